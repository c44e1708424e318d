import { describe, expect, it } from 'vitest'
import { decodeGuide } from '../guide/decode'
import { frenchLexicon, frenchTagger } from '../lexicon/testing'
import { readReplies } from '../review/pastReplies'
import { createReviewer } from '../review/reviewer'
import { Trial } from '../review/trial'
import { tryGuide } from './guideTry'

describe('past replies', () => {
  it.each([
    ['a.txt', 'Un.\n\nDeux.\n', ['Un.', 'Deux.']],
    [
      'a.jsonl',
      '{"reply":"Un."}\nnon\n"Deux."\n{"text":"Trois.","comment":null}\n',
      ['Un.', 'Deux.', 'Trois.'],
    ],
    ['a.csv', 'date;réponse;commentaire\n1;"Un; deux.";Oui\n2;Trois.;', ['Un; deux.', 'Trois.']],
    ['a.csv', 'Un.\nDeux.', ['Un.', 'Deux.']],
  ])('come out of %s', (name, content, expected) => {
    expect(readReplies(name, content).map(({ text }) => text)).toEqual(expected)
  })

  it('bring their comment along', () => {
    expect(readReplies('a.csv', 'commentaire,message\nOui,Un.')).toEqual([{ text: 'Un.', comment: 'Oui' }])
  })
})

describe('a guide tried on past replies', () => {
  const decoded = decodeGuide({
    rules: [
      { kind: 'forbidden', id: 'retard', match: ['retard'], message: 'Non.' },
      { kind: 'forbidden', id: 'conseil', severity: 'hint', match: ['merci'], message: 'Non.' },
    ],
  })
  if (!decoded.ok) throw new Error(decoded.error.message)
  const reviewer = createReviewer({ lexicon: frenchLexicon(), tagger: frenchTagger(), rules: [] })
  const outcome = (late: number) =>
    tryGuide(
      decoded.value,
      Array.from({ length: 10 }, (_, at) => ({
        text: at < late ? `Le retard est là, n° ${at}.` : 'Merci à vous.',
      })),
      reviewer,
    )

  it('says what was found, where, and whether people would stand it', () => {
    const { withinBudget, lines } = outcome(1)
    expect(withinBudget).toBe(true)
    expect(lines).toContain('retard : 1 alerte dans 1 réponse')
    expect(lines).toContain('    Le [retard] est là, n° 0.')
    expect(lines.at(-2)).toBe('10 réponses, 1 avec une alerte (10,0 %), 0 règle sans alerte.')
  })

  it('tells what it found from what the reply itself puts between brackets', () => {
    const trial = new Trial(decoded.value, reviewer)
    trial.add({ text: '[Suivi] Le retard\n\n[n° 3]' })
    expect(trial.result().rules[0]?.excerpts).toEqual([{ before: '[Suivi] Le ', found: 'retard', after: '' }])
  })

  it('is over budget beyond one reply in ten', () => {
    expect(outcome(2).withinBudget).toBe(false)
  })
})
