import type { Mood } from '../../lexicon/morphology'
import type { Reading } from '../../lexicon/reading'
import type { CommentKind } from '../acts/situation'
import type { SentenceView } from '../rule'
import { ACTS, IDLE, INVITES, STANDS_OPEN } from './gestures'

/** What the sentences of an answer do about what they answer. */

/**
 * A sentence that does something or tells something. Greetings, apologies, thanks and wishes do not, nor does an
 * invitation to write elsewhere alone.
 */
function acts(view: SentenceView): boolean {
  if (ACTS.in(view)) return true
  if (INVITES.in(view)) return false
  if (view.tokens.some(({ kind }) => kind === 'number')) return true
  return !IDLE.in(view) && tellsSomething(view)
}

/** *Oui, jusqu’à six mois* answers without a verb, and where to ask is an answer too. */
const answers = (view: SentenceView): boolean =>
  acts(view) || (!IDLE.in(view) && wordsOf(view) >= SHORTEST_TELLING)

/** *Le chat est ouvert jusqu’à 22 h*: where to go on with a complaint does nothing about it yet. */
export const onlyOffersChannel = (view: SentenceView): boolean =>
  (STANDS_OPEN.in(view)?.from ?? Number.POSITIVE_INFINITY) <= LATEST_SUBJECT &&
  view.readings.filter(isPersonalVerb).length <= 1
/** An article and an adjective may stand before the noun. */
const LATEST_SUBJECT = 2

/** Does this sentence do or tell what such a comment calls for? */
export const deals = (kind: CommentKind, view: SentenceView): boolean =>
  kind === 'question' ? answers(view) : !onlyOffersChannel(view) && acts(view)

const SHORTEST_TELLING = 5
const FINITE: ReadonlySet<Mood> = new Set<Mood>(['indicative-present', 'imperfect', 'future', 'conditional'])
const wordsOf = ({ tokens }: SentenceView): number => tokens.filter(({ kind }) => kind === 'word').length
const isPersonalVerb = ({ best }: Reading): boolean => best?.pos === 'verb' && FINITE.has(best.mood)

export const tellsSomething = (view: SentenceView): boolean =>
  wordsOf(view) >= SHORTEST_TELLING && view.readings.some(isPersonalVerb)
