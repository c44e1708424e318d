import type { Around } from '../around'
import type { Guide } from '../guide/guide'
import type { GuideContext } from '../rules/guide/occasion'

/** What a review is told of the place it is asked for. A field that the page left out stays out: unknown, never guessed. */
export const contextOf = (
  { comment, author, site, speaker, identity, readers, surface }: Around,
  guide: Guide,
): GuideContext => ({
  guide,
  ...(comment !== undefined && { comment }),
  ...(author !== undefined && { author }),
  ...(site !== undefined && { site }),
  ...(speaker !== undefined && { speaker }),
  ...(identity !== undefined && { identity }),
  ...(readers !== undefined && { readers }),
  ...(surface !== undefined && { surface }),
})
