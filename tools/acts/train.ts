/**
 * Trains `public/lexicon/fr.acts` and `fr.situations` on the texts beside this file: `npm run acts`. The same texts give
 * the same bytes.
 */
import { writeFileSync } from 'node:fs'
import { builtInGuide } from '../../src/guide/guide'
import { frenchLexicon, frenchTagger } from '../../src/lexicon/testing'
import { createReplyReader } from '../../src/review/replyReader'
import { commentFeatures, sentenceFeatures } from '../../src/rules/acts/features'
import { ANY_ACT, answeredBy } from '../../src/rules/acts/hear'
import type { ReplyView } from '../../src/rules/rule'
import { type Example, train } from './classifier'
import { type Lesson, readLessons } from './lessons'

/** Found by their shape, not heard. */
const NOT_HEARD = new Set(['champ_vide', 'donnee_perso', 'cri'])
const FEATURES = { acts: 56_000, situations: 16_000 }

const reader = createReplyReader({ lexicon: frenchLexicon(), tagger: frenchTagger() })
const read = ({ comment, reply, address }: Lesson): ReplyView =>
  reader.read(reply, { comment, guide: { ...builtInGuide, address } })

function actsIn(lesson: Lesson): Example[] {
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
function situationsIn(lessons: readonly Lesson[]): Example[] {
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

const labelsOf = (examples: readonly Example[]): string[] =>
  [...new Set(examples.flatMap(({ labels }) => [...labels]))].sort()

function write(name: string, examples: readonly Example[], features: number): void {
  const file = train(examples, labelsOf(examples), features)
  writeFileSync(new URL(`../../public/lexicon/${name}`, import.meta.url), new Uint8Array(file))
  const labelled = examples.filter(({ labels }) => labels.size > 0).length
  console.log(
    `${name}: ${file.byteLength} bytes from ${examples.length} examples, ${labelled} of them labelled`,
  )
}

const lessons = readLessons()
write('fr.situations', situationsIn(lessons), FEATURES.situations)
write('fr.acts', lessons.flatMap(actsIn), FEATURES.acts)
