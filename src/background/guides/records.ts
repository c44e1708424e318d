/** How guides are kept in `storage.local`: one small index, and one record per guide and per draft. */
import * as v from 'valibot'
import { type Feed, FeedSchema, GuideSourceSchema } from '../../guideMessages'
import type { Kept } from '../../settings'
import { salvaged } from '../salvaged'

export const INDEX_KEY = 'guides' satisfies Kept
export const guideKey = (id: string): string => `guide/${id}`
export const draftKey = (id: string): string => `draft/${id}`
export const isGuideKey = (key: string): boolean => key === INDEX_KEY || /^(?:guide|draft)\//.test(key)

const EntrySchema = v.object({
  id: v.string(),
  source: GuideSourceSchema,
  enabled: v.boolean(),
  /** The person went back from this revision: what is not newer does not come again by itself. */
  heldFrom: v.number(),
})
export type Entry = v.InferOutput<typeof EntrySchema>

const DraftSchema = v.object({ id: v.string(), name: v.string(), savedAt: v.number() })
export type DraftEntry = v.InferOutput<typeof DraftSchema>

export interface Index {
  readonly version: 1
  /** In the order in which the person took them. */
  readonly entries: readonly Entry[]
  readonly drafts: readonly DraftEntry[]
  readonly feeds: readonly Feed[]
  readonly pinned: string | null
}

const emptyIndex: Index = { version: 1, entries: [], drafts: [], feeds: [], pinned: null }

const AnyRecord = v.record(v.string(), v.unknown())

/** Any stored value, in any state of repair, as an index. A later version's index is read as far as it can be. */
export const decodeIndex = (value: unknown): Index => {
  const parsed = v.safeParse(AnyRecord, value)
  if (!parsed.success) return emptyIndex
  const { entries, drafts, feeds, pinned } = parsed.output
  return {
    version: 1,
    entries: salvaged(EntrySchema, entries),
    drafts: salvaged(DraftSchema, drafts),
    feeds: salvaged(FeedSchema, feeds),
    pinned: typeof pinned === 'string' ? pinned : null,
  }
}

const RecordSchema = v.object({
  /** As it arrived: what its signature signs. */
  current: AnyRecord,
  /** Former good copies, newest first. */
  others: v.array(AnyRecord),
  /** An update that waits for the person. */
  pending: v.nullable(AnyRecord),
})
export type GuideRecord = v.InferOutput<typeof RecordSchema>

export const decodeRecord = (value: unknown): GuideRecord | undefined => {
  const parsed = v.safeParse(RecordSchema, value)
  return parsed.success ? parsed.output : undefined
}
