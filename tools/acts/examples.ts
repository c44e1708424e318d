/** What the acts and the situations are learnt from: the features of each sentence and comment, with what it does. */
import { builtInGuide } from '../../src/guide/guide'
import type { Classifier } from '../../src/lexicon/classifier'
import { frenchEncoder, frenchLexicon, frenchTagger } from '../../src/lexicon/testing'
import { createReplyReader, type ReplyReader } from '../../src/review/replyReader'
import { createReviewer } from '../../src/review/reviewer'
import { rules } from '../../src/rules'
import { commentFeatures, sentenceFeatures } from '../../src/rules/acts/features'
import { ANY_ACT, answeredBy, canBeHeard, STOPPING_ACT } from '../../src/rules/acts/hear'
import { HARMLESS, type Judge } from '../../src/rules/acts/judge'
import { commentMeaning, sentenceMeaning } from '../../src/rules/acts/meaning'
import { isStopping } from '../../src/rules/acts/ruling'
import { ANY_SITUATION } from '../../src/rules/acts/situation'
import type { ReviewContext } from '../../src/rules/rule'
import type { Example } from './classifier'
import type { JudgedExample } from './judge'
import type { Lesson } from './lessons'

/** Found by their shape, not heard. */
const NOT_HEARD = new Set(['champ_vide', 'cri'])

/** How many features are kept, most frequent first: what they weigh in the package bounds them. */
export const FEATURES = { acts: 120_000, situations: 14_000 }

export const ENCODER = frenchEncoder()
export const FRENCH = { lexicon: frenchLexicon(), tagger: frenchTagger(), encoder: ENCODER }
/** Knows nothing that is learnt here. */
export const deafReader: ReplyReader = createReplyReader(FRENCH)
export const contextOf = ({ comment, address, contacts }: Lesson): ReviewContext => ({
  comment,
  guide: { ...builtInGuide, address, contacts: [...contacts] },
})

/** What one sentence teaches of acts. */
export interface Taught extends Example {
  readonly acts: readonly string[]
  readonly canBeHeard: boolean
}

/** @param hearing reads the comment as it will be read of a comment that nothing was learnt from */
export function actsIn(lesson: Lesson, hearing: ReplyReader): Taught[] {
  const view = hearing.read(lesson.reply, contextOf(lesson))
  const answered = answeredBy(view)
  return view.french.map(({ view: sentence, start }, at) => {
    const acts = actsBetween(lesson, start, start + sentence.text.length)
    const around = {
      before: view.french[at - 1]?.view,
      after: view.french[at + 1]?.view,
      answered,
      comment: view.comment,
    }
    return {
      features: [...new Set(sentenceFeatures(sentence, around))].map((feature) => feature >>> 0),
      meaning: sentenceMeaning(sentence, around, ENCODER),
      labels: new Set([
        ...acts,
        ...(acts.length > 0 ? [ANY_ACT] : []),
        ...(acts.some(isStopping) ? [STOPPING_ACT] : []),
      ]),
      acts,
      canBeHeard: canBeHeard(sentence),
    }
  })
}

/** What is done from `start` to `end` of a lesson's reply, as far as it can be heard. */
const actsBetween = ({ faults }: Lesson, start: number, end: number): string[] =>
  faults
    .filter((fault) => fault.start < end - 1 && fault.end > start + 1)
    .map(({ act }) => act)
    .filter((act) => !NOT_HEARD.has(act))

/** Comments come back under several replies: each teaches once. */
export function situationsIn(lessons: readonly Lesson[]): Example[] {
  const examples = new Map<string, Example>()
  for (const lesson of lessons) {
    const { comment } = deafReader.read('', contextOf(lesson))
    if (!comment || examples.has(comment.text)) continue
    examples.set(comment.text, {
      features: [...new Set(commentFeatures(comment))].map((feature) => feature >>> 0),
      meaning: commentMeaning(comment, ENCODER),
      labels: new Set([
        ...(lesson.kind === null ? [] : [lesson.kind]),
        ...(lesson.situation === null ? [] : [ANY_SITUATION, lesson.situation]),
      ]),
    })
  }
  return [...examples.values()]
}

/** Reads comments with what these lessons teach of them. */
export const readerHearing = (situations: Classifier | null): ReplyReader =>
  createReplyReader({ ...FRENCH, situations })

export const labelsOf = (examples: readonly Example[]): string[] =>
  [...new Set(examples.flatMap(({ labels }) => [...labels]))].sort()

/** A reply whose comment is not known. */
export const alone = (lesson: Lesson): Lesson => ({
  ...lesson,
  comment: '',
  kind: null,
  situation: null,
  missing: [],
})

/** A lesson, with what it teaches of acts; see `actsIn`. */
export interface TaughtLesson {
  readonly lesson: Lesson
  readonly taught: readonly Taught[]
}

/** What a judge learns from: the cues of each sentence that can be heard, with what it does. */
export function rulingsIn(
  lessons: readonly TaughtLesson[],
  hearing: { readonly acts: Classifier; readonly situations: Classifier },
): JudgedExample[] {
  const recorder = new Recorder()
  // No other rule has a say in what a sentence does.
  const frames = rules.filter(({ frame }) => frame)
  const reviewer = createReviewer({
    ...FRENCH,
    ...hearing,
    rules: frames,
    judges: { answering: recorder, alone: recorder },
  })
  return lessons.flatMap(({ lesson, taught }) => {
    recorder.heard = []
    reviewer.review(lesson.reply, contextOf(lesson))
    const sentences = taught.filter(({ canBeHeard }) => canBeHeard)
    if (recorder.heard.length !== sentences.length)
      throw new Error(`The judge was asked of ${recorder.heard.length} of ${sentences.length} sentences.`)
    return sentences.flatMap(({ acts }, at) => {
      const cues = recorder.heard[at]
      return cues ? [{ cues, label: acts.find(isStopping) ?? acts[0] ?? HARMLESS }] : []
    })
  })
}

/** Finds everything harmless, and keeps what it was asked about. */
class Recorder implements Judge {
  readonly labels = [HARMLESS]
  heard: Float32Array[] = []
  judge(cues: Float32Array): Float32Array {
    this.heard.push(cues)
    return Float32Array.of(1)
  }
}
