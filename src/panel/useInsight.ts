import { useEffect, useState } from 'preact/hooks'
import type { Around } from '../around'
import type { InsightHere } from '../panelMessages'
import type { Actions } from './actions'

/** The person has stopped typing for so long, in ms, before anything beside the remarks is asked for. */
const REST = 150

interface Known {
  readonly text: string
  readonly place: string
  readonly insight: InsightHere
}

/**
 * What helps to answer this text, or null until it is known. What was known of the text before stays on the screen
 * while a letter is typed; `isCurrent` says whether it may be acted on.
 */
export const useInsight = (
  { text, fresh }: { readonly text: string; readonly fresh: boolean },
  around: Around,
  ask: Actions['ask'],
): { readonly insight: InsightHere | null; readonly isCurrent: boolean } => {
  const [known, setKnown] = useState<Known | null>(null)
  const place = JSON.stringify(around)
  // `place` is `around` by value: a new object that says the same asks for nothing new.
  useEffect(() => {
    if (!fresh) return
    let isWanted = true
    const timer = setTimeout(async () => {
      const reply = await ask({ kind: 'insight', text, around })
      if (isWanted && reply?.kind === 'insight') setKnown({ text, place, insight: reply })
    }, REST)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [text, fresh, place, ask])
  // Of another person's comment nothing stays: an offer would greet the wrong one.
  const here = known?.place === place ? known : null
  return { insight: here?.insight ?? null, isCurrent: here?.text === text }
}
