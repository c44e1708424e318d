import type { Preference } from '../../lexicon/ear'
import type { Tag } from '../../lexicon/taggerTags'
import type { SentenceView } from '../rule'
import { allowedBy } from './agreement'
import { agreementAmong, could, isPersonal, isPos, isPossible, may, meet, must } from './features'
import { partAt } from './heardHolders'
import { isLikelyFinite } from './heardVerb'
import { isAdjectival, isBeforeNoun, isNoun } from './nounGroup'
import { STATES } from './otherHolder'
import { CRAFT, SERVICES } from './services'
import { isTimeNoun } from './timeNoun'

/** How sure the ear must be right beside the noun, whatever else of the clause would agree with what is written. */
const LEAST = { beside: 2.5, besideLost: 4, led: 2.4, others: 7, named: 8 } as const
const LEAST_APPOSED = 3.4
/** Most of what qualifies a service is the name of another thing. */
export const LEAST_OF_SERVICE = 6.2

/** These say how something is done, are said of the writer, or stand in set phrases (`coûter cher`, `bel et bien`). */
export const UNQUALIFYING = new Set(
  'seul beau petit grand gros cher complet haut bas fort vrai faux plein désolé navré confus ravi munir dispo bref autre même tout maximum minimum'.split(
    ' ',
  ),
)

/** A letter that was left out, as most are: slips that add one need better proof. */
export const isMore = (from: Tag, to: Tag): boolean =>
  (to.number === 'plural' && from.number !== 'plural') ||
  (to.gender === 'feminine' && from.gender !== 'feminine' && from.number === to.number)

/** Nouns of set phrases, which nothing qualifies (`une fois livré`, `en cas de retard prolongé`). */
export const FRAMES = new Set(
  'fois moitié air peine cas point tête part façon départ brin peu bout chose sorte genre type'.split(' '),
)
/** `la carte adhérent`, `des ateliers robotique`: a noun that says of what kind, and no adjective. */
const isApposed = (view: SentenceView, at: number): boolean =>
  isOfService(view, at) || (may(view, at, isNoun) && must(view, at - 1, isNoun))
export const isOfService = (view: SentenceView, at: number): boolean =>
  (could(view, at, isNoun) || CRAFT.test(view.tokens[at]?.norm ?? '')) &&
  could(view, at - 1, (each) => isNoun(each) && SERVICES.has(each.lemma))

/** The forms of an adjective or participle allow nothing that the noun at `noun` does. */
function clashesWithNoun(view: SentenceView, { start, meant }: Preference, noun: number): boolean {
  const target = allowedBy(view, noun, isNoun)
  const own = allowedBy(view, start, (each) => isAdjectival(each) || isNoun(each))
  const right = agreementAmong(view.lexicon?.analyses(meant) ?? [], isAdjectival)
  return (
    target !== undefined &&
    own !== undefined &&
    right !== undefined &&
    !isPossible(meet(target, own)) &&
    isPossible(meet(target, right))
  )
}

const isManner = (view: SentenceView, noun: number): boolean =>
  view.tokens[noun - 2]?.norm === 'à' && view.tokens[noun - 1]?.norm === 'la'

/** `la parole des personnes âgé`: nothing stands between the noun and what qualifies it. */
export function isBesideItsNoun(view: SentenceView, preference: Preference): boolean {
  const { start, from, to, odds } = preference
  const best = view.readings[start]?.best
  if (!best || !isAdjectival(best) || to.role === 'finite') return false
  if (odds < (isMore(from, to) ? LEAST.beside : LEAST.besideLost)) return false
  let noun = start - 1
  if (must(view, noun, isPos('adverb')) && view.tokens[noun]?.norm !== 'pas') noun--
  if (!must(view, noun, isNoun) || FRAMES.has(view.readings[noun]?.best?.lemma ?? '')) return false
  // `lavage à la main conseillé`: a manner, and what is done so stands before it.
  if (isManner(view, noun) && must(view, noun - 3, isNoun)) return false
  // `un tir de 18 mètres réussi`: it measures another.
  if (may(view, noun - 1, isPos('numeral'))) return false
  if (isTimeNoun(view, noun) || /^\p{Lu}/u.test(view.tokens[noun]?.text ?? '')) return false
  if (could(view, start, ({ lemma }) => UNQUALIFYING.has(lemma) || STATES.has(lemma))) return false
  // `la garantie constructeur`: whose it is.
  if (could(view, start, isNoun) && /eurs?$/.test(view.tokens[start]?.norm ?? '')) return false
  if (isApposed(view, start) && odds < (isOfService(view, start) ? LEAST_OF_SERVICE : LEAST_APPOSED))
    return false
  // `l'espace grand public`: it qualifies what follows.
  if (may(view, start + 1, isNoun) && !may(view, start + 1, isPos('adverb'))) return false
  // `nourriture et litière fournis`: several nouns make a plural.
  // `les gommes et la règle demandées`
  const joint = from.number === 'plural' && must(view, noun - 1, isPos('determiner')) ? noun - 2 : noun - 1
  if (/^(?:et|ou|ni|,)$/.test(view.tokens[joint]?.norm ?? '')) return false
  // `le coffret découverte`: a noun keeps its own gender.
  if (odds < LEAST.named && !isMore(from, to) && could(view, start, isNoun)) return false
  if (odds < LEAST.others && mayBeAnothers(view, start, noun)) return false
  return clashesWithNoun(view, preference, noun)
}

/** `lavage à la main conseillé`: a noun before this one agrees with what is written. */
function mayBeAnothers(view: SentenceView, at: number, noun: number): boolean {
  const own = allowedBy(view, at, isAdjectival)
  for (let i = noun - 1; own && i >= Math.max(0, noun - NEAR); i--) {
    // `concerne les véhicules produits`: what the verb says is not said of its subject.
    if (view.tokens[i]?.kind === 'punctuation' || isLikelyFinite(view, i)) return false
    // `celui de ma sœur glacé`
    const part = partAt(view, i)
    if (part && isPossible(meet(part, own))) return true
    const other = view.readings[i]?.best?.pos === 'noun' ? allowedBy(view, i, isNoun) : undefined
    if (other && isPossible(meet(other, own))) return true
  }
  return false
}
const NEAR = 6

/** `Bon soirée`, `la petit vis`: an adjective that mostly leads its noun, of another gender. */
export function leadsItsNoun(view: SentenceView, preference: Preference): boolean {
  const { start, from, to, odds } = preference
  if (odds < LEAST.led || from.number !== to.number || !isBeforeNoun(view, start)) return false
  const noun = start + 1
  if (!must(view, noun, (each) => isNoun(each) || isPersonal(each)) || !may(view, noun, isNoun)) return false
  // `un air bon enfant`, `une cuisine bon marché`: set, whatever stands before.
  if (may(view, start - 1, isPos('noun', 'adjective', 'proper'))) return false
  if (
    /^(?:enfant|marché|public|prince|teint|père|mère|vivant|genre|amateur)$/.test(
      view.tokens[noun]?.norm ?? '',
    )
  )
    return false
  return clashesWithNoun(view, preference, noun)
}
