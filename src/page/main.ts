/** Brought into a frame by `entry` and only there: alone, as in a page that nobody gave us leave to read, it does nothing. */
import { startProgram } from './program'

const retire = globalThis.motJusteCopy?.begin()
if (retire) startProgram(retire)
