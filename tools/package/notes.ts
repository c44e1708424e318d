/** Prints what CHANGELOG.md says of the version in package.json: the notes of its release. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import packageJson from '../../package.json'
import { notesOf } from './changelog'
import { root } from './sizes'

const notes = notesOf(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'), packageJson.version)
if (notes === undefined) throw new Error(`CHANGELOG.md says nothing of ${packageJson.version}.`)
console.log(notes)
