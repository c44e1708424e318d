/** Everything that a person owns here, as one file that they can take away and bring back; `protocol.ts` carries it. */
import * as v from 'valibot'
import { GuideSourceSchema } from './guideMessages'
import { MAX_SIGNATURE } from './limits'
import { OwnReplySchema } from './panelMessages'
import { fail, ok, type Result } from './result'

export const BELONGINGS = 'mot-juste-belongings-1'

/** Longest file that is looked at, in UTF-16 units: more than a browser lets an extension keep. */
export const MAX_BELONGINGS = 20_000_000

const GuideSchema = v.object({
  /** As it arrived, signature and all. */
  document: v.record(v.string(), v.unknown()),
  source: GuideSourceSchema,
  enabled: v.boolean(),
})
const DraftSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9._-]{0,79}$/)),
  name: v.pipe(v.string(), v.maxLength(120)),
  document: v.record(v.string(), v.unknown()),
})

/** What is inside, one by one: one damaged item must not cost the person the others. */
const EnvelopeSchema = v.object({
  format: v.literal(BELONGINGS),
  savedAt: v.optional(v.pipe(v.string(), v.isoTimestamp())),
  /** Of any age: whoever keeps settings migrates them. */
  settings: v.optional(v.record(v.string(), v.unknown())),
  replies: v.optional(v.array(v.unknown()), []),
  signature: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(MAX_SIGNATURE)), ''),
  guides: v.optional(v.array(v.unknown()), []),
  /** Id of the guide that was chosen for everywhere. */
  pinned: v.optional(v.nullable(v.string()), null),
  drafts: v.optional(v.array(v.unknown()), []),
  /** The same of the notebook. */
  notebook: v.optional(v.unknown()),
})

export const BelongingsSchema = v.object({
  ...EnvelopeSchema.entries,
  replies: v.array(OwnReplySchema),
  guides: v.array(GuideSchema),
  drafts: v.array(DraftSchema),
})
export type Belongings = v.InferOutput<typeof BelongingsSchema>

export interface Brought {
  readonly belongings: Belongings
  /** One sentence for each kind of thing of which something could not be read. */
  readonly left: readonly string[]
}

const salvage = <S extends v.GenericSchema>(
  schema: S,
  items: readonly unknown[],
  what: string,
  left: string[],
): v.InferOutput<S>[] => {
  const found = items.flatMap((item) => {
    const parsed = v.safeParse(schema, item)
    return parsed.success ? [parsed.output] : []
  })
  if (found.length < items.length)
    left.push(`${what} : ${items.length - found.length} sur ${items.length} illisibles, laissés de côté.`)
  return found
}

/** Reads what a person brings back; never throws. Nothing is kept yet. */
export const readBelongings = (text: string): Result<Brought, string> => {
  // Measured before it is parsed: fifty megabytes are refused at no cost.
  if (text.length > MAX_BELONGINGS)
    return fail(`Ce fichier est trop gros : ${MAX_BELONGINGS / 1e6} millions de signes au plus.`)
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return fail('Ce fichier est coupé ou n’est pas du JSON : exportez-le de nouveau.')
  }
  return decodeBelongings(value)
}

export const decodeBelongings = (value: unknown): Result<Brought, string> => {
  const parsed = v.safeParse(EnvelopeSchema, value)
  if (!parsed.success)
    return fail('Ce fichier n’est pas un export de Mot juste, ou il vient d’une version plus récente.')
  const { replies, guides, drafts, ...rest } = parsed.output
  const left: string[] = []
  return ok({
    belongings: {
      ...rest,
      replies: salvage(OwnReplySchema, replies, 'Réponses', left),
      guides: salvage(GuideSchema, guides, 'Guides', left),
      drafts: salvage(DraftSchema, drafts, 'Brouillons', left),
    },
    left,
  })
}

/** Of our own pages only. */
export const BelongingsRequestSchema = v.variant('kind', [
  v.object({ kind: v.literal('gather') }),
  /** The person has seen what it holds and agreed; it is read again by whoever keeps it. */
  v.object({ kind: v.literal('restore'), document: v.unknown() }),
])
export type BelongingsRequest = v.InferOutput<typeof BelongingsRequestSchema>

export const BelongingsReplySchema = v.variant('kind', [
  v.object({ kind: v.literal('gathered'), document: BelongingsSchema }),
  v.object({
    kind: v.literal('restored'),
    /** One sentence for each thing that was not brought back, and why. */
    left: v.array(v.string()),
  }),
  v.object({ kind: v.literal('refused'), message: v.string() }),
])
export type BelongingsReply = v.InferOutput<typeof BelongingsReplySchema>
