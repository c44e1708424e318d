/**
 * At most one living copy of us per frame. After an update Chromium leaves the old copy running, cut off from the
 * extension; the new one announces itself and the old one, seeing that it is an orphan, clears its marks.
 */

/** Says nothing to a page that listens, and a page that fires it silences no living copy. */
const ARRIVAL = 'reader-arrival'

/** What the script that waits in a frame and the program that comes later know of one another. */
export interface Copy {
  isAlive(): boolean
  /** Ends the waiting; gives what will end the program, or nothing where the frame has a program already. */
  begin(): AbortController | undefined
  /** A press of the person's. Of no interest to anybody until the program begins. */
  hear: (event: Event) => void
  /** Aborted when this copy has nothing to do any more in this frame. */
  readonly over: AbortSignal
}
declare global {
  /** In the isolated world, where the page does not look. */
  var motJusteCopy: Copy | undefined
}

/** What ends the waiting of this copy; undefined when a living one already serves this frame (injected twice). */
export const takeOver = (isAlive: () => boolean): AbortController | undefined => {
  if (globalThis.motJusteCopy?.isAlive()) return undefined
  const waiting = new AbortController()
  const retire = new AbortController()
  globalThis.motJusteCopy = {
    isAlive: () => isAlive() && !retire.signal.aborted,
    begin: () => {
      if (waiting.signal.aborted) return undefined
      waiting.abort()
      document.addEventListener(ARRIVAL, () => !isAlive() && retire.abort(), { signal: retire.signal })
      return retire
    },
    hear: () => undefined,
    over: retire.signal,
  }
  document.dispatchEvent(new Event(ARRIVAL))
  return waiting
}
