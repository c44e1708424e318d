import { isWord } from '../../text/token'
import type { SentenceView } from '../rule'
import { isFiniteVerb, isOpening, isSlipOfHave, pastWeakPronouns, phraseOpensClause, REACH } from './clause'
import { ANY, could } from './features'
import { type Phrase, phraseAt } from './phrase'
import { invertedSubject, type Subject, subjectAt, suits, verbAfter } from './subject'

interface Clauses {
  readonly subjects: ReadonlyMap<number, Subject>
  readonly phrases: readonly Phrase[]
}

/** A view never changes, and several rules ask: what is found is kept. */
const kept = new WeakMap<SentenceView, Clauses>()

function clausesOf(view: SentenceView): Clauses {
  const known = kept.get(view)
  if (known) return known
  const found = findClauses(view)
  kept.set(view, found)
  return found
}

/** Every verb of the sentence whose subject is certain, by its place. */
export const subjectsOf = (view: SentenceView): ReadonlyMap<number, Subject> => clausesOf(view).subjects

/** Every noun phrase, whatever it does in the sentence; one that begins inside another is there too. */
export const phrasesOf = (view: SentenceView): readonly Phrase[] => clausesOf(view).phrases

function findClauses(view: SentenceView): Clauses {
  const { tokens } = view
  const found = new Map<number, Subject>()
  const phrases: Phrase[] = []
  for (let at = 0; at < tokens.length; at++) {
    const inverted = invertedSubject(view, at)
    if (inverted) {
      if (isWord(tokens[at - 1])) found.set(at - 1, inverted)
      continue
    }
    const pronoun = subjectAt(view, at)
    const verb = pronoun && verbAfter(view, at)
    if (pronoun && verb !== undefined) {
      if (!found.has(verb)) found.set(verb, pronoun)
      continue
    }
    const phrase = phraseAt(view, at)
    if (phrase) phrases.push(phrase)
  }
  for (const phrase of phrases) {
    if (!phraseOpensClause(view, phrase.start)) continue
    const verb = verbOf(view, phrase)
    // `l'accueil, les prix, le cadre ne peuvent`, but not `on est désolés pour ce retard, la poste est fermée`.
    const isListed =
      tokens[phrase.start - 1]?.text === ',' &&
      phrases.some(({ start, end }) => end === phrase.start - 1 && phraseOpensClause(view, start))
    if (verb !== undefined && !found.has(verb)) found.set(verb, ofPhrase(phrase, isListed))
  }
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.norm !== 'qui') continue
    const subject = ofRelative(view, at, phrases)
    const verb = pastWeakPronouns(view, at + 1)
    if (subject && isFiniteVerb(view, verb) && !found.has(verb)) found.set(verb, subject)
  }
  return { subjects: found, phrases }
}

/**
 * A date may stand before another subject (`cette semaine arrivent les soldes`), and the last of a list speaks for
 * all of it.
 */
const ofPhrase = (phrase: Phrase, isListed: boolean): Subject => ({
  person: phrase.person,
  numbers: phrase.isTime ? 3 : isListed ? phrase.numbers | 2 : phrase.numbers,
  attribute: isListed ? ANY : phrase.attribute,
  kind: 'phrase',
  isSilent: phrase.isSilent,
})

/** `le matin nous sommes`: the weak pronoun may be the subject itself, and the phrase a date. */
function isPronounsOwn(view: SentenceView, from: number, verb: number): boolean {
  for (let i = from; i < verb; i++) {
    const norm = view.tokens[i]?.norm
    if (norm === 'nous' && could(view, verb, suits({ person: 1, numbers: 2 }))) return true
    if (norm === 'vous' && could(view, verb, suits({ person: 2, numbers: 2 }))) return true
  }
  return false
}

/** The verb of a phrase: the next one, or the one after the relative clause that the phrase carries. */
function verbOf(view: SentenceView, { end }: Phrase): number | undefined {
  const norm = view.tokens[end]?.norm ?? ''
  if (/^(?:que|qu'|dont|où|qui)$/.test(norm)) return verbAfterRelative(view, end)
  const verb = pastWeakPronouns(view, end)
  // `la prochaine fois coincez-le`: an object hangs on an order.
  if (/^-(?:moi|toi|le|la|les|lui|leur|y|en)$/.test(view.tokens[verb + 1]?.norm ?? '')) return undefined
  if (isSlipOfHave(view, verb)) return verb
  return isFiniteVerb(view, verb) && !isPronounsOwn(view, end, verb) ? verb : undefined
}

/** `Les articles que vous avez commandés hier sont arrivés`: the second verb, if nothing else opens a clause. */
function verbAfterRelative(view: SentenceView, relative: number): number | undefined {
  const { tokens } = view
  let hasInner = false
  for (let i = relative + 1; i < Math.min(tokens.length, relative + REACH); i++) {
    const token = tokens[i]
    if (!token || isOpening(token)) return undefined
    const isLastComma = token.text === ',' && hasInner && isFiniteVerb(view, pastWeakPronouns(view, i + 1))
    if (token.kind === 'punctuation' && !isLastComma) return undefined
    if (/^(?:que|qu'|qui|dont|où|et|ou|mais|si|quand|lorsque|car|donc|comme)$/.test(token.norm))
      return undefined
    if (!isFiniteVerb(view, i)) continue
    if (!hasInner) {
      hasInner = true
      continue
    }
    return hasOwnSubject(view, relative, i) ? undefined : i
  }
  return undefined
}

/** A subject pronoun right before the second verb, or an inverted one after it. */
function hasOwnSubject(view: SentenceView, relative: number, verb: number): boolean {
  if (invertedSubject(view, verb + 1)) return true
  let i = verb - 1
  while (
    i > relative &&
    /^(?:ne|n'|me|m'|te|t'|se|s'|le|la|les|l'|lui|leur|y|en)$/.test(view.tokens[i]?.norm ?? '')
  )
    i--
  return /^(?:je|j'|tu|il|elle|on|nous|vous|ils|elles|ça|cela|c'|ce)$/.test(view.tokens[i]?.norm ?? '')
}

const STRESSED: Readonly<Record<string, Subject>> = {
  moi: { person: 1, numbers: 1, attribute: { genders: 3, numbers: 1 }, kind: 'relative', isSilent: false },
  toi: { person: 2, numbers: 1, attribute: { genders: 3, numbers: 1 }, kind: 'relative', isSilent: false },
  nous: { person: 1, numbers: 2, attribute: { genders: 3, numbers: 2 }, kind: 'relative', isSilent: false },
  vous: { person: 2, numbers: 2, attribute: { genders: 3, numbers: 3 }, kind: 'relative', isSilent: false },
  ce: { person: 3, numbers: 1, attribute: { genders: 1, numbers: 1 }, kind: 'relative', isSilent: false },
}

/** What `qui` stands for: any noun of the phrase before it, so that only what none of them allows is wrong. */
function ofRelative(view: SentenceView, at: number, phrases: readonly Phrase[]): Subject | undefined {
  const before = view.tokens[at - 1]?.norm ?? ''
  const stressed = /^\p{Lu}{2}/u.test(view.tokens[at - 1]?.text ?? '') ? undefined : STRESSED[before]
  // `merci à vous qui avez`, but `l'un de vous qui`, `vous et moi qui`.
  if (stressed)
    return /^(?:de|d'|et|ou|entre|ni|chez|comme)$/.test(view.tokens[at - 2]?.norm ?? '')
      ? undefined
      : stressed
  const ending = phrases.filter(({ end }) => end === at)
  if (ending.length === 0) return undefined
  // `un pull, une jupe qui vont ensemble`: who can tell how many are meant?
  if (ending.some(({ start }) => /^(?:,|et|ou|ni|puis|mais)$/.test(view.tokens[start - 1]?.norm ?? '')))
    return undefined
  let numbers = 0
  let genders = 0
  for (const phrase of ending) {
    for (const { genders: own, numbers: count } of [
      ...phrase.heads,
      { ...phrase.attribute, numbers: phrase.numbers },
    ]) {
      numbers |= count
      genders |= own
    }
  }
  // `un des rares magasins qui ont`, `c'est l'une des choses qui a`.
  return { person: 3, numbers, attribute: { genders, numbers }, kind: 'relative', isSilent: false }
}
