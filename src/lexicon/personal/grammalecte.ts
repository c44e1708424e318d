import * as v from 'valibot'
import type { Entries, Entry } from './entries'

/** Grammalecte saves a personal dictionary compiled: a graph of words, its arcs in a list of numbers or as hexadecimal. */
const GraphSchema = v.object({
  sHeader: v.pipe(v.string(), v.startsWith('/grammalecte-fsa/')),
  /** Values of arcs up to this one are letters; those above tell what a word is. */
  nChar: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(65_535)),
  nBytesArc: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3)),
  nBytesNodeAddress: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)),
  lArcVal: v.array(v.string()),
  lByDic: v.optional(v.array(v.pipe(v.number(), v.integer(), v.minValue(0)))),
  sByDic: v.optional(v.pipe(v.string(), v.regex(/^(?:[0-9a-fA-F]{2})*$/))),
})
type Graph = v.InferOutput<typeof GraphSchema>

export const isGrammalecte = (value: unknown): boolean =>
  v.is(v.object({ sHeader: v.pipe(v.string(), v.startsWith('/grammalecte-fsa/')) }), value)

/** A graph that somebody spoilt may run in circles: neither words nor steps are without end. */
const LONGEST_WORD = 79
const MOST_STEPS = 2_000_000

const bytesOf = (hexadecimal: string): number[] =>
  Array.from(hexadecimal.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16))

/** Arc, address, arc, address…; an address is the place of its node in this same list. */
const arcsOf = ({ lByDic, sByDic = '', nBytesArc, nBytesNodeAddress }: Graph): readonly number[] => {
  if (lByDic) return lByDic
  const width = nBytesArc + nBytesNodeAddress
  const bytes = bytesOf(sByDic)
  const number = (from: number, to: number): number =>
    bytes.slice(from, to).reduce((value, byte) => value * 256 + byte, 0)
  const arcs: number[] = []
  for (let at = 0; at + width <= bytes.length; at += width)
    arcs.push(number(at, at + nBytesArc), (number(at + nBytesArc, at + width) / width) * 2)
  return arcs
}

/** Every word of the graph, in the order of its arcs. `isWhole` is false where it was too large or ran in circles. */
const wordsOf = (graph: Graph): { readonly words: readonly string[]; readonly isWhole: boolean } => {
  const arcs = arcsOf(graph)
  const bits = graph.nBytesArc * 8
  const valueMask = 2 ** (bits - 3) - 1
  const isFinal = (arc: number): boolean => (arc & (1 << (bits - 1))) !== 0
  const isLast = (arc: number): boolean => (arc & (1 << (bits - 2))) !== 0
  const words: string[] = []
  const open: { readonly node: number; readonly word: string }[] = [{ node: 0, word: '' }]
  let steps = 0
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, word } = next
    if (word !== '' && isFinal(arcs[node] ?? 0)) words.push(word)
    const followers: typeof open = []
    for (let at = node; at + 1 < arcs.length; at += 2) {
      if (++steps > MOST_STEPS) return { words, isWhole: false }
      const arc = arcs[at] ?? 0
      const value = arc & valueMask
      const letter = value <= graph.nChar ? (graph.lArcVal[value] ?? '') : ''
      if (letter !== '' && word.length < LONGEST_WORD)
        followers.push({ node: arcs[at + 1] ?? 0, word: word + letter })
      if (isLast(arc)) break
    }
    open.push(...followers.reverse())
  }
  return { words, isWhole: true }
}

/** The words of a personal dictionary of Grammalecte, every form that it holds. Never throws; bounded. */
export function readGrammalecte(value: unknown): Entries {
  const format = 'Dictionnaire de Grammalecte'
  const graph = v.safeParse(GraphSchema, value)
  if (!graph.success || (graph.output.lByDic ?? graph.output.sByDic) === undefined)
    return {
      format,
      entries: [],
      left: ['Ce dictionnaire de Grammalecte est abîmé : exportez-le de nouveau.'],
    }
  const { words, isWhole } = wordsOf(graph.output)
  return {
    format,
    entries: words.map((word, at): Entry => ({ word, where: `Mot ${at + 1}`, inflected: false })),
    left: isWhole
      ? []
      : ['Ce dictionnaire de Grammalecte est trop grand ou abîmé : la suite n’a pas été lue.'],
  }
}
