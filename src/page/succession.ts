/**
 * At most one living copy of this script per frame. After an update Chromium leaves the old copy running, cut off
 * from the extension; the new one announces itself and the old one, seeing that it is an orphan, clears its marks.
 */

/** Says nothing to a page that listens, and a page that fires it silences no living copy. */
const ARRIVAL = 'reader-arrival'

interface Copy {
  isAlive(): boolean
}
declare global {
  /** In the isolated world, where the page does not look. */
  var motJusteCopy: Copy | undefined
}

/** False when a living copy already serves this frame (the script was injected twice). */
export const takeOver = (isAlive: () => boolean, retire: AbortController): boolean => {
  if (globalThis.motJusteCopy?.isAlive()) return false
  globalThis.motJusteCopy = { isAlive: () => isAlive() && !retire.signal.aborted }
  document.dispatchEvent(new Event(ARRIVAL))
  document.addEventListener(ARRIVAL, () => !isAlive() && retire.abort(), { signal: retire.signal })
  return true
}
