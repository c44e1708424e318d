/** Colours of the marks, chosen from what is really painted behind the text and not from the system theme. */
import type { Look } from '../ui/look'
import { parentAcross } from './tree'

export type Theme = 'light' | 'dark'
export type Rgb = readonly [red: number, green: number, blue: number]

export const INK: Record<Theme, Record<Look, string>> = {
  light: { risk: '#7B1FA2', grammar: '#1A56C4', spelling: '#B3261E', tone: '#8A5A00' },
  dark: { risk: '#D7A6F5', grammar: '#8AB4F8', spelling: '#FF8A80', tone: '#F2C55C' },
}

/** The tint behind a risk; the text over it keeps its own colour. */
export const RISK_TINT: Record<Theme, string> = { light: '#7B1FA21F', dark: '#D7A6F533' }

/** WCAG 2 relative luminance, 0 (black) to 1 (white). */
export const luminance = (rgb: Rgb): number => {
  const [red, green, blue] = rgb.map((channel) => {
    const c = channel / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0)
}

export const contrast = (a: Rgb, b: Rgb): number => {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

type Rgba = readonly [red: number, green: number, blue: number, alpha: number]

/** Reads the `rgb()`/`rgba()` that computed styles give; other colour spaces count as see-through. */
export const parseColor = (value: string): Rgba | undefined => {
  const [red, green, blue, alpha = 1] = (/^rgba?\((.*)\)$/.exec(value)?.[1] ?? '')
    .split(/[\s,/]+/)
    .filter(Boolean)
    .map((part) => (part.endsWith('%') ? Number.parseFloat(part) / 100 : Number.parseFloat(part)))
  return red === undefined || green === undefined || blue === undefined
    ? undefined
    : [red, green, blue, alpha]
}

const over = (top: Rgba, below: Rgb): Rgb => {
  const mix = (a: number, b: number): number => a * top[3] + b * (1 - top[3])
  return [mix(top[0], below[0]), mix(top[1], below[1]), mix(top[2], below[2])]
}

const WHITE: Rgb = [255, 255, 255]
/** What Chromium paints where a page asks for the dark scheme and paints nothing itself. */
const DARK_CANVAS: Rgb = [18, 18, 18]

/** No style tells the colour of the bare canvas, but nobody writes light letters on a light one. */
const canvasBehind = (element: Element): Rgb => {
  const [red, green, blue] = parseColor(getComputedStyle(element).color) ?? [0, 0, 0]
  return luminance([red, green, blue]) > EQUAL_CONTRAST ? DARK_CANVAS : WHITE
}

/** Where dark and light ink read equally well: (L + 0.05)² = 1.05 × 0.05. */
const EQUAL_CONTRAST = 0.179

/** The opaque colour behind `element`'s text: the backgrounds of its ancestors laid over the canvas, as browsers do. */
export const backgroundOf = (element: Element): Rgb => {
  const layers: Rgba[] = []
  for (let at: Element | null = element; at; at = parentAcross(at)) {
    const color = parseColor(getComputedStyle(at).backgroundColor)
    if (!color || color[3] === 0) continue
    layers.push(color)
    if (color[3] === 1) break
  }
  const canvas = layers.at(-1)?.[3] === 1 ? WHITE : canvasBehind(element)
  return layers.reduceRight<Rgb>((below, layer) => over(layer, below), canvas)
}

export const themeOf = (element: Element): Theme =>
  luminance(backgroundOf(element)) > EQUAL_CONTRAST ? 'light' : 'dark'
