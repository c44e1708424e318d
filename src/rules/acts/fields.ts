import { hashText } from '../../lexicon/taggerTags'
import { FIELDS } from './fieldWords'

const NONE: readonly number[] = []

function readFields(): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, readonly number[]>()
  for (const line of FIELDS.trim().split('\n')) {
    const [name, ...words] = line.split(' ')
    const field = hashText(`<${name}>`)
    for (const word of words) found.set(word, [...(found.get(word) ?? NONE), field])
  }
  return found
}

let known: ReadonlyMap<string, readonly number[]> | undefined

/**
 * The fields of meaning that a lemma belongs to, as hashes; two at most. What is learnt of `menteur` serves `affabuler`,
 * which nobody wrote where it was learnt.
 */
export function fieldsOf(lemma: string): readonly number[] {
  known ??= readFields()
  return known.get(lemma) ?? NONE
}
