import type { SentenceView } from '../rule'
import { isFiniteVerb, isOpening, OPENS_CLAUSE } from './clause'
import { could, isInfinitive, isParticiple, isPersonal, isPos, may, must } from './features'
import { isAfterFrame } from './frame'
import { REACH } from './kit/reach'

/**
 * `le gardien, à qui nous avions laissé vos badges, vous les remettra`: what stands between two commas says more of the
 * noun before the first one, whose verb comes after the second.
 */
export function isAfterInsertion(view: SentenceView, last: number): boolean {
  if (view.tokens[last]?.text !== ',') return false
  for (let comma = last - 1; comma > last - REACH && comma > 0; comma--) {
    comma = beforeQuotation(view, comma)
    const token = view.tokens[comma]
    if (!token || isOpening(token)) return false
    if (token.text === ',' && isSaidMore(view, comma + 1) && isSubjectWithoutVerb(view, comma)) return true
  }
  return false
}
/** Before what stands between quotation marks that end at `at`; `at` itself where nothing does. */
function beforeQuotation({ tokens }: SentenceView, at: number): number {
  if (tokens[at]?.text !== '»') return at
  const opening = tokens.findLastIndex(({ text }, i) => i < at && text === '«')
  return opening > at - REACH && opening > 0 ? opening - 1 : at
}
const INSERTED =
  /^(?:qui|que|qu'|dont|où|à|au|aux|de|du|avec|pour|chez|comme|malgré|après|avant|depuis|dès|sans|dans|sur|même|ainsi|en|eux|elles?|lui|je|j'|[nv]otre|une?|tou(?:te)?s)$/
const isSaidMore = (view: SentenceView, at: number): boolean =>
  INSERTED.test(view.tokens[at]?.norm ?? '') ||
  must(view, at, (each) => isParticiple(each) || /^(?:adjective|noun|adverb)$/.test(each.pos)) ||
  may(view, at, ({ mood }) => mood === 'participle-past') ||
  // `cette salle, fermer depuis mai, nous manque`: a slip for the participle.
  (/er$/.test(view.tokens[at]?.norm ?? '') && must(view, at, isInfinitive)) ||
  // `la gérante, Odile, vous répondra`
  (may(view, at, ({ kind }) => kind === 'first-name') && view.tokens[at + 1]?.text === ',')

/** From the head of its clause to the comma, a noun that no preposition leads, and no verb but those of its relatives. */
function isSubjectWithoutVerb(view: SentenceView, comma: number): boolean {
  let hasVerb = false
  let start = comma
  for (let before = view.tokens[start - 1]; before && !isOpening(before); before = view.tokens[start - 1]) {
    // `vu le délai, les bons, tous neufs, vous`: what a frame opens with, apart from what explains a noun.
    if (before.text === ',') {
      if (!must(view, start, isPos('determiner', 'numeral')) || !isAfterFrame(view, start - 1)) return false
      break
    }
    const isRelative =
      /^(?:que|qu'|qui|dont|où)$/.test(before.norm) && may(view, start - 2, isPos('noun', 'adjective'))
    // `nous savons que ce délai,`, `et vos voisins,`
    if (!isRelative && (OPENS_CLAUSE.has(before.norm) || /^(?:et|mais)$/.test(before.norm))) break
    hasVerb = !isRelative && (hasVerb || isFiniteVerb(view, start - 1))
    start--
  }
  const isLed =
    must(view, start, isPos('determiner', 'numeral')) ||
    /^(?:seule?s|bien|plus|moins|l[ae]|l'|beaucoup|peu|tant|trop|nombre)$/.test(
      view.tokens[start]?.norm ?? '',
    )
  // `Ludovic, podologue, vous recevra`, `Nour, à l'accueil, vous en montrera`: who, and in what office or place.
  const isOffice =
    /^(?:[nv]otre|une?|à|aux?|chez)$/.test(view.tokens[comma + 1]?.norm ?? '') ||
    must(view, comma + 1, isPos('noun'))
  return !hasVerb && (isLed || (isOffice && start === comma - 1 && may(view, start, isPos('proper'))))
}

/**
 * `ce qui, hélas, nous prendra du temps`, `celle qui, dix ans durant, nous a servis`: what the commas hold has no verb,
 * and the subject is `qui`.
 */
export function isAfterQuiAndInsertion(view: SentenceView, last: number): boolean {
  for (let comma = last - 1; comma > last - REACH && comma > 0; comma--) {
    if (view.tokens[comma]?.text === ',') return view.tokens[comma - 1]?.norm === 'qui'
    if (isFiniteVerb(view, comma)) return false
  }
  return false
}

/**
 * `marcher sur un fil, si haut, nous a fait peur`: an infinitive at the head of the sentence or after a frame, with no
 * verb but those of relatives, is the subject.
 */
export function isAfterInfinitive(view: SentenceView, comma: number): boolean {
  let links = 0
  for (let i = comma - 1; i >= 0 && i > comma - REACH; i--) {
    const token = view.tokens[i]
    if (!token) return false
    const isHead = i === 0 || isOpening(view.tokens[i - 1] ?? token)
    if (isHead) return links === 0 && must(view, i, isInfinitive)
    if (isOpening(token)) return false
    if (isFiniteVerb(view, i)) links++
    if (/^(?:qu[ei']|dont|où)$/.test(token.norm)) links--
  }
  return false
}

const SAYING = new Set(
  'dire répéter répondre écrire demander expliquer raconter assurer crier lancer confier souffler avouer rappeler annoncer préciser promettre conseiller recommander ajouter insister suggérer'.split(
    ' ',
  ),
)

/** `venez quand il vous plaira, nous disait la voisine`: who said it comes after. */
export const isSaid = (view: SentenceView, verb: number | undefined): boolean =>
  verb !== undefined &&
  could(view, verb, (each) => SAYING.has(each.lemma) && isPersonal(each) && each.person === 3) &&
  may(view, verb + 1, isPos('determiner', 'proper', 'noun'))
