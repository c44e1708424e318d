import { keptBy, keptByForm } from '../../lexicon/keptByForm'
import type { Span } from '../../text/span'
import type { ReplyView } from '../rule'

/**
 * A text as patterns want to read it, with the way back to the reply: lower case, no accents, plain spaces, hyphens,
 * apostrophes and digits, nothing invisible. So `０６`, keycaps and zero-width joints hide no number.
 */
export interface Folded {
  readonly text: string
  /** The passage of the reply that `text.slice(start, end)` was folded from. */
  span(start: number, end: number): Span
}

/** Marks include the variation selector and the frame of keycaps. */
const UNSEEN = /[\p{M}\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu

/** Every sign of ASCII, by its code. */
const ASCII: readonly string[] = Array.from({ length: 0x80 }, (_, code) => {
  if (code === 0x0a) return '\n'
  return code <= 0x20 ? ' ' : String.fromCharCode(code).toLowerCase()
})
/** The others as they are met: a text has a few dozen of them, over and over. */
const foldMet = keptByForm(foldOther)

const foldChar = (char: string): string => ASCII[char.charCodeAt(0)] ?? foldMet(char)

function foldOther(char: string): string {
  if (/\s/u.test(char)) return ' '
  if (/[’‘ʼ´]/u.test(char)) return "'"
  if (/[\u2010-\u2015\u2212]/u.test(char)) return '-'
  if (char === 'º') return '°'
  if (char === 'œ' || char === 'Œ') return 'oe'
  return char.normalize('NFKD').replace(UNSEEN, '').toLowerCase()
}

export function fold(text: string): Folded {
  const starts: number[] = []
  const ends: number[] = []
  let out = ''
  let at = 0
  for (const char of text) {
    const folded = foldChar(char)
    // What is dropped belongs to the character it hangs on.
    if (folded === '' && ends.length > 0) ends[ends.length - 1] = at + char.length
    for (let i = 0; i < folded.length; i++) {
      starts.push(at)
      ends.push(at + char.length)
    }
    out += folded
    at += char.length
  }
  return {
    text: out,
    span: (start, end) => ({ start: starts[start] ?? at, end: ends[end - 1] ?? at }),
  }
}

/** Passages of one text that patterns find; each pattern looks once, as long as the text is kept. */
export class Searched {
  readonly #found = new Map<RegExp, readonly RegExpExecArray[]>()
  readonly #held = new Map<RegExp, boolean>()

  constructor(readonly text: string) {}

  /** All places where a pattern with the flag `g` stands. */
  all(pattern: RegExp): readonly RegExpExecArray[] {
    const known = this.#found.get(pattern)
    if (known) return known
    const found = [...this.text.matchAll(pattern)]
    this.#found.set(pattern, found)
    return found
  }

  /** Does a pattern without the flag `g` stand anywhere? */
  holds(pattern: RegExp): boolean {
    const known = this.#held.get(pattern)
    if (known !== undefined) return known
    const held = pattern.test(this.text)
    this.#held.set(pattern, held)
    return held
  }
}

/** A sentence of a reply, folded; its spans are those of the reply. */
export interface FoldedSentence extends Folded {
  readonly searched: Searched
  /** As it is written. */
  readonly written: Searched
}

const foldSentence = (written: string) => {
  const folded = fold(written)
  return { folded, searched: new Searched(folded.text), written: new Searched(written) }
}
/** A sentence that is not being typed is written as it was a key ago. Longer ones would hold too much. */
const KEPT = { sentences: 256, longest: 2_000 }
const keptSentence = keptBy(KEPT.sentences, foldSentence)

/** All rules of one review share the same sentences; they are folded once. */
const foldedSentences = new WeakMap<object, readonly FoldedSentence[]>()
const foldedReplies = new WeakMap<object, Folded>()

export function sentencesOf({ text, sentences }: ReplyView): readonly FoldedSentence[] {
  const known = foldedSentences.get(sentences)
  if (known) return known
  const folded = sentences.map(({ start, end }) => placed(text.slice(start, end), start))
  foldedSentences.set(sentences, folded)
  return folded
}

function placed(text: string, at: number): FoldedSentence {
  const { folded, searched, written } = (text.length > KEPT.longest ? foldSentence : keptSentence)(text)
  return {
    text: folded.text,
    searched,
    written,
    span(start, end) {
      const span = folded.span(start, end)
      return { start: span.start + at, end: span.end + at }
    },
  }
}

export function wholeOf({ text, tokens }: ReplyView): Folded {
  const known = foldedReplies.get(tokens)
  if (known) return known
  const folded = fold(text)
  foldedReplies.set(tokens, folded)
  return folded
}
