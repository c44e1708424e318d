import type { Analysis } from '../../lexicon/morphology'
import { unlike } from '../grammar/features'
import type { SentenceView } from '../rule'
import type { Register } from './form'

const NUMBER = { tu: 'singular', vous: 'plural' } as const
const OBJECTS = new Set("ne n' me m' te t' se s' le la les l' lui leur y en nous vous".split(' '))
const SUBJUNCTIVE = /^subjunctive/
const BOOKISH = /^(?:simple-past|subjunctive-imperfect)$/

/** How a verb stands: with its subject, or as an order. */
export type Use = 'subject' | 'imperative'

export const isWeakPronoun = ({ tokens }: SentenceView, at: number): boolean => {
  const token = tokens[at]
  return token?.kind === 'word' && !token.clitic && OBJECTS.has(token.norm)
}

/** The first token after the weak pronouns that follow `at`. */
export function afterPronouns(view: SentenceView, at: number): number {
  let next = at + 1
  while (isWeakPronoun(view, next)) next++
  return next
}

const isSecond =
  (register: Register, use: Use) =>
  ({ pos, person, number, mood }: Analysis): boolean =>
    pos === 'verb' &&
    person === 2 &&
    number === NUMBER[register] &&
    (use === 'imperative') === (mood === 'imperative')

/** Readings of a token as a verb addressed in this register. */
export const readingsAs = (
  view: SentenceView,
  at: number,
  register: Register,
  use: Use,
): readonly Analysis[] => (view.readings[at]?.analyses ?? []).filter(isSecond(register, use))

const followedByAdverbPronoun = ({ tokens }: SentenceView, at: number): boolean =>
  /^-(?:y|en)$/.test(tokens[at + 1]?.norm ?? '')

/** The written forms of the verb at `at` in the other register, best first: several where its mood is open. */
export function converted(
  view: SentenceView,
  at: number,
  from: Register,
  use: Use,
  afterQue = false,
): readonly string[] {
  const { lexicon } = view
  const token = view.tokens[at]
  if (!lexicon || !token) return []
  // `vas-y`, `profites-en` take the s of the indicative for the ear.
  const liaison = use === 'imperative' && followedByAdverbPronoun(view, at)
  const found = readingsAs(view, at, from, use)
  const readings = found.length === 0 && liaison ? readingsAs(view, at, from, 'subject') : found
  const plain = readings.filter(({ mood }) => !BOOKISH.test(mood) && (afterQue || !SUBJUNCTIVE.test(mood)))
  const number = NUMBER[from === 'tu' ? 'vous' : 'tu']
  // The indicative first: after *que* a relative clause is commoner than a subjunctive.
  const ordered = [...(plain.length > 0 ? plain : readings)].sort(
    (a, b) => Number(SUBJUNCTIVE.test(a.mood)) - Number(SUBJUNCTIVE.test(b.mood)),
  )
  const forms = ordered.flatMap(({ lemma, mood }) =>
    lexicon
      .inflect(lemma, { pos: 'verb', mood: use === 'imperative' ? 'imperative' : mood, person: 2, number })
      .slice(0, 1),
  )
  const spoken =
    liaison && number === 'singular'
      ? forms.map((form) => (/(?:e|va)$/.test(form) ? `${form}s` : form))
      : forms
  return unlike(token, spoken)
}
