import { type Affixes, expandEntry, type Form } from './hunspell'

const NEIGHBOURS = 9

/**
 * Tags for entries of the newer untagged dictionary: an entry is tagged like the tagged entries that inflect by
 * the same affixes and end most alike (clairaudience like audience). Capitals go with capitals.
 */
export function createAnalogy(tagged: readonly Form[], affixes: Affixes): (entry: Form) => Form[] {
  const byFlags = new Map<string, Form[]>()
  for (const entry of tagged) {
    const key = keyOf(entry)
    const group = byFlags.get(key)
    if (group === undefined) byFlags.set(key, [entry])
    else group.push(entry)
  }
  return (entry) => {
    const nearest = (byFlags.get(keyOf(entry)) ?? [])
      .map((other) => ({
        // The tagged dictionary marks entries whose bare form comes from their affixes.
        tags: [other.flags.includes(affixes.needAffix) ? affixes.needAffix : '', ...other.fields].join(' '),
        likeness: commonEnding(entry.lemma, other.lemma),
      }))
      .sort((left, right) => right.likeness - left.likeness || (left.tags < right.tags ? -1 : 1))
      .slice(0, NEIGHBOURS)
    const found = commonest(nearest.map((neighbour) => neighbour.tags))
    if (found === undefined) return []
    const [needed = '', ...fields] = found.split(' ')
    return expandEntry({ ...entry, flags: [...entry.flags, needed], fields }, affixes)
  }
}

const isAffixOfForms = (flag: string): boolean =>
  !flag.includes("'") && !/^(?:Q[*j]|Si|\(\)|--|\|\|)$/.test(flag)

function keyOf(entry: Form): string {
  const isCapital = entry.lemma.charAt(0) !== entry.lemma.charAt(0).toLowerCase()
  return `${isCapital} ${entry.flags.filter(isAffixOfForms).join('')}`
}

function commonEnding(left: string, right: string): number {
  let length = 0
  while (length < left.length && left.at(-1 - length) === right.at(-1 - length)) length++
  return length
}

/** The first of the most frequent. */
function commonest(values: readonly string[]): string | undefined {
  const count = (value: string) => values.filter((other) => other === value).length
  return values.toSorted((left, right) => count(right) - count(left))[0]
}
