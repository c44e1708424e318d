import { overlaps, type Span } from '../../text/span'
import type { CommentKind } from '../acts/situation'
import type { PlacedSentence, ReplyView } from '../rule'

/** Something that is wrong with a reply. */
export interface Fault {
  readonly category: string
  readonly span: Span
}

/** A reply as the answer to its comment. */
export interface Answer {
  readonly reply: ReplyView
  /** What the comment does. */
  readonly kind: CommentKind
  readonly faults: readonly Fault[]
  /** The sentences that need not be rewritten: what has to be acknowledges and does nothing yet. */
  readonly stands: readonly PlacedSentence[]
  /** The sentences that do not apologise for how the person feels. */
  readonly sincere: readonly PlacedSentence[]
  readonly hasLink: boolean
}

/** These are faults of form: what they say may still answer. Every other marked sentence is to be rewritten. */
const STILL_ANSWERS: ReadonlySet<string> = new Set([
  'promesse',
  'registre',
  'cri',
  'vulgarite',
  'champ_vide',
  'donnee_perso',
  'demande_donnee',
  'confidentiel',
  'aveu',
  'censure',
  'denigrement',
])

export function answerOf(reply: ReplyView, kind: CommentKind, faults: readonly Fault[]): Answer {
  const rewritten = faults.filter(({ category }) => !STILL_ANSWERS.has(category))
  const feigned = faults.filter(({ category }) => category === 'fausse_excuse')
  return {
    reply,
    kind,
    faults,
    stands: reply.french.filter((placed) => !rewritten.some(({ span }) => covers(span, spanOf(placed)))),
    sincere: reply.french.filter((placed) => !feigned.some(({ span }) => overlaps(span, spanOf(placed)))),
    hasLink: hasLink(reply),
  }
}

export const spanOf = ({ start, view }: PlacedSentence): Span => ({ start, end: start + view.text.length })

/** So much of the sentence is to be rewritten that what is left does nothing. */
const covers = (span: Span, sentence: Span): boolean =>
  3 * (Math.min(span.end, sentence.end) - Math.max(span.start, sentence.start)) >
  sentence.end - sentence.start

const hasLink = ({ tokens }: ReplyView): boolean =>
  tokens.some(
    (token) => token.kind === 'protected' && (token.protects === 'url' || token.protects === 'email'),
  )

/** Asks for something private where everybody reads it. */
export const asksInPublic = ({ faults }: Answer): boolean =>
  faults.some(({ category }) => category === 'demande_donnee')
