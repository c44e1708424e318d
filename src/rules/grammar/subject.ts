import type { Analysis, Person } from '../../lexicon/morphology'
import { table } from '../../text/table'
import { isWord } from '../../text/token'
import type { SentenceView } from '../rule'
import { pastWeakPronouns, pronounOpensClause } from './clause'
import { type Agreement, agreementOf, could, isPersonal, may } from './features'

/** What a subject asks of its verb, and of the adjectives and participles that être joins to it. */
export interface Subject {
  /** 0 where it may be any. */
  readonly person: Person
  /** 1 singular, 2 plural, 3 either. */
  readonly numbers: number
  readonly attribute: Agreement
  /** Its number cannot be heard (`il`, `ils`): what the verb shows is as likely right. */
  readonly isSilent: boolean
  readonly kind: 'pronoun' | 'inverted' | 'phrase' | 'relative'
}

const pronoun = (person: Person, numbers: number, genders: number, attributes = numbers): Subject => ({
  person,
  numbers,
  attribute: { genders, numbers: attributes },
  isSilent: person === 3 && genders !== 3,
  kind: 'pronoun',
})

/** Pronouns that are nothing but subjects, and those that may be. `On` may stand for many, `vous` for one. */
const ALWAYS = table<Subject>({
  je: pronoun(1, 1, 3),
  "j'": pronoun(1, 1, 3),
  tu: pronoun(2, 1, 3),
  il: pronoun(3, 1, 1),
  on: pronoun(3, 1, 3, 3),
  ils: pronoun(3, 2, 1),
  // Of either gender: only the number is asked for.
  iel: pronoun(3, 1, 3),
  iels: pronoun(3, 2, 3),
})
const SOMETIMES = table<Subject>({
  nous: pronoun(1, 2, 3),
  vous: pronoun(2, 2, 3, 3),
  elle: pronoun(3, 1, 2),
  elles: pronoun(3, 2, 2),
})

export const SUBJECT_PRONOUNS: readonly string[] = [...Object.keys(ALWAYS), ...Object.keys(SOMETIMES)]

/** The subject that a pronoun is wherever it is one. */
export const subjectOfPronoun = (norm: string): Subject | undefined => ALWAYS[norm] ?? SOMETIMES[norm]

/** `c'est`, `ce sont`: the verb has either number, the attribute neither gender nor number. */
const IT: Subject = { ...pronoun(3, 3, 1, 1), isSilent: false }

/** Is the pronoun at `at` the subject of the verb that follows it, for certain? */
export function subjectAt(view: SentenceView, at: number): Subject | undefined {
  const token = view.tokens[at]
  if (!isWord(token) || token.clitic) return undefined
  const always = ALWAYS[token.norm]
  if (always) return always
  if (token.norm === "c'" || (token.norm === 'ce' && isPronounCe(view, at)))
    // `on c'est trompés`: a slip for s'.
    return subjectOfPronoun(view.tokens[at - 1]?.norm ?? '') ? undefined : IT
  const sometimes = SOMETIMES[token.norm]
  return sometimes && pronounOpensClause(view, at, verbAfter(view, at)) ? sometimes : undefined
}

/** `ce bruit`: rather a noun with its determiner than a verb that `ce` hardly ever leads. */
const isPronounCe = (view: SentenceView, at: number): boolean =>
  may(view, at, ({ pos }) => pos === 'pronoun') &&
  !(
    view.readings[at]?.best?.pos === 'determiner' &&
    (view.readings[at + 1]?.best?.pos === 'noun' ||
      // `ce grand atelier`
      (view.readings[at + 1]?.best?.pos === 'adjective' && could(view, at + 2, ({ pos }) => pos === 'noun')))
  )

/** The subject that hangs on its verb (`-vous`, `-t-il`). */
export function invertedSubject(view: SentenceView, at: number): Subject | undefined {
  const token = view.tokens[at]
  if (!isWord(token) || !token.clitic) return undefined
  const norm = token.norm.replace(/^-(?:t-)?/, '')
  if (norm === 'ce') return { ...IT, kind: 'inverted' }
  const found = subjectOfPronoun(norm)
  return found && { ...found, kind: 'inverted' }
}

/** The place of the verb of the subject pronoun at `at`: the next token after the weak pronouns. */
export function verbAfter(view: SentenceView, at: number): number | undefined {
  const i = pastWeakPronouns(view, at + 1)
  if (view.tokens[i]?.kind !== 'word') return undefined
  // `Nous autorisez-vous`: what hangs on the verb is its subject, and the pronoun before it an object.
  return invertedSubject(view, i + 1) ? undefined : i
}

/** A form that the subject allows; a subject rules imperatives out. */
export const suits =
  ({ person, numbers }: Pick<Subject, 'person' | 'numbers'>) =>
  (analysis: Analysis): boolean =>
    isPersonal(analysis) &&
    analysis.mood !== 'imperative' &&
    (person === 0 || analysis.person === person) &&
    (agreementOf(analysis).numbers & numbers) !== 0
