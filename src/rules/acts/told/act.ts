import type { Kind, Severity } from '../../finding'

/** What is said of a sentence classified as doing this act. */
export interface HeardAct {
  /** Id of the closed list of categories. */
  readonly act: string
  readonly kind: Kind
  readonly severity: Severity
  readonly message: string
  readonly why: string
  /** A whole sentence to write instead; in both ways of address where they differ. */
  readonly better: string | { readonly vous: string; readonly tu: string }
  /** The comment that these answer, where the act is one only there. */
  readonly comment?: string
  /** What makes a sentence harmless however it sounds. */
  readonly unless?: (sentence: string) => boolean
  /** Sentences that must be heard, whole but for their last sign. */
  readonly match: readonly string[]
  readonly pass: readonly string[]
}
