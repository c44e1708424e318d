import { withCaseOf } from '../../text/normalise'
import { isWord } from '../../text/token'
import { tokenRule } from '../define'
import type { Hit, SentenceView } from '../rule'
import { across, could, isPos, may, must, spanOf } from './features'
import { isNoun } from './nounGroup'

/** What may follow a colour to make it another: a shade, or the thing that has it. */
const SHADES = new Set(
  'clair foncé pâle fluo flash pastel marine ciel turquoise olive moutarde anthracite pétrole canard roi nuit indigo émeraude sapin anis bouteille perle souris ardoise lavande saumon brique'.split(
    ' ',
  ),
)
const COLOURS = new Set('bleu vert rouge rose jaune gris brun beige violet châtain blond'.split(' '))
/** Fruits that give their name to a colour and are adjectives of it (Grevisse, § 555). */
const FRUITS = ['marrons', 'oranges']

const lemmaAmong = (view: SentenceView, at: number, lemmas: ReadonlySet<string>): string | undefined =>
  view.readings[at]?.analyses.find(({ lemma }) => lemmas.has(lemma))?.lemma

export const compoundColour = tokenRule({
  id: 'grammar/compound-colour',
  kind: 'grammar',
  category: 'couleur composée',
  severity: 'warn',
  message: 'Ce nom de couleur reste invariable.',
  why: 'Une couleur en deux mots ne s’accorde pas (« des gants bleu clair »), ni un nom de fruit devenu couleur (« des yeux marron »).',
  words: [...FRUITS],
  lemmas: [...COLOURS],
  examples: {
    match: [
      {
        text: 'Nos gants bleus marine sont en solde.',
        marks: 'bleus marine',
        fixed: 'Nos gants bleu marine sont en solde.',
      },
      {
        text: 'La robe verte claire est arrivée.',
        marks: 'verte claire',
        fixed: 'La robe vert clair est arrivée.',
      },
      {
        text: 'Les sacs marrons sont épuisés.',
        marks: 'marrons',
        fixed: 'Les sacs marron sont épuisés.',
      },
      {
        text: 'Vous cherchez les baskets jaunes fluo ?',
        marks: 'jaunes fluo',
        fixed: 'Vous cherchez les baskets jaune fluo ?',
      },
    ],
    pass: [
      'Des gants bleu marine et une jupe vert tendre.',
      'Les verts clairs et les bleus foncés dominent la toile.',
      'Une salle blanche, claire et calme.',
      'Les oranges et les marrons du marché, un kilo de marrons.',
      'Nous avons des tartes aux pommes, oranges et poires.',
      'Des rideaux bleus et des murs clairs.',
      'Les cartes vertes pâlissent.',
      'La ligne verte marche bien.',
    ],
  },
  check(view, at) {
    return FRUITS.includes(view.tokens[at]?.norm ?? '') ? fruitHit(view, at) : shadeHit(view, at)
  },
})

/** `des yeux marrons`: right after the noun that it qualifies. */
function fruitHit(view: SentenceView, at: number): Hit | undefined {
  const token = view.tokens[at]
  if (!token || !isPluralNoun(view, at - 1) || may(view, at + 1, isPos('noun', 'adjective'))) return undefined
  return {
    span: spanOf(token),
    suggestions: [withCaseOf(token.text, token.norm.slice(0, -1))],
    confidence: 0.92,
  }
}

const isPluralNoun = (view: SentenceView, at: number): boolean =>
  isWord(view.tokens[at]) && must(view, at, (each) => isNoun(each) && each.number !== 'singular')

/** `des gants verts foncés`, `une jupe bleue marine`: two words that make one colour, after the noun. */
function shadeHit(view: SentenceView, at: number): Hit | undefined {
  const { tokens } = view
  const colour = tokens[at]
  const shade = tokens[at + 1]
  if (!isWord(colour) || !isWord(shade) || !must(view, at - 1, isNoun)) return undefined
  const one = lemmaAmong(view, at, COLOURS)
  const other = lemmaAmong(view, at + 1, SHADES)
  if (one === undefined || other === undefined || could(view, at - 1, ({ lemma }) => COLOURS.has(lemma)))
    return undefined
  const meant = `${one} ${other}`
  if (`${colour.norm} ${shade.norm}` === meant) return undefined
  return { span: across(colour, shade), suggestions: [withCaseOf(colour.text, meant)], confidence: 0.92 }
}
