// @vitest-environment happy-dom
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createMirrorLines } from './mirrorLines'

/** One block a line; an empty one holds a line feed that nobody wrote. */
const readBack = (sheet: HTMLElement): string =>
  [...sheet.children].map(({ textContent }) => (textContent === '\n' ? '' : textContent)).join('\n')

it('shows each text in turn, whatever was shown before, and gives every passage of it', () => {
  const text = fc
    .array(fc.constantFrom('mot', 'un autre', '\n', '\n\n', ' '), { maxLength: 12 })
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), fc.nat(), fc.nat(), (texts, a, b) => {
      const sheet = document.createElement('div')
      document.body.append(sheet)
      const lines = createMirrorLines(sheet)
      for (const each of texts) {
        lines.show(each)
        expect(readBack(sheet)).toBe(each)
        const [start = 0, end = 0] = [a % (each.length + 1), b % (each.length + 1)].sort((x, y) => x - y)
        const wanted = each.slice(start, end)
        if (!wanted.includes('\n')) expect(lines.range({ start, end })?.toString()).toBe(wanted)
        expect(lines.range({ start, end: each.length + 1 })).toBeUndefined()
      }
      sheet.remove()
    }),
  )
})
