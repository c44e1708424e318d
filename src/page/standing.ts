/** In whose name a box writes and who will read it, as far as the page shows it. Unknown is left out, never guessed. */
import type { Identity, Readers, Surface } from '../guide/vocabulary'
import type { Site } from '../sites'
import type { AudienceSign } from '../sites/site'
import { speaker } from './speaker'
import { closestAcross } from './tree'

export interface Standing {
  /** The name that the box says it writes under. */
  readonly page?: string
  readonly identity?: Identity
  readonly audience?: Readers
  /** What is written, as guides call it. */
  readonly surface?: Surface
}

const shows = ({ path, within, shows }: AudienceSign, box: Element, at: string): boolean => {
  if (path !== undefined && !at.startsWith(path)) return false
  if (within === undefined) return true
  const around = closestAcross(box, within)
  return around !== undefined && (shows === undefined || around.querySelector(shows) !== null)
}

const surfaceOf = (site: Site | undefined, audience: Readers | undefined): Surface | undefined => {
  if (site?.surface) return site.surface
  return audience && (audience === 'private' ? 'message' : 'comment')
}

/** `path` is that of the page that the box stands in. */
export const readStanding = (box: Element, site: Site | undefined, path: string): Standing => {
  const audience = site?.audience?.find((sign) => shows(sign, box, path))?.is
  const surface = surfaceOf(site, audience)
  return {
    ...(surface && { surface }),
    ...speaker(box),
    ...(site?.identity && { identity: site.identity }),
    ...(audience && { audience }),
  }
}
