import type { ProtectedKind } from './token'

/**
 * Each pattern is tried at the start of a token only, and every run inside is bounded or consumed whole,
 * so that finding protected pieces stays linear on any input.
 */
const PLACEHOLDER =
  /\{\{?[^{}\n]{1,40}\}\}?|\[[^[\]\n]{0,30}\p{L}[^[\]\n]{0,30}\]|%[\p{L}_]{2,30}%|<(?:[\p{L}_]{1,20} ?){1,4}>|X{3,}(?![\p{L}\p{N}])|(?:JJ|DD)\/MM(?:\/(?:AAAA|AA|YYYY))?/uy
const LINK = /(?:https?:\/\/|www\.)[^\s<>«»"]+/iuy
const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}/uy
const MENTION = /@[\p{L}\p{N}_][\p{L}\p{N}_.-]*/uy
const HASHTAG = /#[\p{L}\p{N}_]+/uy
const DOMAIN =
  /(?:[a-z0-9-]{1,63}\.){1,6}(?:fr|com|net|org|eu|be|ch|ca|lu|info|io|app|shop|store|paris|bzh|tv|me|co|ly|gle|media)(?:\/[^\s<>«»"]*)?(?![\p{L}\p{N}])/iuy
/**
 * A flag, or a picture with its skin tone, its tags and what is joined to it (Unicode Technical Standard #51, 1.4.9).
 * `\p{RGI_Emoji}` says the same by listing thousands of sequences, which takes longer to compile than a whole review.
 */
const EMOJI =
  /(?:[\u{1F1E6}-\u{1F1FF}]{2}|(?:\p{Extended_Pictographic}|[\u{1F3FB}-\u{1F3FF}])(?:\uFE0F|[\u{1F3FB}-\u{1F3FF}])?(?:[\u{E0020}-\u{E007E}]{1,8}\u{E007F})?(?:\u200D\p{Extended_Pictographic}(?:\uFE0F|[\u{1F3FB}-\u{1F3FF}])?){0,8})/uy
const KEYCAP = /[0-9#*]\uFE0F?\u20E3/uy

/** A link rarely ends with the punctuation of the sentence around it. */
const LINK_TAIL = /[.,;:!?)\]}'’»…]+$/u
const NAME_TAIL = /[.-]+$/u
/** Nothing protected starts with a letter unless one of these follows its first run of letters. */
const JOINT = /^[.@_%+:/]/u
const WORD_START = /[\p{L}\p{N}]/u
const PLAIN_RUN = /[\p{L}\p{N}-]+/uy

export interface ProtectedPiece {
  readonly protects: ProtectedKind
  readonly end: number
}

const match = (pattern: RegExp, text: string, start: number): string | undefined => {
  pattern.lastIndex = start
  return pattern.exec(text)?.[0]
}

function piece(
  protects: ProtectedKind,
  start: number,
  found: string | undefined,
  tail?: RegExp,
): ProtectedPiece | undefined {
  const length = (tail ? found?.replace(tail, '') : found)?.length ?? 0
  return length > 0 ? { protects, end: start + length } : undefined
}

/** The protected piece that starts at `start`, if any. */
export function protectedAt(text: string, start: number): ProtectedPiece | undefined {
  const char = text.charAt(start)
  const code = text.charCodeAt(start)
  switch (char) {
    case '{':
    case '[':
    case '%':
    case '<':
      return piece('placeholder', start, match(PLACEHOLDER, text, start))
    case '@':
      return piece('mention', start, match(MENTION, text, start), NAME_TAIL)
    case '#':
    case '*':
      return (
        piece('emoji', start, match(KEYCAP, text, start)) ??
        piece('hashtag', start, match(HASHTAG, text, start))
      )
  }
  if (WORD_START.test(char) || code === 0x5f) {
    if (char === 'X' || char === 'J' || char === 'D') {
      const placeholder = piece('placeholder', start, match(PLACEHOLDER, text, start))
      if (placeholder) return placeholder
    }
    const keycap = code < 0x3a ? piece('emoji', start, match(KEYCAP, text, start)) : undefined
    if (keycap) return keycap
    const run = match(PLAIN_RUN, text, start)?.length ?? 0
    if (!JOINT.test(text.charAt(start + run))) return undefined
    return (
      piece('url', start, match(LINK, text, start), LINK_TAIL) ??
      piece('email', start, match(EMAIL, text, start), NAME_TAIL) ??
      piece('url', start, match(DOMAIN, text, start), LINK_TAIL)
    )
  }
  // Below U+00A9 stands nothing pictorial.
  return code < 0xa9 ? undefined : piece('emoji', start, match(EMOJI, text, start))
}
