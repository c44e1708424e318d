import * as v from 'valibot'
import { createTurns } from '../../inTurn'
import { type OwnReply, OwnReplySchema } from '../../panelMessages'
import { fail, ok, type Result } from '../../result'
import type { Kept } from '../../settings'
import type { StorageArea } from '../area'
import { putAside } from '../aside'
import { salvaged } from '../salvaged'

export interface OwnReplies {
  /** In the order in which the person saved them. */
  readonly replies: readonly OwnReply[]
  /** What they sign with, or empty. */
  readonly signature: string
}

export interface ReplyStore {
  /** What cannot be read is left out. Never rejects. */
  read(): Promise<OwnReplies>
  /** In the place of the one of the same id. */
  save(reply: OwnReply): Promise<Result<null, string>>
  remove(id: string): Promise<Result<null, string>>
  sign(signature: string): Promise<Result<null, string>>
  erase(): Promise<void>
}

export const REPLIES_KEY = 'replies' satisfies Kept

/** Nobody finds a reply among more. */
const MOST = 500

/** Of any version: what a later one has besides is put aside when it is written over. */
const StoredSchema = v.object({
  replies: v.fallback(v.array(v.unknown()), []),
  signature: v.fallback(v.string(), ''),
})

const decode = (value: unknown): OwnReplies => {
  const stored = v.safeParse(StoredSchema, value)
  if (!stored.success) return { replies: [], signature: '' }
  const { replies, signature } = stored.output
  return {
    replies: salvaged(OwnReplySchema, replies),
    signature,
  }
}

const FULL = fail(
  'La réponse n’a pas pu être enregistrée : le disque ou la réserve du navigateur est plein. Rien n’a changé.',
)
const TOO_MANY = fail(`Vous avez déjà ${MOST} réponses : supprimez-en avant d’en ajouter.`)

/** The one writer of the person's own replies: changes are queued, and one that fails changes nothing. */
export const createReplyStore = (area: StorageArea): ReplyStore => {
  const read = async (): Promise<OwnReplies> => {
    try {
      return decode((await area.get(REPLIES_KEY))[REPLIES_KEY])
    } catch {
      return { replies: [], signature: '' }
    }
  }

  const inTurn = createTurns()
  const change = (make: (kept: OwnReplies) => Result<OwnReplies, string>): Promise<Result<null, string>> =>
    inTurn(async () => {
      const stored = (await area.get(REPLIES_KEY))[REPLIES_KEY]
      const before = decode(stored)
      const made = make(before)
      if (!made.ok) return made
      const aside = await putAside(area, REPLIES_KEY, stored, before)
      await area.set({ [REPLIES_KEY]: { version: 1, ...made.value }, ...aside })
      return ok(null)
    }).catch(() => FULL)

  return {
    read,
    save: (reply) =>
      change(({ replies, signature }) => {
        const isKnown = replies.some(({ id }) => id === reply.id)
        if (!isKnown && replies.length >= MOST) return TOO_MANY
        const next = isKnown
          ? replies.map((each) => (each.id === reply.id ? reply : each))
          : [...replies, reply]
        return ok({ replies: next, signature })
      }),
    remove: (id) =>
      change(({ replies, signature }) =>
        ok({ replies: replies.filter((each) => each.id !== id), signature }),
      ),
    sign: (signature) => change(({ replies }) => ok({ replies, signature })),
    erase: () => area.remove(REPLIES_KEY),
  }
}
