import type { Person } from '../../lexicon/morphology'
import type { SentenceView } from '../rule'
import type { Agreement } from './features'

/** A noun with all that depends on it, or a pronoun that stands for one: what can be the subject of a verb. */
export interface Phrase {
  readonly start: number
  /** After its last word, exclusive. */
  readonly end: number
  readonly person: Person
  /** What it asks of a verb: 1 singular, 2 plural, 3 either. */
  readonly numbers: number
  /** What it asks of an attribute. */
  readonly attribute: Agreement
  /** Its number cannot be heard: `celle`, `celles`; `leur`, `leurs`. */
  readonly isSilent: boolean
  /** `cette semaine`, `le matin`: more often a date than a subject. */
  readonly isTime: boolean
  /** The adjectives after a complement, which any noun of the phrase may have; none where nouns are joined. */
  readonly modifiers: readonly number[]
  /** Every noun in it: what a relative pronoun after it may stand for. */
  readonly heads: readonly Head[]
}

export interface Head extends Agreement {
  /** `les intérêts de l'an dernier`: seldom what is spoken of. */
  readonly isTime: boolean
}

/** A phrase without complements. */
export interface Simple extends Phrase {
  readonly isCollective: boolean
}

/** A head of the third person, with what is special about it. */
export const simple = (
  start: number,
  end: number,
  agreement: Agreement,
  more: Partial<Simple> = {},
): Simple => ({
  start,
  end,
  person: 3,
  numbers: agreement.numbers,
  attribute: agreement,
  isTime: false,
  isSilent: false,
  isCollective: false,
  modifiers: [],
  heads: [{ ...agreement, isTime: more.isTime === true }],
  ...more,
})

export const MASCULINE: Agreement = { genders: 1, numbers: 1 }
export const FEMININE: Agreement = { genders: 2, numbers: 1 }
export const MASCULINES: Agreement = { genders: 1, numbers: 2 }
export const FEMININES: Agreement = { genders: 2, numbers: 2 }

/** What leads to the noun that is counted. */
export const OF = new Set(['de', "d'", 'des', 'du', 'de la'])

/** `vous tous qui nous suivez`: what comes after belongs to the pronoun. */
export const isSpokenTo = ({ tokens }: SentenceView, at: number): boolean =>
  /^(?:nous|vous|eux|ils|elles)$/.test(tokens[at - 1]?.norm ?? '')

/** `la cave et la terrasse`: several nouns make it. */
export const hasJoint = (view: SentenceView, { start, end }: Phrase): boolean =>
  view.tokens.slice(start, end).some(({ norm }) => norm === 'et')
