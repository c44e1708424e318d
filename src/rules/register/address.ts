import { covers, type Span } from '../../text/span'
import type { ReplyView, SentenceView } from '../rule'
import type { AddressForm, Register } from './form'
import { tuForms } from './fromTu'
import { vousForms } from './fromVous'

const QUOTATIONS = [/«[^»]*»/gu, /“[^”]*”/gu, /"[^"\n]*"/gu]

/** Between quotation marks somebody else speaks, over several sentences sometimes. */
const quotations = (text: string): Span[] =>
  QUOTATIONS.flatMap((marks) =>
    Array.from(text.matchAll(marks), ({ 0: { length }, index }) => ({ start: index, end: index + length })),
  )

const moved = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by })

const placed = ({ changes, span, ...form }: AddressForm, by: number): AddressForm => ({
  ...form,
  span: moved(span, by),
  changes: changes.map((change) => ({ ...change, span: moved(change.span, by) })),
})

const kept = {
  tu: new WeakMap<SentenceView, readonly AddressForm[]>(),
  vous: new WeakMap<SentenceView, readonly AddressForm[]>(),
}

/** A sentence that did not change is read once. */
function formsIn(view: SentenceView, register: Register): readonly AddressForm[] {
  const known = kept[register].get(view)
  if (known) return known
  const forms = register === 'tu' ? tuForms(view) : vousForms(view)
  kept[register].set(view, forms)
  return forms
}

/** Where a reply addresses its reader in one register, in order. */
export function addressForms({ french, text }: ReplyView, register: Register): readonly AddressForm[] {
  const quoted = quotations(text)
  return french
    .flatMap(({ view, start }) => formsIn(view, register).map((form) => placed(form, start)))
    .filter(({ span }) => !quoted.some((quotation) => covers(quotation, span)))
    .sort((a, b) => a.span.start - b.span.start)
}
