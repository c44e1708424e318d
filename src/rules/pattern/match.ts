import type { Analysis } from '../../lexicon/morphology'
import type { Span } from '../../text/span'
import type { SentenceView } from '../rule'
import { isFree, keysOf, meetsNeeds, type Need, needsOf, rarestFirst } from './keys'
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
 * A pattern laid out as steps, each leading to the next one. A matcher keeps which (step, token) pairs have
 * failed, so that matching at one place costs at most steps x tokens looked at.
 *
 * All have the same fields in the same order: the matcher, which reads nothing else, meets one shape of object.
 */
type Step =
  | StepOf<'form', string>
  | StepOf<'tagged', Tagged>
  | StepOf<'number' | 'word' | 'any' | 'start' | 'end' | 'open' | 'close' | 'done', null>
  /** The steps where its ways begin; each leads on by itself. */
  | StepOf<'split', readonly number[]>
  /** One token that is one of many words: a word class costs one look-up, whatever its length. */
  | StepOf<'oneOf', WordClass>
  /** The step where what must not stand begins. */
  | StepOf<'not', number>

interface StepOf<Op, Given> {
  readonly op: Op
  readonly given: Given
  readonly next: number
}

interface Tagged {
  readonly lemma: string | undefined
  readonly tags: TagTest
}

export interface Program {
  readonly steps: readonly Step[]
  readonly entry: number
  /** Without these in the sentence it need not be tried. */
  readonly needs: readonly Need[]
}

/**
 * Compiled when it is first asked for: of thousands of patterns a reply wakes a few dozen, and a background that was
 * just woken must answer at once.
 */
export class LazyProgram {
  #program: Program | undefined

  constructor(private readonly read: () => Pattern) {}

  get program(): Program {
    this.#program ??= compilePattern(this.read())
    return this.#program
  }
}

export function compilePattern(pattern: Pattern): Program {
  const steps: Step[] = [{ op: 'done', given: null, next: DONE }]
  const add = (step: Step): number => steps.push(step) - 1

  // Built from the end, so that every step knows the next one.
  const lay = (part: Pattern, next: number): number => {
    switch (part.kind) {
      case 'form':
        return add({ op: 'form', given: part.form, next })
      case 'tagged':
        return add({ op: 'tagged', given: part, next })
      case 'number':
      case 'start':
      case 'end':
        return add({ op: part.kind, given: null, next })
      case 'gap': {
        let entry = next
        for (let i = 0; i < part.most; i++) {
          const eat = add({ op: part.anything ? 'any' : 'word', given: null, next: entry })
          // The shortest gap is tried first.
          entry = add({ op: 'split', given: [next, eat], next: DONE })
        }
        return entry
      }
      case 'sequence':
        return part.parts.reduceRight((after, inner) => lay(inner, after), next)
      case 'choice': {
        const words = wordClass(part.ways)
        if (words) return add({ op: 'oneOf', given: words, next })
        return add({ op: 'split', given: part.ways.map((way) => lay(way, next)), next: DONE })
      }
      case 'not':
        return add({ op: 'not', given: lay(part.inner, DONE), next })
      case 'mark':
        return add({
          op: 'open',
          given: null,
          next: lay(part.inner, add({ op: 'close', given: null, next })),
        })
    }
  }
  const entry = lay(pattern, DONE)
  return { steps, entry, needs: rarestFirst(needsOf(pattern)) }
}

/** The step that every program ends with. */
const DONE = 0

type WordClass = Pick<Need, 'forms' | 'lemmas'>
const classes = new WeakMap<readonly Pattern[], { readonly words: WordClass | undefined }>()

/** Word classes are shared between patterns, so each is gathered once. */
function wordClass(ways: readonly Pattern[]): WordClass | undefined {
  const known = classes.get(ways)
  if (known) return known.words
  const words = gatherClass(ways)
  classes.set(ways, { words })
  return words
}

/** The forms and lemmas of a choice between single words without tags; nothing for any other choice. */
function gatherClass(ways: readonly Pattern[]): WordClass | undefined {
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
  if (!meetsNeeds(program.needs, keysOf(view))) return undefined
  return MATCHER.match(program, view, at)
}

/** Does the pattern stand anywhere in the sentence? */
export function standsIn(program: Program, view: SentenceView): boolean {
  if (!meetsNeeds(program.needs, keysOf(view))) return false
  for (let at = 0; at < view.tokens.length; at++) if (MATCHER.match(program, view, at)) return true
  return false
}

/** As `matchAt`, where the needs are known to be met. */
export const matchFrom = (program: Program, view: SentenceView, at: number): Match | undefined =>
  MATCHER.match(program, view, at)

/** One for all patterns: nothing is allocated to find that a pattern does not stand. Nothing outlives a call. */
class Matcher {
  #steps: readonly Step[] = []
  #view: SentenceView | undefined
  #width = 0
  #open = -1
  #close = -1
  /** (step, token) pairs that have failed hold the number of the call, so that no clearing is needed. */
  #failed = new Uint32Array(4096)
  #call = 0

  match(program: Program, view: SentenceView, at: number): Match | undefined {
    const { tokens } = view
    this.#steps = program.steps
    this.#view = view
    this.#width = tokens.length + 1
    this.#open = -1
    this.#close = -1
    this.#call = (this.#call + 1) >>> 0
    const size = program.steps.length * this.#width
    if (this.#call === 0 || size > this.#failed.length) {
      this.#failed = new Uint32Array(Math.max(size, this.#failed.length) * 2)
      this.#call = 1
    }
    const to = this.#run(program.entry, at)
    this.#view = undefined
    if (to <= at) return undefined
    const isMarked = this.#open >= 0 && this.#close > this.#open
    const marked = isMarked ? { from: this.#open, to: this.#close } : { from: at, to }
    const first = tokens[marked.from]
    const last = tokens[marked.to - 1]
    if (!first || !last) return undefined
    return { from: at, to, span: { start: first.start, end: last.end }, marked }
  }

  /** Where the pattern ends from this step on, or -1. Only where ways part is a failure met twice, and kept. */
  #run(entry: number, from: number): number {
    const view = this.#view
    if (!view) return -1
    const { tokens } = view
    let stepAt = entry
    let token = from
    while (true) {
      const step = this.#steps[stepAt]
      if (!step) return -1
      switch (step.op) {
        case 'done':
          return token
        case 'split':
          return this.#parted(step.given, stepAt, token)
        case 'form':
          if (tokens[token]?.norm !== step.given) return -1
          token++
          break
        case 'oneOf':
          if (!isOneOf(view, token, step.given)) return -1
          token++
          break
        case 'tagged':
          if (!isTagged(view, token, step.given)) return -1
          token++
          break
        case 'number':
          if (tokens[token]?.kind !== 'number') return -1
          token++
          break
        case 'word': {
          const kind = tokens[token]?.kind
          if (kind === undefined || kind === 'punctuation') return -1
          token++
          break
        }
        case 'any':
          if (token >= tokens.length) return -1
          token++
          break
        case 'not': {
          const open = this.#open
          const close = this.#close
          const stands = this.#run(step.given, token) >= 0
          // What is only looked at marks nothing.
          this.#open = open
          this.#close = close
          if (stands) return -1
          break
        }
        case 'start':
          if (!isStart(view, token)) return -1
          break
        case 'end':
          if (!isEnd(view, token)) return -1
          break
        case 'open': {
          const end = this.#run(step.next, token)
          if (end >= 0) this.#open = token
          return end
        }
        case 'close': {
          const end = this.#run(step.next, token)
          if (end >= 0) this.#close = token
          return end
        }
      }
      stepAt = step.next
    }
  }

  #parted(ways: readonly number[], stepAt: number, token: number): number {
    const key = stepAt * this.#width + token
    if (this.#failed[key] === this.#call) return -1
    for (const way of ways) {
      const end = this.#run(way, token)
      if (end >= 0) return end
    }
    this.#failed[key] = this.#call
    return -1
  }
}

const MATCHER = new Matcher()

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

function isOneOf({ tokens, readings }: SentenceView, at: number, { forms, lemmas }: WordClass): boolean {
  if (forms.has(tokens[at]?.norm ?? '')) return true
  if (lemmas.size === 0) return false
  for (const { lemma } of readings[at]?.plausible ?? NO_ANALYSES) if (lemmas.has(lemma)) return true
  return false
}

function isTagged({ readings }: SentenceView, at: number, { lemma, tags }: Tagged): boolean {
  for (const analysis of readings[at]?.plausible ?? NO_ANALYSES)
    if ((lemma === undefined || analysis.lemma === lemma) && fits(analysis, tags)) return true
  return false
}

const NO_ANALYSES: readonly Analysis[] = []

/** `both` and `none` fit either way: what a word does not show it does not contradict. */
export const fits = (analysis: Analysis, tags: TagTest): boolean =>
  (tags.pos === undefined || analysis.pos === tags.pos) &&
  (tags.mood === undefined || analysis.mood === tags.mood) &&
  (tags.person === undefined || analysis.person === tags.person) &&
  (tags.gender === undefined || analysis.gender === tags.gender || analysis.gender === 'both') &&
  (tags.number === undefined || analysis.number === tags.number || analysis.number === 'both')
