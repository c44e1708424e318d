import '../box.css'
import { editableModel } from '../fieldModel'
import { required } from '../model'
import { publishOnEnter } from '../publish'

const box = required<HTMLElement>('.box')
publishOnEnter(
  box,
  () => box.innerText,
  () => box.replaceChildren(),
)
window.editor = editableModel(box)
