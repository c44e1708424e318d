import { CATEGORIES } from '../../guide/vocabulary'
import type { Classifier } from '../../lexicon/classifier'
import { readComment } from '../answer/comment'
import type { ReplyView } from '../rule'
import { ANY_ACT, type Heard, STOPPING_ACT } from './hear'
import { COMMENT_KINDS } from './situation'

/**
 * What a sentence is judged by, besides how it sounds: which frames speak in it, what stands around it and what it
 * answers. How long it or its reply is tells nothing.
 */

/** What stands for the others where a sentence is alone: they are as harmless as most. */
const QUIET = -1.2
const MOST_FRAMED = 2

/** How many cues there are for a classifier of so many labels; see `cuesOf`. */
export const cueCount = (labels: number): number =>
  labels + CATEGORIES.length + 1 + 3 + COMMENT_KINDS.length + 1

/**
 * The cues of each sentence that was heard, null for the others; none at all where no comment was read.
 * @param framed for each sentence, the categories of the frames that speak in it
 */
export function cuesOf(
  reply: ReplyView,
  acts: Classifier,
  heard: readonly Heard[],
  framed: readonly ReadonlySet<string>[],
): readonly (Float32Array | null)[] | null {
  const any = acts.labels.indexOf(ANY_ACT)
  const stop = acts.labels.indexOf(STOPPING_ACT)
  const reading = readComment(reply)
  if (!reading) return null
  const answered = [
    ...COMMENT_KINDS.map((kind) => flag(reading.kind === kind)),
    flag(reading.situation !== null),
  ]
  const loudest = (at: number, label: number): number =>
    heard.reduce(
      (most, { scores }, other) => (other === at ? most : Math.max(most, scores?.[label] ?? QUIET)),
      QUIET,
    )
  const framedElsewhere = (at: number): number =>
    framed.filter((categories, other) => other !== at && categories.size > 0).length

  return heard.map(({ scores }, at) => {
    if (!scores) return null
    const categories = framed[at] ?? NONE
    return Float32Array.from([
      ...scores,
      ...CATEGORIES.map((category) => flag(categories.has(category))),
      flag(categories.size > 0),
      loudest(at, any),
      loudest(at, stop),
      Math.min(MOST_FRAMED, framedElsewhere(at)),
      ...answered,
    ])
  })
}

const NONE: ReadonlySet<string> = new Set()
const flag = (set: boolean): number => (set ? 1 : 0)
