import { tokenRule } from '../define'

export const sarcasm = tokenRule({
  id: 'tone/mock-surprise',
  kind: 'tone',
  category: 'sarcasme',
  severity: 'warn',
  message: 'Cette exclamation se lit comme de l’ironie aux dépens du client.',
  why: 'L’écrit perd le sourire : ce qui amuse à voix haute blesse à l’écran. Dites plutôt que la personne a bien fait de le signaler.',
  words: ['surprise', 'perspicacité', 'clairvoyance'],
  examples: {
    match: [
      { text: 'Oh, quelle surprise !', marks: 'quelle surprise' },
      { text: 'Bravo pour votre perspicacité.', marks: 'Bravo pour votre perspicacité' },
    ],
    pass: [
      'Une surprise vous attend en magasin.',
      'Quelle belle surprise de vous lire !',
      'La pochette surprise est à 5 €.',
    ],
  },
  check({ tokens }, at) {
    const token = tokens[at]
    if (!token) return
    const before = tokens[at - 1]
    if (token.norm === 'surprise') {
      if (before?.norm !== 'quelle') return
      const next = tokens[at + 1]
      if (next && next.kind === 'word') return
      return { span: { start: before.start, end: token.end }, confidence: 0.7 }
    }
    const from = tokens
      .slice(Math.max(0, at - 3), at)
      .find((other) => /^(?:bravo|merci|félicitations|quelle)$/.test(other.norm))
    if (!from) return
    return { span: { start: from.start, end: token.end }, confidence: 0.75 }
  },
})
