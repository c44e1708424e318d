/**
 * What a page's own editor believes it holds. The DOM may look right while the library's model, which is what gets
 * posted, says something else: the tests read both.
 */
export type Piece =
  | string
  | { readonly bold: string }
  | { readonly italicBold: string }
  | { readonly mention: string }

export type Line = readonly Piece[]

export interface Model {
  /** The text that would be posted; one line feed between two lines. */
  text(): string
  /** Makes `lines` the whole content, with the caret at the end, the focus in the box and no way to undo it. */
  put(lines: readonly Line[]): void
}

declare global {
  interface Window {
    editor?: Model
  }
}

export const textOf = (piece: Piece): string => {
  if (typeof piece === 'string') return piece
  if ('mention' in piece) return piece.mention
  return 'bold' in piece ? piece.bold : piece.italicBold
}

export const plainText = (lines: readonly Line[]): string =>
  lines.map((line) => line.map(textOf).join('')).join('\n')

export const required = <T extends Element>(selector: string): T => {
  const found = document.querySelector<T>(selector)
  if (!found) throw new Error(`The page has no ${selector}.`)
  return found
}
