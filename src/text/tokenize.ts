import { normalise } from './normalise'
import { protectedAt } from './protected'
import type { ProtectedKind, Token } from './token'

const SPACE = /\s/u
const LETTER = /[\p{L}\p{M}]/u
const DIGIT = /\p{Nd}/u

/** Letters and digits, joined by single apostrophes, hyphens and the middle dots of inclusive writing. */
const RUN =
  /[\p{L}\p{M}\p{N}\u00AD\u200B-\u200F\u2060\uFEFF]+(?:(?:['’‘ʼ´-]|[·•‧](?=\p{L})|\u2010|\u2011|\.(?=(?:(?:e|es|ne|ice|trice|rice|euse)s?(?:\.s)?|(?:te|le|ve|se|ère)\.s)(?![\p{L}\p{N}]))|(?<=\.(?:e|ne|ice|trice|rice|euse|te|le|ve|se|ère))\.(?=s(?![\p{L}\p{N}])))[\p{L}\p{M}\p{N}\u00AD\u200B-\u200F\u2060\uFEFF]+)*(?:\((?:e|ne|le|s|es|x|trice|euse)\)s?)?/uy
const NUMBER = /\d{1,3}(?:[ \u00A0\u202F]\d{3}(?!\d))+(?:[.,]\d+)*|\d+(?:[.,]\d+)*/uy
/** What may be glued to a number: hours, ordinals, units. Anything else glued to digits is a code. */
const NUMBER_SUFFIX =
  /(?:h(?:\d{2})?|min|mn|s|j|er|re|ère|e|è|ème|eme|nd|nde|ers|res|es|èmes|x|km|cm|mm|m|m2|m²|kg|g|mg|l|cl|ml|go|mo|to|k|ko|w|kw|kwh|v|mah|px|ans|pts|d)(?![\p{L}\p{N}])/iuy
const CLUSTER = /\.{2,}|[!?]{2,}|-{2,}|—|–/uy
const APOSTROPHE = /['’‘ʼ´]/u

/** Words that lose their last vowel before another; source: Grevisse, Le Bon Usage, § 45. */
const ELISIONS = new Set('c d j l m n s t qu jusqu lorsqu puisqu quoiqu'.split(' '))

/** Here the apostrophe or the hyphen belongs to the word. */
const WHOLE =
  /^(?:aujourd'hui|quelqu'une?s?|presqu'îles?|prud'hom\p{L}+|entr'\p{L}+|c'est-à-dire|rendez-vous|garde-à-vous|qu'en-dira-t-on|(?:celui|celle|ceux|celles)-(?:ci|là)|jusque-là|au-delà|par-delà|de-ci|de-là|par-ci|par-là|chez-(?:moi|toi|soi|nous|vous))$/u

/** Pronouns that hang on a verb by a hyphen; `-t-` is a sound, not a word, and stays with its pronoun. */
const CLITIC =
  /(?<=.)-(?:t-)?(?:je|tu|iels?|ils?|elles?|on|nous|vous|ce|les?|la|lui|leurs?|moi|toi|y|en|ci|là)$/u
/** `va-t'en`, `donne-m'en`: a pronoun elided before another. */
const ELIDED_CLITIC = /(?<=.)-[mtl]'(?:en|y)$/u

/** Code units of the letters that French is written with, for the short way below. */
const isFrenchLetter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0xc0 && code <= 0xff && code !== 0xd7 && code !== 0xf7) ||
  code === 0x153 ||
  code === 0x152

/** No letter, digit or sign below this is white but the controls and the space. */
const isWhite = (code: number): boolean => code < 0x21 || code >= 0xa0

/** What ends a word for certain: white space, or punctuation that neither links nor abbreviates nor elides. */
const endsWord = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  if (Number.isNaN(code) || code === 0x20 || code === 0x0a || code === 0xa0 || code === 0x2c || code === 0x21)
    return true
  return code === 0x2e && (at + 1 === text.length || text.charCodeAt(at + 1) === 0x20)
}

/**
 * End of the plain word that starts at `start`, or `start` where it is not certainly one. Nine words in ten go
 * this way, which tries none of the patterns.
 */
function plainWordEnd(text: string, start: number): number {
  let at = start
  while (isFrenchLetter(text.charCodeAt(at))) at++
  return at - start <= 80 && endsWord(text, at) ? at : start
}

/** Templates leave `XXX`, `JJ/MM` behind: never plain. */
const maybePlaceholder = (code: number): boolean => code === 0x58

const wordToken = (text: string, start: number, end: number, spaced: boolean, clitic: boolean): Token => {
  const piece = text.slice(start, end)
  const norm = normalise(piece)
  return {
    kind: 'word',
    start,
    end,
    text: piece,
    norm,
    spaced,
    clitic,
    elided: norm.length > 1 && norm.endsWith("'"),
    protects: null,
  }
}

/** Anything but a word; the fields in the order of a word's, see `Base`. */
const otherToken = <Kind extends Exclude<Token['kind'], 'word'>, Protects extends ProtectedKind | null>(
  kind: Kind,
  protects: Protects,
  text: string,
  start: number,
  end: number,
  spaced: boolean,
) => {
  const piece = text.slice(start, end)
  const norm = normalise(piece)
  return { kind, start, end, text: piece, norm, spaced, clitic: false, elided: false, protects }
}

/** Splits one run of letters at its elisions and clitics: `qu'est-ce` gives `qu'`, `est`, `-ce`. */
function pushWords(text: string, start: number, end: number, spaced: boolean, tokens: Token[]): void {
  let from = start
  let first = spaced
  const plain = (a: number, b: number): string => text.slice(a, b).replace(APOSTROPHE, "'").toLowerCase()

  // Long runs are noise: they are one word, and nothing below is tried on them.
  if (end - start > 80) {
    tokens.push(wordToken(text, start, end, spaced, false))
    return
  }
  let rest = plain(from, end)
  while (!WHOLE.test(rest)) {
    const at = rest.search(APOSTROPHE)
    if (at < 1 || !ELISIONS.has(rest.slice(0, at))) break
    tokens.push(wordToken(text, from, from + at + 1, first, false))
    from += at + 1
    first = false
    rest = plain(from, end)
    if (rest === '') return
  }

  const clitics: Token[] = []
  let to = end
  while (!WHOLE.test(rest)) {
    const elided = ELIDED_CLITIC.exec(rest)
    if (elided) {
      const at = from + elided.index
      clitics.unshift(wordToken(text, at, at + 3, false, true), wordToken(text, at + 3, to, false, false))
      to = at
    } else {
      const hung = CLITIC.exec(rest)
      if (!hung) break
      clitics.unshift(wordToken(text, from + hung.index, to, false, true))
      to = from + hung.index
    }
    rest = plain(from, to)
  }
  tokens.push(wordToken(text, from, to, first, false), ...clitics)
}

const isSpaceAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code === 0x20 || (isWhite(code) && SPACE.test(text.charAt(at)))
}

/** End of the number at `at` with its unit, or `at` where there is none: what is glued to it may make it a code. */
function numberEnd(text: string, at: number): number {
  const char = text.charAt(at)
  if (!DIGIT.test(char)) return at
  NUMBER.lastIndex = at
  const afterDigits = at + (NUMBER.exec(text)?.[0] ?? char).length
  NUMBER_SUFFIX.lastIndex = afterDigits
  const suffix = NUMBER_SUFFIX.exec(text)?.[0] ?? ''
  if (suffix !== '') return afterDigits + suffix.length
  return LETTER.test(String.fromCodePoint(text.codePointAt(afterDigits) ?? 32)) ? at : afterDigits
}

/** One run of letters, or of letters and digits, which is a code; gives where it ends. */
function pushRun(text: string, at: number, run: string, spaced: boolean, tokens: Token[]): number {
  const end = at + run.length
  if (DIGIT.test(run)) {
    tokens.push(otherToken('protected', 'code', text, at, end, spaced))
    return end
  }
  // `l'` before a space, a quotation mark or a mention still is an elision.
  const elides = APOSTROPHE.test(text.charAt(end)) && ELISIONS.has(run.toLowerCase())
  pushWords(text, at, elides ? end + 1 : end, spaced, tokens)
  return elides ? end + 1 : end
}

/** End of the sign at `at`, or of the signs that are one: `...`, `?!`. */
function signEnd(text: string, at: number): number {
  CLUSTER.lastIndex = at
  const cluster = CLUSTER.exec(text)?.[0]
  return at + (cluster?.length ?? ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1))
}

/** Pushes what stands at `at`, which is not white, and gives where it ends. The most frequent is tried first. */
function pushPiece(text: string, at: number, spaced: boolean, tokens: Token[]): number {
  const plainEnd = maybePlaceholder(text.charCodeAt(at)) ? at : plainWordEnd(text, at)
  if (plainEnd > at) {
    tokens.push(wordToken(text, at, plainEnd, spaced, false))
    return plainEnd
  }
  const kept = protectedAt(text, at)
  if (kept) {
    tokens.push(otherToken('protected', kept.protects, text, at, kept.end, spaced))
    return kept.end
  }
  const afterNumber = numberEnd(text, at)
  if (afterNumber > at) {
    tokens.push(otherToken('number', null, text, at, afterNumber, spaced))
    return afterNumber
  }
  RUN.lastIndex = at
  const run = RUN.exec(text)?.[0]
  if (run) return pushRun(text, at, run, spaced, tokens)
  const afterSign = signEnd(text, at)
  tokens.push(otherToken('punctuation', null, text, at, afterSign, spaced))
  return afterSign
}

/**
 * Cuts a text into tokens, white space left out. Offsets are UTF-16 units into `text`, sorted and apart.
 * Never throws, whatever the text; time is linear in its length.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  let spaced = true
  while (at < text.length) {
    if (isSpaceAt(text, at)) {
      at++
      spaced = true
    } else {
      at = pushPiece(text, at, spaced, tokens)
      spaced = false
    }
  }
  return tokens
}
