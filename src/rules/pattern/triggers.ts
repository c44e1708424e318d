import { PARTS_OF_SPEECH, type PartOfSpeech } from '../../lexicon/morphology'
import type { Pattern } from './syntax'

/** What the first token of a pattern can be; a rule sleeps until one of these turns up. */
export interface Triggers {
  readonly words: ReadonlySet<string>
  readonly lemmas: ReadonlySet<string>
  readonly pos: ReadonlySet<PartOfSpeech>
}

/** Undefined where a pattern may begin with anything (a gap, a number): such a pattern could never sleep. */
export function triggersOf(pattern: Pattern): Triggers | undefined {
  const words = new Set<string>()
  const lemmas = new Set<string>()
  const pos = new Set<PartOfSpeech>()

  /** Returns whether the part can match nothing, so that what follows it may come first too. */
  const first = (part: Pattern): boolean | undefined => {
    switch (part.kind) {
      case 'form':
        words.add(part.form)
        return false
      case 'tagged':
        if (part.lemma !== undefined) lemmas.add(part.lemma)
        else if (part.tags.pos !== undefined) pos.add(part.tags.pos)
        else return undefined
        return false
      case 'number':
      case 'gap':
        return undefined
      case 'start':
      case 'end':
      case 'not':
        return true
      case 'mark':
        return first(part.inner)
      case 'sequence': {
        for (const inner of part.parts) {
          const empty = first(inner)
          if (empty !== true) return empty
        }
        return true
      }
      case 'choice': {
        let empty: boolean | undefined = false
        for (const way of part.ways) {
          const wayEmpty = first(way)
          if (wayEmpty === undefined) return undefined
          empty = empty || wayEmpty
        }
        return empty
      }
    }
  }
  return first(pattern) === false ? { words, lemmas, pos } : undefined
}

/** On one line, for `readTriggers`. */
export const writeTriggers = ({ words, lemmas, pos }: Triggers): string =>
  [words, lemmas, pos].map((keys) => [...keys].join(' ')).join('|')

export function readTriggers(line: string): Triggers {
  const [words = '', lemmas = '', pos = ''] = line.split('|')
  const wanted = keysIn(pos)
  return {
    words: keysIn(words),
    lemmas: keysIn(lemmas),
    pos: wanted.size === 0 ? NO_POS : new Set(PARTS_OF_SPEECH.filter((each) => wanted.has(each))),
  }
}

const NO_POS: ReadonlySet<PartOfSpeech> = new Set()
const NO_KEYS: ReadonlySet<string> = new Set()
const keysIn = (part: string): ReadonlySet<string> => (part === '' ? NO_KEYS : new Set(part.split(' ')))
