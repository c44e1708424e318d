import '../box.css'
import { publishOnEnter } from '../publish'

const box = document.querySelector('textarea')
if (box) {
  publishOnEnter(
    box,
    () => box.value,
    () => {
      box.value = ''
    },
  )
}
