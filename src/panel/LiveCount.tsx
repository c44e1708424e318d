import { useEffect, useState } from 'preact/hooks'
import type { BoxState } from '../protocol'
import { countSentence } from './summary'

/** How long the text must rest before the count is spoken, in ms: typing is never talked over. */
const REST = 1000

/** The polite count for screen readers. The same sentence is not said twice. */
export const LiveCount = ({ box }: { box: BoxState }) => {
  const [said, say] = useState('')
  const { fresh, review, text } = box
  const sentence = review ? countSentence(review.findings) : ''
  // `text` restarts the wait at each keystroke, even where the count stays the same.
  useEffect(() => {
    if (!fresh || sentence === '') return
    const timer = setTimeout(() => say(sentence), REST)
    return () => clearTimeout(timer)
  }, [fresh, sentence, text])
  return (
    <p class="unseen" role="status" data-live="count">
      {said}
    </p>
  )
}
