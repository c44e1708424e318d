import { withCaseOf } from '../../text/normalise'
import { sentenceRule } from '../define'
import { phraseOpensClause } from './clause'
import { type Agreement, isPossible, meet, spanOf } from './features'
import { phrasesOf } from './subjects'

const STRESSED: readonly (readonly [string, Agreement])[] = [
  ['lui', { genders: 1, numbers: 1 }],
  ['elle', { genders: 2, numbers: 1 }],
  ['eux', { genders: 1, numbers: 2 }],
  ['elles', { genders: 2, numbers: 2 }],
]

/** `les archives, elle, restent`: between two commas the pronoun takes up the subject right before it. */
export const contrastPronoun = sentenceRule({
  id: 'grammar/contrast-pronoun',
  kind: 'grammar',
  category: 'accord du pronom',
  severity: 'warn',
  message: 'Ce pronom reprend le sujet et s’accorde avec lui.',
  why: '« Lui, elle, eux, elles » entre deux virgules reprennent le nom qui précède : « les primes, elles, restent dues ».',
  examples: {
    match: [
      {
        text: 'Les primes, elle, restent dues.',
        marks: 'elle',
        fixed: 'Les primes, elles, restent dues.',
      },
      {
        text: 'La boutique, lui, ferme à 19 h.',
        marks: 'lui',
        fixed: 'La boutique, elle, ferme à 19 h.',
      },
    ],
    pass: [
      'Les primes, elles, restent dues.',
      'L’équipe, elle, vous attend.',
      'Nos tarifs, eux, ne bougent pas.',
      'La moitié des clients, eux, préfèrent le retrait.',
      'Après la visite, lui, pressé, est parti.',
    ],
  },
  *check(view) {
    const { tokens } = view
    for (const { start, end, attribute, isTime, heads } of phrasesOf(view)) {
      const pronoun = tokens[end + 1]
      const own = STRESSED.find(([form]) => form === pronoun?.norm)
      if (!pronoun || !own || tokens[end]?.text !== ',' || tokens[end + 2]?.text !== ',') continue
      if (isTime || !phraseOpensClause(view, start)) continue
      if (attribute.genders === 3 || attribute.numbers === 3) continue
      if ([attribute, ...heads].some((each) => isPossible(meet(each, own[1])))) continue
      const right = STRESSED.find(([, each]) => isPossible(meet(each, attribute)))
      if (right)
        yield { span: spanOf(pronoun), suggestions: [withCaseOf(pronoun.text, right[0])], confidence: 0.92 }
    }
  },
})
