import { tokenRule } from '../define'
import { Around, pastAdverbs, words } from './confusions/around'
import { isParticiple, isPos, spanOf, unlike } from './features'

/** After these an order may begin, without a mark. */
const OPENERS = words('et mais surtout alors donc puis')
const FAMILIAR = words("tu t' te toi -toi ton ta tes")

export const shortOrder = tokenRule({
  id: 'grammar/short-order',
  kind: 'grammar',
  category: 'impératif',
  severity: 'warn',
  message: 'Ici c’est un ordre ou un conseil : il faut l’impératif.',
  why: 'Sans « que » devant, « soit » n’a pas de sujet ici : on conseille à quelqu’un, « sois prudent », « soyez prudents ». « T’inquiète » est aussi un impératif, sans s.',
  words: ['soit', 'inquiètes'],
  examples: {
    match: [
      {
        text: 'La route glisse, et surtout, soit prudent.',
        marks: 'soit',
        fixed: 'La route glisse, et surtout, sois prudent.',
      },
      {
        text: 'Soit à l’heure, le bac part à 7 h.',
        marks: 'Soit',
        fixed: 'Sois à l’heure, le bac part à 7 h.',
      },
      {
        text: 'Prends ton casque et soit bien chaussée.',
        marks: 'soit',
        fixed: 'Prends ton casque et sois bien chaussée.',
      },
      {
        text: 'T’inquiètes, la commande est bien partie.',
        marks: 'inquiètes',
        fixed: 'T’inquiète, la commande est bien partie.',
      },
    ],
    pass: [
      'Soit demain, soit lundi.',
      'Soit dit en passant, le prix a baissé.',
      'Il faut que le plat cuise et soit doré.',
      'La remise est de 20 %, soit 8 €.',
      'Nous ouvrons une heure plus tôt, soit à 9 h.',
      'Si tu t’inquiètes, appelle-nous.',
      'Pourquoi t’inquiètes-tu ?',
      'Qu’il soit rassuré.',
    ],
  },
  check(view, at) {
    const token = view.tokens[at]
    if (!token) return undefined
    const a = new Around(view, at)
    if (a.is(0, 'inquiètes')) {
      const isBare =
        a.is(-1, "t'") && opensOrder(a, -1) && !a.isClitic(1) && !a.someBefore(-1, (o) => a.is(o, 'tu'))
      return isBare
        ? { span: spanOf(token), suggestions: unlike(token, ['inquiète']), confidence: 0.95 }
        : undefined
    }
    return isOrderToBe(a)
      ? { span: spanOf(token), suggestions: unlike(token, ['sois', 'soyez']), confidence: 0.94 }
      : undefined
  },
})

const opensOrder = (a: Around, offset: number): boolean => a.opens(offset) || a.is(offset - 1, OPENERS)

/** `soit` before what one is asked to be, with neither a second `soit` nor a `que` to lead it. */
function isOrderToBe(a: Around): boolean {
  const { tokens } = a.view
  if (!opensOrder(a, 0) || tokens.some(({ norm }, i) => i !== a.at && norm === 'soit')) return false
  if (tokens.slice(0, a.at).some(({ norm }) => /^(?:que|qu'|qui|quoique|soient|puisse)$/.test(norm)))
    return false
  // After a comma alone it may say the same in other words (`plus tôt, soit à 9 h`).
  let isLed = a.startsSentence(0)
  let isApart = isLed
  for (let o = -1; a.is(o, OPENERS) || (a.token(o) && a.ends(o)); o--) {
    isLed ||= a.is(o, OPENERS)
    isApart ||= a.ends(o)
  }
  const isAsked = isApart || tokens.some(({ norm }) => FAMILIAR.has(norm))
  return isLed && isAsked && (isPunctual(a) || isQuality(a, pastAdverbs(a, 1)))
}

const isPunctual = (a: Around): boolean => a.is(1, 'à') && a.is(2, "l'") && a.is(3, 'heure')

/** An adjective of one person and nothing that it could go with: `soit prudent`. */
function isQuality(a: Around, offset: number): boolean {
  const best = a.view.readings[a.at + offset]?.best
  const isAdjective = best !== undefined && (best.pos === 'adjective' || isParticiple(best))
  return (
    isAdjective &&
    a.could(offset, ({ number }) => number !== 'plural') &&
    !a.is(offset, words('dit béni loué entendu')) &&
    !a.could(offset + 1, isPos('noun', 'determiner', 'proper', 'numeral'))
  )
}
