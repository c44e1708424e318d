import { rules } from '../../../src/rules'

/** One line for each family of rules: how many there are, and how many examples they hold to. */
export function families(): readonly (readonly string[])[] {
  const counts = new Map<string, { rules: number; match: number; pass: number }>()
  for (const { id, examples } of rules) {
    const family = id.split('/')[0] ?? ''
    const count = counts.get(family) ?? { rules: 0, match: 0, pass: 0 }
    counts.set(family, count)
    count.rules++
    count.match += examples.match.length
    count.pass += examples.pass.length
  }
  return [...counts]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([family, { rules: many, match, pass }]) => [family, `${many}`, `${match}`, `${pass}`])
}
