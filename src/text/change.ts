import type { Span } from './span'

/** A passage that gives way to another text. */
export interface Change {
  readonly span: Span
  readonly text: string
}

/** A text after changes that are in order and apart; `from` is where the text begins in their offsets. */
export function changed(text: string, changes: readonly Change[], from = 0): string {
  let result = ''
  let at = 0
  for (const { span, text: replacement } of changes) {
    result += text.slice(at, span.start - from) + replacement
    at = span.end - from
  }
  return result + text.slice(at)
}

/** What leads from the changed text back to `text`, in the offsets of the changed one. */
export function reversed(text: string, changes: readonly Change[]): Change[] {
  let shift = 0
  return changes.map(({ span, text: replacement }) => {
    const start = span.start + shift
    shift += replacement.length - (span.end - span.start)
    return {
      span: { start, end: start + replacement.length },
      text: text.slice(span.start, span.end),
    }
  })
}

/** Are they in order, apart from each other and inside a text of this length? */
export const areApart = (changes: readonly Change[], length: number): boolean =>
  changes.every(
    ({ span }, at) =>
      span.start <= span.end && span.end <= length && span.start >= (changes[at - 1]?.span.end ?? 0),
  )

/** A stretch of a text with its changes: kept as it was, taken out or put in. */
export interface Piece {
  readonly is: 'kept' | 'removed' | 'added'
  readonly text: string
}

/** A text and its changes as one reads them side by side. */
export function pieces(text: string, changes: readonly Change[]): Piece[] {
  const result: Piece[] = []
  const add = (is: Piece['is'], part: string): void => {
    if (part !== '') result.push({ is, text: part })
  }
  let at = 0
  for (const { span, text: replacement } of changes) {
    add('kept', text.slice(at, span.start))
    add('removed', text.slice(span.start, span.end))
    add('added', replacement)
    at = span.end
  }
  add('kept', text.slice(at))
  return result
}
