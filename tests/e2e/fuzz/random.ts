/** Everything random, from one seed: the same seed is the same case on every machine. */
import type { Span } from '../../../src/text/span'
import type { Line, Piece } from '../../pages/model'

export type Random = () => number

const upTo = (random: Random, limit: number): number => Math.floor(random() * limit)

const oneOf = <T>(random: Random, from: readonly [T, ...T[]]): T => from[upTo(random, from.length)] ?? from[0]

const WORDS = [
  'Bonjour',
  'mesage',
  'votre',
  'comande',
  'l’été',
  'aujourd’hui',
  'peut-être',
  'œuvre',
  'çà',
  'e\u0301te\u0301',
  '«\u00A0oui\u00A0»',
  '👩‍👩‍👧‍👦',
  '🏳️‍🌈',
  '👍🏽',
  '😀',
  '𝓜𝓮𝓻𝓬𝓲',
  'ﬁn',
  '1\u202F000',
  'https://exemple.fr/a?b=1',
  '#merci',
  'a',
  '…',
] as const
const GLUE = [' ', ' ', ' ', ', ', '. ', '\u00A0: ', '-'] as const
const REPLACEMENTS = [
  '',
  'message',
  'é',
  '😀',
  ' ',
  ',',
  '\u00A0!',
  'les grandes œuvres',
  '👩‍👩‍👧‍👦',
  'e\u0301',
] as const

const words = (random: Random, most: number): string => {
  let text: string = oneOf(random, WORDS)
  for (let more = upTo(random, most); more > 0; more--)
    text = `${text}${oneOf(random, GLUE)}${oneOf(random, WORDS)}`
  return text
}

export interface Holds {
  readonly formats: boolean
  readonly mentions: boolean
}

const piece = (random: Random, { formats, mentions }: Holds): Piece => {
  const kind = random()
  if (formats && kind < 0.15) return { bold: words(random, 1) }
  if (formats && kind < 0.25) return { italicBold: words(random, 1) }
  if (mentions && kind < 0.4) return { mention: oneOf(random, ['Julie Marchand', 'Zoé', 'Jean-Noël D’Or']) }
  return words(random, 4)
}

/** At least one piece of plain text, or some editors would make the next letter part of a mention. */
export const randomLines = (random: Random, holds: Holds): Line[] =>
  Array.from({ length: 1 + upTo(random, 3) }, () =>
    Array.from({ length: 1 + upTo(random, 3) }, () => [piece(random, holds), oneOf(random, [' ', ', '])])
      .flat()
      .concat(words(random, 2)),
  )

const isInside = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff
}

/** A word, as findings have it, or now and then any stretch at all, over lines and mentions too. */
export const randomSpan = (random: Random, text: string): Span => {
  if (random() < 0.75) {
    const found = [...text.matchAll(/[^\s,.]+/gu)]
    const word = found[upTo(random, found.length)]
    if (word) return { start: word.index, end: word.index + word[0].length }
  }
  const whole = (at: number): number => (isInside(text, at) ? at - 1 : at)
  const start = whole(upTo(random, text.length))
  const end = whole(Math.min(text.length, start + 1 + upTo(random, 12)))
  return start < end ? { start, end } : { start: end, end: text.length }
}

export const randomReplacement = (random: Random): string => oneOf(random, REPLACEMENTS)

export const randomCaret = (random: Random, text: string): number => {
  const at = random() < 0.5 ? text.length : upTo(random, text.length)
  return isInside(text, at) ? at - 1 : at
}
