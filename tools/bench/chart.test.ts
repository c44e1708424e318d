import { describe, expect, it } from 'vitest'
import { chart } from './chart'
import { comparisonsOf } from './comparisons'
import { row, type Section } from './table'

const dictionary: Section = {
  title: 'Dictionary: from files to the first word answered',
  rows: [row('Mot juste, ready after', 20, 'ms'), row('nspell, ready after', 8_000, 'ms')],
}
const suggestions = (name: string, share: number): Section => ({
  title: `Suggestions of ${name}, 200 misspelt words`,
  rows: [row('right first', share, '%')],
})

describe('the chart', () => {
  it('draws ours beside the peers that were there, and says how many times better it is', () => {
    const drawn = chart(comparisonsOf([dictionary, suggestions('Mot juste', 95), suggestions('nspell', 71)]))
    expect(drawn).toContain('× 400')
    expect(drawn).toContain('× 1.34')
    expect(drawn).toMatch(/aria-label="[^"]*nspell 8000 ms/)
    expect(drawn.match(/class="bar"/g)).toHaveLength(2)
    expect(drawn.match(/class="peer"/g)).toHaveLength(2)
    expect(drawn).toContain('prefers-color-scheme: dark')
  })

  it('leaves out what has no peer', () => {
    expect(comparisonsOf([suggestions('Mot juste', 95)])).toEqual([])
  })

  it('keeps every bar in its picture, in scale with the longest', () => {
    const drawn = chart(comparisonsOf([dictionary]))
    const widths = Array.from(drawn.matchAll(/class="(?:bar|peer)"[^>]* width="([\d.]+)"/g), ([, width]) =>
      Number(width),
    )
    expect(widths).toEqual([3, 500])
  })
})
