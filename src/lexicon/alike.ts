/**
 * Under each form the others of its lines, in their order: a line holds forms that sound alike, parted by spaces; a low
 * line stands for a space inside a form.
 */
export function readAlike(lines: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  for (const line of lines.trim().split('\n')) {
    const forms = line.split(' ').map((form) => form.replace('_', ' '))
    for (const form of forms)
      found.set(form, [...(found.get(form) ?? []), ...forms.filter((other) => other !== form)])
  }
  return found
}
