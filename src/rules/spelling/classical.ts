import { isWord, type WordToken } from '../../text/token'
import { sentenceRule } from '../define'
import type { SentenceView } from '../rule'

/** Hardly anything but an accent or a doubled letter away. */
const NEAR = 90

/** The classical spelling of a word that only the reform of 1990 writes so; undefined for every other word. */
function classicalOf({ text }: WordToken, { lexicon }: SentenceView): string | undefined {
  if (!lexicon?.isVariant(text)) return undefined
  return lexicon.near(text, NEAR).find(({ word }) => word !== text && !lexicon.isVariant(word))?.word
}

export const classical = sentenceRule({
  id: 'spelling/classical',
  kind: 'spelling',
  category: 'orthographe',
  severity: 'warn',
  message: 'Votre guide garde l’orthographe classique.',
  why: 'Les rectifications de 1990 sont admises partout, mais votre guide a choisi l’autre usage. Une marque écrit d’une seule façon.',
  examples: {
    guide: { spelling: 'classical' },
    match: [
      {
        text: 'Notre équipe connait bien ce modèle.',
        marks: 'connait',
        fixed: 'Notre équipe connaît bien ce modèle.',
      },
      {
        text: 'Ce parfum vous plait ?',
        marks: 'plait',
        fixed: 'Ce parfum vous plaît ?',
      },
    ],
    pass: ['Notre équipe connaît bien ce modèle.', 'Bon weekend à tous !', 'Le SAV vous répond par e-mail.'],
  },
  *check(view) {
    if (view.guide.spelling !== 'classical') return
    for (const token of view.tokens) {
      const better = isWord(token) ? classicalOf(token, view) : undefined
      if (better !== undefined) yield { span: { start: token.start, end: token.end }, suggestions: [better] }
    }
  },
})
