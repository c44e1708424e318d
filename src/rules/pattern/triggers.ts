import type { PartOfSpeech } from '../../lexicon/morphology'
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
