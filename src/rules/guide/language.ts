import type { Lexicon } from '../../lexicon/lexicon'
import type { Analysis, PartOfSpeech } from '../../lexicon/morphology'
import { fail, ok, type Result } from '../../result'
import { normalise } from '../../text/normalise'
import type { Token } from '../../text/token'
import { tokenize } from '../../text/tokenize'
import type { Pattern, TagTest } from '../pattern/syntax'
import { CLASS_NAMES, classNamed } from './classes'

/**
 * How a lead writes what a rule looks for: French words, and a few signs.
 *
 *   remboursement          the word in all its forms: remboursements
 *   geste commercial       an expression, each word in all its forms: gestes commerciaux; small words (de, que) also
 *                          elided; a verb in all its tenses: prendre en charge finds prenons en charge
 *   =soldé                 this very form and no other
 *   (retard | délai)       one of these
 *   [tout] de suite        with or without what stands in the brackets
 *   vous … erreur          up to four words between; …8 up to eight (twelve at most); never across punctuation
 *   {nombre} {montant} {délai} {verbe} {infinitif} {nom} {nom-propre} {adjectif} {mot}
 *                          any word of this class
 *   {début} {fin}          start and end of the reply
 *
 * It compiles to the pattern engine of the built-in rules, which has no unbounded repetition: what a rule costs is
 * bounded by its own length, whatever the reply.
 */
export interface Compiled {
  readonly pattern: Pattern
  /** Only in the first or the last sentence of the reply. */
  readonly edge: 'start' | 'end' | undefined
}

const IS_WORD = /^=?[^\s{}()[\]|…]/u
const DEFAULT_GAP = 4
const MAX_GAP = 12
const MAX_DEPTH = 4
/** Gaps are what costs: five of them already tie nothing together. */
const MAX_GAPS = 4

const LEXEME = /\s+|\{[^{}\s]{0,20}\}|(?:…|\.\.\.)\d*|[()[\]|]|=?[^\s{}()[\]|=…]+/uy

/** Reads what a lead wrote; the error is a sentence. Without a lexicon every word is its own only form. */
export function compileMatch(source: string, lexicon: Lexicon | null): Result<Compiled, string> {
  const lexemes = lexemesOf(source.trim().replace(/^«\s*|\s*»$/gu, ''))
  if (!lexemes.ok) return lexemes
  const reader = new MatchReader(lexemes.value, lexicon)
  const pattern = reader.choice(0)
  if (reader.fault !== undefined) return fail(reader.fault)
  if (!reader.done) return fail(`Le signe « ${reader.next} » est de trop.`)
  if (isEmpty(pattern)) return fail('Il n’y a pas de mot à chercher.')
  return ok({ pattern, edge: reader.edge })
}

function lexemesOf(source: string): Result<string[], string> {
  const lexemes: string[] = []
  for (let at = 0; at < source.length; ) {
    LEXEME.lastIndex = at
    const [lexeme] = LEXEME.exec(source) ?? []
    if (lexeme === undefined) return fail(`Le signe « ${source.charAt(at)} » n’a pas de sens ici.`)
    if (lexeme.trim() !== '') lexemes.push(lexeme)
    at += lexeme.length
  }
  return ok(lexemes)
}

class MatchReader {
  private at = 0
  private gaps = 0
  fault: string | undefined
  edge: 'start' | 'end' | undefined
  private readonly isExpression: boolean

  constructor(
    private readonly lexemes: readonly string[],
    private readonly lexicon: Lexicon | null,
  ) {
    // Alternatives of one word each are no expression.
    this.isExpression = lexemes.some(
      (lexeme, at) => IS_WORD.test(lexeme) && IS_WORD.test(lexemes[at + 1] ?? ''),
    )
  }

  get next(): string {
    return this.lexemes[this.at] ?? ''
  }

  get done(): boolean {
    return this.at >= this.lexemes.length
  }

  choice(depth: number): Pattern {
    if (depth > MAX_DEPTH) this.fault ??= 'Les parenthèses sont trop imbriquées.'
    const ways = [this.sequence(depth)]
    while (this.fault === undefined && this.next === '|') {
      this.at++
      ways.push(this.sequence(depth))
    }
    return ways.length === 1 && ways[0] ? ways[0] : { kind: 'choice', ways }
  }

  private sequence(depth: number): Pattern {
    const parts: Pattern[] = []
    while (this.fault === undefined && !this.done && !['|', ')', ']'].includes(this.next))
      parts.push(this.atom(depth))
    return parts.length === 1 && parts[0] ? parts[0] : { kind: 'sequence', parts }
  }

  private atom(depth: number): Pattern {
    const lexeme = this.next
    this.at++
    if (lexeme === '(' || lexeme === '[') {
      const inner = this.choice(depth + 1)
      const closing = lexeme === '(' ? ')' : ']'
      if (this.next === closing) this.at++
      else this.fault ??= `Il manque le signe « ${closing} ».`
      return lexeme === '(' ? inner : { kind: 'choice', ways: [inner, NOTHING] }
    }
    if (lexeme.startsWith('…') || lexeme.startsWith('...'))
      return this.gap(lexeme.replace(/^(?:…|\.\.\.)/, ''))
    if (lexeme.startsWith('{')) return this.wordClass(normalise(lexeme.slice(1, -1)))
    return lexeme.startsWith('=')
      ? sequenceOf(tokenize(lexeme.slice(1)).map(({ norm }) => form(norm)))
      : sequenceOf(piecesOf(lexeme).map((token) => this.formsOf(token)))
  }

  /** In an expression its neighbours say which word is meant: the form as it is written always counts (deux fois). */
  private formsOf(token: Pick<Token, 'kind' | 'norm' | 'text'>): Pattern {
    const forms = formsOf(token, this.lexicon)
    const isTagged = forms.kind === 'tagged' || forms.kind === 'choice'
    return isTagged && this.isExpression ? choiceOf([forms, form(token.norm)]) : forms
  }

  private gap(width: string): Pattern {
    const most = width === '' ? DEFAULT_GAP : Number(width)
    if (most < 1 || most > MAX_GAP) this.fault ??= `Un écart « … » compte de 1 à ${MAX_GAP} mots.`
    this.gaps++
    if (this.gaps > MAX_GAPS) this.fault ??= `Il y a trop d’écarts « … » : ${MAX_GAPS} au plus.`
    return { kind: 'gap', most, anything: false }
  }

  private wordClass(wanted: string): Pattern {
    if (wanted === 'début' || wanted === 'fin') {
      this.edge = wanted === 'début' ? 'start' : 'end'
      return { kind: this.edge }
    }
    const found = classNamed(wanted)
    if (!found) {
      const known = [...CLASS_NAMES, 'début', 'fin'].map((name) => `{${name}}`).join(', ')
      this.fault ??= `La classe « {${wanted}} » n’existe pas : ${known}.`
      return NOTHING
    }
    return found
  }
}

/** A clitic (`-vous`) hangs on a verb; alone, `tokenize` would not know it. */
const piecesOf = (lexeme: string): readonly Pick<Token, 'kind' | 'norm' | 'text'>[] =>
  /^-\p{L}+$/u.test(lexeme) ? [{ kind: 'word', norm: normalise(lexeme), text: lexeme }] : tokenize(lexeme)

const NOTHING: Pattern = { kind: 'sequence', parts: [] }
export const ANY_TAGS: TagTest = {
  pos: undefined,
  mood: undefined,
  gender: undefined,
  number: undefined,
  person: undefined,
}

const form = (norm: string): Pattern => ({ kind: 'form', form: norm })
const choiceOf = (ways: readonly Pattern[]): Pattern =>
  ways.length === 1 && ways[0] ? ways[0] : { kind: 'choice', ways }
const sequenceOf = (parts: readonly Pattern[]): Pattern =>
  parts.length === 1 && parts[0] ? parts[0] : { kind: 'sequence', parts }
const lemma = (word: string, pos: PartOfSpeech, mood?: TagTest['mood']): Pattern => ({
  kind: 'tagged',
  lemma: word,
  tags: { ...ANY_TAGS, pos, mood },
})

const isEmpty = (pattern: Pattern): boolean =>
  (pattern.kind === 'sequence' && pattern.parts.every(isEmpty)) ||
  (pattern.kind === 'choice' && pattern.ways.some(isEmpty)) ||
  pattern.kind === 'start' ||
  pattern.kind === 'end'

/** Small words that lose their vowel, or that join with an article, before the word that follows. */
const VARIANTS: ReadonlyMap<string, readonly string[]> = new Map(
  [
    ['de', "d'"],
    ['que', "qu'"],
    ['ne', "n'"],
    ['je', "j'"],
    ['me', "m'"],
    ['te', "t'"],
    ['se', "s'"],
    ['jusque', "jusqu'"],
    ['lorsque', "lorsqu'"],
    ['puisque', "puisqu'"],
    ['cela', 'ça'],
    ['du', 'des'],
    ['au', 'aux'],
  ].flatMap((group) => group.map((word) => [word, group] as const)),
)

const INFLECTED: ReadonlySet<PartOfSpeech> = new Set(['noun', 'verb', 'adjective'])

/** A word of the lead, in the forms that it stands for. */
function formsOf(token: Pick<Token, 'kind' | 'norm' | 'text'>, lexicon: Lexicon | null): Pattern {
  const { norm, text } = token
  const variants = VARIANTS.get(norm)
  if (variants) return choiceOf(variants.map(form))
  // An abbreviation has no other form, whatever word it looks like in small letters.
  const isAbbreviation = text.length > 1 && text === text.toUpperCase()
  if (token.kind !== 'word' || !lexicon || isAbbreviation || norm.startsWith('-')) return form(norm)
  if (ARTICLES.has(norm)) return { kind: 'tagged', lemma: 'le', tags: ANY_TAGS }
  const analyses = lexicon.analyses(norm).filter(({ pos }) => pos !== 'prefix' && pos !== 'fragment')
  if (analyses.length === 0) return choiceOf(unknownForms(norm).map(form))
  const determiner = analyses.find(({ pos }) => pos === 'determiner')
  if (determiner) return lemma(determiner.lemma, 'determiner')
  if (analyses.every(({ pos }) => !INFLECTED.has(pos)) || SMALL.has(norm)) return form(norm)
  return choiceOf(lemmasOf(norm, analyses, lexicon))
}

const ARTICLES = new Set(['le', 'la', 'les', "l'"])
/** Function words that some dictionary also takes for nouns or adjectives. */
const SMALL = new Set(
  'pas point plus tout très bien mal rien jamais si on en y nous vous il elle ce être-là non oui'.split(' '),
)

/** A brand, a word of the trade: what French would add to it. */
const unknownForms = (norm: string): readonly string[] =>
  /[sxz]$/u.test(norm) || !/\p{L}$/u.test(norm) ? [norm] : [norm, `${norm}s`]

/**
 * A dictionary form (porte, rembourser) stands for itself and not for the other words that share its spelling; any
 * other form (remboursés) for whatever it may be. A participle and the adjective made of it are one word to a lead.
 */
function lemmasOf(norm: string, analyses: readonly Analysis[], lexicon: Lexicon): Pattern[] {
  // est, as: nobody means the east or the ace.
  const isAuxiliary = analyses.some(({ kind, mood }) => kind === 'auxiliary' && mood !== 'infinitive')
  const own = isAuxiliary ? [] : analyses.filter((analysis) => analysis.lemma === norm)
  const ways = new Map<string, Pattern>()
  const add = (word: string, pos: PartOfSpeech, mood?: TagTest['mood']): void => {
    ways.set(`${word} ${pos} ${mood ?? ''}`, lemma(word, pos, mood))
  }
  const meant = isAuxiliary ? analyses.filter(({ kind }) => kind === 'auxiliary') : analyses
  for (const analysis of own.length > 0 ? own : meant) {
    add(analysis.lemma, analysis.pos)
    if (analysis.pos === 'verb' && analysis.mood === 'infinitive')
      for (const participle of lexicon.inflect(analysis.lemma, PARTICIPLE)) add(participle, 'adjective')
  }
  // désolé or débité, in the dictionary for themselves, are also what the tagger may take for désoler.
  for (const analysis of analyses)
    if (analysis.mood === 'participle-past' && own.length > 0) add(analysis.lemma, 'verb', 'participle-past')
  return [...ways.values()]
}

const PARTICIPLE = { pos: 'verb', mood: 'participle-past', gender: 'masculine', number: 'singular' } as const
