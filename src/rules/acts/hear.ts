import type { Classifier } from '../../lexicon/classifier'
import type { Lexicon } from '../../lexicon/lexicon'
import { isWord, type WordToken } from '../../text/token'
import { readComment } from '../answer/comment'
import { isInfinitive, isPersonal } from '../grammar/features'
import type { CommentView, ReplyView, SentenceView } from '../rule'
import { type Answered, type Surroundings, sentenceFeatures } from './features'
import { sentenceParts } from './meaning'

/** The labels that say that a sentence does something at all, and something to be held back; the others say what. */
export const ANY_ACT = 'any'
export const STOPPING_ACT = 'stop'

/** Rules of this prefix speak of whole sentences. */
export const HEARD = 'tone/heard-'

/** How a sentence of a reply sounds. */
export interface Heard {
  /** How much it speaks for each label of the classifier; null where too little was said to tell. */
  readonly scores: Float32Array | null
  /**
   * Words that are none: they say nothing, and leave the others to weigh too much. A short sentence counts as half of
   * one: a word more would tell. Endless where nothing is said.
   */
  readonly slips: number
}

/** Fewer words are the beginning of anything, and fewer than the second of what has not come to its end. */
const FEWEST = { finished: 3, unfinished: 6 }
const FEWEST_WITHOUT_VERB = 6
/** So few words are said in many a harmless reply too. */
const SHORT = { words: 6, slips: 0.5 }
const NOTHING: Heard = { scores: null, slips: 0 }
const SILENCE: readonly Heard[] = []
const UPPER = /^\p{Lu}/u
/** What hides a number: `****27`. */
const MASKED = /^\*/
const ENDS = new Set(['.', '!', '?', '…', '...', '»'])

const memory = new WeakMap<ReplyView, readonly Heard[]>()
/** A sentence sounds as it did until it, its neighbours or the comment change: typing costs the sentences around it. */
const sentences = new WeakMap<SentenceView, { readonly around: Around; readonly heard: Heard }>()

interface Around extends Surroundings {
  readonly comment: CommentView | null
}

/**
 * Hears each French sentence of a reply by all its words at once, with what stands around it; one entry a sentence, in
 * order, or none without a classifier. Where frames know set ways to do an act, this knows how acts sound.
 */
export function hear(reply: ReplyView): readonly Heard[] {
  const known = memory.get(reply)
  if (known) return known
  const heard = listen(reply)
  memory.set(reply, heard)
  return heard
}

function listen(reply: ReplyView): readonly Heard[] {
  const { acts, french, comment } = reply
  if (!acts) return SILENCE
  const answered = answeredBy(reply)
  return french.map(({ view }, at) => {
    const around = { before: french[at - 1]?.view, after: french[at + 1]?.view, answered, comment }
    const known = sentences.get(view)
    if (known && isAlike(known.around, around)) return known.heard
    const heard = hearSentence(view, around, acts, reply)
    sentences.set(view, { around, heard })
    return heard
  })
}

const isAlike = (a: Around, b: Around): boolean =>
  a.before === b.before && a.after === b.after && a.answered === b.answered && a.comment === b.comment

function hearSentence(
  view: SentenceView,
  around: Around,
  acts: Classifier,
  { lexicon, encoder }: ReplyView,
): Heard {
  if (!canBeHeard(view)) return NOTHING
  const words = view.tokens.filter(isWord)
  const slips = isFragment(view)
    ? Number.POSITIVE_INFINITY
    : words.filter((word, index) => isSlip(word, index === 0, lexicon)).length +
      view.tokens.filter(({ text }) => MASKED.test(text)).length +
      (words.length < SHORT.words ? SHORT.slips : 0)
  return {
    scores: acts.score(sentenceFeatures(view, around), encoder && sentenceParts(view, around, encoder)),
    slips,
  }
}

/** Has enough been said to tell? */
export function canBeHeard({ tokens }: SentenceView): boolean {
  const fewest = ENDS.has(tokens.at(-1)?.text ?? '') ? FEWEST.finished : FEWEST.unfinished
  return tokens.filter(isWord).length >= fewest
}

/** `Votre commande aussi.`: so few words without a verb do nothing to anybody, whatever they sound like. */
const isFragment = ({ tokens, readings }: SentenceView): boolean =>
  tokens.filter(isWord).length < FEWEST_WITHOUT_VERB &&
  !readings.some(({ best }) => best !== undefined && (isPersonal(best) || isInfinitive(best)))

/** Written small and not French: a capital may be a name's. */
const isSlip = ({ text, clitic }: WordToken, initial: boolean, lexicon: Lexicon | null): boolean =>
  lexicon !== null && !clitic && (initial || !UPPER.test(text)) && !lexicon.accepts(text)

export const answeredBy = (reply: ReplyView): Answered | null => readComment(reply)
