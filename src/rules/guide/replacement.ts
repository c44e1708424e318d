import type { Lexicon } from '../../lexicon/lexicon'
import type { Analysis } from '../../lexicon/morphology'
import { withCaseOf } from '../../text/normalise'
import { type Span, sliceOf } from '../../text/span'
import { isWord, type Token } from '../../text/token'
import { tokenize } from '../../text/tokenize'
import type { Match } from '../pattern/match'
import type { SentenceView } from '../rule'
import { articleFor } from './articles'

export interface Replacement {
  /** Wider than the match where its article changes too: *la ristourne* gives *le geste commercial*. */
  readonly span: Span
  readonly texts: readonly string[]
}

/** What a guide proposes, in the case and the inflection of what was written, as far as the lexicon knows how. */
export function replacementsFor(better: readonly string[], match: Match, view: SentenceView): Replacement {
  const written = sliceOf(view.text, match.span)
  const head = headOf(match, view)
  const inflected = better.map((text) => inflect(text, head, view.lexicon))
  const fitted = inflected.map((text) => inCase(text, written, view.tokens))
  const article = head?.pos === 'noun' ? articlesFor(inflected, head, match, view) : undefined
  if (!article) return { span: match.span, texts: fitted.filter((text) => text !== written) }
  const start = article.start
  const whole = view.text.slice(start, match.span.end)
  return {
    span: { start, end: match.span.end },
    texts: inflected
      .map((text, at) => inCase(`${article.texts[at] ?? ''}${text}`, whole, view.tokens))
      .filter((text) => text !== whole),
  }
}

/** The word that carries the inflection of the passage: its first, or nothing is known of what agrees with what. */
function headOf(match: Match, { readings }: SentenceView): Analysis | undefined {
  const best = readings[match.marked.from]?.best
  return best && (best.pos === 'noun' || best.pos === 'verb' || best.pos === 'adjective') ? best : undefined
}

const isUpper = (word: string): boolean =>
  word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()

/** Capitals of a whole sentence are a voice and stay; those of an abbreviation (SAV) belong to it alone. */
function inCase(text: string, written: string, tokens: readonly Token[]): string {
  if (!isUpper(written)) return withCaseOf(written.charAt(0), text)
  const isShouted = tokens.some(
    (token) => isWord(token) && token.text.length > 2 && isUpper(token.text) && !written.includes(token.text),
  )
  if (isShouted) return withCaseOf(written, text)
  return tokens[0] && written.startsWith(tokens[0].text) ? withCaseOf('X', text) : text
}

/** `text` with its head in the number, gender, mood and person of `model`; as it is where that is not known. */
function inflect(text: string, model: Analysis | undefined, lexicon: Lexicon | null): string {
  if (!model || !lexicon) return text
  const tokens = tokenize(text)
  let result = ''
  let last = 0
  for (const token of tokens) {
    const own = isWord(token) ? ownAnalysis(token.norm, model, lexicon) : undefined
    if (!own) break
    const form = formLike(own, model, lexicon)
    if (form === undefined) break
    result += text.slice(last, token.start) + withCaseOf(token.text.charAt(0), form)
    last = token.end
    // Only the first verb is conjugated; a noun takes its adjectives along.
    if (own.pos === 'verb') break
  }
  return result + text.slice(last)
}

/** The reading of a word of the guide that can take the place of `model`; it is written in its dictionary form. */
function ownAnalysis(norm: string, model: Analysis, lexicon: Lexicon): Analysis | undefined {
  const own = lexicon.analyses(norm).filter(({ lemma }) => lemma === norm)
  if (model.pos === 'verb') return own.find(({ pos, mood }) => pos === 'verb' && mood === 'infinitive')
  return (
    own.find(({ pos }) => pos === model.pos) ?? own.find(({ pos }) => pos === 'adjective' || pos === 'noun')
  )
}

function formLike(own: Analysis, model: Analysis, lexicon: Lexicon): string | undefined {
  if (own.pos === 'verb') {
    if (model.pos !== 'verb') return undefined
    const { mood, person, number, gender } = model
    return lexicon.inflect(own.lemma, {
      pos: 'verb',
      mood,
      ...(person === 0 ? {} : { person }),
      ...(number === 'none' || number === 'both' ? {} : { number }),
      ...(gender === 'none' || gender === 'both' ? {} : { gender }),
    })[0]
  }
  if (model.number !== 'plural' && own.pos === 'noun') return own.lemma
  const number = model.number === 'plural' ? 'plural' : 'singular'
  const gender = own.pos === 'adjective' && model.pos === 'adjective' ? model.gender : own.gender
  return lexicon.inflect(own.lemma, {
    pos: own.pos,
    number,
    ...(gender === 'masculine' || gender === 'feminine' ? { gender } : {}),
  })[0]
}

/** The articles that go before each text, where the one that stands there does not. */
function articlesFor(
  texts: readonly string[],
  head: Analysis,
  match: Match,
  view: SentenceView,
): { readonly start: number; readonly texts: readonly string[] } | undefined {
  const { lexicon } = view
  if (!lexicon) return undefined
  const found = texts.map((text) => {
    const [first, second] = tokenize(text)
    const nouns = first ? lexicon.analyses(first.norm).filter(({ pos }) => pos === 'noun') : []
    const [noun] = nouns
    if (!first || !noun) return undefined
    const genders = new Set(nouns.map(({ gender }) => gender))
    // la geste, le geste; un ou une élève: the adjective tells, else the word that it replaces.
    const adjective = second && lexicon.analyses(second.norm).find(({ pos }) => pos === 'adjective')
    const isSure = genders.size === 1 && noun.gender !== 'both'
    const gender = isSure ? noun.gender : adjective?.gender
    return articleFor(view.tokens, match.from, {
      gender: gender === 'feminine' || gender === 'masculine' ? gender : head.gender,
      plural: head.number === 'plural',
      vowel: /^[aeiouyhàâäéèêëîïôöùûüœæ]/u.test(first.norm) && !noun.aspirated,
    })
  })
  const [start] = found.flatMap((article) => (article ? [article.start] : []))
  if (start === undefined || found.some((article) => article && article.start !== start)) return undefined
  const old = view.text.slice(start, match.span.start)
  const written = found.map((article) => article?.text ?? old)
  return written.every((text) => text.toLowerCase() === old.toLowerCase())
    ? undefined
    : { start, texts: written }
}
