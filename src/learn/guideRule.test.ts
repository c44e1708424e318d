import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { GuideRuleSchema } from '../guide/guideRule'
import { frenchParts } from '../lexicon/testing'
import { createReviewer } from '../review/reviewer'
import { teachableOf } from './guideRule'
import { judgeCorrection, type ReviewText } from './judge'
import { lessonOf } from './lesson'

const reviewer = createReviewer(frenchParts())
const review: ReviewText = (text, context) => reviewer.review(text, context)

describe('a rule of a guide', () => {
  const rule = v.parse(GuideRuleSchema, {
    kind: 'forbidden',
    id: 'souci',
    match: ['pas de souci'],
    message: 'On dit ce que l’on fait.',
    why: 'La charte veut des actes.',
    examples: {
      match: ['Pas de souci, je regarde votre colis.'],
      pass: ['Entendu, je regarde votre colis.'],
    },
  })

  it('judges a try at it: the wording that stays is not put right by a change elsewhere', () => {
    const exercise = lessonOf(teachableOf(rule))?.exercises[0]
    if (!exercise) throw new Error('no exercise')
    const kept = judgeCorrection(exercise, 'Pas de souci, je regarde votre paquet.', review)
    expect(kept).toMatchObject({ right: false, fault: 'still' })
    const put = judgeCorrection(exercise, 'Entendu, je regarde votre colis tout de suite.', review)
    expect(put.right).toBe(true)
  })
})
