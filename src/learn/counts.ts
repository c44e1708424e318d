/** The file that a trainee may give away: how often, of which rule. No text, no name, no day. */

import * as v from 'valibot'
import { MAX_RULE_ID } from '../limits'
import { fail, ok, type Result } from '../result'
import { KINDS, type Kind } from '../rules/finding'
import { type Counts, CountsSchema, noCounts, type RuleRecord } from './record'

const Rule = v.pipe(v.string(), v.maxLength(MAX_RULE_ID))

const CountsFileSchema = v.strictObject({
  format: v.literal('mot-juste-counts-1'),
  /** A random number of the notebook, drawn again when it is erased: the same notebook twice is one person. */
  notebook: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
  words: v.pipe(v.number(), v.integer(), v.minValue(0)),
  rules: v.pipe(
    v.array(v.strictObject({ rule: Rule, kind: v.picklist(KINDS), counts: CountsSchema })),
    v.maxLength(5_000),
  ),
})
export type CountsFile = v.InferOutput<typeof CountsFileSchema>

export const exportCounts = (
  notebook: string,
  words: number,
  records: readonly RuleRecord[],
): CountsFile => ({
  format: 'mot-juste-counts-1',
  notebook,
  words,
  rules: records
    .map(({ rule, kind, counts }) => ({ rule, kind, counts }))
    .toSorted((a, b) => (a.rule < b.rule ? -1 : 1)),
})

/** A file's text; anything but one of ours is refused. */
export const decodeCounts = (text: string): CountsFile | undefined => {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), CountsFileSchema), text)
  return parsed.success ? parsed.output : undefined
}

/** With fewer, one could tell who made which error. */
export const FEWEST_PEOPLE = 3

export interface TeamRule {
  readonly rule: string
  readonly kind: Kind
  readonly counts: Counts
  /** In how many notebooks it stands. */
  readonly people: number
}

export interface Team {
  readonly people: number
  readonly words: number
  /** The most seen first. */
  readonly rules: readonly TeamRule[]
}

const sum = (a: Counts, b: Counts): Counts => ({
  seen: a.seen + b.seen,
  fixed: a.fixed + b.fixed,
  ignored: a.ignored + b.ignored,
  repeated: a.repeated + b.repeated,
})

/** Several notebooks as one; how many people are there is the error, where they are too few. */
export const mergeCounts = (files: readonly CountsFile[]): Result<Team, number> => {
  const people = [...new Map(files.map((file) => [file.notebook, file])).values()]
  if (people.length < FEWEST_PEOPLE) return fail(people.length)
  const rules = new Map<string, TeamRule>()
  for (const { rule, kind, counts } of people.flatMap((file) => file.rules)) {
    const before = rules.get(rule) ?? { rule, kind, counts: noCounts, people: 0 }
    rules.set(rule, { ...before, counts: sum(before.counts, counts), people: before.people + 1 })
  }
  return ok({
    people: people.length,
    words: people.reduce((total, { words }) => total + words, 0),
    rules: [...rules.values()].toSorted((a, b) => b.counts.seen - a.counts.seen),
  })
}
