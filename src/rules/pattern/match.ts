import type { Analysis } from '../../lexicon/morphology'
import type { Span } from '../../text/span'
import type { SentenceView } from '../rule'
import type { Pattern, TagTest } from './syntax'

/** Where a pattern stands: tokens `from` to `to` (exclusive), and the passage it marks, as a span of the sentence. */
export interface Match {
  readonly from: number
  readonly to: number
  readonly span: Span
  /** Tokens of the marked passage, `to` exclusive. */
  readonly marked: { readonly from: number; readonly to: number }
}

/**
 * A pattern laid out as steps, each leading to the next ones. A matcher keeps which (step, token) pairs have
 * failed, so that matching at one place costs at most steps x tokens looked at.
 */
type Step =
  | { readonly op: 'form'; readonly form: string; readonly next: number }
  | {
      readonly op: 'tagged'
      readonly lemma: string | undefined
      readonly tags: TagTest
      readonly next: number
    }
  | { readonly op: 'number' | 'word' | 'any' | 'start' | 'end' | 'open' | 'close'; readonly next: number }
  | { readonly op: 'split'; readonly ways: readonly number[] }
  /** One token that is one of many words: a word class costs one look-up, whatever its length. */
  | {
      readonly op: 'oneOf'
      readonly forms: ReadonlySet<string>
      readonly lemmas: ReadonlySet<string>
      readonly next: number
    }
  | { readonly op: 'not'; readonly inner: number; readonly next: number }
  | { readonly op: 'done' }

export interface Program {
  readonly steps: readonly Step[]
  readonly entry: number
}

export function compilePattern(pattern: Pattern): Program {
  const steps: Step[] = [{ op: 'done' }]
  const add = (step: Step): number => steps.push(step) - 1

  // Built from the end, so that every step knows the next one.
  const lay = (part: Pattern, next: number): number => {
    switch (part.kind) {
      case 'form':
        return add({ op: 'form', form: part.form, next })
      case 'tagged':
        return add({ op: 'tagged', lemma: part.lemma, tags: part.tags, next })
      case 'number':
      case 'start':
      case 'end':
        return add({ op: part.kind, next })
      case 'gap': {
        let entry = next
        for (let i = 0; i < part.most; i++) {
          const eat = add({ op: part.anything ? 'any' : 'word', next: entry })
          // The shortest gap is tried first.
          entry = add({ op: 'split', ways: [next, eat] })
        }
        return entry
      }
      case 'sequence':
        return part.parts.reduceRight((after, inner) => lay(inner, after), next)
      case 'choice': {
        const words = wordClass(part.ways)
        if (words) return add({ op: 'oneOf', ...words, next })
        return add({ op: 'split', ways: part.ways.map((way) => lay(way, next)) })
      }
      case 'not':
        return add({ op: 'not', inner: lay(part.inner, DONE), next })
      case 'mark':
        return add({ op: 'open', next: lay(part.inner, add({ op: 'close', next })) })
    }
  }
  const entry = lay(pattern, DONE)
  return { steps, entry }
}

/** The step that every program ends with. */
const DONE = 0

/** The forms and lemmas of a choice between single words without tags; nothing for any other choice. */
function wordClass(
  ways: readonly Pattern[],
): { forms: ReadonlySet<string>; lemmas: ReadonlySet<string> } | undefined {
  const forms = new Set<string>()
  const lemmas = new Set<string>()
  const gather = (way: Pattern): boolean => {
    if (way.kind === 'choice') return way.ways.every(gather)
    if (way.kind === 'form') forms.add(way.form)
    else if (way.kind === 'tagged' && way.lemma !== undefined && isFree(way.tags)) lemmas.add(way.lemma)
    else return false
    return true
  }
  return ways.every(gather) ? { forms, lemmas } : undefined
}

/** The first way, in the order written, in which the pattern stands at token `at`. */
export function matchAt(program: Program, view: SentenceView, at: number): Match | undefined {
  const { tokens } = view
  const failed = new Set<number>()
  const width = tokens.length + 1
  let open = -1
  let close = -1

  const run = (stepAt: number, token: number): number => {
    const step = program.steps[stepAt]
    if (!step) return -1
    if (step.op === 'done') return token
    const key = stepAt * width + token
    if (failed.has(key)) return -1
    const end = advance(step, token)
    if (end < 0) failed.add(key)
    return end
  }

  const advance = (step: Exclude<Step, { op: 'done' }>, token: number): number => {
    switch (step.op) {
      case 'split':
        for (const way of step.ways) {
          const end = run(way, token)
          if (end >= 0) return end
        }
        return -1
      case 'oneOf':
        return isOneOf(view, token, step) ? run(step.next, token + 1) : -1
      case 'not':
        return run(step.inner, token) >= 0 ? -1 : run(step.next, token)
      case 'form':
        return tokens[token]?.norm === step.form ? run(step.next, token + 1) : -1
      case 'tagged':
        return isTagged(view, token, step.lemma, step.tags) ? run(step.next, token + 1) : -1
      case 'number':
        return tokens[token]?.kind === 'number' ? run(step.next, token + 1) : -1
      case 'word': {
        const kind = tokens[token]?.kind
        return kind !== undefined && kind !== 'punctuation' ? run(step.next, token + 1) : -1
      }
      case 'any':
        return token < tokens.length ? run(step.next, token + 1) : -1
      case 'start':
        return isStart(view, token) ? run(step.next, token) : -1
      case 'end':
        return isEnd(view, token) ? run(step.next, token) : -1
      case 'open': {
        const end = run(step.next, token)
        if (end >= 0) open = token
        return end
      }
      case 'close': {
        const end = run(step.next, token)
        if (end >= 0) close = token
        return end
      }
    }
  }

  const to = run(program.entry, at)
  if (to <= at) return undefined
  const marked = open >= 0 && close > open ? { from: open, to: close } : { from: at, to }
  const first = tokens[marked.from]
  const last = tokens[marked.to - 1]
  if (!first || !last) return undefined
  return { from: at, to, span: { start: first.start, end: last.end }, marked }
}

const isStart = ({ tokens }: SentenceView, at: number): boolean => {
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i]
    if (token?.kind === 'word' || token?.kind === 'number') return false
  }
  return true
}

const isEnd = ({ tokens }: SentenceView, at: number): boolean => {
  for (let i = at; i < tokens.length; i++) {
    const token = tokens[i]
    if (token?.kind === 'word' || token?.kind === 'number') return false
  }
  return true
}

const isOneOf = (
  { tokens, readings }: SentenceView,
  at: number,
  { forms, lemmas }: { readonly forms: ReadonlySet<string>; readonly lemmas: ReadonlySet<string> },
): boolean =>
  forms.has(tokens[at]?.norm ?? '') ||
  (lemmas.size > 0 && (readings[at]?.plausible.some(({ lemma }) => lemmas.has(lemma)) ?? false))

function isTagged(view: SentenceView, at: number, lemma: string | undefined, tags: TagTest): boolean {
  const reading = view.readings[at]
  if (!reading) return false
  return reading.plausible.some(
    (analysis) => fits(analysis, tags) && (lemma === undefined || analysis.lemma === lemma),
  )
}

const isFree = (tags: TagTest): boolean => Object.values(tags).every((tag) => tag === undefined)

/** `both` and `none` fit either way: what a word does not show it does not contradict. */
export const fits = (analysis: Analysis, tags: TagTest): boolean =>
  (tags.pos === undefined || analysis.pos === tags.pos) &&
  (tags.mood === undefined || analysis.mood === tags.mood) &&
  (tags.person === undefined || analysis.person === tags.person) &&
  (tags.gender === undefined || analysis.gender === tags.gender || analysis.gender === 'both') &&
  (tags.number === undefined || analysis.number === tags.number || analysis.number === 'both')
