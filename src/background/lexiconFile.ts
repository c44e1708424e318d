import { type Lexicon, loadLexicon } from '../lexicon/lexicon'

/**
 * The compiled lexicon out of the extension's own files, or null with the reason in the console: the review
 * then goes on without spelling and says so.
 */
export const fetchLexicon = async (url: string): Promise<Lexicon | null> => {
  try {
    const response = await fetch(url)
    if (!response.ok) throw new Error(`${response.status} ${url}`)
    const lexicon = loadLexicon(await response.arrayBuffer())
    if (lexicon.ok) return lexicon.value
    console.error('[mot-juste] lexicon', lexicon.error)
  } catch (fault) {
    console.error('[mot-juste] lexicon', fault)
  }
  return null
}
