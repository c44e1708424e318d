import { isPersonal } from '../features'
import { words } from '../kit/around'
import { confusion } from '../kit/confusion'

const THIRD = words('il elle on ils elles iel iels -il -elle -on -ils -elles -iel -iels')

export const tIl = confusion({
  id: 'grammar/t-il',
  category: 'trait d’union',
  message: 'Le « t » d’une question s’écrit entre deux traits d’union : « -t-il ».',
  why: 'Ce « t » n’est là que pour le son : « a-t-il », « va-t-elle ». L’apostrophe remplacerait une voyelle, et il n’y en a pas.',
  examples: {
    match: [
      { text: 'Y a t’il un message d’erreur ?', marks: 'a t’il', fixed: 'Y a-t-il un message d’erreur ?' },
      { text: 'Reste t il une place ?', marks: 'Reste t il', fixed: 'Reste-t-il une place ?' },
      { text: 'Le colis a-t’il bougé ?', marks: 'a-t’il', fixed: 'Le colis a-t-il bougé ?' },
      { text: 'Peut-t-il passer demain ?', marks: 'Peut-t-il', fixed: 'Peut-il passer demain ?' },
      { text: 'Quand sera t-elle livrée ?', marks: 'sera t-elle', fixed: 'Quand sera-t-elle livrée ?' },
    ],
    pass: ['Y a-t-il un souci ?', 'Va-t’en !', 'Il t’a répondu.', 'Que t’arrive-t-il ?', 'Elle t’aide bien.'],
  },
  slips: [
    {
      // `peut-t-il`: the verb has its own t, or d, which is heard.
      of: '-t-il -t-elle -t-on -t-ils -t-elles',
      from: -1,
      write: (a) => [`${a.token(-1)?.text ?? ''}${a.norm(0).replace('-t', '')}`],
      when: (a) => /[td]$/.test(a.norm(-1)) && a.could(-1, isPersonal),
    },
    {
      of: "t t'",
      from: -1,
      to: 1,
      write: (a) => [
        `${a.token(-1)?.text ?? ''}${/[aec]$/.test(a.norm(-1)) ? '-t' : ''}-${a.norm(1).replace('-', '')}`,
      ],
      when: (a) => a.is(1, THIRD) && a.could(-1, (reading) => isPersonal(reading) && reading.person === 3),
    },
    {
      of: wholes([
        'a',
        'y-a',
        'va',
        'aura',
        'sera',
        'fera',
        'ira',
        'reste',
        'existe',
        'semble',
        'pourra',
        'faudra',
        'devra',
        'arrive',
        'manque',
        'parle',
        'puisse',
      ]),
      write: (a) => [a.norm(0).replace("-t'", '-t-').replace('y-a', 'y a')],
      when: () => true,
    },
    { of: 'y-a', write: 'y a', when: () => true },
  ],
})

function wholes(verbs: readonly string[]): string {
  return verbs
    .flatMap((verb) => ['il', 'elle', 'on', 'ils', 'elles'].map((pronoun) => `${verb}-t'${pronoun}`))
    .join(' ')
}

export const estCe = confusion({
  id: 'grammar/est-ce',
  category: 'trait d’union',
  message: 'On écrit « est-ce », avec un trait d’union.',
  why: '« Ce » vient après son verbe : un trait d’union les relie. « Que » n’en prend pas : « est-ce que ».',
  examples: {
    match: [
      {
        text: 'Est ce que le colis est arrivé ?',
        marks: 'Est ce',
        fixed: 'Est-ce que le colis est arrivé ?',
      },
      { text: 'Qu’est ce qui vous a plu ?', marks: 'est ce', fixed: 'Qu’est-ce qui vous a plu ?' },
      { text: 'Est-ce-que cela vous va ?', marks: 'Est-ce-que', fixed: 'Est-ce que cela vous va ?' },
    ],
    pass: [
      'L’essentiel est ce que vous ressentez.',
      'Est-ce que tout va bien ?',
      'C’est ce que nous pensons.',
      'Le plus important est ce service.',
      'Qu’est-ce qui vous a plu ?',
    ],
  },
  slips: [
    {
      of: 'est et es',
      to: 1,
      write: 'est-ce',
      when: (a) => {
        if (!a.is(1, words('ce se'))) return false
        if ((a.is(-1, "qu'") && !a.is(-2, 'ce')) || (a.is(-1, "n'") && a.is(2, 'pas'))) return true
        if (a.is(0, 'et')) return false
        return (
          (a.opens(0) || a.is(-1, words('comment pourquoi quand où et'))) &&
          a.is(2, words("que qu' possible normal bien vrai")) &&
          a.isQuestion()
        )
      },
    },
    {
      of: 'serait sera était',
      to: 1,
      write: (a) => [`${a.norm(0)}-ce`],
      // `serait ce un retard ?`
      when: (a) =>
        a.opens(0) &&
        a.is(1, 'ce') &&
        a.is(2, words("un une le la l' les des votre notre vos nos possible lié parce bien")) &&
        a.isQuestion(),
    },
    { of: 'est-ce-que', write: 'est-ce que', when: () => true },
    {
      of: "est-ce-qu'il est-ce-qu'elle est-ce-qu'on est-ce-qu'ils est-ce-qu'elles",
      write: (a) => [a.norm(0).replace('-qu', ' qu')],
      when: () => true,
    },
  ],
})
