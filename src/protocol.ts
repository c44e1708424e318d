/**
 * Every message between the page, the background and the panel, in one place.
 *
 *   page  -> background   Request -> Reply      (runtime.sendMessage) from the script in a page of a site,
 *   screen -> background  the same, from our own pages: panel, options, practice, welcome
 *   background -> page    Order, News           (tabs.sendMessage: keyboard shortcuts; settings or guides changed)
 *   panel <-> page        PanelCommand / PageState over one port (tabs.connect), so that the text
 *                         stays in the tab it was typed in and nothing is kept in between.
 *
 * Whatever crosses a boundary is decoded here; a message of the wrong shape is `undefined`, never an exception.
 */
import * as v from 'valibot'
import { AroundSchema } from './around'
import { type BelongingsReply, BelongingsReplySchema, BelongingsRequestSchema } from './belongings'
import { LAYERS, LOCKS } from './guide/vocabulary'
import type { GuideHere, GuideReply } from './guideMessages'
import { GuideHereSchema, GuideReplySchema, GuideRequestSchema } from './guideMessages'
import { LearnRequestSchema, type Notebook, NotebookSchema, noteEntries } from './learnMessages'
import { MAX_HOST, MAX_NAME, MAX_PASSAGE, MAX_REPLY, MAX_RULE_ID, MAX_WORD, MOST_WORDS } from './limits'
import { ChangesSchema, type PanelReply, PanelReplySchema, PanelRequestSchema } from './panelMessages'
import { LIMITS, type Review, VERDICTS } from './review/types'
import { HELP_LEVELS, KINDS, SEVERITIES } from './rules/finding'
import { AXES } from './rules/tone/profile/axes'
import { type Settings, SettingsSchema } from './settings'

const Text = v.pipe(v.string(), v.maxLength(MAX_REPLY))

const SpanSchema = v.object({
  start: v.pipe(v.number(), v.integer(), v.minValue(0)),
  end: v.pipe(v.number(), v.integer(), v.minValue(0)),
})

export const FindingSchema = v.object({
  span: SpanSchema,
  kind: v.picklist(KINDS),
  category: v.string(),
  rule: v.string(),
  severity: v.picklist(SEVERITIES),
  confidence: v.number(),
  message: v.string(),
  why: v.string(),
  suggestions: v.array(v.string()),
  source: v.optional(v.object({ guide: v.string(), layer: v.picklist(LAYERS), lock: v.picklist(LOCKS) })),
  help: v.optional(v.picklist(HELP_LEVELS)),
})

const PassageSchema = v.object({ span: SpanSchema, text: v.string() })

export const ReviewSchema = v.object({
  verdict: v.picklist(VERDICTS),
  findings: v.array(FindingSchema),
  missing: v.array(v.string()),
  escalate: v.nullable(v.string()),
  suspected: v.boolean(),
  profile: v.array(
    v.object({
      axis: v.picklist(AXES),
      level: v.number(),
      raises: v.array(PassageSchema),
      lowers: v.array(PassageSchema),
    }),
  ),
  readability: v.nullable(
    v.object({
      score: v.number(),
      hard: v.array(v.object({ ...PassageSchema.entries, words: v.number() })),
    }),
  ),
  limits: v.array(v.picklist(LIMITS)),
})

/**
 * What may be asked of the background. Our own pages may ask all of it; a content script only what the router lets it
 * (`background/router.ts`), for its site may speak through it.
 */
export const RequestSchema = v.variant('type', [
  /** A box has the focus: the program is wanted in this frame. */
  v.object({ type: v.literal('enter') }),
  v.object({
    type: v.literal('review'),
    text: Text,
    /** Counted by the page; comes back with the reply so that a stale review is dropped. */
    revision: v.number(),
    /** Where the piece of a long text begins that is wanted; the first one where it is left out. */
    from: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
    around: v.optional(AroundSchema, {}),
  }),
  /** Which guide applies there. */
  v.object({ type: v.literal('active-guide'), around: v.optional(AroundSchema, {}) }),
  /** These four of our own pages only. */
  v.object({ type: v.literal('guides'), ask: GuideRequestSchema }),
  v.object({ type: v.literal('panel'), ask: PanelRequestSchema }),
  v.object({ type: v.literal('learn'), ask: LearnRequestSchema }),
  v.object({ type: v.literal('belongings'), ask: BelongingsRequestSchema }),
  /** What became of remarks, for the notebook of errors. */
  v.object({ type: v.literal('note'), ...noteEntries }),
  /** A reply is on its way to be read by others; only a digest of it is kept, to tell the same one again. */
  v.object({
    type: v.literal('posted'),
    text: Text,
    author: v.optional(v.pipe(v.string(), v.maxLength(MAX_NAME))),
  }),
  v.object({ type: v.literal('settings') }),
  v.object({
    type: v.literal('update-settings'),
    change: v.variant('kind', [
      v.object({
        kind: v.literal('learn-word'),
        word: v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_WORD)),
      }),
      v.object({
        kind: v.literal('learn-words'),
        words: v.pipe(
          v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_WORD))),
          v.maxLength(MOST_WORDS),
        ),
      }),
      v.object({ kind: v.literal('disable-rule'), rule: v.pipe(v.string(), v.maxLength(MAX_RULE_ID)) }),
      v.object({ kind: v.literal('forget-word'), word: v.string() }),
      v.object({ kind: v.literal('enable-rule'), rule: v.string() }),
      v.object({ kind: v.literal('set-guard'), guard: SettingsSchema.entries.guard }),
      v.object({ kind: v.literal('set-skill'), skill: SettingsSchema.entries.skill }),
      v.object({ kind: v.literal('set-notebook'), notebook: SettingsSchema.entries.notebook }),
      v.object({ kind: v.literal('erase') }),
      v.object({
        kind: v.literal('panel-only'),
        host: v.pipe(v.string(), v.maxLength(MAX_HOST)),
        only: v.boolean(),
      }),
      v.object({
        kind: v.literal('pause-site'),
        host: v.pipe(v.string(), v.maxLength(MAX_HOST)),
        paused: v.boolean(),
      }),
    ]),
  }),
  v.object({ type: v.literal('open-panel') }),
  /** Opens the editor on a new rule of the person's own about this passage; an empty one is to be written. */
  v.object({ type: v.literal('make-rule'), text: v.pipe(v.string(), v.maxLength(MAX_PASSAGE)) }),
])

export type Request = v.InferOutput<typeof RequestSchema>
export type SettingsChange = Extract<Request, { type: 'update-settings' }>['change']

/** The reply to each request, by its `type`. */
export interface Replies {
  enter: boolean
  /** A long text is read in pieces: `next` is where the one behind these findings begins, null behind the last. */
  review: { revision: number; review: Review; guide: GuideHere; next: number | null }
  'active-guide': GuideHere
  guides: GuideReply
  panel: PanelReply
  learn: Notebook
  belongings: BelongingsReply
  note: null
  posted: null
  settings: Settings
  'update-settings': Settings
  'open-panel': null
  'make-rule': null
}

const ReplySchemas = {
  enter: v.boolean(),
  review: v.object({
    revision: v.number(),
    review: ReviewSchema,
    guide: GuideHereSchema,
    next: v.nullable(v.number()),
  }),
  'active-guide': GuideHereSchema,
  guides: GuideReplySchema,
  panel: PanelReplySchema,
  learn: NotebookSchema,
  belongings: BelongingsReplySchema,
  note: v.null(),
  posted: v.null(),
  settings: SettingsSchema,
  'update-settings': SettingsSchema,
  'open-panel': v.null(),
  'make-rule': v.null(),
} satisfies { [K in Request['type']]: v.GenericSchema<unknown, Replies[K]> }

/** Name of the port that the panel opens to every frame of the tab it stands beside. */
export const PANEL_PORT = 'panel'

/** Why the page is or is not being read, as the person reads it. */
export const SITE_STATES = ['active', 'paused', 'unsupported', 'not-french', 'stopped'] as const
export type SiteState = (typeof SITE_STATES)[number]

/** page -> panel, whenever something that the panel shows has changed. `box` is null while nothing is written in. */
export const PageStateSchema = v.object({
  type: v.literal('state'),
  host: v.string(),
  siteName: v.nullable(v.string()),
  state: v.picklist(SITE_STATES),
  /** Null until the background has said. */
  guide: v.nullable(GuideHereSchema),
  /** Of the box, or of the page while nothing is written in. */
  around: AroundSchema,
  box: v.nullable(
    v.object({
      text: Text,
      revision: v.number(),
      /** False while a newer text waits for its review. */
      fresh: v.boolean(),
      review: v.nullable(ReviewSchema),
      /** Reading without help: until when (ms since 1970) and, for who is told, how much is hidden; then how it went. */
      unaided: v.nullable(
        v.variant('is', [
          v.object({ is: v.literal('running'), until: v.number(), hidden: v.nullable(v.number()) }),
          v.object({ is: v.literal('done'), corrected: v.number(), missed: v.number() }),
        ]),
      ),
    }),
  ),
  /** Outcome of the last fix asked for, so that a refusal is told where it was asked. */
  lastFix: v.nullable(
    v.object({
      outcome: v.picklist(['applied', 'stale', 'refused']),
      text: v.string(),
      /** How many changes were asked for at once. */
      changes: v.number(),
      /** One `undo` takes them all back. */
      canUndo: v.boolean(),
    }),
  ),
  /** Nobody answered when the editor was to open for a rule: a second asking might open it twice, so none is made. */
  ruleFailed: v.boolean(),
})
export type PageState = v.InferOutput<typeof PageStateSchema>
/** The reply being written, as its page tells it. */
export type BoxState = NonNullable<PageState['box']>

/** background -> page: a keyboard shortcut of the browser, sent to every frame of the tab; the one being written in acts. */
const OrderSchema = v.object({
  type: v.literal('order'),
  order: v.picklist(['next-remark', 'apply-best', 'pause-here']),
})
export type Order = v.InferOutput<typeof OrderSchema>

/** background -> page: settings or guides changed. The page asks for what it may know: the storage is closed to it. */
const NewsSchema = v.object({ type: v.literal('changed') })
export type News = v.InferOutput<typeof NewsSchema>

/** panel -> page. A finding is named by its place in the review of that revision. */
export const PanelCommandSchema = v.variant('type', [
  v.object({ type: v.literal('apply'), revision: v.number(), finding: v.number(), suggestion: v.number() }),
  v.object({ type: v.literal('reveal'), revision: v.number(), finding: v.number() }),
  v.object({ type: v.literal('ignore'), revision: v.number(), finding: v.number() }),
  /** Several changes of the text at once; one `undo` takes them back. */
  v.object({ type: v.literal('write'), revision: v.number(), changes: ChangesSchema }),
  /** At the caret, or at the end where the caret is not in the text. */
  v.object({ type: v.literal('insert'), revision: v.number(), text: Text }),
  v.object({ type: v.literal('undo'), revision: v.number() }),
  /** Puts the marks away for a while, or brings them back. */
  v.object({ type: v.literal('unaided'), revision: v.number(), on: v.boolean() }),
  /** Of the passage selected in the reply box. */
  v.object({ type: v.literal('make-rule') }),
])
export type PanelCommand = v.InferOutput<typeof PanelCommandSchema>

const decoder =
  <S extends v.GenericSchema>(schema: S) =>
  (value: unknown): v.InferOutput<S> | undefined => {
    const parsed = v.safeParse(schema, value)
    return parsed.success ? parsed.output : undefined
  }

export const decodeRequest = decoder(RequestSchema)
export const decodePageState = decoder(PageStateSchema)
export const decodeOrder = decoder(OrderSchema)
export const decodeNews = decoder(NewsSchema)
export const decodePanelCommand = decoder(PanelCommandSchema)

export const decodeReply = <K extends Request['type']>(type: K, value: unknown): Replies[K] | undefined => {
  const parsed = v.safeParse(ReplySchemas[type], value)
  return parsed.success ? (parsed.output as Replies[K]) : undefined
}
