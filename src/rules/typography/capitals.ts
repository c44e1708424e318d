import { capitalise } from '../../text/normalise'
import type { Sentence } from '../../text/sentence'
import type { Token } from '../../text/token'
import { replyRule } from '../define'
import { spanOf } from '../grammar/features'

/** Fewer words are an item of a list or a chat, which owes nobody a capital. */
const FULL_SENTENCE = 4
const START = /^\p{Lu}/u

/** After a full stop only: a question or an exclamation may stand inside a sentence that goes on. */
export const capitalAfterStop = replyRule({
  id: 'typography/capital-after-stop',
  kind: 'typography',
  category: 'majuscule',
  severity: 'warn',
  message: 'Une phrase commence par une majuscule.',
  why: 'Après un point, la majuscule montre qu’une nouvelle phrase commence. Sans elle, le texte se lit d’un bloc.',
  examples: {
    match: [
      {
        text: 'Nous avons bien reçu votre message. nous revenons vers vous demain.',
        marks: 'nous',
        fixed: 'Nous avons bien reçu votre message. Nous revenons vers vous demain.',
      },
      {
        text: 'Votre colis est parti hier. il arrive jeudi chez vous.',
        marks: 'il',
        fixed: 'Votre colis est parti hier. Il arrive jeudi chez vous.',
      },
      {
        text: 'Le magasin ouvre à 9 h. vous pouvez passer sans rendez-vous.',
        marks: 'vous',
        fixed: 'Le magasin ouvre à 9 h. Vous pouvez passer sans rendez-vous.',
      },
    ],
    pass: [
      'Nous avons bien reçu votre message. Nous revenons vers vous.',
      'oui c’est bon. on regarde ça et on revient.',
      'Merci. bises.',
      'Quelle joie ! nous sommes ravis de vous revoir ici.',
      'Votre modèle est en rayon. iPhone et Android sont compatibles.',
      'Fermé lundi. Voir sosh.fr. merci de votre patience à tous.',
      'Les tailles, les couleurs, etc. sont au choix.',
    ],
  },
  *check({ tokens, sentences, text }) {
    for (const [at, sentence] of sentences.entries()) {
      const before = sentences[at - 1]
      const first = tokens[sentence.first]
      if (!before || !first || first.kind !== 'word' || !/^\p{Ll}+$/u.test(first.text)) continue
      if (text.slice(before.end, sentence.start) !== ' ' || !endsPlainly(tokens, before)) continue
      if (!isFull(tokens, sentence) || !isFull(tokens, before)) continue
      yield { span: spanOf(first), suggestions: [capitalise(first.text)], confidence: 0.85 }
    }
  },
})

const wordsOf = (tokens: readonly Token[], { first, last }: Sentence): readonly Token[] =>
  tokens.slice(first, last).filter(({ kind }) => kind === 'word')

const isFull = (tokens: readonly Token[], sentence: Sentence): boolean =>
  wordsOf(tokens, sentence).length >= FULL_SENTENCE

/** The sentence began with a capital itself, and its full stop ends no abbreviation, link or code. */
function endsPlainly(tokens: readonly Token[], { first, last }: Sentence): boolean {
  const stop = tokens[last - 1]
  const word = tokens[last - 2]
  return (
    stop?.text === '.' &&
    !stop.spaced &&
    (word?.kind === 'word' || word?.kind === 'number') &&
    word.norm !== 'etc' &&
    (word.norm.length > 2 || word.kind === 'number' || word.norm === 'h') &&
    START.test(tokens[first]?.text ?? '')
  )
}
