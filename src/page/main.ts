/** Brought into a frame by `entry` and only there: alone, as in a page that nobody gave us leave to read, it does nothing. */
import { startProgram } from './program'

const copy = globalThis.motJusteCopy
const retire = copy?.begin()
if (copy && retire) startProgram(retire, copy)
