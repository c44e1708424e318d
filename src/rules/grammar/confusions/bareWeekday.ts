import { isParticiple, isPersonal, isPos } from '../features'
import { type Around, words } from '../kit/around'
import { confusion } from '../kit/confusion'

const OPENING = words(
  'ouvert ouverte ouverts ouvertes fermé fermée fermés fermées sauf hors uniquement seulement',
)

/** No determiner, no other day and no adjective: what is told happens once, on that day. */
const isBare = (a: Around): boolean =>
  a.isWord(-1) &&
  a.may(-1, isPos('noun', 'verb', 'adverb', 'adjective', 'pronoun')) &&
  !a.could(-1, isPos('determiner', 'numeral', 'preposition', 'conjunction')) &&
  !a.could(-1, ({ pos, number }) => pos === 'adjective' && number !== 'singular') &&
  // `Ateliers enfants mercredis`: a heading.
  a.someBefore(0, (o) => a.could(o, isPersonal) || a.could(o, isParticiple)) &&
  !a.is(-1, OPENING)

const isLast = (a: Around): boolean =>
  a.ends(1)
    ? a.token(1)?.text !== ',' || !a.is(2, words('jours fêtes'))
    : a.could(1, isPos('preposition', 'conjunction', 'determiner')) && !a.is(1, words('et ou de'))

export const bareWeekday = confusion({
  id: 'grammar/bare-weekday',
  category: 'accord du nom',
  message: 'Sans déterminant, le jour de la semaine reste au singulier.',
  why: '« Nous ouvrons samedi » : un seul jour, celui qui vient. Au pluriel il lui faut un déterminant : « les samedis », « certains lundis ».',
  examples: {
    match: [
      {
        text: 'Le facteur vous la remettra mardis.',
        marks: 'mardis',
        fixed: 'Le facteur vous la remettra mardi.',
      },
      {
        text: 'Vous avez visité le fournil dimanches, merci.',
        marks: 'dimanches',
        fixed: 'Vous avez visité le fournil dimanche, merci.',
      },
    ],
    pass: [
      'Ouvert samedis et dimanches.',
      'Fermé dimanches et jours fériés.',
      'Les autres samedis, certains lundis, tous les mardis.',
      'Le marché se tient mercredis et samedis.',
      'Nous fermons quelques dimanches par an.',
      'Rejoignez nos fameux mercredis.',
      'Ateliers enfants mercredis, stages l’été.',
    ],
  },
  slips: [
    {
      of: 'lundis mardis mercredis jeudis vendredis samedis dimanches',
      write: (a) => [a.norm(0).slice(0, -1)],
      when: (a) => isBare(a) && isLast(a),
    },
  ],
})
