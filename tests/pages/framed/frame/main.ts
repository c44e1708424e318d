import '../../box.css'
import { textareaModel } from '../../fieldModel'
import { required } from '../../model'
import { publishOnEnter } from '../../publish'

const box = required<HTMLTextAreaElement>('textarea')
publishOnEnter(
  box,
  () => box.value,
  () => {
    box.value = ''
  },
)
window.editor = textareaModel(box)
