// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { LOOKS } from '../ui/look'
import { backgroundOf, contrast, INK, parseColor, type Rgb, themeOf } from './palette'

const hex = (value: string): Rgb => {
  const at = (index: number): number => Number.parseInt(value.slice(index, index + 2), 16)
  return [at(1), at(3), at(5)]
}

/** Page, card and comment-box backgrounds of Facebook, and those of the other sites' boxes. */
const BACKGROUNDS = {
  light: ['#FFFFFF', '#F0F2F5', '#F7F8FA'],
  dark: ['#18191A', '#242526', '#3A3B3C', '#000000', '#1B1F23', '#333334'],
} as const

describe('contrast of the marks', () => {
  for (const theme of ['light', 'dark'] as const) {
    for (const background of BACKGROUNDS[theme]) {
      it.each(LOOKS)(`%s on ${background}`, (look) => {
        expect(contrast(hex(INK[theme][look]), hex(background))).toBeGreaterThan(4.5)
      })
    }
  }
})

describe('theme', () => {
  it('reads computed colours', () => {
    expect(parseColor('rgb(1, 2, 3)')).toEqual([1, 2, 3, 1])
    expect(parseColor('rgba(1, 2, 3, 0.5)')).toEqual([1, 2, 3, 0.5])
    expect(parseColor('rgb(1 2 3 / 50%)')).toEqual([1, 2, 3, 0.5])
    expect(parseColor('color(srgb 1 1 1)')).toBeUndefined()
  })

  it('looks through transparent layers', () => {
    const outer = document.createElement('div')
    const inner = document.createElement('div')
    outer.style.backgroundColor = 'rgb(24, 25, 26)'
    inner.style.backgroundColor = 'rgba(255, 255, 255, 0.1)'
    outer.append(inner)
    document.body.append(outer)
    expect(backgroundOf(inner).map(Math.round)).toEqual([47, 48, 49])
    expect(themeOf(inner)).toBe('dark')
    expect(themeOf(document.body)).toBe('light')
  })
})
