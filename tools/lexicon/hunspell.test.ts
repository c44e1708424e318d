import { expect, test } from 'vitest'
import { expand, parseAffixes } from './hunspell'

const affixes = parseAffixes(`
NEEDAFFIX ()
NOSUGGEST --
PFX D' Y 1
PFX D' 0 d' .
PFX Um Y 1
PFX Um 0 kilo .
SFX S. Y 2
SFX S. 0 0/D' [^sxz] is:sg
SFX S. 0 s/D' [^sxz] is:pl
SFX X. Y 1
SFX X. al aux al is:pl
`)

const forms = (entry: string): string[] =>
  Array.from(expand(`1\n${entry}\n`, affixes))
    .flat()
    .map(({ form, lemma, fields }) => [form, lemma, ...fields].join(' '))

test('suffixes replace the bare form where it needs one, and add their fields', () => {
  expect(forms('chat/S.() po:nom')).toEqual(['chat chat po:nom is:sg', 'chats chat po:nom is:pl'])
})

test('suffixes apply on their condition only', () => {
  expect(forms('cheval/X. po:nom')).toEqual(['cheval cheval po:nom', 'chevaux cheval po:nom is:pl'])
  expect(forms('bal/S. po:nom')).toContain('bals bal po:nom is:pl')
  expect(forms('nez/S. po:nom')).toEqual(['nez nez po:nom'])
})

test('prefixes cross suffixes and belong to the prefixed lemma', () => {
  expect(forms('mètre/UmS.() po:nom')).toContain('kilomètres kilomètre po:nom is:pl')
})

test('elisions are left out', () => {
  expect(forms("avion/D'S.() po:nom")).toEqual(['avion avion po:nom is:sg', 'avions avion po:nom is:pl'])
})
