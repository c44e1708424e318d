import { hasQuotes } from '../../pattern/quotes'
import type { SentenceView } from '../../rule'

const OPENING = new Set(['«', '“', '‹'])
const CLOSING = new Set(['»', '”', '›'])
const EITHER = '"'

/**
 * Does somebody else speak at this token? A quotation may run over several sentences, and a rule sees one: a sign
 * that opens and never closes quotes what follows, one that closes without opening quotes what comes before.
 */
export function isQuoted(view: SentenceView, at: number): boolean {
  if (!hasQuotes(view)) return false
  const { tokens } = view
  let open = false
  for (let i = 0; i < at; i++) {
    const text = tokens[i]?.text ?? ''
    if (OPENING.has(text)) open = true
    else if (CLOSING.has(text)) open = false
    else if (text === EITHER) open = !open
  }
  for (let i = at; i < tokens.length; i++) {
    const text = tokens[i]?.text ?? ''
    if (CLOSING.has(text)) return true
    if (text === EITHER) return open
    if (OPENING.has(text)) break
  }
  return open && !tokens.slice(0, at).some((token) => token.text === EITHER)
}
