import type { Analysis } from '../../lexicon/morphology'
import { NO_READING } from '../../lexicon/reading'
import { isMasked, isWord } from '../../text/token'
import type { SentenceView } from '../rule'
import { allowedBy } from './agreement'
import { type Determiner, determinerOf } from './determiners'
import { agreementOf, could, isInfinitive, isPersonal, isPos, isPossible, may, meet, must } from './features'
import { nearBefore } from './kit/reach'
import { isListed, sharesHave } from './listed'
import { SERVICES } from './services'
import { isTimeNoun } from './timeNoun'

/** A determiner and the words that agree with it; places are token indexes. */
export interface NounGroup {
  readonly determiner: Determiner
  readonly at: number
  readonly adjectivesBefore: readonly number[]
  readonly noun: number
  readonly adjectivesAfter: readonly number[]
  /** After the last word, exclusive. */
  readonly end: number
}

export const isNoun = isPos('noun')
export const isAdjectival = ({ pos, mood }: Analysis): boolean =>
  pos === 'adjective' || mood === 'participle-past'

/** Adjectives that mostly stand before their noun; Grevisse, Le Bon Usage, § 331. */
const BEFORE_NOUN = new Set(
  'bon beau grand petit nouveau vieux joli gros mauvais premier dernier meilleur prochain autre même long haut jeune certain différent divers simple seul excellent superbe magnifique cher vrai ancien pire moindre double triple second deuxième troisième énième sincère plein faux futur éventuel ample tel fameux précieux charmant gentil immense énorme sacré nombreux'.split(
    ' ',
  ),
)
const DEGREE = new Set([
  'très',
  'plus',
  'moins',
  'si',
  'aussi',
  'trop',
  'bien',
  'tout',
  'toute',
  'déjà',
  'toujours',
  'assez',
  'tellement',
  'encore',
  'vraiment',
  'particulièrement',
  'super',
  'parfaitement',
  'entièrement',
  'totalement',
  'fraîchement',
  'actuellement',
  'initialement',
  'préalablement',
  'mal',
  'peu',
  'fort',
  'non',
])

const isDegree = (norm: string): boolean => DEGREE.has(norm) || /[^a]ment$/.test(norm)

/** Adjectives that many leave unchanged; silence is right there. */
const UNCHANGED = new Set(
  'sympa super top extra bio standard cool fun zen nature tendance premium express maison marron orange canon vintage collector open clean cosy chic snob kaki crème or argent citron web vidéo rétro gore rock classe glamour kitsch'.split(
    ' ',
  ),
)

/** These stay as they are before what they bear on (`ci-joint la carte`, `offres spécial été`), and after `tout`, `y`. */
export const isUnchanged = (view: SentenceView, at: number): boolean => {
  const norm = view.tokens[at]?.norm ?? ''
  return (
    UNCHANGED.has(norm) ||
    // `si possible`, `les plus chaudes possible`
    (norm === 'possible' &&
      (view.tokens[at - 1]?.norm === 'si' ||
        view.tokens
          .slice(Math.max(0, at - 3), at)
          .some(({ norm: before }) => /^(?:plus|moins|mieux)$/.test(before)))) ||
    (/^(?:spécial|compris|inclus|(?:ci-)?joint)$/.test(norm) &&
      (/^(?:tout|y)$/.test(view.tokens[at - 1]?.norm ?? '') ||
        !view.tokens[at - 1] ||
        view.tokens[at + 1]?.kind === 'number' ||
        may(view, at + 1, isPos('noun', 'proper', 'determiner', 'numeral', 'adjective'))))
  )
}

/** A noun that with its adjective tells how a thing is, and does not change: `les films les plus grand public`. */
export const isFixedAt = ({ tokens }: SentenceView, at: number): boolean =>
  /^(?:grand public|bon marché|bon enfant|petit budget|haut de|bas de|(?:bleu|vert|rouge|rose|jaune|noir|blanc|gris|brun|beige|violet) (?:ciel|marine|nuit|roi|canard|pétrole|pomme|olive|bouteille|sapin|menthe|amande|bonbon|fluo|pastel|clair|foncé|pâle|vif|mat|citron|moutarde|perle|anthracite|souris|cerise|bordeaux|cassé))$/.test(
    `${tokens[at]?.norm ?? ''} ${tokens[at + 1]?.norm ?? ''}`,
  )

/** The group that opens at `at`, where the word there is a determiner beyond doubt. */
export function nounGroupAt(view: SentenceView, at: number): NounGroup | undefined {
  const { tokens } = view
  const token = tokens[at]
  if (!isWord(token) || token.clitic) return undefined
  const determiner = determinerOf(token.norm, tokens[at + 1]?.norm ?? '')
  if (!determiner || !isDeterminer(view, at, determiner)) return undefined
  // `j'en avais demandé une côté couloir`, `l'une est partie`: it stands for what it counts.
  if (/^une?$/.test(token.norm) && (tokens[at - 1]?.norm === "l'" || isOfThem(view, at))) return undefined
  // `une à une`
  if (tokens[at - 1]?.norm === 'à' && tokens[at - 2]?.norm === token.norm) return undefined
  if (tokens[at + 1]?.norm === 'à' && tokens[at + 2]?.norm === token.norm) return undefined
  // `les quelque 11 pays`: there it is an adverb.
  // `vingt et un colis`: part of a number.
  if (
    /^une?$/.test(token.norm) &&
    (tokens[at - 1]?.norm === 'et' ? isCardinal(view, at - 2) : isCardinal(view, at - 1))
  )
    return undefined
  if (token.norm === 'quelque' && !could(view, at + 1, isPos('noun', 'adjective'))) return undefined

  // `qui nous a le plus émus`: how much.
  if (
    token.norm === 'le' &&
    /^(?:plus|moins|mieux)$/.test(tokens[at + 1]?.norm ?? '') &&
    could(view, at - 1, ({ kind }) => kind === 'auxiliary')
  )
    return undefined

  // `quelque rapides qu'ils soient`
  if (
    token.norm === 'quelque' &&
    could(view, at + 1, isPos('adjective')) &&
    /^qu[e']$/.test(tokens[at + 2]?.norm ?? '')
  )
    return undefined

  if (
    /^(?:plus|moins)$/.test(tokens[at + 1]?.norm ?? '') &&
    (isFixedAt(view, at + 2) || UNCHANGED.has(tokens[at + 2]?.norm ?? ''))
  )
    return undefined

  // `certaines tout juste majeures`
  if (tokens[at + 1]?.norm === 'tout' && tokens[at + 2]?.norm === 'juste') return undefined

  // `un peu vives`: it says how.
  if (token.norm === 'un' && tokens[at + 1]?.norm === 'peu') return undefined

  let i = at + 1
  const adjectivesBefore: number[] = []
  while (isWord(tokens[i]) || tokens[i]?.kind === 'number') {
    if (isNumber(view, i)) i++
    else if (DEGREE.has(tokens[i]?.norm ?? '') && could(view, i + 1, isAdjectival)) i++
    else if (isPlainAdjective(view, i) && leadsTo(view, i + 1, determiner)) adjectivesBefore.push(i++)
    else if (isMisgendered(view, i, determiner) && leadsTo(view, i + 1, determiner))
      adjectivesBefore.push(i++)
    else if (isBeforeNoun(view, i) && (leadsTo(view, i + 1, determiner) || isBeforeNoun(view, i + 1)))
      adjectivesBefore.push(i++)
    else break
  }
  const noun = tokens[i]
  // `la 300 g`, `un 15,6 pouces`, `le 3919 écoute`: what is counted is not what is meant.
  if (determiner.numbers === 1 && isNumber(view, i - 1)) return undefined
  // `quelle drôle de question`, `ce putain de bug`: the noun comes after.
  if (/^(?:drôle|putain)$/.test(noun?.norm ?? '') && /^d[e']$/.test(tokens[i + 1]?.norm ?? ''))
    return undefined
  if (isMasked(tokens, i)) return undefined
  // `des plus rapides`, `un de vos clients`, a name: nothing to agree with.
  if (
    !isWord(noun) ||
    noun.clitic ||
    !isHead(view, i, determiner.mayBePronoun && !isSureNoun(view, i, adjectivesBefore.length, determiner)) ||
    /^\p{Lu}/u.test(noun.text)
  )
    return undefined
  // `ils veulent tous les deux devenir chefs`
  if (isNumber(view, i - 1) && could(view, i, isInfinitive)) return undefined
  // `les deux ensemble`.
  if (noun.norm === 'ensemble' && i > at + 1) return undefined
  const { adjectives, end } = adjectivesFrom(view, i + 1)
  return { determiner, at, adjectivesBefore, noun: i, adjectivesAfter: adjectives, end }
}

/** How far `en` stands before what it counts: `en ai déjà pris une`. */
const FAR_FROM_EN = 5
const isOfThem = (view: SentenceView, at: number): boolean =>
  view.tokens[at + 1]?.norm === 'côté' &&
  view.tokens.slice(Math.max(0, at - FAR_FROM_EN), at).some(({ norm }) => norm === 'en')

/** `la première chose à faire`: after an adjective a likely noun is one, though a verb shares its letters. */
const isSureNoun = (view: SentenceView, at: number, adjectives: number, determiner: Determiner): boolean => {
  const { best, margin } = view.readings[at] ?? NO_READING
  // `que le meilleur gagne`
  const isOwn = best?.pos === 'noun' && isPossible(meet(agreementOf(best), determiner))
  if (adjectives === 0) return false
  // `les nouveau modèle`: what the pen forgot to make plural is no verb that `les` would lead.
  return (isOwn && margin >= 0.6) || (determiner.numbers === 2 && !!best && !isPersonal(best))
}

/** `les sommes versées`, `bloquez la cartes`: no verb, since these persons never go without their pronoun. */
export const isUnledVerb = ({ readings, tokens }: SentenceView, at: number): boolean => {
  const before = nearBefore(tokens, at)
  const isLed = (pronoun: RegExp): boolean => before.some(({ norm }) => pronoun.test(norm))
  // `la gardes-tu au frais`
  const isAsked = /^-?tu$/.test(tokens[at + 1]?.norm ?? '')
  return (readings[at]?.plausible ?? []).every(
    (each) =>
      !isPersonal(each) ||
      (each.person === 1 && each.number === 'plural' && !isLed(/^nous$/)) ||
      (each.person === 2 &&
        each.number === 'singular' &&
        each.mood !== 'imperative' &&
        !isAsked &&
        // `toi qui la portes`, `t'arrives et la pousses`
        !isLed(/^(?:tu|toi|t')$/)),
  )
}

/**
 * A noun that is not first of all a small word (`le pour`, `des si`), nor a verb, which only a determiner that may be a
 * pronoun lets stand there.
 */
const isHead = (view: SentenceView, at: number, mayBePronoun: boolean): boolean => {
  const isVerb =
    mayBePronoun &&
    may(view, at, isPersonal) &&
    !must(view, at, isPos('noun', 'adjective')) &&
    !isUnledVerb(view, at)
  return (
    (mayBePronoun ? may : could)(view, at, isNoun) &&
    !isVerb &&
    // `le son est partagé`: être and avoir are no nouns here.
    !must(view, at, ({ kind }) => kind === 'auxiliary') &&
    !may(view, at, isPos('preposition', 'conjunction', 'determiner')) &&
    // After a determiner `personne` is a noun.
    (view.tokens[at]?.norm === 'personne' || !may(view, at, isPos('pronoun'))) &&
    !could(view, at, isPos('prefix'))
  )
}

/**
 * A noun that the adjective before it may qualify: no verb (`une seconde est prévue`, `des encombrants passe`), and no
 * day or moment that merely follows (`des nouvelles lundi`).
 */
const leadsTo = (view: SentenceView, at: number, { numbers }: Determiner): boolean => {
  const best = view.readings[at]?.best
  if (!could(view, at, isNoun) || (best && isPersonal(best))) return false
  const mayBeNoun = could(view, at - 1, (each) => isNoun(each) && (agreementOf(each).numbers & numbers) !== 0)
  return !(mayBeNoun && could(view, at, isPos('adverb')))
}

const isNumber = (view: SentenceView, at: number): boolean =>
  view.tokens[at]?.kind === 'number' ||
  (isCardinal(view, at) &&
    (!could(view, at, isNoun) || could(view, at + 1, isNoun) || isCardinal(view, at + 1)))

const isCardinal = (view: SentenceView, at: number): boolean =>
  may(view, at, ({ kind }) => kind === 'cardinal')

export const isBeforeNoun = (view: SentenceView, at: number): boolean =>
  could(view, at, (analysis) => analysis.pos === 'adjective' && BEFORE_NOUN.has(analysis.lemma))

const isVerbal = (analysis: Analysis): boolean =>
  isPersonal(analysis) || isInfinitive(analysis) || analysis.mood === 'participle-present'

/** The sentence takes it for an adjective, and says so (`une large place`). */
const isPlainAdjective = (view: SentenceView, at: number): boolean => must(view, at, isPos('adjective'))

/** `une vulgaire fraudeuse`: as a noun it has not the gender of its determiner, as an adjective it has. */
const isMisgendered = (view: SentenceView, at: number, determiner: Determiner): boolean => {
  const own = allowedBy(view, at, isNoun)
  return (
    own !== undefined &&
    (own.genders & determiner.genders) === 0 &&
    could(view, at, (each) => each.pos === 'adjective' && isPossible(meet(agreementOf(each), determiner))) &&
    could(view, at + 1, (each) => isNoun(each) && isPossible(meet(agreementOf(each), determiner)))
  )
}

/** After these a verb follows, and `le`, `la`, `les` before it are pronouns (`je ne le crois`). */
const BEFORE_PRONOUN = /^(?:ne|n'|je|j'|tu|il|ils|on|ça|cela|chacune?|quelqu'un|qui|me|m'|te|t'|se|s')$/

/** `pour les groupe`: a word that the sentence takes for nothing but a noun has a determiner before it. */
const isLikelyDeterminer = (view: SentenceView, at: number): boolean =>
  view.readings[at]?.best?.pos === 'determiner' &&
  // `le vernis n'est pas sec`: what stands before être is no verb, whatever its letters.
  (view.tokens[at]?.norm === 'les' || isBeforeBe(view, at + 2)) &&
  // `Denise vous les garde`, `ma tante Hoa les roule`
  !may(view, at - 1, isPos('proper', 'pronoun')) &&
  // `elle lit les lettres et les copie`
  !(view.tokens[at - 1]?.norm === 'et' && could(view, at + 1, isPersonal)) &&
  must(view, at + 1, isNoun)

const isBeforeBe = (view: SentenceView, at: number): boolean =>
  must(
    view,
    view.tokens[at]?.norm === "n'" ? at + 1 : at,
    ({ lemma, kind }) => lemma === 'être' && kind === 'auxiliary',
  )

function isDeterminer(view: SentenceView, at: number, determiner: Determiner): boolean {
  if (!determiner.mayBePronoun) return true
  if (isLedQui(view, at - 1))
    return view.readings[at]?.best?.pos === 'determiner' && view.readings[at + 1]?.best?.pos === 'noun'
  if (BEFORE_PRONOUN.test(view.tokens[at - 1]?.norm ?? '')) return false
  if (isObjectOfYou(view, at)) return false
  // `les avoir consultées`, `tous les lire`.
  if (determiner.numbers === 2 && could(view, at + 1, isInfinitive)) return false
  // `une chouette les effraie`: right after a noun, and in the number of that one.
  if (
    determiner.numbers === 2 &&
    view.readings[at - 1]?.best?.pos === 'noun' &&
    could(view, at + 1, (each) => isPersonal(each) && each.person === 3 && each.number === 'singular')
  )
    return false
  // `a voulu la toucher`: as nouns they are all masculine.
  if (determiner.genders === 2 && could(view, at + 1, isInfinitive)) return false
  // Before what can be a verb, `la porte` may be a pronoun and its verb.
  if (could(view, at + 1, isVerbal))
    return must(view, at, isPos('determiner')) || isLikelyDeterminer(view, at) || isBeforeUnled(view, at)
  return !/^(?:y|en|lui|leur|l')$/.test(view.tokens[at + 1]?.norm ?? '')
}

/** `le montres-tu à tes amis ?`, `t'arrives et la pousses`, `nous la recevions et la portions au four`. */
function isObjectOfYou(view: SentenceView, at: number): boolean {
  const { tokens } = view
  const isYours = could(
    view,
    at + 1,
    (each) =>
      isPersonal(each) && each.person === 2 && each.number === 'singular' && each.mood !== 'imperative',
  )
  if (isYours && /^-?tu$/.test(tokens[at + 2]?.norm ?? '')) return true
  if (!/^(?:et|puis)$/.test(tokens[at - 1]?.norm ?? '')) return false
  const isOurs = could(
    view,
    at + 1,
    (each) => isPersonal(each) && each.person === 1 && each.number === 'plural',
  )
  return nearBefore(tokens, at).some(
    ({ norm }) => (isYours && /^(?:tu|t'|toi)$/.test(norm)) || (isOurs && norm === 'nous'),
  )
}

/** `la marmites de soupe`, `le cartons`: the noun that it may be is a slip of its number. */
const isBeforeUnled = (view: SentenceView, at: number): boolean =>
  view.tokens[at]?.norm !== 'les' &&
  could(view, at + 1, isNoun) &&
  !could(view, at + 1, (each) => isInfinitive(each) || each.mood === 'imperative') &&
  isUnledVerb(view, at + 1)

/** `à qui les consignes ont été données`: that `qui` is no subject, whose verb would come next. */
const isLedQui = ({ tokens }: SentenceView, at: number): boolean =>
  tokens[at]?.norm === 'qui' &&
  /^(?:à|avec|chez|pour|de|sur|par|sans|contre|en|envers|devant|derrière)$/.test(tokens[at - 1]?.norm ?? '')

/** `l'avis qui suit vos conditions générales précise que`: past a plural, what `que` follows is a verb in the singular. */
export const tellsThat = (view: SentenceView, at: number): boolean =>
  /^qu[e']$/.test(view.tokens[must(view, at + 1, isPos('adverb')) ? at + 2 : at + 1]?.norm ?? '') &&
  may(view, at, (each) => isPersonal(each) && each.person === 3 && each.number === 'singular') &&
  must(view, at - 1, ({ number }) => number === 'plural')

/** Adjectives and participles that can be nothing else, one after the other, `et` between them. */
export function adjectivesFrom(view: SentenceView, from: number): { adjectives: number[]; end: number } {
  const { tokens } = view
  const adjectives: number[] = []
  let end = from
  for (let i = from; i < from + 6; ) {
    let next = i
    if (adjectives.length > 0 && tokens[next]?.norm === 'et') next++
    // `ce dépôt tout à fait naturel`.
    if (tokens[next]?.norm === 'tout' && tokens[next + 2]?.norm === 'fait') next += 3
    while (
      isDegree(tokens[next]?.norm ?? '') &&
      (may(view, next, isPos('adverb')) || tokens[next]?.norm === 'non')
    )
      next++
    const token = tokens[next]
    // `a changé les pneus usés et regonflé la roue`: a verb with its object.
    if (next > i && (sharesHave(view, next) || isListed(view, next))) break
    if (!isWord(token) || token.clitic || !isOnlyAdjectival(view, next) || /^\p{Lu}/u.test(token.text)) break
    if (tellsThat(view, next)) break
    adjectives.push(next)
    i = next + 1
    end = i
  }
  return { adjectives, end }
}

export const isOnlyAdjectival = (view: SentenceView, at: number): boolean => {
  const analyses = view.readings[at]?.analyses ?? []
  if (analyses.length === 0 || isUnchanged(view, at)) return false
  // A noun that the tagger does not take for one (`un courant`, `un envoyé`) still agrees as an adjective.
  return (
    analyses.some(isAdjectival) &&
    (isRatherAdjective(view, at) ||
      analyses.every((analysis) => isAdjectival(analysis) || isNoun(analysis)) ||
      // `les photos prise par Léa`, `les jantes vu sur`: nothing else leads to who did it, or where.
      view.tokens[at + 1]?.norm === 'par' ||
      isSeen(view, at) ||
      isGone(view, at) ||
      // `les lignes fixe du canton`: a verb would have its object or its complement there.
      isLikelyAdjective(view, at)) &&
    (must(view, at, isAdjectival) || isRatherAdjective(view, at) || isSeen(view, at) || isGone(view, at))
  )
}

/** `la semaine passé`: a preposition before an hour alone. */
const isGone = (view: SentenceView, at: number): boolean =>
  view.tokens[at]?.norm === 'passé' &&
  isTimeNoun(view, at - 1) &&
  !/^mi(?:nuit|di)$/.test(view.tokens[at + 1]?.norm ?? '') &&
  !may(view, at + 1, isPos('determiner', 'numeral'))

const isSeen = ({ tokens }: SentenceView, at: number): boolean =>
  tokens[at]?.norm === 'vu' && /^(?:sur|dans|chez|hier|en)$/.test(tokens[at + 1]?.norm ?? '')

/**
 * `une pression trop bas`, `l'euro supérieure`: a noun or an adverb elsewhere, but an adjective after a degree, or where
 * the ear hears another form of it.
 */
function isRatherAdjective(view: SentenceView, at: number): boolean {
  const best = view.readings[at]?.best
  if (!best || !isAdjectival(best) || view.tokens[at - 1]?.norm === 'air') return false
  // `L'équipe technique court derrière`: the sentence would have no verb.
  if (could(view, at, isPersonal) && isVerbless(view, at)) return false
  if (/^(?:très|trop|plus|moins|aussi|si|assez)$/.test(view.tokens[at - 1]?.norm ?? '')) return true
  // `la literie neuf`: it counts nothing.
  if (view.tokens[at]?.norm === 'neuf') return !may(view, at + 1, isPos('noun', 'adjective', 'numeral'))
  return (
    !could(view, at - 1, ({ lemma }) => SERVICES.has(lemma)) &&
    view.preferences.some(
      ({ start, odds, to }) => start === at && odds >= LEAST_HEARD && to.role !== 'finite',
    )
  )
}
const LEAST_HEARD = 3

/** Has the piece of the sentence between two marks no verb? */
function isVerbless({ tokens, readings }: SentenceView, at: number): boolean {
  const isVerb = (i: number): boolean => {
    const best = readings[i]?.best
    return best !== undefined && isPersonal(best)
  }
  for (let i = at - 1; i >= 0 && tokens[i]?.kind !== 'punctuation'; i--) if (isVerb(i)) return false
  for (let i = at + 1; i < tokens.length && tokens[i]?.kind !== 'punctuation'; i++)
    if (isVerb(i)) return false
  return true
}

/** An adjective that may be a verb, where the sentence is sure, and no object follows. */
const isLikelyAdjective = (view: SentenceView, at: number): boolean =>
  (view.readings[at]?.margin ?? 0) >= 0.97 &&
  view.readings[at]?.best?.pos === 'adjective' &&
  !may(view, at + 1, isPos('determiner', 'pronoun', 'noun', 'adverb', 'proper'))
