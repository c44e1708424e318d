/** Draws the remarks as CSS Custom Highlights: nothing in the editor's tree changes. */
import type { Finding } from '../rules/finding'
import { overlaps, type Span } from '../text/span'
import { LOOKS, type Look } from '../ui/look'
import { holdsPoint, visibleRect } from './geometry'
import { INK, RISK_TINT, type Theme, themeOf } from './palette'
import { type Mark, segments } from './segments'
import { addSheet } from './sheet'

/** Where ranges over the text can be had: the editor itself, or the mirror of a textarea. */
export interface Surface {
  readonly element: HTMLElement
  /** The tree whose rules style the ranges. In Firefox only the editor's own shadow root will do. */
  readonly root: Document | ShadowRoot
  /** Reads the text as it stands; what comes back gives the range of a passage in it, or none where it has none. */
  read(): (span: Span) => Range | undefined
  /** The box moved or was resized; what lies over it follows. */
  moved?(): void
}

export interface Marks {
  draw(findings: readonly Finding[]): void
  /** The text was scrolled or moved: other marks are in sight. */
  moved(): void
  /** Where a passage is seen, one rectangle per line. */
  rectsOf(span: Span): readonly DOMRect[]
  /** Which of these passages are drawn at a point of the window. */
  under<T extends { readonly span: Span }>(passages: readonly T[], x: number, y: number): T[]
  readonly theme: Theme
}

/** Page scripts can read these, so they say nothing. */
const NAMES: Record<Look, string> = { risk: 'note-1', grammar: 'note-2', spelling: 'note-3', tone: 'note-4' }
const SHAPES: Record<Look, string> = {
  risk: 'solid 3px',
  grammar: 'double 1px',
  spelling: 'wavy 1.5px',
  tone: 'dotted 2px',
}

/**
 * In forced colours Chromium fills every highlight like a selection and gives its line the colour of selected letters,
 * whatever the rule says: only inside the fill is the line seen, and with it which mark it is.
 */
const rules = (theme: Theme): string =>
  LOOKS.map((look) => {
    const tint = look === 'risk' ? `background-color: ${RISK_TINT[theme]};` : ''
    return `::highlight(${NAMES[look]}) { ${tint} text-decoration: underline ${SHAPES[look]} ${INK[theme][look]}; text-decoration-skip-ink: none; text-underline-offset: 2px; }
@media (forced-colors: active) { ::highlight(${NAMES[look]}) { text-underline-offset: 0; background-color: transparent; text-decoration-color: ${look === 'risk' ? 'LinkText' : 'CanvasText'}; } }`
  }).join('\n')

const highlightOf = (look: Look, ranges: readonly Range[]): Highlight => {
  const highlight = new Highlight(...ranges)
  highlight.priority = LOOKS.length - LOOKS.indexOf(look)
  if (look === 'spelling') highlight.type = 'spelling-error'
  if (look === 'grammar') highlight.type = 'grammar-error'
  return highlight
}

/** Up to here all are drawn; of more, only those in sight and some before and behind them. */
const FEW = 200
const MARGIN = 50

interface Drawn extends Mark {
  readonly range: Range
}

/** Of findings in reading order, how many lie wholly above `y`. Found by halving: each place asked for costs a measure. */
const countAbove = (
  findings: readonly Finding[],
  rangeOf: (span: Span) => Range | undefined,
  y: number,
): number => {
  let low = 0
  let high = findings.length
  while (low < high) {
    const middle = (low + high) >> 1
    const finding = findings[middle]
    const bottom = finding && rangeOf(finding.span)?.getBoundingClientRect().bottom
    if (bottom !== undefined && bottom < y) low = middle + 1
    else high = middle
  }
  return low
}

export const startMarks = (surface: Surface, signal: AbortSignal): Marks => {
  let theme = themeOf(surface.element)
  let held: readonly Finding[] = []
  let drawn: readonly Drawn[] = []
  const sheet = addSheet(surface.root, rules(theme))

  signal.addEventListener('abort', () => {
    for (const look of LOOKS) CSS.highlights.delete(NAMES[look])
    sheet.remove()
  })

  /** Draft and Slate collapse live ranges while typing, so they are made anew from the offsets each time. */
  const ranges = (): Drawn[] => {
    if (held.length === 0) return []
    const rangeOf = surface.read()
    let seen = held
    if (held.length > FEW) {
      const { top, bottom } = visibleRect(surface.element)
      const first = countAbove(held, rangeOf, top) - MARGIN
      seen = held.slice(Math.max(0, first), countAbove(held, rangeOf, bottom) + MARGIN)
    }
    return segments(seen).flatMap((mark) => {
      const range = rangeOf(mark.span)
      return range ? [{ ...mark, range }] : []
    })
  }
  const show = (): void => {
    drawn = ranges()
    for (const look of LOOKS) {
      const own = drawn.flatMap((each) => (each.look === look ? [each.range] : []))
      if (own.length === 0) CSS.highlights.delete(NAMES[look])
      else CSS.highlights.set(NAMES[look], highlightOf(look, own))
    }
  }

  return {
    get theme() {
      return theme
    },
    draw: (findings) => {
      if (signal.aborted) return
      const now = themeOf(surface.element)
      if (now !== theme) {
        theme = now
        sheet.replace(rules(theme))
      }
      held = findings
      show()
    },
    moved: () => {
      surface.moved?.()
      if (held.length > FEW && !signal.aborted) show()
    },
    under: (passages, x, y) => {
      const sight = { start: drawn[0]?.span.start ?? 0, end: drawn.at(-1)?.span.end ?? 0 }
      const rangeOf = surface.read()
      return passages.filter(
        ({ span }) =>
          overlaps(span, sight) &&
          [...(rangeOf(span)?.getClientRects() ?? [])].some((rect) => holdsPoint(rect, x, y)),
      )
    },
    rectsOf: (span) => [...(surface.read()(span)?.getClientRects() ?? [])],
  }
}
