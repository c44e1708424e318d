/** What the page tells of remarks, and what the practice page asks of the notebook; `protocol.ts` carries it. */
import * as v from 'valibot'
import { WeekSchema } from './learn/progress'
import { REMARK_EVENTS, RuleRecordSchema } from './learn/record'
import { MAX_RULE_ID, MAX_SENTENCE, MOST_HAPPENINGS, MOST_WORDS_NOTED } from './limits'
import { KINDS } from './rules/finding'

const Rule = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_RULE_ID))

/** One thing that happened to a remark in a reply box. */
export const HappeningSchema = v.object({
  rule: Rule,
  kind: v.picklist(KINDS),
  event: v.picklist(REMARK_EVENTS),
  /** Of the reply, where the person lets sentences be kept. */
  sentence: v.optional(v.pipe(v.string(), v.maxLength(MAX_SENTENCE))),
})
export type Happening = v.InferOutput<typeof HappeningSchema>

/** From the page of a site: a page that was taken over can spoil counts with it, and nothing else. */
export const noteEntries = {
  happenings: v.pipe(v.array(HappeningSchema), v.maxLength(MOST_HAPPENINGS)),
  /** Words written since the last note. */
  words: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_WORDS_NOTED)),
}

export const LearnRequestSchema = v.variant('kind', [
  v.object({ kind: v.literal('notebook') }),
  v.object({ kind: v.literal('answered'), rule: Rule, about: v.picklist(KINDS), right: v.boolean() }),
  v.object({ kind: v.literal('erase') }),
  v.object({ kind: v.literal('erase-sentences') }),
])
export type LearnRequest = v.InferOutput<typeof LearnRequestSchema>

export const KeptSentenceSchema = v.object({
  rule: Rule,
  text: v.pipe(v.string(), v.maxLength(MAX_SENTENCE)),
  day: v.pipe(v.number(), v.integer()),
})
export type KeptSentence = v.InferOutput<typeof KeptSentenceSchema>

export const NotebookSchema = v.object({
  kind: v.literal('notebook'),
  /** `blocked`: the browser gives no place to keep it; all works, nothing is remembered. */
  state: v.picklist(['kept', 'blocked']),
  id: v.string(),
  records: v.array(RuleRecordSchema),
  weeks: v.array(WeekSchema),
  sentences: v.array(KeptSentenceSchema),
})
export type Notebook = v.InferOutput<typeof NotebookSchema>
