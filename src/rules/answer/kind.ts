import { type Judge, judgeOf } from '../acts/judge'
import { COMMENT_KINDS, type CommentKind } from '../acts/situation'
import { KIND_WEIGHTS } from './kindWeights'

/**
 * What a comment does, judged by all that is known of it: how it sounds and what its words tell. Neither decides
 * alone: a fault that makes somebody ill is a complaint to one and a grave matter to another.
 */

/** How likely a comment is to be of each kind; together 1. */
export type KindChances = Readonly<Record<CommentKind, number>>

/** What set words tell of a comment. */
export interface CommentWords {
  readonly tellsSituation: boolean
  readonly mourns: boolean
  readonly attacks: boolean
  readonly isNoise: boolean
  readonly isConcrete: boolean
  readonly thanks: boolean
  readonly suffers: boolean
  readonly isNegative: boolean
  readonly isPositive: boolean
  readonly asks: boolean
  readonly onlyAsks: boolean
  readonly hasQuestionMark: boolean
}

/**
 * The cues that a comment is judged by.
 * @param sounds how it speaks for each label of `fr.situations`, in their order
 */
export const kindCues = (sounds: Float32Array, words: CommentWords): Float32Array =>
  Float32Array.from([
    ...sounds,
    ...[
      words.tellsSituation,
      words.mourns,
      words.attacks,
      words.isNoise,
      words.isConcrete,
      words.thanks,
      words.suffers,
      words.isNegative,
      words.isPositive,
      words.asks,
      words.onlyAsks,
      words.hasQuestionMark,
    ].map(Number),
  ])

const judge = judgeOf(KIND_WEIGHTS)

export const kindChances = (cues: Float32Array): KindChances => chancesBy(judge, cues)

/** What a judge whose labels are kinds makes of these cues. */
export function chancesBy({ labels, judge }: Judge, cues: Float32Array): KindChances {
  const chances = judge(cues)
  return chancesOf((kind) => chances[labels.indexOf(kind)] ?? 0)
}

/** Where only words are known, one kind is as good as certain. */
export const certainly = (certain: CommentKind): KindChances =>
  chancesOf((kind) => (kind === certain ? 1 : 0))

export const likeliest = (chances: KindChances): CommentKind =>
  COMMENT_KINDS.reduce((best, kind) => (chances[kind] > chances[best] ? kind : best))

const chancesOf = (chanceOf: (kind: CommentKind) => number): KindChances => ({
  critique: chanceOf('critique'),
  question: chanceOf('question'),
  eloge: chanceOf('eloge'),
  hostile: chanceOf('hostile'),
  sensible: chanceOf('sensible'),
  autre: chanceOf('autre'),
})
