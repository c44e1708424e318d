import { keptByForm } from '../../../lexicon/keptByForm'
import { analysesOf, NO_READING, openReading } from '../../../lexicon/reading'
import { normalise, withoutAccents } from '../../../text/normalise'
import type { Token, WordToken } from '../../../text/token'
import type { SentenceView } from '../../rule'
import { COARSE } from './coarse'

/** Signs that stand for a letter they look like. */
const LOOKALIKES: ReadonlyMap<string, string> = new Map([
  ['0', 'o'],
  ['1', 'i'],
  ['3', 'e'],
  ['4', 'a'],
  ['5', 's'],
  ['7', 't'],
  ['@', 'a'],
  ['$', 's'],
  ['€', 'e'],
  ['!', 'i'],
])
const SEPARATORS = /[.\-_·•,/\s]/gu
const HOLE = /[*#✱]/gu
const HAS_MASK = /[\p{L}\d][^\p{L}\s'’]+[\p{L}\d*#]|^[*#]+\p{L}|\p{L}[*#]+$/u
const IS_SPACED_OUT = /^\p{L}(?:\s\p{L})+$/u
/** Fewer letters shown say too little: `f***` may be many words. */
const SHOWN_AT_LEAST = 2
const SWAPPED_FROM = 5

/** Without accents, each run of one letter once: `MERRRDE`, `debile` and the plain word are one. */
const keyOf = (word: string): string =>
  withoutAccents(word)
    .toLowerCase()
    .replace(/(.)\1+/gu, '$1')

const PLAIN = /^[a-z]*$/

const bare = (word: string): string => (PLAIN.test(word) ? word : withoutAccents(word).toLowerCase())

const BY_KEY: ReadonlyMap<string, string> = new Map(COARSE.toReversed().map((word) => [keyOf(word), word]))

/** Which letters a key holds, as bits: the same however they are doubled or swapped. */
function lettersOf(key: string): number {
  let letters = 0
  for (let at = 0; at < key.length; at++) letters |= 1 << (key.charCodeAt(at) & 31)
  return letters
}

/** Nearly every word is told by its letters not to be coarse, before anything is made of it. */
const LETTERS: ReadonlySet<number> = new Set(Array.from(BY_KEY.keys(), lettersOf))

/** The coarse word that a masked, stretched or scrambled spelling hides; nothing for every other piece of text. */
export const fold = (piece: string): string | undefined => foldKept(piece) ?? undefined

const foldKept = keptByForm((piece) => foldPiece(piece) ?? null)

function foldPiece(piece: string): string | undefined {
  const lower = IS_SPACED_OUT.test(piece) ? normalise(piece).replace(/\s/gu, '') : normalise(piece)
  if (HAS_MASK.test(lower)) return unhide(lower)
  if (!LETTERS.has(lettersOf(bare(lower)))) return undefined
  return BY_KEY.get(keyOf(lower)) ?? unswap(lower)
}

function unhide(lower: string): string | undefined {
  const letters = Array.from(lower.replace(SEPARATORS, ''), (sign) => LOOKALIKES.get(sign) ?? sign).join('')
  const holes = letters.match(HOLE)?.length ?? 0
  if (holes === 0) return BY_KEY.get(keyOf(letters))
  if (letters.length - holes < SHOWN_AT_LEAST) return undefined
  // One hole per letter first, then a hole for any run of letters.
  return matching(letters, '.') ?? matching(letters, '.+')
}

function matching(letters: string, hole: string): string | undefined {
  const shape = bare(letters)
    .replace(/[^\p{L}*#✱]/gu, '')
    .replace(HOLE, hole)
  const pattern = new RegExp(`^${shape}$`, 'u')
  return COARSE.find((word) => pattern.test(bare(word)))
}

/** `abrtui`: two neighbours have changed places. */
function unswap(lower: string): string | undefined {
  if (lower.length < SWAPPED_FROM) return undefined
  for (let at = 0; at + 1 < lower.length; at++) {
    const swapped = `${lower.slice(0, at)}${lower.charAt(at + 1)}${lower.charAt(at)}${lower.slice(at + 2)}`
    const word = swapped === lower ? undefined : BY_KEY.get(keyOf(swapped))
    if (word !== undefined) return word
  }
  return undefined
}

const unmasked = new WeakMap<SentenceView, SentenceView>()

/** The sentence with its masked words read back, each one token where it stands; the same view when there is none. */
export function unmask(view: SentenceView): SentenceView {
  const known = unmasked.get(view)
  if (known) return known
  const result = readBack(view)
  unmasked.set(view, result)
  return result
}

function readBack(view: SentenceView): SentenceView {
  const tokens: Token[] = []
  const readings: SentenceView['readings'][number][] = []
  let changed = false
  for (let at = 0; at < view.tokens.length; ) {
    const to = pieceEnd(view, at)
    const word = hidden(view, at, to)
    if (word) {
      changed = true
      tokens.push(word)
      readings.push(view.lexicon ? openReading(analysesOf(word, view.lexicon)) : NO_READING)
      at = to
      continue
    }
    for (; at < to; at++) {
      const token = view.tokens[at]
      if (!token) continue
      tokens.push(token)
      readings.push(view.readings[at] ?? NO_READING)
    }
  }
  return changed ? { ...view, tokens, readings } : view
}

const isLetter = (token: Token | undefined): boolean => token?.kind === 'word' && token.text.length === 1

/** A piece is what stands between two spaces, without its last punctuation; letters spaced out are one piece too. */
function pieceEnd({ tokens }: SentenceView, at: number): number {
  let to = at
  while (isLetter(tokens[to]) && (to === at || tokens[to]?.spaced)) to++
  if (to - at >= 3) return to
  to = at + 1
  if (tokens[at]?.kind === 'punctuation' && !/[*#@$]/u.test(tokens[at]?.text ?? '')) return to
  if (tokens[at]?.kind === 'word' && (tokens[at] as WordToken).elided) return to
  while (to < tokens.length && !tokens[to]?.spaced) to++
  while (
    to > at + 1 &&
    tokens[to - 1]?.kind === 'punctuation' &&
    !/^[*#]+$/u.test(tokens[to - 1]?.text ?? '')
  )
    to--
  return to
}

function hidden(view: SentenceView, at: number, to: number): WordToken | undefined {
  const first = view.tokens[at]
  const last = view.tokens[to - 1]
  if (!first || !last) return undefined
  const piece = view.text.slice(first.start, last.end)
  const isPlainWord = to - at === 1 && first.kind === 'word'
  if (first.kind === 'protected' && first.protects !== 'code' && first.protects !== 'hashtag')
    return undefined
  const word = fold(piece)
  if (word === undefined || word === first.norm) return undefined
  // A word that French has is that word.
  if (isPlainWord && view.lexicon?.accepts(piece)) return undefined
  return {
    kind: 'word',
    start: first.start,
    end: last.end,
    text: piece,
    norm: word,
    spaced: first.spaced,
    clitic: false,
    elided: false,
    protects: null,
  }
}
