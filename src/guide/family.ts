import { fail, ok, type Result } from '../result'
import type { GuideFault } from './decode'
import type { Guide } from './guide'

/** Longest line of guides that complete one another. */
const MAX_GENERATIONS = 8

/** The guides that `guide` completes, the oldest first, itself last. A guide that completes itself is refused. */
export function familyOf(guide: Guide, guides: readonly Guide[]): Result<readonly Guide[], GuideFault> {
  const family = [guide]
  for (let child = guide; child.extends !== undefined; ) {
    const id = child.extends
    if (family.some((one) => one.id === id))
      return fail({
        kind: 'field',
        message: `Le guide « ${guide.name} » se complète lui-même par « ${id} » : rompez la boucle.`,
      })
    const parent = guides.find((one) => one.id === id)
    if (!parent)
      return fail({
        kind: 'field',
        message: `Le guide « ${child.name} » complète « ${id} », qui n’est pas installé.`,
      })
    if (family.length >= MAX_GENERATIONS)
      return fail({
        kind: 'too-deep',
        message: `Trop de guides se complètent les uns les autres : ${MAX_GENERATIONS} au plus.`,
      })
    family.unshift(parent)
    child = parent
  }
  return ok(family)
}
