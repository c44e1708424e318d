/** What becomes of the remarks of one reply box, for the notebook of errors. It sends counts, and sentences only where they are kept. */

import type { RemarkEvent } from '../learn/record'
import type { Happening } from '../learnMessages'
import { MAX_SENTENCE, MOST_HAPPENINGS, MOST_WORDS_NOTED } from '../limits'
import type { Finding } from '../rules/finding'
import { overlaps } from '../text/span'
import { ignoreKey, type Remark } from './remarks'

export interface Moment {
  readonly text: string
  readonly remarks: readonly Remark[]
  /** Those that the person sees. */
  readonly marked: readonly Remark[]
  /** Whether `remarks` are of this very text. */
  readonly fresh: boolean
}

export interface JournalOptions {
  tell(happenings: readonly Happening[], words: number): void
  readonly ignored: ReadonlySet<string>
  keepsSentences(): boolean
  readonly signal: AbortSignal
}

export interface Journal {
  observe(moment: Moment): void
}

interface Met {
  readonly finding: Finding
  /** The rule and the words that it is about. */
  readonly key: string
}

/** Told at the latest this long after the last change. */
const BREATH = 1_000
/** A rule that speaks again this near after an edit still speaks of the same passage. */
const NEAR = 12

const wordsIn = (text: string): number => text.match(/[\p{L}\p{M}]+/gu)?.length ?? 0

/** The sentence around a finding; none where somebody's data stands in it. */
const sentenceAround = (
  { span }: Finding,
  { text, remarks }: Moment,
  ignored: ReadonlySet<string>,
): string | undefined => {
  const from = Math.max(0, span.start - MAX_SENTENCE)
  const ahead = text.slice(from, span.start)
  const before = from + Math.max(...['.', '!', '?', '\n'].map((sign) => ahead.lastIndexOf(sign))) + 1
  const rest = text.slice(span.end, span.end + MAX_SENTENCE).search(/[.!?\n]/)
  const end = rest < 0 ? text.length : span.end + rest + 1
  const around = { start: before, end }
  const isPrivate = remarks.some(({ finding }) => finding.kind === 'risk' && overlaps(finding.span, around))
  const sentence = text.slice(before, end).trim()
  // A remark on data that was waved away is none any more; the data still stand there.
  const isWaved = [...ignored].some((key) => {
    const [rule = '', passage = ''] = key.split('\n', 2)
    return rule.startsWith('risk/') && sentence.includes(passage)
  })
  return isPrivate || isWaved || sentence.length > MAX_SENTENCE ? undefined : sentence
}

export const createJournal = (options: JournalOptions): Journal => {
  const { ignored, signal } = options
  const met = new Map<number, Met>()
  /** Passages that were touched: the next review says whether the rule still speaks there. */
  let touched: Met[] = []
  /** The text of the last review. */
  let reviewed = ''
  /** Each once in one reply, whatever is undone and done again. */
  const told = new Set<string>()
  const waiting: Happening[] = []
  let counted = 0
  /** The longest text of this reply. Its words are counted when they are told, and not at each key. */
  let longest = ''
  let timer: ReturnType<typeof setTimeout> | undefined

  const flush = (): void => {
    clearTimeout(timer)
    timer = undefined
    const words = Math.max(counted, wordsIn(longest))
    if (waiting.length === 0 && words === counted) return
    const told = waiting.splice(0, MOST_HAPPENINGS)
    options.tell(told, Math.min(MOST_WORDS_NOTED, words - counted))
    counted = words
    // The rest in a note of its own.
    if (waiting.length > 0) flush()
  }
  const note = (event: RemarkEvent, { finding: { rule, kind }, key }: Met, sentence?: string): void => {
    const name = `${event}\n${key}`
    if (told.has(name)) return
    told.add(name)
    waiting.push({ rule, kind, event, ...(sentence !== undefined && { sentence }) })
  }

  const startAnew = (): void => {
    flush()
    met.clear()
    touched = []
    reviewed = ''
    told.clear()
    counted = 0
    longest = ''
  }

  const settleTouched = ({ remarks, text }: Moment): void => {
    // Half of the text went at once: it was sent or thrown away, and nothing was put right.
    const isThrownAway = text.length * 2 < longest.length
    for (const one of touched) {
      const { finding } = one
      const stillSpeaks = remarks.some(
        (remark) =>
          remark.finding.rule === finding.rule &&
          Math.abs(remark.finding.span.start - finding.span.start) <= NEAR,
      )
      if (!stillSpeaks && !isThrownAway) note('fixed', one)
    }
    touched = []
  }

  signal.addEventListener('abort', flush)
  // A page that is left runs no timer any more.
  addEventListener('pagehide', flush, { signal })

  return {
    observe: (moment) => {
      const { text, remarks, marked, fresh } = moment
      if (text.trim() === '') {
        startAnew()
        return
      }
      // What is marked still, though half a word hid it from the review, was not put right.
      const now = new Map([...marked, ...remarks].map(({ id, finding }) => [id, finding]))
      for (const [id, one] of met) {
        const finding = now.get(id)
        if (finding) met.set(id, { ...one, finding })
        else {
          met.delete(id)
          if (ignored.has(one.key)) note('ignored', one)
          // Gone from the very text that it stood in: a rule switched off or a word learnt put nothing right.
          else if (!(fresh && text === reviewed)) touched.push(one)
        }
      }
      if (fresh) {
        settleTouched(moment)
        reviewed = text
      }
      for (const { id, finding } of marked) {
        if (met.has(id)) continue
        const one = { finding, key: ignoreKey(finding, text) }
        met.set(id, one)
        note('seen', one, options.keepsSentences() ? sentenceAround(finding, moment, ignored) : undefined)
      }
      const isLonger = text.length > longest.length
      if (isLonger) longest = text
      if (waiting.length > 0 || isLonger) {
        clearTimeout(timer)
        timer = setTimeout(flush, BREATH)
      }
    },
  }
}
