/** In whose name a box writes and who will read it, as far as the page shows it. Unknown is left out, never guessed. */
import type { Around } from '../around'
import type { Readers, Surface } from '../guide/vocabulary'
import type { Site } from '../sites'
import type { ReadersSign } from '../sites/site'
import { readSpeaker } from './speaker'
import { closestAcross } from './tree'

export type Standing = Pick<Around, 'surface' | 'speaker' | 'identity' | 'readers'>

const fits = ({ path, within, shows }: ReadersSign, box: Element | undefined, at: string): boolean => {
  if (path !== undefined && !at.startsWith(path)) return false
  if (within === undefined) return true
  const around = box && closestAcross(box, within)
  return around !== undefined && (shows === undefined || around.querySelector(shows) !== null)
}

const surfaceOf = (site: Site | undefined, readers: Readers | undefined): Surface | undefined => {
  if (site?.surface) return site.surface
  return readers && (readers === 'private' ? 'message' : 'comment')
}

/** `path` is that of the page that the box stands in; without a box, what the site and the path say. */
export const readStanding = (box: Element | undefined, site: Site | undefined, path: string): Standing => {
  const readers = site?.readers?.find((sign) => fits(sign, box, path))?.is
  const surface = surfaceOf(site, readers)
  return {
    ...(surface && { surface }),
    ...readSpeaker(box),
    ...(site?.identity && { identity: site.identity }),
    ...(readers && { readers }),
  }
}
