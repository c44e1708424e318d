import { compilePattern, matchAt, type Program } from '../../pattern/match'
import { parsePattern } from '../../pattern/syntax'
import { triggersOf } from '../../pattern/triggers'
import type { PlacedSentence, SentenceView } from '../../rule'

/** Something a text may talk about: compiled once, asked of whole texts. */
export interface Mention {
  /** The tokens it stands at, or nothing. */
  in(view: SentenceView): { readonly from: number; readonly to: number } | undefined
}

/** A pattern that cannot be read is a mistake of ours and fails at load. */
export function mention(...patterns: readonly string[]): Mention {
  const byKey = new Map<string, Program[]>()
  for (const source of patterns) {
    const parsed = parsePattern(source)
    if (!parsed.ok) throw new Error(`« ${source} » : ${parsed.error}`)
    const triggers = triggersOf(parsed.value)
    if (!triggers) throw new Error(`« ${source} » commence par n’importe quoi.`)
    const program = compilePattern(parsed.value)
    const { words, lemmas, pos } = triggers
    for (const key of [...words.map(word), ...lemmas.map(lemma), ...pos.map(part)])
      byKey.set(key, [...(byKey.get(key) ?? []), program])
  }
  return {
    in(view) {
      for (let at = 0; at < view.tokens.length; at++)
        for (const key of keysAt(view, at))
          for (const program of byKey.get(key) ?? []) {
            const match = matchAt(program, view, at)
            if (match) return match
          }
      return undefined
    },
  }
}

const word = (norm: string): string => `w ${norm}`
const lemma = (lemmaOf: string): string => `l ${lemmaOf}`
const part = (pos: string): string => `p ${pos}`

function keysAt({ tokens, readings }: SentenceView, at: number): ReadonlySet<string> {
  const keys = new Set([word(tokens[at]?.norm ?? '')])
  for (const analysis of readings[at]?.plausible ?? []) {
    keys.add(lemma(analysis.lemma))
    keys.add(part(analysis.pos))
  }
  return keys
}

/** Does one of the French sentences of this text talk about it? */
export const says = (text: { readonly french: readonly PlacedSentence[] }, wanted: Mention): boolean =>
  text.french.some(({ view }) => wanted.in(view) !== undefined)
