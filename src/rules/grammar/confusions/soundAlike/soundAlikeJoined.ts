import { isInfinitive, isParticiple, isPersonal, isPos, type Test } from '../../features'
import { type Around, isNoun, pastWeak, words } from '../../kit/around'
import { isLink } from './soundAlikeClause'

/**
 * `est` written for `et`, told by how the sentence is built. Each gives how sure the ear must still be.
 */
export function isJoinedByAnd(a: Around): number | undefined {
  if (a.isClitic(1)) return undefined
  if (repeatsPreposition(a) || isBetween(a)) return 1
  if (isAfterWholeClause(a) || asksAgain(a)) return 1.5
  if (isInBareList(a)) return 2.5
  if (isAfterVerblessList(a)) return 3.3
  return isListedAsContent(a) ? 2.5 : undefined
}

const STOP = /^[.;:!?…]+$/
const isRead = (a: Around, o: number, test: Test): boolean => {
  const best = a.view.readings[a.at + o]?.best
  return best !== undefined && test(best)
}

/** Where the piece of the sentence begins that this word ends. */
function startOfPiece(a: Around): number {
  let first = 0
  for (const o of a.before(0)) first = o
  return first
}

const hasVerbIn = (a: Around, from: number, to: number): boolean => {
  for (let o = from; o < to; o++) if (isRead(a, o, isPersonal) || isLink(a, o)) return true
  return false
}

/** `qui cuisine, qui range est qui dort`: one more of what is asked (but `qui est qui`). */
const asksAgain = (a: Around): boolean =>
  a.is(1, 'qui') &&
  a.is(startOfPiece(a), 'qui') &&
  startOfPiece(a) < -1 &&
  isRead(a, startOfPiece(a) + 1, isPersonal)

const REPEATED = words("sans avec de d' à pour par chez dans sur")
const fullOf = (norm: string): string => (norm === "d'" ? 'de' : norm)

/** `, sans caution est sans frais`: what a preposition leads is no subject, and what follows is led by it again. */
function repeatsPreposition(a: Around): boolean {
  const first = startOfPiece(a)
  return (
    first < -1 &&
    a.is(first, REPEATED) &&
    fullOf(a.norm(first)) === fullOf(a.norm(1)) &&
    (a.token(first - 1) !== undefined || a.is(1, 'sans')) &&
    // `de jour est de rigueur`: set phrases, where two verbs are none.
    (fullOf(a.norm(1)) !== 'de' || a.could(pastWeak(a, 2), isInfinitive)) &&
    !hasVerbIn(a, first, 0)
  )
}

const ONE = words("le la l' un une ce cet cette mon ma ton ta son sa notre votre leur")

/** `entre le four est la porte`: between one thing and another. */
function isBetween(a: Around): boolean {
  for (const o of a.before(0)) {
    if (a.is(o, words('et ou')) || isLink(a, o) || isRead(a, o, isPersonal)) return false
    if (!a.is(o, 'entre')) continue
    if (a.is(o - 1, "d'") || o === -1) return false
    return (a.is(o + 1, ONE) || a.isNumber(o + 1)) && (isThing(a, 1) || a.isNumber(1))
  }
  return false
}
const isThing = (a: Around, o: number): boolean =>
  a.must(o, isPos('determiner', 'numeral', 'proper', 'noun')) ||
  a.is(o, words('la le les des un une celui celle'))

/** `nous en avons un, est il marche`: the only comma parts it from a clause that has its verb, and no other in it. */
function isAfterWholeClause(a: Around): boolean {
  if (!a.is(-1, ',')) return false
  let [verbs, links] = [0, 0]
  let nearest = 0
  for (let o = -2; a.token(o) && !STOP.test(a.norm(o)); o--) {
    if (a.is(o, ',')) return false
    if (isLink(a, o)) links++
    if (isRead(a, o, isPersonal)) {
      verbs++
      nearest ||= o
    }
  }
  // `le café, quand il est prêt, est bon` has two; `ce que je préfère, est` has its link.
  return verbs > links && links === 0 && nearest > -12
}

const KIN = words('maman papa mamie mamy papi papy tonton tata tatie pépé mémé monsieur madame docteur')
const isPluralNoun: Test = ({ pos, number }) => pos === 'noun' && number === 'plural'

/** From here on only nouns, what qualifies them and what `de`, `en` or `à` joins to them: no article leads. */
function isBarePiece(a: Around, first: number, end: number): boolean {
  if (!isRead(a, first, isNoun) || a.is(first, KIN) || a.could(first, isPos('proper'))) return false
  for (let o = first; o < end; o++) {
    if (isRead(a, o, isPos('noun', 'adjective', 'numeral', 'adverb'))) continue
    if (a.isNumber(o) || a.is(o, words("de d' en à au aux sans pour"))) continue
    return false
  }
  return true
}

/** `pain, beurre, fromage est cornichons`: bare nouns on both sides, after a comma. */
function isInBareList(a: Around): boolean {
  const first = startOfPiece(a)
  if (first === 0 || !/^[,:]$/.test(a.norm(first - 1)) || !isBarePiece(a, first, 0)) return false
  const isManyNext = isRead(a, 1, isPluralNoun) && a.must(1, isNoun)
  const isCounted =
    (a.must(1, isPos('numeral', 'determiner')) || a.isNumber(1)) &&
    !a.is(1, words("le la l' les un une ce cette notre votre mon ma ton ta son sa de des du"))
  const isQualified =
    isRead(a, 1, isPos('adjective')) && !a.could(1, isParticiple) && isRead(a, 2, isNoun) && a.must(2, isNoun)
  return isManyNext || isCounted || isQualified
}

const AMOUNTS = words('moins plus peu beaucoup zéro assez trop')

/** `bêche, patience, est rendez-vous dans trois ans`: all that stands before is a list of bare nouns or amounts. */
function isAfterVerblessList(a: Around): boolean {
  if (!a.is(-1, ',')) return false
  let pieces = 0
  let end = -1
  for (let o = -2; ; o--) {
    if (a.token(o) && !a.is(o, ',') && !STOP.test(a.norm(o))) continue
    const first = o + 1
    const head = a.is(first, AMOUNTS) ? first + (a.is(first + 1, words("de d'")) ? 2 : 1) : first
    if (head >= end || !isBarePiece(a, head, end)) return false
    pieces++
    end = o
    if (!a.is(o, ',')) break
  }
  return pieces > 1
}

const HOLDING = words(
  'comprendre inclure contenir réunir compter apporter recevoir prévoir prendre ajouter falloir proposer mélanger offrir',
)

/** `comprend la vidange, les filtres, le liquide est un contrôle`: the last of several things that one verb has for objects. */
function isListedAsContent(a: Around): boolean {
  if (
    !a.is(1, words('un une des du le la les')) ||
    !a.is(startOfPiece(a), words("le la l' les un une des du de d'"))
  )
    return false
  let commas = 0
  for (let o = -1; a.token(o) && !STOP.test(a.norm(o)); o--) {
    if (isLink(a, o)) return false
    if (a.is(o, ',')) commas++
    if (!isRead(a, o, isPersonal)) continue
    return commas > 1 && a.could(o, ({ lemma }) => HOLDING.has(lemma))
  }
  return false
}
