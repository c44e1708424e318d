import * as v from 'valibot'
import { createTurns } from '../../inTurn'
import { essenceOf } from '../../review/sameReply'
import type { StorageArea } from '../area'

interface Posted {
  readonly text: string
  readonly author?: string | undefined
}

export interface PostedCount {
  /** The reply is being published. */
  note(reply: Posted): Promise<void>
  /** How many times in a row this very reply was the last one published. */
  count(reply: Posted): Promise<number>
}

export const POSTED_KEY = 'posted'

const RunSchema = v.object({ digest: v.string(), count: v.number() })

/** Shorter replies are the same by chance: *Merci beaucoup !*. */
const SHORTEST = 20

const digestOf = async ({ text, author }: Posted, subtle: SubtleCrypto): Promise<string | undefined> => {
  const essence = essenceOf(text, author === undefined ? [] : [author])
  if (essence.length < SHORTEST) return undefined
  const bytes = new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(essence)))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/**
 * Counts the same reply published again and again, and keeps no word of it: a digest and a number.
 * @param area in memory, and gone with the browser
 */
export const createPostedCount = (
  area: Pick<StorageArea, 'get' | 'set'>,
  subtle: SubtleCrypto,
): PostedCount => {
  const read = async () => {
    const parsed = v.safeParse(RunSchema, (await area.get(POSTED_KEY))[POSTED_KEY])
    return parsed.success ? parsed.output : { digest: '', count: 0 }
  }
  const inTurn = createTurns()
  return {
    note: (reply) =>
      inTurn(async () => {
        const digest = await digestOf(reply, subtle)
        const run = await read()
        const next =
          digest === undefined
            ? { digest: '', count: 0 }
            : { digest, count: digest === run.digest ? run.count + 1 : 1 }
        await area.set({ [POSTED_KEY]: next })
      }),
    count: async (reply) => {
      const [digest, run] = await Promise.all([digestOf(reply, subtle), read()])
      return digest === run.digest ? run.count : 0
    },
  }
}
