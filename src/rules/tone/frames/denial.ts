import type { SentenceView } from '../../rule'

/** What may be said of a frame that holds a negation itself (*vous ne savez pas lire*): only what stands before it denies it. */
export type DenialReach = 'around' | 'before' | 'nothing'

const NOT = new Set(['pas', 'jamais', 'aucunement', 'nullement', 'guère'])
/** How many tokens a negated verb reaches: *nous ne pensons pas un instant que vous mentez*. */
const FAR = 6
/** *Loin de nous l’idée que vous…*: the longest opening that denies. */
const FARTHEST = 8
/** These deny only what they stand beside. */
const CLOSE_DENIERS: ReadonlyMap<string, number> = new Map([
  ['sans', 3],
  ['ni', 2],
  ['aucun', 2],
  ['aucune', 2],
  ['non', 1],
  ['loin', 8],
  ['personne', 5],
  ['éviter', 3],
  ['évitons', 3],
  ['évite', 3],
  ['évitez', 3],
  ['lieu', 3],
  ['plutôt', 3],
  ['refusons', 3],
  ['interdisons', 4],
])

const isBreak = ({ tokens }: SentenceView, at: number): boolean => tokens[at]?.kind === 'punctuation'

/** Is what stands at tokens `from` to `to` (exclusive) denied in its clause? */
export function isDenied(view: SentenceView, from: number, to: number, reach: DenialReach): boolean {
  if (reach === 'nothing') return false
  const { tokens } = view
  for (let i = from - 1; i >= Math.max(0, from - FARTHEST) && !isBreak(view, i); i--) {
    const norm = tokens[i]?.norm ?? ''
    // `si jamais` supposes, it does not deny.
    if (from - i <= FAR && NOT.has(norm) && !(norm === 'jamais' && tokens[i - 1]?.norm === 'si')) return true
    if (from - i <= (CLOSE_DENIERS.get(norm) ?? 0)) return true
  }
  if (reach === 'before') return false
  for (let i = from; i < Math.min(tokens.length, to + 2) && !(i >= to && isBreak(view, i)); i++)
    if (NOT.has(tokens[i]?.norm ?? '')) return true
  return false
}
