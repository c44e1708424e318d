import { both, isNominal, isNoun, isNounOrAdjective, words } from '../kit/around'
import { confusion } from '../kit/confusion'

const ARTICLES = words("le la les l' du des au aux")

export const notreDeterminer = confusion({
  id: 'grammar/notre',
  category: 'notre/nôtre',
  message: 'Devant un nom, « notre » et « votre » n’ont pas d’accent.',
  why: '« Notre équipe », « votre avis » : devant un nom, pas d’accent. Avec un article et sans nom, il en faut un : « le nôtre ».',
  examples: {
    match: [
      { text: 'Nôtre équipe vous répond.', marks: 'Nôtre', fixed: 'Notre équipe vous répond.' },
      { text: 'Merci pour vôtre message.', marks: 'vôtre', fixed: 'Merci pour votre message.' },
      { text: 'Dans nôtre nouveau magasin.', marks: 'nôtre', fixed: 'Dans notre nouveau magasin.' },
    ],
    pass: [
      'Le nôtre est ouvert.',
      'À la vôtre !',
      'Ce souci est aussi le nôtre.',
      'Cette victoire est vôtre.',
      'Bien vôtre, l’équipe.',
    ],
  },
  slips: [
    {
      of: 'nôtre vôtre',
      write: (a) => [a.norm(0).replace('ô', 'o')],
      when: (a) => !a.is(-1, ARTICLES) && a.could(1, isNominal),
    },
  ],
})

export const notrePronoun = confusion({
  id: 'grammar/le-notre',
  category: 'notre/nôtre',
  message: 'Sans nom derrière, il faut un accent : « le nôtre », « la vôtre ».',
  why: 'Après « le », « la » ou « les », c’est le pronom : « le nôtre ». Devant un nom, pas d’article ni d’accent : « notre magasin ».',
  examples: {
    match: [
      { text: 'Ce choix est aussi le notre.', marks: 'notre', fixed: 'Ce choix est aussi le nôtre.' },
      { text: 'À la votre !', marks: 'votre', fixed: 'À la vôtre !' },
      { text: 'Notre avis rejoint le votre.', marks: 'votre', fixed: 'Notre avis rejoint le vôtre.' },
    ],
    pass: [
      'Notre magasin et le vôtre.',
      'Nous sommes des vôtres.',
      'Donnez-le, votre colis.',
      'Voici votre colis.',
      'Nous suivons de près votre dossier.',
    ],
  },
  slips: [
    {
      of: 'notre votre',
      write: (a) => [a.norm(0).replace('o', 'ô')],
      when: (a) =>
        a.is(-1, words('le la')) && !a.isClitic(-1) && (a.ends(1) || !a.could(1, isNounOrAdjective)),
    },
    {
      of: 'notres votres',
      write: (a) => [
        a.norm(0).startsWith('n') ? 'nôtres' : 'vôtres',
        a.norm(0).startsWith('n') ? 'nos' : 'vos',
      ],
      when: (a) => a.is(-1, words('les des aux')),
    },
    {
      of: 'notres votres nôtres vôtres',
      write: (a) => {
        const [plural, singular] = a.norm(0).startsWith('n') ? ['nos', 'notre'] : ['vos', 'votre']
        return a.could(
          1,
          both(isNoun, ({ number }) => number === 'plural'),
        )
          ? [plural, singular]
          : [singular, plural]
      },
      when: (a) => !a.is(-1, ARTICLES) && a.could(1, isNominal),
    },
  ],
})
