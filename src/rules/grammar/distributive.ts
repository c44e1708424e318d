import { isWord } from '../../text/token'
import { tokenRule } from '../define'
import type { SentenceView } from '../rule'
import { agreementHit } from './agreement'
import { could, isPersonal, isPos, may, must } from './features'
import { isNoun } from './nounGroup'

/** What a number is shared out over: stretches of time, and those who get a share. */
const SHARED_OVER = new Set(
  'seconde minute heure jour nuit matin soir matinée soirée semaine week-end trimestre semestre saison an année séance personne tête enfant adulte élève famille foyer ménage client cliente adhérent abonné participant convive invité salarié véhicule chambre'.split(
    ' ',
  ),
)

/** `trois fois par jour`, `22 € pièce`: what is counted of each is said of one. */
export const distributive = tokenRule({
  id: 'grammar/distributive',
  kind: 'grammar',
  category: 'singulier distributif',
  severity: 'warn',
  message: 'Ici le nom reste au singulier : il s’agit de chacun, pris un par un.',
  why: '« Trois fois par jour », c’est trois fois chaque jour ; « 5 € pièce », c’est 5 € la pièce. Le nombre compte ce qui précède, pas ce qui suit.',
  words: ['par', 'pièces'],
  examples: {
    match: [
      {
        text: 'Rincez-le deux fois par semaines.',
        marks: 'semaines',
        fixed: 'Rincez-le deux fois par semaine.',
      },
      {
        text: 'Comptez 15 € par personnes, boissons comprises.',
        marks: 'personnes',
        fixed: 'Comptez 15 € par personne, boissons comprises.',
      },
      { text: 'Les savons sont à 4 € pièces.', marks: 'pièces', fixed: 'Les savons sont à 4 € pièce.' },
      {
        text: 'Elle passe quelques heures par jours ici.',
        marks: 'jours',
        fixed: 'Elle passe quelques heures par jour ici.',
      },
    ],
    pass: [
      'Trois séances par semaine, à 12 € pièce.',
      'Un seul passage par jours de grand vent.',
      'Par moments, par endroits, il neige.',
      'Deux tournées par jours pairs.',
      'Ils vont par deux, les billets par dix.',
      'Un lot de 4 pièces à 20 €, un studio à 500 €, deux pièces à 700 €.',
      'Il est passé par personnes interposées.',
      'Il reste 200 € pièces et main-d’œuvre.',
    ],
  },
  check(view, at) {
    const noun = view.tokens[at]?.norm === 'par' ? sharedOver(view, at) : priceOfOne(view, at)
    return noun === undefined ? undefined : agreementHit(view, noun, isNoun, { genders: 3, numbers: 1 })
  },
})

const isSum = ({ tokens }: SentenceView, at: number): boolean =>
  /^(?:€|euros?|centimes?|%)$/.test(tokens[at]?.norm ?? '')

/** The noun in the plural after `par`, where what is counted stands right before (`deux fois par jours`). */
function sharedOver(view: SentenceView, at: number): number | undefined {
  const noun = at + 1
  const isMany = ({ number }: { readonly number: string }): boolean => number === 'plural'
  if (!must(view, noun, (each) => isNoun(each) && isMany(each) && SHARED_OVER.has(each.lemma)))
    return undefined
  if (!endsThere(view, noun + 1)) return undefined
  // Past an adjective (`deux litres pleins par jours`).
  const counted = must(view, at - 1, isPos('adjective')) ? at - 2 : at - 1
  if (isSum(view, counted)) return noun
  return (could(view, counted, isNoun) || view.tokens[counted]?.norm === 'fois') && isCount(view, counted - 1)
    ? noun
    : undefined
}

/** Not `par jours de pluie`, `par personnes interposées`: the days, the people of that kind. */
const endsThere = (view: SentenceView, at: number): boolean => {
  const next = view.tokens[at]
  return (
    !isWord(next) ||
    (!/^d(?:[eu']|es)$/.test(next.norm) &&
      must(
        view,
        at,
        (each) =>
          isPersonal(each) || isPos('preposition', 'conjunction', 'adverb', 'determiner', 'pronoun')(each),
      ))
  )
}

const isCount = (view: SentenceView, at: number): boolean =>
  view.tokens[at]?.kind === 'number' ||
  may(view, at, ({ kind }) => kind === 'cardinal') ||
  /^(?:quelques|plusieurs|une?|demi-)$/.test(view.tokens[at]?.norm ?? '')

/** `4 € pièces`, where nothing follows; beside work, the pieces are what is paid for. */
function priceOfOne(view: SentenceView, at: number): number | undefined {
  const isAfterPrice = isSum(view, at - 1) && view.tokens[at - 2]?.kind === 'number'
  const isBesideWork = view.tokens.some(({ norm }) => /^main/.test(norm))
  return isAfterPrice && !isWord(view.tokens[at + 1]) && !isBesideWork ? at : undefined
}
