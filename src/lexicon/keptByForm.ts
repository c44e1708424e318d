/** Forms of which one thing is kept: running text repeats its words. */
const KEPT_FORMS = 4096

/** What `make` gives of a form, made once as long as it is kept. */
export function keptByForm<Known>(make: (form: string) => Known): (form: string) => Known {
  const kept = new Map<string, Known>()
  return (form) => {
    const known = kept.get(form)
    if (known !== undefined) return known
    if (kept.size >= KEPT_FORMS) kept.clear()
    const made = make(form)
    kept.set(form, made)
    return made
  }
}
