import type { Sentence } from '../../text/sentence'
import type { Token } from '../../text/token'
import { replyRule, sentenceRule } from '../define'

export const twoDots = sentenceRule({
  id: 'typography/two-dots',
  kind: 'typography',
  category: 'ponctuation',
  severity: 'warn',
  message: 'Deux points de suite : il en faut un, ou trois.',
  why: 'Un point termine la phrase, trois points la suspendent. Deux ne veulent rien dire.',
  examples: {
    match: [
      {
        text: 'Merci de nous avoir signalé cette erreur..',
        marks: '..',
        fixed: 'Merci de nous avoir signalé cette erreur.',
      },
      { text: 'Bonjour,, merci.', marks: ',,', fixed: 'Bonjour, merci.' },
      { text: 'À très vite en magasin..', marks: '..', fixed: 'À très vite en magasin.' },
    ],
    pass: ['On y pense...', 'Merci.', 'Voir ../dossier', 'Oui… bien sûr', 'etc.', 'On y pense....'],
  },
  *check({ tokens }) {
    for (const [at, token] of tokens.entries()) {
      const next = tokens[at + 1]
      if (token.text === '..' && !(next && !next.spaced)) {
        yield { span: { start: token.start, end: token.end }, suggestions: ['.', '…'], confidence: 0.9 }
      }
      if (token.text === ',' && next?.text === ',' && !next.spaced) {
        yield { span: { start: token.start, end: next.end }, suggestions: [','], confidence: 0.95 }
      }
    }
  },
})

const PAIRS: Readonly<Record<string, string>> = { ')': '(', '»': '«', ']': '[', '”': '“' }
const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '«': '»', '[': ']', '“': '”' }

export const unbalanced = replyRule({
  id: 'typography/unbalanced',
  kind: 'typography',
  category: 'ponctuation',
  severity: 'warn',
  message: 'Ce signe ouvre ou ferme sans son pareil.',
  why: 'Parenthèses et guillemets vont par deux. Il en manque un, ou celui-ci est de trop.',
  examples: {
    match: [
      {
        text: 'Le magasin est ouvert (rue Neuve.',
        marks: '.',
        fixed: 'Le magasin est ouvert (rue Neuve).',
      },
      { text: 'Le magasin (rue Neuve est ouvert', marks: '(' },
      { text: 'Merci pour votre message « très touchant.', marks: '«' },
      { text: 'Le mot "geste commercial nous engage.', marks: '"' },
    ],
    pass: [
      'Le magasin (rue Neuve) est ouvert.',
      'Merci :) à vous',
      'a) le vert b) le bleu',
      '1) Ouvrez la boîte',
      'Dommage :-( on revient vite',
      'Merci ;)',
      '« Oui »',
      'Oups :(',
      '[MAJ] (ouvert)',
      'Super =) merci',
      'Un écran de 24" et le mot "geste".',
    ],
  },
  *check({ tokens, sentences, text }) {
    const open: { sign: string; start: number; end: number }[] = []
    for (const [at, token] of tokens.entries()) {
      if (token.kind !== 'punctuation') continue
      const before = tokens[at - 1]
      if (CLOSERS[token.text] !== undefined) {
        // `:(` and `:-(` are faces.
        if (token.text === '(' && before && !token.spaced && /[:;=8xX'-]$/.test(before.text)) continue
        open.push({ sign: token.text, start: token.start, end: token.end })
      } else if (PAIRS[token.text] !== undefined) {
        const pair = open.findLastIndex(({ sign }) => sign === PAIRS[token.text])
        if (pair >= 0) open.splice(pair)
        else if (token.text !== ')' || !isFaceOrItem(text, token.start)) {
          if (token.text !== '»' || !text.slice(0, token.start).includes('"')) {
            yield { span: { start: token.start, end: token.end }, suggestions: [''], confidence: 0.8 }
          }
        }
      }
    }
    // A straight mark both opens and closes; after a digit it is inches.
    const straight = tokens.filter(
      ({ text: sign, start }) => sign === '"' && !/\d/.test(text.charAt(start - 1)),
    )
    const odd = straight.length % 2 === 1 ? straight.at(-1) : undefined
    if (odd) yield { span: { start: odd.start, end: odd.end }, severity: 'hint', confidence: 0.6 }
    for (const { start, end, sign } of open) {
      if (sign === '(') {
        const stop = sentenceEnd(tokens, sentences, start)
        if (stop)
          yield {
            span: { start: stop.start, end: stop.end },
            suggestions: [`)${stop.text}`],
            confidence: 0.85,
          }
        else yield { span: { start, end }, confidence: 0.85 }
      } else {
        // A quotation may run on in the next comment.
        yield { span: { start, end }, severity: 'hint', confidence: 0.6 }
      }
    }
  },
})

/** The full stop of the sentence that holds `at`: a bracket that was forgotten belongs before it. */
function sentenceEnd(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  at: number,
): Token | undefined {
  const sentence = sentences.find(({ start, end }) => start <= at && at < end)
  const last = tokens[(sentence?.last ?? 0) - 1]
  return last && /^[.!?…]+$/.test(last.text) ? last : undefined
}

/** `:)`, `;-)`, `=)`, and the head of a list item: `a)`, `1)`. */
const isFaceOrItem = (text: string, at: number): boolean =>
  /(?:[:;=8xX]['-]?|(?:^|\s)(?:\d{1,2}|\p{L}))$|[:;=]\s?-?$/u.test(text.slice(Math.max(0, at - 4), at))
