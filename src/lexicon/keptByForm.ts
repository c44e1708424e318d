/** Forms of which one thing is kept: running text repeats its words. */
const KEPT_FORMS = 4096

/** What `make` gives of a form, made once as long as it is kept. */
export const keptByForm = <Known>(make: (form: string) => Known): ((form: string) => Known) =>
  keptBy(KEPT_FORMS, make)

/** What `make` gives of a key, made once as long as it is among the `most` that are kept. */
export function keptBy<Key, Known>(most: number, make: (key: Key) => Known): (key: Key) => Known {
  const kept = new Map<Key, Known>()
  return (key) => {
    const known = kept.get(key)
    if (known !== undefined) return known
    if (kept.size >= most) kept.clear()
    const made = make(key)
    kept.set(key, made)
    return made
  }
}
