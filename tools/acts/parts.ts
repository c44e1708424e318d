/** What the parts of an answer are learnt from: the cues of each labelled reply, with what it lacks. */
import { HARMLESS, type JudgeWeights } from '../../src/rules/acts/judge'
import { answerOf } from '../../src/rules/answer/answer'
import { NEEDED } from '../../src/rules/answer/missing'
import { offersFor } from '../../src/rules/answer/offers'
import { PART_CUES, partCues } from '../../src/rules/answer/partCues'
import { LEARNT_PARTS, type LearntPart, type PartWeights } from '../../src/rules/answer/partHead'
import { contextOf, deafReader } from './examples'
import { type JudgedExample, trainJudge } from './judge'
import type { Lesson } from './lessons'

/** What one lesson teaches of a part. Nothing where its comment does not call for it. */
export function partExamplesIn(lesson: Lesson, part: LearntPart): JudgedExample[] {
  const { kind, missing, reply } = lesson
  if (kind === null || reply === '' || !NEEDED[kind].includes(part)) return []
  if (!missing.includes(part)) return [{ cues: cuesOf(lesson, kind, reply), label: HARMLESS }]
  const cues = cuesOf(lesson, kind, reply)
  return [
    { cues, label: part },
    // What is offered for a part is that part.
    { cues: cuesOf(lesson, kind, withOffer(lesson, part)), label: HARMLESS },
  ]
}

function cuesOf(lesson: Lesson, kind: NonNullable<Lesson['kind']>, reply: string): Float32Array {
  const faults = lesson.faults.map(({ act, start, end }) => ({ category: act, span: { start, end } }))
  return partCues(answerOf(deafReader.read(reply, contextOf(lesson)), kind, faults))
}

/** At the end, where it moves no fault. */
function withOffer(lesson: Lesson, part: LearntPart): string {
  const view = deafReader.read(lesson.reply, contextOf(lesson))
  const [offer] = offersFor([part], view, {
    address: lesson.address === 'tu' ? 'tu' : 'vous',
  })
  return `${lesson.reply} ${offer?.text ?? ''}`
}

export function trainParts(lessons: readonly Lesson[]): PartWeights {
  const rowOf = (part: LearntPart): Float32Array =>
    oddsOf(trainJudge(lessons.flatMap((lesson) => partExamplesIn(lesson, part))), part)
  const [reconnaissance, action, canal] = LEARNT_PARTS
  return {
    cues: PART_CUES,
    rows: { reconnaissance: rowOf(reconnaissance), action: rowOf(action), canal: rowOf(canal) },
  }
}

/** Of two labels only the difference tells. */
function oddsOf({ labels, cues, weights }: JudgeWeights, part: string): Float32Array {
  const rowAt = (label: string): Float32Array => {
    const at = labels.indexOf(label) * (cues + 1)
    return weights.subarray(at, at + cues + 1)
  }
  const other = rowAt(HARMLESS)
  return rowAt(part).map((weight, at) => weight - (other[at] ?? 0))
}
