/** Draws the remarks as CSS Custom Highlights: nothing in the editor's tree changes. */
import type { Finding } from '../rules/finding'
import type { Span } from '../text/span'
import { LOOKS, type Look } from '../ui/look'
import { INK, RISK_TINT, type Theme, themeOf } from './palette'
import { segments } from './segments'
import { addSheet } from './sheet'

/** Where ranges over the text can be had: the editor itself, or the mirror of a textarea. */
export interface Surface {
  readonly element: HTMLElement
  /** The tree whose rules style the ranges. In Firefox only the editor's own shadow root will do. */
  readonly root: Document | ShadowRoot
  ranges(spans: readonly Span[]): readonly (Range | undefined)[]
  /** The box moved or was resized; what lies over it follows. */
  moved?(): void
}

export interface Marks {
  draw(findings: readonly Finding[]): void
  /** Where a passage is seen, one rectangle per line. */
  rectsOf(span: Span): readonly DOMRect[]
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

const rules = (theme: Theme): string =>
  LOOKS.map((look) => {
    const tint = look === 'risk' ? `background-color: ${RISK_TINT[theme]};` : ''
    return `::highlight(${NAMES[look]}) { ${tint} text-decoration: underline ${SHAPES[look]} ${INK[theme][look]}; text-decoration-skip-ink: none; text-underline-offset: 2px; }
@media (forced-colors: active) { ::highlight(${NAMES[look]}) { background-color: transparent; text-decoration-color: ${look === 'risk' ? 'LinkText' : 'CanvasText'}; } }`
  }).join('\n')

const highlightOf = (look: Look, ranges: readonly Range[]): Highlight => {
  const highlight = new Highlight(...ranges)
  highlight.priority = LOOKS.length - LOOKS.indexOf(look)
  if (look === 'spelling') highlight.type = 'spelling-error'
  if (look === 'grammar') highlight.type = 'grammar-error'
  return highlight
}

export const startMarks = (surface: Surface, signal: AbortSignal): Marks => {
  let theme = themeOf(surface.element)
  const sheet = addSheet(surface.root, rules(theme))

  signal.addEventListener('abort', () => {
    for (const look of LOOKS) CSS.highlights.delete(NAMES[look])
    sheet.remove()
  })

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
      // Draft and Slate collapse live ranges while typing, so they are made anew from the offsets each time.
      const marks = segments(findings)
      const ranges = surface.ranges(marks.map(({ span }) => span))
      for (const look of LOOKS) {
        const own = ranges.flatMap((range, index) => (range && marks[index]?.look === look ? [range] : []))
        if (own.length === 0) CSS.highlights.delete(NAMES[look])
        else CSS.highlights.set(NAMES[look], highlightOf(look, own))
      }
    },
    rectsOf: (span) => [...(surface.ranges([span])[0]?.getClientRects() ?? [])],
  }
}
