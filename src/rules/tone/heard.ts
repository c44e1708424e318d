import type { Act } from '../../lexicon/acts'
import { sentenceRule } from '../define'
import type { Severity } from '../finding'
import type { MatchExample, SentenceRule, SentenceView } from '../rule'
import { clauseAround } from './frames/clause'
import { isQuoted } from './frames/quotation'

/**
 * What the trained hearer makes of a whole sentence, where no frame was written for its wording. It only speaks when
 * it is sure: its threshold is set so that good replies stay unmarked, and a frame that finds the same passage, and
 * can say which words do it, takes its place.
 */
export const HEARD = 'tone/heard-'

/** How sure it must be; `npm run acts -- --measure` prints what each threshold hears and gets wrong. */
const THRESHOLD = 0.9

interface Row {
  readonly act: Act
  readonly severity: Severity
  readonly message: string
  readonly why: string
  readonly match: readonly MatchExample[]
  readonly pass: readonly string[]
}

const ROWS: readonly Row[] = []

const ruleOf = ({ act, severity, message, why, match, pass }: Row): SentenceRule =>
  sentenceRule({
    id: `${HEARD}${act.replaceAll('_', '-')}`,
    kind: 'tone',
    category: act,
    severity,
    message,
    why,
    examples: { match, pass },
    *check(view) {
      const heard = view.act
      if (!heard || heard.act !== act || heard.confidence < THRESHOLD) return
      const range = spoken(view)
      const first = range && view.tokens[range.from]
      const last = range && view.tokens[range.to - 1]
      if (!first || !last || isQuoted(view, range.from)) return
      yield { span: { start: first.start, end: last.end }, confidence: Math.min(0.85, heard.confidence) }
    },
  })

/** The sentence without its greeting and its last sign. */
function spoken(view: SentenceView): { from: number; to: number } | undefined {
  const words = view.tokens.flatMap((token, at) => (token.kind === 'word' ? [at] : []))
  const [, second] = words
  const last = words.at(-1)
  if (second === undefined || last === undefined) return undefined
  const { from } = clauseAround(view, { from: second, to: second + 1 })
  return { from: Math.min(from, words[0] ?? from), to: last + 1 }
}

export const heardRules: readonly SentenceRule[] = ROWS.map(ruleOf)
