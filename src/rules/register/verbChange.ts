import type { Change } from '../../text/change'
import type { SentenceView } from '../rule'
import type { Register } from './form'
import { change, elisionBefore } from './pieces'
import { converted, type Use } from './verbs'

/** What writes a verb in the other register; `sure` where the verb has one such form only. */
export interface VerbChange {
  readonly changes: Change[]
  readonly sure: boolean
}

/** Writes verbs of a sentence out of `from`; each that it was asked for is put in `done`. */
export const verbChanger =
  (view: SentenceView, from: Register, done: Set<number>) =>
  (at: number, use: Use, afterQue = false): VerbChange => {
    done.add(at)
    const token = view.tokens[at]
    const [written, ...others] = converted(view, at, from, use, afterQue)
    if (!token || written === undefined) return { changes: [], sure: false }
    const elision = elisionBefore(view, at, written)
    return { changes: [...(elision ? [elision] : []), change(token, written)], sure: others.length === 0 }
  }
