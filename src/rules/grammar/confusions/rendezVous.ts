import { isIndicative, words } from '../kit/around'
import { confusion } from '../kit/confusion'

const NOUN_BEFORE = words(
  'un le ce votre notre mon ton son sans de sur prendre pris prise prenez du au prochain chaque des les vos ces par premier nouveau dernier',
)

export const rendezVous = confusion({
  id: 'grammar/rendez-vous',
  category: 'trait d’union',
  message: 'Le nom « rendez-vous » prend un trait d’union.',
  why: 'On prend « un rendez-vous » : c’est un seul mot. « Vous vous rendez » est un verbe.',
  examples: {
    match: [
      { text: 'Passez sans rendez vous.', marks: 'rendez vous', fixed: 'Passez sans rendez-vous.' },
      {
        text: 'Votre rendez vous est confirmé.',
        marks: 'rendez vous',
        fixed: 'Votre rendez-vous est confirmé.',
      },
      {
        text: 'Vous pouvez prendre rendez vous.',
        marks: 'rendez vous',
        fixed: 'Vous pouvez prendre rendez-vous.',
      },
    ],
    pass: [
      'Sans rendez-vous.',
      'Vous nous rendez heureux.',
      'Si vous le rendez vous serez remboursé.',
      'Vous les rendez vous-même.',
      'Prenez rendez-vous.',
    ],
  },
  slips: [
    {
      of: 'rendez rendes rendé',
      to: 1,
      write: 'rendez-vous',
      when: (a) =>
        a.is(1, 'vous') &&
        a.is(-1, NOUN_BEFORE) &&
        !a.is(-2, 'vous') &&
        !a.could(2, (r) => isIndicative(r) && r.person === 2),
    },
  ],
})
