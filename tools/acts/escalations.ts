/** What tells whether a reply takes a grave comment for an ordinary one: the cues of each that answers one. */
import { createReplyReader } from '../../src/review/replyReader'
import { HARMLESS } from '../../src/rules/acts/judge'
import { sureSituation } from '../../src/rules/answer/escalation'
import { escalationCues } from '../../src/rules/answer/escalationCues'
import { TAKEN_FOR_ORDINARY } from '../../src/rules/answer/takenForOrdinary'
import { contextOf, FRENCH } from './examples'
import type { Fold } from './folds'
import type { JudgedExample } from './judge'

/** Situations are those that are read, rightly or not: who sees one where there is none must be able to let it pass. */
export function escalationsIn({ lessons, acts, situations }: Fold): JudgedExample[] {
  const reader = createReplyReader({ ...FRENCH, acts, situations })
  return lessons.flatMap((lesson) => {
    if (lesson.reply === '') return []
    const view = reader.read(lesson.reply, contextOf(lesson))
    const situation = sureSituation(view)
    if (situation === null) return []
    const isOrdinary = lesson.faults.some(({ act }) => act === TAKEN_FOR_ORDINARY)
    return [{ cues: escalationCues(view, situation), label: isOrdinary ? TAKEN_FOR_ORDINARY : HARMLESS }]
  })
}
