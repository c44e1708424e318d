import type { SentenceView } from '../rule'

const NEGATIVE = new Set([
  'pas',
  'jamais',
  'aucunement',
  'nullement',
  'point',
  'guère',
  'aucun',
  'aucune',
  'rien',
  'ni',
  'sans',
  'non',
])
/** How far, in tokens, a negation reaches on either side of what it denies. */
const REACH = 6

/** Is what stands at tokens `from` to `to` denied in its clause (*nous ne pensons pas que vous mentez*)? */
export function isNegated({ tokens }: SentenceView, from: number, to: number): boolean {
  const isBreak = (i: number): boolean => tokens[i]?.kind === 'punctuation'
  for (let i = from - 1; i >= Math.max(0, from - REACH) && !isBreak(i); i--) {
    const norm = tokens[i]?.norm ?? ''
    if (NEGATIVE.has(norm)) return true
  }
  for (let i = from; i < Math.min(tokens.length, to + 2) && !isBreak(i); i++) {
    const norm = tokens[i]?.norm ?? ''
    if (norm === 'pas' || norm === 'jamais' || norm === 'aucunement' || norm === 'nullement') return true
  }
  return false
}
