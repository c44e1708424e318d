import { table } from '../../../text/table'
import { opensWithVowel } from '../../style/rewrite'
import { isInfinitive, isParticiple, isPersonal, isPos } from '../features'
import { type Around, both, isMasculine, isNoun, isSingular, words } from '../kit/around'
import { confusion } from '../kit/confusion'
import { MUTE } from './elision'

/** Before a vowel these masculine adjectives have a form of their own (Grevisse, Le Bon Usage, § 46). */
const BEFORE_VOWEL = table<string>({
  beau: 'bel',
  nouveau: 'nouvel',
  vieux: 'vieil',
  fou: 'fol',
  mou: 'mol',
})
const BEFORE_CONSONANT = table<string>({
  bel: 'beau',
  nouvel: 'nouveau',
  vieil: 'vieux',
})

const isVowel = (a: Around, offset: number): boolean => {
  const token = a.token(offset)
  return (
    token?.kind === 'word' &&
    a.isKnown(offset) &&
    // Of a borrowed word no dictionary tells (`le husky`).
    (!token.norm.startsWith('h') || MUTE.test(token.norm)) &&
    opensWithVowel(token.norm, a.view.lexicon)
  )
}
const isHeld = (a: Around, offset: number): boolean =>
  /^(?:onz|oui|ouistiti|ouat|uhlan|yaourt|yacht|yoga|yéti)/.test(a.norm(offset)) ||
  (a.token(offset)?.norm.length ?? 0) < 3

/** A masculine noun and nothing else: `un vieux aigri`, `un fou amoureux` have theirs before. */
const isOwnNoun = (a: Around): boolean =>
  a.could(1, both(isNoun, isMasculine, isSingular)) &&
  (a.is(0, 'nouveau')
    ? a.may(1, isNoun) && !a.could(1, isPersonal) && a.could(-1, isPos('determiner')) && !a.is(-1, 'du')
    : a.must(1, isNoun) && !a.could(1, isParticiple) && !a.only(1, isPos('adjective'))) &&
  (a.is(0, words('beau nouveau vieux')) || !a.could(1, isPos('adjective', 'verb')))

const isLed = (a: Around): boolean =>
  a.could(-1, isPos('determiner', 'adjective', 'numeral', 'preposition')) || a.opens(0)

export const euphony = confusion({
  id: 'grammar/euphony',
  category: 'adjectif devant voyelle',
  message: 'Devant une voyelle, cet adjectif a une autre forme.',
  why: 'Pour l’oreille, on dit « un bel arbre », « un nouvel ami », « un vieil homme » : devant une voyelle ou un h muet, le masculin change.',
  examples: {
    match: [
      { text: 'Un nouveau abonné nous rejoint.', marks: 'nouveau', fixed: 'Un nouvel abonné nous rejoint.' },
      { text: 'Ce vieux oncle a tout vu.', marks: 'vieux', fixed: 'Ce vieil oncle a tout vu.' },
      { text: 'Un bel jardin.', marks: 'bel', fixed: 'Un beau jardin.' },
    ],
    pass: [
      'Un nouvel abonné, un bel arbre, un vieil oncle.',
      'Il fait beau aujourd’hui, c’est beau et bon.',
      'Bel et bien.',
      'Un beau héros, un vieux hibou.',
      'Un vieux aigri.',
      'Du nouveau au théâtre, du nouveau en cuisine.',
    ],
  },
  slips: [
    {
      of: 'beau nouveau vieux fou mou',
      write: (a) => [BEFORE_VOWEL[a.norm(0)] ?? ''],
      when: (a) => isVowel(a, 1) && !isHeld(a, 1) && isOwnNoun(a) && isLed(a),
    },
    {
      of: 'bel nouvel vieil',
      write: (a) => [BEFORE_CONSONANT[a.norm(0)] ?? ''],
      when: (a) =>
        a.isWord(1) &&
        a.isKnown(1) &&
        !isVowel(a, 1) &&
        /^[bcdfgjklmnpqrstvwz]/.test(a.token(1)?.text ?? '') &&
        a.could(1, both(isNoun, isMasculine)) &&
        a.could(-1, isPos('determiner', 'numeral', 'adjective')),
    },
  ],
})

/** Words with an h that parts, of everyday: no vowel falls before them. */
const PARTED = table<readonly string[]>({
  "l'": ['le ', 'la '],
  "d'": ['de '],
  "j'": ['je '],
  "n'": ['ne '],
  "s'": ['se '],
  "m'": ['me '],
  "t'": ['te '],
  "qu'": ['que '],
  "jusqu'": ['jusque '],
})

const isParted = (a: Around): boolean => {
  const analyses = a.view.readings[a.at + 1]?.analyses ?? []
  return (
    /^h/.test(a.token(1)?.text ?? '') && analyses.length > 0 && analyses.every(({ aspirated }) => aspirated)
  )
}

const articleOf = (a: Around): readonly string[] => {
  const isFeminine = a.could(1, (each) => isNoun(each) && each.gender === 'feminine')
  const isMale = a.could(1, (each) => isNoun(each) && each.gender === 'masculine')
  return isFeminine && !isMale ? ['la '] : isMale && !isFeminine ? ['le '] : ['le ', 'la ']
}

export const partedH = confusion({
  id: 'grammar/parted-h',
  category: 'élision',
  message: 'Devant un h aspiré, rien ne s’élide.',
  why: 'Le h de « héros », « haricot », « haine » ou « hasard » tient les mots séparés : le héros, je hais, beaucoup de haine.',
  examples: {
    match: [
      { text: 'L’hamac est dans la remise.', marks: 'L’', fixed: 'Le hamac est dans la remise.' },
      { text: 'Elle a beaucoup d’haine en elle.', marks: 'd’', fixed: 'Elle a beaucoup de haine en elle.' },
      { text: 'Elle n’hurle jamais.', marks: 'n’', fixed: 'Elle ne hurle jamais.' },
    ],
    pass: ['L’héroïne du film, l’histoire, l’hôtel.', 'Le héros, la haine.', 'L’hiver, d’hier à demain.'],
  },
  slips: [
    { of: "l'", write: articleOf, when: isParted },
    {
      of: "d' j' n' s' m' t' qu'",
      write: (a) => PARTED[a.norm(0)] ?? [],
      when: isParted,
    },
  ],
})

const MELTED = table<Readonly<Record<string, string>>>({
  de: table<string>({ le: 'du', les: 'des' }),
  à: table<string>({ le: 'au', les: 'aux' }),
})

export const contraction = confusion({
  id: 'grammar/contraction',
  category: 'article contracté',
  message: 'La préposition et l’article se contractent.',
  why: '« À » et « de » se fondent avec « le » et « les » devant un nom : au marché, du marché, aux amis, des amis.',
  examples: {
    match: [
      { text: 'La clé de le garage est là.', marks: 'de le', fixed: 'La clé du garage est là.' },
      { text: 'Je pense à les vacances.', marks: 'à les', fixed: 'Je pense aux vacances.' },
      { text: 'On va au aquarium ?', marks: 'au aquarium', fixed: "On va à l'aquarium ?" },
    ],
    pass: [
      'Merci de le dire, ravis de les revoir, à le voir ainsi.',
      'La route de Le Mans, le film de Les Nuls.',
      'Pensez à les prévenir et à le lui dire.',
      'L’art de le bien faire.',
      'Il joue du ukulélé et du yéyé, un vent du ouest-nord-ouest.',
    ],
  },
  slips: [
    {
      of: 'de à',
      to: 1,
      write: (a) => [MELTED[a.norm(0)]?.[a.norm(1)] ?? ''],
      when: (a) =>
        a.is(1, words('le les')) &&
        a.token(1)?.text === a.norm(1) &&
        // `doué à les langues`: another preposition is meant.
        !a.is(-1, words('doué douée doués douées')) &&
        a.isWord(2) &&
        a.isKnown(2) &&
        !a.could(2, isInfinitive) &&
        !a.could(2, isPos('pronoun', 'adverb', 'preposition')) &&
        a.could(2, isPos('noun', 'adjective', 'numeral')) &&
        !(a.could(2, isPos('adverb', 'adjective')) && a.could(3, isInfinitive)),
    },
    {
      // `au école`, `du hôtel`: before a vowel the article is elided, and nothing melts.
      of: 'au du',
      to: 1,
      write: (a) => [`${a.is(0, 'au') ? 'à' : 'de'} l'${a.token(1)?.text ?? ''}`],
      when: (a) =>
        /^\p{Ll}/u.test(a.token(1)?.text ?? '') &&
        isVowel(a, 1) &&
        !isHeld(a, 1) &&
        // `du yéyé`, `du ukulélé`: these begin as with a consonant.
        !/^(?:y|uk|oui|un|ouest|e-)/.test(a.norm(1)) &&
        a.must(1, isPos('noun', 'adjective')) &&
        a.could(1, (each) => isNoun(each) && each.number === 'singular'),
    },
  ],
})
