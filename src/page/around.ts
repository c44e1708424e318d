import type { Around } from '../around'
import type { Site } from '../sites'
import type { Answered } from './comment'
import { readStanding } from './standing'

/** All that the page shows of where this box stands; without a box, what the site itself says. */
export const readAround = (
  box: Element | undefined,
  site: Site | undefined,
  path: string,
  answered: Answered = {},
): Around => {
  const standing = readStanding(box, site, path)
  // What answers a comment is one, though the page may not show who reads it.
  const surface = standing.surface ?? (answered.comment === undefined ? undefined : 'comment')
  return { ...(site && { site: site.id }), ...standing, ...(surface && { surface }), ...answered }
}
