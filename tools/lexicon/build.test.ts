import { expect, test } from 'vitest'
import { lexiconBytes } from '../../src/lexicon/testing'
import { collectWords } from './collectWords'
import { compileLexicon } from './compileLexicon'
import { LEVELS, readLevels } from './frequencies'

test('the committed lexicon is what the repository compiles to, byte for byte', () => {
  const { file } = compileLexicon(collectWords(), readLevels(LEVELS))
  expect(Buffer.from(file).equals(Buffer.from(lexiconBytes()))).toBe(true)
}, 180_000)
