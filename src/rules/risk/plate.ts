import { sliceOf } from '../../text/span'
import { replyRule } from '../define'
import { sentencesOf } from './folded'
import { mask } from './mask'
import { personal } from './personal'

/** The French series since 2009, without I, O, U and SS (arrêté du 9 février 2009, art. 1); read on the reply itself: capitals tell. */
const SIV =
  /(?<![\p{L}\p{N}-])(?!SS)[A-HJ-NP-TV-Z]{2}([- ]?)(?!000)\d{3}\1(?!SS)[A-HJ-NP-TV-Z]{2}(?![\p{L}\p{N}-])/gu
/** Before 2009 (`1234 AB 75`), Belgium (`1-ABC-123`), Switzerland (`VD 123456`): shapes of many other things. */
const OTHERS =
  /(?<![\p{L}\p{N}-])(?:\d{1,4}[ -][A-Z]{2,3}[ -](?:\d{2}|2[AB])|[12]-[A-Z]{3}-\d{3}|(?:AG|AI|AR|BE|BL|BS|FR|GE|GL|GR|JU|LU|NE|NW|OW|SG|SH|SO|SZ|TG|TI|UR|VD|VS|ZG|ZH)[ -]\d{4,6})(?![\p{L}\p{N}-])/gu
const VEHICLE =
  /\b(?:vehicules?|voitures?|autos?|immatricul\w+|plaques?|scooters?|motos?|camions?|camionnettes?|utilitaires?|garee?s?|stationn\w+|carte grise|fourriere|pv|amende|contravention)\b/
const GOODS =
  /\b(?:ref|reference|article|modele|produit|code|lot|serie|coupon)\b[^a-z]{0,4}(?:produit|promo)?[^a-z]{0,4}$/

export const plate = replyRule({
  ...personal({
    id: 'risk/plate',
    message: 'Une plaque d’immatriculation serait visible de tous.',
    examples: {
      match: [
        {
          text: 'Le véhicule GA-412-BK est bien au parking.',
          marks: 'GA-412-BK',
          fixed: 'Le véhicule **-***-BK est bien au parking.',
        },
        { text: 'Votre PV concerne la DX 118 CP.', marks: 'DX 118 CP' },
        { text: 'Votre voiture immatriculée 4512 XR 69 est à la fourrière.', marks: '4512 XR 69' },
        { text: 'La plaque 1-ABC-123 n’est pas connue.', marks: '1-ABC-123' },
      ],
      pass: [
        'La réf. GA-412-BK est de retour en bleu.',
        'La voiture est bien au parking P3.',
        'Le véhicule **-***-BK est bien au parking.',
        'Le lot de 12 vis M6 69 mm est en rayon.',
      ],
    },
  }),
  *check(reply) {
    for (const sentence of sentencesOf(reply)) {
      const { start } = sentence.span(0, sentence.text.length)
      const vehicle = sentence.searched.holds(VEHICLE)
      for (const [pattern, distinctive] of [
        [SIV, true],
        [OTHERS, false],
      ] as const) {
        for (const { 0: found, 1: joint, index } of sentence.written.all(pattern)) {
          if (!vehicle && !(distinctive && joint === '-')) continue
          if (GOODS.test(sentence.text.slice(Math.max(0, index - 24), index))) continue
          const span = { start: start + index, end: start + index + found.length }
          yield { span, suggestions: [mask(sliceOf(reply.text, span))], confidence: 0.9 }
        }
      }
    }
  },
})
