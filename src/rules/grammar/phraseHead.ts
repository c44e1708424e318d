import type { Person } from '../../lexicon/morphology'
import { table } from '../../text/table'
import { isWord } from '../../text/token'
import type { SentenceView } from '../rule'
import { allowedBy } from './agreement'
import { isOpening, isRestrictive } from './clause'
import { HUES } from './compoundAdjective'
import { type Determiner, determinerOf } from './determiners'
import {
  type Agreement,
  ANY,
  agreementAmong,
  could,
  isParticiple,
  isPersonal,
  isPos,
  isPossible,
  may,
  meet,
  must,
} from './features'
import { isAfterFrame } from './frame'
import { adjectivesFrom, isBeforeNoun, isNoun, type NounGroup, nounGroupAt } from './nounGroup'
import { targetOf } from './nounTarget'

/** A noun with all that depends on it, or a pronoun that stands for one: what can be the subject of a verb. */
export interface Phrase {
  readonly start: number
  /** After its last word, exclusive. */
  readonly end: number
  readonly person: Person
  /** What it asks of a verb: 1 singular, 2 plural, 3 either. */
  readonly numbers: number
  /** What it asks of an attribute. */
  readonly attribute: Agreement
  /** Its number cannot be heard: `celle`, `celles`; `leur`, `leurs`. */
  readonly isSilent: boolean
  /** `cette semaine`, `le matin`: more often a date than a subject. */
  readonly isTime: boolean
  /** The adjectives after a complement, which any noun of the phrase may have; none where nouns are joined. */
  readonly modifiers: readonly number[]
  /** Every noun in it: what a relative pronoun after it may stand for. */
  readonly heads: readonly Head[]
}

export interface Head extends Agreement {
  /** `les intérêts de l'an dernier`: seldom what is spoken of. */
  readonly isTime: boolean
}

const MASCULINE: Agreement = { genders: 1, numbers: 1 }
const FEMININE: Agreement = { genders: 2, numbers: 1 }
const MASCULINES: Agreement = { genders: 1, numbers: 2 }
const FEMININES: Agreement = { genders: 2, numbers: 2 }

/** Pronouns that stand where a noun group does. */
const PRONOUNS = table<Agreement>({
  ça: MASCULINE,
  cela: MASCULINE,
  ceci: MASCULINE,
  chacun: MASCULINE,
  chacune: FEMININE,
  personne: MASCULINE,
  rien: MASCULINE,
  "quelqu'un": MASCULINE,
  tout: MASCULINE,
  tous: MASCULINES,
  toutes: FEMININES,
  celui: MASCULINE,
  'celui-ci': MASCULINE,
  'celui-là': MASCULINE,
  celle: FEMININE,
  'celle-ci': FEMININE,
  'celle-là': FEMININE,
  ceux: MASCULINES,
  'ceux-ci': MASCULINES,
  'ceux-là': MASCULINES,
  celles: FEMININES,
  'celles-ci': FEMININES,
  'celles-là': FEMININES,
  certains: MASCULINES,
  certaines: FEMININES,
  'quelques-uns': MASCULINES,
  'quelques-unes': FEMININES,
  aucun: MASCULINE,
  aucune: FEMININE,
  quiconque: MASCULINE,
})
/** Part of many: these agree in the singular whatever follows `de` (`un de vos clients est`). */
const ONE_OF = new Set(['un', 'une', 'aucun', 'aucune', 'chacun', 'chacune'])
const OF = new Set(['de', "d'", 'des', 'du', 'de la'])

/** Nouns of a set: the verb agrees with them or with what they count (Grevisse, Le Bon Usage, § 431). */
const COLLECTIVE = new Set(
  'partie majorité minorité moitié tiers quart totalité quasi-totalité ensemble nombre série groupe foule tas multitude dizaine douzaine quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine millier million milliard masse quantité infinité poignée paire reste sorte type genre espèce équipe flot vague liste lot panel choix variété pourcentage total tonne plein panoplie armée troupe bande gamme sélection suite flopée myriade pile rangée file collection légion pluie montagne avalanche couple trio duo cortège essaim fraction surplus excès avalanche paquet'.split(
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

const QUANTITY = new Set(
  'beaucoup peu trop tant assez plus moins énormément autant suffisamment tellement davantage combien'.split(
    ' ',
  ),
)
const TIME = new Set(
  'heure jour jours journée semaine mois année an matin matinée soir soirée nuit midi week-end minute seconde fois lundi mardi mercredi jeudi vendredi samedi dimanche instant moment temps lendemain veille janvier février mars avril mai juin juillet août septembre octobre novembre décembre printemps été automne hiver siècle époque'.split(
    ' ',
  ),
)

export const isTimeNoun = (view: SentenceView, at: number): boolean =>
  could(view, at, (analysis) => isNoun(analysis) && TIME.has(analysis.lemma))

export interface Simple extends Phrase {
  readonly isCollective: boolean
}

const simple = (start: number, end: number, agreement: Agreement, more: Partial<Simple> = {}): Simple => ({
  start,
  end,
  person: 3,
  numbers: agreement.numbers,
  attribute: agreement,
  isTime: false,
  isSilent: false,
  isCollective: false,
  modifiers: [],
  heads: [{ ...agreement, isTime: more.isTime === true }],
  ...more,
})

/**
 * A noun group, a pronoun or a quantity, without complements.
 * @param isGoverned a preposition may lead it, melted into its article (`aux clients`): no subject, but a thing spoken of.
 */
export function simpleAt(view: SentenceView, at: number, isGoverned = false): Simple | undefined {
  const { tokens } = view
  const token = tokens[at]
  if (token?.kind === 'number') return numberedAt(view, at)
  if (!isWord(token) || token.clitic) return undefined
  const next = tokens[at + 1]?.norm ?? ''
  // `la plupart` is plural, and takes the gender of what it counts.
  if (next === 'plupart' && token.norm === 'la') {
    const counted = OF.has(tokens[at + 2]?.norm ?? '') ? nounOf(view, at + 2) : undefined
    return simple(at, at + 2, { genders: counted?.genders ?? 3, numbers: 2 })
  }
  // `le long des murs`: a preposition.
  if (token.norm === 'le' && next === 'long' && OF.has(tokens[at + 2]?.norm ?? '')) return undefined
  // `quelque chose` is no longer a thing.
  if (token.norm === 'quelque' && next === 'chose') return simple(at, at + 2, MASCULINE)
  // `ce que vous dites nous touche`
  if (isClauseHead(view, at)) return simple(at, at + 1, MASCULINE)
  // `seuls les membres`
  if (isSole(view, at)) {
    const inner = simpleAt(view, at + 1)
    if (inner && nounGroupAt(view, at + 1)) return { ...inner, start: at }
  }
  // `plus d'un client`: the verb goes with the one.
  if (token.norm === 'plus' && next === "d'" && /^une?$/.test(tokens[at + 2]?.norm ?? '')) {
    const inner = simpleAt(view, at + 2)
    if (inner) return { ...inner, start: at }
  }
  // `tous les colis`, `toute l'équipe`.
  if (/^(?:tout|toute|tous|toutes)$/.test(token.norm)) {
    const inner = simpleAt(view, at + 1)
    if (inner && nounGroupAt(view, at + 1)) return { ...inner, start: at }
    // `toute demande`: each one.
    const noun = allowedBy(view, at + 1, isNoun)
    const isEach = /^toute?$/.test(token.norm) && view.readings[at + 1]?.best?.pos === 'noun'
    if (isEach && noun?.numbers === 1 && must(view, at + 1, isPos('noun', 'adjective', 'pronoun')))
      return simple(at, at + 2, noun, { isTime: isTimeNoun(view, at + 1) })
  }
  // `du tronc poussent des branches`: `de` with its article leads no subject.
  if (
    !isGoverned &&
    !isSome(view, at) &&
    (token.norm === 'du' || token.norm === 'des' || token.norm === 'au' || token.norm === 'aux') &&
    may(view, at, ({ kind }) => kind === 'contracted')
  )
    return undefined
  const group = nounGroupAt(view, at)
  // `quelle taille` asks, and is an object as often as a subject.
  if (group && isAsking(group.determiner)) return undefined
  if (group) {
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
  // `parmi les 400 que nous avons reçus`
  if (
    /^(?:les|ces|[mts]es|[nv]os|leurs)$/.test(token.norm) &&
    tokens[at + 1]?.kind === 'number' &&
    /^(?:qu[e']|qui|dont)$/.test(tokens[at + 2]?.norm ?? '')
  )
    return simple(at, at + 2, { genders: 3, numbers: 2 })
  if (isSum(view, at)) return simple(at, at + 3, { genders: 1, numbers: 2 })
  const owned = ownedAt(view, at) ?? severalAt(view, at)
  if (owned) return owned
  const named = namedAt(view, at) ?? substantiveAt(view, at)
  if (named) return named
  if (ONE_OF.has(token.norm) && (OF.has(next) || next === "d'"))
    return simple(at, at + 1, PRONOUNS[token.norm] ?? { genders: token.norm === 'une' ? 2 : 1, numbers: 1 })
  if (QUANTITY.has(token.norm) && (next === 'de' || next === "d'") && may(view, at + 2, isNoun)) {
    const noun = allowedBy(view, at + 2, isNoun) ?? ANY
    return simple(at, at + 3, { genders: noun.genders, numbers: noun.numbers === 2 ? 2 : 3 })
  }
  const isCount = must(view, at, ({ kind }) => kind === 'cardinal') && token.norm !== 'un'
  // `trois d'entre eux`, `combien d'entre vous`
  if ((isCount || QUANTITY.has(token.norm)) && next === "d'" && tokens[at + 2]?.norm === 'entre')
    return simple(at, at + 1, { genders: 3, numbers: 2 })
  // `vos agents, dont deux ont été formés`: counted among them.
  if (isCount && tokens[at - 1]?.norm === 'dont' && must(view, at + 1, isPersonal))
    return simple(at, at + 1, { genders: 3, numbers: 2 })
  // `bien des clients`
  if (token.norm === 'bien' && next === 'des' && must(view, at + 2, isNoun))
    return simple(at, at + 3, { genders: allowedBy(view, at + 2, isNoun)?.genders ?? 3, numbers: 2 })
  // `quarante mille visiteurs`
  let noun = at + 1
  const isCardinal = (place: number): boolean =>
    must(view, place, ({ kind }) => kind === 'cardinal') ||
    (view.tokens[place]?.norm === 'mille' && may(view, place + 1, isNoun))
  while (isCount && noun < at + 4 && isCardinal(noun)) noun++
  if (isCount && may(view, noun, isNoun) && !may(view, noun, isPersonal)) {
    const agreement = { genders: allowedBy(view, noun, isNoun)?.genders ?? 3, numbers: 2 }
    return simple(at, noun + 1, agreement, { isTime: isTimeNoun(view, noun) })
  }
  // `vous tous qui nous suivez`.
  if (/^(?:nous|vous|eux|ils|elles)$/.test(tokens[at - 1]?.norm ?? '')) return undefined
  const counted = countedAt(view, at)
  if (counted) return counted
  const pronoun = PRONOUNS[token.norm]
  return pronoun && isFreePronoun(view, at)
    ? simple(at, at + 1, pronoun, { isSilent: /^celles?/.test(token.norm) })
    : undefined
}

/** `Des voisins sont venus`, `si des voisins viennent`: an article, at the head of its clause. */
export function isSome(view: SentenceView, at: number): boolean {
  const before = view.tokens[at - 1]
  if (view.tokens[at]?.norm !== 'des') return false
  if (!before || (isOpening(before) && before.kind !== 'protected')) return true
  if (before.kind === 'protected') return before.protects === 'emoji'
  // `Si vous venez, des voisins`
  if (before.text === ',')
    return isAfterFrame(view, at - 1) || /^(?:si|s'|quand|puisque|lorsque)$/.test(view.tokens[0]?.norm ?? '')
  if (before.norm === 'et') return at === 1
  return (
    /^(?:si|car|quand|lorsque|puisque|mais)$/.test(before.norm) ||
    (/^que$/.test(before.norm) && !isRestrictive(view, at - 1))
  )
}

/** What `de` leads at `of`: `des photos`, `de nos photos`, `d'entre elles`. */
const nounOf = (view: SentenceView, of: number): Agreement | undefined =>
  nounGroupAt(view, of)
    ? allowedBy(view, nounGroupAt(view, of)?.noun ?? of, isNoun)
    : nounGroupAt(view, of + 1)
      ? allowedBy(view, nounGroupAt(view, of + 1)?.noun ?? of, isNoun)
      : undefined

/** `ce que …`, whole, at the head of its sentence. */
export const isClauseHead = ({ tokens }: SentenceView, at: number): boolean =>
  tokens[at]?.norm === 'ce' && /^qu[e']$/.test(tokens[at + 1]?.norm ?? '') && !isWord(tokens[at - 1])

/** Before its group, at the head of a clause (`il dîne seul le lundi` is another). */
export const isSole = ({ tokens, readings }: SentenceView, at: number): boolean =>
  /^seule?s?$/.test(tokens[at]?.norm ?? '') &&
  (!isWord(tokens[at - 1]) || /^(?:que|qu'|mais|car|or)$/.test(tokens[at - 1]?.norm ?? '')) &&
  readings[at + 1]?.best?.pos === 'determiner'

/** Of what is measured either number is said: `50 euros est un bon prix`. */
const MEASURES = new Set('euro degré mètre kilomètre centimètre gramme kilo litre point pour'.split(' '))

/** `2 000 colis`, `14 personnes`. */
function numberedAt(view: SentenceView, at: number): Simple | undefined {
  const count = Number(view.tokens[at]?.text.replace(/\s/gu, ''))
  const noun = allowedBy(view, at + 1, isNoun)
  const isCounted =
    Number.isInteger(count) &&
    count >= 2 &&
    view.readings[at + 1]?.best?.pos === 'noun' &&
    must(view, at + 1, (each) => isNoun(each) || each.pos === 'adjective' || isParticiple(each))
  if (!isCounted || !noun || (noun.numbers & 2) === 0 || !isWord(view.tokens[at + 1])) return undefined
  if (may(view, at + 1, ({ kind }) => kind === 'symbol') || view.tokens[at + 1]?.norm === 'h')
    return undefined
  const isMeasured = could(view, at + 1, ({ lemma }) => MEASURES.has(lemma))
  const agreement = { genders: noun.genders, numbers: isMeasured ? 3 : 2 }
  return simple(at, at + 2, agreement, { isTime: isTimeNoun(view, at + 1) })
}

/** `tes 120 €`, `les 20 %`. */
const isSum = ({ tokens }: SentenceView, at: number): boolean =>
  /^(?:les|des|ces|[mts]es|[nv]os|leurs)$/.test(tokens[at]?.norm ?? '') &&
  tokens[at + 1]?.kind === 'number' &&
  /^[€$%]$/.test(tokens[at + 2]?.text ?? '')

/** `de nouveaux panneaux`, `d'autres clients`: before an adjective `de` stands for `des`, unless it hangs on a word before. */
function severalAt(view: SentenceView, at: number): Simple | undefined {
  const before = view.tokens[at - 1]
  if (!/^d[e']$/.test(view.tokens[at]?.norm ?? '') || (before?.kind === 'word' && !LEADING.test(before.norm)))
    return undefined
  const noun = allowedBy(view, at + 2, isNoun)
  const led = isBeforeNoun(view, at + 1) ? (allowedBy(view, at + 1, isPos('adjective'))?.numbers ?? 0) : 0
  // `de nombreux colis`: one of the two must show it.
  const isLed = (led & 2) !== 0 && noun !== undefined && (noun.numbers & 2) !== 0
  if (!isLed || (led & noun.numbers) !== 2 || view.readings[at + 2]?.best?.pos !== 'noun') return undefined
  const { end } = adjectivesFrom(view, at + 3)
  return simple(at, end, { genders: noun.genders, numbers: 2 }, { isTime: isTimeNoun(view, at + 2) })
}
const LEADING = /^(?:que|qu'|et|mais|car|si|où|quand|lorsque|puisque|donc|bonjour|bonsoir)$/

/** `le vôtre`, `les miennes`. */
function ownedAt(view: SentenceView, at: number): Simple | undefined {
  const article = ARTICLES[view.tokens[at]?.norm ?? '']
  return article && OWNED.test(view.tokens[at + 1]?.norm ?? '') ? simple(at, at + 2, article) : undefined
}
const ARTICLES = table<Agreement>({
  le: MASCULINE,
  la: FEMININE,
  les: { genders: 3, numbers: 2 },
})
const OWNED = /^(?:(?:mien|tien|sien)(?:ne)?s?|[nv]ôtres?|leurs?)$/

/** `moins de trois ans`, `plus de dix colis`. */
function countedAt(view: SentenceView, at: number): Simple | undefined {
  const isMore =
    /^(?:plus|moins|près)$/.test(view.tokens[at]?.norm ?? '') && view.tokens[at + 1]?.norm === 'de'
  if (!isMore || !may(view, at + 2, isPos('numeral')) || view.tokens[at + 2]?.norm === 'un') return undefined
  let noun = at + 3
  while (may(view, noun, ({ kind }) => kind === 'cardinal')) noun++
  if (!may(view, noun, isNoun)) return undefined
  const genders = allowedBy(view, noun, isNoun)?.genders ?? 3
  return simple(at, noun + 1, { genders, numbers: 2 }, { isTime: isTimeNoun(view, noun) })
}

const CAPITAL = /^\p{Lu}/u

/** `quelle taille`, but not `quelques tailles`. */
const isAsking = ({ form }: Determiner): boolean => /^quel(?:le)?s?$/.test(form)

/** `la CPAM`, `les Foulées`, `notre Livret`: a name with its determiner. */
function namedAt(view: SentenceView, at: number): Simple | undefined {
  const name = view.tokens[at + 1]
  const determiner = determinerOf(view.tokens[at]?.norm ?? '', name?.norm ?? '')
  if (!determiner || isAsking(determiner) || !isWord(name) || name.clitic || !CAPITAL.test(name.text))
    return undefined
  // `Les Andalouses est une station`: the article may be part of a name in the singular, but not of `les SMS`.
  const isAcronym = /^\p{Lu}{2,5}$/u.test(name.text)
  const isOwn = determiner.form === 'les' && CAPITAL.test(view.tokens[at]?.text ?? '') && !isAcronym
  return simple(at, at + 2, isOwn ? ANY : determiner, { isSilent: determiner.isSilent })
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

/** `Lucie et son frère`: a first name alone leads no phrase, but what is joined to it makes a plural. */
export function joinedNameAt(view: SentenceView, at: number): Simple | undefined {
  const name = view.tokens[at]
  const isNamed = isFirstName(view, at) || (isOpeningName(view, at) && isBeforeKin(view, at + 2))
  if (!isWord(name) || view.tokens[at + 1]?.norm !== 'et' || !isNamed) return undefined
  const genders = allowedBy(view, at, isPos('proper'))?.genders ?? 3
  return simple(at, at + 1, { genders, numbers: 1 })
}

/** `toi et ton équipe`, `lui et sa sœur`: what a stressed pronoun opens with another, at the head of its sentence. */
export function joinedPronounAt(view: SentenceView, at: number): Simple | undefined {
  const own = JOINED[view.tokens[at]?.norm ?? '']
  if (!own || view.tokens[at + 1]?.norm !== 'et' || isWord(view.tokens[at - 1])) return undefined
  return simple(at, at + 1, { genders: own.genders, numbers: own.numbers }, { person: own.person })
}
const JOINED = table<Agreement & { readonly person: Person }>({
  moi: { person: 1, genders: 3, numbers: 1 },
  toi: { person: 2, genders: 3, numbers: 1 },
  lui: { person: 3, genders: 1, numbers: 1 },
  elle: { person: 3, genders: 2, numbers: 1 },
  nous: { person: 1, genders: 3, numbers: 2 },
  vous: { person: 2, genders: 3, numbers: 3 },
  eux: { person: 3, genders: 1, numbers: 2 },
  elles: { person: 3, genders: 2, numbers: 2 },
})

/** After these a clause begins whose subject comes first. */
const BEFORE_NAME = /^(?:que|qu'|si|quand|lorsque|lorsqu'|puisque|puisqu'|car|sinon|donc|alors|et|mais|,)$/

/**
 * `Julie est absente`, `que Julie est absente`, `Mme Morel vous répond`: a name that opens its clause, with no comma
 * that would speak to her.
 */
export function loneNameAt(view: SentenceView, at: number): Simple | undefined {
  // `Maman aurait été fière`: named so, she needs no article.
  const before = view.tokens[at - 1]
  if (KIN.test(view.tokens[at]?.norm ?? '') && (!before || /^(?:qu[e']|si|quand|car)$/.test(before.norm)))
    return isWord(view.tokens[at + 1]) && !CAPITAL.test(view.tokens[at + 1]?.text ?? '')
      ? simple(at, at + 1, allowedBy(view, at, isNoun) ?? ANY)
      : undefined
  const name = view.tokens[at + 1]?.text === '.' ? at + 2 : at + 1
  const isTitled = isTitle(view, at) && CAPITAL.test(view.tokens[name]?.text ?? '')
  const end = isTitled ? name + 1 : at + 1
  const next = view.tokens[end]
  // `@lea Julie`: two that are named.
  const isHead =
    !before || (isOpening(before) && (before.kind !== 'protected' || before.protects === 'emoji'))
  if (!isHead && !BEFORE_NAME.test(before.norm)) return undefined
  if (!isWord(next) || next.clitic || !(isTitled || isFirstName(view, at))) return undefined
  const genders = allowedBy(view, at, isTitled ? isNoun : ({ kind }) => kind === 'first-name')?.genders
  return simple(at, end, { genders: genders ?? 3, numbers: 1 })
}

const KIN = /^(?:maman|mam(?:ie|y)|papa|pap[iy]|tata|tonton|mémé|pépé)$/

const isTitle = (view: SentenceView, at: number): boolean =>
  may(view, at, ({ kind, number }) => kind === 'title' && number === 'singular')

/** `Marc et sa sœur`: a noun would have its determiner there. */
const isOpeningName = (view: SentenceView, at: number): boolean =>
  CAPITAL.test(view.tokens[at]?.text ?? '') && may(view, at, ({ kind }) => kind === 'first-name')
const isBeforeKin = ({ tokens }: SentenceView, at: number): boolean =>
  /^(?:s(?:on|a|es)|mo[in]|ma|mes|[nv]os|[nv]otre)$/.test(tokens[at]?.norm ?? '')

const isFirstName = (view: SentenceView, at: number): boolean =>
  CAPITAL.test(view.tokens[at]?.text ?? '') &&
  // `Marc vous répond`: a noun too, that hardly goes without its determiner.
  must(view, at, isPos('proper', 'noun')) &&
  view.readings[at]?.best?.pos === 'proper' &&
  may(view, at, ({ kind }) => kind === 'first-name')

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

/** `tout`, `personne`, `certains` are pronouns where no noun follows or leads. */
const isFreePronoun = (view: SentenceView, at: number): boolean => {
  const norm = view.tokens[at]?.norm ?? ''
  // `tout d'abord, la caisse`
  if (norm === 'tout' && view.tokens[at + 2]?.norm === 'abord') return false
  const isDenied = /^n[e']$/.test(view.tokens[at + 1]?.norm ?? '')
  if (/^(?:tout|tous|toutes|personne|rien|certaine?s|aucune?)$/.test(norm))
    return (
      may(view, at, isPos('pronoun', 'noun')) &&
      !may(view, at - 1, isPos('determiner')) &&
      // `soyez certains que`
      !could(view, at - 1, ({ lemma }) => lemma === 'être') &&
      (isDenied || !may(view, at + 1, isPos('noun', 'adjective', 'adverb', 'determiner')))
    )
  return true
}
