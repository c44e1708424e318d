import type { SentenceView } from '../rule'

const OPENING = new Set(['«', '“', '‹'])
const CLOSING = new Set(['»', '”', '›'])
const EITHER = '"'
/** Most sentences have none, and need not be looked through at each place. */
const ANY_QUOTE = /[«»“”‹›"]/

/**
 * Does somebody else speak at this token? A quotation may run over several sentences, and a rule sees one: a sign
 * that opens and never closes quotes what follows, one that closes without opening quotes what comes before.
 */
export function isQuoted(view: SentenceView, at: number): boolean {
  const { text, tokens } = view
  if (!ANY_QUOTE.test(text)) return false
  let open = false
  for (let i = 0; i < at; i++) {
    const sign = tokens[i]?.text ?? ''
    if (OPENING.has(sign)) open = true
    else if (CLOSING.has(sign)) open = false
    else if (sign === EITHER) open = !open
  }
  for (let i = at; i < tokens.length; i++) {
    const sign = tokens[i]?.text ?? ''
    if (CLOSING.has(sign)) return true
    if (sign === EITHER) return open
    if (OPENING.has(sign)) break
  }
  return open && !tokens.slice(0, at).some((token) => token.text === EITHER)
}
