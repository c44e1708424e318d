import { tokenRule } from '../define'
import { spanOf, unlike } from './features'
import { Around, words } from './kit/around'

/** After these an order may begin, without a mark. */
const OPENERS = words('et mais surtout alors donc puis oui non')

/** `t'inquiètes, on gère`: said without `ne`, and without `tu` of which it could be the verb. */
export const shortOrder = tokenRule({
  id: 'grammar/short-order',
  kind: 'grammar',
  category: 'impératif',
  severity: 'warn',
  message: 'Ici c’est un ordre : à l’impératif, « inquiète » n’a pas de s.',
  why: '« T’inquiète » est court pour « ne t’inquiète pas » : sans « tu » devant, le verbe en -er ne prend pas de s. On l’écrit dans « si tu t’inquiètes ».',
  words: ['inquiètes'],
  examples: {
    match: [
      {
        text: 'T’inquiètes, la commande est bien partie.',
        marks: 'inquiètes',
        fixed: 'T’inquiète, la commande est bien partie.',
      },
      {
        text: 'Le four chauffe mal, mais t’inquiètes, un réparateur arrive.',
        marks: 'inquiètes',
        fixed: 'Le four chauffe mal, mais t’inquiète, un réparateur arrive.',
      },
    ],
    pass: [
      'Si tu t’inquiètes, appelle-nous.',
      'Pourquoi t’inquiètes-tu ?',
      'Tu ne dors plus et t’inquiètes pour rien.',
    ],
  },
  check(view, at) {
    const token = view.tokens[at]
    const a = new Around(view, at)
    const isBare =
      a.is(-1, "t'") &&
      (a.opens(-1) || a.is(-2, OPENERS)) &&
      !a.isClitic(1) &&
      !a.someBefore(-1, (o) => a.is(o, 'tu'))
    return token && isBare
      ? { span: spanOf(token), suggestions: unlike(token, ['inquiète']), confidence: 0.95 }
      : undefined
  },
})
