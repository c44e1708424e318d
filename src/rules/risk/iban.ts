import { type Span, sliceOf } from '../../text/span'
import { replyRule } from '../define'
import { isIban } from './checksums'
import { wholeOf } from './folded'
import { gather } from './gather'
import { IBAN_STRUCTURES } from './ibanStructures'
import { mask } from './mask'
import { personal } from './personal'

const START = /(?<![a-z\d])([a-z]{2})[ .-]?\d[ .-]?\d/g

/** Every IBAN of a folded text whose key is right, as places in it. */
export function* ibansIn(text: string): Generator<Span> {
  for (const { 1: country = '', index } of text.matchAll(START)) {
    const structure = IBAN_STRUCTURES.get(country)
    const found = structure && gather(text, index, structure.length)
    if (found && structure.shape.test(found.code) && isIban(found.code))
      yield { start: index, end: found.end }
  }
}

export const iban = replyRule({
  ...personal({
    id: 'risk/iban',
    message: 'Un IBAN serait visible de tous.',
    examples: {
      match: [
        {
          text: 'Virement fait sur FR76 3000 6000 0112 3456 7890 189.',
          marks: 'FR76 3000 6000 0112 3456 7890 189',
          fixed: 'Virement fait sur **** **** **** **** **** **** *89.',
        },
        {
          text: 'Le remboursement part sur le compte fr7630006000011234567890189 demain.',
          marks: 'fr7630006000011234567890189',
        },
        {
          text: 'Nous avons bien noté BE68-5390-0754-7034, merci.',
          marks: 'BE68-5390-0754-7034',
        },
        {
          text: 'Votre RIB : GB82 WEST 1234 5698 7654 32 est enregistré.',
          marks: 'GB82 WEST 1234 5698 7654 32',
        },
      ],
      pass: [
        'Votre coupon FR76 3000 6000 0112 3456 7890 188 est expiré.',
        'Le compte FR76 **** **** **** **** **** 189 sera crédité.',
        'Notre numéro de TVA est FR 40 303 265 045.',
        'Comptez de 12 à 15 articles par lot, et 20 en décembre.',
      ],
    },
  }),
  *check(reply) {
    const { text, span } = wholeOf(reply)
    for (const { start, end } of ibansIn(text)) {
      const place = span(start, end)
      yield { span: place, suggestions: [mask(sliceOf(reply.text, place))] }
    }
  },
})
