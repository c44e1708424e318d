import { isInfinitive, isParticiple, isPersonal, isPos } from '../features'
import {
  type Around,
  both,
  DETERMINERS,
  isIndicative,
  isInfinitiveOrParticiple,
  isMasculine,
  isNominal,
  isNoun,
  isSingular,
  isSurelyFinite,
  isSurelyInfinitive,
  words,
} from '../kit/around'
import { confusion } from '../kit/confusion'

const SUBJECTS = words('il ils on elle elles qui ça cela')
const PREPOSITIONS = words("à de d' pour avec chez sur par en dont")
/** Verbs that `ce` may be the subject of. */
const CE_VERBS = words('être pouvoir devoir sembler falloir dire aller avoir venir')

const isThird = (a: Around, offset: number): boolean =>
  a.could(offset, (reading) => isIndicative(reading) && reading.person === 3)
const isCeVerb = (a: Around, offset: number): boolean =>
  a.could(offset, ({ pos, lemma }) => pos === 'verb' && CE_VERBS.has(lemma))

export const seReflexive = confusion({
  id: 'grammar/se-reflexive',
  category: 'ce/se',
  message: 'Ici il faut « se », devant un verbe.',
  why: '« Se » accompagne un verbe : on dirait « je me tiens, il se tient ». « Ce » montre quelque chose : « ce colis ».',
  examples: {
    match: [
      {
        text: 'L’équipe ce tient à votre disposition.',
        marks: 'ce',
        fixed: 'L’équipe se tient à votre disposition.',
      },
      { text: 'Dites-nous ce qui ce passe.', marks: 'ce', fixed: 'Dites-nous ce qui se passe.' },
      { text: 'Il suffit de ce connecter.', marks: 'ce', fixed: 'Il suffit de se connecter.' },
      {
        text: 'Le lit pliant ce range sous une armoire.',
        marks: 'ce',
        fixed: 'Le lit pliant se range sous une armoire.',
      },
      { text: 'Le colis ce trouve au dépôt.', marks: 'ce', fixed: 'Le colis se trouve au dépôt.' },
    ],
    pass: [
      'Ce doit être un oubli.',
      'Pour ce faire, écrivez-nous.',
      'Le magasin de ce quartier est ouvert.',
      'Elle ce matin, lui ce soir.',
      'Qui ce produit intéresse-t-il ?',
      'Les clients ce jour-là étaient nombreux.',
      'Ce sont nos équipes qui décident.',
    ],
  },
  slips: [
    {
      of: 'ce',
      write: 'se',
      when: (a) => {
        if (a.is(-1, SUBJECTS) && !a.isClitic(-1)) {
          // `à qui ce texte est dédié`, `qui ce produit intéresse`: a question or a preposition takes `qui` away.
          if (a.is(-1, 'qui') && (a.is(-2, PREPOSITIONS) || a.opens(-1) || isCeVerb(a, 1))) return false
          return isThird(a, 1) && !isTime(a)
        }
        // `pour ce faire` is the only infinitive that `ce` has left.
        if (isSurelyInfinitive(a, 1) && !a.could(1, isNoun)) return !a.is(1, words('faire dire être'))
        if (isLoneSubject(a)) return true
        // `dont ce plaignait tout le quartier`
        if (a.is(-1, words('dont où')) && isSurelyFinite(a, 1) && isThird(a, 1)) return !isCeVerb(a, 1)
        if (a.opens(0) || a.is(-1, 'et') || !isSurelyFinite(a, 1) || !isThird(a, 1) || isCeVerb(a, 1))
          return false
        return (
          a.could(-1, (reading) => isNominal(reading)) && !a.could(-1, isPos('preposition', 'conjunction'))
        )
      },
    },
    {
      of: 'ce',
      write: 'se',
      // `il ne ce passe`: between `ne` and a verb only a weak pronoun stands.
      when: (a) => a.is(-1, 'ne') && isThird(a, 1),
    },
  ],
})

/** `le paiement ce fait en ligne`: the clause opens with its subject and would have no verb. */
const isLoneSubject = (a: Around): boolean =>
  ((a.only(-1, isNoun) && a.is(-2, DETERMINERS) && a.opens(-2)) ||
    // `la table ronde ce range`
    (a.only(-1, isPos('adjective', 'noun', 'verb')) &&
      a.could(-2, isNoun) &&
      a.is(-3, DETERMINERS) &&
      a.opens(-3))) &&
  !a.could(1, isNoun) &&
  isThird(a, 1) &&
  !isCeVerb(a, 1) &&
  a.only(2, isPos('preposition', 'adverb')) &&
  !hasOtherVerb(a)

/** Another verb, before a second clause begins. */
function hasOtherVerb(a: Around): boolean {
  for (const o of a.after(2)) {
    if (a.is(o, words('et mais car'))) return false
    if (isSurelyFinite(a, o) || a.is(o, words('est a'))) return true
  }
  return false
}

const isTime = (a: Around): boolean =>
  a.is(1, words('matin soir jour mois week-end midi moment printemps dernier produit')) &&
  !a.is(-1, words('il on ils'))

const DETERMINED_AFTER = words(
  "un une le la l' les des mon ma mes notre nos votre vos eux elles toujours pas là bien",
)
const NO_SUBJECT = words('avec dans sur par chez depuis pendant contre sous vers malgré selon')
const OPENS = words('que et mais car donc si comme puis')

export const ceDemonstrative = confusion({
  id: 'grammar/ce-demonstrative',
  category: 'ce/se',
  message: 'Ici il faut « ce », qui montre quelque chose.',
  why: '« Ce » peut se dire « cela » ou « cette chose ». « Se » ne va que devant un verbe : « il se trompe ».',
  examples: {
    match: [
      { text: 'Se n’est pas normal.', marks: 'Se', fixed: 'Ce n’est pas normal.' },
      { text: 'Dites-nous se que vous voyez.', marks: 'se', fixed: 'Dites-nous ce que vous voyez.' },
      { text: 'Nous regardons se problème.', marks: 'se', fixed: 'Nous regardons ce problème.' },
      {
        text: 'Se sont nos nouveautés.',
        marks: 'Se',
        fixed: 'Ce sont nos nouveautés.',
      },
    ],
    pass: [
      'Les clients se sont plaints.',
      'Il se peut que ce soit en rupture.',
      'Cela se produit rarement.',
      'Ils se le sont dit.',
      'Elles se sont bien présentées.',
      'On ne sait pas où se présenter.',
    ],
  },
  slips: [
    {
      of: 'se',
      write: 'ce',
      when: (a) => a.is(1, words("que qu' qui dont")) || (a.is(1, words("n' ne")) && isBe(a, 2)),
    },
    {
      of: 'se',
      write: (a) => [/^[aeiouyéèêàâîôh]/.test(a.norm(1)) ? 'cet' : 'ce'],
      // A masculine noun that is no verb cannot follow `se`, nor one that has its own verb behind.
      when: (a) =>
        (a.opens(0) &&
          a.could(1, both(isNoun, both(isMasculine, isSingular))) &&
          a.is(2, words("n' ne est sera a"))) ||
        (a.only(1, both(isNoun, both(isMasculine, isSingular))) && !a.could(1, isInfinitive)),
    },
    {
      of: 'se',
      write: 'ce',
      // `plus se modèle`, `avec se modèle`: no subject and no infinitive, so no reflexive verb.
      when: (a) =>
        a.could(1, both(isNoun, both(isMasculine, isSingular))) &&
        !a.could(1, isInfinitiveOrParticiple) &&
        (a.is(-1, NO_SUBJECT) || (a.is(-1, words('pas plus')) && isSurelyFinite(a, -2))),
    },
    {
      of: 'se',
      write: 'ce',
      // `se sont les`, `se sera un`: a reflexive verb would have its participle.
      when: (a) =>
        (a.opens(0) || a.is(-1, OPENS)) &&
        a.is(1, words('sont sera serait seront seraient')) &&
        a.is(2, DETERMINED_AFTER) &&
        !a.someAfter(2, (o) => o <= 4 && a.could(o, isParticiple)),
    },
    {
      of: 'ceux',
      write: 'ce',
      when: (a) =>
        (a.is(1, words("n' ne")) && isBe(a, 2)) ||
        (a.is(1, 'sont') && (a.opens(0) || a.is(-1, OPENS)) && a.is(2, DETERMINED_AFTER)),
    },
  ],
})

const isBe = (a: Around, offset: number): boolean =>
  a.could(offset, ({ lemma, mood }) => lemma === 'être' && mood !== 'infinitive') &&
  a.could(offset, isPersonal)
