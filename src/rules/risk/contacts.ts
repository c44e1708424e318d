import { fold } from './folded'

/**
 * The contacts of a guide, each in the one spelling that `read` gives it, whatever stands around it
 * (`Accueil : 04 72 00 00 00 (gratuit)`). Kept per guide: one list stands behind thousands of reviews.
 */
export function contactReader(
  read: (folded: string) => Iterable<string>,
): (contacts: readonly string[]) => ReadonlySet<string> {
  const known = new WeakMap<readonly string[], ReadonlySet<string>>()
  return (contacts) => {
    const kept = known.get(contacts)
    if (kept) return kept
    const allowed = new Set(contacts.flatMap((contact) => [...read(fold(contact).text)]))
    known.set(contacts, allowed)
    return allowed
  }
}
