import type { WordVectors } from '../../lexicon/wordVectors'
import type { CommentView, SentenceView } from '../rule'
import { unitsOf } from './units'

/**
 * What a sentence speaks of, by word vectors: what is learnt of *menteur* serves *mythomane*, though nobody has written it
 * in a lesson. A text means what its words mean on average, brought to one length; it is taken in several ways, since
 * what is done, what is said first and what is answered are not the same. Raise `CLASSIFIER_VERSION` with every change,
 * and with new vectors: the weights are for these numbers.
 */

/** Tokens at either end of a sentence: how it opens, and what it comes to. */
const END = 6

interface Meant {
  readonly content: Float32Array
  readonly all: Float32Array
  readonly verbs: Float32Array
  readonly opening: Float32Array
  readonly close: Float32Array
}

/** Ways of taking a sentence, with the one before, the one after and the comment; and ways of taking a comment. */
const SENTENCE_PARTS = 8
const COMMENT_PARTS = 3
export const sentenceInputs = ({ dimensions }: WordVectors): number => SENTENCE_PARTS * dimensions
export const commentInputs = ({ dimensions }: WordVectors): number => COMMENT_PARTS * dimensions

const memory = new WeakMap<SentenceView, Meant>()

function meantBy(view: SentenceView, vectors: WordVectors): Meant {
  const known = memory.get(view)
  if (known) return known
  const words = wordsIn([view])
  const zeros = (): Float32Array => new Float32Array(vectors.dimensions)
  const meant = { content: zeros(), all: zeros(), verbs: zeros(), opening: zeros(), close: zeros() }
  for (const [at, word] of words.entries()) {
    const sums = sumsOf(word, meant)
    if (at < END) sums.push(meant.opening)
    if (at >= words.length - END) sums.push(meant.close)
    vectors.addTo(sums, word.norm)
  }
  for (const sum of Object.values(meant)) bringToOne(sum)
  memory.set(view, meant)
  return meant
}

/** What a word takes part in, wherever it stands. */
function sumsOf({ isContent, isVerb }: Word, { content, all, verbs }: Sums): Float32Array[] {
  const sums = [all]
  if (isContent) sums.push(content)
  if (isVerb) sums.push(verbs)
  return sums
}

type Sums = Pick<Meant, 'content' | 'all' | 'verbs'>

/** To a length of one, unless it is nothing. */
function bringToOne(sum: Float32Array): void {
  let square = 0
  for (let at = 0; at < sum.length; at++) square += (sum[at] ?? 0) ** 2
  const length = Math.sqrt(square)
  if (length > 0) for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) / length
}

interface Word {
  readonly norm: string
  readonly isContent: boolean
  readonly isVerb: boolean
}

const wordsIn = (views: readonly SentenceView[]): Word[] =>
  views.flatMap((view) =>
    unitsOf(view).map(({ isContent, isVerb }, at) => ({
      norm: view.tokens[at]?.norm ?? '',
      isContent,
      isVerb,
    })),
  )

/** A sentence where it stands: what is before it, after it and answered; nothing where there is none. */
export interface MeaningAround {
  readonly before: SentenceView | undefined
  readonly after: SentenceView | undefined
  readonly comment: CommentView | null
}

/** What a sentence means where it stands; `sentenceInputs` numbers. */
export function sentenceMeaning(
  view: SentenceView,
  { before, after, comment }: MeaningAround,
  vectors: WordVectors,
): Float32Array {
  const { content, all, verbs, opening, close } = meantBy(view, vectors)
  const meaning = new Float32Array(sentenceInputs(vectors))
  const parts = [
    content,
    all,
    verbs,
    opening,
    close,
    before && meantBy(before, vectors).content,
    after && meantBy(after, vectors).content,
    comment && commentMeaning(comment, vectors).subarray(0, vectors.dimensions),
  ]
  for (const [at, part] of parts.entries()) if (part) meaning.set(part, at * vectors.dimensions)
  return meaning
}

/** How near a sentence and a comment are in what they speak of: the cosine of their content, 0 where nothing is known. */
export function closeness(view: SentenceView, comment: CommentView, vectors: WordVectors): number {
  const { content } = meantBy(view, vectors)
  const answered = commentMeaning(comment, vectors)
  return content.reduce((sum, value, at) => sum + value * (answered[at] ?? 0), 0)
}

const comments = new WeakMap<CommentView, Float32Array>()

/** What a comment means as a whole; `commentInputs` numbers, its content words first. */
export function commentMeaning(comment: CommentView, vectors: WordVectors): Float32Array {
  const known = comments.get(comment)
  if (known) return known
  const part = (at: number): Float32Array =>
    meaning.subarray(at * vectors.dimensions, (at + 1) * vectors.dimensions)
  const meaning = new Float32Array(commentInputs(vectors))
  const parts = { content: part(0), all: part(1), verbs: part(2) }
  for (const word of wordsIn(comment.sentences.map(({ view }) => view)))
    vectors.addTo(sumsOf(word, parts), word.norm)
  for (const sum of Object.values(parts)) bringToOne(sum)
  comments.set(comment, meaning)
  return meaning
}
