import { describe, expect, it } from 'vitest'
import { holdsEveryWord } from './search'

describe('a search in a list', () => {
  it.each([
    ['Accord du participe passé', 'PASSE accord'],
    ['L’élision', "l'elision"],
    ['Colis en retard Désolés', 'RETARD desoles'],
    ['Retard de livraison', ' retard  '],
    ['Retard de livraison', ''],
  ])('finds « %s » by « %s »', (text, sought) => {
    expect(holdsEveryWord(text, sought)).toBe(true)
  })

  it('finds nothing by a word that is not there', () => {
    expect(holdsEveryWord('Retard de livraison', 'retard colis')).toBe(false)
  })
})
