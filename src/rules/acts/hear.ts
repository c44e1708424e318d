import type { Classifier } from '../../lexicon/classifier'
import type { Lexicon } from '../../lexicon/lexicon'
import { isWord, type WordToken } from '../../text/token'
import { readComment } from '../answer/comment'
import type { ReplyView, SentenceView } from '../rule'
import { type Answered, type Surroundings, sentenceFeatures } from './features'

/** The label that says that a sentence does something at all; the others say what. */
export const ANY_ACT = 'any'

/** Rules of this prefix speak of whole sentences. */
export const HEARD = 'tone/heard-'

/** What a sentence of a reply is heard to do. */
export interface Heard {
  /** The likeliest category of the closed list; empty where too little was said to tell. */
  readonly act: string
  /** How much it speaks for an act at all, and for this one. Above 0 rather so; not a probability. */
  readonly weight: number
}

/** Fewer words are the beginning of anything, and fewer than the second of what has not come to its end. */
const FEWEST = { finished: 3, unfinished: 6 }
/** A misspelt word says nothing, and leaves the others to weigh too much: what is put right is heard again. */
const LESS_PER_SLIP = 1
const NOTHING: Heard = { act: '', weight: 0 }
const SILENCE: readonly Heard[] = []
const UPPER = /^\p{Lu}/u
const ENDS = new Set(['.', '!', '?', '…', '...', '»'])

const memory = new WeakMap<ReplyView, readonly Heard[]>()
/** A sentence sounds as it did until it, its neighbours or the comment change: typing costs the sentences around it. */
const sentences = new WeakMap<SentenceView, { readonly around: Surroundings; readonly heard: Heard }>()

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
  const { acts, french, lexicon } = reply
  if (!acts) return SILENCE
  const answered = answeredBy(reply)
  return french.map(({ view }, at) => {
    const around = { before: french[at - 1]?.view, after: french[at + 1]?.view, answered }
    const known = sentences.get(view)
    if (known && isAlike(known.around, around)) return known.heard
    const heard = hearSentence(view, around, acts, lexicon)
    sentences.set(view, { around, heard })
    return heard
  })
}

const isAlike = (a: Surroundings, b: Surroundings): boolean =>
  a.before === b.before && a.after === b.after && a.answered === b.answered

function hearSentence(
  view: SentenceView,
  around: Surroundings,
  acts: Classifier,
  lexicon: Lexicon | null,
): Heard {
  const words = view.tokens.filter(isWord)
  const fewest = ENDS.has(view.tokens.at(-1)?.text ?? '') ? FEWEST.finished : FEWEST.unfinished
  if (words.length < fewest) return NOTHING
  const any = acts.labels.indexOf(ANY_ACT)
  const scores = acts.score(sentenceFeatures(view, around))
  let best = -1
  for (let label = 0; label < scores.length; label++)
    if (label !== any && (best < 0 || (scores[label] ?? 0) > (scores[best] ?? 0))) best = label
  const slips = words.filter((word, index) => isSlip(word, index === 0, lexicon)).length
  const weight = (scores[any] ?? 0) + (scores[best] ?? 0)
  return { act: weight < slips * LESS_PER_SLIP ? '' : (acts.labels[best] ?? ''), weight }
}

/** Written small and not French: a capital may be a name's. */
const isSlip = ({ text, clitic }: WordToken, initial: boolean, lexicon: Lexicon | null): boolean =>
  lexicon !== null && !clitic && (initial || !UPPER.test(text)) && !lexicon.accepts(text)

export const answeredBy = (reply: ReplyView): Answered | null => readComment(reply)
