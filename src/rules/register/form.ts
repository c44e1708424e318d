import type { Span } from '../../text/span'

/** *tu* or *vous*, in one piece of a reply: a pronoun, a possessive, an imperative, a subject with its verb. */
export type Register = 'tu' | 'vous'

export interface Change {
  readonly span: Span
  readonly text: string
}

export interface AddressForm {
  readonly span: Span
  readonly register: Register
  /** What the other register writes, inside `span` or at its border; in order. */
  readonly changes: readonly Change[]
  /** Are the changes known for certain? */
  readonly isSure: boolean
  /** Set phrases (`s’il vous plaît`) follow the register of a reply but do not make it. */
  readonly counts: boolean
}

export const otherThan = (register: Register): Register => (register === 'tu' ? 'vous' : 'tu')

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
