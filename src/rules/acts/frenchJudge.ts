import { type Judge, judgeOf } from './judge'
import { JUDGE_WEIGHTS } from './judgeWeights'

/** The judge of what `fr.acts` hears, trained with it. */
export const frenchJudge: Judge = judgeOf(JUDGE_WEIGHTS)
