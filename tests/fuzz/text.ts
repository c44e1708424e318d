/** Floor 1: tokens, sentences, languages, edits. */
import fc from 'fast-check'
import { areApart, changed, pieces, reversed } from '../../src/text/change'
import { editBetween, moveSpan } from '../../src/text/edit'
import { isFrenchBySentence, languageOf } from '../../src/text/language'
import { normalise, withCaseOf } from '../../src/text/normalise'
import { parse } from '../../src/text/parse'
import { sliceOf, splice } from '../../src/text/span'
import { property } from './property'
import { expectSame, expectSpans, spansOf, texts } from './texts'

export const textProperties = [
  property(
    'text: tokens are the very pieces of the text, sentences are made of whole tokens',
    10,
    texts,
    (text) => {
      const { tokens, sentences } = parse(text)
      expectSpans(tokens, text.length, { apart: true })
      let last = 0
      for (const token of tokens) {
        if (text.slice(last, token.start).trim() !== '') throw new Error(`left out before ${token.start}`)
        if (token.text !== sliceOf(text, token)) throw new Error(`« ${token.text} » is not what stands there`)
        last = token.end
      }
      if (text.slice(last).trim() !== '') throw new Error('left out at the end')
      expectSpans(sentences, text.length, { apart: true })
      let next = 0
      for (const { first, last } of sentences) {
        if (first !== next || last <= first) throw new Error(`sentence of tokens ${first} to ${last}`)
        next = last
      }
      if (next !== tokens.length) throw new Error(`${tokens.length - next} tokens in no sentence`)
    },
  ),

  property('text: what is normalised once is normal', 4, texts, (text) => {
    for (const { norm } of parse(text).tokens) expectSame(normalise(norm), norm, 'another norm')
  }),

  property(
    'text: a word put in the case of another is in that case',
    2,
    fc.tuple(texts, texts),
    ([model, word]) => {
      const cased = withCaseOf(model, word)
      expectSame(withCaseOf(model, cased), cased, 'another case the second time')
    },
  ),

  property('text: every sentence has a language, and one answer says which are French', 4, texts, (text) => {
    const { tokens, sentences } = parse(text)
    const languages = sentences.map(({ first, last }) => languageOf(tokens.slice(first, last)))
    expectSame(isFrenchBySentence(languages).length, sentences.length, 'sentences')
  }),

  property(
    'text: an edit leads from one text to the other, and a span that survives it keeps its letters',
    8,
    fc.tuple(texts, texts, fc.option(fc.nat(200), { nil: undefined })).chain(([before, after, caret]) =>
      fc.record({
        before: fc.constant(before),
        after: fc.constant(after),
        caret: fc.constant(caret),
        span: spansOf(before.length),
      }),
    ),
    ({ before, after, caret, span }) => {
      const edit = editBetween(before, after, caret)
      if (!edit) return expectSame(before, after, 'no edit')
      expectSame(splice(before, edit.removed, edit.inserted), after, 'the edit leads elsewhere')
      const moved = moveSpan(span, edit)
      if (moved) expectSame(sliceOf(after, moved), sliceOf(before, span), 'other letters')
    },
  ),

  property(
    'text: changes are taken back by their reverse, and shown whole',
    4,
    texts.chain((text) =>
      fc.record({
        text: fc.constant(text),
        changes: fc.array(fc.record({ span: spansOf(text.length), text: texts }), { maxLength: 4 }),
      }),
    ),
    ({ text, changes }) => {
      if (!areApart(changes, text.length)) return
      const after = changed(text, changes)
      expectSame(changed(after, reversed(text, changes)), text, 'not taken back')
      const shown = pieces(text, changes)
      const read = (without: string) =>
        shown.flatMap(({ is, text }) => (is === without ? [] : [text])).join('')
      expectSame([read('added'), read('removed')], [text, after], 'shown otherwise')
    },
  ),
]
