import type { Preference } from '../../../../lexicon/ear'
import { isInfinitive, isParticiple, isPersonal, isPos } from '../../features'
import { type Around, isIndicative, isNoun, pastAdverbs, pastWeak, words } from '../../kit/around'
import { isTimeNoun } from '../../timeNoun'
import { isLink } from './soundAlikeClause'
import { isJoinedByAnd } from './soundAlikeJoined'
import { useOf } from './soundAlikeOdds'
import { isPoliteOrder } from './soundAlikeVerbs'

/**
 * How sure the ear must be where the build of the sentence alone leaves no room for what is written: less than
 * elsewhere, and no verb has to be counted. Nothing where the build says nothing.
 */
export function leastWhereBorne(a: Around, { written, meant }: Preference): number | undefined {
  switch (`${written}>${meant}`) {
    case 'est>et':
      return isJoinedByAnd(a)
    case 'et>est':
      return isOnlyVerb(a) ? 3.2 : undefined
    case 'là>la':
      return isArticle(a) ? 3 : undefined
    case 'dû>du':
      return isMelted(a) ? 3 : undefined
    case 'où>ou':
      // `en liquide, où avec une carte`: a second way.
      if (!isChoice(a)) return undefined
      return a.is(-1, ',') && a.must(1, isPos('preposition')) ? 1.2 : 3
    case 'a>à':
      return isOneMore(a) ? 1.5 : isWithoutSubject(a) ? 3 : undefined
    case 'tous>tout':
      return isAllOfOne(a) ? 3 : undefined
    default:
      return undefined
  }
}

const isRead = (a: Around, o: number, test: typeof isPersonal): boolean => {
  const best = a.view.readings[a.at + o]?.best
  return best !== undefined && test(best)
}

const STOP = /^[.;:!?…]+$/
const ONE = words("le la l' ce cet cette notre votre mon ma ton ta son sa leur")

/** `le peigne et à 9 €`: one thing opens the sentence, or what a colon announces, and nothing in it is a verb. */
function isOnlyVerb(a: Around): boolean {
  let first = 0
  for (let o = -1; a.token(o) && !STOP.test(a.norm(o)); o--) {
    if (a.is(o, ',') || isLink(a, o) || isRead(a, o, isPersonal)) return false
    first = o
  }
  if (!a.is(first, ONE) || !a.could(-1, isPos('noun', 'adjective', 'proper')) || isTimeNoun(a.view, a.at - 1))
    return false
  for (let o = 1; a.token(o) && !STOP.test(a.norm(o)); o++) if (isRead(a, o, isPersonal)) return false
  // `le café et l'addition`, `la mer et une glace` are two things, `la réponse et avec le sourire` a cry: what is said
  // of one is a price or a quality.
  return (
    (a.is(1, 'à') && a.isNumber(2)) ||
    // `la pâte sans gluten et croustillante : un régal`
    (isRead(a, pastAdverbs(a, 1), isPos('adjective')) && !a.is(pastAdverbs(a, 1) + 1, words(': ,')))
  )
}

const BEFORE_THERE = words(
  'ici par jusque loin ce cet cette celui celle ceux celles être est sont était étaient sera seront a avait y voilà',
)

/** `dans là boîte`: a feminine noun in the singular, or what leads it, and no place right before it. */
function isArticle(a: Around): boolean {
  if (a.is(1, words('vôtre nôtre mienne tienne sienne')) && !a.is(-1, BEFORE_THERE)) return true
  if (a.isClitic(0) || a.is(-1, BEFORE_THERE) || a.could(-1, isPos('noun', 'numeral')) || a.isNumber(-1))
    return false
  if (a.is(-1, 'de') && (a.opens(-1) || a.is(-2, words('loin hors près')))) return false
  const isOurs = ({ pos, gender, number }: { pos: string; gender: string; number: string }): boolean =>
    (pos === 'noun' || pos === 'adjective') && gender !== 'masculine' && number !== 'plural'
  const head = a.must(1, isPos('noun')) ? 1 : 2
  return (
    a.must(1, isOurs) &&
    !isTimeNoun(a.view, a.at + head) &&
    a.must(head, (each) => isNoun(each) && isOurs(each)) &&
    (a.opens(0) || a.could(-1, isPos('preposition', 'verb')))
  )
}

/** `rien dû tout`, `au-dessus dû lac`: nobody owes, and nothing is owed. */
function isMelted(a: Around): boolean {
  if (a.ends(1) || a.is(1, words("à au aux qu' que être en pour par"))) return false
  if (a.could(1, isInfinitive) && !a.could(1, isNoun)) return false
  for (let o = -1; o >= -4 && a.token(o); o--)
    if (a.could(o, ({ kind, lemma }) => kind === 'auxiliary' || lemma === 'être' || lemma === 'avoir'))
      return false
  return (
    a.is(
      -1,
      words(
        ', ceux celui celle celles rien pas point loin près autour au-dessus au-dessous au-delà lors hors en-dessous',
      ),
    ) ||
    a.must(-1, isPos('adverb', 'preposition')) ||
    (a.must(-1, isPersonal) && !a.could(-1, isPos('noun')))
  )
}

const BEFORE_PLACE = words(
  "là d' par jusqu' vers importe savoir dire demander sais sait savez vois voir voyez regarder demandez dites dis peu",
)

/** `lundi à 8 h, où mardi à midi`: a clause with its verb would follow the place. */
function isChoice(a: Around): boolean {
  if (a.startsSentence(0) || a.is(-1, BEFORE_PLACE) || a.ends(1) || STOP.test(a.norm(-1))) return false
  if (a.is(1, words("est sont que qu' ça")) || a.isClitic(1) || a.isClitic(2)) return false
  // `où jouets, livres et puzzles se côtoient`: the verb may come past commas.
  for (let o = 1; a.token(o) && !STOP.test(a.norm(o)); o++) {
    if (isLink(a, o)) return true
    if (a.could(o, isIndicative) && !a.must(o, isPos('noun', 'adjective', 'preposition', 'adverb')))
      return false
    if (a.could(o, isInfinitive) && o <= 3) return false
  }
  return true
}

/** `à Nour, a Guillemette et à Lou`: one more of what `à` leads. */
const isOneMore = (a: Around): boolean =>
  // `ici, a Tarbes, on rit`: where, between commas.
  (a.is(-1, ',') && a.must(1, isPos('proper')) && a.is(2, ',')) || isLastOfSeveral(a)

const isLastOfSeveral = (a: Around): boolean =>
  a.is(-1, words(', et ou ni')) &&
  !a.could(pastAdverbs(a, 1), isParticiple) &&
  !a.is(1, words("été eu t'")) &&
  a.someInSentence(words('à au aux')) &&
  // `elle travaille à Lyon et a deux enfants`
  !hasVerbBefore(a) &&
  (a.must(1, isPos('proper', 'determiner', 'pronoun', 'numeral')) || a.is(1, 'la'))

const hasVerbBefore = (a: Around): boolean => {
  for (let o = -1; a.token(o); o--) if (isRead(a, o, isPersonal)) return true
  return false
}

const KIN = words('maman papa mamie mamy papi papy tonton tata tatie pépé mémé monsieur madame docteur')

/** A noun without an article is no subject; nor is `l'autre`, whose like had `à` before it. */
function isWithoutSubject(a: Around): boolean {
  const next = pastAdverbs(a, 1)
  if (a.could(next, isParticiple)) return false
  // `parce qu'a la télé`: nobody stands between.
  if (a.is(-1, "qu'") && a.is(-2, 'parce')) return true
  // `n'a qu'a bien se tenir`
  if (a.is(-1, "qu'")) {
    const verb = pastWeak(a, a.is(1, 'bien') ? 2 : 1)
    return a.could(verb, isInfinitive) && !a.could(verb, isPersonal)
  }
  // `santé, et a l'année prochaine`
  if (a.is(-1, 'et') && a.is(2, words('année semaine prochaine')) && a.is(1, FRAMES_OF))
    return a.is(3, words('prochaine'))
  if (a.is(-1, 'autre') && a.is(-2, "l'")) {
    for (let at = a.at - 3; at > 0; at--)
      if (/^une?$/.test(a.view.tokens[at]?.norm ?? ''))
        return /^(?:à|au|aux)$/.test(a.view.tokens[at + 1]?.norm ?? '')
    return false
  }
  return (
    a.token(-2)?.text === ',' &&
    a.must(-1, isNoun) &&
    !a.is(-1, KIN) &&
    a.token(-1)?.text === a.norm(-1) &&
    a.must(1, isPos('determiner', 'numeral'))
  )
}
const FRAMES_OF = words("l' la le")

/** `tous l'été`: one thing, whose article follows, and no verb that would have it for an object. */
function isAllOfOne(a: Around): boolean {
  if (!a.is(1, ONE) || a.is(-1, words("à de pour avec chez d' vous nous eux")) || a.isClitic(-1)) return false
  if (a.someBefore(0, (o) => a.is(o, words('on nous vous ils elles eux')) || a.could(o, isManyVerb)))
    return false
  return a.must(2, isNoun) || (a.must(2, isPos('noun', 'adjective')) && a.must(3, isNoun))
}
const isManyVerb = ({ pos, number }: { pos: string; number: string }): boolean =>
  pos === 'verb' && number === 'plural'

/** `pesez le bocal, collé l'étiquette, remplissez`: between orders, with an object of its own, an order. */
export function isAmongOrders(a: Around, preference: Preference): boolean {
  if (useOf(preference.to) !== 'polite' || !a.is(-1, ',') || preference.odds < 3) return false
  if (!a.is(1, OBJECT_LEADS) || isTimeNoun(a.view, a.at + 2) || !a.could(2, isNoun) || a.is(2, 'long'))
    return false
  const isOrderHead = (at: number): boolean =>
    isPoliteOrder(a.view, at) &&
    (at === 0 || a.view.tokens[at - 1]?.kind === 'punctuation' || a.view.tokens[at - 1]?.norm === 'et')
  const { length } = a.view.tokens
  let isAfter = false
  for (let at = a.at + 3; at < Math.min(length, a.at + NEAR); at++) isAfter ||= isOrderHead(at)
  let orders = 0
  for (let at = Math.max(0, a.at - NEAR); at < a.at; at++) if (isOrderHead(at)) orders++
  return orders > 1 || (orders === 1 && isAfter)
}
const OBJECT_LEADS = words("le la les l' un une votre vos ce cette ces")
const NEAR = 16
