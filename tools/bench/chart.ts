import { escaped } from '../escaped'
import type { Bar, Comparison } from './comparisons'

const WIDTH = 860
const MARGIN = 28
const NAME = 104
const BARS = 500
const BAR = 20
const GAP = 8
const TITLE = 30
const BETWEEN = 26

/** How many times better ours is than the best of the peers, as people say it. */
const ratioOf = ({ better, bars: [ours, ...peers] }: Comparison): string => {
  if (!ours || peers.length === 0) return ''
  // Nothing is so many times less than something.
  if (better === 'less' && ours.number === 0) return 'none'
  const numbers = peers.map(({ number }) => number)
  const ratio = better === 'less' ? Math.min(...numbers) / ours.number : ours.number / Math.max(...numbers)
  return `× ${ratio >= 100 ? ratio.toFixed(0) : ratio >= 10 ? ratio.toFixed(1) : ratio.toFixed(2)}`
}

const barOf = ({ who, number, value }: Bar, most: number, top: number, isOurs: boolean): string => {
  const length = Math.max(3, (number / most) * BARS)
  const middle = top + BAR / 2 + 5
  return [
    `<text class="${isOurs ? 'ours' : 'soft'}" x="${MARGIN}" y="${middle}">${escaped(who)}</text>`,
    `<rect class="${isOurs ? 'bar' : 'peer'}" x="${MARGIN + NAME}" y="${top}" width="${length.toFixed(1)}" height="${BAR}" rx="4"/>`,
    `<text class="${isOurs ? 'ours' : 'soft'}" x="${(MARGIN + NAME + length + 8).toFixed(1)}" y="${middle}">${escaped(value)}</text>`,
  ].join('\n')
}

const heightOf = ({ bars }: Comparison): number => TITLE + bars.length * (BAR + GAP) + BETWEEN

const drawn = (comparison: Comparison, top: number): string => {
  const { what, better, bars } = comparison
  const most = Math.max(...bars.map(({ number }) => number))
  return [
    `<text class="title" x="${MARGIN}" y="${top + 16}">${escaped(what)}<tspan class="hint" dx="10">${better} is better</tspan></text>`,
    `<text class="ratio" x="${WIDTH - MARGIN}" y="${top + TITLE + (bars.length * (BAR + GAP)) / 2 + 6}" text-anchor="end">${ratioOf(comparison)}</text>`,
    ...bars.map((bar, at) => barOf(bar, most, top + TITLE + at * (BAR + GAP), at === 0)),
  ].join('\n')
}

/**
 * Bars beside those of peers, as a picture that reads on light and on dark. The ratio is to the best of the peers; bars
 * of one comparison share their scale, which begins at zero.
 */
export const chart = (comparisons: readonly Comparison[]): string => {
  const tops = comparisons.map((_, at) =>
    comparisons.slice(0, at).reduce((sum, each) => sum + heightOf(each), MARGIN),
  )
  const height = comparisons.reduce((sum, each) => sum + heightOf(each), 2 * MARGIN) - BETWEEN
  const label = comparisons
    .map((each) => `${each.what}: ${each.bars.map(({ who, value }) => `${who} ${value}`).join(', ')}`)
    .join('. ')
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escaped(label)}">
<style>
text { font: 14px system-ui, "Segoe UI", Roboto, "Liberation Sans", sans-serif; fill: #16191a }
.ground { fill: #f6f8f8 } .bar { fill: #0b6e69 } .peer { fill: #b7c2c1 }
.title { font-weight: 600; font-size: 15px } .ours { font-weight: 600 } .soft, .hint { fill: #565e5f }
.hint { font-weight: 400; font-size: 12px } .ratio { font-size: 24px; font-weight: 700; fill: #0b6e69 }
@media (prefers-color-scheme: dark) {
text { fill: #eceeee } .ground { fill: #1b1f20 } .bar { fill: #4fb8ae } .peer { fill: #4b5556 }
.soft, .hint { fill: #a7b0b1 } .ratio { fill: #6fcfc7 }
}
</style>
<rect class="ground" width="${WIDTH}" height="${height}" rx="14"/>
${comparisons.map((each, at) => drawn(each, tops[at] ?? 0)).join('\n')}
</svg>
`
}
