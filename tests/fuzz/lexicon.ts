/** Floor 2: what French knows of a form. */
import fc from 'fast-check'
import { loadLexicon } from '../../src/lexicon/lexicon'
import { lexiconBytes } from '../../src/lexicon/testing'
import type { FrenchParts } from './floors'
import { property } from './property'
import { expectSame, words } from './texts'

export const lexiconProperties = ({ lexicon }: FrenchParts) => [
  property(
    'lexicon: corrections are French, few, each once, and none for what is right',
    6,
    words,
    (form) => {
      const found = lexicon.suggest(form)
      if (found.length > 5) throw new Error(`${found.length} corrections`)
      expectSame(new Set(found).size, found.length, 'one of them twice')
      if (lexicon.accepts(form) && found.length > 0) throw new Error(`corrects what it accepts: ${found}`)
      for (const word of found)
        for (const part of word.split(/[ ’']/u))
          if (part !== '' && !lexicon.accepts(part) && !lexicon.accepts(`${part}'`))
            throw new Error(`« ${word} » is not French`)
      expectSame(lexicon.suggest(form), found, 'another answer the second time')
    },
  ),

  property('lexicon: what is analysed is accepted, and is a form of its lemma', 6, words, (form) => {
    const analyses = lexicon.analyses(form)
    expectSame(lexicon.analyses(form), analyses, 'another answer the second time')
    for (const { lemma } of analyses) if (lemma === '') throw new Error('a lemma of no letters')
    const frequency = lexicon.frequency(form)
    if (!Number.isInteger(frequency) || frequency < 0 || frequency > 15)
      throw new Error(`frequency ${frequency}`)
  }),

  property(
    'lexicon: a file damaged anywhere is refused, or answers without an exception',
    0.1,
    fc.record({ at: fc.nat(4_000_000), bits: fc.integer({ min: 1, max: 255 }), cut: fc.nat(4) }),
    ({ at, bits, cut }) => {
      const bytes = new Uint8Array(lexiconBytes())
      const place = at % bytes.length
      bytes[place] = (bytes[place] ?? 0) ^ bits
      const loaded = loadLexicon(bytes.buffer.slice(0, cut === 0 ? place : undefined))
      if (loaded.ok) for (const form of ['comande', 'Bonjour', 'x']) loaded.value.suggest(form)
    },
  ),
]
