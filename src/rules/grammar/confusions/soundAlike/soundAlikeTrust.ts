import type { Preference } from '../../../../lexicon/ear'
import type { Tag } from '../../../../lexicon/taggerTags'
import type { SentenceView } from '../../../rule'
import { isInfinitive } from '../../features'
import { isAgreement } from '../../heardUse'
import { Around, both, isNoun, words } from '../../kit/around'
import { isLatinA } from '../../latin'
import { isAmongOrders, leastWhereBorne } from './soundAlikeBorne'
import { isBalanced, isOfThePerson, PREPOSITIONS } from './soundAlikeClause'
import { leastOdds, type Use, useOf } from './soundAlikeOdds'
import { isGoodSmall } from './soundAlikeSmall'
import { isSurelyGood } from './soundAlikeSure'
import {
  hasHelpedBefore,
  isAfterModal,
  isExcusedVerb,
  isPoliteOrder,
  isSingularNoun,
  joinsOrder,
  OBJECTS,
} from './soundAlikeVerbs'

const MANY = words('les nos vos ces mes tes ses leurs')

export const isVerbForm = ({ from }: Preference): boolean => useOf(from) !== 'small'

export const isTrusted = (view: SentenceView, preference: Preference): boolean =>
  doubtOf(view, preference) === undefined

/** Why a preference is not marked; undefined where it is. */
export type Doubt = 'untold' | 'unsure' | 'agreement' | 'excused' | 'unbalanced'

export function doubtOf(view: SentenceView, preference: Preference): Doubt | undefined {
  const { from, to, odds, start } = preference
  const [was, is] = [useAsHeard(view, preference), useOf(to)]
  const a = new Around(view, start)
  // `le parking Est`: a name.
  if (!a.opens(0) && /^\p{Lu}\p{Ll}/u.test(view.tokens[start]?.text ?? '')) return 'excused'
  if (isLatinA(view, start)) return 'excused'
  if (qualifiesNext(a, preference) || isAsked(a, preference) || isSurelyGood(a, was, is, preference))
    return 'excused'
  if (isAmongOrders(a, preference)) return undefined
  const borne = was === 'small' ? leastWhereBorne(a, preference) : undefined
  if (borne !== undefined && odds >= borne) return undefined
  const least = leastOdds(was, is, preference)
  if (least === undefined) return 'untold'
  const usual =
    isParallel(a, was, is) || isBeforeArticle(a, was, is) || isPronounsOwn(a, is) || isAfterMany(a)
      ? least.odds / 2
      : least.odds
  if (odds < usual) return 'unsure'
  if (was !== 'small' && isNumberAlone(from, to) && !isAfterPluralGroup(a)) return 'agreement'
  // `dès la rentré`: the article has a noun behind it.
  if (was === 'participle' && isFeminineNoun(a, preference)) return odds >= 4 ? undefined : 'unsure'
  // Gender and number are told with the noun that they go with.
  if (from.role !== 'finite' && was !== 'infinitive' && isAgreement(view, preference)) return 'agreement'
  const isAgainst = isExcused(a, was, preference)
  const isHeadless = is === 'infinitive' && a.opens(0)
  if (isAgainst && (least.evenSo === undefined || odds < least.evenSo || isHeadless)) return 'excused'
  const wanted = isAgainst ? Math.max(usual, least.evenSo ?? usual) : usual
  return odds >= wanted + least.unbalanced || isBalanced(a, preference) ? undefined : 'unbalanced'
}

/** `sale journée`: a noun does not stand before another as an adjective does. */
const qualifiesNext = (a: Around, { from, to }: Preference): boolean =>
  from.name.startsWith('adjective') && to.name.startsWith('noun') && a.must(1, isNoun)

const QUESTIONS = words('quel quelle quels quelles')
const ASKING = words('où quand comment pourquoi combien')

/** `à quelle heure vous arrivez`: what is asked has a subject, and its verb the person of it. */
const isAsked = (a: Around, { from }: Preference): boolean =>
  from.role === 'finite' &&
  from.person === 2 &&
  from.number === 'plural' &&
  a.is(-1, 'vous') &&
  (a.is(-2, ASKING) || (a.must(-2, isNoun) && a.is(-3, QUESTIONS)))

/** `il est conseiller de payer`: an infinitive that is a noun too is a slip as the others are. */
function useAsHeard({ lexicon }: SentenceView, { from, to, written }: Preference): Use {
  const use = useOf(from)
  if (use !== 'nominal' || useOf(to) === 'infinitive' || !written.endsWith('er')) return use
  return lexicon?.analyses(written).some(isInfinitive) ? 'infinitive' : use
}

/** `nos biscuits son prêts`: the sure plural that opens the clause speaks for a verb. */
const isAfterMany = (a: Around): boolean => a.is(0, 'son') && a.is(-2, MANY) && a.isWord(-1)

const isFeminineNoun = (a: Around, { written, meant, to }: Preference): boolean =>
  meant === `${written}e` && to.name.startsWith('noun') && a.is(-1, words('la une cette ma ta sa'))

/** `demande` and `demandent` differ in number alone, and a subject may come after: agreement has rules of its own. */
const isNumberAlone = (from: Tag, to: Tag): boolean =>
  from.person === 3 &&
  to.role === 'finite' &&
  (from.number === 'plural' || (from.coarse === to.coarse && to.person === 3))

/** `les bénévoles donne`: a determiner that opens its clause and a noun, both plural, are its subject. */
const isAfterPluralGroup = (a: Around): boolean =>
  a.is(-2, MANY) &&
  (a.opens(-2) || a.is(-3, words("et que qu' mais car si quand"))) &&
  a.could(
    -1,
    both(isNoun, ({ number }) => number === 'plural'),
  ) &&
  !a.could(-1, isSingularNoun)

/**
 * `avons ouvert une caisse et recruter`, `brossez-le et demander`: what `et` joins is alike, and an infinitive has
 * none before it to be joined to.
 */
function isParallel(a: Around, was: Use, is: Use): boolean {
  if (is === 'polite' && was !== 'infinitive') return joinsOrder(a)
  if (was !== 'infinitive' || !a.is(-1, words('et ou puis'))) return false
  if (a.view.readings.slice(0, a.at).some(({ plausible }) => plausible.some(isInfinitive))) return false
  if (is === 'polite') return a.view.tokens.slice(0, a.at).some((_, at) => isPoliteOrder(a.view, at))
  return hasHelpedBefore(a)
}

/** `et renvoi le bon`: a noun has no article behind it. */
const isBeforeArticle = (a: Around, was: Use, is: Use): boolean =>
  was === 'nominal' &&
  is === 'finite' &&
  a.is(1, words('le la les un une votre notre vos nos ce cette ces')) &&
  a.is(-1, words('et je tu il elle on qui'))

/** `venir la cherchée`: a pronoun that a verb hands on to the infinitive, and no noun that it could lead. */
const isPronounsOwn = (a: Around, is: Use): boolean =>
  is === 'infinitive' &&
  a.is(-1, OBJECTS) &&
  !a.could(0, isNoun) &&
  (isAfterModal(a.moved(-1)) || (a.is(-2, PREPOSITIONS) && !a.could(1, isNoun)))

/** What makes the written form right however odd it looks to the ear. */
function isExcused(a: Around, was: Use, preference: Preference): boolean {
  // `poivrer, ça va ; saler, attention`: it stands alone between two marks, as what is spoken of.
  if (was === 'infinitive' && a.opens(0) && a.token(1)?.text === ',' && !a.startsSentence(0)) return true
  // `16 A suffit`: a unit, not a verb.
  if (a.token(-1)?.text === 'A') return true
  return was === 'small' ? isGoodSmall(a, preference) || isOfThePerson(a) : isExcusedVerb(a, was, preference)
}
