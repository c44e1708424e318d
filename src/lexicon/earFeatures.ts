import type { Slot } from './taggerFeatures'
import { hashText, mix } from './taggerTags'
import type { Sense } from './twins'

/** How many features a sense has at most; see `EarFeatures.of`. */
export const MOST_EAR_FEATURES = 128

const EDGE = hashText('edge')
const NONE = hashText('none')
const FINITE = hashText('finite')
const MAYBE_FINITE = hashText('finite?')

/** How far a clause is looked through, in words: to its subject on the left, to its verb on the right. */
const LEFT = 13
const RIGHT = 10

const isSign = ({ kind }: Slot): boolean => kind !== 'word' && kind !== 'number'

/** What the clause around a place shows, as hashes. */
interface Clause {
  subject: number
  finite: number
  finiteAfter: number
  link: number
  noun: number
}

/** Places to the left of one, as far as agreement goes; -1 where there is none. */
interface Group {
  /** The nearest word that may be a noun, the one before it, and the nearest one before the verb. */
  readonly noun: number
  readonly other: number
  readonly nounOfFinite: number
  readonly determiner: number
  readonly finite: number
  /** What stands between the nearest noun and the place: 1 a verb, 2 a sign, 4 a link, 8 another word. */
  readonly path: number
}

/**
 * What stands around a place, whatever is written there: the neighbours by their letters and by all that the
 * lexicon says they may be, so that neither the slip itself nor a wrong guess of the tagger can spoil it.
 * `start` once for each sentence, `at` once for each place, then `of` for each sense of each form that may be meant.
 */
export class EarFeatures {
  /** For what turns on agreement: crossed with the whole tag. */
  readonly #full = new Int32Array(MOST_EAR_FEATURES)
  /** For what does not: crossed with the coarse tag. */
  readonly #coarse = new Int32Array(MOST_EAR_FEATURES)
  #fulls = 0
  #coarses = 0
  #seed = 0
  #slots: readonly Slot[] = []
  /** Words of the sentence that may be a verb with a person, and those that can be nothing else. */
  #mayBeFinite = 0
  #surelyFinite = 0

  start(slots: readonly Slot[]): void {
    this.#slots = slots
    this.#mayBeFinite = 0
    this.#surelyFinite = 0
    for (const { clause } of slots) {
      if (clause.mayBeFinite) this.#mayBeFinite++
      if (clause.isSurelyFinite) this.#surelyFinite++
    }
  }

  /** The place from `start` to `end`, exclusive. */
  at(start: number, end: number): void {
    this.#fulls = 0
    this.#coarses = 0
    this.#seed = 0
    this.#neighbours(start - 1, end)
    this.#clause(start, end)
    this.#agreement(start, end)
  }

  /** Writes the hashes of all features of a sense into `out`; gives their number. */
  of({ tag, lemma }: Sense, frequency: number, out: Int32Array): number {
    let count = 0
    // A small word has one tag of its own, whole and coarse.
    if (tag.full !== tag.coarse)
      for (let at = 0; at < this.#fulls; at++) out[count++] = cross(this.#full[at] ?? 0, tag.full)
    for (let at = 0; at < this.#coarses; at++) out[count++] = cross(this.#coarse[at] ?? 0, tag.coarse)
    if (lemma === 0) return count
    out[count++] = cross(feature(201, lemma, 0), tag.coarse)
    out[count++] = cross(feature(202, lemma, 0), tag.full)
    out[count++] = cross(feature(203, frequency, 0), tag.coarse)
    out[count++] = feature(204, frequency, 0)
    out[count++] = cross(feature(205, lemma, this.#word(this.#before)), tag.coarse)
    out[count++] = cross(feature(206, lemma, this.#word(this.#after)), tag.coarse)
    return count
  }

  #before = 0
  #after = 0

  #neighbours(l1: number, r1: number): void {
    this.#before = l1
    this.#after = r1
    const l2 = l1 - 1
    const r2 = r1 + 1
    const left = mix(this.#coarseClass(l2) + 7 * this.#coarseClass(l1))
    const right = mix(this.#coarseClass(r1) + 7 * this.#coarseClass(r2))
    this.#both(0, 0)
    this.#both(this.#word(l1), 0)
    this.#both(this.#exactClass(l1), 0)
    this.#both(this.#coarseClass(l1), 0)
    this.#both(this.#word(r1), 0)
    this.#both(this.#exactClass(r1), 0)
    this.#both(this.#coarseClass(r1), 0)
    this.#both(this.#exactClass(l1), this.#exactClass(r1))
    this.#both(this.#coarseClass(l1), this.#coarseClass(r1))
    this.#both(this.#word(l1), this.#coarseClass(r1))
    this.#both(this.#coarseClass(l1), this.#word(r1))
    this.#both(this.#word(l2), this.#word(l1))
    this.#both(this.#coarseClass(l2), this.#coarseClass(l1))
    this.#both(this.#exactClass(l2), this.#exactClass(l1))
    this.#add(this.#word(l1), this.#word(r1))
    this.#add(this.#word(l2), 0)
    this.#add(this.#word(l2), this.#coarseClass(l1))
    this.#add(this.#coarseClass(l2), this.#word(l1))
    this.#add(left, this.#coarseClass(r1))
    this.#add(left, this.#word(r1))
    this.#add(mix(this.#coarseClass(l2 - 1) + 7 * this.#coarseClass(l2)), this.#coarseClass(l1))
    this.#add(this.#word(r2), 0)
    this.#add(this.#coarseClass(r1), this.#coarseClass(r2))
    this.#add(this.#word(r1), this.#word(r2))
    this.#add(this.#word(r1), this.#coarseClass(r2))
    this.#add(right, this.#coarseClass(l1))
    this.#add(right, this.#coarseClass(r2 + 1))
    // Past adverbs and weak pronouns.
    const solid = this.#solid(l1, -1)
    const beforeSolid = this.#solid(solid - 1, -1)
    const solidAfter = this.#solid(r1, 1)
    this.#both(this.#word(solid), 0)
    this.#both(this.#exactClass(solid), 0)
    this.#both(this.#word(solid), this.#coarseClass(beforeSolid))
    this.#add(this.#word(solid), this.#coarseClass(r1))
    this.#add(this.#word(solid), this.#word(beforeSolid))
    this.#add(this.#coarseClass(solid), this.#coarseClass(beforeSolid))
    this.#add(this.#word(beforeSolid), 0)
    this.#add(this.#coarseClass(solidAfter), this.#coarseClass(l1))
    this.#add(this.#word(solidAfter), this.#coarseClass(l1))
    this.#add(this.#word(this.#slots.length - 1), this.#coarseClass(l1))
  }

  #exactClass(at: number): number {
    return this.#slots[at]?.class ?? EDGE
  }

  #coarseClass(at: number): number {
    return this.#slots[at]?.coarseClass ?? EDGE
  }

  #clause(start: number, end: number): void {
    const l1 = this.#slots[start - 1]?.coarseClass ?? EDGE
    const r1 = this.#slots[end]?.coarseClass ?? EDGE
    const { subject, finite, finiteAfter, link, noun } = this.#read(start, end)
    const verbs = mix(finite + 3 * finiteAfter)
    const others = this.#otherVerbs(start, end)
    this.#both(subject, 0)
    this.#both(subject, l1)
    this.#both(subject, finite)
    this.#both(noun, 0)
    this.#both(noun, finite)
    this.#both(noun, l1)
    this.#add(finite, l1)
    this.#add(verbs, 0)
    this.#add(verbs, l1)
    this.#add(verbs, r1)
    this.#add(link, finite)
    this.#add(link, l1)
    this.#add(others, 0)
    this.#add(others, l1)
    this.#add(others, r1)
    this.#add(others, verbs)
  }

  /** What gender and number turn on: the nouns, the determiner and the verb with a person to the left, however far. */
  #agreement(start: number, end: number): void {
    const slots = this.#slots
    const bits = (at: number): number => slots[at]?.clause.agreement ?? 0
    const { noun, path, other, determiner, finite, nounOfFinite } = this.#group(start)
    const l1 = bits(start - 1)
    const r1 = bits(end)
    const left = slots[start - 1]?.coarseClass ?? EDGE
    const near = bits(noun)
    const article = mix((slots[determiner]?.word ?? NONE) + Math.min(3, start - determiner))
    const verb = slots[finite]?.class ?? NONE
    this.#agree(mix(near + 16 * path), 0)
    this.#agree(mix(near + 16 * path), left)
    this.#agree(mix(near + 16 * bits(other)), path)
    this.#agree(article, 0)
    this.#agree(article, mix(near + 16 * Math.min(3, start - noun)))
    this.#agree(verb, mix(bits(nounOfFinite)))
    this.#agree(verb, mix(bits(nounOfFinite) + 16 * near + 256 * Math.min(3, start - finite)))
    this.#agree(mix(l1 + 16 * r1), left)
    this.#agree(mix(l1 + 16 * bits(start - 2)), left)
    this.#agree(mix(near + 16 * l1), slots[end]?.coarseClass ?? EDGE)
    this.#agree(mix(r1 + 16 * bits(end + 1)), article)
    this.#agree(slots[noun]?.word ?? NONE, path)
  }

  /** Places to the left; -1 where there is none. */
  #group(start: number): Group {
    const group = { noun: -1, other: -1, determiner: -1, finite: -1, nounOfFinite: -1, path: 0 }
    for (let at = start - 1; at >= 0 && at >= start - LEFT; at--) {
      const slot = this.#slots[at]
      if (!slot) break
      const { clause, isLight } = slot
      if (group.determiner < 0 && clause.mayBeDeterminer) group.determiner = at
      if (group.finite < 0 && clause.mayBeFinite && (clause.isSurelyFinite || !clause.mayBeNoun)) {
        group.finite = at
        if (group.noun < 0) group.path |= 1
        continue
      }
      if (group.noun < 0)
        group.path |= isSign(slot) ? 2 : clause.isLink ? 4 : isLight ? 0 : clause.agreement === 0 ? 8 : 0
      if (!clause.mayBeNoun || isLight) continue
      if (group.noun < 0) group.noun = at
      else if (group.other < 0) group.other = at
      if (group.finite >= 0) {
        group.nounOfFinite = at
        break
      }
    }
    return group
  }

  /** The clause on both sides, up to a sign or a word that links clauses. */
  #read(start: number, end: number): Clause {
    const clause: Clause = { subject: NONE, finite: NONE, finiteAfter: NONE, link: NONE, noun: NONE }
    for (let at = start - 1; at >= start - LEFT; at--) {
      const slot = this.#slots[at]
      if (!slot || isSign(slot)) break
      if (clause.subject === NONE && slot.clause.isSubject) clause.subject = slot.word
      if (clause.noun === NONE && slot.clause.mayBeNoun) clause.noun = slot.class
      if (clause.finite === NONE && slot.clause.isSurelyFinite) clause.finite = FINITE
      else if (clause.finite === NONE && slot.clause.mayBeFinite && start - at <= 3)
        clause.finite = MAYBE_FINITE
      if (slot.clause.isLink) {
        clause.link = slot.word
        break
      }
    }
    for (let at = end; at < end + RIGHT; at++) {
      const slot = this.#slots[at]
      if (!slot || isSign(slot) || slot.clause.isLink) break
      if (slot.clause.mayBeFinite) clause.finiteAfter = MAYBE_FINITE
      if (!slot.clause.isSurelyFinite) continue
      clause.finiteAfter = FINITE
      break
    }
    return clause
  }

  /** Has the sentence another verb with a person: 0 none, 1 perhaps, 2 surely. */
  #otherVerbs(start: number, end: number): number {
    let found = this.#mayBeFinite
    let sure = this.#surelyFinite
    for (let at = start; at < end; at++) {
      const slot = this.#slots[at]
      if (slot?.clause.mayBeFinite) found--
      if (slot?.clause.isSurelyFinite) sure--
    }
    if (sure > 0) return 2
    return found === 0 ? 0 : found < 4 ? 1 : 2
  }

  #word(at: number): number {
    return this.#slots[at]?.word ?? EDGE
  }

  /** The nearest place from `at` that is no adverb and no weak pronoun, at most four words on. */
  #solid(at: number, step: 1 | -1): number {
    let solid = at
    while (Math.abs(solid - at) < 4 && this.#slots[solid]?.isLight) solid += step
    return solid
  }

  #agree(first: number, second: number): void {
    this.#full[this.#fulls++] = feature(++this.#seed + 300, first, second)
  }

  #both(first: number, second: number): void {
    this.#full[this.#fulls++] = feature(this.#seed + 1, first, second)
    this.#add(first, second)
  }

  #add(first: number, second: number): void {
    this.#coarse[this.#coarses++] = feature(++this.#seed + 100, first, second)
  }
}

const feature = (template: number, first: number, second: number): number =>
  Math.imul(
    Math.imul(first ^ Math.imul(template, 0x9e37_79b1), 0x85eb_ca6b) ^ (second + template),
    0xc2b2_ae35,
  )

const cross = (hash: number, tag: number): number => {
  const crossed = Math.imul(hash ^ (hash >>> 15) ^ tag, 0x2c1b_3c6d)
  return Math.imul(crossed ^ (crossed >>> 12), 0x297a_2d39)
}
