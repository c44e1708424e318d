import type { Span } from './span'
import type { Token } from './token'

/** A sentence: its span, and its tokens as `tokens.slice(first, last)` of the reply. */
export interface Sentence extends Span {
  readonly first: number
  readonly last: number
}

/** After these a full stop abbreviates and does not end the sentence. */
const ABBREVIATIONS = new Set(
  'st ste av bd bld tél tel réf ref ex cf p pp art vol éd adr appt bât chap inc ltd n no resp'.split(' '),
)
/** These stand before a name, right (`M.`) or wrong (`Mr.`, `Mme.`). */
const TITLES = new Set('m mm mr mrs mme mmes mlle mlles dr pr me'.split(' '))
/** These may end a sentence as well, which a capital after them shows: `jusqu'au 3 sept. Nous`. */
const MEASURES = new Set('m env min max janv févr juil sept oct nov déc hab'.split(' '))
/** No name: after a title they begin a sentence, `Bonjour Mme. Votre colis`. */
const NO_NAME =
  /^(?:je|j'|tu|ils?|elles?|on|nous|vous|les?|la|l'|une?|des|ce|c'|cette|ces|mon|ma|mes|ton|ta|tes|son|sa|ses|[nv]otre|[nv]os|leurs?|merci|bonjour|bonsoir|bonne|bon|belle|à|en|pour|si)$/

const CLOSING = new Set(['"', '»', '”', ')', ']', '’', "'"])
const UPPER_START = /^\p{Lu}/u

const isStop = (token: Token): boolean => token.kind === 'punctuation' && /^(?:[.!?…]+)$/u.test(token.text)

const isEmoji = (token: Token | undefined): boolean =>
  token?.kind === 'protected' && token.protects === 'emoji'

/**
 * Cuts tokens into sentences: at `. ! ? …`, at every line break, and, as in chat,
 * after an emoji that a capital follows. Closing quotes and emoji stay with the sentence they end.
 */
export function splitSentences(text: string, tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = []
  let first = 0
  // Did the sentence end before the emoji that stand here (`Merci ! 😊 et bonne journée`)?
  let ended = false

  const close = (last: number): void => {
    const start = tokens[first]
    const end = tokens[last - 1]
    if (start && end) sentences.push({ start: start.start, end: end.end, first, last })
    first = last
  }

  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    const next = tokens[i + 1]
    if (!token) break
    if (!isEmoji(token)) ended = isStop(token)
    if (!next) {
      close(i + 1)
      break
    }
    if (next.spaced && text.slice(token.end, next.start).includes('\n')) {
      close(i + 1)
      continue
    }
    const capital = UPPER_START.test(next.text)
    if (isEmoji(token) && (capital || ended)) {
      if (!isEmoji(next)) close(i + 1)
      continue
    }
    if (!isStop(token) && !(i > first && CLOSING.has(token.text) && isStop(tokens[i - 1] ?? token))) continue
    if (CLOSING.has(next.text) && !next.spaced) continue
    if (isEmoji(next) || isStop(next) || next.text === '»') continue
    // `.NET`: glued to what follows and not to what comes before.
    if (token.spaced && !next.spaced && i > first) continue
    if (token.text === '.' && abbreviates(tokens, first, i, next)) continue
    // An ellipsis may stand inside a sentence; a mark of question or exclamation before a small letter too.
    if (
      !capital &&
      next.kind === 'word' &&
      (token.text === '…' || token.text === '..' || token.text.startsWith('...'))
    )
      continue
    close(i + 1)
  }
  return sentences
}

function abbreviates(tokens: readonly Token[], first: number, at: number, next: Token): boolean {
  const before = at > first ? tokens[at - 1] : undefined
  if (!before || before.end !== (tokens[at]?.start ?? -1)) return false
  if (before.kind === 'number' && next.kind === 'number' && !next.spaced) return true
  if (before.kind !== 'word') return false
  const isCapital = UPPER_START.test(next.text)
  // `10 m.` is a length.
  if (TITLES.has(before.norm) && (before.text.length > 1 || UPPER_START.test(before.text)))
    return isCapital ? !NO_NAME.test(next.norm) : next.kind === 'word'
  // An initial: `J. Dupont`. A single letter before a full stop rarely ends a sentence, `y` and `a` may.
  if (before.text.length === 1 && UPPER_START.test(before.text)) return true
  if (MEASURES.has(before.norm)) return !isCapital
  return ABBREVIATIONS.has(before.norm) && (next.kind !== 'word' || next.spaced)
}

/** The full stop of an abbreviation inside its sentence, `la lettre de M. Costa`: it ends nothing. */
export function isInnerStop(tokens: readonly Token[], { first, last }: Sentence, at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (token?.text !== '.' || token.spaced || at === first || at >= last - 1) return false
  return before?.kind === 'word' && next !== undefined && next.spaced && next.kind !== 'punctuation'
}
