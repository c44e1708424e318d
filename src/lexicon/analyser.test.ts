import { describe, expect, test } from 'vitest'
import type { Analysis } from './lexicon'
import { committedAutomaton, dice, frenchLexicon } from './testing'

const lexicon = frenchLexicon()

const summary = ({ lemma, pos, kind, gender, number, person, mood }: Analysis): string =>
  [lemma, pos, kind, gender, number, person, mood]
    .filter((part) => part !== 'none' && part !== 'plain' && part !== 0)
    .join(' ')

const readings = (form: string): string[] => lexicon.analyses(form).map(summary).sort()

describe('analyses', () => {
  test.each([
    ['mangeons', ['manger verb plural 1 imperative', 'manger verb plural 1 indicative-present']],
    ['chevaux', ['cheval noun masculine plural']],
    ['actrices', ['acteur noun feminine plural']],
    ['avions', ['avion noun masculine plural', 'avoir verb auxiliary plural 1 imperfect']],
    ['Lyon', ['Lyon proper place both singular']],
    ['Livebox', ['Livebox proper brand both both']],
    ['Fatoumata', ['Fatoumata proper first-name feminine both']],
    ["l'", ['le determiner definite both singular', 'le pronoun object both singular 3']],
    [
      'leur',
      [
        'leur determiner possessive both singular 3',
        'leur pronoun possessive both singular 3',
        'lui pronoun indirect-object both plural 3',
      ],
    ],
    ['-t-il', ['il pronoun subject masculine singular 3']],
    ['stories', ['story noun feminine plural']],
    ['inconnuzz', []],
  ])('%s', (form, expected) => {
    expect(readings(form)).toEqual(expected)
  })

  test('a participle is also an adjective, with its own lemma', () => {
    expect(readings('fermées')).toEqual([
      'fermer verb feminine plural participle-past',
      'fermé adjective feminine plural',
    ])
  })

  test('a capital adds the reading in lower case, all capitals every reading', () => {
    expect(readings('Pierre')).toContain('Pierre proper first-name masculine both')
    expect(readings('Pierre')).toContain('pierre noun feminine singular')
    expect(readings('PIERRE')).toEqual(readings('Pierre'))
  })

  test('aspirated h', () => {
    const isAspirated = (form: string) => lexicon.analyses(form).some((analysis) => analysis.aspirated)
    expect(['héros', 'haricots', 'onze', 'yaourt', 'hautes', 'hashtag'].filter(isAspirated)).toHaveLength(6)
    expect(['héroïne', 'hommes', 'heure', 'honnête', 'hôpital', 'yeux'].filter(isAspirated)).toEqual([])
  })

  test('tags are shared, so that they may serve as keys', () => {
    const [first] = lexicon.analyses('maison')
    const [second] = lexicon.analyses('table')
    expect(first?.tags).toBe(second?.tags)
  })

  test('no form is without a reading', () => {
    const forms = Array.from(committedAutomaton().words())
    const bare = forms.filter((form, number) => number % 9 === 0 && lexicon.analyses(form).length === 0)
    expect(bare).toEqual([])
  })
})

describe('inflect', () => {
  test.each([
    ['aller', { mood: 'future', person: 1, number: 'singular' }, ['irai']],
    ['être', { mood: 'subjunctive-present', person: 3, number: 'plural' }, ['soient']],
    ['manger', { mood: 'participle-past', gender: 'feminine', number: 'plural' }, ['mangées']],
    ['payer', { mood: 'indicative-present', person: 3, number: 'singular' }, ['paye', 'paie']],
    ['connaître', { mood: 'indicative-present', person: 3, number: 'singular' }, ['connaît']],
    ['beau', { pos: 'adjective', gender: 'feminine', number: 'plural' }, ['belles']],
    ['cheval', { number: 'plural' }, ['chevaux']],
    ['prix', { number: 'plural' }, ['prix']],
    ['acteur', { gender: 'feminine', number: 'singular' }, ['actrice']],
    ['follower', { pos: 'noun', number: 'plural' }, ['followers']],
    ['chat', { mood: 'future' }, []],
  ] as const)('%s %o → %o', (lemma, wanted, expected) => {
    expect(lexicon.inflect(lemma, wanted)).toEqual(expected)
  })

  test('undoes every analysis', () => {
    const forms = Array.from(committedAutomaton().words())
    const roll = dice(7)
    for (let run = 0; run < 5_000; run++) {
      const form = forms[roll(forms.length)] ?? ''
      for (const { lemma, tags } of lexicon.analyses(form)) {
        const made = lexicon.inflect(lemma, tags)
        if (lexicon.analyses(form)[0]?.lemma !== lemma) continue
        expect([form, ...made], `${form} of ${lemma}`).toContain(form)
        expect(made.length, `${form} of ${lemma}`).toBeGreaterThan(0)
      }
    }
  })
})

describe('valency', () => {
  test.each([
    ['aller', { auxiliary: 'être', transitive: false }],
    ['descendre', { auxiliary: 'both' }],
    ['manger', { auxiliary: 'avoir', transitive: true }],
    ['falloir', { impersonal: true }],
    ['souvenir', { pronominal: 'always', auxiliary: 'être' }],
    ['devenir', { copular: true }],
  ])('%s', (verb, expected) => {
    expect(lexicon.valency(verb)).toMatchObject(expected)
  })

  test('only verbs have one', () => {
    expect(lexicon.valency('maison')).toBeUndefined()
    expect(lexicon.valency('mange')).toBeUndefined()
  })
})

test('frequencies tell common from rare', () => {
  expect(lexicon.frequency('de')).toBe(15)
  expect(lexicon.frequency('Bonjour')).toBeGreaterThan(lexicon.frequency('abscons'))
  expect(lexicon.frequency("l'")).toBeGreaterThan(12)
  expect(lexicon.frequency('zzz')).toBe(0)
})

test('spellings of 1990 are told from classical ones', () => {
  expect(['connait', 'weekend', 'évènementiel', 'connaît', 'week-end'].map(lexicon.isVariant)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ])
})
