import { describe, expect, it } from 'vitest'
import { fold } from './fold'

describe('a masked spelling', () => {
  it.each([
    ['c*n', 'con'],
    ['c0n', 'con'],
    ['c.o.n', 'con'],
    ['c o n n a r d', 'connard'],
    ['c*nnard', 'connard'],
    ['conn***', 'connard'],
    ['m3rde', 'merde'],
    ['m*rde', 'merde'],
    ['Merrrrde', 'merde'],
    ['p*tain', 'putain'],
    ['abrtui', 'abruti'],
    ['debile', 'débile'],
    ['s@lope', 'salope'],
    ['f*cking', 'fucking'],
    ['cr*tin', 'crétin'],
    ['enc*lé', 'enculé'],
  ])('%s is %s', (piece, word) => {
    expect(fold(piece)).toBe(word)
  })

  it.each(['f***', 'bonjour', 'c-à-d', '24/7', '3,50', 'l*', '#promo', 'n°4', 'conte'])(
    '%s hides nothing',
    (piece) => {
      expect(fold(piece)).toBeUndefined()
    },
  )
})
