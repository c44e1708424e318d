/** Whether a passage can be replaced exactly, and whether a box then reads as computed. Pure. */
import { editBetween } from '../text/edit'
import { overlaps, type Span, sliceOf } from '../text/span'
import type { BoxText } from './replyBox'

/** Below the first combining mark every unit is a whole letter, but for the pair CR LF. */
const isWhole = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at)
  return unit < 0x300 && unit !== 0x0d
}

let segmenter: Intl.Segmenter | undefined
/** Made when first needed: it takes some 20 ms. */
const clusters = (): Intl.Segmenter => {
  segmenter ??= new Intl.Segmenter('fr', { granularity: 'grapheme' })
  return segmenter
}

const isBorder = (text: string, at: number): boolean =>
  at === 0 ||
  at === text.length ||
  (isWhole(text, at - 1) && isWhole(text, at)) ||
  clusters().segment(text).containing(at)?.index === at

/**
 * All there is between a line's start and a token: once it is gone, Chromium puts the caret at the end of the line
 * before, and the correction with it.
 */
const isAlone = (text: string, span: Span, atom: Span): boolean =>
  text[span.start - 1] === '\n' && atom.start === span.end

/**
 * False where a border stands inside something that browsers and editors change as one: joined emoji, a letter and
 * its combining mark, a mention. Replacing a part of it would take the rest along. Tokens that cannot be edited
 * (Slate and Quill write beside them) and line ends (CKEditor joins the lines in its own way) stay out of it.
 */
export const isReplaceable = ({ text, protectedSpans, atoms }: BoxText, span: Span): boolean =>
  !sliceOf(text, span).includes('\n') &&
  !atoms.some((atom) => overlaps(atom, span) || isAlone(text, span, atom)) &&
  isBorder(text, span.start) &&
  isBorder(text, span.end) &&
  protectedSpans.every(
    (piece) => !overlaps(piece, span) || (span.start <= piece.start && piece.end <= span.end),
  )

const isSpace = (unit: string | undefined): boolean => unit === ' ' || unit === '\u00A0'

/**
 * Whether `text` is `corrected`, whose `written` part is new. Browsers and editors hold a plain space at an edge or
 * beside another as a no-break one, and back again when its neighbours change; a no-break space that was written must
 * be one.
 */
export const readsAs = (text: string, corrected: string, written: Span): boolean => {
  if (text === corrected) return true
  if (text.length !== corrected.length) return false
  for (let at = 0; at < text.length; at++) {
    if (text[at] === corrected[at]) continue
    if (!isSpace(text[at]) || !isSpace(corrected[at])) return false
    if (written.start <= at && at < written.end && corrected[at] !== ' ') return false
  }
  return true
}

const withPlainSpaces = (text: string): string => text.replace(/\u00A0/g, ' ')

/** Whether `text`, its caret at `caret`, is `corrected` after one more change beside its `written` part. */
export const readsAround = (
  text: string,
  corrected: string,
  written: Span,
  caret: number | undefined,
): boolean => {
  const edit = editBetween(withPlainSpaces(corrected), withPlainSpaces(text), caret)
  return edit === undefined || edit.removed.end <= written.start || written.end <= edit.removed.start
}
