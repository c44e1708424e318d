import type { SentenceView } from '../rule'

const GREETING = /^(?:bonjour|bonsoir|salut|hello|hey|coucou|cher|chère|madame|monsieur|merci)$/
/** A greeting and a name are over by then. */
const GREETING_REACH = 6

/** The tokens of a sentence between its greeting and its last sign; undefined where it is too short to do anything. */
export function spoken({ tokens }: SentenceView): { readonly from: number; readonly to: number } | undefined {
  const isWord = (at: number): boolean => tokens[at]?.kind === 'word'
  let from = tokens.findIndex((_, at) => isWord(at))
  if (GREETING.test(tokens[from]?.norm ?? '')) {
    const comma = tokens.slice(0, GREETING_REACH).findIndex(({ text }) => text === ',')
    if (comma >= 0 && isWord(comma + 1)) from = comma + 1
  }
  const last = tokens.findLastIndex(({ kind }) => kind === 'word' || kind === 'number')
  return from >= 0 && last > from ? { from, to: last + 1 } : undefined
}
