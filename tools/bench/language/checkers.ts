import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import { builtInGuide } from '../../../src/guide/guide'
import { frenchEar, frenchLexicon, frenchTagger } from '../../../src/lexicon/testing'
import { createReviewer } from '../../../src/review/reviewer'

export interface Match {
  readonly start: number
  readonly end: number
  readonly suggestions: readonly string[]
  /** Which rule spoke, where the checker says. */
  readonly rule?: string
}

export interface Run {
  readonly name: string
  /** By text; offsets in UTF-16 units. */
  readonly matches: ReadonlyMap<string, readonly Match[]>
  /** Milliseconds of each text, in the order given. */
  readonly times: readonly number[]
}

/** What the text itself would show: remarks on language, hints left out. */
export function openChecker(): (text: string) => readonly Match[] {
  const reviewer = createReviewer({ lexicon: frenchLexicon(), tagger: frenchTagger(), ear: frenchEar() })
  return (text) =>
    reviewer
      .review(text, { guide: builtInGuide })
      .findings.filter(({ severity, kind }) => severity !== 'hint' && kind !== 'tone' && kind !== 'risk')
      .map(({ span, suggestions, rule }) => ({ ...span, suggestions, rule }))
}

export function runOurs(texts: readonly string[]): Run {
  const check = openChecker()
  check('Un texte de chauffe, sans intérêt.')
  const times: number[] = []
  const matches = new Map<string, readonly Match[]>()
  for (const text of texts) {
    const start = performance.now()
    const found = check(text)
    times.push(performance.now() - start)
    matches.set(text, found)
  }
  return { name: 'Mot juste', matches, times }
}

const PeerAnswer = v.array(
  v.object({
    ms: v.number(),
    matches: v.array(v.object({ start: v.number(), end: v.number(), suggestions: v.array(v.string()) })),
  }),
)

/** Grammalecte out of Debian's `python3-grammalecte`, as a peer; undefined where it is not installed. */
export function runGrammalecte(texts: readonly string[]): Run | undefined {
  const script = fileURLToPath(new URL('./peer.py', import.meta.url))
  const done = spawnSync('/usr/bin/python3', [script], {
    input: JSON.stringify(texts),
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  })
  if (done.status !== 0) return undefined
  const answers = v.parse(PeerAnswer, JSON.parse(done.stdout))
  const matches = new Map<string, readonly Match[]>()
  for (const [at, text] of texts.entries()) {
    const toUtf16 = codePointOffsets(text)
    matches.set(
      text,
      (answers[at]?.matches ?? []).map(({ start, end, suggestions }) => ({
        start: toUtf16(start),
        end: toUtf16(end),
        suggestions,
      })),
    )
  }
  return { name: 'Grammalecte', matches, times: answers.map(({ ms }) => ms) }
}

/** Python counts code points. */
function codePointOffsets(text: string): (codePoints: number) => number {
  const offsets: number[] = [0]
  for (const char of text) offsets.push((offsets.at(-1) ?? 0) + char.length)
  return (at) => offsets[at] ?? text.length
}
