import { noPolicy, type Policy } from './policy'

/**
 * How long a review waits for the policy (ms). Chromium answers within a few, but not before it has started, and a
 * first page that keeps it busy puts that off for as long as it likes (15 s and more, measured in Chromium 156).
 */
const PATIENCE = 500

export interface PolicySource {
  /** Once the browser has said; for whatever cannot be taken back. */
  whole(): Promise<Policy>
  /** As far as is known, after a short wait: what was last read, and nothing before that. */
  soFar(): Promise<Policy>
  /** It changed: to be read again when next asked for. */
  forget(): void
}

/**
 * @param read asks the browser; never rejects.
 * @param cameLate somebody went on without what the browser has now said.
 */
export const createPolicySource = (
  read: () => Promise<Policy>,
  cameLate: () => void,
  patience = PATIENCE,
): PolicySource => {
  let known = noPolicy
  let reading: { readonly whole: Promise<Policy>; readonly wait: Promise<unknown> } | undefined

  const start = () => {
    let isLate = false
    const whole = read().then((policy) => {
      // What was forgotten meanwhile is no news: whoever asks next reads what came behind it.
      if (reading?.whole !== whole) return policy
      known = policy
      if (isLate) cameLate()
      return policy
    })
    const tired = new Promise<void>((resolve) => {
      setTimeout(() => {
        isLate = true
        resolve()
      }, patience)
    })
    return { whole, wait: Promise.race([whole, tired]) }
  }
  const now = () => {
    reading ??= start()
    return reading
  }
  return {
    whole: () => now().whole,
    soFar: async () => {
      await now().wait
      return known
    },
    forget: () => {
      reading = undefined
    },
  }
}
