/** Floor 4, the one door to the engine. */
import fc from 'fast-check'
import { builtInGuide } from '../../src/guide/guide'
import { safeCorrections } from '../../src/review/corrections'
import { createReviewer } from '../../src/review/reviewer'
import { verdictOf } from '../../src/review/settle'
import type { Review } from '../../src/review/types'
import { rules } from '../../src/rules'
import type { Rule } from '../../src/rules/rule'
import { areApart, changed } from '../../src/text/change'
import { splice } from '../../src/text/span'
import type { FrenchParts } from './floors'
import { property } from './property'
import { expectSame, expectSpans, PIECES, texts } from './texts'

const context = { guide: builtInGuide }
const LANGUAGE = new Set(['spelling', 'grammar', 'typography', 'style'])

/** What holds of every review of `text`, whatever the guide. */
export const expectReview = (review: Review, text: string): void => {
  expectSpans(
    review.findings.map(({ span }) => span),
    text.length,
    { apart: false },
  )
  const language = review.findings.filter(({ kind }) => LANGUAGE.has(kind))
  expectSpans(
    language.map(({ span }) => span),
    text.length,
    { apart: true },
  )
  for (const { span, rule, confidence, message } of review.findings) {
    if (!(confidence >= 0 && confidence <= 1)) throw new Error(`${rule} is ${confidence} sure`)
    if (message.trim() === '') throw new Error(`${rule} says nothing`)
    // Half of an emoji cannot be marked, and its other half must not be left behind by a fix.
    if (cutsASign(text, span.start) || cutsASign(text, span.end))
      throw new Error(`${rule} cuts a sign at ${span.start}`)
  }
  expectSame(review.verdict, verdictOf(review.findings), 'another verdict')
  if (review.limits.includes('rule-fault')) throw new Error('a rule failed')
}

const cutsASign = (text: string, at: number): boolean =>
  /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at))

/** A reply while it is written: its first state, then what is typed, pasted and deleted. */
const sittings = fc.record({
  start: texts,
  steps: fc.array(
    fc.record({
      place: fc.nat(),
      length: fc.nat(12),
      typed: fc.constantFrom('', 'e', ' ', '. ', '\n', ...PIECES),
    }),
    {
      minLength: 1,
      maxLength: 4,
    },
  ),
})

export const reviewProperties = (french: FrenchParts) => {
  const reviewer = createReviewer(french)
  return [
    property(
      'review: any reply to any comment, with findings in order and inside the text',
      12,
      fc.record({ text: texts, comment: fc.option(texts, { nil: undefined }) }),
      ({ text, comment }) => {
        const given = { ...context, ...(comment !== undefined && { comment }) }
        const review = reviewer.review(text, given)
        expectReview(review, text)
        expectSame(reviewer.review(text, given), review, 'another review the second time')
      },
    ),

    property(
      'review: of a text being typed, the same as of the text alone',
      6,
      sittings,
      ({ start, steps }) => {
        const seasoned = createReviewer(french)
        seasoned.review(start, context)
        let text = start
        for (const { place, length, typed } of steps) {
          const at = place % (text.length + 1)
          text = splice(text, { start: at, end: Math.min(text.length, at + length) }, typed)
          seasoned.review(text, context)
        }
        expectSame(
          seasoned.review(text, context),
          createReviewer(french).review(text, context),
          'another review',
        )
      },
    ),

    property(
      'review: corrections that are made unasked stand apart and lead to a text that can be read',
      5,
      texts,
      (text) => {
        const { findings } = reviewer.review(text, context)
        const corrections = safeCorrections(text, findings)
        if (!areApart(corrections, text.length)) throw new Error('corrections overlap')
        expectReview(reviewer.review(changed(text, corrections), context), changed(text, corrections))
      },
    ),

    property(
      'review: what helps to answer makes changes inside the text',
      3,
      fc.record({ text: texts, comment: texts, author: fc.constantFrom('Julie Martin', '', '\ud83d', 'X') }),
      ({ text, comment, author }) => {
        const insight = reviewer.insight(text, { ...context, comment, author }, { signature: 'Inès' })
        for (const { change } of insight.offers)
          if (!areApart([change], text.length)) throw new Error('an offer outside')
        if (!areApart(insight.register.switched ?? [], text.length)) throw new Error('a switch outside')
      },
    ),

    property('review: a text masked twice is masked as once', 3, texts, (text) => {
      const once = reviewer.masked(text, context, ['Julie Martin'])
      expectSame(reviewer.masked(once, context, ['Julie Martin']), once, 'masked otherwise')
    }),

    property(
      'review: four times the text costs four times the questions, and no more',
      0.5,
      fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 5 }),
      (pieces) => {
        const piece = pieces.join('')
        const [short, long] = [20, 80].map((times) => questionsOf(french, piece.repeat(times)))
        // What is asked once for a whole reply, and at its edges, does not grow.
        if ((long ?? 0) > 4 * (short ?? 0) + 200)
          throw new Error(`${short} questions, then ${long}, of « ${piece} »`)
      },
    ),
  ]
}

/** How often rules were asked and the lexicon was looked into, for one review by a reviewer that knows nothing yet. */
const questionsOf = (french: FrenchParts, text: string): number => {
  let asked = 0
  const counting = <F extends (...args: never[]) => unknown>(ask: F): F =>
    ((...args: Parameters<F>) => {
      asked++
      return ask(...args)
    }) as F
  const { lexicon } = french
  const counted = {
    ...lexicon,
    accepts: counting(lexicon.accepts),
    analyses: counting(lexicon.analyses),
    candidates: counting(lexicon.candidates),
    suggest: counting(lexicon.suggest),
    inflect: counting(lexicon.inflect),
  }
  createReviewer({
    ...french,
    lexicon: counted,
    rules: rules.map((rule): Rule => ({ ...rule, check: counting(rule.check) }) as Rule),
  }).review(text, context)
  return asked
}
