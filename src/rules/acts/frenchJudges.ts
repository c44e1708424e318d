import { type Judges, judgeOf } from './judge'
import { JUDGE_ALONE_WEIGHTS } from './judgeAloneWeights'
import { JUDGE_WEIGHTS } from './judgeWeights'

/** The judges of what `fr.acts` hears, trained with it. */
export const frenchJudges: Judges = {
  answering: judgeOf(JUDGE_WEIGHTS),
  alone: judgeOf(JUDGE_ALONE_WEIGHTS),
}
