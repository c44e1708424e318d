import { hashText, mix } from '../../lexicon/taggerTags'
import type { SentenceView } from '../rule'
import { fieldsOf } from './fields'

/** A token as the acts sees it, each way of seeing as a hash. */
export interface Unit {
  readonly word: number
  readonly lemma: number
  /** The first letters of the lemma: what a family of words has in common. */
  readonly stem: number
  /** The lemma, with who is spoken to and who speaks folded: what is learnt of `votre` serves `tes`. */
  readonly folded: number
  /** The fields of meaning that the lemma belongs to, as hashes. */
  readonly fields: readonly number[]
  /** A verb by its lemma, mood and person; any other word as it is written. */
  readonly inflected: number
  /** Part of speech; of verbs and pronouns, mood and person too. */
  readonly shape: number
  readonly isVerb: boolean
  /** Says something by itself: noun, verb, adjective, adverb, pronoun, and the words that turn a sentence round. */
  readonly isContent: boolean
  /** What the neighbouring sentences are known by. */
  readonly isTopic: boolean
}

const SPOKEN_TO = new Set(
  "vous tu te t' toi votre vos ton ta tes vôtre vôtres tien -vous -tu -toi -te".split(' '),
)
const SPEAKERS = new Set(
  "nous on je j' me m' moi notre nos mon ma mes nôtre nôtres -nous -on -je -moi".split(' '),
)
const TURNS = new Set('ne pas si mais'.split(' '))
const CONTENT = new Set(['noun', 'verb', 'adjective', 'adverb', 'pronoun'])
const TOPIC = new Set(['noun', 'verb', 'adjective', 'adverb'])

const STEM = 5
const NO_FIELDS: readonly number[] = []
const YOU = hashText('<you>')
const WE = hashText('<we>')
const NAME = hashText('<name>')
const NUMBER = hashText('<number>')
const EMOJI = hashText('<emoji>')
const HAS_DIGIT = /\d/u
const memory = new Map<string, number>()

/** Words come back all the time; the map is emptied before an odd text can make it large. */
function hashOf(text: string): number {
  const known = memory.get(text)
  if (known !== undefined) return known
  if (memory.size > 20_000) memory.clear()
  const hash = hashText(text)
  memory.set(text, hash)
  return hash
}

/** Order counts: `a` then `b` is not `b` then `a`. */
export const join = (a: number, b: number): number => mix(Math.imul(a, 0x9e37_79b1) ^ b)

/** Longer sentences are heard by their beginning: what they cost stays bounded. */
const MAX_UNITS = 80

const seen = new WeakMap<SentenceView, readonly Unit[]>()

/** The units of a sentence, token by token, kept with it. */
export function unitsOf(view: SentenceView): readonly Unit[] {
  const known = seen.get(view)
  if (known) return known
  const units = unitsIn(view)
  seen.set(view, units)
  return units
}

/** What is known by its name alone. */
const plain = (name: number, pos: string): Unit => ({
  word: name,
  lemma: name,
  stem: name,
  folded: name,
  fields: NO_FIELDS,
  inflected: name,
  shape: hashOf(pos),
  isVerb: false,
  isContent: false,
  isTopic: false,
})

const unitsIn = ({ tokens, readings }: SentenceView): readonly Unit[] =>
  tokens.slice(0, MAX_UNITS).map((token, at) => {
    const best = readings[at]?.best
    const pos = best?.pos ?? token.kind
    if (token.kind === 'protected')
      return plain(token.protects === 'emoji' ? EMOJI : hashOf(`<${token.protects}>`), pos)
    if (token.kind === 'number' || pos === 'numeral' || HAS_DIGIT.test(token.norm)) return plain(NUMBER, pos)
    if (pos === 'proper') return plain(NAME, pos)
    const { norm } = token
    const word = hashOf(norm)
    const named = best?.lemma.toLowerCase() ?? norm
    const lemma = hashOf(named)
    const folded = SPOKEN_TO.has(norm) ? YOU : SPEAKERS.has(norm) ? WE : lemma
    const isVerb = best?.pos === 'verb'
    const inflection =
      isVerb || pos === 'pronoun' ? hashOf(`${pos}.${best?.mood}.${best?.person}`) : hashOf(pos)
    return {
      word,
      lemma,
      stem: hashOf(named.slice(0, STEM)),
      folded,
      fields: fieldsOf(named),
      inflected: isVerb ? join(lemma, inflection) : word,
      shape: inflection,
      isVerb,
      isContent: CONTENT.has(pos) || TURNS.has(norm),
      isTopic: TOPIC.has(pos),
    }
  })
