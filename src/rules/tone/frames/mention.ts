import { keysOf, meetsNeeds, placesOf } from '../../pattern/keys'
import { compilePattern, matchFrom, type Program } from '../../pattern/match'
import { parsePattern } from '../../pattern/syntax'
import { type Triggers, triggersOf } from '../../pattern/triggers'
import type { PlacedSentence, SentenceView } from '../../rule'

/** Something a text may talk about: compiled once, asked of whole texts. */
export interface Mention {
  /** The tokens of its first place, or nothing. */
  in(view: SentenceView): Place | undefined
}

interface Place {
  readonly from: number
  readonly to: number
}

interface Way {
  readonly triggers: Triggers
  readonly program: Program
}

/** A pattern that cannot be read is a mistake of ours and fails at its first use, as the tests make sure of. */
export function mention(...patterns: readonly string[]): Mention {
  ALL.push(patterns)
  let ways: readonly Way[] | undefined
  const known = new WeakMap<SentenceView, Place | null>()
  return {
    in(view) {
      const before = known.get(view)
      if (before !== undefined) return before ?? undefined
      ways ??= patterns.map(read)
      const found = firstOf(ways, view)
      known.set(view, found ?? null)
      return found
    },
  }
}

const ALL: (readonly string[])[] = []

/** Reads every pattern of every mention, for the tests: one that cannot be read throws. */
export const readAllMentions = (): number => ALL.flat().map(read).length

function read(source: string): Way {
  const parsed = parsePattern(source)
  if (!parsed.ok) throw new Error(`« ${source} » : ${parsed.error}`)
  const triggers = triggersOf(parsed.value)
  if (!triggers) throw new Error(`« ${source} » commence par n’importe quoi.`)
  return { triggers, program: compilePattern(parsed.value) }
}

function firstOf(ways: readonly Way[], view: SentenceView): Place | undefined {
  const keys = keysOf(view)
  let first: Place | undefined
  for (const { triggers, program } of ways) {
    if (!meetsNeeds(program.needs, keys)) continue
    for (const at of placesOf(triggers, keys)) {
      if (first && first.from <= at) continue
      const match = matchFrom(program, view, at)
      if (match) first = match
    }
  }
  return first
}

/** Does one of the French sentences of this text talk about it? */
export const says = (text: { readonly french: readonly PlacedSentence[] }, wanted: Mention): boolean =>
  text.french.some(({ view }) => wanted.in(view) !== undefined)
