/**
 * A queue of one's own: each piece of work begins when the one before it has ended, and one that fails holds up none.
 * A writer that reads, changes and writes needs it, or two changes in the same instant keep only one.
 */
export const createTurns = (): (<T>(work: () => Promise<T>) => Promise<T>) => {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const done = last.then(work)
    last = done.catch(() => undefined)
    return done
  }
}
