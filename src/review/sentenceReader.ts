import type { Guide } from '../guide/guide'
import type { Ear } from '../lexicon/ear'
import { keptByForm } from '../lexicon/keptByForm'
import type { Lexicon } from '../lexicon/lexicon'
import { NO_READING, type Reading } from '../lexicon/reading'
import type { Tagger } from '../lexicon/tagger'
import type { PlacedSentence, SentenceView } from '../rules/rule'
import { isShorthand } from '../rules/spelling/chatAbbreviation'
import { isGlued } from '../rules/spelling/glued'
import { isFrenchBySentence, type Language, languageOf } from '../text/language'
import type { ParsedText } from '../text/parse'
import { isInnerStop, type Sentence } from '../text/sentence'
import type { Token } from '../text/token'

/** Sentences that are kept; a long day of replies passes through without growing memory. */
const KEPT_SENTENCES = 512
/** What an accent left out costs: farther, an unknown word may be of another language. */
const SLIP = 75

export interface SentenceReader {
  /** The French sentences of a text. The same sentence gives the same view, so that work on it can be kept. */
  french(parsed: ParsedText, guide: Guide): PlacedSentence[]
}

/** Reads sentences word by word and keeps the last ones: typing changes one of them. Without an ear nothing is preferred. */
export function createSentenceReader(
  lexicon: Lexicon | null,
  tagger: Tagger,
  ear: Ear | null = null,
): SentenceReader {
  const kept = new Map<string, SentenceView>()
  let keptFor: Guide | undefined
  const languages = new Map<string, Language>()
  const isKnown = lexicon ? (form: string) => lexicon.accepts(form) : undefined
  const isSlip = lexicon
    ? // Asked of the whole text at each key.
      keptByForm((form) => isShorthand(form) || lexicon.near(form, SLIP).length > 0 || isGlued(form, lexicon))
    : undefined

  const languageIn = (parsed: ParsedText, { start, end, first, last }: Sentence): Language => {
    const text = parsed.text.slice(start, end)
    const known = languages.get(text)
    if (known) return known
    const language = languageOf(parsed.tokens.slice(first, last), isKnown, isSlip)
    if (languages.size >= Math.max(KEPT_SENTENCES, 2 * parsed.sentences.length)) languages.clear()
    languages.set(text, language)
    return language
  }

  const readingsOf = (tokens: readonly Token[]): readonly Reading[] =>
    lexicon ? tagger.read(tokens, lexicon) : tokens.map(() => NO_READING)

  const viewOf = (parsed: ParsedText, sentence: Sentence, guide: Guide): SentenceView => {
    const text = parsed.text.slice(sentence.start, sentence.end)
    const known = kept.get(text)
    if (known) {
      // The last read are the last to go.
      kept.delete(text)
      kept.set(text, known)
      return known
    }
    const tokens = rebase(parsed.tokens, sentence)
    const readings = readingsOf(tokens)
    const preferences = (lexicon && ear?.prefer(tokens, lexicon)) ?? []
    const view: SentenceView = { text, tokens, readings, preferences, guide, lexicon }
    // A long text keeps itself, and the same again for what is being typed.
    const most = Math.max(KEPT_SENTENCES, 2 * parsed.sentences.length)
    for (const oldest of kept.keys()) {
      if (kept.size < most) break
      kept.delete(oldest)
    }
    kept.set(text, view)
    return view
  }

  return {
    french(parsed, guide) {
      if (keptFor !== guide) kept.clear()
      keptFor = guide
      const french = isFrenchBySentence(parsed.sentences.map((sentence) => languageIn(parsed, sentence)))
      return parsed.sentences
        .filter((_, at) => french[at])
        .map((sentence) => ({ view: viewOf(parsed, sentence, guide), start: sentence.start }))
    },
  }
}

/** Offsets into the sentence. Without the full stops that abbreviate: `M. Costa` reads as two words of one name. */
const rebase = (tokens: readonly Token[], sentence: Sentence): Token[] => {
  const own: Token[] = []
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = tokens[at]
    if (!token || isInnerStop(tokens, sentence, at)) continue
    own.push({ ...token, start: token.start - sentence.start, end: token.end - sentence.start })
  }
  return own
}
