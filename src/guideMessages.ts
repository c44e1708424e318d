/** What the screens and the background say to one another about guides; `protocol.ts` carries it. */
import * as v from 'valibot'
import { GUARDS, LOCKS, SURFACES } from './guide/vocabulary'

/** Why a guide in force deserves a look. */
export const GUIDE_NOTES = ['expired', 'stale', 'conflict', 'update'] as const
export type GuideNote = (typeof GUIDE_NOTES)[number]

/** The guide in force at one place, as a person who writes there needs to know it. */
export const GuideHereSchema = v.object({
  /** Null where the built-in guide alone applies. */
  id: v.nullable(v.string()),
  name: v.string(),
  revision: v.number(),
  /** The strongest lock that it, or a guide above it, holds on anything. */
  lock: v.picklist(LOCKS),
  pinned: v.boolean(),
  /** What is said of holding a post beside the person's own choice; see `guide/guard.ts`. */
  guard: v.nullable(
    v.variant('by', [
      v.object({ by: v.literal('guide'), guide: v.string(), least: v.picklist(GUARDS) }),
      v.object({ by: v.literal('policy'), mode: v.picklist(GUARDS) }),
    ]),
  ),
  notes: v.array(v.picklist(GUIDE_NOTES)),
})
export type GuideHere = v.InferOutput<typeof GuideHereSchema>

/** A page of the extension is trusted with more than a guide may hold; the decoder of guides says no. */
const Document = v.unknown()
const Id = v.pipe(v.string(), v.maxLength(80))
const Address = v.pipe(v.string(), v.maxLength(500))

/** How a guide came here. */
export const GuideSourceSchema = v.variant('kind', [
  v.object({ kind: v.literal('starter') }),
  v.object({ kind: v.literal('file') }),
  v.object({ kind: v.literal('code') }),
  v.object({ kind: v.literal('editor') }),
  v.object({ kind: v.literal('subscription'), url: Address }),
  /** Of the browser's managed policy: as text in it, or from an address that it names. */
  v.object({ kind: v.literal('policy'), url: v.nullable(Address) }),
])
export type GuideSource = v.InferOutput<typeof GuideSourceSchema>

/** How one address of a subscription has answered; times in milliseconds since 1970. */
export const FeedSchema = v.object({
  url: v.string(),
  etag: v.nullable(v.string()),
  /** Last time that the address answered with this guide, or that nothing is newer. */
  freshAt: v.number(),
  /** Not before. */
  nextAt: v.number(),
  /** Why the last try failed, in one sentence. */
  failure: v.nullable(v.string()),
})
export type Feed = v.InferOutput<typeof FeedSchema>

/** One installed guide, in a list. */
const GuideCardSchema = v.object({
  id: v.string(),
  name: v.string(),
  description: v.string(),
  version: v.string(),
  revision: v.number(),
  rules: v.number(),
  lock: v.picklist(LOCKS),
  source: GuideSourceSchema,
  enabled: v.boolean(),
  /** Sites, Pages and addresses; everywhere when empty. */
  scope: v.array(v.string()),
  /** What must be written there; anything when empty. */
  surfaces: v.array(v.picklist(SURFACES)),
  /** Five words of its key; null where it is not signed. */
  words: v.nullable(v.string()),
  notes: v.array(v.picklist(GUIDE_NOTES)),
  expires: v.nullable(v.string()),
  feed: v.nullable(FeedSchema),
  /** Revisions that the person may take back, newest first. */
  others: v.array(v.number()),
})
export type GuideCard = v.InferOutput<typeof GuideCardSchema>

const ChangeSchema = v.object({ weight: v.picklist(['strict', 'plain', 'loose']), message: v.string() })

/** What taking a guide would do, before it does it. */
const OfferSchema = v.object({
  kind: v.literal('offer'),
  name: v.string(),
  version: v.string(),
  revision: v.number(),
  description: v.string(),
  rules: v.number(),
  signed: v.boolean(),
  words: v.nullable(v.string()),
  /** What the person must agree to knowingly; null where there is nothing to ask. */
  question: v.nullable(v.string()),
  /** Revision of the guide that it would replace. */
  replaces: v.nullable(v.number()),
  changes: v.array(ChangeSchema),
})
export type GuideOffer = v.InferOutput<typeof OfferSchema>

export const GuideRequestSchema = v.variant('kind', [
  v.object({ kind: v.literal('shelf') }),
  /** The guide in force, or one of its other revisions, as it arrived. */
  v.object({ kind: v.literal('document'), id: Id, revision: v.optional(v.number()) }),
  v.object({ kind: v.literal('offer'), document: Document, source: GuideSourceSchema }),
  /** The person has seen the offer and agreed. */
  v.object({ kind: v.literal('take'), document: Document, source: GuideSourceSchema }),
  v.object({ kind: v.literal('fetch'), url: Address }),
  /** Looks for something newer now, whatever the time. */
  v.object({ kind: v.literal('check'), id: Id }),
  /** The update that waits for the person, as an offer. */
  v.object({ kind: v.literal('pending'), id: Id }),
  v.object({ kind: v.literal('settle-pending'), id: Id, accepted: v.boolean() }),
  v.object({ kind: v.literal('pin'), id: v.nullable(Id) }),
  v.object({ kind: v.literal('enable'), id: Id, enabled: v.boolean() }),
  v.object({ kind: v.literal('roll-back'), id: Id, revision: v.number() }),
  v.object({ kind: v.literal('remove'), id: Id }),
  v.object({ kind: v.literal('draft'), id: Id }),
  v.object({
    kind: v.literal('save-draft'),
    id: Id,
    name: v.pipe(v.string(), v.maxLength(120)),
    document: Document,
    /** Where there is a draft of this id already it is refused without this. */
    replace: v.optional(v.literal(true)),
  }),
  v.object({ kind: v.literal('remove-draft'), id: Id }),
])
export type GuideRequest = v.InferOutput<typeof GuideRequestSchema>

export const GuideReplySchema = v.variant('kind', [
  v.object({
    kind: v.literal('shelf'),
    guides: v.array(GuideCardSchema),
    drafts: v.array(v.object({ id: v.string(), name: v.string(), savedAt: v.number() })),
    pinned: v.nullable(v.string()),
    /** What layers asked for and did not get, and what could not be read; a sentence each. */
    conflicts: v.array(v.string()),
  }),
  v.object({ kind: v.literal('document'), document: Document }),
  OfferSchema,
  v.object({ kind: v.literal('fetched'), document: Document }),
  v.object({ kind: v.literal('done') }),
  /** It was not done, and nothing has changed; why, in one sentence. */
  v.object({ kind: v.literal('refused'), message: v.string() }),
])
export type GuideReply = v.InferOutput<typeof GuideReplySchema>
export type GuideShelf = Extract<GuideReply, { kind: 'shelf' }>

/** Id of the person's own rules, which complete every guide. */
export const PERSONAL_GUIDE = 'mes-regles'

/** Key of `storage.session` where the passage waits of which a rule is to be made. */
export const RULE_SEED = 'rule-seed'
