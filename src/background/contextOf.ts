import type { Guide } from '../guide/guide'
import type { Around } from '../panelMessages'
import type { Request } from '../protocol'
import type { GuideContext } from '../rules/guide/occasion'

type Stated = Pick<Around, 'comment' | 'author' | 'site' | 'page' | 'identity' | 'audience'> &
  Pick<Extract<Request, { type: 'review' }>, 'surface'>

/** What a review is told of the place it is asked for. A field that the page left out stays out: unknown, never guessed. */
export const contextOf = (
  { comment, author, site, page, identity, audience, surface }: Stated,
  guide: Guide,
): GuideContext => ({
  guide,
  ...(comment !== undefined && { comment }),
  ...(author !== undefined && { author }),
  ...(site !== undefined && { site }),
  ...(page !== undefined && { speaker: page }),
  ...(identity !== undefined && { identity }),
  ...(audience !== undefined && { readers: audience }),
  ...(surface !== undefined && { surface }),
})
