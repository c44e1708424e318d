import type { Finding } from '../rules/finding'
import type { Readability } from '../rules/style/readability'
import type { ToneProfile } from '../rules/tone/profile/axes'

export const VERDICTS = ['ready', 'reread', 'stop'] as const
/** `stop` when something must not be published as it is, `reread` when something is marked, else `ready`. */
export type Verdict = (typeof VERDICTS)[number]

/** What a review could not do, so that silence is never taken for approval. */
export const LIMITS = [
  'not-french',
  'spelling-off',
  'grammar-reduced',
  'sound-alike-off',
  'tone-reduced',
  'situations-reduced',
  'too-long',
  'in-pieces',
  'rule-fault',
] as const
export type Limit = (typeof LIMITS)[number]

export interface Review {
  readonly verdict: Verdict
  /** Sorted by start, then end. Spans lie inside the text and never split a surrogate pair. */
  readonly findings: readonly Finding[]
  /** Parts that a complete answer to this comment still lacks. */
  readonly missing: readonly string[]
  /** The situation that must be passed on to someone, or null. */
  readonly escalate: string | null
  /** The comment only brings that situation to mind: a person decides. */
  readonly suspected: boolean
  /** Courtesy, empathy, clarity, commitment, formality; empty for an empty reply. */
  readonly profile: ToneProfile
  /** How easily it is read; null where it is too short to tell. */
  readonly readability: Readability | null
  /** What this review did not look at, and why. */
  readonly limits: readonly Limit[]
}

/** The review of a text that gives nothing to say. */
export const NOTHING_FOUND: Review = {
  verdict: 'ready',
  findings: [],
  missing: [],
  escalate: null,
  suspected: false,
  profile: [],
  readability: null,
  limits: [],
}
