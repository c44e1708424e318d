import { isWord } from '../../text/token'
import type { SentenceView } from '../rule'
import { allowedBy } from './agreement'
import { HUES } from './compoundAdjective'
import { type Determiner, determinerOf, isAsking } from './determiners'
import { type Agreement, agreementAmong, could, isPos, isPossible, may, meet, must } from './features'
import { namedAt } from './nameHead'
import { isNoun, type NounGroup, nounGroupAt } from './nounGroup'
import { targetOf } from './nounTarget'
import { isSole, isSome } from './phraseOpening'
import { OF, type Simple, simple } from './phraseShape'
import { clauseAt, oneOfAt, ownedAt, pronounAt, somethingAt } from './pronounHead'
import {
  amongAt,
  manyAt,
  moreThanAt,
  mostAt,
  muchAt,
  numberedAt,
  severalAt,
  someOfThemAt,
  spelledNumberAt,
  sumAt,
  toldNumberAt,
} from './quantityHead'
import { isTimeNoun } from './timeNoun'

type Reader = (view: SentenceView, at: number) => Simple | undefined

/**
 * A noun group, a pronoun or a quantity, without complements.
 * @param isGoverned a preposition may lead it, melted into its article (`aux clients`): no subject, but a thing spoken of.
 */
export function simpleAt(view: SentenceView, at: number, isGoverned = false): Simple | undefined {
  const token = view.tokens[at]
  if (token?.kind === 'number') return numberedAt(view, at)
  if (!isWord(token) || token.clitic || isAlongside(view, at)) return undefined
  if (!isGoverned && isLedByPreposition(view, at)) return undefined
  // The first that reads it is right: `la plupart` before any group, a group before what only looks like one.
  return (
    mostAt(view, at) ??
    somethingAt(view, at) ??
    clauseAt(view, at) ??
    soleAt(view, at) ??
    moreThanOneAt(view, at) ??
    wholeAt(view, at) ??
    eachAt(view, at) ??
    groupAt(view, at) ??
    toldNumberAt(view, at) ??
    sumAt(view, at) ??
    ownedAt(view, at) ??
    severalAt(view, at) ??
    namedAt(view, at) ??
    substantiveAt(view, at) ??
    oneOfAt(view, at) ??
    muchAt(view, at) ??
    amongAt(view, at) ??
    someOfThemAt(view, at) ??
    manyAt(view, at) ??
    spelledNumberAt(view, at) ??
    moreThanAt(view, at) ??
    pronounAt(view, at)
  )
}

/** `le long des murs`: a preposition. */
const isAlongside = ({ tokens }: SentenceView, at: number): boolean =>
  tokens[at]?.norm === 'le' && tokens[at + 1]?.norm === 'long' && OF.has(tokens[at + 2]?.norm ?? '')

/** `du tronc poussent des branches`: `de` with its article leads no subject. */
const isLedByPreposition = (view: SentenceView, at: number): boolean =>
  /^(?:du|des|aux?)$/.test(view.tokens[at]?.norm ?? '') &&
  !isSome(view, at) &&
  may(view, at, ({ kind }) => kind === 'contracted')

/** `seuls les membres` */
const soleAt: Reader = (view, at) => (isSole(view, at) ? groupAfter(view, at) : undefined)

/** `tous les colis`, `toute l'équipe`. */
const wholeAt: Reader = (view, at) =>
  /^(?:tout|toute|tous|toutes)$/.test(view.tokens[at]?.norm ?? '') ? groupAfter(view, at) : undefined

const groupAfter: Reader = (view, at) => {
  const inner = simpleAt(view, at + 1)
  return inner && nounGroupAt(view, at + 1) ? { ...inner, start: at } : undefined
}

/** `plus d'un client`: the verb goes with the one. */
const moreThanOneAt: Reader = (view, at) => {
  const { tokens } = view
  const isMore = tokens[at]?.norm === 'plus' && tokens[at + 1]?.norm === "d'"
  if (!isMore || !/^une?$/.test(tokens[at + 2]?.norm ?? '')) return undefined
  const inner = simpleAt(view, at + 2)
  return inner && { ...inner, start: at }
}

/** `toute demande`: each one. */
const eachAt: Reader = (view, at) => {
  const norm = view.tokens[at]?.norm
  if ((norm !== 'tout' && norm !== 'toute') || view.readings[at + 1]?.best?.pos !== 'noun') return undefined
  const noun = allowedBy(view, at + 1, isNoun)
  return noun?.numbers === 1 && must(view, at + 1, isPos('noun', 'adjective', 'pronoun'))
    ? simple(at, at + 2, noun, { isTime: isTimeNoun(view, at + 1) })
    : undefined
}

const groupAt: Reader = (view, at) => {
  const group = nounGroupAt(view, at)
  // `quelle taille` asks, and is an object as often as a subject.
  if (!group || isAsking(group.determiner)) return undefined
  return simple(at, group.end, knownTarget(view, group), {
    isTime: isTimeNoun(view, group.noun),
    isSilent: group.determiner.isSilent,
    isCollective: could(
      view,
      group.noun,
      ({ pos, lemma }) =>
        pos === 'noun' && COLLECTIVE.has(lemma) && !(isWhole(group.determiner) && WHOLES.has(lemma)),
    ),
  })
}

/** Nouns of a set: the verb agrees with them or with what they count (Grevisse, Le Bon Usage, § 431). */
const COLLECTIVE = new Set(
  'partie majorité minorité moitié tiers quart totalité quasi-totalité ensemble nombre série groupe foule tas multitude dizaine douzaine quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine millier million milliard masse quantité infinité poignée paire reste sorte type genre espèce équipe flot vague liste lot panel choix variété pourcentage total tonne plein panoplie armée troupe bande gamme sélection suite flopée myriade pile rangée file collection légion pluie montagne avalanche couple trio duo cortège essaim fraction surplus excès paquet'.split(
    ' ',
  ),
)
/** With a definite determiner these are one thing, whatever it is made of (`la liste des magasins est`). */
const WHOLES = new Set(
  'liste équipe gamme sélection série choix panel lot collection ensemble nombre total file suite panoplie pourcentage bande troupe reste'.split(
    ' ',
  ),
)
const isWhole = ({ form }: Determiner): boolean =>
  /^(?:l[ea']|cet?|cette|[mts](?:on|a)|[nv]otre|leur)$/.test(form)

/** An unknown noun (`votre adress`) is taken for what it is most likely a slip of: its number is the determiner's. */
function knownTarget(view: SentenceView, group: NounGroup): Agreement {
  const target = targetOf(view, group)
  const { lexicon, tokens } = view
  const noun = tokens[group.noun]
  // `la mauve, toujours perchée`: the one of that colour.
  if (noun && HUES.has(noun.norm)) return { genders: group.determiner.genders, numbers: target.numbers }
  if (!lexicon || !noun || lexicon.accepts(noun.text)) return target
  const [meant] = lexicon.suggest(noun.text)
  const genders = meant === undefined ? undefined : agreementAmong(lexicon.analyses(meant), isNoun)?.genders
  return { genders: genders ?? 3, numbers: group.determiner.numbers }
}

/** `le transformateur`, `les enseignants`: what the lexicon has as an adjective alone stands for a noun. */
function substantiveAt(view: SentenceView, at: number): Simple | undefined {
  const determiner = determinerOf(view.tokens[at]?.norm ?? '', view.tokens[at + 1]?.norm ?? '')
  if (!determiner || isAsking(determiner) || !must(view, at, isPos('determiner'))) return undefined
  // `les autres, trop abîmés`: a pronoun as well.
  if (
    !must(view, at + 1, (each) => each.pos === 'adjective' || each.lemma === 'autre') ||
    may(view, at + 2, isPos('noun', 'adjective'))
  )
    return undefined
  const own = allowedBy(view, at + 1, isPos('adjective'))
  const agreement = own && meet(own, determiner)
  return agreement && isPossible(agreement)
    ? simple(at, at + 2, agreement, { isSilent: determiner.isSilent })
    : undefined
}
