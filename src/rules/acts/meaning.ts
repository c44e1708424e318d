import type { SentenceEncoder } from '../../lexicon/encoder'
import type { Parts } from '../../lexicon/network'
import type { CommentView, SentenceView } from '../rule'
import { unitsOf } from './units'

/**
 * What a sentence means, whatever its words: what is learnt of one way to say a thing serves the others, though nobody has
 * written them in a lesson. Raise `CLASSIFIER_VERSION` with every change, and with a new encoder: the weights are for
 * these numbers.
 */

/** A sentence is heard with what it answers, what is before it and what is after; the last two count for less. */
const SENTENCE_PARTS = 4
const NEIGHBOUR = 0.5
export const sentenceInputs = ({ outputs }: SentenceEncoder): number => SENTENCE_PARTS * outputs
export const commentInputs = ({ outputs }: SentenceEncoder): number => outputs

const memory = new WeakMap<SentenceView | CommentView, Float32Array>()

/** A sentence where it stands: what is before it, after it and answered; nothing where there is none. */
export interface MeaningAround {
  readonly before: SentenceView | undefined
  readonly after: SentenceView | undefined
  readonly comment: CommentView | null
}

/** What a sentence means where it stands, in parts. The same sentences give the same parts, so that work on them can be kept. */
export const sentenceParts = (
  view: SentenceView,
  { before, after, comment }: MeaningAround,
  encoder: SentenceEncoder,
): Parts => [
  meantBy(view, encoder),
  comment && commentMeaning(comment, encoder),
  before && neighbourMeaning(before, encoder),
  after && neighbourMeaning(after, encoder),
]

/** As `sentenceParts`, in one row; `sentenceInputs` numbers. */
export function sentenceMeaning(
  view: SentenceView,
  around: MeaningAround,
  encoder: SentenceEncoder,
): Float32Array {
  const meaning = new Float32Array(sentenceInputs(encoder))
  for (const [at, part] of sentenceParts(view, around, encoder).entries())
    if (part) meaning.set(part, at * encoder.outputs)
  return meaning
}

const neighbours = new WeakMap<SentenceView, Float32Array>()

function neighbourMeaning(view: SentenceView, encoder: SentenceEncoder): Float32Array {
  const known = neighbours.get(view)
  if (known) return known
  const meant = meantBy(view, encoder).map((value) => NEIGHBOUR * value)
  neighbours.set(view, meant)
  return meant
}

/** What a comment means as a whole; `commentInputs` numbers. */
export const commentMeaning = (comment: CommentView, encoder: SentenceEncoder): Float32Array =>
  kept(comment, () => encoder.encode(comment.sentences.flatMap(({ view }) => wordsOf(view))))

/** What sentences mean on average, whatever their number; `outputs` numbers. */
export function averageMeaning(views: readonly SentenceView[], encoder: SentenceEncoder): Float32Array {
  const average = new Float32Array(encoder.outputs)
  for (const view of views) {
    const meant = meantBy(view, encoder)
    for (let at = 0; at < average.length; at++)
      average[at] = (average[at] ?? 0) + (meant[at] ?? 0) / views.length
  }
  return average
}

/** How near a sentence and a comment are in what they say: the cosine of their meanings, 0 where nothing is known. */
export function closeness(view: SentenceView, comment: CommentView, encoder: SentenceEncoder): number {
  const said = meantBy(view, encoder)
  const answered = commentMeaning(comment, encoder)
  const length = Math.hypot(...said) * Math.hypot(...answered)
  return length > 0 ? said.reduce((sum, value, at) => sum + value * (answered[at] ?? 0), 0) / length : 0
}

const meantBy = (view: SentenceView, encoder: SentenceEncoder): Float32Array =>
  kept(view, () => encoder.encode(wordsOf(view)))

const wordsOf = (view: SentenceView): number[] => unitsOf(view).map(({ word }) => word)

function kept(of: SentenceView | CommentView, make: () => Float32Array): Float32Array {
  const known = memory.get(of)
  if (known) return known
  const made = make()
  memory.set(of, made)
  return made
}
