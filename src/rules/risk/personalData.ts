import { replyRule } from '../define'
import type { RuleInfo } from '../rule'
import { isIban, isNir, passesLuhn } from './checksums'
import { isAllowed, scan } from './scan'

const WHY =
  'Un commentaire public est lu, copié et indexé : une donnée personnelle n’en revient pas. Le RGPD en rend votre organisation responsable, même si le client l’a écrite le premier.'

/** What every personal-data rule shares; the move to private messages is what the person may write instead. */
const personal = (
  rule: Pick<RuleInfo, 'id' | 'message' | 'examples'>,
): Pick<RuleInfo, 'id' | 'kind' | 'category' | 'severity' | 'message' | 'why' | 'examples'> => ({
  ...rule,
  kind: 'risk',
  category: 'donnee_perso',
  severity: 'stop',
  why: WHY,
})

const GAP = '[ .\\-\\u00A0\\u202F/]?'
/** French numbers of all kinds (mainland, overseas, +33), then Belgium, Switzerland, Luxembourg, North America in international form. */
const PHONE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:\\+|00)33${GAP}(?:\\(0\\)${GAP})?[1-9]|(?:\\+|00)(?:262|590|594|596|508|687|689)${GAP}[1-9]|0[1-9])(?:${GAP}\\d{2}){4}(?![\\p{N}])` +
    `|(?<![\\p{L}\\p{N}])(?:\\+|00)(?:32|41|352|1)(?:${GAP}\\(?\\d{1,3}\\)?){2,5}(?![\\p{N}])`,
  'gu',
)
const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}/gu
const IBAN =
  /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ \u00A0.-]?[A-Z\d]{4}){2,7}(?:[ \u00A0.-]?[A-Z\d]{1,4})?(?![\p{L}\p{N}])/giu
const CARD = /(?<!\p{N})[3-6]\d{3}(?:[ \u00A0.-]?\d{4}){2}[ \u00A0.-]?\d{1,7}(?!\p{N})/gu
const NIR =
  /(?<!\p{N})[1-478][ \u00A0.]?\d{2}[ \u00A0.]?\d{2}[ \u00A0.]?(?:\d{2}|2[AB])[ \u00A0.]?\d{3}[ \u00A0.]?\d{3}[ \u00A0.-]?\d{2}(?!\p{N})/giu

const digitsOf = (text: string): string => text.replace(/\D/g, '')

export const personalData = [
  replyRule({
    ...personal({
      id: 'risk/phone',
      message: 'Un numéro de téléphone serait visible de tous.',
      examples: {
        match: [
          { text: 'Appelez Marc au 06 12 34 56 78.', marks: '06 12 34 56 78' },
          { text: 'Son numéro : +33 6.12.34.56.78', marks: '+33 6.12.34.56.78' },
          { text: 'Joignez Anne au +32 470 12 34 56.', marks: '+32 470 12 34 56' },
        ],
        pass: [
          'Composez le 15 ou le 3114, gratuit et ouvert à toute heure.',
          'Le magasin ouvre de 10 h à 19 h au 12 rue des Lilas.',
          'Référence produit 0123456789012.',
        ],
      },
    }),
    *check({ text, context }) {
      for (const span of scan(text, PHONE, (phone) => !isAllowed(context.guide.contacts, phone)))
        yield { span }
    },
  }),
  replyRule({
    ...personal({
      id: 'risk/email',
      message: 'Une adresse électronique serait visible de tous.',
      examples: {
        match: [{ text: 'Je réponds à julie.martin@exemple.fr demain.', marks: 'julie.martin@exemple.fr' }],
        pass: ['Merci @julie.martin pour ce message !', 'Rendez-vous sur www.exemple.fr.'],
      },
    }),
    *check({ text, context }) {
      for (const span of scan(text, EMAIL, (email) => !isAllowed(context.guide.contacts, email)))
        yield { span }
    },
  }),
  replyRule({
    ...personal({
      id: 'risk/iban',
      message: 'Un IBAN serait visible de tous.',
      examples: {
        match: [
          {
            text: 'Virement fait sur FR76 3000 6000 0112 3456 7890 189.',
            marks: 'FR76 3000 6000 0112 3456 7890 189',
          },
        ],
        pass: ['Votre coupon FR76 3000 6000 0112 3456 7890 188 est expiré.'],
      },
    }),
    *check({ text }) {
      for (const span of scan(text, IBAN, isIban)) yield { span }
    },
  }),
  replyRule({
    ...personal({
      id: 'risk/card',
      message: 'Un numéro de carte bancaire serait visible de tous.',
      examples: {
        match: [{ text: 'Carte 4970 1000 0000 0014 débitée.', marks: '4970 1000 0000 0014' }],
        pass: ['Code article 4970 1000 0000 0015.'],
      },
    }),
    *check({ text }) {
      const isCard = (match: string): boolean => {
        const digits = digitsOf(match)
        return digits.length >= 13 && digits.length <= 19 && passesLuhn(digits)
      }
      for (const span of scan(text, CARD, isCard)) yield { span }
    },
  }),
  replyRule({
    ...personal({
      id: 'risk/nir',
      message: 'Un numéro de sécurité sociale serait visible de tous.',
      examples: {
        match: [{ text: 'Dossier 2 69 05 49 588 157 80 bien reçu.', marks: '2 69 05 49 588 157 80' }],
        pass: ['Dossier 2 69 05 49 588 157 81 bien reçu.'],
      },
    }),
    *check({ text }) {
      for (const span of scan(text, NIR, isNir)) yield { span }
    },
  }),
]
