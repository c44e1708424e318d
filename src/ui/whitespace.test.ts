import { describe, expect, it, vi } from 'vitest'
import { spoken, visible } from './whitespace'

vi.mock('webextension-polyfill', () => import('./polyfill.testing'))

describe('visible', () => {
  it.each([
    ['bonjour', 'bonjour'],
    ['à la', 'à la'],
    ['  ', '␣␣'],
    [' !', '␣!'],
    ['\u202f!', '⍽!'],
    ['a\n\nb', 'a↵↵b'],
    ['un  deux', 'un␣␣deux'],
  ])('%j is shown as %s', (text, shown) => expect(visible(text)).toBe(shown))
})

describe('spoken', () => {
  it('leaves ordinary text alone and names what no screen reader says', () => {
    expect(spoken('à la')).toBe('à la')
    expect(spoken('\u202f!')).toBe('espace insécable !')
  })
})
