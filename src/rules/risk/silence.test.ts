import fc from 'fast-check'
import { expect, it } from 'vitest'
import { marksOf } from './testing'

const int = (min: number, max: number): fc.Arbitrary<string> => fc.integer({ min, max }).map(String)
const two = (max: number): fc.Arbitrary<string> => int(1, max).map((n) => n.padStart(2, '0'))
const year = int(1995, 2031)
const price = fc.tuple(int(0, 2999), two(99)).map(([euros, cents]) => `${euros},${cents} €`)
const hour = fc
  .tuple(int(7, 22), fc.constantFrom('', '00', '15', '30', '45'))
  .map(([h, m]) => `${h} h ${m}`.trim())
const date = fc.tuple(two(28), two(12), year).map((parts) => parts.join('/'))
const ean = fc
  .tuple(fc.constantFrom('3', '4', '8', '9'), int(100_000_000_000, 999_999_999_999))
  .map((parts) => parts.join(''))
const postcode = int(10_000, 95_999)
const size = fc.constantFrom('XS', 'XXS', 'XL', 'XXL', 'XXXL', '38', '42/44', '9 ½')
const score = fc.tuple(int(0, 9), int(0, 9)).map((parts) => parts.join('-'))
const count = fc.tuple(int(1, 99), int(0, 999)).map(([k, rest]) => `${k} ${rest.padStart(3, '0')}`)
const service = fc.constantFrom('3949', '3114', '1014', '0 800 12 34 56', '09 69 39 12 34')

const fill = (parts: readonly string[], ...values: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(...values).map((filled) => parts.map((part, i) => part + (filled[i] ?? '')).join(''))

const sentence = fc.oneof(
  fill(['Le manteau passe de ', ' à ', ' jusqu’au ', '.'], price, price, date),
  fill(['Nous ouvrons de ', ' à ', ', et le samedi dès ', '.'], hour, hour, hour),
  fill(['La collection ', ' arrive le ', ' en magasin.'], year, date),
  fill(['Le code-barres ', ' et la réf. produit ', ' sont au dos.'], ean, int(10_000, 9_999_999)),
  fill(['Notre boutique de ', ' Nantes livre aussi ', ' et tout le ', '.'], postcode, postcode, two(95)),
  fill(['La taille ', ' revient, la ', ' aussi, à ', '.'], size, size, price),
  fill(['Victoire ', ' hier, après le ', ' de ', ' !'], score, score, year),
  fill(['Merci aux ', ' abonnés, vous étiez ', ' en ', '.'], count, count, year),
  fill(['Votre commande de ', ' part sous ', ' jours avec ', ' articles.'], price, int(1, 9), int(2, 40)),
  fill(['Composez le ', ' de ', ' à ', ', c’est gratuit.'], service, hour, hour),
  fill(
    ['L’article n° ', ', modèle ', ', existe en lot de ', '.'],
    int(100, 99_999),
    int(1000, 9999),
    int(2, 12),
  ),
  fill(['Le bus ', ' passe à ', ', quai ', '.'], int(1, 99), hour, int(1, 24)),
  fill(['Garantie ', ' ans, ', ' % remboursés, plafond ', '.'], int(1, 10), int(5, 100), price),
)

it('gives no alarm on the figures of ordinary replies', () => {
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 3 }), (sentences) => {
      expect(marksOf(sentences.join(' '))).toEqual([])
    }),
    { numRuns: 1000 },
  )
})
