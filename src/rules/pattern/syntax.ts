import { MOODS, type Mood, PARTS_OF_SPEECH, type PartOfSpeech } from '../../lexicon/morphology'
import { fail, ok, type Result } from '../../result'
import { normalise } from '../../text/normalise'
import { tokenize } from '../../text/tokenize'

/**
 * The pattern language: what a rule looks for, written as it is read.
 *
 *   désolé                 this very form, whatever its case and apostrophe; -vous the pronoun that hangs on a verb
 *   <mentir>               any form of this lemma; <porter:verb> only as that part of speech
 *   <:verb.infinitive>     any word with these tags: part of speech, then mood, gender, number or person (1 2 3)
 *   (a | b c | )           one of these, an empty one for nothing
 *   x?                     x or nothing
 *   ~3                     up to three tokens, none of them punctuation; ~~3 whatever they are
 *   #                      a number
 *   ^  $                   start and end of the sentence, its last punctuation and emoji left out
 *   ¬x                     here x does not stand; takes up no token itself
 *   [x y]                  the passage to mark, where it is less than the whole
 *
 * There is no unbounded repetition: a pattern looks at so many tokens and no more.
 */
export type Pattern =
  | { readonly kind: 'form'; readonly form: string }
  | { readonly kind: 'tagged'; readonly lemma: string | undefined; readonly tags: TagTest }
  | { readonly kind: 'number' }
  | { readonly kind: 'gap'; readonly most: number; readonly anything: boolean }
  | { readonly kind: 'start' | 'end' }
  | { readonly kind: 'sequence'; readonly parts: readonly Pattern[] }
  | { readonly kind: 'choice'; readonly ways: readonly Pattern[] }
  | { readonly kind: 'mark' | 'not'; readonly inner: Pattern }

export interface TagTest {
  readonly pos: PartOfSpeech | undefined
  readonly mood: Mood | undefined
  readonly gender: 'masculine' | 'feminine' | undefined
  readonly number: 'singular' | 'plural' | undefined
  readonly person: 1 | 2 | 3 | undefined
}

/** Longest gap, in tokens: a wider one would tie words that have nothing to do with each other. */
const MAX_GAP = 12
const MAX_DEPTH = 8

/** A list of plain words is one lexeme: rules repeat the same long lists, and each is read once. */
const LEXEME =
  /\s+|\((?:[a-zà-öø-ÿœ]+\|)+[a-zà-öø-ÿœ]+\)|<[^<>\s]*>|~~?\d+|[()[\]|?#^$¬]|[^\s<>~()[\]|?#^$¬]+/uy

/** Reads a pattern; the error is a sentence that names what is wrong. */
export function parsePattern(source: string): Result<Pattern, string> {
  const lexemes: string[] = []
  for (let at = 0; at < source.length; ) {
    LEXEME.lastIndex = at
    const [lexeme] = LEXEME.exec(source) ?? []
    if (lexeme === undefined) return fail(`Le signe « ${source.charAt(at)} » n’a pas de sens ici.`)
    if (lexeme.trim() !== '') lexemes.push(lexeme)
    at += lexeme.length
  }
  const reader = new Reader(lexemes)
  const pattern = reader.choice(0)
  if (reader.fault) return fail(reader.fault)
  if (!reader.done) return fail(`Le signe « ${reader.next ?? ''} » est de trop.`)
  return ok(pattern)
}

const PLAIN_WORD = /^[a-zà-öø-ÿœ]+'?$/u
const lists = new Map<string, Pattern>()

/** `(un|deux|trois)`: the same list is the same object, so that what is worked out for it is worked out once. */
function wordList(source: string): Pattern {
  const known = lists.get(source)
  if (known) return known
  const ways = source
    .slice(1, -1)
    .split('|')
    .map((form): Pattern => ({ kind: 'form', form }))
  const list: Pattern = { kind: 'choice', ways }
  remember(lists, source, list)
  return list
}

/** The same word is the same object, as the same list is. */
const atoms = new Map<string, Pattern>()

/** What people write in their own guides must not grow memory for ever. */
function remember(known: Map<string, Pattern>, source: string, pattern: Pattern): void {
  if (known.size > 8192) known.clear()
  known.set(source, pattern)
}

/** A word as a reply's words are cut: `d'huissier` is two. */
function formsOf(lexeme: string): Pattern {
  if (PLAIN_WORD.test(lexeme)) return { kind: 'form', form: lexeme }
  // Alone, a clitic (`-vous`, `-la`) has no verb to hang on, and would be cut into a hyphen and a word.
  if (lexeme.length > 1 && lexeme.startsWith('-')) return { kind: 'form', form: normalise(lexeme) }
  const forms = tokenize(lexeme).map((token): Pattern => ({ kind: 'form', form: token.norm }))
  return forms.length === 1 && forms[0] ? forms[0] : { kind: 'sequence', parts: forms }
}

class Reader {
  private at = 0
  fault: string | undefined

  constructor(private readonly lexemes: readonly string[]) {}

  get next(): string | undefined {
    return this.lexemes[this.at]
  }

  get done(): boolean {
    return this.at >= this.lexemes.length
  }

  private take(expected: string): boolean {
    if (this.next !== expected) return false
    this.at++
    return true
  }

  choice(depth: number): Pattern {
    if (depth > MAX_DEPTH) this.fault ??= 'Les parenthèses sont trop imbriquées.'
    const ways = [this.sequence(depth)]
    while (!this.fault && this.take('|')) ways.push(this.sequence(depth))
    return ways.length === 1 && ways[0] ? ways[0] : { kind: 'choice', ways }
  }

  private sequence(depth: number): Pattern {
    const parts: Pattern[] = []
    while (!this.fault && !this.done && this.next !== '|' && this.next !== ')' && this.next !== ']') {
      const part = this.atom(depth)
      const optional = this.take('?')
      parts.push(optional ? { kind: 'choice', ways: [part, NOTHING] } : part)
    }
    return parts.length === 1 && parts[0] ? parts[0] : { kind: 'sequence', parts }
  }

  private atom(depth: number): Pattern {
    const lexeme = this.lexemes[this.at++] ?? ''
    if (lexeme.length > 1 && lexeme.startsWith('(')) return wordList(lexeme)
    if (lexeme === '(' || lexeme === '[') {
      const inner = this.choice(depth + 1)
      if (!this.take(lexeme === '(' ? ')' : ']')) this.fault ??= `Il manque le signe qui ferme « ${lexeme} ».`
      return lexeme === '(' ? inner : { kind: 'mark', inner }
    }
    if (lexeme === '¬') {
      if (depth >= MAX_DEPTH || this.done) this.fault ??= 'Le signe « ¬ » ne précède rien.'
      return this.fault ? NOTHING : { kind: 'not', inner: this.atom(depth + 1) }
    }
    if (lexeme === '#') return { kind: 'number' }
    if (lexeme === '^') return { kind: 'start' }
    if (lexeme === '$') return { kind: 'end' }
    if (lexeme.startsWith('~')) {
      const most = Number(lexeme.replace(/~/g, ''))
      if (most > MAX_GAP) this.fault ??= `Un écart compte au plus ${MAX_GAP} mots.`
      return { kind: 'gap', most, anything: lexeme.startsWith('~~') }
    }
    if (lexeme === '?') this.fault ??= 'Le signe « ? » ne suit rien.'
    const known = atoms.get(lexeme)
    if (known) return known
    const atom = lexeme.startsWith('<') ? this.tagged(lexeme.slice(1, -1)) : formsOf(lexeme)
    if (!this.fault) remember(atoms, lexeme, atom)
    return atom
  }

  private tagged(inner: string): Pattern {
    const [lemma = '', classes = ''] = inner.split(':')
    const [pos, ...features] = classes === '' ? [] : classes.split('.')
    const tags: { -readonly [K in keyof TagTest]: TagTest[K] } = {
      pos: PARTS_OF_SPEECH.find((known) => known === pos),
      mood: undefined,
      gender: undefined,
      number: undefined,
      person: undefined,
    }
    if (pos !== undefined && tags.pos === undefined) this.fault ??= `La nature « ${pos} » n’existe pas.`
    for (const feature of features) {
      const mood = MOODS.find((known) => known === feature)
      if (mood) tags.mood = mood
      else if (feature === 'masculine' || feature === 'feminine') tags.gender = feature
      else if (feature === 'singular' || feature === 'plural') tags.number = feature
      else if (feature === '1' || feature === '2' || feature === '3') tags.person = PERSON[feature]
      else this.fault ??= `Le trait « ${feature} » n’existe pas.`
    }
    if (lemma === '' && classes === '') this.fault ??= 'Les signes « <> » ne contiennent rien.'
    return { kind: 'tagged', lemma: lemma === '' ? undefined : lemma, tags }
  }
}

const PERSON = { '1': 1, '2': 2, '3': 3 } as const
const NOTHING: Pattern = { kind: 'sequence', parts: [] }
