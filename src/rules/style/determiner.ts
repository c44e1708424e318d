import type { Lexicon } from '../../lexicon/lexicon'
import type { Match } from '../pattern/match'
import type { SentenceView } from '../rule'
import { joins, opensWithVowel } from './rewrite'

/** Singular determiners: masculine, feminine, and before a vowel (masculine, feminine). */
const SETS: readonly (readonly [string, string, string, string])[] = [
  ['le', 'la', "l'", "l'"],
  ['un', 'une', 'un', 'une'],
  ['ce', 'cette', 'cet', 'cette'],
  ['mon', 'ma', 'mon', 'mon'],
  ['ton', 'ta', 'ton', 'ton'],
  ['son', 'sa', 'son', 'son'],
  ['du', 'de la', "de l'", "de l'"],
  ['au', 'à la', "à l'", "à l'"],
  ['quel', 'quelle', 'quel', 'quelle'],
]
/** These say nothing of gender. */
const NEUTRAL = 'les des ces mes tes ses nos vos leurs notre votre leur aux plusieurs quelques'.split(' ')

/** Pattern of a determiner that stands before a borrowed noun. */
export const DETERMINER = `(${[...new Set([...SETS.flat().filter((form) => !form.includes(' ')), ...NEUTRAL])].join('|')})`

/** The determiner of `noun` that says what `written` says. */
function determinerFor(written: string, noun: FrenchNoun, lexicon: Lexicon | null): string {
  const set = SETS.find((forms) => forms.includes(written))
  if (!set) return written
  const feminine = noun.gender === 'feminine'
  const vowel = opensWithVowel(noun.singular, lexicon)
  return set[vowel ? (feminine ? 3 : 2) : feminine ? 1 : 0] ?? written
}

export interface FrenchNoun {
  readonly singular: string
  readonly plural: string
  readonly gender: 'masculine' | 'feminine'
}

export const masculine = (singular: string, plural = `${singular}s`): FrenchNoun => ({
  singular,
  plural,
  gender: 'masculine',
})
export const feminine = (singular: string, plural = `${singular}s`): FrenchNoun => ({
  singular,
  plural,
  gender: 'feminine',
})

const PLURAL = new Set([
  'les',
  'des',
  'ces',
  'mes',
  'tes',
  'ses',
  'nos',
  'vos',
  'leurs',
  'aux',
  'plusieurs',
  'quelques',
])

/**
 * Writes French nouns for a marked determiner and borrowed noun (`le meeting` → `la réunion`). An adjective after
 * it may have to agree anew, which a person does better: then only nouns of the same gender are proposed.
 */
export const asNoun =
  (...nouns: readonly FrenchNoun[]) =>
  (match: Match, view: SentenceView): readonly string[] => {
    const { from, to } = match.marked
    const first = view.tokens[from]
    const written = first?.norm ?? ''
    const gender = view.readings[to - 1]?.plausible.find(({ pos }) => pos === 'noun')?.gender ?? 'masculine'
    const described =
      view.readings[to]?.plausible.some(
        ({ pos, mood }) => pos === 'adjective' || mood === 'participle-past',
      ) ?? false
    return nouns
      .filter((noun) => !described || gender === 'both' || noun.gender === gender)
      .map((noun) => {
        const determiner = determinerFor(written, noun, view.lexicon)
        const text = PLURAL.has(written) ? noun.plural : noun.singular
        return `${determiner}${determiner.endsWith("'") ? '' : ' '}${text}`
      })
      .filter((text) => joins(view, from, text))
  }
