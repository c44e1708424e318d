import { withCaseOf } from '../../text/normalise'
import type { Token } from '../../text/token'
import { tokenRule } from '../define'
import type { Hit, SentenceView } from '../rule'
import { type Agreement, isPos, isPossible, may, meet, spanOf } from './features'
import { phrasesOf } from './subjects'

/** Masculine and feminine singular, masculine and feminine plural. */
const ROWS = [
  ['lequel', 'laquelle', 'lesquels', 'lesquelles'],
  ['auquel', 'à laquelle', 'auxquels', 'auxquelles'],
  ['duquel', 'de laquelle', 'desquels', 'desquelles'],
] as const
const AGREEMENTS: readonly Agreement[] = [
  { genders: 1, numbers: 1 },
  { genders: 2, numbers: 1 },
  { genders: 1, numbers: 2 },
  { genders: 2, numbers: 2 },
]

/** Forms that do not exist, blended out of two: `lequelle`, `auquelle`. */
const BLENDS = 'lequelle lequelles laquel laquels lesquelle auquelle auquelles duquelle duquelles'.split(' ')

/** `la séance auquel`, `les clients avec lequel`: the pronoun takes gender and number of what it stands for. */
export const relativePronoun = tokenRule({
  id: 'grammar/relative-pronoun',
  kind: 'grammar',
  category: 'pronom relatif',
  severity: 'warn',
  message: 'Le pronom relatif ne s’accorde pas avec le nom qu’il reprend.',
  why: '« Lequel, auquel, duquel » prennent le genre et le nombre du nom repris : « la séance à laquelle », « les prix auxquels ».',
  words: [...ROWS.flat().filter((form) => !form.includes(' ')), ...BLENDS],
  examples: {
    match: [
      {
        text: 'La séance auquel vous étiez inscrite est reportée.',
        marks: 'auquel',
        fixed: 'La séance à laquelle vous étiez inscrite est reportée.',
      },
      {
        text: 'Les conseillers avec lequel vous avez parlé sont absents.',
        marks: 'lequel',
        fixed: 'Les conseillers avec lesquels vous avez parlé sont absents.',
      },
      {
        text: 'Ils ont saisi le syndic, lequelle doit répondre.',
        marks: 'lequelle',
        fixed: 'Ils ont saisi le syndic, lequel doit répondre.',
      },
      {
        text: 'Il faut une caisse, et une corde sur laquel tirer.',
        marks: 'laquel',
        fixed: 'Il faut une caisse, et une corde sur laquelle tirer.',
      },
      {
        text: 'Notre recette secrète, pour lequel nous achetons des noix, change.',
        marks: 'lequel',
        fixed: 'Notre recette secrète, pour laquelle nous achetons des noix, change.',
      },
      {
        text: 'L’offre à lequel vous pensez est terminée.',
        marks: 'à lequel',
        fixed: 'L’offre à laquelle vous pensez est terminée.',
      },
    ],
    pass: [
      'La séance à laquelle vous étiez inscrit est reportée.',
      'La directrice du service auquel vous avez écrit répond.',
      'Auquel de nos magasins pensez-vous ?',
      'Le nom de la rue dans laquelle vous habitez.',
      'Les horaires du magasin dans lequel vous achetez.',
      'Nous avons deux modèles, dites-nous lequel vous plaît.',
      'Ils suivent deux stages, à l’issue desquels ils passent un examen.',
    ],
  },
  check(view, at) {
    const { tokens } = view
    const token = tokens[at]
    if (token && BLENDS.includes(token.norm)) return blendHit(view, token, at)
    const row = ROWS.find((forms) => forms.some((form) => form === token?.norm))
    const bare = ROWS[0]
    if (!token || !row) return undefined
    const own = AGREEMENTS[row.map(String).indexOf(token.norm)]
    const isBare = row === bare
    // Without a preposition it asks as often as it stands for something.
    if (isBare && !may(view, at - 1, isPos('preposition'))) return undefined
    const first = isBare ? at - 1 : at
    // Past a comma it may stand for what is farther off: nothing before may suit it.
    const isApart = tokens[first - 1]?.text === ','
    if (isApart && own && suitsSome(view, first, own)) return undefined
    const end = isApart ? first - 1 : first
    const count = measureBefore(view, end)
    const nouns = phrasesOf(view).filter((phrase) => phrase.end === (count ?? end))
    // `à l'issue desquels`: a place or a moment of what is spoken of before.
    if (row === ROWS[2] && nouns.some(({ start }) => may(view, start - 1, isPos('preposition'))))
      return undefined
    const all = nouns.flatMap((phrase) => (count === undefined ? phrase.heads : phrase.heads.slice(0, -1)))
    const things = all.filter(({ isTime }) => !isTime)
    const heads = [...(things.length > 0 ? things : all), ...nouns.map(({ attribute }) => attribute)]
    if (!own || heads.length === 0 || heads.some((head) => isPossible(meet(head, own)))) return undefined
    const [head] = nouns.map(({ attribute }) => attribute)
    const column = AGREEMENTS.findIndex((agreement) => head && isPossible(meet(head, agreement)))
    const before = tokens[at - 1]
    // `à lequel`: where the preposition melts into it, both are written anew.
    const melted = isBare && /^(?:à|de)$/.test(before?.norm ?? '') ? ROWS[before?.norm === 'à' ? 1 : 2] : row
    const form = melted[column]
    if (form === undefined || isAmbiguous(heads)) return undefined
    return melted === row
      ? { span: spanOf(token), suggestions: [withCaseOf(token.text, form)], confidence: 0.93 }
      : {
          span: { start: before?.start ?? token.start, end: token.end },
          suggestions: [form],
          confidence: 0.93,
        }
  },
})

/** `la séance de 20 h auquel`: an hour or a price is not what is spoken of. Where it ends without its unit. */
const measureBefore = ({ tokens }: SentenceView, end: number): number | undefined =>
  tokens[end - 2]?.kind === 'number' && /^(?:h|€|euros?|heures?)$/.test(tokens[end - 1]?.norm ?? '')
    ? end - 1
    : undefined

/** Joined nouns, and what may be of either gender and number, tell nothing. */
const isAmbiguous = (heads: readonly Agreement[]): boolean =>
  heads.some(({ genders, numbers }) => genders === 3 && numbers === 3)

const suitsSome = (view: SentenceView, end: number, own: Agreement): boolean =>
  phrasesOf(view)
    .filter((phrase) => phrase.end <= end)
    .some(({ heads, attribute }) => [...heads, attribute].some((head) => isPossible(meet(head, own))))

/** `lequelle`: the form that the noun before asks for, and the one that is heard. */
function blendHit(view: SentenceView, token: Token, at: number): Hit {
  const row = ROWS[token.norm.startsWith('l') ? 0 : token.norm.startsWith('a') ? 1 : 2]
  // `l'étagère sur laquel`, past the preposition and its comma.
  const first = may(view, at - 1, isPos('preposition')) ? at - 1 : at
  const end = view.tokens[first - 1]?.text === ',' ? first - 1 : first
  const noun = phrasesOf(view).find((phrase) => phrase.end === end)?.attribute
  const heard: Agreement = {
    genders: /^la|quelles?$/.test(token.norm) ? 2 : 1,
    numbers: /s$/.test(token.norm) ? 2 : 1,
  }
  const forms = [noun, heard].flatMap((wanted) => {
    const column = wanted ? AGREEMENTS.findIndex((each) => isPossible(meet(wanted, each))) : -1
    return row[column] ?? []
  })
  return {
    span: spanOf(token),
    suggestions: [...new Set(forms)].map((form) => withCaseOf(token.text, form)),
    confidence: 0.96,
  }
}
