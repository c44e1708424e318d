/** All that a page pays until a box takes the focus: this small script, and listeners that do nothing. */
import { isAlive } from './alive'
import { takeOver } from './succession'
import { waitForBox } from './wait'

/** Every event of a press, in the order in which they come. */
const PRESSES = [
  'keydown',
  'keypress',
  'keyup',
  'pointerdown',
  'mousedown',
  'pointerup',
  'mouseup',
  'click',
  'submit',
] as const

const waiting = takeOver(isAlive)
const copy = globalThis.motJusteCopy
if (waiting && copy) {
  // Now and not with the program: what the page sets on `window` would come before it, and may post.
  for (const type of PRESSES)
    addEventListener(type, (event) => copy.hear(event), { capture: true, signal: copy.over })
  waitForBox(waiting)
}
