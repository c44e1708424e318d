import * as v from 'valibot'
import { readDocument } from '../../guide/decode'
import type { Guide } from '../../guide/guide'
import { fromCode } from '../../guide/share/code'
import { openGuide, type Subtle } from '../../guide/share/sign'
import { GUARDS, type GuardMode } from '../../guide/vocabulary'
import { compression } from './compression'

/** What an administrator imposes through the browser (`storage.managed`, `public/managed-schema.json`). */
export interface Policy {
  /** Guides written in the policy itself. */
  readonly guides: readonly Guide[]
  /** Addresses of guides that everybody is subscribed to. */
  readonly subscriptions: readonly string[]
  readonly pinned: string | undefined
  /** What holds a post, whatever guides and persons ask for. */
  readonly guard: GuardMode | undefined
  /** What could not be read, a sentence each. */
  readonly faults: readonly string[]
}

export const noPolicy: Policy = {
  guides: [],
  subscriptions: [],
  pinned: undefined,
  guard: undefined,
  faults: [],
}

const Texts = v.fallback(v.array(v.string()), [])
const PolicySchema = v.object({
  guides: v.optional(Texts, []),
  subscriptions: v.optional(Texts, []),
  pinned: v.fallback(v.optional(v.string()), undefined),
  guard: v.optional(v.unknown()),
})

/**
 * Any value of `storage.managed`. A guide is the JSON of its file or its code, whichever the administrator finds
 * easier to paste; what cannot be read is told and left. Never rejects.
 */
export const decodePolicy = async (value: unknown, subtle: Subtle): Promise<Policy> => {
  const parsed = v.safeParse(PolicySchema, value)
  if (!parsed.success) return noPolicy
  const { guides, subscriptions, pinned, guard } = parsed.output
  const taken: Guide[] = []
  const faults: string[] = []
  for (const [at, text] of guides.entries()) {
    const opened = await read(text, subtle)
    if (typeof opened === 'string')
      faults.push(`Guide n° ${at + 1} de la politique du navigateur : ${opened}`)
    else if (taken.some(({ id }) => id === opened.id))
      faults.push(`Guide n° ${at + 1} de la politique du navigateur : « ${opened.id} » y est déjà.`)
    else taken.push(opened)
  }
  const safe = subscriptions.filter((url) => /^https:\/\//.test(url))
  if (safe.length < subscriptions.length)
    faults.push('Une adresse de la politique du navigateur ne commence pas par https:// : elle est ignorée.')
  const held = v.safeParse(v.optional(v.picklist(GUARDS)), guard)
  if (!held.success)
    faults.push(
      `Le réglage « guard » de la politique du navigateur n’est aucun de ${GUARDS.join(', ')} : il est ignoré.`,
    )
  return {
    guides: taken,
    subscriptions: safe,
    pinned,
    guard: held.success ? held.output : undefined,
    faults,
  }
}

const read = async (text: string, subtle: Subtle): Promise<Guide | string> => {
  const document = text.trimStart().startsWith('{') ? readDocument(text) : fromCode(text, compression)
  if (!document.ok) return document.error.message
  const opened = await openGuide(document.value, subtle)
  return opened.ok ? opened.value.guide : opened.error.message
}
