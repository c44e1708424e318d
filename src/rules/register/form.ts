import type { Change } from '../../text/change'
import type { Span } from '../../text/span'

/** *tu* or *vous*, in one piece of a reply: a pronoun, a possessive, an imperative, a subject with its verb. */
export type Register = 'tu' | 'vous'

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
