import { type Span, sliceOf } from '../../text/span'
import { replyRule } from '../define'
import { CARD_LENGTHS, isIssued } from './cardIssuers'
import { passesLuhn } from './checksums'
import { wholeOf } from './folded'
import { gather } from './gather'
import { mask } from './mask'
import { personal } from './personal'

/** A card starts where no longer number is under way; a day or a count may stand before its first four digits. */
const START = /(?<![a-z\d]|\d[ .\-_/]{1,2})[2-6]|(?<=(?<!\d[ .\-_/]{0,2})\d{1,2} )[2-6](?=\d{3})/g

const isCard = (code: string): boolean => /^\d+$/.test(code) && isIssued(code) && passesLuhn(code)

/** Every card number of a folded text whose key is right, as places in it. */
export function* cardsIn(text: string): Generator<Span> {
  let last = 0
  for (const { index } of text.matchAll(START)) {
    if (index < last) continue
    for (const length of CARD_LENGTHS) {
      const found = gather(text, index, length)
      if (!found || !isCard(found.code)) continue
      last = found.end
      yield { start: index, end: found.end }
      break
    }
  }
}

export const card = replyRule({
  ...personal({
    id: 'risk/card',
    message: 'Un numéro de carte bancaire serait visible de tous.',
    examples: {
      match: [
        {
          text: 'Carte 4970 1000 0000 0014 débitée.',
          marks: '4970 1000 0000 0014',
          fixed: 'Carte **** **** **** **14 débitée.',
        },
        { text: 'Le paiement vient de la 5555555555554444.', marks: '5555555555554444' },
        { text: 'Nous recréditons la 3782-822463-10005 demain.', marks: '3782-822463-10005' },
        {
          text: 'C’est bien la 4970.1000.0000.0014 12/27 qui a servi.',
          marks: '4970.1000.0000.0014',
        },
      ],
      pass: [
        'Code article 4970 1000 0000 0015.',
        'Le prélèvement vient de la carte **** **** **** 0014.',
        'SIRET 303 265 045 00012, TVA FR40303265045.',
        'Code-barres 4006381333931, en rayon dès lundi.',
        'Votre carte finissant par 0014 sera recréditée.',
      ],
    },
  }),
  *check(reply) {
    const { text, span } = wholeOf(reply)
    for (const { start, end } of cardsIn(text)) {
      const place = span(start, end)
      yield { span: place, suggestions: [mask(sliceOf(reply.text, place))] }
    }
  },
})
