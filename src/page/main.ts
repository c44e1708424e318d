import { isAlive } from './ask'
import { startProgram } from './program'
import { takeOver } from './succession'

const retire = new AbortController()
if (takeOver(isAlive, retire)) startProgram(retire)
