import { type Span, sliceOf } from '../../text/span'
import { replyRule } from '../define'
import { isNir } from './checksums'
import { wholeOf } from './folded'
import { gather } from './gather'
import { mask } from './mask'
import { personal } from './personal'

const START = /(?<![a-z\d]|\d[ .\-_/]{1,2})[1-478]/g
const LENGTH = 15

/** Every number of a folded text whose key is right, as places in it. */
export function* nirsIn(text: string): Generator<Span> {
  for (const { index } of text.matchAll(START)) {
    const found = gather(text, index, LENGTH)
    if (found && isNir(found.code)) yield { start: index, end: found.end }
  }
}

export const nir = replyRule({
  ...personal({
    id: 'risk/nir',
    message: 'Un numéro de sécurité sociale serait visible de tous.',
    examples: {
      match: [
        {
          text: 'Dossier 2 69 05 49 588 157 80 bien reçu.',
          marks: '2 69 05 49 588 157 80',
          fixed: 'Dossier * ** ** ** *** *** 80 bien reçu.',
        },
        { text: 'Nous avons mis à jour le 269054958815780.', marks: '269054958815780' },
        { text: 'Assurée : 2.69.05.49.588.157-80.', marks: '2.69.05.49.588.157-80' },
        { text: 'Né en Corse : 1 85 05 2A 588 157 59, est-ce exact ?', marks: '1 85 05 2A 588 157 59' },
      ],
      pass: [
        'Dossier 2 69 05 49 588 157 81 bien reçu.',
        'Votre numéro de sécurité sociale ne se donne jamais en commentaire.',
        'Numéro * ** ** ** *** *** 80 mis à jour.',
        'IMEI 356938035643809 : ce modèle est repris.',
      ],
    },
  }),
  *check(reply) {
    const { text, span } = wholeOf(reply)
    for (const { start, end } of nirsIn(text)) {
      const place = span(start, end)
      yield { span: place, suggestions: [mask(sliceOf(reply.text, place))] }
    }
  },
})
