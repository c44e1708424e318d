/** What the panel asks of the background to help to answer; `protocol.ts` carries it, from our own pages only. */
import * as v from 'valibot'
import { AroundSchema } from './around'
import { COMMENT_TYPES } from './guide/vocabulary'
import { MAX_REPLY, MAX_RULE_ID, MAX_SAVED_REPLY, MAX_SIGNATURE, MAX_TITLE } from './limits'

const Text = v.pipe(v.string(), v.maxLength(MAX_REPLY))
const Offset = v.pipe(v.number(), v.integer(), v.minValue(0))

export const ChangeSchema = v.object({ span: v.object({ start: Offset, end: Offset }), text: Text })
/** In order and apart; who writes them checks it again. */
export const ChangesSchema = v.pipe(v.array(ChangeSchema), v.maxLength(2_000))

const ReplyId = v.pipe(v.string(), v.minLength(1), v.maxLength(80))

/** A reply of the person's own. `{prénom}` and the like stand for what changes. */
export const OwnReplySchema = v.object({
  id: ReplyId,
  title: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(MAX_TITLE)),
  text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(MAX_SAVED_REPLY)),
})
export type OwnReply = v.InferOutput<typeof OwnReplySchema>

export const PanelRequestSchema = v.variant('kind', [
  v.object({ kind: v.literal('insight'), text: Text, around: AroundSchema }),
  /** The reply and its comment without names and personal data. */
  v.object({ kind: v.literal('mask'), text: Text, around: AroundSchema }),
  v.object({
    kind: v.literal('pair'),
    rule: v.pipe(v.string(), v.maxLength(MAX_RULE_ID)),
    around: AroundSchema,
  }),
  v.object({ kind: v.literal('replies'), around: AroundSchema }),
  v.object({ kind: v.literal('save-reply'), reply: OwnReplySchema }),
  v.object({ kind: v.literal('remove-reply'), id: ReplyId }),
  /** What the person signs with; empty to forget it. */
  v.object({ kind: v.literal('sign'), signature: v.pipe(v.string(), v.trim(), v.maxLength(MAX_SIGNATURE)) }),
])
export type PanelRequest = v.InferOutput<typeof PanelRequestSchema>

const SavedReplySchema = v.object({
  id: v.string(),
  title: v.string(),
  text: v.string(),
  /** What each `{name}` stands for, where the guide says. */
  labels: v.record(v.string(), v.string()),
  /** Kinds of comment that it answers; any when empty. */
  when: v.array(v.picklist(COMMENT_TYPES)),
  /** Name of the guide that it comes from; null for the person's own. */
  from: v.nullable(v.string()),
})
export type SavedReply = v.InferOutput<typeof SavedReplySchema>

export const PanelReplySchema = v.variant('kind', [
  v.object({
    kind: v.literal('insight'),
    comment: v.nullable(
      v.object({
        kind: v.picklist([...COMMENT_TYPES, 'autre'] as const),
        asks: v.array(v.string()),
      }),
    ),
    route: v.nullable(v.object({ to: v.string(), say: v.string(), delay: v.string() })),
    offers: v.array(v.object({ part: v.string(), text: v.string(), change: ChangeSchema })),
    length: v.nullable(v.object({ most: v.number(), by: v.picklist(['guide', 'network']) })),
    register: v.object({
      is: v.picklist(['tu', 'vous', 'mixed', 'none']),
      switched: v.nullable(ChangesSchema),
    }),
    /** What careful typography would change. */
    polished: ChangesSchema,
    /** How often in a row this same reply has just been posted. */
    posted: v.number(),
  }),
  v.object({ kind: v.literal('masked'), reply: v.string(), comment: v.nullable(v.string()) }),
  v.object({
    kind: v.literal('pair'),
    pair: v.nullable(v.object({ wrong: v.string(), marks: v.string(), right: v.string() })),
  }),
  v.object({ kind: v.literal('replies'), replies: v.array(SavedReplySchema), signature: v.string() }),
  v.object({ kind: v.literal('done') }),
  /** It was not done, and nothing has changed; why, in one sentence. */
  v.object({ kind: v.literal('refused'), message: v.string() }),
])
export type PanelReply = v.InferOutput<typeof PanelReplySchema>
export type InsightHere = Extract<PanelReply, { kind: 'insight' }>
export type RepliesHere = Extract<PanelReply, { kind: 'replies' }>
