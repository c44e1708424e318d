import { withCaseOf } from '../../text/normalise'
import type { Token } from '../../text/token'
import { tokenRule } from '../define'

const spanOf = ({ start, end }: Token) => ({ start, end })

const PLURAL_ATTRIBUTES: Readonly<Record<string, string>> = {
  désolé: 'désolés',
  navré: 'navrés',
  ravi: 'ravis',
  enchanté: 'enchantés',
  touché: 'touchés',
  attristé: 'attristés',
  satisfait: 'satisfaits',
  content: 'contents',
  fier: 'fiers',
  désolée: 'désolées',
  ravie: 'ravies',
  fière: 'fières',
}
const ADVERBS = new Set([
  'vraiment',
  'très',
  'sincèrement',
  'profondément',
  'tellement',
  'bien',
  'aussi',
  'toujours',
  'si',
  'trop',
  'tout',
  'plus',
  'encore',
  'également',
])

export const pluralAttribute = tokenRule({
  id: 'grammar/plural-attribute',
  kind: 'grammar',
  category: 'accord de l’attribut',
  severity: 'warn',
  message: 'L’adjectif s’accorde avec « nous ».',
  why: 'Après « nous sommes », l’adjectif parle de plusieurs personnes : il prend un s. « Nous sommes désolés. »',
  words: ['sommes', 'somme'],
  examples: {
    match: [
      {
        text: 'Nous sommes désolé pour ce retard.',
        marks: 'désolé',
        fixed: 'Nous sommes désolés pour ce retard.',
      },
      {
        text: 'Nous sommes vraiment ravi de vous lire.',
        marks: 'ravi',
        fixed: 'Nous sommes vraiment ravis de vous lire.',
      },
    ],
    pass: ['Nous sommes désolés.', 'Nous ne sommes pas satisfaits.', 'Il est désolé.'],
  },
  check({ tokens }, at) {
    const subject = tokens.slice(Math.max(0, at - 3), at).some((token) => token.norm === 'nous')
    if (!subject) return
    let i = at + 1
    while (/^(?:pas|plus|jamais)$/.test(tokens[i]?.norm ?? '') || ADVERBS.has(tokens[i]?.norm ?? '')) i++
    const token = tokens[i]
    const right = PLURAL_ATTRIBUTES[token?.norm ?? '']
    if (!token || !right) return
    return { span: spanOf(token), suggestions: [withCaseOf(token.text, right)], confidence: 0.95 }
  },
})
