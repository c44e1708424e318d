import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isGold } from './gold'

const CORPORA = fileURLToPath(new URL('../../../tests/corpora/', import.meta.url))

/** The sets that come with the project: replies with marked errors, sentences as in a rule book, and good replies. */
export const OWN_SETS: readonly string[] = [
  join(CORPORA, 'cm-fresh.jsonl'),
  join(CORPORA, 'cm-fresh-3.jsonl'),
  join(CORPORA, 'cm-fresh-8.jsonl'),
  join(CORPORA, 'cm-fresh-10.jsonl'),
  join(CORPORA, 'cm-fresh-11.jsonl'),
  join(CORPORA, 'cm-fresh-12.jsonl'),
  join(CORPORA, 'book-fresh.jsonl'),
  join(CORPORA, 'good-replies.jsonl'),
  join(CORPORA, 'plain-fresh.jsonl'),
  join(CORPORA, 'plain-fresh-2.jsonl'),
]

/** Sets that may not ship stand elsewhere: every `*.jsonl` of a folder that is one, by name. */
export function setsIn(folder: string): readonly string[] {
  if (!existsSync(folder))
    throw new Error(`There is no folder ${folder}: give --sets the folder of the sets.`)
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => join(folder, name))
    .filter((file) => isGold(readFileSync(file, 'utf8').split('\n', 1)[0] ?? ''))
}
