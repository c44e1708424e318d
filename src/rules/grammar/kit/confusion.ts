import { withCaseOf } from '../../../text/normalise'
import { sliceOf } from '../../../text/span'
import { tokenRule } from '../../define'
import type { Hit, RuleInfo, TokenRule } from '../../rule'
import { across } from '../features'
import { Around, words } from './around'

/** One way in which a word is a slip for another: where it shows, and what was meant. */
export interface Slip {
  /** The words that may be the slip, written as they are read. */
  readonly of: string
  /** What was meant, best first; nothing where the sentence cannot tell. */
  readonly write: string | readonly string[] | ((around: Around) => readonly string[])
  /** Holds in every plausible reading, or the slip is none. */
  readonly when: (around: Around) => boolean
  /** The words that the correction replaces, as distances from the slip: itself unless said. */
  readonly from?: number | ((around: Around) => number)
  readonly to?: number | ((around: Around) => number)
  readonly confidence?: number
}

type Confusion = Omit<RuleInfo, 'kind' | 'severity'> & {
  readonly slips: readonly Slip[]
  readonly severity?: RuleInfo['severity']
  readonly kind?: RuleInfo['kind']
}

const CONFIDENCE = 0.96

/** A rule that is a list of slips: the first that holds speaks. */
export function confusion({ slips, ...info }: Confusion): TokenRule {
  const byWord = new Map<string, Slip[]>()
  for (const slip of slips) {
    for (const word of words(slip.of)) byWord.set(word, [...(byWord.get(word) ?? []), slip])
  }
  return tokenRule({
    kind: 'grammar',
    severity: 'warn',
    ...info,
    words: [...byWord.keys()],
    check(view, at) {
      const token = view.tokens[at]
      if (token?.kind !== 'word') return undefined
      if (isAcronym(token.text, view.text)) return undefined
      const around = new Around(view, at)
      for (const slip of byWord.get(token.norm) ?? []) {
        const hit = slip.when(around) ? hitOf(slip, around) : undefined
        if (hit) return hit
      }
      return undefined
    },
  })
}

/** `SA`, `OU` among small letters: capitals make another word of it; an `L'` at the head of a sentence does not. */
const isAcronym = (text: string, sentence: string): boolean =>
  text.length > 1 && !ELIDED.test(text) && text === text.toUpperCase() && sentence !== sentence.toUpperCase()

const ELIDED = /^\p{L}['’]$/u

function hitOf(slip: Slip, around: Around): Hit | undefined {
  const first = around.token(typeof slip.from === 'function' ? slip.from(around) : (slip.from ?? 0))
  const last = around.token(typeof slip.to === 'function' ? slip.to(around) : (slip.to ?? 0))
  if (!first || !last) return undefined
  const span = across(first, last)
  const written = sliceOf(around.view.text, span)
  const meant =
    typeof slip.write === 'function'
      ? slip.write(around)
      : typeof slip.write === 'string'
        ? [slip.write]
        : slip.write
  const suggestions = [...new Set(meant.map((form) => asWritten(around, written, form)))].filter(
    (form) => form !== written,
  )
  return suggestions.length > 0 ? { span, suggestions, confidence: slip.confidence ?? CONFIDENCE } : undefined
}

/** In the case of the passage, with the apostrophe of the sentence. */
function asWritten({ view }: Around, written: string, form: string): string {
  const isUpper = written.length > 1 && written === written.toUpperCase()
  const cased = withCaseOf(isUpper ? written : written.charAt(0), form)
  return view.text.includes('’') ? cased.replaceAll("'", '’') : cased
}
