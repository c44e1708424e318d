import type { Span } from '../../text/span'
import type { ReplyView } from '../rule'
import { addressForms } from './address'
import { changed, otherThan, type Register } from './form'
import { speaksToSeveral } from './several'

export interface Switched {
  readonly text: string
  /** Is every form known? Otherwise a person reads the text again before it is used. */
  readonly isSafe: boolean
  /** What could not be decided, in the text as it was. */
  readonly doubts: readonly Span[]
}

/** The whole reply in the other register. Pure; words outside of French and quotations stay as they are. */
export function switchRegister(view: ReplyView, to: Register): Switched {
  const forms = addressForms(view, otherThan(to))
  const doubts = forms.filter(({ isSure }) => !isSure).map(({ span }) => span)
  const changes = forms.flatMap((form) => form.changes)
  const isApart = changes.every(({ span }, at) => at === 0 || span.start >= (changes[at - 1]?.span.end ?? 0))
  return {
    text: isApart ? changed(view.text, changes) : view.text,
    // A plural has no *tu*, and a reply that already mixes the two cannot be told from its own switch.
    isSafe:
      isApart &&
      doubts.length === 0 &&
      !speaksToSeveral(view) &&
      addressForms(view, to).every(({ counts }) => !counts),
    doubts,
  }
}
