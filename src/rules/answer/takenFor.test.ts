import { expect, it } from 'vitest'
import { builtInGuide } from '../../guide/guide'
import { frenchParts } from '../../lexicon/testing'
import { createReplyReader } from '../../review/replyReader'
import { COMMENT_KINDS } from '../acts/situation'
import type { KindChances } from './kind'
import { takenFor, takenForCues } from './takenFor'
import { TAKEN_FOR_WEIGHTS } from './takenForWeights'

const reader = createReplyReader(frenchParts())
const read = (reply: string) => reader.read(reply, { guide: builtInGuide, comment: 'Et ma commande ?' })

/** The comment tells nothing of itself. */
const OPEN: KindChances = {
  critique: 0.3,
  question: 0.3,
  eloge: 0.2,
  hostile: 0.1,
  sensible: 0.05,
  autre: 0.05,
}

it('is learnt on the cues that are asked', () => {
  expect(takenForCues(OPEN, read('Bonjour.'))).toHaveLength(TAKEN_FOR_WEIGHTS.cues)
})

it('reads a complaint in what is regretted, praise in what is thanked for', () => {
  const alone = takenFor(OPEN, read('Il est ouvert de 9 h à 18 h.'))
  const regretted = takenFor(OPEN, read('Bonjour Ève, nous sommes vraiment désolés de ce retard.'))
  const thanked = takenFor(OPEN, read('Merci beaucoup Ève, à très vite !'))
  expect(regretted.critique).toBeGreaterThan(alone.critique)
  expect(thanked.eloge).toBeGreaterThan(alone.eloge)
})

it('leaves chances that add up', () => {
  const chances = takenFor(OPEN, read(''))
  expect(COMMENT_KINDS.reduce((sum, kind) => sum + chances[kind], 0)).toBeCloseTo(1)
})
