import { sentenceRule } from '../define'
import { across } from '../grammar/features'

export const spaceAroundApostrophe = sentenceRule({
  id: 'typography/space-around-apostrophe',
  kind: 'typography',
  category: 'espaces',
  severity: 'warn',
  message: 'Pas d’espace autour de l’apostrophe.',
  why: 'L’apostrophe joint deux mots : rien ne les sépare. Une espace peut renvoyer le second à la ligne.',
  examples: {
    match: [
      { text: 'Merci à l’ équipe.', marks: 'l’ équipe', fixed: 'Merci à l’équipe.' },
      { text: "Pas d' inquiétude.", marks: "d' inquiétude", fixed: "Pas d'inquiétude." },
      { text: "Oui, j 'ai reçu le colis.", marks: "j 'ai", fixed: "Oui, j'ai reçu le colis." },
    ],
    pass: [
      'Merci à l’équipe.',
      'Il dit qu’« on verra ».',
      "L'@equipe répond.",
      "La lettre l ' est rare.",
      "Il a dit 'oui' hier.",
    ],
  },
  *check({ tokens, text }) {
    for (const [at, token] of tokens.entries()) {
      const next = tokens[at + 1]
      if (!next) continue
      if (
        token.kind === 'word' &&
        token.elided &&
        next.kind === 'word' &&
        next.spaced &&
        isInLine(text, token.end, next.start)
      )
        yield { span: across(token, next), suggestions: [token.text + next.text], confidence: 0.95 }
      // `j 'ai`: the letter, the sign and the word stand as three.
      const word = tokens[at + 2]
      if (
        /^(?:j|l|d|n|s|c|m|t|qu)$/.test(token.norm) &&
        /^['’]$/.test(next.text) &&
        next.spaced &&
        word?.kind === 'word' &&
        !word.spaced
      )
        yield {
          span: across(token, word),
          suggestions: [token.text + next.text + word.text],
          confidence: 0.9,
        }
    }
  },
})

const isInLine = (text: string, from: number, to: number): boolean => !text.slice(from, to).includes('\n')
