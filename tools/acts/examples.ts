/** What the acts and the situations are learnt from: the features of each sentence and comment, with what it does. */
import { builtInGuide } from '../../src/guide/guide'
import { frenchLexicon, frenchTagger } from '../../src/lexicon/testing'
import { createReplyReader } from '../../src/review/replyReader'
import { commentFeatures, sentenceFeatures } from '../../src/rules/acts/features'
import { ANY_ACT, answeredBy } from '../../src/rules/acts/hear'
import type { ReplyView } from '../../src/rules/rule'
import type { Example } from './classifier'
import type { Lesson } from './lessons'

/** Found by their shape, not heard. */
const NOT_HEARD = new Set(['champ_vide', 'donnee_perso', 'cri'])

/** How many features are kept, most frequent first: what they weigh in the package bounds them. */
export const FEATURES = { acts: 56_000, situations: 16_000 }

const reader = createReplyReader({ lexicon: frenchLexicon(), tagger: frenchTagger() })
const read = ({ comment, reply, address }: Lesson): ReplyView =>
  reader.read(reply, { comment, guide: { ...builtInGuide, address } })

export function actsIn(lesson: Lesson): Example[] {
  const view = read(lesson)
  const answered = answeredBy(view)
  return view.french.map(({ view: sentence, start }, at) => {
    const end = start + sentence.text.length
    const acts = lesson.faults
      .filter((fault) => fault.start < end - 1 && fault.end > start + 1)
      .map(({ act }) => act)
      .filter((act) => !NOT_HEARD.has(act))
    const around = { before: view.french[at - 1]?.view, after: view.french[at + 1]?.view, answered }
    return {
      features: [...new Set(sentenceFeatures(sentence, around))].map((feature) => feature >>> 0),
      labels: new Set(acts.length > 0 ? [ANY_ACT, ...acts] : []),
    }
  })
}

/** Comments come back under several replies: each teaches once. */
export function situationsIn(lessons: readonly Lesson[]): Example[] {
  const examples = new Map<string, Example>()
  for (const lesson of lessons) {
    const { comment } = read(lesson)
    if (!comment || examples.has(comment.text)) continue
    examples.set(comment.text, {
      features: [...commentFeatures(comment)].map((feature) => feature >>> 0),
      labels: new Set(lesson.situation === null ? [] : [lesson.situation]),
    })
  }
  return [...examples.values()]
}

export const labelsOf = (examples: readonly Example[]): string[] =>
  [...new Set(examples.flatMap(({ labels }) => [...labels]))].sort()
