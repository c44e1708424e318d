/** Prints what CHANGELOG.md says of the version in package.json: the notes of its release. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import packageJson from '../../package.json'
import { root } from '../setup/run.mjs'
import { notesOf } from './changelog'

const notes = notesOf(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'), packageJson.version)
if (notes === undefined) throw new Error(`CHANGELOG.md says nothing of ${packageJson.version}.`)
console.log(notes)
