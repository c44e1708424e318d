/**
 * A textarea's text cannot be highlighted, so its twin is laid over it: same metrics, transparent ink, no pointer.
 * It lives in our own layer; the textarea is only read.
 */
import { visibleRect } from './geometry'
import type { Surface } from './marks'
import { createMirrorLines } from './mirrorLines'

/** Everything that decides where a line breaks and where a letter stands. */
const METRICS = [
  'direction',
  'font-family',
  'font-size',
  'font-size-adjust',
  'font-stretch',
  'font-style',
  'font-variant',
  'font-weight',
  'font-kerning',
  'font-feature-settings',
  'font-variation-settings',
  'hyphens',
  'letter-spacing',
  'line-break',
  'line-height',
  'overflow-wrap',
  'padding-bottom',
  'padding-left',
  'padding-right',
  'padding-top',
  'tab-size',
  'text-align',
  'text-indent',
  'text-rendering',
  'text-transform',
  'unicode-bidi',
  'white-space-collapse',
  'text-wrap-mode',
  'word-break',
  'word-spacing',
] as const

export const createMirror = (area: HTMLTextAreaElement, layer: HTMLElement, signal: AbortSignal): Surface => {
  const frame = document.createElement('div')
  const sheet = document.createElement('div')
  frame.className = 'mirror'
  frame.ariaHidden = 'true'
  sheet.className = 'mirror-text'
  frame.append(sheet)
  layer.append(frame)
  signal.addEventListener('abort', () => frame.remove())

  const place = (): void => {
    const box = area.getBoundingClientRect()
    const seen = visibleRect(area)
    // A page may zoom a part of itself by CSS: what is measured inside is smaller than what is seen.
    const zoom = area.currentCSSZoom ?? 1
    const width = area.clientWidth * zoom
    const height = area.clientHeight * zoom
    const left = box.left + area.clientLeft * zoom
    const top = box.top + area.clientTop * zoom
    const { style } = frame
    style.left = `${left}px`
    style.top = `${top}px`
    // Without the scroll bar, whose width is not the text's.
    style.width = `${width}px`
    style.height = `${height}px`
    const right = left + width - seen.right
    const bottom = top + height - seen.bottom
    const inset = [seen.top - top, right, bottom, seen.left - left].map((side) => `${Math.max(0, side)}px`)
    style.clipPath = `inset(${inset.join(' ')})`
    sheet.style.zoom = `${zoom}`
    sheet.style.transform = `translate(${-area.scrollLeft}px, ${-area.scrollTop}px)`
  }

  const measure = (): void => {
    const from = getComputedStyle(area)
    for (const metric of METRICS) sheet.style.setProperty(metric, from.getPropertyValue(metric))
  }

  const update = (): void => {
    lines.show(area.value)
    measure()
    place()
  }
  const lines = createMirrorLines(sheet)
  area.addEventListener('scroll', place, { passive: true, signal })
  update()

  const root = layer.getRootNode()
  return {
    element: area,
    root: root instanceof ShadowRoot ? root : document,
    moved: update,
    read: () => {
      update()
      return lines.range
    },
  }
}
