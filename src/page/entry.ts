/** All that a page pays until a box takes the focus: this small script and one listener. */
import { isAlive } from './alive'
import { takeOver } from './succession'
import { waitForBox } from './wait'

const waiting = takeOver(isAlive)
if (waiting) waitForBox(waiting)
