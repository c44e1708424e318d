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
export const QUIET = -1.2
const MOST_FRAMED = 2

/** How many cues there are for a classifier of so many labels; see `cuesOf`. */
export const cueCount = (labels: number): number =>
  labels + CATEGORIES.length + 1 + 3 + COMMENT_KINDS.length + 1

/**
 * The cues of each sentence that was heard, null for the others.
 * @param framed for each sentence, the categories of the frames that speak in it
 */
export function cuesOf(
  reply: ReplyView,
  acts: Classifier,
  heard: readonly Heard[],
  framed: readonly ReadonlySet<string>[],
): readonly (Float32Array | null)[] {
  const any = acts.labels.indexOf(ANY_ACT)
  const stop = acts.labels.indexOf(STOPPING_ACT)
  const reading = readComment(reply)
  const kind = reading === null ? -1 : COMMENT_KINDS.indexOf(reading.kind)
  const tellsSituation = reading !== null && reading.situation !== null
  const loudestAny = loudestOfOthers(heard, any)
  const loudestStop = loudestOfOthers(heard, stop)
  const framedInAll = framed.filter(({ size }) => size > 0).length

  return heard.map(({ scores }, at) => {
    if (!scores) return null
    const categories = framed[at] ?? NONE
    const isFramed = flag(categories.size > 0)
    // Filled in place: it is made for each sentence at each key.
    const cues = new Float32Array(cueCount(scores.length))
    cues.set(scores)
    let next = scores.length
    for (const category of CATEGORIES) cues[next++] = flag(categories.has(category))
    cues[next++] = isFramed
    cues[next++] = loudestAny(at)
    cues[next++] = loudestStop(at)
    cues[next++] = Math.min(MOST_FRAMED, framedInAll - isFramed)
    if (kind >= 0) cues[next + kind] = 1
    cues[next + COMMENT_KINDS.length] = flag(tellsSituation)
    return cues
  })
}

/** How loud a label is in the loudest of the other sentences: the first of all, or for that one the second. */
function loudestOfOthers(heard: readonly Heard[], label: number): (at: number) => number {
  let first = QUIET
  let second = QUIET
  let firstAt = -1
  for (const [at, { scores }] of heard.entries()) {
    const score = scores?.[label] ?? QUIET
    if (score > first) {
      second = first
      first = score
      firstAt = at
    } else second = Math.max(second, score)
  }
  return (at) => (at === firstAt ? second : first)
}

const NONE: ReadonlySet<string> = new Set()
export const flag = (set: boolean): number => (set ? 1 : 0)
