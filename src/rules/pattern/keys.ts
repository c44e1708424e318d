import type { SentenceView } from '../rule'
import type { Pattern, TagTest } from './syntax'

/** The words and lemmas of a sentence, and where each stands; made once per sentence. */
export interface ViewKeys {
  readonly forms: ReadonlyMap<string, readonly number[]>
  readonly lemmas: ReadonlyMap<string, readonly number[]>
  readonly pos: ReadonlyMap<string, readonly number[]>
}

const kept = new WeakMap<SentenceView, ViewKeys>()

export function keysOf(view: SentenceView): ViewKeys {
  const known = kept.get(view)
  if (known) return known
  const forms = new Map<string, number[]>()
  const lemmas = new Map<string, number[]>()
  const pos = new Map<string, number[]>()
  for (const [at, token] of view.tokens.entries()) {
    put(forms, token.norm, at)
    for (const analysis of view.readings[at]?.plausible ?? []) {
      put(lemmas, analysis.lemma, at)
      put(pos, analysis.pos, at)
    }
  }
  const keys = { forms, lemmas, pos }
  kept.set(view, keys)
  return keys
}

function put(map: Map<string, number[]>, key: string, at: number): void {
  const places = map.get(key)
  if (!places) map.set(key, [at])
  else if (places.at(-1) !== at) places.push(at)
}

/** Words of which one at least stands wherever the pattern does. */
export interface Need {
  readonly forms: ReadonlySet<string>
  readonly lemmas: ReadonlySet<string>
}

/**
 * What a sentence must hold for a pattern to stand in it: most sentences lack it, and are left without being
 * matched at all. Only what every way of the pattern asks is a need.
 */
export function needsOf(pattern: Pattern): readonly Need[] {
  const known = needs.get(pattern)
  if (known) return known
  const found = workOut(pattern)
  needs.set(pattern, found)
  return found
}

/** Words and lists are shared between patterns, and so are their needs. */
const needs = new WeakMap<Pattern, readonly Need[]>()

function workOut(pattern: Pattern): readonly Need[] {
  switch (pattern.kind) {
    case 'form':
      return [{ forms: new Set([pattern.form]), lemmas: NOTHING }]
    case 'tagged':
      return pattern.lemma === undefined ? [] : [{ forms: NOTHING, lemmas: new Set([pattern.lemma]) }]
    case 'sequence':
      return pattern.parts.flatMap(needsOf)
    case 'mark':
      return needsOf(pattern.inner)
    case 'choice':
      return eitherOf(pattern.ways)
    case 'number':
    case 'gap':
    case 'start':
    case 'end':
    case 'not':
      return []
  }
}

const NOTHING: ReadonlySet<string> = new Set()
const sizeOf = ({ forms, lemmas }: Need): number => forms.size + lemmas.size

/** One need of each way, together; none where a way needs nothing. */
function eitherOf(ways: readonly Pattern[]): readonly Need[] {
  const forms = new Set<string>()
  const lemmas = new Set<string>()
  let isNeeded = true
  for (const way of ways) {
    const smallest = needsOf(way).reduce<Need | undefined>(
      (best, need) => (best && sizeOf(best) <= sizeOf(need) ? best : need),
      undefined,
    )
    if (!smallest) {
      isNeeded = false
      break
    }
    for (const form of smallest.forms) forms.add(form)
    for (const lemma of smallest.lemmas) lemmas.add(lemma)
  }
  return isNeeded ? [{ forms, lemmas }] : []
}

/** Words that most sentences hold: a pattern is not worth waking for them. */
const EVERYWHERE = new Set(
  "vous tu nous on je j' il elle ils elles ce c' ça cela le la les l' un une des de d' du à a au aux et ou que qu' qui ne n' pas plus en y est êtes avez avons a être avoir votre vos notre nos votre se s' si pour par sur dans avec mais bien tout".split(
    ' ',
  ),
)
const heatOf = ({ forms, lemmas }: Need): number => {
  let heat = forms.size + lemmas.size
  for (const form of forms) if (EVERYWHERE.has(form)) heat += 1000
  for (const lemma of lemmas) if (EVERYWHERE.has(lemma)) heat += 1000
  return heat
}

/** The need that fewest sentences meet, or nothing where the pattern has none. */
export const rarestOf = (needs: readonly Need[]): Need | undefined =>
  needs.reduce<Need | undefined>(
    (best, need) => (best && heatOf(best) <= heatOf(need) ? best : need),
    undefined,
  )

/** Does the sentence hold one word of each need? */
export function meetsNeeds(needs: readonly Need[], keys: ViewKeys): boolean {
  for (const { forms, lemmas } of needs)
    if (!holds(keys.forms, forms) && !holds(keys.lemmas, lemmas)) return false
  return true
}

/** The shorter side is walked. */
function holds(places: ReadonlyMap<string, unknown>, wanted: ReadonlySet<string>): boolean {
  if (wanted.size < places.size) {
    for (const key of wanted) if (places.has(key)) return true
    return false
  }
  for (const key of places.keys()) if (wanted.has(key)) return true
  return false
}

export const isFree = (tags: TagTest): boolean =>
  tags.pos === undefined &&
  tags.mood === undefined &&
  tags.gender === undefined &&
  tags.number === undefined &&
  tags.person === undefined
