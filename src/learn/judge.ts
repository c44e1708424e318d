/** Says of an answer whether it does: by the rule's own correction where there is one, else by the real review. */
import { builtInGuide } from '../guide/guide'
import type { Review } from '../review/types'
import type { Finding } from '../rules/finding'
import type { ReviewContext } from '../rules/rule'
import { normalise } from '../text/normalise'
import { overlaps } from '../text/span'
import type { Exercise } from './exercise'
import { looksAlike } from './sample'

export type ReviewText = (text: string, context: ReviewContext) => Review

export interface Judgement {
  readonly right: boolean
  /**
   * Why not: nothing was changed, the remark still stands, something else is marked now, or what was to be said
   * is no longer there. Null when it is right.
   */
  readonly fault: 'unchanged' | 'still' | 'other' | 'emptied' | null
  /** What the review marks in the answer. */
  readonly findings: readonly Finding[]
}

export const contextOf = ({ comment, guide }: Pick<Exercise, 'comment' | 'guide'>): ReviewContext =>
  comment === null ? { guide } : { guide, comment }

const wordsOf = (text: string): string[] => normalise(text).match(/[\p{L}\p{N}]+/gu) ?? []

/** Most of what the sentence said beside its error is still said: an answer deleted is no answer. */
const keeps = (text: string, answer: string): boolean => {
  const given = new Set(wordsOf(answer))
  const wanted = wordsOf(text)
  return wanted.filter((word) => given.has(word)).length * 2 >= wanted.length
}

/** Capitals count here, unlike in a comparison of words. */
const plain = (text: string): string => text.normalize('NFC').replace(/[’‘ʼ]/g, "'")

const SHORTEST_REPLY = 4

const LANGUAGE: ReadonlySet<string> = new Set(['spelling', 'grammar', 'typography'])
const isMarked = ({ severity }: Finding): boolean => severity !== 'hint'
const isLanguage = ({ kind }: Finding): boolean => LANGUAGE.has(kind)

const judgement = (fault: Judgement['fault'], findings: readonly Finding[]): Judgement => ({
  right: fault === null,
  fault,
  findings,
})

/**
 * Of a sentence corrected by hand. Where the rule knows its correction only the language is judged: a sentence torn
 * out of its reply has no tone of its own. Elsewhere the category must be gone, and nothing may be worth a stop.
 */
export const judgeCorrection = (exercise: Exercise, answer: string, review: ReviewText): Judgement => {
  const { wrong, fixed, rule } = exercise
  const { findings } = review(answer, contextOf(exercise))
  const because = (fault: Judgement['fault']): Judgement => judgement(fault, findings)
  if (fixed !== null && looksAlike(plain(answer.trim()), plain(fixed))) return because(null)
  if (looksAlike(plain(answer.trim()), plain(wrong.text))) return because('unchanged')
  if (fixed === null ? wordsOf(answer).length < 2 : !keeps(wrong.text, answer)) return because('emptied')
  const before = review(wrong.text, contextOf(exercise)).findings
  // Another rule may know the same passage better, and speak in the place of this one.
  const meant = before.filter((finding) => wrong.at === null || overlaps(finding.span, wrong.at))
  const isMeant = (finding: Finding): boolean =>
    finding.rule === rule ||
    meant.some((old) => old.rule === finding.rule || old.category === finding.category)
  if (findings.some(isMeant)) return because('still')
  // What stood elsewhere in the example is not the person's doing.
  const isNew = (finding: Finding): boolean => !before.some((old) => old.rule === finding.rule)
  const counts = fixed === null ? ({ severity }: Finding) => severity === 'stop' : isLanguage
  return because(findings.some((finding) => counts(finding) && isNew(finding)) ? 'other' : null)
}

/** Of a whole answer: the review must have nothing to mark, and something must be said. */
export const judgeReply = (
  context: Partial<ReviewContext>,
  before: string,
  answer: string,
  review: ReviewText,
): Judgement => {
  const { findings } = review(answer, { guide: builtInGuide, ...context })
  if (wordsOf(answer).length < SHORTEST_REPLY) return judgement('emptied', findings)
  if (looksAlike(answer.trim(), before.trim())) return judgement('unchanged', findings)
  return judgement(findings.some(isMarked) ? 'other' : null, findings)
}

/** Whether the good answer of an exercise is faultless French: some examples hold a second error on purpose. */
export const isSound = (exercise: Exercise, review: ReviewText): boolean =>
  exercise.options.every(
    ({ right, text }) =>
      !right ||
      !review(text, contextOf(exercise)).findings.some((finding) => isLanguage(finding) && isMarked(finding)),
  )
