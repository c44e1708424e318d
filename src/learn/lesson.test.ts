import { describe, expect, it } from 'vitest'
import { frenchParts } from '../lexicon/testing'
import { createReviewer } from '../review/reviewer'
import { rules } from '../rules'
import { sliceOf } from '../text/span'
import { contextOf, isSound, judgeCorrection, type ReviewText } from './judge'
import { lessonOf } from './lesson'

const reviewer = createReviewer(frenchParts())
const review: ReviewText = (text, context) => reviewer.review(text, context)

const lessons = rules.flatMap((rule) => lessonOf(rule) ?? [])
const LONGEST = 220

describe('lessons', () => {
  it('exist for every rule of the engine', () => {
    const taught = new Set(lessons.map(({ rule }) => rule))
    expect(rules.filter(({ id }) => !taught.has(id)).map(({ id }) => id)).toEqual([])
  })

  it.each(lessons.map((lesson) => [lesson.rule, lesson] as const))(
    '%s: why, wrong and right, a trick and a try, in twenty seconds of reading',
    (_, lesson) => {
      const { why, wrong, right, trick, exercises } = lesson
      expect(why).not.toBe('')
      expect(trick).toMatch(/[.!?»]$/)
      expect(trick).not.toBe(why)
      expect((trick ?? '').length).toBeLessThan(LONGEST)
      expect(right.text).not.toBe(wrong.text)
      for (const { text, at } of [wrong, right])
        if (at) {
          expect(at.start).toBeGreaterThanOrEqual(0)
          expect(at.end).toBeLessThanOrEqual(text.length)
        }
      const [first] = exercises
      expect(first.options.map((option) => option.right).toSorted()).toEqual([false, true])
      // What is shown as right must be: the review has nothing to mark there but the tone of a torn-out sentence.
      expect(isSound(first, review)).toBe(true)
      if (first.fixed === null)
        expect(
          review(right.text, contextOf(first)).findings.filter(({ severity }) => severity !== 'hint'),
        ).toEqual([])
    },
  )
})

describe('an answer', () => {
  const lesson = (id: string) => {
    const found = lessons.find(({ rule }) => rule === id)
    if (!found) throw new Error(id)
    return found.exercises[0]
  }

  it.each(lessons.map((each) => [each.rule, each.exercises[0]] as const))(
    'to %s is right when it is the good one, and wrong when it is the bad one',
    (_, exercise) => {
      for (const { text, right } of exercise.options)
        expect(judgeCorrection(exercise, text, review).right, text).toBe(right)
    },
  )

  it('may be worded otherwise than the correction', () => {
    const exercise = lesson('grammar/subject-verb')
    expect(judgeCorrection(exercise, 'Nous sommes vraiment ravis !', review).right).toBe(true)
  })

  it.each([
    ['unchanged', 'Nous somme ravis.'],
    ['still', 'Oui, nous somme ravis.'],
    ['emptied', 'Bonjour.'],
    ['other', 'Nous sommes ravit, ravis.'],
  ] as const)('is told why it will not do: %s', (fault, answer) => {
    expect(judgeCorrection(lesson('grammar/subject-verb'), answer, review).fault).toBe(fault)
  })

  it('of tone must lose the fault, not a word', () => {
    const exercise = lesson('tone/minimisation-reduire')
    expect(judgeCorrection(exercise, 'Ce n’est qu’un petit bouton.', review).fault).toBe('still')
    expect(judgeCorrection(exercise, 'Nous vous envoyons un bouton neuf demain.', review).right).toBe(true)
  })

  it('shows its passage', () => {
    const { wrong, options } = lesson('grammar/subject-verb')
    expect(wrong.at && sliceOf(wrong.text, wrong.at)).toBe('somme')
    const right = options.find((option) => option.right)
    expect(right?.at && sliceOf(right.text, right.at)).toBe('sommes')
  })
})
