import '../../box.css'
import { publishOnEnter } from '../../publish'

const box = document.querySelector<HTMLElement>('.box')
if (box) {
  publishOnEnter(
    box,
    () => box.innerText,
    () => box.replaceChildren(),
  )
}
