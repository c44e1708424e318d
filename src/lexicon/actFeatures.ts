import type { Token } from '../text/token'
import { fieldsOf } from './actFields'
import type { Analysis } from './morphology'
import type { Reading } from './reading'

/**
 * What a sentence says of who does what to whom, as hashed features: words by lemma, verbs with their person and mood,
 * semantic fields, and what stands near what. Persons are folded (`vous`, `tu`, `votre` are the one spoken to), so that
 * what is learnt of one serves the other.
 */

/** Tokens apart that still count as near. */
const REACH = 5
const MAX_TOKENS = 60

const SPOKEN_TO = new Set(
  "vous tu te t' toi votre vos ton ta tes vôtre vôtres tien -vous -tu -toi".split(' '),
)
const SPEAKERS = new Set(
  "nous on je j' me m' moi notre nos mon ma mes nôtre nôtres -nous -on -je -moi".split(' '),
)
const NEGATIONS = new Set(
  'pas plus jamais rien aucun aucune ni sans nullement aucunement guère personne'.split(' '),
)

interface Unit {
  /** What is compared: lemma, folded person, sign. */
  readonly name: number
  readonly fields: readonly number[]
  /** A verb's person and mood, or nothing. */
  readonly verb: { readonly person: number; readonly mood: number } | undefined
  readonly isNegation: boolean
  readonly isWord: boolean
}

const hash = (text: string): number => {
  let value = 0x811c_9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x0100_0193)
  return value
}

/** Order counts: `a` then `b` is not `b` then `a`. */
const join = (a: number, b: number): number => {
  let value = Math.imul(a ^ (a >>> 15), 0x2c1b_3c6d) ^ b
  value = Math.imul(value ^ (value >>> 13), 0x2971_5a69)
  return value ^ (value >>> 16)
}

const KIND = {
  unit: hash('unit'),
  field: hash('field'),
  pair: hash('pair'),
  triple: hash('triple'),
  near: hash('near'),
  who: hash('who'),
  denied: hash('denied'),
  start: hash('start'),
  form: hash('form'),
  verb: hash('verb'),
} as const

const YOU = hash('<you>')
const WE = hash('<we>')
const NAME = hash('<name>')
const NUMBER = hash('<number>')
const NONE: readonly number[] = []

function unitOf(token: Token, reading: Reading | undefined): Unit {
  const best = reading?.best
  if (token.kind === 'number')
    return { name: NUMBER, fields: NONE, verb: undefined, isNegation: false, isWord: true }
  if (token.kind !== 'word') {
    const name = hash(token.kind === 'protected' ? `<${token.protects}>` : token.text.slice(0, 2))
    return { name, fields: NONE, verb: undefined, isNegation: false, isWord: false }
  }
  const { norm } = token
  const isNegation = NEGATIONS.has(norm)
  if (SPOKEN_TO.has(norm)) return { name: YOU, fields: NONE, verb: undefined, isNegation, isWord: true }
  if (SPEAKERS.has(norm)) return { name: WE, fields: NONE, verb: undefined, isNegation, isWord: true }
  if (best?.pos === 'proper')
    return { name: NAME, fields: fieldsOf(best.lemma).map(hash), verb: undefined, isNegation, isWord: true }
  const lemma = best?.lemma ?? norm
  return {
    name: hash(lemma),
    fields: fieldsOf(lemma).map(hash),
    verb: best?.pos === 'verb' ? verbOf(best) : undefined,
    isNegation,
    isWord: true,
  }
}

const verbOf = ({ person, number, mood }: Analysis): NonNullable<Unit['verb']> => ({
  // Second person, or the `nous` of the team: who acts is half of the act.
  person: person === 2 ? 2 : person === 1 ? 1 : number === 'plural' ? 6 : 3,
  mood: hash(mood),
})

/** The features of a sentence, each once, as 32-bit hashes. */
export function actFeatures(tokens: readonly Token[], readings: readonly Reading[]): Set<number> {
  const units = tokens.slice(0, MAX_TOKENS).map((token, at) => unitOf(token, readings[at]))
  const found = new Set<number>()
  const add = (kind: number, value: number): void => void found.add(join(kind, value))

  for (const [at, unit] of units.entries()) {
    add(KIND.unit, unit.name)
    for (const field of unit.fields) add(KIND.field, field)
    if (unit.verb) {
      add(KIND.verb, join(unit.name, unit.verb.mood))
      add(KIND.who, join(unit.name, unit.verb.person))
      add(KIND.form, join(unit.verb.person, unit.verb.mood))
      for (const field of unit.fields) add(KIND.who, join(join(field, unit.verb.person), unit.verb.mood))
    }
    const next = units[at + 1]
    const afterNext = units[at + 2]
    if (next) {
      add(KIND.pair, join(unit.name, next.name))
      for (const field of next.fields) add(KIND.pair, join(unit.name, field))
      for (const field of unit.fields) add(KIND.pair, join(field, next.name))
      if (afterNext) add(KIND.triple, join(join(unit.name, next.name), afterNext.name))
    }
    if (!unit.isWord) continue
    const isDenied = deniedAround(units, at)
    if (isDenied) {
      add(KIND.denied, unit.name)
      for (const field of unit.fields) add(KIND.denied, field)
    }
    for (let other = at + 2; other <= Math.min(units.length - 1, at + REACH); other++) {
      const far = units[other]
      if (!far?.isWord) continue
      add(KIND.near, join(unit.name, far.name))
      for (const field of far.fields) {
        add(KIND.near, join(unit.name, field))
        for (const own of unit.fields) add(KIND.near, join(own, field))
      }
      for (const own of unit.fields) add(KIND.near, join(own, far.name))
    }
  }
  for (const [at, unit] of units.slice(0, 3).entries()) add(KIND.start, join(unit.name, at))
  const last = units.at(-1)
  if (last) add(KIND.start, join(last.name, 9))
  return found
}

const deniedAround = (units: readonly Unit[], at: number): boolean => {
  for (let i = Math.max(0, at - 4); i <= Math.min(units.length - 1, at + 3); i++)
    if (units[i]?.isNegation) return true
  return false
}
