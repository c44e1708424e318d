/** Guides from anywhere: decoded or refused with a sentence; what is taken never breaks a review. */
import fc from 'fast-check'
import { decodeGuide, readGuide } from '../../src/guide/decode'
import { StrictGuideSchema } from '../../src/guide/guide'
import { importCsv } from '../../src/guide/import/csv'
import { importWordList } from '../../src/guide/import/wordList'
import { canonicalJson } from '../../src/guide/share/canonical'
import { fromCode, toCode } from '../../src/guide/share/code'
import { createReviewer } from '../../src/review/reviewer'
import type { FrenchParts } from './floors'
import { property } from './property'
import { expectReview } from './reviews'
import { nearlyOf, valuesOf } from './schemas'
import { expectSame, texts } from './texts'

/** As it is: what is fuzzed is the code, and DEFLATE is a library's. */
const plain = { deflate: (bytes: Uint8Array) => bytes, inflate: (bytes: Uint8Array) => bytes }

const isSentence = (text: string): boolean => /^[\p{Lu}«].*[.!?]$/su.test(text)

export const guideProperties = (french: FrenchParts) => [
  property(
    'guides: taken whole or refused with a sentence; what is taken is taken again alike',
    8,
    nearlyOf(StrictGuideSchema),
    ({ value }) => {
      const decoded = decodeGuide(value)
      if (!decoded.ok) {
        if (!isSentence(decoded.error.message)) throw new Error(`no sentence: ${decoded.error.message}`)
        return
      }
      const again = decodeGuide(decoded.value)
      expectSame(again.ok && again.value, decoded.value, 'another guide the second time')
      const spelled = canonicalJson(decoded.value)
      expectSame(canonicalJson(JSON.parse(spelled)), spelled, 'another spelling the second time')
      const code = toCode(decoded.value, plain)
      const back = code === undefined ? undefined : fromCode(code, plain)
      if (back && !back.ok) throw new Error(`its own code is refused: ${back.error.message}`)
      if (back?.ok) expectSame(canonicalJson(back.value), spelled, 'another guide by its code')
    },
  ),

  property(
    'guides: a reply is read under any guide that was taken',
    4,
    fc.record({ value: valuesOf(StrictGuideSchema), text: texts, comment: texts }),
    ({ value, text, comment }) => {
      const decoded = decodeGuide(value)
      if (!decoded.ok) return
      const reviewer = createReviewer(french)
      expectReview(reviewer.review(text, { guide: decoded.value, comment }), text)
    },
  ),

  property('guides: any file, code or list is read to its end', 6, texts, (text) => {
    for (const read of [readGuide(text), fromCode(text, plain), fromCode(`MJ1.${text}`, plain)])
      if (!read.ok && !isSentence(read.error.message)) throw new Error(`no sentence: ${read.error.message}`)
    const bytes = new TextEncoder().encode(text)
    for (const { rules, report } of [importCsv(bytes), importWordList(bytes)]) {
      if (report.taken < rules.length) throw new Error('takes more than it says')
      for (const rule of rules) {
        const guide = decodeGuide({ rules: [rule] })
        if (!guide.ok) throw new Error(`imports what a guide refuses: ${guide.error.message}`)
      }
    }
  }),
]
