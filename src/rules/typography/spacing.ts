import { sentenceRule } from '../define'

export const spaceBeforeComma = sentenceRule({
  id: 'typography/space-before-comma',
  kind: 'typography',
  category: 'espaces',
  severity: 'warn',
  message: 'Pas d’espace avant une virgule ou un point.',
  why: 'La virgule et le point se collent au mot qui précède. L’espace vient après.',
  examples: {
    match: [
      { text: 'Bonjour , merci de votre message.', marks: ' ,', fixed: 'Bonjour, merci de votre message.' },
      { text: 'Nous arrivons .', marks: ' .', fixed: 'Nous arrivons.' },
    ],
    pass: ['Bonjour, merci ! On arrive...', 'Version .NET à jour', 'Prix : 12,50 €', 'À voir ... ou pas'],
  },
  *check({ tokens, text }) {
    for (const [at, token] of tokens.entries()) {
      const before = tokens[at - 1]
      const next = tokens[at + 1]
      if (!before || !token.spaced || (token.text !== ',' && token.text !== '.')) continue
      if (before.kind === 'punctuation' && before.text !== ')' && before.text !== '»') continue
      // `.NET`, `,5`: glued to what follows, it is part of it.
      if (next && !next.spaced) continue
      if (text.slice(before.end, token.start).includes('\n')) continue
      yield { span: { start: before.end, end: token.end }, suggestions: [token.text], confidence: 0.98 }
    }
  },
})

export const missingSpaceAfter = sentenceRule({
  id: 'typography/missing-space-after',
  kind: 'typography',
  category: 'espaces',
  severity: 'warn',
  message: 'Il manque une espace après la virgule.',
  why: 'Une virgule se colle au mot qui précède et se détache du suivant. Sans espace, deux mots se lisent comme un seul.',
  examples: {
    match: [
      { text: 'Bonjour,merci de votre message.', marks: ',', fixed: 'Bonjour, merci de votre message.' },
    ],
    pass: ['Il fait 12,5 degrés.', 'Oui, merci.', 'Clin d’œil ,)'],
  },
  *check({ tokens }) {
    for (const [at, token] of tokens.entries()) {
      const before = tokens[at - 1]
      const next = tokens[at + 1]
      if (
        token.text !== ',' ||
        token.spaced ||
        next?.kind !== 'word' ||
        next.spaced ||
        before?.kind !== 'word'
      )
        continue
      yield { span: { start: token.start, end: token.end }, suggestions: [', '], confidence: 0.97 }
    }
  },
})

export const doubledSpace = sentenceRule({
  id: 'typography/doubled-space',
  kind: 'typography',
  category: 'espaces',
  severity: 'hint',
  message: 'Deux espaces se suivent.',
  why: 'Une seule espace suffit entre deux mots. Les réseaux affichent parfois le vide en trop.',
  examples: {
    match: [{ text: 'Merci  beaucoup.', marks: '  ', fixed: 'Merci beaucoup.' }],
    pass: ['Merci beaucoup.', 'Bonjour !'],
  },
  *check({ text }) {
    for (const found of text.matchAll(/(?<=\S) {2,}(?=\S)/g)) {
      yield {
        span: { start: found.index, end: found.index + found[0].length },
        suggestions: [' '],
        confidence: 0.95,
      }
    }
  },
})
