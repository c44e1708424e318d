import type { Agreement } from '../features'
import { agreementAmong, isPersonal, isPos } from '../features'
import {
  type Around,
  both,
  isFeminine,
  isNominal,
  isNoun,
  isNounOrAdjective,
  isSurelyFinite,
  pastWeak,
  words,
} from '../kit/around'
import { confusion } from '../kit/confusion'

const FINITE_AFTER = words(
  "ne n' se s' vous nous me m' te t' lui leur y en a ait avait aurait ont aient avaient",
)
const TAKES_QUE = words('parce afin dès lorsque puisque tandis alors avant après ainsi')
const THINKING = words('penser croire espérer trouver souhaiter craindre plaindre supposer')
const QUESTION_PREPOSITIONS = words('à dans sur avec par de en depuis vers sous')

const isBe = (a: Around, offset: number): boolean => a.could(offset, ({ lemma }) => lemma === 'être')

export const quElle = confusion({
  id: 'grammar/qu-elle',
  category: 'quelle/qu’elle',
  message: 'Ici il faut « qu’elle » : « que » et le pronom « elle ».',
  why: 'On peut dire « qu’il » à la place : c’est donc « qu’elle ». « Quelle » va devant un nom ou le verbe être.',
  examples: {
    match: [
      { text: 'Je pense quelle va vous plaire.', marks: 'quelle', fixed: "Je pense qu'elle va vous plaire." },
      {
        text: 'Dès quelle arrive, on vous prévient.',
        marks: 'quelle',
        fixed: "Dès qu'elle arrive, on vous prévient.",
      },
      {
        text: 'Nous espérons quelles vous iront.',
        marks: 'quelles',
        fixed: "Nous espérons qu'elles vous iront.",
      },
      {
        text: 'Quelles soient neuves ou d’occasion, nos vis tiennent.',
        marks: 'Quelles',
        fixed: 'Qu’elles soient neuves ou d’occasion, nos vis tiennent.',
      },
    ],
    pass: [
      'Quelle est votre adresse ?',
      'Quelle que soit la taille.',
      'Quelles sont vos disponibilités ?',
      'Quelle marque préférez-vous ?',
      'On ne sait quelle en est la cause.',
    ],
  },
  slips: [
    {
      // `quelles soient neuves ou anciennes, nos pièces`: no `que` makes two words of it.
      of: 'quelle quelles',
      write: (a) => [a.is(0, 'quelle') ? "qu'elle" : "qu'elles"],
      when: (a) => a.is(1, words('soit soient')) && a.someAfter(2, (o) => a.is(o, 'ou')) && a.opens(0),
    },
    {
      of: 'quelle quelles',
      write: (a) => [a.is(0, 'quelle') ? "qu'elle" : "qu'elles"],
      when: (a) => {
        if (a.isClitic(1) || a.is(1, words('que qu’'))) return false
        if (a.is(-1, TAKES_QUE) && !a.is(1, words('que'))) return true
        // These verbs take no question behind them.
        if (
          a.could(-1, isPersonal) &&
          a.could(-1, ({ lemma }) => THINKING.has(lemma)) &&
          a.could(pastWeak(a, 1), isPersonal)
        )
          return !a.could(1, isNounOrAdjective) || a.is(1, 'est')
        // `quelle peut être la date` asks for an attribute.
        if (a.someAfter(1, (o) => o <= 6 && isBe(a, o))) return false
        const verb = pastWeak(a, 1)
        if (a.is(1, FINITE_AFTER))
          return a.could(verb, isPersonal) && !a.could(verb, isNoun) && !isBe(a, verb)
        return isSurelyFinite(a, 1) && !isBe(a, 1) && !a.isClitic(2)
      },
    },
  ],
})

export const quelleWhich = confusion({
  id: 'grammar/quelle-which',
  category: 'quelle/qu’elle',
  message: 'Ici il faut « quelle », devant un nom.',
  why: 'Au masculin on dirait « quel » : c’est donc « quelle ». « Qu’elle » se remplace par « qu’il ».',
  examples: {
    match: [
      { text: 'Qu’elle belle surprise !', marks: 'Qu’elle', fixed: 'Quelle belle surprise !' },
      {
        text: 'À qu’elle heure êtes-vous passé ?',
        marks: 'qu’elle',
        fixed: 'À quelle heure êtes-vous passé ?',
      },
      { text: 'Qu’elle est votre référence ?', marks: 'Qu’elle', fixed: 'Quelle est votre référence ?' },
    ],
    pass: [
      'Qu’elle soit grande ou petite.',
      'Pour qu’elle arrive vite.',
      'Plus belle qu’elle !',
      'Avant qu’elle parte.',
      'Il faut qu’elle rappelle demain.',
      'Depuis qu’elle est rentrée, elle dort mieux.',
    ],
  },
  slips: [
    {
      of: 'elle elles',
      from: -1,
      to: 0,
      write: (a) => [a.is(0, 'elle') ? 'quelle' : 'quelles'],
      when: (a) => {
        if (!a.is(-1, "qu'")) return false
        if (a.is(-2, QUESTION_PREPOSITIONS))
          // `depuis qu'elle est rentrée`
          return a.is(-2, words('de depuis')) ? a.only(1, isNounOrAdjective) : a.could(1, isNominal)
        if (a.only(1, isNounOrAdjective) && !a.is(1, 'seule')) return a.only(1, isNoun) || a.could(2, isNoun)
        if (isAskedNoun(a)) return true
        return (
          a.startsSentence(-1) &&
          isBe(a, 1) &&
          a.isQuestion() &&
          a.is(2, words("la le l' les votre vos ta tes cette ces notre nos"))
        )
      },
    },
  ],
})

const ASKING = words(
  'savoir dire demander indiquer préciser ignorer regarder vérifier voir deviner préférer choisir expliquer',
)

/** `je ne sais pas qu’elle taille conviendrait`: the clause has its verb further on, so that this one is a noun. */
function isAskedNoun(a: Around): boolean {
  if (!a.could(1, both(isNoun, isFeminine)) || a.isClitic(1)) return false
  const asking = a.is(-2, words('pas plus bien -moi -nous nous moi vous')) ? -3 : -2
  if (!a.could(asking, ({ pos, lemma }) => pos === 'verb' && ASKING.has(lemma))) return false
  for (let o = 2; o <= 4 && !a.ends(o) && !a.is(o, words("que qu' qui et ou mais si")); o++)
    if (
      isSurelyFinite(a, o) ||
      (a.could(o, isPersonal) && a.is(o - 1, words('nous vous je tu il on te t’ me')))
    )
      return true
  return false
}

/** `quel que soit` agrees with the noun behind. */
const quelFor = ({ genders, numbers }: Agreement): string =>
  (genders === 2 ? 'quelle' : 'quel') + (numbers === 2 ? 's' : '')

function subjectAfter(a: Around, verb: number): Agreement | undefined {
  for (let o = verb + 1; o <= verb + 4; o++) {
    const noun = agreementAmong(a.view.readings[a.at + o]?.plausible ?? [], isNoun)
    if (noun && !a.could(o, isPos('determiner', 'preposition'))) return noun
  }
  return undefined
}

const isSubjunctiveBe = (a: Around, offset: number): boolean => a.is(offset, words('soit soient sera seront'))

export const quelQueSoit = confusion({
  id: 'grammar/quel-que-soit',
  category: 'quelque/quel que',
  message: 'Devant « soit », on écrit « quel que » en deux mots, accordé avec le nom.',
  why: '« Quel que soit » s’accorde avec le nom qui suit : « quelle que soit la taille ». « Quelque » en un mot va devant un nom.',
  examples: {
    match: [
      {
        text: 'Quelque soit la taille, écrivez-nous.',
        marks: 'Quelque',
        fixed: 'Quelle que soit la taille, écrivez-nous.',
      },
      {
        text: 'Quelque soit le motif, dites-le-nous.',
        marks: 'Quelque',
        fixed: 'Quel que soit le motif, dites-le-nous.',
      },
      {
        text: 'Quel que soit la raison, merci.',
        marks: 'Quel que',
        fixed: 'Quelle que soit la raison, merci.',
      },
      { text: 'Qu’elle que soit la date.', marks: 'Qu’elle que', fixed: 'Quelle que soit la date.' },
      {
        text: 'Quelques que soient vos raisons, dites-le.',
        marks: 'Quelques que',
        fixed: 'Quelles que soient vos raisons, dites-le.',
      },
    ],
    pass: [
      'Quel que soit le motif.',
      'Quelles que soient vos questions.',
      'Quelque temps après.',
      'Quelle que soit la couleur ou le modèle.',
      'Quel que soit votre avis.',
      'Quelque chose que ce soit.',
    ],
  },
  slips: [
    {
      of: 'quelque quelques',
      write: (a) => [
        `${quelFor(subjectAfter(a, 1) ?? { genders: 1, numbers: a.is(1, 'soient') ? 2 : 1 })} que`,
      ],
      when: (a) => isSubjunctiveBe(a, 1),
    },
    {
      // `quelques que soient les délais`; in `quelque chose que ce soit` a noun stands between.
      of: 'quelque quelques',
      to: 1,
      write: (a) => [
        `${quelFor(subjectAfter(a, 2) ?? { genders: 1, numbers: a.is(2, 'soient') ? 2 : 1 })} que`,
      ],
      when: (a) => a.is(1, words("que qu'")) && isSubjunctiveBe(a, 2),
    },
    {
      of: 'quel quelle quels quelles',
      to: 1,
      write: (a) => {
        const noun = subjectAfter(a, 2)
        return noun ? [`${quelFor(noun)} que`] : []
      },
      when: (a) => a.is(1, 'que') && isSubjunctiveBe(a, 2) && isDisagreeing(a),
    },
    {
      of: 'elle elles',
      from: -1,
      to: 1,
      write: (a) => [`${quelFor(subjectAfter(a, 2) ?? { genders: 2, numbers: 1 })} que`],
      when: (a) => a.is(-1, "qu'") && a.is(1, 'que') && isSubjunctiveBe(a, 2),
    },
  ],
})

function isDisagreeing(a: Around): boolean {
  const noun = subjectAfter(a, 2)
  if (!noun || noun.genders === 3 || noun.numbers === 3 || a.someAfter(4, (o) => a.is(o, words('et ou'))))
    return false
  return a.norm(0) !== quelFor(noun)
}

const isPluralGroup = both(isNounOrAdjective, ({ number }) => number === 'plural')
const isSingularGroup = both(isNounOrAdjective, ({ number }) => number !== 'plural')

const OF_SOME_SORT = words(
  'chose part temps peu sorte façon manière forme raison côté lieu endroit cas espoir doute importance intérêt mal effort chance distance ampleur durée',
)

export const quelques = confusion({
  id: 'grammar/quelques',
  category: 'quelque(s)',
  message: '« Quelque » s’accorde avec le nom qui suit.',
  why: '« Quelques jours » : plusieurs, donc un s. « Quelque chose », « quelque part » : un seul, sans s.',
  examples: {
    match: [
      {
        text: 'Cela ne prend que quelque minutes.',
        marks: 'quelque',
        fixed: 'Cela ne prend que quelques minutes.',
      },
      { text: 'Avez-vous vu quelques chose ?', marks: 'quelques', fixed: 'Avez-vous vu quelque chose ?' },
      { text: 'Encore quelque petits jours.', marks: 'quelque', fixed: 'Encore quelques petits jours.' },
      {
        text: 'Il nous reste quelque billet pour samedi.',
        marks: 'quelque',
        fixed: 'Il nous reste quelques billet pour samedi.',
      },
    ],
    pass: [
      'Il y a quelque 200 magasins.',
      'Quelque temps après.',
      'Quelques-uns sont arrivés.',
      'Dans quelque temps.',
      'Quelque peu surpris.',
      'Sous quelque prétexte que ce soit.',
      'Cela a quelque intérêt.',
      'Quelque adroits qu’ils soient, ils ont perdu.',
      'Quelque rapides qu’aient été les pompiers, le toit a brûlé.',
    ],
  },
  slips: [
    {
      of: 'quelque',
      write: 'quelques',
      when: (a) =>
        a.could(1, isPluralGroup) &&
        !a.could(1, isSingularGroup) &&
        // `quelque adroits qu'ils soient`
        !(a.could(1, isPos('adjective')) && a.is(2, words("que qu'"))),
    },
    {
      // `il reste quelque billet`: in the singular it says of some sort, which few nouns take.
      of: 'quelque',
      write: 'quelques',
      when: (a) =>
        a.could(1, isNoun) &&
        a.only(1, isNounOrAdjective) &&
        !a.is(1, OF_SOME_SORT) &&
        // `quelque fois`: one word, which another rule knows.
        !(a.is(1, 'fois') && !a.is(-1, words('les ces mes ses ces des a ai avons ont'))) &&
        !a.is(-1, words("de d' en à sans par si")) &&
        !a.someAfter(1, (o) => o < 5 && a.is(o, words("que qu' dont"))),
    },
    {
      of: 'quelques',
      write: 'quelque',
      when: (a) => a.is(1, words('chose part')) && !a.is(2, words('chose')),
    },
  ],
})
