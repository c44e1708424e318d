import { isInfinitive, isPos } from '../features'
import {
  type Around,
  DETERMINERS,
  isClauseAt,
  isNoun,
  isSurelyParticiple,
  pastWeak,
  SUBJECTS,
  words,
} from '../kit/around'
import { confusion } from '../kit/confusion'

/** What one does with a thing whatever it is: here `quoi` is the object. */
const DOING = words(
  'faire dire penser choisir décider arriver coûter advenir prévoir demander vouloir préférer promettre répondre raconter commander acheter lire entendre décréter',
)

/** `quoique tu en dises`, `quoiqu’on ait décidé`: the verb has no other object. */
function isDoing(a: Around, verb: number): boolean {
  const last = a.could(verb, ({ kind }) => kind === 'auxiliary') ? verb + 1 : verb
  return a.could(last, ({ lemma }) => DOING.has(lemma)) && (a.ends(last + 1) || a.is(verb - 1, 'en'))
}

export const quoiQue = confusion({
  id: 'grammar/quoi-que',
  category: 'quoique/quoi que',
  message: 'Ici il faut « quoi que » en deux mots : « quelle que soit la chose que ».',
  why: 'Si l’on peut dire « bien que », c’est « quoique » ; sinon c’est « quoi que », en deux mots.',
  examples: {
    match: [
      { text: 'Joli, quoi que fragile.', marks: 'quoi que', fixed: 'Joli, quoique fragile.' },
      {
        text: 'Quoiqu’on dise, le prix est bas.',
        marks: 'Quoiqu’on',
        fixed: 'Quoi qu’on dise, le prix est bas.',
      },
      {
        text: 'Quoique l’on en dise en ville, le marché reste.',
        marks: 'Quoique',
        fixed: 'Quoi que l’on en dise en ville, le marché reste.',
      },
      { text: 'Quoiqu’il en soit, merci.', marks: 'Quoiqu’il', fixed: 'Quoi qu’il en soit, merci.' },
      {
        text: 'Quoiqu’il arrive, nous sommes là.',
        marks: 'Quoiqu’il',
        fixed: 'Quoi qu’il arrive, nous sommes là.',
      },
      {
        text: 'Avant de commander quoique ce soit, écrivez-nous.',
        marks: 'quoique',
        fixed: 'Avant de commander quoi que ce soit, écrivez-nous.',
      },
    ],
    pass: [
      'Quoiqu’il soit tard, nous répondons.',
      'Quoi que vous soyez venus chercher, demandez.',
      'Quoi que le client demande, on le note.',
      'Quoique ce soit cher, c’est beau.',
      'Quoi qu’il en soit, merci.',
      'Quoiqu’il fasse froid.',
      'Joli, quoique fragile.',
    ],
  },
  slips: [
    {
      of: "quoiqu'",
      to: 1,
      write: (a) => [`quoi qu'${a.norm(1)}`],
      when: (a) =>
        a.is(1, words('il on elle ils')) &&
        (a.is(2, 'en') ||
          isDoing(a, pastWeak(a, 2)) ||
          a.is(2, words('arrive arrivera advienne')) ||
          (a.is(2, words('se')) && a.is(3, 'passe'))),
    },
    {
      // `quoi que fragile`, `quoi qu’il soit tard`: nothing that `quoi` could be the object of.
      of: 'quoi',
      to: 1,
      write: (a) => [a.is(1, 'que') ? 'quoique' : "quoiqu'"],
      when: (a) => {
        if (!a.is(1, words("que qu'")) || a.is(2, 'ce')) return false
        if (a.only(2, isPos('adjective', 'adverb')) || isSurelyParticiple(a, 2)) return true
        const verb = pastWeak(a, a.is(2, DETERMINERS) ? 4 : 3)
        return (
          (a.is(2, SUBJECTS) || a.could(3, isNoun)) &&
          !a.is(verb - 1, 'en') &&
          a.could(verb, ({ lemma, mood }) => lemma === 'être' && mood === 'subjunctive-present') &&
          (a.could(verb + 1, isPos('adjective', 'adverb')) || a.is(verb + 1, words('en à hors'))) &&
          !a.could(verb + 2, isInfinitive)
        )
      },
    },
    {
      of: 'quoique',
      write: 'quoi que',
      when: (a) => {
        if (a.is(1, 'ce') && a.is(2, 'soit')) return !a.opens(0) || a.is(3, words("d' de"))
        const subject = a.is(1, "l'") ? 2 : 1
        return a.is(subject, SUBJECTS) && isDoing(a, pastWeak(a, subject + 1))
      },
    },
  ],
})

export const parceQue = confusion({
  id: 'grammar/parce-que',
  category: 'parce que/par ce que',
  message: 'Pour dire la cause, on écrit « parce que ».',
  why: 'On peut dire « car » à la place : c’est « parce que ». « Par ce que » veut dire « par la chose que ».',
  examples: {
    match: [
      {
        text: 'C’est long par ce qu’il y a du monde.',
        marks: 'par ce qu’',
        fixed: 'C’est long parce qu’il y a du monde.',
      },
      {
        text: 'Par ce que nous n’avons plus de stock.',
        marks: 'Par ce que',
        fixed: 'Parce que nous n’avons plus de stock.',
      },
      { text: 'Non, par ce que c’est épuisé.', marks: 'par ce que', fixed: 'Non, parce que c’est épuisé.' },
    ],
    pass: [
      'Touchés par ce que vous dites.',
      'Surpris par ce qui arrive.',
      'Parce que c’est vous.',
      'Par ce biais, tout va bien.',
      'Intéressée par ce que nous proposons.',
    ],
  },
  slips: [
    {
      of: 'par',
      to: 2,
      write: (a) => [a.is(2, "qu'") ? "parce qu'" : 'parce que'],
      when: (a) =>
        a.is(1, 'ce') &&
        a.is(2, words("que qu'")) &&
        ((a.is(2, "qu'") && a.is(3, 'il') && a.is(4, 'y')) ||
          (a.is(2, 'que') && a.is(3, "c'")) ||
          (isClauseAt(a, 3) && a.is(4, words("n' ne")) && a.opens(0))),
    },
  ],
})
