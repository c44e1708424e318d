import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { builtInGuide } from '../guide/guide'
import { SceneSchema } from '../guide/scene'
import { frenchParts } from '../lexicon/testing'
import { createReviewer } from '../review/reviewer'
import { judgeReply } from './judge'
import { answeredLine, scenes } from './scene'

const reviewer = createReviewer(frenchParts())

describe('the training scenes', () => {
  it('are twelve, each its own', () => {
    expect(new Set(scenes.map(({ id }) => id)).size).toBe(12)
  })

  it('fit what a guide may bring', () => {
    for (const scene of scenes) expect(v.safeParse(SceneSchema, scene).issues, scene.id).toBeUndefined()
  })

  describe.each(scenes.map((scene) => [scene.title, scene] as const))('%s', (_, scene) => {
    const line = answeredLine(scene)
    const context = { guide: builtInGuide, comment: line?.text ?? '', author: line?.author ?? '' }
    const judge = (answer: string) =>
      judgeReply(context, '', answer, (text, around) => reviewer.review(text, around))

    it('has a model answer that comes out of the review clean, under its comment', () => {
      expect(reviewer.review(scene.model, context)).toMatchObject({ verdict: 'ready', findings: [] })
      expect(judge(scene.model).right).toBe(true)
    })

    it('has two plausible answers that the review does not let pass', () => {
      expect(scene.pitfalls).toHaveLength(2)
      for (const pitfall of scene.pitfalls) {
        expect(reviewer.review(pitfall, context).verdict, pitfall).not.toBe('ready')
        expect(judge(pitfall).fault).toBe('other')
      }
    })
  })

  it('take no answer for one', () => {
    const answer = judgeReply({ comment: 'Mon colis ?' }, '', 'Bonjour !', (text, context) =>
      reviewer.review(text, context),
    )
    expect(answer.fault).toBe('emptied')
  })
})
