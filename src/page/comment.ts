/** Reads the comment being answered, by the site's row. Unknown is a fine answer; a guess is not. */
import { MAX_NAME } from '../limits'
import type { Site } from '../sites'
import { closestAcross } from './tree'

export interface Answered {
  readonly comment?: string
  readonly author?: string
}

const MAX_COMMENT = 20_000

const DIALOG = '[role="dialog"], dialog'

/** Where a box stands beside its comment, it is this near in the tree; further up begins another comment. */
const MAX_CLIMB = 8

const clean = (text: string | null | undefined): string => (text ?? '').replace(/[\s\u200B]+/g, ' ').trim()

const ownOf = (container: Element, wrapper: string, selector: string): Element[] =>
  [...container.querySelectorAll(selector)].filter((element) => element.closest(wrapper) === container)

const authorOf = (container: Element, row: NonNullable<Site['answered']>): string =>
  // The first such link often holds the picture only.
  ownOf(container, row.container, row.author)
    .map((element) => (element.getAttribute('aria-hidden') === 'true' ? '' : clean(element.textContent)))
    .find((name) => name !== '') ?? ''

const textOf = (container: Element, row: NonNullable<Site['answered']>, box: Element): string => {
  const author = ownOf(container, row.container, row.author)
  const pieces = ownOf(container, row.container, row.text).filter(
    (piece) => !piece.contains(box) && !box.contains(piece) && !author.some((each) => each.contains(piece)),
  )
  const outermost = pieces.filter(
    (piece) => !pieces.some((other) => other !== piece && other.contains(piece)),
  )
  return outermost
    .map((piece) => clean(piece.textContent))
    .filter(Boolean)
    .join('\n')
}

const labelOf = (box: Element): string =>
  clean(['aria-label', 'aria-placeholder', 'placeholder'].map((name) => box.getAttribute(name)).join(' '))

const containerOf = (box: Element, row: NonNullable<Site['answered']>): Element | undefined => {
  const around = closestAcross(box, row.container)
  if (around) return around
  if (row.aloneInDialog) {
    const shown = closestAcross(box, DIALOG)?.querySelectorAll(row.container)
    if (shown?.length === 1) return shown[0]
  }
  const label = labelOf(box)
  let at = box.parentElement
  for (let climbed = 0; at && climbed < MAX_CLIMB; climbed++, at = at.parentElement) {
    const candidates = [...at.querySelectorAll(row.container)]
    if (candidates.length === 0) continue
    return candidates.findLast((candidate) => {
      const author = authorOf(candidate, row)
      return author !== '' && label.includes(author)
    })
  }
  return undefined
}

export const readAnswered = (box: Element, site: Site | undefined): Answered => {
  const row = site?.answered
  const container = row && containerOf(box, row)
  if (!row || !container) return {}
  const comment = textOf(container, row, box).slice(0, MAX_COMMENT)
  const author = authorOf(container, row).slice(0, MAX_NAME)
  return { ...(comment && { comment }), ...(author && { author }) }
}
