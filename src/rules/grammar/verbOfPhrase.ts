import type { Analysis } from '../../lexicon/morphology'
import { isWord } from '../../text/token'
import type { SentenceView } from '../rule'
import { apposedAt } from './apposed'
import { isFiniteVerb, isOpening, isSlipOfHave, pastWeakPronouns } from './clause'
import { could, isInfinitive, isMood, isParticiple, isPersonal, isPos, may, must } from './features'
import { REACH } from './kit/reach'
import { invertedSubject, suits } from './subject'
import { isTimeNoun } from './timeNoun'

/** The verb of a phrase, and what was read on the way to it. */
export interface VerbOfPhrase {
  readonly at: number
  /** Something joined between commas may count too: `le pull, ainsi que la jupe, sont`. */
  readonly mayBeJoined: boolean
}

/**
 * The verb of the phrase that ends at `end`: the next one, or the one after the relative clause or the words between
 * commas or brackets that the phrase carries.
 */
export function verbOfPhrase(view: SentenceView, end: number): VerbOfPhrase | undefined {
  // `l'étiquette « neuf » concerne la boîte`
  const direct = verbAt(view, view.tokens[end]?.text === '«' ? pastQuotation(view, end) : end)
  if (direct !== undefined) return { at: direct, mayBeJoined: false }
  const relative = relativeAt(view, end)
  if (relative !== undefined) {
    const at = verbAfterRelative(view, relative)
    return at === undefined ? undefined : { at, mayBeJoined: false }
  }
  if (view.tokens[end]?.text === ',') return verbAfterInsertion(view, end)
  // `votre lettre (on écrit encore !) est arrivée`
  // But `le colis (et la lettre) sont arrivés`.
  if (
    view.tokens[end]?.text === '(' &&
    !/^(?:et|ou|ni|avec|ainsi|comme|plus)$/.test(view.tokens[end + 1]?.norm ?? '')
  ) {
    const close = view.tokens.findIndex(({ text }, i) => i > end && text === ')')
    const at = close > end && close < end + REACH ? verbAt(view, close + 1) : undefined
    return at === undefined ? undefined : { at, mayBeJoined: false }
  }
  // `les colis contenant une pile ne peuvent`: what the participle leads belongs to the noun.
  if (!must(view, end, ({ mood }) => mood === 'participle-present')) return undefined
  const at = verbAfterRelative(view, end, true)
  // `la rue étant barrée, prenez le pont`: the clause of the participle ends with the comma.
  const isApart = at !== undefined && view.tokens[pastWeakBefore(view, at)]?.text === ','
  if (isApart && (!may(view, at, isThird) || /^(?:étant|ayant)$/.test(view.tokens[end]?.norm ?? '')))
    return undefined
  return at === undefined ? undefined : { at, mayBeJoined: false }
}

/** What stands before the verb at `at` and its weak pronouns. */
const pastWeakBefore = (view: SentenceView, at: number): number => {
  let i = at - 1
  while (pastWeakPronouns(view, i) === at) i--
  return i
}

/** The verb that the weak pronouns from `from` on lead to, if it is not theirs. */
export function verbAt(view: SentenceView, from: number): number | undefined {
  const at = pastWeakPronouns(view, from)
  // `la prochaine fois coincez-le`: an object hangs on an order.
  if (/^-(?:moi|toi|le|la|les|lui|leur|y|en)$/.test(view.tokens[at + 1]?.norm ?? '')) return undefined
  // `sur n'importe quelle machine`
  if (view.tokens[at]?.norm === 'importe' && view.tokens[at - 1]?.norm === "n'") return undefined
  if (isSlipOfHave(view, at) || isSlipAfterReflexive(view, at)) return at
  const isVerb =
    isFiniteVerb(view, at) || (isLikelyVerb(view, at) && !may(view, at + 1, isPos('noun', 'adjective')))
  return isVerb && !isPronounsOwn(view, from, at) && !invertedSubject(view, at + 1) ? at : undefined
}

/** `le rayon s'agrandi`: a participle cannot follow the reflexive pronoun; -é is heard otherwise (`s'est terminé`). */
export const isSlipAfterReflexive = (view: SentenceView, at: number): boolean =>
  /^(?:se|s')$/.test(view.tokens[at - 1]?.norm ?? '') &&
  /[iut]$/.test(view.tokens[at]?.norm ?? '') &&
  could(view, at, isParticiple) &&
  !could(view, at, (each) => isPersonal(each) || isInfinitive(each))

/** `le matin nous sommes`: the weak pronoun may be the subject itself, and the phrase a date. */
function isPronounsOwn(view: SentenceView, from: number, verb: number): boolean {
  for (let i = from; i < verb; i++) {
    const norm = view.tokens[i]?.norm
    if (norm === 'nous' && could(view, verb, suits({ person: 1, numbers: 2 }))) return true
    if (norm === 'vous' && could(view, verb, suits({ person: 2, numbers: 2 }))) return true
    // `le soir t'es là`: tu, before a vowel; of other verbs one is the object (`ton lot t'attend`).
    if (norm === "t'" && could(view, verb, isBeOrHave) && could(view, verb, suits({ person: 2, numbers: 1 })))
      return true
  }
  return false
}

const isBeOrHave = ({ lemma }: Analysis): boolean => lemma === 'être' || lemma === 'avoir'

const RELATIVE =
  /^(?:que|qu'|qui|dont|où|lequel|laquelle|lesquel(?:le)?s|auquel|auxquel(?:le)?s|duquel|desquel(?:le)?s)$/

/** The relative word at `at`, past its preposition (`à qui`, `avec lesquels`). */
function relativeAt(view: SentenceView, at: number): number | undefined {
  if (RELATIVE.test(view.tokens[at]?.norm ?? '')) return at
  const isGoverned = may(view, at, isPos('preposition')) && RELATIVE.test(view.tokens[at + 1]?.norm ?? '')
  return isGoverned ? at + 1 : undefined
}

/** `Les articles que vous avez commandés hier sont arrivés`: the second verb, if nothing else opens a clause. */
function verbAfterRelative(view: SentenceView, relative: number, isParticipial = false): number | undefined {
  const { tokens } = view
  let hasInner = isParticipial
  for (let i = relative + 1; i < Math.min(tokens.length, relative + REACH); i++) {
    i = pastQuotation(view, i)
    const token = tokens[i]
    if (!token || (isOpening(token) && !isNamed(view, i))) return undefined
    const last = token.text === ',' && hasInner ? verbAt(view, i + 1) : undefined
    // `le bon que vous avez, gardez-le`
    const isLastComma = last !== undefined && !isBareImperative(view, last)
    if (token.kind === 'punctuation' && !isLastComma)
      return token.text === ',' && hasInner && !isParticipial ? verbAfterInsertion(view, i)?.at : undefined
    const isLink =
      /^(?:mais|si|quand|lorsque|car|donc|comme)$/.test(token.norm) && !must(view, i, isPos('noun'))
    if (RELATIVE.test(token.norm) || isLink) return undefined
    if (/^(?:et|ou)$/.test(token.norm) && !joinsNouns(view, i)) return undefined
    // `que les colis qui sont là soit triés`: no « soit » that joins is followed so.
    const isBe = token.norm === 'soit' && may(view, i + 1, (each) => isParticiple(each))
    const isMain = hasInner && (isLikelyVerb(view, i) || isBe)
    if (!isFiniteVerb(view, i) && !isVerbOfRelative(view, relative, i) && !isMain) continue
    if (!hasInner) {
      hasInner = true
      continue
    }
    return hasOwnSubject(view, relative, i) ? undefined : i
  }
  return undefined
}

/** `le compte de @lili`, `vues sur https://exemple.fr`: a piece that a preposition leads opens nothing. */
const isNamed = (view: SentenceView, at: number): boolean =>
  view.tokens[at]?.kind === 'protected' && may(view, at - 1, isPos('preposition'))

/** Rather a verb than a noun, and the clause has no other after it (`les photos envoyées montre bien le défaut`). */
function isLikelyVerb(view: SentenceView, at: number): boolean {
  const best = view.readings[at]?.best
  return best !== undefined && isPersonal(best) && may(view, at, isThird) && isOnlyVerb(view, at)
}

function isOnlyVerb(view: SentenceView, at: number): boolean {
  for (let i = at + 1; i < Math.min(view.tokens.length, at + REACH); i++) {
    if (view.tokens[i]?.kind === 'punctuation') return true
    if (/^(?:et|mais|que|qu'|si|qui|car|dont|où)$/.test(view.tokens[i]?.norm ?? '')) return true
    if (isFiniteVerb(view, i)) return false
  }
  return true
}

const isThird = ({ pos, person, mood }: Analysis): boolean =>
  pos === 'verb' && person === 3 && mood !== 'imperative'

/** `les violons que prête notre école`: a verb, where its subject follows. */
const isVerbOfRelative = (view: SentenceView, relative: number, at: number): boolean =>
  at === relative + 1 && may(view, at, isPersonal) && must(view, at + 1, isPos('determiner'))

/** `les lignes B et D`, `le sac et la veste`: what follows is no verb and nothing that has one of its own. */
const joinsNouns = (view: SentenceView, joint: number): boolean =>
  must(view, joint - 1, isPos('noun', 'adjective', 'proper', 'numeral')) &&
  (may(view, joint + 1, isPos('determiner', 'noun', 'adjective', 'proper', 'numeral')) ||
    /^(?:moi|toi|lui|eux|elles?|[nv]ous)$/.test(view.tokens[joint + 1]?.norm ?? '')) &&
  !isFiniteVerb(view, pastWeakPronouns(view, joint + 1))

/** After what stands between quotation marks or brackets from `at` on; `at` itself where nothing does. */
function pastQuotation({ tokens }: SentenceView, at: number): number {
  const closing = { '«': '»', '(': ')', '“': '”' }[tokens[at]?.text ?? '']
  if (closing === undefined) return at
  for (let i = at + 1; i < Math.min(tokens.length, at + REACH); i++) {
    if (tokens[i]?.text === closing) return i + 1
  }
  return at
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
  const norm = view.tokens[i]?.norm ?? ''
  // `vous rappellera`: an object.
  if (norm === 'nous' || norm === 'vous') return isPronounsOwn(view, i, verb)
  return /^(?:je|j'|tu|il|elle|on|ils|elles|ça|cela|c'|ce)$/.test(norm)
}

/** With these the verb may agree with both: `le pull, comme la jupe, sont`. */
const JOINING = /^(?:et|ou|ni|comme|ainsi|avec|mais|voire|puis)$/
const INSERTED =
  /^(?:et|ou|ni|comme|ainsi|mais|non|plutôt|bien|plus|quant|eux|elles?|lui|tous|toutes|même|malgré|compris)$/

/** `le technicien, parti hier soir, repasse`: after the comma that closes what the first one opened. */
function verbAfterInsertion(view: SentenceView, comma: number): VerbOfPhrase | undefined {
  const { tokens } = view
  const first = tokens[comma + 1]
  if (!isWord(first) || first.clitic || !isInserted(view, comma + 1)) return undefined
  const isRelative =
    /^(?:dont|où)$/.test(first.norm) &&
    (DEFINITE.test(tokens[comma + 2]?.norm ?? '') ||
      // `où vingt voisins, bottes aux pieds, ont`: but `dont trois neufs` has no verb.
      (first.norm === 'où' && must(view, comma + 2, isPos('determiner', 'numeral')))) &&
    !/^(?:[nv]ôtres?|[mts]ien)/.test(tokens[comma + 3]?.norm ?? '')
  let hasVerb = !isRelative
  let hasComma = false
  let hasOther = false
  for (let i = comma + 2; i < Math.min(tokens.length, comma + REACH); i++) {
    i = pastQuotation(view, i)
    const token = tokens[i]
    if (!token || isOpening(token)) return undefined
    // `et voilà que l'équipe, portée par son public, a gagné`
    if (/^qu[e']$/.test(token.norm) && /^(?:et|mais)$/.test(first.norm)) return undefined
    hasVerb ||= isFiniteVerb(view, i)
    if (token.text !== ',') continue
    const at = verbAt(view, i + 1) ?? (isLikeliestVerb(view, i + 1) ? i + 1 : undefined)
    // `en cas de doute, écrivez-nous`; `dont les gâteaux, fins et dorés, ont ravi`: the verb of the relative.
    const isOfRelative = !hasVerb && hasComma
    hasComma = true
    hasOther ||= tokens[i + 1]?.norm === 'et' && may(view, i + 2, isPos('determiner'))
    if (at === undefined || isOfRelative || isBareImperative(view, at)) continue
    // `la pose, le double, et le joint, s'il fuit, sera changé`: the verb in the singular is the last one's.
    if (hasOther && must(view, at, ({ number }) => number !== 'plural')) return undefined
    // `le café, trop amer, et les tartines, rassises, ne sont pas`
    const isJoining =
      (JOINING.test(first.norm) && !isOwnPart(view, comma + 1) && !isAsTold(view, comma + 1)) ||
      tokens.slice(comma + 2, i).some(({ text }, n, all) => text === 'et' && all[n - 1]?.text === ',')
    return { at, mayBeJoined: isJoining || isNounInserted(view, comma + 1) }
  }
  return undefined
}

/** `les ateliers, fermés lundi, demeure ouverts`: a noun would have its determiner there. */
const isLikeliestVerb = (view: SentenceView, at: number): boolean =>
  may(view, at, isThird) &&
  isPersonalOrBareNoun(view, at) &&
  !may(view, at + 1, isPos('noun')) &&
  isOnlyVerb(view, at)

const isPersonalOrBareNoun = (view: SentenceView, at: number): boolean =>
  must(view, at, (each) => isPersonal(each) || each.pos === 'noun')

/** `une seule, la dernière, est`, `le nôtre, Biscotte, est`: a noun or a name explains the one before, or is joined to it. */
const isNounInserted = (view: SentenceView, at: number): boolean =>
  (must(view, at, isPos('determiner')) || view.readings[at]?.best?.pos === 'proper') &&
  !/^(?:ce|cette|ces|chaque)$/.test(view.tokens[at]?.norm ?? '')

/** `la maison, avec ses deux terrasses, est`: what belongs to the subject does not act beside it. */
const isOwnPart = ({ tokens }: SentenceView, at: number): boolean =>
  tokens[at]?.norm === 'avec' && /^(?:son|sa|ses)$/.test(tokens[at + 1]?.norm ?? '')

/** `, comme prévu,`, `, comme d'habitude,`, `, comme chaque année,`: nothing that acts beside the subject. */
const isAsTold = (view: SentenceView, at: number): boolean =>
  view.tokens[at]?.norm === 'comme' &&
  (could(view, at + 1, isParticiple) ||
    must(view, at + 1, isPos('adverb', 'preposition')) ||
    isTimeNoun(view, at + 2))

/** `toute l'équipe, du chef aux serveurs, est`: from one end to the other. */
const isRange = ({ tokens }: SentenceView, at: number): boolean =>
  /^(?:de|d'|du|des)$/.test(tokens[at]?.norm ?? '') &&
  tokens.slice(at + 2, at + 5).some(({ norm }) => /^(?:à|aux?)$/.test(norm))

const DEFINITE = /^(?:l[ea']|les|[nv]os|[nv]otre)$/

/** `les fenêtres aussi, mais la cave, elle, n'a pas`: another thing, and of another clause. */
const isOtherThing = ({ tokens }: SentenceView, at: number): boolean =>
  tokens[at]?.norm === 'mais' && DEFINITE.test(tokens[at + 1]?.norm ?? '')

const isInserted = (view: SentenceView, at: number): boolean =>
  !isOtherThing(view, at) &&
  (relativeAt(view, at) !== undefined ||
    INSERTED.test(view.tokens[at]?.norm ?? '') ||
    isRange(view, at) ||
    isNounInserted(view, at) ||
    (/^quel(?:le)?s?$/.test(view.tokens[at]?.norm ?? '') &&
      /^qu[e']$/.test(view.tokens[at + 1]?.norm ?? '')) ||
    must(view, at, isPos('adverb', 'preposition')) ||
    // `fort appréciée du patient`
    (could(view, at, isPos('adverb')) &&
      could(view, at + 1, isParticiple) &&
      must(view, at + 1, (each) => isParticiple(each) || each.pos === 'adjective')) ||
    apposedAt(view, at) !== undefined)

const isBareImperative = (view: SentenceView, at: number): boolean =>
  view.tokens[at - 1]?.text === ',' &&
  may(view, at, isMood('imperative')) &&
  could(view, at, ({ person, number }) => person > 0 && number === 'plural' && person < 3)
