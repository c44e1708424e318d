import type { GuideFault } from '../../guide/decode'
import { type Change, describeChanges } from '../../guide/describe'
import { engineFault } from '../../guide/engine'
import { familyOf } from '../../guide/family'
import { builtInGuide, type Guide } from '../../guide/guide'
import { canonicalJson } from '../../guide/share/canonical'
import { type GuideDocument, isHandedOver, openGuide, type Signed, type Subtle } from '../../guide/share/sign'
import { decideUpdate, type UpdateDecision } from '../../guide/share/update'
import { fail, ok, type Result } from '../../result'

/** A guide that arrives, read, checked, and compared with the one that it would replace. */
export interface Arrived {
  readonly guide: Guide
  readonly document: GuideDocument
  readonly signed: Signed
  readonly installed: Guide | undefined
  readonly decision: UpdateDecision
  readonly changes: readonly Change[]
}

export interface ArrivalParts {
  /** Everything that is in force, the policy's guides too. */
  readonly guides: readonly Guide[]
  readonly subtle: Subtle
  /** Version of the extension. */
  readonly version: string
  /** The person has seen what changes, and agreed. */
  readonly consented: boolean
}

/** Whatever comes from a file, a code, an address or the editor passes here. Never throws; nothing is installed. */
export const weigh = async (
  value: unknown,
  { guides, subtle, version, consented }: ArrivalParts,
): Promise<Result<Arrived, string>> => {
  const opened = await openGuide(value, subtle)
  if (!opened.ok) return fail(told(opened.error))
  const { guide, signed } = opened.value
  if (guide.id === builtInGuide.id)
    return fail('Ce guide n’a pas d’identifiant (« id ») : demandez à son auteur de lui en donner un.')
  const unfit = engineFault(guide, version)
  if (unfit !== undefined) return fail(unfit)
  const installed = guides.find(({ id }) => id === guide.id)
  const family = familyOf(guide, [...guides.filter(({ id }) => id !== guide.id), guide])
  if (!family.ok) return fail(told(family.error))
  const isSame = installed !== undefined && canonicalJson(installed) === canonicalJson(guide)
  const decision: UpdateDecision = isSame
    ? { kind: 'same' }
    : decideUpdate(installed, { guide, signed, handedOver: await isHandedOver(guide, subtle) }, consented)
  return ok({
    guide,
    document: Object.fromEntries(Object.entries(Object(value))),
    signed,
    installed,
    decision,
    changes: describeChanges(installed, guide),
  })
}

const told = ({ message }: GuideFault): string => message
