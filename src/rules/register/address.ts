import { covers, type Span } from '../../text/span'
import type { ReplyView } from '../rule'
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

/** Where a reply addresses its reader in one register, in order. */
export function addressForms({ french, text }: ReplyView, register: Register): readonly AddressForm[] {
  const quoted = quotations(text)
  return french
    .flatMap(({ view, start }) =>
      (register === 'tu' ? tuForms(view) : vousForms(view)).map((form) => placed(form, start)),
    )
    .filter(({ span }) => !quoted.some((quotation) => covers(quotation, span)))
    .sort((a, b) => a.span.start - b.span.start)
}
