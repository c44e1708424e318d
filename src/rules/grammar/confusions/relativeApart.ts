import type { Analysis } from '../../../lexicon/morphology'
import type { SentenceView } from '../../rule'
import { could, isInfinitive, isParticiple, isPersonal, isPos, may, must, type Test } from '../features'
import {
  type Around,
  DETERMINERS,
  either,
  isClauseAt,
  isNoun,
  isSurelyFinite,
  pastWeak,
  RELATIVES,
  words,
} from '../kit/around'
import { confusion } from '../kit/confusion'
import { isTimeNoun } from '../timeNoun'

/** How far the comma that closes an insertion may stand from the one that opens it. */
const FAR = 16
const isComma = (a: Around, offset: number): boolean => a.token(offset)?.text === ','

/** A verb with a person, and no noun of the sentence. */
const isVerbHere = (a: Around, offset: number): boolean =>
  a.isWord(offset) &&
  (a.is(offset, VERBS) ||
    isSurelyFinite(a, offset) ||
    (a.must(offset, isPersonal) && !a.could(offset - 1, isPos('determiner'))))
const VERBS = words('est sont a ont était étaient sera seront va vont')

const isThird: Test = (each) => isPersonal(each) && each.person === 3

/** Does a clause with a subject of its own begin at `offset`? A noun of time may be a date (`donc le lundi`). */
const hasSubjectAt = (a: Around, offset: number): boolean =>
  isClauseAt(a, offset) ||
  (a.is(offset, DETERMINERS) &&
    a.could(offset + 1, isNoun) &&
    !isTimeNoun(a.view, a.at + offset + 1) &&
    [2, 3, 4].some((o) => a.could(offset + o, isThird) && !a.could(offset + o - 1, isPos('determiner'))))

/**
 * Where the comma stands that closes the insertion opened before the slip, if the verb of the noun before follows it:
 * `un client, donc je tairai le nom, a écrit`.
 */
function closingComma(a: Around): number | undefined {
  for (let o = 3; o < FAR; o++) {
    const token = a.token(o)
    if (!token || STOP.test(token.text)) return undefined
    if (!isComma(a, o)) continue
    const verb = pastWeak(a, o + 1)
    const isVerb = a.could(verb, isThird) && !a.could(verb, isPos('preposition', 'determiner', 'conjunction'))
    return isVerb ? o : undefined
  }
  return undefined
}
const STOP = /^[.;:!?…]+$/

/** A noun with its determiner, or `quelqu'un`, at the head of its clause and without its verb yet. */
export function isWaiting(a: Around, last: number): boolean {
  const group = [...a.before(last + 1)]
  if (group.length > 8) return false
  let start = group.at(-1) ?? last
  while (a.is(start, LINKS)) start++
  const opens = a.is(start, DETERMINERS) || a.is(start, SOMEONE) || a.must(start, isPos('proper'))
  return (
    opens &&
    a.may(last, isPos('noun', 'adjective', 'proper', 'pronoun')) &&
    !group.some((o) => isVerbHere(a, o))
  )
}
const LINKS = words("parce puisque que qu' car mais et puis donc seul seule seuls seules même")
const SOMEONE = words("quelqu'un celui-ci celle-ci")

/** The slip opens an insertion of the subject, and a clause of its own. */
const isInserted = (a: Around): boolean =>
  isComma(a, -1) && isWaiting(a, -2) && hasSubjectAt(a, 1) && closingComma(a) !== undefined

/** `Le gérant, ou la personne qui le remplace, vous recevra`: the verb before the comma is that of a clause inside. */
const isInsertedPlace = (a: Around): boolean => {
  const comma = closingComma(a)
  if (comma === undefined || !isInserted(a)) return false
  for (let o = 2; o < comma; o++) if (a.is(o, RELATIVES) || a.is(o, "s'")) return false
  return true
}

const isBe = ({ lemma, pos }: Analysis): boolean => pos === 'verb' && lemma === 'être'

/**
 * Has the clause from `from` to `to` all that its verb takes, so that `que` could stand for nothing in it? A passive or
 * an adjective after être, a verb without an object, or its object behind it.
 */
function isFull(view: SentenceView, from: number, to: number): boolean {
  let last: number | undefined
  for (let at = from + 1; at < to; at++) {
    const told = at + (must(view, at + 1, isPos('adverb')) ? 2 : 1)
    const isTold = told < to && (could(view, told, isParticiple) || must(view, told, isPos('adjective')))
    // `que la dame est contente de lire`: what is read is what `que` stands for.
    if (could(view, at, isBe) && isTold)
      return !view.readings.slice(told + 1, to).some(({ plausible }) => plausible.some(isInfinitive))
    if (may(view, at, isPos('verb')) && !may(view, at, isPos('noun'))) last = at
  }
  const verbs = (view.readings[last ?? to]?.analyses ?? []).filter(({ pos }) => pos === 'verb')
  return verbs.length > 0 && verbs.every(({ lemma }) => view.lexicon?.valency(lemma)?.transitive === false)
}

/** What is told, and not what has something: `l'idée, que le prix est fixé, fait`. */
const TOLD = words(
  'idée fait preuve bruit rumeur nouvelle annonce information impression sentiment espoir crainte peur condition hypothèse',
)

const isWhose = (a: Around): boolean => {
  const comma = closingComma(a)
  return (
    comma !== undefined &&
    isComma(a, -1) &&
    isWaiting(a, -2) &&
    !a.is(-2, TOLD) &&
    a.is(1, DETERMINERS) &&
    a.could(2, isNoun) &&
    !isTimeNoun(a.view, a.at + 2) &&
    isFull(a.view, a.at + 2, a.at + comma)
  )
}

/** `les foyers qui le revenu ne dépasse pas`: after `qui`, which is the subject, another subject and its verb. */
function hasOtherSubject(a: Around): boolean {
  if (!a.may(-1, isPos('noun', 'adjective', 'proper')) || a.could(-1, isPos('preposition'))) return false
  if (!a.is(1, words('le la les un une son sa ses leur leurs'))) return false
  const isThing =
    a.could(2, isNoun) &&
    a.only(2, either(isNoun, isParticiple, isPos('adjective'))) &&
    !isTimeNoun(a.view, a.at + 2) &&
    !a.is(2, words('plupart fois premier première premiers premières dernier dernière derniers seul seule'))
  return isThing && isVerbHere(a, pastWeak(a, 3)) && a.could(pastWeak(a, 3), isThird)
}

export const relativeApart = confusion({
  id: 'grammar/relative-apart',
  category: 'pronom relatif',
  message: 'Ce mot reprend le nom d’avant : il faut un autre relatif.',
  why: 'Entre le nom et son verbe, la phrase dit « dont » (de qui, de quoi) ou « où » (à quel endroit) : « un client, dont je tairai le nom, a écrit ». « Donc » conclut, « ou » laisse le choix, « que » remplace un objet.',
  examples: {
    match: [
      {
        text: 'Une voisine, donc je garde le chat, a trouvé vos clés.',
        marks: 'donc',
        fixed: 'Une voisine, dont je garde le chat, a trouvé vos clés.',
      },
      {
        text: 'La verrière, ou la lumière est douce, accueille les tables.',
        marks: 'ou',
        fixed: 'La verrière, où la lumière est douce, accueille les tables.',
      },
      {
        text: 'Le refuge, que le toit est abîmé, rouvrira en mai.',
        marks: 'que',
        fixed: 'Le refuge, dont le toit est abîmé, rouvrira en mai.',
      },
      {
        text: 'Les vélos qui le frein est usé seront repris.',
        marks: 'qui',
        fixed: 'Les vélos dont le frein est usé seront repris.',
      },
    ],
    pass: [
      'Le gérant était absent, donc la boutique a fermé, a dit la voisine.',
      'Le refuge, que le maire a fait repeindre, rouvrira en mai.',
      'Le lundi, ou le mardi, est libre.',
      'La rumeur, que le refuge est fermé, circule encore.',
      'Les vélos qui le matin sont rendus repartent le soir.',
      'Celle à qui le chat appartient est venue.',
      'Le gérant, ou la personne qui le remplace, vous recevra.',
      'Le client qui le premier trouve la réponse gagne un panier.',
      'Le livre, que le libraire est fier de vendre, part vite.',
    ],
  },
  slips: [
    { of: 'donc', write: 'dont', confidence: 0.93, when: isInserted },
    { of: 'ou', write: 'où', confidence: 0.93, when: isInsertedPlace },
    { of: 'que', write: 'dont', confidence: 0.92, when: isWhose },
    { of: 'qui', write: 'dont', confidence: 0.92, when: hasOtherSubject },
  ],
})
