import * as v from 'valibot'
import { count, Id, Link, list, name, someText, text } from './text'
import { AUDIENCES, COMMENT_TYPES, GUIDE_SEVERITIES, LOCKS, SITUATIONS, SURFACES } from './vocabulary'

/** The rules that a lead writes. How `match` is written is told in `src/rules/guide/language.ts`. */

/** One thing to look for, as a person writes it. */
const Match = someText(300)
export const MOST_MATCHES = 500
const Matches = v.pipe(v.array(Match), v.minLength(1), v.maxLength(MOST_MATCHES))

/** A reply that shows the rule at work; as an object where what stands around the reply counts. */
const Example = v.union([
  someText(1_000),
  v.strictObject({
    text: someText(1_000),
    /** The comment being answered. */
    comment: v.optional(text(2_000)),
    commentType: v.optional(v.picklist(COMMENT_TYPES)),
    situation: v.optional(v.picklist(SITUATIONS)),
    surface: v.optional(v.picklist(SURFACES)),
    audience: v.optional(v.picklist(AUDIENCES)),
    /** The exact passage that is marked. */
    marks: v.optional(someText(1_000)),
    /** The whole reply after the first suggestion. */
    fixed: v.optional(text(1_000)),
  }),
])

const common = {
  id: Id,
  /** One sentence: what is wrong. */
  message: name(300),
  /** At most two sentences: why it matters. */
  why: v.optional(text(500), ''),
  link: v.optional(Link),
  severity: v.optional(v.picklist(GUIDE_SEVERITIES), 'warn'),
  category: v.optional(name(40), 'guide'),
  lock: v.optional(v.picklist(LOCKS), 'open'),
  enabled: v.optional(v.boolean(), true),
  unless: v.optional(
    v.strictObject({
      negated: v.optional(v.boolean(), false),
      quoted: v.optional(v.boolean(), false),
      /** Silent when one of these stands in the same sentence. */
      with: list(Match, 50),
    }),
    {},
  ),
  /** Speaks only when one of these stands in the same sentence, at most `within` words away. */
  near: v.optional(v.strictObject({ words: Matches, within: v.optional(count(1, 30), 30) })),
  /** Speaks only when this is known to hold. */
  when: v.optional(
    v.strictObject({
      comment: list(v.picklist(COMMENT_TYPES), COMMENT_TYPES.length),
      surface: list(v.picklist(SURFACES), SURFACES.length),
      situation: list(v.picklist(SITUATIONS), SITUATIONS.length),
    }),
    {},
  ),
  audience: list(v.picklist(AUDIENCES), AUDIENCES.length),
  examples: v.optional(v.strictObject({ match: list(Example, 20), pass: list(Example, 20) }), {}),
}

const better = list(text(500), 5)
const someBetter = v.pipe(v.array(text(500)), v.minLength(1), v.maxLength(5))

export const GuideRuleSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('forbidden'), ...common, match: Matches, better }),
  v.strictObject({ kind: v.literal('preferred'), ...common, match: Matches, better: someBetter }),
  /** At least one of `match` stands in the reply. */
  v.strictObject({ kind: v.literal('required'), ...common, match: Matches, better }),
  /** At most `most` times in one reply. */
  v.strictObject({ kind: v.literal('limited'), ...common, match: Matches, most: count(0, 20), better }),
  /** Who writes `match` also writes one of `requires`. */
  v.strictObject({ kind: v.literal('conditional'), ...common, match: Matches, requires: Matches, better }),
  /** Looked for in the comment; the reply then says one of the words of the route of `situation`. */
  v.strictObject({
    kind: v.literal('escalate'),
    ...common,
    match: Matches,
    situation: v.picklist(SITUATIONS),
    better,
  }),
])

export type GuideRule = v.InferOutput<typeof GuideRuleSchema>
export type GuideExample = v.InferOutput<typeof Example>
