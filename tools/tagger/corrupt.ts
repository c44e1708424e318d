import type { Lexicon } from '../../src/lexicon/lexicon'
import type { Analysis } from '../../src/lexicon/morphology'
import type { Token } from '../../src/text/token'

/**
 * The slips of hurried French, so that the tagger learns what a sentence looks like around them. Sources: the
 * confusions that school grammars list; nothing here is taken from a test text.
 */
const HOMOPHONES = [
  ['a', 'à', 'as'],
  ['ou', 'où'],
  ['et', 'est', 'ai', 'es'],
  ['son', 'sont'],
  ['on', 'ont'],
  ['ces', 'ses'],
  ['ce', 'se'],
  ['la', 'là'],
  ['sa', 'ça'],
  ['du', 'dû'],
  ['sur', 'sûr'],
  ['peu', 'peut', 'peux'],
  ['leur', 'leurs'],
  ['quel', 'quelle', 'quels', 'quelles', "qu'elle"],
  ['notre', 'nôtre'],
  ['votre', 'vôtre'],
  ['sans', "s'en"],
  ['dans', "d'en"],
  ['mais', 'mes', 'met'],
  ['plutôt', 'plus'],
  ['tout', 'tous'],
  ['quand', 'quant', "qu'en"],
  ['si', "s'y"],
  ['voir', 'voire'],
  ['fait', 'fais', 'faites'],
  ['suite', 'suis'],
  ['près', 'prêt'],
  ['soit', 'sois', 'soient'],
  ['cet', 'cette'],
  ['bientôt', 'bien'],
]

/** Endings that sound alike after the same stem. */
const ENDINGS = ['é', 'er', 'ez', 'ée', 'és', 'ées', 'ait', 'ai', 'ais']

const homophones = new Map(
  HOMOPHONES.flatMap((set) => set.map((word): [string, readonly string[]] => [word, set])),
)

/** What might be written for a word by mistake; none for most words. */
export function slips(token: Token, analyses: readonly Analysis[], lexicon: Lexicon): string[] {
  if (token.kind !== 'word' || token.clitic || token.elided) return []
  const { norm } = token
  const found = new Set<string>()
  for (const other of homophones.get(norm) ?? []) if (!other.includes("'")) found.add(other)
  const known = (form: string, poses: readonly string[]): boolean =>
    lexicon.analyses(form).some(({ pos }) => poses.includes(pos))

  if (analyses.some(({ pos }) => pos === 'verb')) {
    const ending = ENDINGS.find((end) => norm.endsWith(end) && norm.length > end.length + 1)
    if (ending) {
      const stem = norm.slice(0, -ending.length)
      for (const other of ENDINGS) if (known(stem + other, ['verb'])) found.add(stem + other)
    }
    for (const [right, wrong] of PERSONS) {
      const form = norm.slice(0, norm.length - right.length) + wrong
      if (norm.endsWith(right) && form.length > 2 && known(form, ['verb'])) found.add(form)
    }
  }
  if (analyses.some(({ pos, mood }) => pos === 'noun' || pos === 'adjective' || mood === 'participle-past')) {
    const other = norm.endsWith('s') ? norm.slice(0, -1) : `${norm}s`
    if (known(other, ['noun', 'adjective', 'verb'])) found.add(other)
    const feminine = norm.endsWith('e') ? norm.slice(0, -1) : `${norm}e`
    if (known(feminine, ['adjective', 'verb'])) found.add(feminine)
  }
  const plain = norm.normalize('NFD').replace(/\p{M}/gu, '')
  if (plain !== norm) found.add(plain)
  found.delete(norm)
  return [...found]
}

const PERSONS = [
  ['es', 'e'],
  ['e', 'es'],
  ['ent', 'e'],
  ['e', 'ent'],
  ['s', ''],
  ['s', 't'],
  ['t', 's'],
  ['ont', 'on'],
  ['ons', 'ont'],
  ['rai', 'rais'],
  ['ais', 'ait'],
  ['ait', 'ais'],
  ['aient', 'ait'],
] as const
