import { describe, expect, it } from 'vitest'
import { frenchLexicon, frenchTagger } from '../../lexicon/testing'
import { checkGuide } from './check'
import { guideOf, rule } from './testing'

const lexicon = frenchLexicon()
const tagger = frenchTagger()
const messages = (guide: object): string[] =>
  checkGuide(guideOf(guide), lexicon, tagger).problems.map(({ message }) => message)
const examples = { match: ['Un retard.'], pass: ['Un colis.'] }

describe('a guide to be published', () => {
  it('is green when every rule keeps its promises', () => {
    const report = checkGuide(
      guideOf({ rules: [rule('retard', { kind: 'preferred', better: ['délai'], examples })] }),
      lexicon,
      tagger,
    )
    expect(report).toEqual({ publishable: true, problems: [], rules: 1, examples: 2 })
  })

  it.each([
    ['no example', { rules: [rule('retard')] }, /manque un exemple/],
    [
      'a silent example',
      { rules: [rule('retard', { examples: { ...examples, match: ['Un colis.'] } })] },
      /devrait relever « Un colis\. »/,
    ],
    [
      'a loud example',
      { rules: [rule('retard', { examples: { ...examples, pass: ['Un retard.'] } })] },
      /devrait laisser passer/,
    ],
    [
      'another passage',
      {
        rules: [rule('retard', { examples: { ...examples, match: [{ text: 'Un retard.', marks: 'Un' }] } })],
      },
      /elle relève « retard » au lieu de « Un »/,
    ],
    [
      'another result',
      {
        rules: [
          rule('retard', {
            better: ['délai'],
            examples: { ...examples, match: [{ text: 'Un retard.', fixed: 'Une attente.' }] },
          }),
        ],
      },
      /devient « Un délai\. » au lieu de/,
    ],
    ['unreadable words', { rules: [rule('(retard', { examples })] }, /manque le signe/],
    ['vague words', { rules: [rule('…', { examples })] }, /trop vague/],
    [
      'a proposal that the guide forbids',
      {
        rules: [
          rule('retard', { better: ['attente'], examples }),
          rule('attente', { id: 'b', examples: { match: ['Une attente.'], pass: ['Rien.'] } }),
        ],
      },
      /« attente », qu’elle propose, est relevé par « b »/,
    ],
    [
      'an escalation to nobody',
      {
        rules: [
          rule('allergie', {
            kind: 'escalate',
            situation: 'sante',
            examples: { match: [{ text: 'Merci.', comment: 'Une allergie.' }], pass: ['Merci.'] },
          }),
        ],
      },
      /aucun circuit/,
    ],
    [
      'a saved reply that breaks a rule',
      { rules: [rule('retard', { examples })], replies: [{ id: 'r', title: 'R', text: 'Un retard.' }] },
      /Réponse enregistrée « r » : « retard »/,
    ],
    [
      'a blank that nobody fills',
      { replies: [{ id: 'r', title: 'R', text: 'Bonjour {prénom}.' }] },
      /« \{prénom\} » n’est pas déclarée/,
    ],
    [
      'a variable that no blank asks for',
      {
        replies: [
          { id: 'r', title: 'R', text: 'Bonjour.', variables: [{ name: 'prénom', label: 'Prénom' }] },
        ],
      },
      /« \{prénom\} » ne sert pas/,
    ],
    [
      'a contradiction',
      {
        rules: [
          rule('retard', { examples }),
          rule('retard', {
            id: 'b',
            kind: 'required',
            examples: { match: ['Un colis.'], pass: ['Un retard.'] },
          }),
        ],
      },
      /se contredisent/,
    ],
  ])('is kept as a draft for %s', (_, guide, expected) => {
    expect(messages(guide).join('\n')).toMatch(expected)
    expect(checkGuide(guideOf(guide), lexicon, tagger).publishable).toBe(false)
  })
})
