import { withCaseOf } from '../../text/normalise'
import type { Token } from '../../text/token'
import { sentenceRule } from '../define'
import type { Hit, SentenceView } from '../rule'
import { allowedBy } from './agreement'
import { isOpening, phraseOpensClause } from './clause'
import {
  type Agreement,
  agreementOf,
  could,
  isPersonal,
  isPos,
  isPossible,
  may,
  meet,
  spanOf,
} from './features'
import { isNoun } from './nounGroup'
import type { Phrase } from './phraseShape'
import { phrasesOf, subjectsOf } from './subjects'

const STRESSED: readonly (readonly [string, Agreement])[] = [
  ['lui', { genders: 1, numbers: 1 }],
  ['elle', { genders: 2, numbers: 1 }],
  ['eux', { genders: 1, numbers: 2 }],
  ['elles', { genders: 2, numbers: 2 }],
]

const DEMONSTRATIVE: typeof STRESSED = [
  ['celui', { genders: 1, numbers: 1 }],
  ['celle', { genders: 2, numbers: 1 }],
  ['ceux', { genders: 1, numbers: 2 }],
  ['celles', { genders: 2, numbers: 2 }],
]
const REACH = 40

/** Pronouns that take up a noun before them. */
export const contrastPronoun = sentenceRule({
  id: 'grammar/contrast-pronoun',
  kind: 'grammar',
  category: 'accord du pronom',
  severity: 'warn',
  message: 'Ce pronom reprend un nom et s’accorde avec lui.',
  why: '« Lui, elle, eux, elles » entre deux virgules, « celui, celle » devant « de » reprennent un nom qui précède : « les primes, elles, restent dues ».',
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
      {
        text: 'Les primes, quant à eux, restent dues.',
        marks: 'eux',
        fixed: 'Les primes, quant à elles, restent dues.',
      },
      {
        text: 'Votre gare est celui de Tours.',
        marks: 'celui',
        fixed: 'Votre gare est celle de Tours.',
      },
      {
        text: 'La date indiquée étant celui de mai, réimprimez-la.',
        marks: 'celui',
        fixed: 'La date indiquée étant celle de mai, réimprimez-la.',
      },
      {
        text: 'Prenez le couloir du fond, celle des vestiaires.',
        marks: 'celle',
        fixed: 'Prenez le couloir du fond, celui des vestiaires.',
      },
    ],
    pass: [
      'Les primes, elles, restent dues.',
      'L’équipe, elle, vous attend.',
      'La piscine ferme, mais le sauna et le hammam, eux, fonctionnent.',
      'Léa dit que les desserts, elle, elle les garde.',
      'Nos tarifs, eux, ne bougent pas.',
      'La moitié des clients, eux, préfèrent le retrait.',
      'Après la visite, lui, pressé, est parti.',
      'La clé est dans le tiroir, celle du bas.',
      'Ce magasin est celui de Tours, et notre équipe celle de Nantes.',
    ],
  },
  *check(view) {
    for (const phrase of phrasesOf(view)) {
      const isBeing = view.tokens[phrase.end]?.norm === 'étant'
      const hit = isBeing
        ? demonstrative(view, phrase.end + 1, [phrase.attribute])
        : (contrasted(view, phrase) ?? apposed(view, phrase))
      if (hit) yield hit
    }
    for (const [verb, { attribute, kind }] of subjectsOf(view)) {
      // `ce sont celles du petit`: something said before.
      if (kind !== 'phrase') continue
      const isJoined = may(view, verb, ({ lemma }) => lemma === 'être')
      const hit = isJoined ? demonstrative(view, verb + 1, [attribute]) : undefined
      if (hit) yield hit
    }
  },
})

/** `les archives, elle, restent`: between two commas the pronoun takes up the subject right before it. */
function contrasted(view: SentenceView, { start, end, attribute, isTime, heads }: Phrase): Hit | undefined {
  const { tokens } = view
  const isLed = tokens[end + 1]?.norm === 'quant' && tokens[end + 2]?.norm === 'à'
  const at = isLed ? end + 3 : end + 1
  const pronoun = tokens[at]
  const own = STRESSED.find(([form]) => form === pronoun?.norm)
  if (!pronoun || !own || tokens[end]?.text !== ',' || tokens[at + 1]?.text !== ',') return undefined
  if (isTime || !phraseOpensClause(view, start)) return undefined
  // `les desserts, elle, elle les garde`: it insists on the subject that follows.
  if (tokens[at + 2]?.norm === pronoun.norm || (own[0] === 'lui' && tokens[at + 2]?.norm === 'il'))
    return undefined
  // `le sauna et le hammam, eux, ferment`: the verb bears it out.
  const isBorneOut =
    own[1].numbers === 2 &&
    attribute.numbers === 1 &&
    could(view, at + 2, (each) => isPersonal(each) && (agreementOf(each).numbers & own[1].numbers) !== 0)
  if (isBorneOut) return undefined
  if (attribute.genders === 3 || attribute.numbers === 3) return undefined
  if ([attribute, ...heads].some((each) => isPossible(meet(each, own[1])))) return undefined
  return taking(pronoun, STRESSED, attribute)
}

/** `dans le mauvais colis, celle d'une cliente`: of the gender of no noun before it. */
function apposed(view: SentenceView, { end, isTime }: Phrase): Hit | undefined {
  if (isTime || view.tokens[end]?.text !== ',') return undefined
  const nouns: Agreement[] = []
  for (let i = end - 1; i >= Math.max(0, end - REACH); i--) {
    const token = view.tokens[i]
    if (!token || isOpening(token)) break
    if (may(view, i, isPos('proper', 'pronoun'))) return undefined
    const noun = may(view, i, isNoun) ? allowedBy(view, i, isNoun) : undefined
    if (noun) nouns.push(noun)
  }
  return demonstrative(view, end + 1, nouns)
}

/** `celui de` at `at`, of a gender that none of the nouns has: the nearest decides. */
function demonstrative(view: SentenceView, at: number, nouns: readonly Agreement[]): Hit | undefined {
  const pronoun = view.tokens[at]
  const own = DEMONSTRATIVE.find(([form]) => form === pronoun?.norm)?.[1]
  if (!own || !/^(?:de|d'|du|des)$/.test(view.tokens[at + 1]?.norm ?? '')) return undefined
  const [nearest] = nouns
  if (!pronoun || !nearest || nouns.some(({ genders }) => (genders & own.genders) !== 0)) return undefined
  return taking(pronoun, DEMONSTRATIVE, { ...own, genders: nearest.genders })
}

function taking(pronoun: Token, forms: typeof STRESSED, target: Agreement): Hit | undefined {
  const right = forms.find(([, each]) => isPossible(meet(each, target)))
  return right
    ? { span: spanOf(pronoun), suggestions: [withCaseOf(pronoun.text, right[0])], confidence: 0.92 }
    : undefined
}
