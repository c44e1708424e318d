import { sentenceRule } from '../define'
import { spanOf } from '../grammar/features'

export const spaceAroundBrackets = sentenceRule({
  id: 'typography/space-around-brackets',
  kind: 'typography',
  category: 'espaces',
  severity: 'warn',
  message: 'Une espace sépare la parenthèse du mot voisin.',
  why: 'La parenthèse se détache du texte qui l’entoure. Collée, elle se lit comme une fin de mot.',
  examples: {
    match: [
      { text: 'Le magasin(rue Neuve) est ouvert.', marks: '(', fixed: 'Le magasin (rue Neuve) est ouvert.' },
      { text: 'Le magasin (rue Neuve)est ouvert.', marks: ')', fixed: 'Le magasin (rue Neuve) est ouvert.' },
      { text: 'Ouvert le soir(sauf le lundi).', marks: '(', fixed: 'Ouvert le soir (sauf le lundi).' },
    ],
    pass: [
      'Le magasin (rue Neuve) est ouvert.',
      'Nos ami(e)s et client(e)s.',
      'Les produit(s) et fille(s).',
      'Merci :) à tous',
      'Voir f(x) = 2.',
    ],
  },
  *check({ tokens }) {
    for (const [at, token] of tokens.entries()) {
      const before = tokens[at - 1]
      const next = tokens[at + 1]
      if (before?.kind !== 'word' && token.text === '(') continue
      // `produit(s)`, `f(x)`: an ending or an argument, not a remark.
      if (
        token.text === '(' &&
        !token.spaced &&
        next?.kind === 'word' &&
        !next.spaced &&
        hasSeveral(tokens, at) &&
        before &&
        before.norm.length > 1
      )
        yield { span: spanOf(token), suggestions: [' ('], confidence: 0.85 }
      if (
        token.text === ')' &&
        !token.spaced &&
        next?.kind === 'word' &&
        !next.spaced &&
        next.norm.length > 1 &&
        isOpened(tokens, at)
      )
        yield { span: spanOf(token), suggestions: [') '], confidence: 0.85 }
    }
  },
})

const hasSeveral = (tokens: readonly { readonly text: string }[], at: number): boolean => {
  const close = tokens.findIndex(({ text }, i) => i > at && text === ')')
  return close > at + 2
}

const isOpened = (tokens: readonly { readonly text: string }[], at: number): boolean => {
  const open = tokens.slice(0, at).findLastIndex(({ text }) => text === '(')
  return open >= 0 && at - open > 2
}
