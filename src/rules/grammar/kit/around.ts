import type { Token } from '../../../text/token'
import type { SentenceView } from '../../rule'
import {
  type Agreement,
  agreementAmong,
  could,
  isInfinitive,
  isParticiple,
  isPersonal,
  isPos,
  may,
  must,
  type Test,
} from '../features'
import { REACH } from './reach'

const lists = new Map<string, ReadonlySet<string>>()

/** A list of words, written as they are read; made once, so that it may be written where it is asked. */
export function words(list: string): ReadonlySet<string> {
  const known = lists.get(list)
  if (known) return known
  const made = new Set(list.trim().split(/\s+/))
  lists.set(list, made)
  return made
}

/** What a question names: one word, or a list of them. */
export type Words = string | ReadonlySet<string>

const CLAUSE_MARK = /^[.,;:!?…()[\]«»"“”–—/-]+$/

/** A place in a sentence, from which a rule asks about its neighbours by their distance: -1 is the word before. */
export class Around {
  constructor(
    readonly view: SentenceView,
    readonly at: number,
  ) {}

  /** The same questions, from a neighbour. */
  moved(offset: number): Around {
    return new Around(this.view, this.at + offset)
  }

  token(offset: number): Token | undefined {
    return this.view.tokens[this.at + offset]
  }

  /** The word there; empty where there is none. */
  norm(offset: number): string {
    return this.token(offset)?.norm ?? ''
  }

  is(offset: number, wanted: Words): boolean {
    const norm = this.norm(offset)
    return typeof wanted === 'string' ? norm === wanted : wanted.has(norm)
  }

  isWord(offset: number): boolean {
    return this.token(offset)?.kind === 'word'
  }

  isNumber(offset: number): boolean {
    return this.token(offset)?.kind === 'number'
  }

  isClitic(offset: number): boolean {
    const token = this.token(offset)
    return token?.kind === 'word' && token.clitic
  }

  /** One reading that the lexicon gives passes: the question to ask before denying. */
  could(offset: number, test: Test): boolean {
    return could(this.view, this.at + offset, test)
  }

  may(offset: number, test: Test): boolean {
    return may(this.view, this.at + offset, test)
  }

  must(offset: number, test: Test): boolean {
    return must(this.view, this.at + offset, test)
  }

  /** The lexicon knows the word, and all its readings pass, plausible here or not: an error leads a tagger astray. */
  only(offset: number, test: Test): boolean {
    const analyses = this.view.readings[this.at + offset]?.analyses ?? []
    return analyses.length > 0 && this.isKnown(offset) && analyses.every(test)
  }

  isKnown(offset: number): boolean {
    const token = this.token(offset)
    if (token?.kind !== 'word') return token?.kind === 'number'
    if (token.clitic || token.elided) return true
    return this.view.lexicon?.accepts(token.text) ?? false
  }

  /** Does a clause begin with the word there: at the start of the sentence, or after a mark? */
  opens(offset: number): boolean {
    const before = this.token(offset - 1)
    if (!before) return true
    return before.kind === 'protected' ? before.protects === 'emoji' : isMark(before)
  }

  /** Is the sentence or the clause over before the word there? */
  ends(offset: number): boolean {
    const token = this.token(offset)
    if (!token) return true
    return token.kind === 'protected' ? token.protects === 'emoji' : isMark(token)
  }

  /** Nothing but signs stands before. */
  startsSentence(offset: number): boolean {
    for (let i = this.at + offset - 1; i >= 0; i--) {
      const kind = this.view.tokens[i]?.kind
      if (kind === 'word' || kind === 'number') return false
    }
    return true
  }

  isQuestion(): boolean {
    return this.view.tokens.some(({ text }) => text.includes('?'))
  }

  /** Offsets of the words before `offset` in its clause, the nearest first. */
  *before(offset: number): Generator<number> {
    for (let o = offset - 1; o > offset - REACH && this.token(o) && !this.ends(o); o--) yield o
  }

  /** Offsets of the words from `offset` to the end of its clause. */
  *after(offset: number): Generator<number> {
    for (let o = offset; o < offset + REACH && !this.ends(o); o++) yield o
  }

  /** Does one of these stand before, in its clause or not? */
  someInSentence(wanted: ReadonlySet<string>): boolean {
    for (let at = Math.max(0, this.at - REACH); at < this.at; at++)
      if (wanted.has(this.view.tokens[at]?.norm ?? '')) return true
    return false
  }

  someBefore(offset: number, test: (offset: number) => boolean): boolean {
    for (const o of this.before(offset)) if (test(o)) return true
    return false
  }

  someAfter(offset: number, test: (offset: number) => boolean): boolean {
    for (const o of this.after(offset)) if (test(o)) return true
    return false
  }
}

const isMark = (token: Token): boolean => token.kind === 'punctuation' && CLAUSE_MARK.test(token.text)

export const SUBJECTS = words("je j' tu il elle on nous vous ils elles")
/** Pronouns that are subjects and nothing else. */
export const SURE_SUBJECTS = words("je j' tu il on ils")
/** Subjects of the third person singular that a verb follows. */
export const THIRD = words('il elle on qui ça cela ceci')
export const WEAK = words("me m' te t' se s' le la les l' lui leur y en nous vous ne n'")
export const DETERMINERS = words(
  "le la l' les un une des du au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs quel quelle quels quelles chaque aucun aucune plusieurs quelque quelques",
)
/** Adverbs that stand between a helping verb and its participle, or after a verb. */
export const ADVERBS = words(
  'pas plus jamais bien déjà toujours encore aussi également mal vraiment tout vite enfin trop très peu beaucoup assez souvent hier aujourd’hui depuis donc même ensuite bientôt récemment directement malheureusement parfaitement effectivement finalement entièrement complètement rapidement',
)

export const isIndicative: Test = (analysis) => isPersonal(analysis) && analysis.mood !== 'imperative'
export const isVerb: Test = isPos('verb')
export const isNoun: Test = isPos('noun')
export const isNominal: Test = isPos('noun', 'adjective', 'proper', 'numeral')
/** Nothing of it may open a noun's group but a noun or what goes with it. */
export const isNounOrAdjective: Test = isPos('noun', 'adjective')

export const isSingular: Test = ({ number }) => number === 'singular'
export const isPlural: Test = ({ number }) => number === 'plural'
/** A word of either gender counts for both. */
export const isFeminine: Test = ({ gender }) => gender === 'feminine' || gender === 'both'
export const isMasculine: Test = ({ gender }) => gender === 'masculine' || gender === 'both'

export const both =
  (...tests: readonly Test[]): Test =>
  (analysis) =>
    tests.every((test) => test(analysis))
export const either =
  (...tests: readonly Test[]): Test =>
  (analysis) =>
    tests.some((test) => test(analysis))

/** Only a verb with a person: it cannot belong to a noun's group. */
export const isSurelyFinite = (around: Around, offset: number): boolean => around.only(offset, isPersonal)

/** An infinitive, which at most is a noun too (`le savoir`, `un dîner`). */
export const isSurelyInfinitive = (around: Around, offset: number): boolean =>
  around.could(offset, isInfinitive) && around.only(offset, either(isInfinitive, isNoun))

/** A past participle that neither is a noun nor has a person: nothing but a helping verb leads to it. */
export const isSurelyParticiple = (around: Around, offset: number): boolean =>
  around.could(offset, isParticiple) && around.only(offset, either(isParticiple, isPos('adjective')))

/** Past the weak pronouns and `ne`. */
export function pastWeak(around: Around, offset: number): number {
  let o = offset
  while (around.is(o, WEAK) && around.isWord(o) && !around.isClitic(o)) o++
  return o
}

/** Past the adverbs that a helping verb lets stand before its participle. */
export function pastAdverbs(around: Around, offset: number): number {
  let o = offset
  while (around.is(o, ADVERBS) || around.only(o, isPos('adverb'))) o++
  return o
}

/** Does a pronoun and verb, or a verb with its object pronouns, follow from `offset`? */
export function isClauseAt(around: Around, offset: number): boolean {
  if (!around.is(offset, SUBJECTS)) return false
  return around.could(pastWeak(around, offset + 1), isIndicative)
}

/** A clause inside a noun's group: its verb is not that of the sentence. */
export const RELATIVES = words(
  "que qu' qui dont où quoi lequel laquelle lesquels lesquelles auquel auxquels auxquelles duquel desquels desquelles ce si comment pourquoi",
)
const JOINS = words("et ou mais car donc quand comme lorsque lorsqu' puisque puisqu' quoique parce ni puis")

/**
 * Does the clause have its verb before `offset`, with nothing in between that would call for another? Then a second
 * verb with a person cannot stand there.
 */
export function hasVerbBefore(around: Around, offset: number): boolean {
  let found = false
  for (const o of around.before(offset)) {
    if (around.is(o, RELATIVES)) return false
    if (!found && around.is(o, JOINS)) return false
    found ||= isSurelyFinite(around, o) || around.is(o, 'est')
  }
  return found
}

export const isInfinitiveOrParticiple: Test = either(isInfinitive, isParticiple)

/** Gender and number of the noun that a determiner before `offset` goes with, an adjective between them or not. */
export function agreeingNoun(around: Around, offset: number): Agreement | undefined {
  for (const o of [offset, offset + 1]) {
    const noun = agreementAmong(around.view.readings[around.at + o]?.plausible ?? [], isNoun)
    if (noun) return noun
  }
  return undefined
}
