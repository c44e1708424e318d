import type { LayerName, Lock } from '../guide/vocabulary'
import type { Span } from '../text/span'

export const KINDS = ['spelling', 'grammar', 'typography', 'style', 'tone', 'risk', 'guide'] as const
export type Kind = (typeof KINDS)[number]

/** `hint` is listed in the panel only; `warn` and `stop` are marked in the text; `stop` holds the post once. */
export const SEVERITIES = ['hint', 'warn', 'stop'] as const
export type Severity = (typeof SEVERITIES)[number]

/** How much of a remark is shown: where it is, why, what to write instead. Each shows what those before it show. */
export const HELP_LEVELS = ['see', 'understand', 'correct'] as const
export type HelpLevel = (typeof HELP_LEVELS)[number]

/** Who decided that this is said, or how much it weighs: a guide, at its place among the others. */
export interface FindingSource {
  /** The guide's name, as it is shown. */
  readonly guide: string
  readonly layer: LayerName
  /** `locked` and `floor` cannot be switched off by who writes. */
  readonly lock: Lock
}

/** One remark about one passage of the reply. */
export interface Finding {
  readonly span: Span
  readonly kind: Kind
  /** For tone and risk an id of the closed list of categories (in French); otherwise the family of the fault. */
  readonly category: string
  /** Id of the rule that speaks, such as `grammar/subject-verb`. */
  readonly rule: string
  readonly severity: Severity
  /** 0 to 1: how sure the rule is. */
  readonly confidence: number
  /** One sentence, in French: what is wrong here. */
  readonly message: string
  /** At most two sentences, in French: why it matters. */
  readonly why: string
  /** Texts that may replace `span`, best first; an empty text deletes it. */
  readonly suggestions: readonly string[]
  /** Left out where no guide has a say. */
  readonly source?: FindingSource | undefined
  /** How much this person wants to be shown at first; all where it is left out. The engine leaves it out. */
  readonly help?: HelpLevel | undefined
}
