import { areApart, type Change, changed } from '../../text/change'
import type { Span } from '../../text/span'
import type { ReplyView } from '../rule'
import { addressForms } from './address'
import { otherThan, type Register } from './form'
import { speaksToSeveral } from './several'

export interface Switched {
  readonly text: string
  /** What leads there, in order and apart; none where the forms overlap. */
  readonly changes: readonly Change[]
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
  const isApart = areApart(changes, view.text.length)
  return {
    text: isApart ? changed(view.text, changes) : view.text,
    changes: isApart ? changes : [],
    // A plural has no *tu*, and a reply that already mixes the two cannot be told from its own switch.
    isSafe:
      isApart &&
      doubts.length === 0 &&
      !speaksToSeveral(view) &&
      addressForms(view, to).every(({ counts }) => !counts),
    doubts,
  }
}
