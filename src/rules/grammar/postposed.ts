import type { SentenceView } from '../rule'
import { isFiniteVerb, isOpening, pastWeakPronouns } from './clause'
import { could, isPos, may, must } from './features'
import type { Phrase } from './phraseHead'

/** What follows these is never their subject. */
const WITHOUT_SUBJECT = new Set(['falloir', 'avoir'])
/** Nobody need act in these, before what is new (`où reste deux places`). */
const IMPERSONAL = new Set('rester manquer suffire exister arriver être advenir convenir'.split(' '))
/** After these a verb may come before its subject. */
const BEFORE_VERB_AND_SUBJECT = /^(?:que|qu'|où|dont|quand|comme|lorsque)$/

/** The phrase after the verb of each clause whose subject stands there (`où se trouvent vos bureaux`), by the verb. */
export function postposed(view: SentenceView, phrases: readonly Phrase[]): ReadonlyMap<number, Phrase> {
  const found = new Map<number, Phrase>()
  for (const phrase of phrases) {
    const verb = phrase.start - 1
    if (phrase.isTime || phrase.numbers === 3 || !isFiniteVerb(view, verb)) continue
    const next = view.tokens[phrase.end]
    // `comme l'indiquent notre site, nos conditions`: who can tell how many?
    if (next && /^(?:,|et|ou|ni)$/.test(next.text) && phrase.numbers === 1) continue
    if (mayBeImpersonal(view, verb) && !isKnown(view, phrase.start)) continue
    if (isWithoutSubject(view, verb)) found.set(verb, phrase)
  }
  return found
}

const mayBeImpersonal = (view: SentenceView, verb: number): boolean =>
  could(view, verb, ({ pos, lemma }) => pos === 'verb' && IMPERSONAL.has(lemma))

const isKnown = (view: SentenceView, at: number): boolean =>
  must(view, at, ({ kind }) => kind === 'definite' || kind === 'possessive' || kind === 'demonstrative')

/** Only weak pronouns part the verb from what opens its clause. */
function isWithoutSubject(view: SentenceView, verb: number): boolean {
  let first = verb
  while (first > 0 && pastWeakPronouns(view, first - 1) === verb) first--
  const opening = view.tokens[first - 1]
  const isReflexive = /^(?:se|s')$/.test(view.tokens[verb - 1]?.norm ?? '')
  if (!opening || isOpening(opening)) return false
  if (opening.norm === 'comme') return /^(?:l'|le)$/.test(view.tokens[verb - 1]?.norm ?? '')
  if (BEFORE_VERB_AND_SUBJECT.test(opening.norm))
    return (
      !could(view, verb, ({ pos, lemma }) => pos === 'verb' && WITHOUT_SUBJECT.has(lemma)) &&
      (opening.norm !== 'que' || !may(view, verb, ({ mood }) => mood === 'subjunctive-present'))
    )
  return isReflexive && isFronted(view, first)
}

/** `À ce prix s'ajoutent les frais`: a complement alone stands between the opening and the verb. */
function isFronted(view: SentenceView, first: number): boolean {
  for (let i = first - 1; i >= 0 && i >= first - 6; i--) {
    const before = view.tokens[i - 1]
    if (may(view, i, isPos('preposition')) && (!before || isOpening(before))) return true
    if (!must(view, i, isPos('noun', 'determiner', 'adjective', 'proper', 'numeral'))) return false
  }
  return false
}
