import type { SentenceView } from '../rule'
import { hasQuotes } from './quotes'

const OPENING = new Set(['«', '“', '"', '‹'])
const CLOSING = new Set(['»', '”', '"', '›'])

/** Does the token stand between quotation marks? There somebody else speaks. */
export function isQuoted(view: SentenceView, at: number): boolean {
  if (!hasQuotes(view)) return false
  const { tokens } = view
  let open = false
  for (let i = 0; i < at; i++) {
    const text = tokens[i]?.text ?? ''
    if (open && CLOSING.has(text)) open = false
    else if (OPENING.has(text)) open = true
  }
  if (!open) return false
  for (let i = at; i < tokens.length; i++) if (CLOSING.has(tokens[i]?.text ?? '')) return true
  return false
}

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
