import { capitalise } from '../text/normalise'
import type { Token, WordToken } from '../text/token'
import type { Lexicon } from './lexicon'
import type { Analysis, Gender, GrammaticalNumber, Tags } from './morphology'
import { restoreAccents } from './readingAccents'
import { NO_TAGS, withTags } from './readingCodes'
import { guessByEnding } from './readingGuess'
import { closedWord } from './readingWords'
import { isUpper, withoutInclusiveEnding } from './spelling'

/** What a token is in its sentence. */
export interface Reading {
  /** Every analysis, best first; none for punctuation, emoji, links, mentions. */
  readonly analyses: readonly Analysis[]
  /** Those that the sentence allows: the best and what comes close to it. Never empty when `analyses` is not. */
  readonly plausible: readonly Analysis[]
  /** The first of `plausible`. */
  readonly best: Analysis | undefined
  /**
   * How much likelier the best is than the next analysis with other tags: 0 (no difference) to 1 (sure). At most
   * a half where the lexicon does not know the word.
   */
  readonly margin: number
}

export const NO_READING: Reading = { analyses: [], plausible: [], best: undefined, margin: 1 }

/** Without a tagger nothing is ruled out. */
export const openReading = (analyses: readonly Analysis[]): Reading =>
  analyses.length === 0
    ? NO_READING
    : { analyses, plausible: analyses, best: analyses[0], margin: analyses.length === 1 ? 1 : 0 }

const PROPER: Tags = { ...NO_TAGS, pos: 'proper', kind: 'other', gender: 'both', number: 'both' }
const NUMERAL: Tags = { ...NO_TAGS, pos: 'numeral', kind: 'cardinal', gender: 'both', number: 'both' }
const ORDINAL: Tags = { ...NO_TAGS, pos: 'adjective', kind: 'ordinal', gender: 'both', number: 'both' }
/** `10kg`, `15h30`: a quantity stands like a noun or like a numeral. */
const QUANTITY: Tags = { ...NO_TAGS, pos: 'noun', kind: 'symbol', gender: 'both', number: 'both' }

const IS_ORDINAL = /^\d+(?:er|re|ère|e|è|ème|eme|nd|nde|ers|res|es|èmes)$/u
const IS_PLAIN_NUMBER = /\d$/u

/**
 * The readings that the lexicon allows for a token as `tokenize` cuts it: elided words and clitics with their
 * own, unknown words by their accents or their ending. None for punctuation and protected pieces.
 * @param initial does the token begin its sentence, so that its capital says nothing?
 */
export function analysesOf(token: Token, lexicon: Lexicon, initial = false): readonly Analysis[] {
  if (token.kind === 'number') return [withTags(token.norm, numberTags(token.norm))]
  return token.kind === 'word' ? analysesOfWord(token, lexicon, initial) : []
}

/** Are the analyses of this token guesses? */
export const isUnknown = (token: Token, lexicon: Lexicon): boolean =>
  token.kind === 'word' &&
  closedWord(closedForm(token)) === undefined &&
  !lexicon.accepts(token.clitic ? token.text.slice(1) : token.text)

const closedForm = ({ norm, clitic }: WordToken): string => (clitic ? norm.replace(/^-t-/, '-') : norm)

const numberTags = (norm: string): Tags => {
  if (IS_PLAIN_NUMBER.test(norm)) return NUMERAL
  return IS_ORDINAL.test(norm) ? ORDINAL : QUANTITY
}

function analysesOfWord(token: WordToken, lexicon: Lexicon, initial: boolean): readonly Analysis[] {
  const norm = closedForm(token)
  const closed = closedWord(norm)
  if (closed !== undefined) {
    if (!closed.keepsVerbs) return closed.analyses
    return [...closed.analyses, ...lexicon.analyses(norm).filter((analysis) => analysis.pos === 'verb')]
  }
  const first = token.text.charAt(0)
  const isCapital = isUpper(first)
  const isAllUpper = token.text.length > 1 && isUpper(token.text)
  const known = lexicon.analyses(token.clitic ? token.text.slice(1) : token.text)
  if (known.length > 0) {
    // `Orange`, `Marine`: inside a sentence the capital of a common word may make a name of it.
    const mayBeName = isCapital && !isAllUpper && !initial && !known.some(({ pos }) => pos === 'proper')
    return mayBeName ? [...known, properNoun(token.text)] : known
  }
  const inclusive = inclusiveAnalyses(token, lexicon)
  if (inclusive.length > 0) return inclusive
  const name = isCapital ? [properNoun(token.text)] : []
  if (isCapital && !initial && !isAllUpper) return name
  return [...name, ...unknownAnalyses(norm, lexicon)]
}

const properNoun = (text: string): Analysis => withTags(text, PROPER)

/**
 * What an unknown word may be: with its accents (`recu`); `lave-linge-séchant`, a compound the lexicon lacks, is
 * what its first known part is; else the ending decides.
 */
function unknownAnalyses(norm: string, lexicon: Lexicon): readonly Analysis[] {
  const accented = restoreAccents(norm, lexicon).flatMap((form) => lexicon.analyses(form))
  if (accented.length > 0) return accented
  for (const part of norm.includes('-') ? norm.split('-').filter(Boolean) : []) {
    const open = lexicon.analyses(part).filter(({ pos }) => pos === 'noun' || pos === 'adjective')
    if (open.length > 0) return open.map((analysis) => withTags(norm, analysis.tags))
  }
  return guessByEnding(norm)
}

const FEMININE_TOO: Gender = 'both'

/** `client·e·s`, `désolé(e)s`: the readings of the masculine, for both genders, in the number of the ending. */
function inclusiveAnalyses(token: WordToken, lexicon: Lexicon): readonly Analysis[] {
  const stem = withoutInclusiveEnding(token.norm)
  if (stem === token.norm || stem === '') return []
  const number: GrammaticalNumber = /[sx]\)?$/u.test(token.norm) ? 'plural' : 'singular'
  const found = lexicon.analyses(stem)
  const known = found.length > 0 ? found : lexicon.analyses(capitalise(stem))
  return known
    .filter(({ gender }) => gender === 'masculine' || gender === 'both')
    .map(({ lemma, tags }) => withTags(lemma, { ...tags, gender: FEMININE_TOO, number }))
}
