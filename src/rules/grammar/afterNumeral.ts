import { isWord } from '../../text/token'
import type { Hit, SentenceView } from '../rule'
import { agreementHit, allowedBy, clashes } from './agreement'
import { phraseOpensClause } from './clause'
import { COLOURS } from './compoundAdjective'
import { isMany, MONTHS, nounFrom } from './countedNoun'
import { could, isParticiple, isPersonal, isPos, may, must } from './features'
import { adjectivesFrom, isAdjectival, isBeforeNoun, isNoun } from './nounGroup'
import { isTimeNoun } from './timeNoun'

/** `deux fois moins cher`, `trois pas rapide`: manners, and no things. */
const UNCOUNTING = /^(?:fois|pas|mois|temps)$/

/** Adjectives that days have. */
const OF_DAYS = new Set('ouvré ouvrable férié franc consécutif suivant prochain'.split(' '))

/** `5 jours ouvré`: what follows a counted noun agrees with it. */
export function* adjectivesAfter(view: SentenceView, at: number): Generator<Hit> {
  if (!isMany(view, at) || !isWord(view.tokens[at + 1]) || !must(view, at + 1, isNoun)) return
  const own = allowedBy(view, at + 1, isNoun)
  // `Compte trois jours ouvrable`: at the start a verb as much as a noun.
  const isOrder = at === 1 && could(view, 0, isPersonal)
  if (!own || (!isOrder && may(view, at - 1, isPos('determiner', 'noun', 'proper')))) return
  const target = { genders: own.genders, numbers: 2 }
  for (const place of adjectivesFrom(view, at + 2).adjectives) {
    if (!clashes(view, place, isAdjectival, target)) continue
    const agreement = allowedBy(view, place, isAdjectival)
    // `il resta deux jours immobile`: only the s may be missing, and nothing must part them.
    const isObject = at > 0 && may(view, at - 1, isPos('verb'))
    const isOwn =
      (isObject && must(view, place, isParticiple)) ||
      could(view, place, ({ lemma }) => OF_DAYS.has(lemma)) ||
      // `deux bras vaillant`: a noun that hides its plural leaves it to the adjective.
      (own.numbers === 3 && !isTimeNoun(view, at + 1) && !UNCOUNTING.test(view.tokens[at + 1]?.norm ?? ''))
    // `elle a porté deux colis seule`, `deux bas bleu nuit`
    const isOther =
      could(view, place, ({ lemma }) => lemma === 'seul') ||
      (could(view, place, ({ lemma }) => COLOURS.has(lemma)) &&
        could(view, place + 1, isPos('noun', 'adjective')))
    if (isOther || agreement?.numbers !== 1 || place !== at + 2 || !isOwn) continue
    const hit = agreementHit(view, place, isAdjectival, target)
    if (hit) yield hit
  }
}

/** Numbers that name instead of counting: addresses, dates, versions. */
export const NAMED = new Set(
  'rue avenue place boulevard allée quai impasse chemin route cours square passage bis ter quater janvier février mars avril mai juin juillet août septembre octobre novembre décembre étoile édition version saison épisode tome volume'.split(
    ' ',
  ),
)

/** `3 jour`, `deux modèle`: where the number counts, after a verb, a preposition or a determiner. */
export function afterNumeral(view: SentenceView, at: number): number | undefined {
  const token = view.tokens[at]
  if (!token || !isMany(view, at)) return undefined
  // `elle a cent deux ans`
  let first = at
  while (isWord(token) && may(view, first - 1, ({ kind }) => kind === 'cardinal')) first--
  const before = view.tokens[first - 1]
  // `prend en charge quatre séance`: in letters a number seldom names.
  const isSpelled = /^\p{Ll}/u.test(token.text) && isFreeCount(view, first)
  const isCounting =
    !before ||
    isSpelled ||
    // `À ce jour, 3 clients`, `Rappel : 3 places`
    (before.text === ',' && phraseOpensClause(view, first)) ||
    /^[:(«–—-]$/.test(before.text) ||
    (before.kind === 'protected' && before.protects === 'emoji') ||
    may(view, first - 1, isPos('verb', 'preposition', 'conjunction', 'adverb')) ||
    /^(?:les|ces|nos|vos|mes|tes|ses|leurs|environ|que|qu')$/.test(before.norm)
  const isNamed =
    !isSpelled &&
    may(view, first - 1, isPos('noun', 'proper')) &&
    !/^(?:moins|plus)$/.test(before?.norm ?? '')
  if (!isCounting || isNamed) return undefined
  const noun = nounFrom(view, at + 1)
  // `4 g`; `4 gramme` is a word.
  const isSymbol =
    may(view, at + 1, ({ kind }) => kind === 'symbol') && (view.tokens[at + 1]?.norm.length ?? 0) < 4
  // `trois beaux chien`: the adjective has its s, or hides it.
  const isLed =
    noun === at + 2 &&
    isBeforeNoun(view, at + 1) &&
    ((allowedBy(view, at + 1, isPos('adjective'))?.numbers ?? 1) & 2) !== 0
  if (noun === undefined || (noun !== at + 1 && !isLed) || isSymbol) return undefined
  // `au 12 rue`: the same words are counted elsewhere (`deux rues`).
  // `le dix juin`: a month is never counted.
  // `en 7 vertical`: what kind of number it is.
  const isName =
    (token.kind === 'number' && before?.norm === 'en' && could(view, noun, isPos('adjective'))) ||
    (could(view, noun, ({ lemma }) => NAMED.has(lemma)) &&
      (token.kind === 'number' || MONTHS.test(view.tokens[noun]?.norm ?? '')))
  return isName || (could(view, noun, isPersonal) && !must(view, noun, isNoun)) ? undefined : noun
}

/** Neither `tome deux`, nor `le deux mars`, `vingt et un`. */
const isFreeCount = (view: SentenceView, at: number): boolean =>
  !may(view, at - 1, isPos('determiner', 'numeral', 'proper')) &&
  !could(view, at - 1, ({ lemma }) => NUMBERED.has(lemma)) &&
  view.tokens[at - 1]?.norm !== 'et'

const NUMBERED = new Set(
  'tome page étape numéro saison acte chapitre ligne niveau phase volume épisode partie case article question point option groupe équipe salle porte quai voie zone lot plan'.split(
    ' ',
  ),
)
