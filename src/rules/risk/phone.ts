import { sliceOf } from '../../text/span'
import { replyRule } from '../define'
import { contactReader } from './contacts'
import { wholeOf } from './folded'
import { mask } from './mask'
import { personal } from './personal'
import { phoneNumbers } from './phoneNumbers'

const allowedPhones = contactReader((text) => phoneNumbers(text).map(({ canonical }) => canonical))

/** Examples use the ranges that ARCEP keeps for fiction (01 99 00, 06 39 98) where the plan matters. */
export const phone = replyRule({
  ...personal({
    id: 'risk/phone',
    message: 'Un numéro de téléphone serait visible de tous.',
    examples: {
      match: [
        {
          text: 'Appelez Marc au 06 39 98 12 34.',
          marks: '06 39 98 12 34',
          fixed: 'Appelez Marc au ** ** ** ** 34.',
        },
        { text: 'Son numéro : +33 6.39.98.12.34', marks: '+33 6.39.98.12.34' },
        { text: 'Joignez Anne au +32 470 12 34 56.', marks: '+32 470 12 34 56' },
        { text: 'Nous avons le +33 (0)1 99 00 12 34, est-ce bien vous ?', marks: '+33 (0)1 99 00 12 34' },
        { text: 'Votre mobile 06 😊 39 😊 98 😊 12 😊 34 est noté.', marks: '06 😊 39 😊 98 😊 12 😊 34' },
        {
          text: 'Karim répond au zéro six trente-neuf quatre-vingt-dix-huit douze trente-quatre.',
          marks: 'zéro six trente-neuf quatre-vingt-dix-huit douze trente-quatre',
        },
        { text: 'Le bureau belge : appelez le 02 123 45 67.', marks: '02 123 45 67' },
        { text: 'Demandez Lucie au (514) 555-0199.', marks: '(514) 555-0199' },
        { text: 'On vous rappelle au 0692123456 ce soir.', marks: '0692123456' },
      ],
      pass: [
        'Composez le 15 ou le 3114, gratuit et ouvert à toute heure.',
        'Le magasin ouvre de 10 h à 19 h au 12 rue des Lilas.',
        'Référence produit 0123456789012.',
        'Notre service client répond au 0 800 12 34 56 ou au 09 69 39 12 34.',
        'Transférez le SMS au 33700, ou appelez le 3018.',
        'Nous avons bien le 06 XX XX XX 34.',
        'La soirée du 01/02/2024 10 € au lieu de 15 €.',
        'SIRET 303 265 045 00012, code article 0412345678.',
      ],
    },
  }),
  *check(reply) {
    const folded = wholeOf(reply)
    for (const { start, end, canonical, service } of phoneNumbers(folded.text)) {
      if (service || allowedPhones(reply.context.guide.contacts).has(canonical)) continue
      const span = folded.span(start, end)
      const words = /^[^\d]*$/.test(folded.text.slice(start, end))
      yield { span, suggestions: words ? [] : [mask(sliceOf(reply.text, span))] }
    }
  },
})
