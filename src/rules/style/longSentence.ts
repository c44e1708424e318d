import { sentenceRule } from '../define'
import { spanOf } from '../grammar/features'

/** Past it a reader on a phone has lost the beginning. Source: plain-language guides of the French administration. */
const MOST_WORDS = 25

export const longSentence = sentenceRule({
  id: 'style/long-sentence',
  kind: 'style',
  category: 'phrase longue',
  severity: 'hint',
  message: 'Cette phrase est longue : deux phrases se liraient mieux.',
  why: 'Au-delà de vingt-cinq mots, on relit pour comprendre. Sur un téléphone, une idée par phrase suffit.',
  examples: {
    match: [
      {
        text: 'Nous avons bien reçu votre message et nous avons transmis votre dossier au service concerné qui va étudier votre demande et revenir vers vous par mail ou par téléphone dans les prochains jours.',
        marks: '.',
      },
      {
        text: 'Si vous souhaitez modifier votre commande il faut vous connecter à votre compte puis ouvrir la page de vos achats et choisir celui que vous voulez changer avant de valider le tout !',
        marks: '!',
      },
      {
        text: 'La boutique que vous avez visitée hier avec vos enfants ferme ses portes pour travaux mais celle de la rue voisine vous accueille tous les jours de la semaine de neuf heures à dix-neuf heures',
        marks: 'heures',
      },
    ],
    pass: [
      'Nous avons bien reçu votre message.',
      'Votre dossier est complet. Le service revient vers vous par mail dans la semaine.',
      'Ouvert le lundi, le mardi, le mercredi, le jeudi, le vendredi, le samedi et le dimanche.',
      'Merci à Julie, Marc, Léa, Paul, Inès, Théo, Claire et Sami pour leurs photos.',
    ],
  },
  *check({ tokens }) {
    const words = tokens.filter(({ kind }) => kind === 'word' || kind === 'number')
    const spoken = words.filter((token) => token.kind !== 'word' || !token.elided)
    if (spoken.length <= MOST_WORDS) return
    // The mark is the end of the sentence alone, so that no other remark hides under it.
    const last = tokens.findLast(({ text }) => /^[.!?…]/.test(text)) ?? words.at(-1)
    if (last)
      yield {
        span: spanOf(last),
        confidence: 0.5,
        message: `Cette phrase compte ${spoken.length} mots : deux phrases se liraient mieux.`,
      }
  },
})
