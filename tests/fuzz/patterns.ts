/** Floor 3, the pattern language: whatever is written in it, and whatever it is held against. */
import fc from 'fast-check'
import { builtInGuide } from '../../src/guide/guide'
import { analysesOf, openReading } from '../../src/lexicon/reading'
import { compilePattern, matchAt } from '../../src/rules/pattern/match'
import { parsePattern } from '../../src/rules/pattern/syntax'
import { triggersOf } from '../../src/rules/pattern/triggers'
import type { SentenceView } from '../../src/rules/rule'
import { tokenize } from '../../src/text/tokenize'
import type { FrenchParts } from './floors'
import { property } from './property'
import { expectSame, texts } from './texts'

/** Patterns that are right, mostly: made of the signs of the language in the places where they may stand. */
const { pattern } = fc.letrec<{ pattern: string; part: string }>((tie) => ({
  pattern: fc.array(tie('part'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' ')),
  part: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(
      'vous',
      'nous',
      "d'accord",
      'merci',
      '-vous',
      '06',
      '#',
      '^',
      '$',
      '~3',
      '~~2',
      '<mentir>',
      '<être:verb>',
      '<:verb.infinitive>',
      '<:noun>',
      ',',
    ),
    tie('part').map((part) => `${part}?`),
    tie('part').map((part) => `¬${part}`),
    tie('pattern').map((inner) => `[${inner}]`),
    fc.array(tie('pattern'), { minLength: 1, maxLength: 3 }).map((ways) => `(${ways.join(' | ')})`),
  ),
}))
const sources = fc.oneof({ weight: 4, arbitrary: pattern }, { weight: 1, arbitrary: texts })

export const patternProperties = ({ lexicon }: FrenchParts) => {
  const viewOf = (text: string): SentenceView => {
    const tokens = tokenize(text)
    const readings = tokens.map((token, at) => openReading(analysesOf(token, lexicon, at === 0)))
    return { text, tokens, readings, preferences: [], guide: builtInGuide, lexicon }
  }
  return [
    property(
      'patterns: refused with a sentence, or matched inside the text, alike each time',
      10,
      fc.record({ source: sources, text: texts }),
      ({ source, text }) => {
        const parsed = parsePattern(source)
        if (!parsed.ok) {
          if (!parsed.error.endsWith('.')) throw new Error(`no sentence: ${parsed.error}`)
          return
        }
        const program = compilePattern(parsed.value)
        const triggers = triggersOf(parsed.value)
        const view = viewOf(text)
        for (const [at, token] of view.tokens.entries()) {
          const match = matchAt(program, view, at)
          expectSame(matchAt(program, view, at) ?? null, match ?? null, 'another match the second time')
          if (!match) continue
          const { span, from, to, marked } = match
          if (from !== at || to <= at || to > view.tokens.length)
            throw new Error(`tokens ${from} to ${to} from ${at}`)
          if (marked.from < from || marked.to > to) throw new Error('marks outside of the match')
          if (span.start < 0 || span.end > text.length || span.end <= span.start)
            throw new Error('a span outside')
          // A pattern that its triggers would not have woken is a rule that stays silent.
          const readings = view.readings[at]?.plausible ?? []
          const isWoken =
            triggers === undefined ||
            triggers.words.has(token.norm) ||
            readings.some(({ lemma, pos }) => triggers.lemmas.has(lemma) || triggers.pos.has(pos))
          if (!isWoken) throw new Error(`matches at « ${token.norm} », which does not wake it`)
        }
      },
    ),
  ]
}
