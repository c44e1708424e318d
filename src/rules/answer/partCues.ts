import { averageMeaning, closeness } from '../acts/meaning'
import { COMMENT_KINDS } from '../acts/situation'
import type { CommentView, ReplyView, SentenceView } from '../rule'
import { type Mention, says } from '../tone/frames/mention'
import { type Answer, asksInPublic } from './answer'
import { contentStems, stemsAt } from './contentWords'
import { deals, onlyOffersChannel, tellsSomething } from './deeds'
import { ACTS, CHANNEL, COMES_TO_YOU, GESTURES, GREETING, IDLE, INVITES } from './gestures'
import { MAKES_LIGHT, PASSES_ON, PROTECTS, STAYS_SILENT, TAKES_SERIOUSLY } from './protection'
import { isSigned } from './signature'

/**
 * What tells whether an answer takes up what happened, does something about it and says where to go on: which gestures
 * it makes, what it answers and what in it has to be rewritten. No gesture decides alone: a complaint that is settled
 * needs no channel, and an office that is open settles none. How long the answer is tells nothing, nor does whether
 * something is wrong with it: whoever wrote the lessons left parts out where something was, and real replies lack them anywhere.
 */
const MADE: readonly Mention[] = [
  ...GESTURES,
  PROTECTS,
  TAKES_SERIOUSLY,
  PASSES_ON,
  STAYS_SILENT,
  MAKES_LIGHT,
]
/** How many words of the comment come back, at least. */
const ECHOES = [1, 2, 3, 4] as const
/** How near the nearest sentence is to the comment in what it speaks of, at least: one takes up a fact in other words. */
const NEARNESSES = [0.1, 0.2, 0.3, 0.4, 0.5] as const
type Cue = (seen: Seen) => boolean

/** An answer, with what is asked of it more than once. */
interface Seen {
  readonly answer: Answer
  readonly sentences: readonly SentenceView[]
  readonly known: readonly Int8Array[]
  /** For each sentence, the words that it has from the comment. */
  readonly echoes: readonly number[]
  /** How near the nearest is to the comment; see `closeness`. */
  readonly nearest: number
}

type Test = (view: SentenceView) => boolean
/** What is asked of sentences, by number. */
const tests: Test[] = []
/** What is known of a sentence: for each test whether it was asked, and passed. Typing costs the sentence being typed. */
const answers = new WeakMap<SentenceView, Int8Array>()
const [UNASKED, FAILED, PASSED] = [0, 1, 2]

/** One sentence passes. */
function some(test: Test): Cue {
  const number = tests.push(test) - 1
  return ({ sentences, known }) => sentences.some((view, at) => passes(view, number, known[at]))
}

function passes(view: SentenceView, number: number, known: Int8Array | undefined): boolean {
  if (!known) return false
  if (known[number] === UNASKED) known[number] = tests[number]?.(view) ? PASSED : FAILED
  return known[number] === PASSED
}

function knownOf(view: SentenceView): Int8Array {
  const before = answers.get(view)
  if (before) return before
  const made = new Int8Array(tests.length)
  answers.set(view, made)
  return made
}

const makes = (gesture: Mention): Cue => some((view) => gesture.in(view) !== undefined)
/** One sentence does this and none of those. */
const only = (wanted: Mention, ...unless: readonly Mention[]): Cue =>
  some((view) => wanted.in(view) !== undefined && !unless.some((other) => other.in(view)))
const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0)

const KINDS = COMMENT_KINDS.map(
  (kind): Cue =>
    ({ answer }) =>
      answer.kind === kind,
)
const ANSWERS_QUESTION = some((view) => deals('question', view))
const SETTLES = some((view) => deals('critique', view))
const DEALS: Cue = (seen) => (seen.answer.kind === 'question' ? ANSWERS_QUESTION : SETTLES)(seen)

const CUES: readonly Cue[] = [
  ...KINDS,
  ({ sentences }) => sentences.length === 0,
  ...MADE.map(makes),
  only(ACTS, IDLE, INVITES),
  only(ACTS, CHANNEL),
  some((view) => tells(view)),
  DEALS,
  some(onlyOffersChannel),
  some(({ tokens }) => tokens.some(({ kind }) => kind === 'number')),
  some(({ text }) => text.includes('?')),
  ...ECHOES.map(
    (least): Cue =>
      ({ echoes }) =>
        total(echoes.map((words) => Math.min(3, words))) >= least,
  ),
  ...NEARNESSES.map(
    (least): Cue =>
      ({ nearest }) =>
        nearest >= least,
  ),
  ({ sentences, echoes }) => sentences.some((view, at) => (echoes[at] ?? 0) > 0 && !ACTS.in(view)),
  ({ echoes }) => echoes.slice(0, 2).some((words) => words > 0),
  ({ answer }) => isSigned(answer.reply),
  ({ answer }) => answer.hasLink,
  // The whole reply goes on somewhere, whatever of it is to be rewritten.
  ({ answer }) => answer.hasLink || says(answer.reply, CHANNEL),
  ({ answer }) => !asksInPublic(answer) && says(answer.reply, COMES_TO_YOU),
]

/** The cues that change with the kind of the comment. */
const ABOUT_KIND: ReadonlySet<number> = new Set([...KINDS, DEALS].map((cue) => CUES.indexOf(cue)))

/** What the encoder makes of a sentence. */
export const MEANINGS = 64
export const PART_CUES = CUES.length + MEANINGS

/** One number a cue, 1 where it holds; then what the sentences mean on average, nothing where that is not known. */
export function partCues(answer: Answer): Float32Array {
  const { seen, cues } = plainCuesOf(answer)
  const all = cues.slice()
  for (const at of ABOUT_KIND) all[at] = CUES[at]?.({ ...seen, answer }) ? 1 : 0
  return all
}

/** An answer as it is seen, with the cues that do not hang on the kind of its comment. */
interface Plain {
  readonly seen: Seen
  readonly cues: Float32Array
}

/** One reply is asked of for each kind that its comment may be of. */
const plain = new WeakMap<Answer['stands'], Plain>()

function plainCuesOf(answer: Answer): Plain {
  const { reply, stands } = answer
  const before = plain.get(stands)
  if (before) return before
  const sentences = stands.map(({ view }) => view)
  const resemblances = sentences.map((view) => resemblanceOf(view, reply))
  const seen: Seen = {
    answer,
    sentences,
    known: sentences.map(knownOf),
    echoes: resemblances.map(({ echoes }) => echoes),
    nearest: Math.max(0, ...resemblances.map(({ nearness }) => nearness)),
  }
  const cues = new Float32Array(PART_CUES)
  for (const [at, cue] of CUES.entries()) if (!ABOUT_KIND.has(at)) cues[at] = cue(seen) ? 1 : 0
  if (reply.encoder) cues.set(averageMeaning(sentences, reply.encoder), CUES.length)
  const made = { seen, cues }
  plain.set(stands, made)
  return made
}

/** What a sentence has of the comment: how many of its words, and how near it is in what it speaks of. */
interface Resemblance {
  readonly comment: CommentView | null
  readonly echoes: number
  readonly nearness: number
}

/** Typing costs the sentence being typed. */
const known = new WeakMap<SentenceView, Resemblance>()

function resemblanceOf(view: SentenceView, { comment, encoder }: ReplyView): Resemblance {
  const before = known.get(view)
  if (before?.comment === comment) return before
  const made = {
    comment,
    echoes: comment ? echoesIn(view, contentStems(comment.sentences)) : 0,
    nearness: comment && encoder ? closeness(view, comment, encoder) : 0,
  }
  known.set(view, made)
  return made
}

const echoesIn = (view: SentenceView, told: ReadonlySet<string>): number =>
  view.tokens.filter((_, at) => stemsAt(view, at).some((stem) => told.has(stem))).length

/** Says something, beyond courtesy and invitations. */
const tells = (view: SentenceView): boolean =>
  tellsSomething(view) && !IDLE.in(view) && !INVITES.in(view) && !GREETING.in(view)
