import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { builtInGuide } from '../guide/guide'
import { frenchEar, frenchLexicon, frenchTagger } from '../lexicon/testing'
import { tokenRule } from '../rules/define'
import { sliceOf, splice } from '../text/span'
import { createReviewer } from './reviewer'

const context = { guide: builtInGuide }
const lexicon = frenchLexicon()
const tagger = frenchTagger()
const reviewer = createReviewer({ lexicon, tagger })
const marked = (reply: string) =>
  reviewer.review(reply, context).findings.map((finding) => sliceOf(reply, finding.span))

describe('the review of a reply', () => {
  it('finds what the demonstration shows', () => {
    const reply = 'Bonjour Julie, nous somme désolé , appelez Marc au 06 12 34 56 78.'
    expect(marked(reply)).toEqual(['somme', 'désolé', ' ,', '06 12 34 56 78'])
    expect(reviewer.review(reply, context).verdict).toBe('stop')
  })

  it('finds what one error hides of another, where it stands', () => {
    const reply = 'Coucou 😊 Les places pour le concert du 12 son épuisé, on vous tiendra au courant.'
    const { findings } = createReviewer({ lexicon, tagger, ear: frenchEar() }).review(reply, context)
    expect(findings.map(({ span, suggestions }) => [sliceOf(reply, span), suggestions[0]])).toEqual([
      ['son', 'sont'],
      ['épuisé', 'épuisées'],
    ])
  })

  it('says nothing of a good reply', () => {
    expect(
      reviewer.review('Bonjour Julie, merci pour votre message. Nous revenons vers vous demain !', context),
    ).toEqual({
      verdict: 'ready',
      findings: [],
      missing: [],
      escalate: null,
      suspected: false,
      profile: expect.any(Array),
      readability: null,
      limits: [],
    })
  })

  it('reads the French sentences of a mixed reply alone', () => {
    const reply = 'Hello Julie, thank you for your mesage and have a nice day! Nous préparons votre comande.'
    expect(marked(reply)).toEqual(['comande'])
  })

  it('gives no language mark to a text that is not French, says so, and still sees personal data', () => {
    const review = reviewer.review('Thank you for your mesage, please call us at 06 12 34 56 78.', context)
    expect(review.limits).toEqual(['not-french'])
    expect(review.findings.map((finding) => finding.kind)).toEqual(['risk'])
  })

  it('says what the comment calls for, and invents nothing without one', () => {
    const reply = 'Bonjour, merci de votre message !'
    const comment = 'La chaudière sent le gaz depuis hier'
    const review = reviewer.review(reply, { ...context, comment })
    expect(review).toMatchObject({ verdict: 'stop', escalate: 'securite', suspected: false })
    expect(review.missing).toContain('signature')
    expect(reviewer.review(reply, context)).toMatchObject({ missing: [], escalate: null })
  })

  it('goes on without a lexicon, and says that spelling is off', () => {
    const review = createReviewer({ lexicon: null, tagger }).review(
      'Nous somme là , pour la comande.',
      context,
    )
    expect(review.limits).toEqual(['spelling-off'])
    expect(review.findings.map((finding) => finding.rule)).toEqual(['typography/space-before-comma'])
  })

  it('goes on without the tagger, and says that grammar is read in part', () => {
    const review = createReviewer({ lexicon, tagger: null }).review('Nous préparons votre comande.', context)
    expect(review.limits).toEqual(['grammar-reduced'])
    expect(review.findings.map((finding) => finding.rule)).toEqual(['spelling/unknown-word'])
  })

  it('loses a rule that fails, not the review', () => {
    const broken = tokenRule({
      id: 'test/broken',
      kind: 'style',
      category: 'test',
      severity: 'warn',
      message: '',
      why: '',
      words: ['merci'],
      examples: { match: [], pass: [] },
      check: () => {
        throw new Error('broken')
      },
    })
    expect(
      createReviewer({ lexicon, tagger, rules: [broken] }).review('Merci à vous.', context).limits,
    ).toEqual(['rule-fault'])
  })

  it('weighs two different hostile categories as a stop', () => {
    const hostile = (category: string, word: string) =>
      tokenRule({
        id: `test/${category}`,
        kind: 'tone',
        category,
        severity: 'warn',
        message: '',
        why: '',
        words: [word],
        examples: { match: [], pass: [] },
        check: ({ tokens }, at) => tokens[at] && { span: { start: tokens[at].start, end: tokens[at].end } },
      })
    const rules = [hostile('sarcasme', 'bravo'), hostile('censure', 'supprimé')]
    const verdict = (reply: string) =>
      createReviewer({ lexicon, tagger, rules }).review(reply, context).verdict
    expect(verdict('Bravo à vous.')).toBe('reread')
    expect(verdict('Bravo à vous, bravo.')).toBe('reread')
    expect(verdict('Bravo à vous, nous avons supprimé.')).toBe('stop')
  })
})

describe('any text at all', () => {
  const noise = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(
      'nous somme désolé ',
      'e\u0301te\u0301 ',
      '06 12 34 56 78',
      '\ud83d',
      '\udc00',
      '👩‍👩‍👧‍👦',
      '\u202E',
      '\u200B',
      'שלום ',
      'مرحبا ',
      "l'",
      ' ,',
      '\n',
      '{prénom}',
      'аpple ',
    ),
  )
  const replies = fc.array(noise, { maxLength: 12 }).map((parts) => parts.join(''))

  it('is reviewed without an exception, with sorted findings inside the text', () => {
    fc.assert(
      fc.property(replies, fc.option(replies, { nil: undefined }), (reply, comment) => {
        const { findings } = reviewer.review(reply, comment === undefined ? context : { ...context, comment })
        let last = 0
        for (const { span } of findings) {
          expect(span.start).toBeGreaterThanOrEqual(last)
          expect(span.end).toBeGreaterThan(span.start)
          expect(span.end).toBeLessThanOrEqual(reply.length)
          last = span.start
        }
      }),
      { numRuns: 500 },
    )
  })

  it('is reviewed alike by a reviewer that has seen its earlier states and by a fresh one', () => {
    const words = fc.constantFrom(
      'Nous ',
      'somme ',
      'désolé',
      ' , ',
      '. ',
      'Merci ',
      'comande ',
      'vous ',
      '\n',
      '! ',
      'the ',
      'and ',
    )
    const text = fc.array(words, { maxLength: 30 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(
        text,
        fc.nat(),
        fc.nat(8),
        fc.constantFrom('', 'e', ' ', '. ', 'vous'),
        (before, at, length, typed) => {
          const start = at % (before.length + 1)
          const after = splice(before, { start, end: Math.min(before.length, start + length) }, typed)
          const seasoned = createReviewer({ lexicon, tagger })
          seasoned.review(before, context)
          expect(seasoned.review(after, context)).toEqual(
            createReviewer({ lexicon, tagger }).review(after, context),
          )
        },
      ),
      { numRuns: 300 },
    )
  })

  it.each([
    ['nothing', ''],
    ['only emoji', '😊👍🏽🇫🇷'],
    ['lone surrogates', '\ud83d nous \udc00 somme'],
    ['one megabyte', 'Bonjour à tous, nous somme désolé. '.repeat(30_000)],
    ['a word without end', 'é'.repeat(200_000)],
    ['letters of another alphabet', 'bоnjоur, nоus sоmme désоlé '.repeat(2_000)],
    ['invisible characters', `nous\u200B\u2060\uFEFF somme${'\u200D'.repeat(50_000)}`],
    ['marks without end', `désolé${'\u0301'.repeat(50_000)} nous somme`],
    ['deep emoji sequences', `${'👩\u200D'.repeat(20_000)}👧 merci`],
    ['right to left', 'مرحبا شكرا لكم'],
  ])('%s gives a review', (_, reply) => {
    expect(() => reviewer.review(reply, context)).not.toThrow()
  })

  it('says that a very long text is read in part', () => {
    expect(reviewer.review('Merci à vous. '.repeat(10_000), context).limits).toEqual(['too-long'])
  })
})
