/** What can be undone. Changes of one field in a row are one step: nobody undoes letter by letter. */
export interface History<T> {
  readonly now: T
  readonly past: readonly T[]
  readonly future: readonly T[]
  /** What the last change was about; the next one about the same joins it. */
  readonly about: string
}

/** Steps kept. */
const DEPTH = 200

export const startHistory = <T>(now: T): History<T> => ({ now, past: [], future: [], about: '' })

export const changed = <T>(history: History<T>, now: T, about: string): History<T> => {
  if (now === history.now) return history
  const joins = about !== '' && about === history.about && history.past.length > 0
  return {
    now,
    past: joins ? history.past : [...history.past, history.now].slice(-DEPTH),
    future: [],
    about,
  }
}

export const undone = <T>(history: History<T>): History<T> => {
  const before = history.past.at(-1)
  return before === undefined
    ? history
    : { now: before, past: history.past.slice(0, -1), future: [history.now, ...history.future], about: '' }
}

export const redone = <T>(history: History<T>): History<T> => {
  const [after, ...future] = history.future
  return after === undefined
    ? history
    : { now: after, past: [...history.past, history.now], future, about: '' }
}
