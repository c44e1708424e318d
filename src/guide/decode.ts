import * as v from 'valibot'
import { fail, ok, type Result } from '../result'
import { sentenceOf } from './faults'
import { FORMAT, type Guide, StrictGuideSchema } from './guide'

/** Why a guide cannot be taken, in one sentence for the person who brings it. */
export interface GuideFault {
  readonly kind:
    | 'not-json'
    | 'too-big'
    | 'too-deep'
    | 'not-a-guide'
    | 'version'
    | 'field'
    | 'duplicate'
    | 'signature'
  readonly message: string
}

/** Longest guide, in UTF-16 units of JSON: five thousand rules with their examples. */
export const MAX_GUIDE_LENGTH = 4_000_000
/** A guide needs eight levels; a thousand would exhaust the stack of whoever reads it. */
const MAX_DEPTH = 20
const MAX_VALUES = 400_000

const faultOf = (kind: GuideFault['kind'], message: string): Result<never, GuideFault> =>
  fail({ kind, message })

/** Reads the text of a `*.guide.json`. Never throws. */
export function readGuide(text: string): Result<Guide, GuideFault> {
  const document = readDocument(text)
  return document.ok ? decodeGuide(document.value) : document
}

/** Any JSON as it stands in the file: what a signature signs. */
export function readDocument(text: string): Result<unknown, GuideFault> {
  // Measured before it is parsed: fifty megabytes are refused at no cost.
  if (text.length > MAX_GUIDE_LENGTH)
    return faultOf(
      'too-big',
      `Ce guide est trop gros : ${Math.ceil(text.length / 1e6)} millions de signes, pour ${MAX_GUIDE_LENGTH / 1e6} au plus.`,
    )
  try {
    return ok(JSON.parse(text.replace(/^\uFEFF/, '')))
  } catch {
    return faultOf('not-json', 'Ce fichier n’est pas un guide : son texte est coupé ou n’est pas du JSON.')
  }
}

/** Takes any value whatever; never throws. What is not known is refused, so that nothing is half applied. */
export function decodeGuide(value: unknown): Result<Guide, GuideFault> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return faultOf(
      'not-a-guide',
      'Ce fichier n’est pas un guide : un guide est un objet JSON, entre accolades.',
    )
  const size = measure(value)
  if (size.depth > MAX_DEPTH)
    return faultOf('too-deep', `Ce guide est trop imbriqué : ${MAX_DEPTH} niveaux au plus.`)
  if (size.values > MAX_VALUES)
    return faultOf('too-big', `Ce guide est trop gros : plus de ${MAX_VALUES} valeurs.`)

  const format: unknown = Object.hasOwn(value, 'format') ? Reflect.get(value, 'format') : FORMAT
  if (format !== FORMAT)
    return faultOf(
      'version',
      `Ce guide est au format « ${String(typeof format === 'number' ? format : '?')} », que cette version de Mot juste ne connaît pas : mettez l’extension à jour.`,
    )
  const parsed = v.safeParse(StrictGuideSchema, value)
  if (!parsed.success) return faultOf('field', sentenceOf(parsed.issues[0], value))
  const twice = firstDuplicate(parsed.output)
  return twice ? faultOf('duplicate', twice) : ok(parsed.output)
}

interface Size {
  readonly depth: number
  readonly values: number
}

/** Counts without recursion, and stops at the limits: a value may be made to exhaust whoever walks it. */
function measure(value: object): Size {
  let level: object[] = [value]
  let depth = 0
  let values = 0
  while (level.length > 0 && depth <= MAX_DEPTH && values <= MAX_VALUES) {
    depth++
    const next: object[] = []
    for (const parent of level) {
      const inner: unknown[] = Object.values(parent)
      values += inner.length
      if (values > MAX_VALUES) break
      for (const child of inner) if (typeof child === 'object' && child !== null) next.push(child)
    }
    level = next
  }
  return { depth, values }
}

/** Ids name what a person switches off, locks or updates: two of the same cannot be told apart. */
function firstDuplicate(guide: Guide): string | undefined {
  const twice = (ids: readonly string[]): string | undefined => {
    const seen = new Set<string>()
    return ids.find((id) => seen.size === seen.add(id).size)
  }
  const rule = twice(guide.rules.map(({ id }) => id))
  if (rule !== undefined)
    return `Deux règles portent l’identifiant « ${rule} » : donnez un autre nom à l’une d’elles.`
  const reply = twice(guide.replies.map(({ id }) => id))
  if (reply !== undefined)
    return `Deux réponses enregistrées portent l’identifiant « ${reply} » : donnez un autre nom à l’une d’elles.`
  const route = twice(guide.escalation.map(({ situation }) => situation))
  if (route !== undefined) return `La situation « ${route} » a deux circuits d’escalade : gardez-en un.`
  return undefined
}
