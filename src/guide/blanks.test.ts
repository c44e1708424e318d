import { expect, it } from 'vitest'
import { blankNames, blanksOf } from './blanks'

it.each<[string, string, readonly string[]]>([
  ['a name', 'Bonjour {prénom}, merci.', ['prénom']],
  ['several words', 'Avant {heure de clôture}.', ['heure de clôture']],
  ['spaces at its edges', 'Bonjour { prénom }.', ['prénom']],
  ['the same name twice', '{prénom}, {heure}, {prénom}', ['prénom', 'heure']],
  ['what every object has', '{constructor}', ['constructor']],
  ['forty signs', `{${'a'.repeat(40)}}`, ['a'.repeat(40)]],
  ['more than a name may have', `{${'a'.repeat(41)}}`, []],
  ['braces around nothing', 'Bonjour {} { }.', []],
  ['braces over two lines', 'Bonjour {pré\nnom}.', []],
  ['a brace left open', 'Bonjour {prénom.', []],
  ['braces in braces', '{{prénom}}', ['prénom']],
  ['no brace', 'Bonjour.', []],
])('%s', (_, text, names) => {
  expect(blankNames(text)).toEqual(names)
})

it('says where each stands, braces and all', () => {
  const text = '{prénom}, avant { heure } : {prénom}'
  expect(blanksOf(text).map(({ span }) => text.slice(span.start, span.end))).toEqual([
    '{prénom}',
    '{ heure }',
    '{prénom}',
  ])
})
