import type { Token } from '../text/token'
import type { Analysis } from './morphology'
import { hashText, mix, signTag, type Tag, tagOf } from './taggerTags'

/** What the features need of a token, computed once per form. */
export interface Slot {
  /** `Token.kind`; the same letters may be a word or a mention. */
  readonly kind: Token['kind']
  readonly analyses: readonly Analysis[]
  /** The lexicon does not know the word: its analyses are guesses. */
  readonly isGuess: boolean
  /** Tag of each analysis. */
  readonly tags: readonly Tag[]
  /** Each tag once, in the order of the analyses; punctuation has its own. Never empty. */
  readonly candidates: readonly Tag[]
  readonly word: number
  readonly ending: number
  readonly shape: number
  /** Hash of the candidates: the ambiguity class, which no wrong guess of the tagger can spoil. */
  readonly class: number
  readonly coarseClass: number
  /** Nothing but an adverb, or nothing but a clitic pronoun: looked over when the next real word is sought. */
  readonly isLight: boolean
  readonly isQue: boolean
  readonly clause: ClauseRole
}

/** What the word may do in its clause. */
export interface ClauseRole {
  readonly mayBeFinite: boolean
  readonly isSurelyFinite: boolean
  readonly mayBeNoun: boolean
  readonly isSubject: boolean
  /** Links clauses. */
  readonly isLink: boolean
  readonly mayBeDeterminer: boolean
  /** Genders and numbers that it may have as part of a noun group: 1 masculine, 2 feminine, 4 singular, 8 plural. */
  readonly agreement: number
}

const clauseRoleOf = (candidates: readonly Tag[]): ClauseRole => ({
  mayBeFinite: candidates.some(({ role }) => role === 'finite'),
  isSurelyFinite: candidates.every(({ role }) => role === 'finite'),
  mayBeNoun: candidates.some(({ name }) => name.startsWith('noun')),
  isSubject: candidates[0]?.role === 'subject',
  isLink: candidates.some(
    ({ name }) => name.startsWith('conjunction') || name.startsWith('pronoun.relative'),
  ),
  mayBeDeterminer: candidates.some(({ name }) => name.startsWith('determiner')),
  agreement: candidates.reduce((bits, tag) => (tag.role === 'nominal' ? bits | agreementBits(tag) : bits), 0),
})

const GENDER_BITS: Readonly<Record<Tag['gender'], number>> = { none: 3, both: 3, masculine: 1, feminine: 2 }
const NUMBER_BITS: Readonly<Record<Tag['number'], number>> = { none: 12, both: 12, singular: 4, plural: 8 }

const agreementBits = ({ gender, number }: Tag): number => GENDER_BITS[gender] | NUMBER_BITS[number]

export function slotOf(
  token: Token,
  analyses: readonly Analysis[],
  initial: boolean,
  isGuess: boolean,
): Slot {
  const tags = analyses.map(tagOf)
  const candidates = tags.length === 0 ? [signTag(signName(token))] : [...new Set(tags)]
  const { norm } = token
  return {
    kind: token.kind,
    isGuess,
    analyses,
    tags,
    candidates,
    word: hashText(token.kind === 'number' ? '0' : norm),
    ending: hashText(`-${norm.slice(-3)}`),
    shape: hashText(shapeOf(token, initial)),
    class: hashOf(candidates.map((tag) => tag.full)),
    coarseClass: hashOf(new Set(candidates.map((tag) => tag.coarse))),
    isLight: candidates.every((tag) => tag.role === 'adverb' || tag.role === 'clitic'),
    isQue: norm === 'que' || norm === "qu'",
    clause: clauseRoleOf(candidates),
  }
}

/** Independent of order: the lexicon may list the readings of two like words differently. */
function hashOf(hashes: Iterable<number>): number {
  let sum = 0
  for (const hash of hashes) sum = (sum + mix(hash)) | 0
  return mix(sum)
}

function signName(token: Token): string {
  if (token.kind === 'protected') return `sign.${token.protects}`
  return `sign.${/^[.…]+$/u.test(token.text) ? '.' : token.text.slice(0, 2)}`
}

function shapeOf(token: Token, initial: boolean): string {
  if (token.kind !== 'word') return token.kind
  const first = token.text.charAt(0)
  const capital = first !== first.toLowerCase()
  return `${capital ? 'A' : 'a'}${initial ? '^' : ''}${token.clitic ? '-' : ''}`
}

const EDGE_START: Slot = edge('sign.<')
const EDGE_END: Slot = edge('sign.>')

function edge(name: string): Slot {
  const candidates = [signTag(name)]
  const hash = hashText(name)
  return {
    kind: 'punctuation',
    isGuess: false,
    analyses: [],
    tags: [],
    candidates,
    word: hash,
    ending: hash,
    shape: hash,
    class: hash,
    coarseClass: hash,
    isLight: false,
    isQue: false,
    clause: clauseRoleOf(candidates),
  }
}

/** How many features a candidate has; see `Features.of`. */
export const MOST_FEATURES = 48

const NONE = signTag('sign.none')

/** What was decided to the left and is remembered: subject of the clause, its finite verb, the word before que. */
interface Memory {
  subject: Tag
  finite: Tag
  beforeQue: number
  solid: Tag
  solidWord: number
  noun: Tag
}

/**
 * The features of one sentence, tagged from left to right: `start`, then for each token, where there is a choice, `at`
 * once and `of` for each candidate, and always `decide` with the tag chosen. One object serves any number of sentences.
 */
export class Features {
  #slots: readonly Slot[] = []
  #last: Slot = EDGE_START
  #tag1: Tag = EDGE_START.candidates[0] ?? NONE
  #tag2: Tag = this.#tag1
  #memory: Memory = fresh()
  #next: Slot = EDGE_END
  readonly #full = new Int32Array(MOST_FEATURES)
  readonly #coarse = new Int32Array(MOST_FEATURES)
  #fullCount = 0
  #coarseCount = 0
  #seed = 0

  start(slots: readonly Slot[]): void {
    this.#slots = slots
    this.#last = slots[slots.length - 1] ?? EDGE_END
    this.#tag1 = EDGE_START.candidates[0] ?? NONE
    this.#tag2 = this.#tag1
    this.#memory = fresh()
  }

  /** Hashes of all about the token `index` that does not depend on the candidate. */
  at(index: number): void {
    const here = this.#slot(index)
    const l1 = this.#slot(index - 1)
    const l2 = this.#slot(index - 2)
    const r1 = this.#slot(index + 1)
    const r2 = this.#slot(index + 2)
    const t1 = this.#tag1
    const t2 = this.#tag2
    const { subject, finite, beforeQue, solid, solidWord, noun } = this.#memory
    let after = index + 1
    while (after < index + 5 && this.#slot(after).isLight) after++
    const solidNext = this.#slot(after)
    this.#next = r1

    this.#fullCount = 0
    this.#coarseCount = 0
    this.#seed = 0
    // Crossed with the whole tag.
    this.#add(here.word, 0)
    this.#add(here.ending, here.shape)
    this.#add(here.class, 0)
    this.#add(l1.word, 0)
    this.#add(r1.word, 0)
    this.#add(here.word, l1.word)
    this.#add(here.word, r1.word)
    this.#add(here.word, t1.full)
    this.#add(here.class, t1.full)
    this.#add(t1.full, 0)
    this.#add(t1.full, t2.full)
    this.#add(here.class, r1.coarseClass)
    this.#add(l1.class, 0)
    this.#add(r1.class, 0)
    this.#add(subject.full, 0)
    this.#add(solid.full, 0)
    this.#add(here.class, this.#last.word)
    // Crossed with the coarse tag: what does not turn on agreement.
    this.#seed = 100
    this.#addCoarse(0, 0)
    this.#addCoarse(here.word, 0)
    this.#addCoarse(here.ending, 0)
    this.#addCoarse(here.shape, t1.coarse)
    this.#addCoarse(here.coarseClass, t1.coarse)
    this.#addCoarse(here.coarseClass, l1.word)
    this.#addCoarse(here.coarseClass, r1.word)
    this.#addCoarse(l2.word, 0)
    this.#addCoarse(r2.word, 0)
    this.#addCoarse(l1.coarseClass, r1.coarseClass)
    this.#addCoarse(l2.coarseClass, l1.coarseClass)
    this.#addCoarse(r1.coarseClass, r2.coarseClass)
    this.#addCoarse(t1.coarse, r1.coarseClass)
    this.#addCoarse(t1.coarse, r1.word)
    this.#addCoarse(t2.coarse, mix(t1.coarse + r1.coarseClass))
    this.#addCoarse(t2.coarse, l1.word)
    this.#addCoarse(l1.word, r1.word)
    this.#addCoarse(finite.coarse, here.coarseClass)
    this.#addCoarse(finite.coarse, t1.coarse)
    this.#addCoarse(subject.coarse, finite.coarse)
    this.#addCoarse(beforeQue, finite.coarse)
    this.#addCoarse(solid.coarse, solidNext.coarseClass)
    this.#addCoarse(solidWord, 0)
    this.#addCoarse(solidNext.word, t1.coarse)
    this.#addCoarse(noun.coarse, t1.coarse)
  }

  /** Writes the hashes of all features of `candidate` into `out`, at most `MOST_FEATURES`; gives their number. */
  of(candidate: Tag, out: Int32Array): number {
    let count = 0
    const { full, coarse } = candidate
    for (let at = 0; at < this.#fullCount; at++) out[count++] = cross(this.#full[at] ?? 0, full)
    for (let at = 0; at < this.#coarseCount; at++) out[count++] = cross(this.#coarse[at] ?? 0, coarse)
    const { subject, noun } = this.#memory
    const left = this.#tag1
    out[count++] = cross(mix(201 + agreement(left, candidate) * 977) ^ left.coarse, coarse)
    out[count++] = cross(mix(202 + bestAgreement(candidate, this.#next) * 977), coarse)
    out[count++] = cross(mix(203 + agreement(noun, candidate) * 977) ^ left.coarse, coarse)
    out[count++] = cross(mix(204 + personAgreement(subject, candidate) * 977), coarse)
    return count
  }

  /** Takes note of the tag chosen for the token `index`, the next one from the left. */
  decide(tag: Tag, index: number): void {
    const slot = this.#slot(index)
    const memory = this.#memory
    if (slot.isQue) {
      memory.beforeQue = this.#slot(index - 1).word
      memory.subject = NONE
      memory.finite = NONE
    } else if (tag.role === 'boundary') {
      memory.subject = NONE
      memory.finite = NONE
    } else if (tag.role === 'subject') {
      memory.subject = tag
    } else if (tag.role === 'finite') {
      memory.finite = tag
    } else if (tag.name === 'pronoun.relative.0.both.both') {
      memory.finite = NONE
      memory.subject = NONE
    }
    if (tag.role === 'nominal' && tag.gender !== 'none') memory.noun = tag
    if (tag.role !== 'adverb' && tag.role !== 'clitic') {
      memory.solid = tag
      memory.solidWord = slot.word
    }
    this.#tag2 = this.#tag1
    this.#tag1 = tag
  }

  #slot(index: number): Slot {
    if (index < 0) return EDGE_START
    return this.#slots[index] ?? EDGE_END
  }

  #add(first: number, second: number): void {
    this.#full[this.#fullCount++] = feature(++this.#seed, first, second)
  }

  #addCoarse(first: number, second: number): void {
    this.#coarse[this.#coarseCount++] = feature(++this.#seed, first, second)
  }
}

const fresh = (): Memory => ({
  subject: NONE,
  finite: NONE,
  beforeQue: 0,
  solid: NONE,
  solidWord: 0,
  noun: NONE,
})

const feature = (template: number, first: number, second: number): number =>
  Math.imul(
    Math.imul(first ^ Math.imul(template, 0x9e37_79b1), 0x85eb_ca6b) ^ (second + template),
    0xc2b2_ae35,
  )

const cross = (hash: number, tag: number): number => {
  const crossed = Math.imul(hash ^ (hash >>> 15) ^ tag, 0x2c1b_3c6d)
  return Math.imul(crossed ^ (crossed >>> 12), 0x297a_2d39)
}

/** 0 where one of them has none, else a code of two digits in base 3: gender, number as 1 same or open, 2 other. */
function agreement(left: Tag, right: Tag): number {
  return same(left.gender, right.gender) * 3 + same(left.number, right.number)
}

function same(left: string, right: string): number {
  if (left === 'none' || right === 'none') return 0
  return left === right || left === 'both' || right === 'both' ? 1 : 2
}

/** The agreement with that candidate of the next word that agrees best. */
function bestAgreement(candidate: Tag, next: Slot): number {
  let best = 9
  for (const tag of next.candidates) {
    if (tag.role === 'nominal') best = Math.min(best, agreement(candidate, tag) || 9)
  }
  return best
}

function personAgreement(subject: Tag, candidate: Tag): number {
  if (candidate.person === 0 || subject.person === 0) return 0
  return (subject.person === candidate.person ? 1 : 2) * 3 + same(subject.number, candidate.number)
}
