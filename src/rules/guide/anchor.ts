import type { Lexicon } from '../../lexicon/lexicon'
import type { Pattern } from '../pattern/syntax'
import { type Triggers, triggersOf } from '../pattern/triggers'

/**
 * The part of a pattern that wakes it: its rarest word, wherever that stands. Two thousand rules that begin with
 * « nous » would otherwise all be tried at each « nous ».
 */
export interface Anchor {
  readonly triggers: Triggers
  /** How many tokens of the pattern stand before the anchor, at least and at most. */
  readonly before: { readonly least: number; readonly most: number }
}

interface Width {
  readonly least: number
  readonly most: number
}

/** Widest stretch tried around an anchor, in tokens. */
const MAX_BEFORE = 40

/** Undefined where nothing in the pattern is a word: such a pattern could never sleep. */
export function anchorOf(pattern: Pattern, lexicon: Lexicon | null): Anchor | undefined {
  let best: { anchor: Anchor; heat: number } | undefined
  let before: Width = { least: 0, most: 0 }
  for (const part of flatten(pattern)) {
    const triggers = triggersOf(part)
    if (triggers && before.most <= MAX_BEFORE) {
      const heat = heatOf(triggers, lexicon)
      if (!best || heat < best.heat) best = { anchor: { triggers, before }, heat }
    }
    const width = widthOf(part)
    before = { least: before.least + width.least, most: before.most + width.most }
  }
  return best?.anchor
}

const flatten = (pattern: Pattern): readonly Pattern[] => {
  if (pattern.kind === 'sequence') return pattern.parts.flatMap(flatten)
  return pattern.kind === 'mark' ? flatten(pattern.inner) : [pattern]
}

function widthOf(pattern: Pattern): Width {
  switch (pattern.kind) {
    case 'form':
    case 'tagged':
    case 'number':
      return { least: 1, most: 1 }
    case 'gap':
      return { least: 0, most: pattern.most }
    case 'start':
    case 'end':
    case 'not':
      return { least: 0, most: 0 }
    case 'mark':
      return widthOf(pattern.inner)
    case 'sequence':
      return pattern.parts
        .map(widthOf)
        .reduce((sum, { least, most }) => ({ least: sum.least + least, most: sum.most + most }), {
          least: 0,
          most: 0,
        })
    case 'choice': {
      const widths = pattern.ways.map(widthOf)
      return {
        least: Math.min(...widths.map(({ least }) => least)),
        most: Math.max(...widths.map(({ most }) => most)),
      }
    }
  }
}

/** Each level of frequency is two and a half times the one below. */
const LEVEL = 2.5
const OF_A_CLASS = LEVEL ** 18

function heatOf({ words, lemmas, pos }: Triggers, lexicon: Lexicon | null): number {
  let heat = pos.size * OF_A_CLASS
  for (const word of [...words, ...lemmas]) heat += LEVEL ** (lexicon?.frequency(word) ?? 0)
  return heat
}
