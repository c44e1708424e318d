import type { Span } from '../../text/span'

/** All matches of a global pattern, as spans; `accept` sees the match and its place. */
export function* scan(
  text: string,
  pattern: RegExp,
  accept: (match: string, start: number) => boolean = () => true,
): Generator<Span> {
  for (const found of text.matchAll(pattern)) {
    if (accept(found[0], found.index)) yield { start: found.index, end: found.index + found[0].length }
  }
}

const bare = (contact: string): string => contact.toLowerCase().replace(/[\s().\-–_/\u00A0\u202F]/g, '')
const national = (contact: string): string => bare(contact).replace(/^(?:\+33|0033)0?/, '0')

/** Does the guide allow this contact in public? Spaces, dots and the country prefix do not count. */
export const isAllowed = (contacts: readonly string[], contact: string): boolean =>
  contacts.some((allowed) => national(allowed) === national(contact))
