/** A page that wants to know who reads along, to read what is shown, to speak in our name and to break us. */
import '../box.css'
import { required } from '../model'
import { publishOnEnter } from '../publish'
import { attempt } from './attempts'
import * as harm from './harm'
import { listen } from './listen'

const editor = required<HTMLElement>('#editor')
publishOnEnter(
  editor,
  () => editor.innerText,
  () => editor.replaceChildren(),
)
const hostile = { attempt, ...harm }
declare global {
  interface Window {
    hostile: typeof hostile
  }
}
window.hostile = hostile
listen()
