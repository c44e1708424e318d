import { tokenRule } from '../define'
import { may, spanOf } from '../grammar/features'

/** What is, lives or arrives in a town; a view or a shot is rightly *sur* it. */
const PLACED =
  /^(?:magasins?|boutiques?|livraisons?|événements?|rendez-vous|disponibles?|présente?s?|installée?s?|basée?s?|soirée|concert|atelier|salon|tournée)$/
const BEING = new Set([
  'habiter',
  'travailler',
  'livrer',
  'déménager',
  'recruter',
  'être',
  'loger',
  'étudier',
])

export const cityPreposition = tokenRule({
  id: 'style/city-preposition',
  kind: 'style',
  category: 'préposition critiquée',
  severity: 'hint',
  message: 'On est « à » Paris, pas « sur » Paris.',
  why: '« Sur » devant un nom de ville vient de l’oral. L’usage soigné écrit « à ».',
  words: ['sur'],
  examples: {
    match: [
      { text: 'Notre magasin sur Lyon est ouvert.', marks: 'sur', fixed: 'Notre magasin à Lyon est ouvert.' },
      { text: 'Nous recrutons sur Nantes.', marks: 'sur', fixed: 'Nous recrutons à Nantes.' },
      { text: 'Vous habitez sur Paris ?', marks: 'sur', fixed: 'Vous habitez à Paris ?' },
    ],
    pass: [
      'La terrasse donne sur Paris.',
      'Notre magasin à Lyon est ouvert.',
      'Retrouvez-nous sur Instagram.',
      'Vous êtes sur Facebook ?',
      'Le magasin est sur la place.',
    ],
  },
  check(view, at) {
    const token = view.tokens[at]
    const before = view.tokens[at - 1]
    const town = view.tokens[at + 1]
    if (!token || !before || !town || !/^\p{Lu}/u.test(town.text)) return
    if (!may(view, at + 1, ({ pos, kind }) => pos === 'proper' && kind === 'place')) return
    const placed =
      PLACED.test(before.norm) || may(view, at - 1, ({ pos, lemma }) => pos === 'verb' && BEING.has(lemma))
    return placed ? { span: spanOf(token), suggestions: ['à'], confidence: 0.7 } : undefined
  },
})
