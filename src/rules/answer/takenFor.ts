import { judgeOf } from '../acts/judge'
import { COMMENT_KINDS } from '../acts/situation'
import type { ReplyView } from '../rule'
import { type Mention, says } from '../tone/frames/mention'
import { GESTURES, UNDERSTANDS_FEELING } from './gestures'
import { chancesBy, type KindChances } from './kind'
import { TAKEN_FOR_WEIGHTS } from './takenForWeights'

/**
 * What a comment does, once its answer is read too: who regrets was complained to, who thanks was praised. *Où est ma
 * commande ?* asks one and reproaches another, and who answers knows the thread.
 */

const MADE: readonly Mention[] = [...GESTURES, UNDERSTANDS_FEELING]
/** A kind that the comment alone is less likely to be of is as good as excluded. */
const LEAST = 0.001

/** How likely each kind is by the comment alone, as logarithms; then 1 for each gesture that the reply makes. */
export const takenForCues = (chances: KindChances, reply: ReplyView): Float32Array =>
  Float32Array.from([
    ...COMMENT_KINDS.map((kind) => Math.log(Math.max(LEAST, chances[kind]))),
    ...MADE.map((gesture) => Number(says(reply, gesture))),
  ])

const judge = judgeOf(TAKEN_FOR_WEIGHTS)

/** How likely the comment is to be of each kind, seeing how it is answered. */
export const takenFor = (chances: KindChances, reply: ReplyView): KindChances =>
  chancesBy(judge, takenForCues(chances, reply))
