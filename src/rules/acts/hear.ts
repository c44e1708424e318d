import { readComment } from '../answer/comment'
import type { ReplyView } from '../rule'
import { type Answered, sentenceFeatures } from './features'

/** The label that says that a sentence does something at all; the others say what. */
export const ANY_ACT = 'any'

/** Rules of this prefix speak of whole sentences. */
export const HEARD = 'tone/heard-'

/** What a sentence of a reply is heard to do. */
export interface Heard {
  /** The likeliest category of the closed list. */
  readonly act: string
  /** How much it speaks for an act at all, and for this one. Above 0 rather so; not a probability. */
  readonly weight: number
}

const SILENCE: readonly Heard[] = []
const memory = new WeakMap<ReplyView, readonly Heard[]>()

/**
 * Hears each French sentence of a reply by all its words at once, with what stands around it; one entry a sentence, in
 * order, or none without a acts. Where frames know set ways to do an act, this knows how acts sound.
 */
export function hear(reply: ReplyView): readonly Heard[] {
  const known = memory.get(reply)
  if (known) return known
  const heard = listen(reply)
  memory.set(reply, heard)
  return heard
}

function listen(reply: ReplyView): readonly Heard[] {
  const { acts, french } = reply
  if (!acts) return SILENCE
  const any = acts.labels.indexOf(ANY_ACT)
  const answered = answeredBy(reply)
  return french.map(({ view }, at) => {
    const scores = acts.score(
      sentenceFeatures(view, { before: french[at - 1]?.view, after: french[at + 1]?.view, answered }),
    )
    let best = -1
    for (let label = 0; label < scores.length; label++)
      if (label !== any && (best < 0 || (scores[label] ?? 0) > (scores[best] ?? 0))) best = label
    return { act: acts.labels[best] ?? '', weight: (scores[any] ?? 0) + (scores[best] ?? 0) }
  })
}

export const answeredBy = (reply: ReplyView): Answered | null => readComment(reply)
