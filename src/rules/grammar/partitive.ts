import { withCaseOf } from '../../text/normalise'
import { table } from '../../text/table'
import { tokenRule } from '../define'
import type { SentenceView } from '../rule'
import { allowedBy } from './agreement'
import { isCopula } from './copula'
import { could, must, spanOf } from './features'
import { isNoun, nounGroupAt } from './nounGroup'

/** Pronouns that single out some of many, in the other gender. */
const OTHER = table<string>({
  un: 'une',
  une: 'un',
  aucun: 'aucune',
  aucune: 'aucun',
  chacun: 'chacune',
  chacune: 'chacun',
  certains: 'certaines',
  certaines: 'certains',
  'quelques-uns': 'quelques-unes',
  'quelques-unes': 'quelques-uns',
})

export const partitive = tokenRule({
  id: 'grammar/partitive',
  kind: 'grammar',
  category: 'accord du pronom',
  severity: 'warn',
  message: 'Ce pronom n’a pas le genre de ceux parmi lesquels il choisit.',
  why: 'Il reprend le nom qui suit « de » : une boutique, donc une de nos boutiques, certaines de nos boutiques.',
  words: Object.keys(OTHER),
  examples: {
    match: [
      {
        text: 'Certains de nos boutiques ferment à 18 h.',
        marks: 'Certains',
        fixed: 'Certaines de nos boutiques ferment à 18 h.',
      },
      {
        text: 'Aucun de vos commandes n’est perdue.',
        marks: 'Aucun',
        fixed: 'Aucune de vos commandes n’est perdue.',
      },
      {
        text: 'Une de nos livreurs passera demain.',
        marks: 'Une',
        fixed: 'Un de nos livreurs passera demain.',
      },
    ],
    pass: [
      'Soyez certains des dates avant de réserver.',
      'Une de nos victimes favorites, un de nos livreurs.',
      'Chacun des élèves et chacune des élèves.',
      'Une des plus belles journées reste dans les mémoires.',
      'J’en ai pris un des deux mains.',
      'Retrouvez-nous à la une des journaux.',
      'Voici notre numéro un des enceintes.',
    ],
  },
  check(view, at) {
    const token = view.tokens[at]
    const other = OTHER[token?.norm ?? '']
    if (!token || other === undefined || isNamed(view, at) || isSureOf(view, at)) return
    const next = view.tokens[at + 1]?.norm ?? ''
    const from = next === 'de' ? at + 2 : next === 'des' ? at + 1 : undefined
    const group = from === undefined ? undefined : nounGroupAt(view, from)
    const noun = group && must(view, group.noun, isNoun) ? allowedBy(view, group.noun, isNoun) : undefined
    if (noun?.numbers !== 2 || noun.genders === 3) return
    const isFeminine = /es?$/.test(token.norm)
    if (isFeminine === (noun.genders === 2)) return
    return { span: spanOf(token), suggestions: [withCaseOf(token.text, other)], confidence: 0.96 }
  },
})

/** `à la une des journaux`, `notre numéro un des enceintes`. */
const NAMED = /^(?:la|le|numéro|n°|catégorie|article|chapitre|jour)$/
const isNamed = ({ tokens }: SentenceView, at: number): boolean => NAMED.test(tokens[at - 1]?.norm ?? '')

/** `soyez certains des dates`: sure of them; `en prendre un des deux mains`: it stands for something before. */
const isSureOf = (view: SentenceView, at: number): boolean =>
  view.tokens.slice(Math.max(0, at - 3), at).some(({ norm }, i, { length }) => {
    const place = at - length + i
    return norm === 'en' || could(view, place, isCopula)
  })
