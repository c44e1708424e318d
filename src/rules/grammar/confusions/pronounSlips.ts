import { isParticiple, isPersonal, isPos } from '../features'
import { GREETINGS } from '../frame'
import { type Around, isVerb, pastAdverbs, words } from '../kit/around'
import { confusion } from '../kit/confusion'
import { HAD_BARE } from './maMa'

/** After these a clause begins, and its subject must follow. */
const CONJUNCTIONS = words('si quand puisque lorsque comme')
/** `parce que`, `dès que`: what stands before `que` when it is no relative. */
const BEFORE_QUE = words('parce vu dès tant maintenant sûr sûre')

/** `Bravo Inès, t'a gagné`: a greeting, a name, and then the clause. */
function isAfterCall(a: Around): boolean {
  if (a.token(-2)?.text !== ',') return false
  let o = -3
  while (o > -6 && a.isWord(o) && (GREETINGS.test(a.norm(o)) || a.may(o, isPos('proper', 'interjection'))))
    o--
  return o < -3 && a.token(o) === undefined
}

/** No subject is left but the `t'` itself, for `tu`: the clause begins with it. */
function isTu(a: Around): boolean {
  if (a.startsSentence(-1) || isAfterCall(a)) return true
  if (a.is(-2, CONJUNCTIONS)) return true
  // `vérifie que t'a bien mis le code`, apart from `le mot que t'a écrit Léa`.
  if (!a.is(-2, 'que')) return false
  let governor = -3
  while (a.is(governor, words('bien aussi encore'))) governor--
  return a.is(-3, BEFORE_QUE) || (a.only(governor, isVerb) && a.could(governor, isPersonal))
}

/** `quand t'a appelé Nadia`: the subject stands behind. */
const hasSubjectBehind = (a: Around, participle: number): boolean =>
  a.could(participle + 1, isPos('proper', 'determiner')) && !a.is(participle + 1, words('un une des du'))

const isHaving = (a: Around): boolean => {
  if (a.is(1, HAD_BARE)) return true
  const participle = pastAdverbs(a, 1)
  return (
    a.could(participle, isParticiple) &&
    !a.is(participle, words('plu fallu')) &&
    (!a.is(-2, 'quand') || !hasSubjectBehind(a, participle))
  )
}

/** `t'est où`, `si t'est libre`; `s'il t'est possible` has its subject. */
const isBeing = (a: Around): boolean => {
  const told = pastAdverbs(a, 1)
  return (
    a.is(told, words('où là la le en à chez')) ||
    (a.could(told, isPos('adjective')) &&
      !a.is(told, words('possible impossible arrivé permis difficile facile')))
  )
}

export const elidedTu = confusion({
  id: 'grammar/t-as',
  category: 'accord sujet-verbe',
  message: '« T’ » est ici le sujet « tu » : le verbe prend un s.',
  why: '« T’as » et « t’es » sont « tu as » et « tu es » sans leur u. « T’a » demande un autre sujet : « elle t’a répondu ».',
  examples: {
    match: [
      {
        text: 'Regarde bien que t’a choisi la bonne pointure.',
        marks: 'a',
        fixed: 'Regarde bien que t’as choisi la bonne pointure.',
      },
      {
        text: 'Si t’a faim, la cuisine ferme à 22 h.',
        marks: 'a',
        fixed: 'Si t’as faim, la cuisine ferme à 22 h.',
      },
      { text: 'T’a raison, le prix a changé.', marks: 'a', fixed: 'T’as raison, le prix a changé.' },
      {
        text: 'Salut Hugo, t’a reçu le plan ?',
        marks: 'a',
        fixed: 'Salut Hugo, t’as reçu le plan ?',
      },
      { text: 'Si t’est libre samedi, passe.', marks: 'est', fixed: 'Si t’es libre samedi, passe.' },
    ],
    pass: [
      'Si ça t’a plu, reviens.',
      'Le mot que t’a écrit Léa est gentil.',
      'Quand t’a appelé la gérante ?',
      'S’il t’est possible de passer, viens.',
      'Elle t’a répondu hier.',
      'T’a-t-on répondu depuis hier ?',
    ],
  },
  slips: [
    { of: 'a', write: 'as', when: (a) => a.is(-1, "t'") && !a.isClitic(1) && isTu(a) && isHaving(a) },
    { of: 'est', write: 'es', when: (a) => a.is(-1, "t'") && !a.isClitic(1) && isTu(a) && isBeing(a) },
  ],
})

export const amongThem = confusion({
  id: 'grammar/among-them',
  category: 'accord du pronom',
  message: 'Après « d’entre » et « parmi », le pronom est au pluriel.',
  why: 'On choisit parmi plusieurs : « l’une d’entre elles », « aucun d’entre eux ». Le pluriel reste, même quand on n’en retient qu’une.',
  examples: {
    match: [
      {
        text: 'Aucune d’entre elle ne correspond à votre demande.',
        marks: 'elle',
        fixed: 'Aucune d’entre elles ne correspond à votre demande.',
      },
      {
        text: 'Deux boîtes parmi elle sont vides.',
        marks: 'elle',
        fixed: 'Deux boîtes parmi elles sont vides.',
      },
    ],
    pass: [
      'Aucune d’entre elles ne correspond.',
      'La distance entre elle et vous est courte.',
      'Un espace d’entre elle et lui.',
    ],
  },
  slips: [
    {
      of: 'elle lui',
      write: (a) => [a.is(0, 'elle') ? 'elles' : 'eux'],
      when: (a) => ((a.is(-1, 'entre') && a.is(-2, "d'")) || a.is(-1, 'parmi')) && !a.is(1, words('et ou')),
    },
  ],
})

/** After `de` these stand for what is spoken of; `de la` may be some of it (`c'est de la musique dont on rêve`). */
const SPOKEN_OF = words(
  'cela ça ceci ce cet cette ces lui elle eux elles vous nous toi moi mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs',
)

/** `c'est de ce livre dont`: does `c'est de` lead what stands before? */
const isCleft = (a: Around): boolean =>
  a.someBefore(
    -1,
    (o) =>
      o >= -5 && a.is(o, words("de d'")) && a.is(o + 1, SPOKEN_OF) && a.is(o - 1, 'est') && a.is(o - 2, "c'"),
  )

export const cleftQue = confusion({
  id: 'grammar/cleft-que',
  category: 'dont/que',
  message: '« De » est déjà dit : il faut « que ».',
  why: '« Dont » veut dire « de qui, de quoi » : après « c’est de », il le dirait deux fois. On dit « c’est de cela que je parle » ou « c’est cela dont je parle ».',
  examples: {
    match: [
      {
        text: 'C’est de votre devis dont nous parlerons lundi.',
        marks: 'dont',
        fixed: 'C’est de votre devis que nous parlerons lundi.',
      },
      { text: 'C’est de ça dont il rêvait.', marks: 'dont il', fixed: 'C’est de ça qu’il rêvait.' },
    ],
    pass: [
      'C’est cela dont nous parlerons lundi.',
      'C’est de la musique dont tout le monde raffole.',
      'C’est de votre devis que nous parlerons lundi.',
    ],
  },
  slips: [
    {
      of: 'dont',
      to: 1,
      write: (a) => [`qu'${a.norm(1)}`],
      when: (a) => a.is(1, words('il elle on ils elles')) && isCleft(a),
    },
    { of: 'dont', write: 'que', when: (a) => !a.is(1, words('il elle on ils elles')) && isCleft(a) },
  ],
})
