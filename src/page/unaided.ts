/**
 * « Relire sans aide »: for ten seconds nothing that may wait is marked, and the person rereads alone; then it is told
 * what they put right and what is left. A risk stays marked, and the guard knows nothing of it.
 */
import { isNeverHidden } from '../learn/help'
import type { Remark } from './remarks'
import type { Session } from './session'

/** How long the marks are away, in ms. */
export const UNAIDED = 10_000

export type UnaidedState =
  /** `until` is when the marks come back, in ms since 1970. */
  | { readonly is: 'running'; readonly until: number; readonly hidden: number }
  | { readonly is: 'done'; readonly corrected: number; readonly missed: readonly Remark[] }

export interface Unaided {
  readonly state: UnaidedState | null
  start(): void
  /** Ends a reading before its time, or puts away what is told of the last one. True when there was one. */
  stop(): boolean
  /** Whether it must not be seen now. */
  hides(remark: Remark): boolean
  /** The text or its remarks changed. */
  update(): void
}

interface UnaidedOptions {
  readonly session: Pick<Session, 'text' | 'fresh' | 'remarks' | 'marked'>
  /** The state is another now. */
  changed(): void
  readonly signal: AbortSignal
}

/** A word corrected into another error is the same remark with a new name: it counts as left. */
const correctedOf = (before: readonly Remark[], left: readonly Remark[]): number => {
  const known = new Set(before.map(({ id }) => id))
  const still = new Set(left.map(({ id }) => id))
  const appeared = left.filter(({ id }) => !known.has(id)).map(({ finding }) => finding.rule)
  return before.filter(({ id, finding }) => {
    if (still.has(id)) return false
    const again = appeared.indexOf(finding.rule)
    if (again < 0) return true
    appeared.splice(again, 1)
    return false
  }).length
}

export const createUnaided = ({ session, changed, signal }: UnaidedOptions): Unaided => {
  let state: UnaidedState | null = null
  let before: readonly Remark[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  /** What was told is about this text. */
  let toldOf = ''

  const hidable = (remarks: readonly Remark[]): readonly Remark[] =>
    remarks.filter(({ finding }) => finding.severity !== 'hint' && !isNeverHidden(finding))

  const enter = (next: UnaidedState | null): void => {
    state = next
    changed()
  }
  /** Of a text that still waits for its review it would be told wrongly: the review calls again. */
  const tell = (): void => {
    if (!session.fresh) return
    const missed = hidable(session.remarks)
    toldOf = session.text
    enter({ is: 'done', corrected: correctedOf(before, missed), missed })
  }
  const end = (): void => {
    clearTimeout(timer)
    timer = undefined
    if (session.fresh) tell()
    else changed()
  }
  signal.addEventListener('abort', () => clearTimeout(timer))

  return {
    get state() {
      return state
    },
    start: () => {
      if (session.text.trim() === '') return
      clearTimeout(timer)
      before = hidable(session.remarks)
      timer = setTimeout(end, UNAIDED)
      enter({ is: 'running', until: Date.now() + UNAIDED, hidden: before.length })
    },
    stop: () => {
      if (state === null) return false
      if (timer !== undefined) end()
      else enter(null)
      return true
    },
    hides: ({ finding }) => timer !== undefined && !isNeverHidden(finding),
    update: () => {
      if (state === null) return
      const isPosted = session.text.trim() === ''
      const isPast = state.is === 'done' && session.text !== toldOf
      if (isPosted || isPast) {
        clearTimeout(timer)
        timer = undefined
        state = null
      } else if (state.is === 'running' && timer === undefined) tell()
    },
  }
}
