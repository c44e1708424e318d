import { type Span, sliceOf } from '../../text/span'
import { isWord } from '../../text/token'
import type { PlacedSentence, ReplyView, SentenceView } from '../rule'

/** A sentence that makes a reply hard to read. */
export interface HardSentence {
  readonly span: Span
  readonly text: string
  readonly words: number
}

export interface Readability {
  /** 0 to 100; above 60 most people read it at once, below 30 it wants study. */
  readonly score: number
  /** The sentences that cost most, hardest first; none in a reply that reads well. */
  readonly hard: readonly HardSentence[]
}

/** Of fewer words a figure tells nothing. */
const FEWEST_WORDS = 12
const EASY = 60
const MOST_SHOWN = 3

interface Size {
  readonly words: number
  readonly syllables: number
}

/**
 * How easily the French of a reply is read: Flesch's ease as Kandel and Moles fitted it to French (« Application de
 * l’indice de Flesch à la langue française », Cahiers d’études de radio-télévision, 1958): 207 − 1.015 words per
 * sentence − 73.6 syllables per word, kept within 0 and 100. Null where there is too little to tell.
 */
export function readabilityOf({ french }: ReplyView): Readability | null {
  const sentences = french.map((sentence) => ({ ...sentence, size: sizeOf(sentence.view) }))
  const total = sumOf(sentences.map(({ size }) => size))
  if (total.words < FEWEST_WORDS) return null
  const score = easeOf(total, sentences.length)
  const hard = sentences
    .map((sentence) => ({ ...sentence, ease: easeOf(sentence.size, 1) }))
    .filter(({ ease, size }) => ease < EASY && size.words >= FEWEST_WORDS)
    .sort((a, b) => a.ease - b.ease)
    .slice(0, MOST_SHOWN)
  return { score: Math.round(score), hard: score < EASY ? hard.map(hardSentence) : [] }
}

const hardSentence = ({ view, start, size }: PlacedSentence & { readonly size: Size }): HardSentence => {
  const span = { start, end: start + view.text.length }
  return { span, text: sliceOf(view.text, { start: 0, end: view.text.length }), words: size.words }
}

const easeOf = ({ words, syllables }: Size, sentences: number): number =>
  Math.min(100, Math.max(0, 207 - (1.015 * words) / sentences - (73.6 * syllables) / words))

const sumOf = (sizes: readonly Size[]): Size => ({
  words: sizes.reduce((sum, { words }) => sum + words, 0),
  syllables: sizes.reduce((sum, { syllables }) => sum + syllables, 0),
})

/** Typing costs the sentence being typed. */
const sizes = new WeakMap<SentenceView, Size>()

function sizeOf(view: SentenceView): Size {
  const known = sizes.get(view)
  if (known) return known
  const words = view.tokens.filter(isWord).filter(({ elided }) => !elided)
  const size = { words: words.length, syllables: words.reduce((sum, { norm }) => sum + syllablesIn(norm), 0) }
  sizes.set(view, size)
  return size
}

const VOWELS = /[aàâäeéèêëiîïoôöuùûüyœæ]+/gu
/** Said by nobody: *douce*, *douces*, *donnent*. */
const MUTE = /(?:[^aàâäeéèêëiîïoôöuùûüyœæ])(?:e|es|ent)$/u
/** Two vowels that are said apart: *créer*, *naïf*, *réunion*. */
const APART = /é[aeiou]|[aeou][ïëü]/gu

/** Syllables as they are said, at least one. An estimate: letters alone do not tell *ent* of *vent* from that of *donnent*. */
export function syllablesIn(word: string): number {
  const vowels = word.match(VOWELS)?.length ?? 0
  const apart = word.match(APART)?.length ?? 0
  const mute = word.length > 3 && MUTE.test(word) ? 1 : 0
  return Math.max(1, vowels + apart - mute)
}
