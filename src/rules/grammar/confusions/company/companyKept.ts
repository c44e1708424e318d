import type { PartOfSpeech } from '../../../../lexicon/morphology'
import type { SentenceView } from '../../../rule'
import { isPos } from '../../features'
import { type Around, isSurelyFinite, words } from '../../kit/around'
import { REACH } from '../../kit/reach'

/** What is said around a word. */
export interface Company {
  /** What lets it stand where it is written. */
  readonly keeps: ReadonlySet<string>
  /** What speaks for it where another is written. */
  readonly tells: ReadonlySet<string>
}

/**
 * Company as it is listed: forms and lemmas; `carrel-` is every word that begins so; `en_` and `prendre_la_` stand
 * right before the word, `_sûr` and `_de_tomate` right behind it, with two small words at most; `!beau` only lets it stand.
 */
export function companyOf(list: string): Company {
  const all = list.split(' ')
  return {
    keeps: new Set(all.map((word) => word.replace('!', ''))),
    tells: new Set(all.filter((word) => !word.startsWith('!'))),
  }
}

const isLight = isPos('determiner', 'preposition', 'pronoun', 'conjunction', 'adverb')
const SHORTEST = 3
const LONGEST = 9

/** Weights by how many words of substance away the company stands; what is farther is not heard. */
const WEIGHTS = [3, 2, 2, 1, 1, 1, 1, 1]
/** A verb or an adjective has its subject and its object before and behind it, each with what hangs on it. */
const ACT_WEIGHTS = [3, 3, 2, 1, 1, 1, 1, 1]
/** What is done to nearly everything says little. */
const VAGUE = words(
  'faire prendre donner aller venir partir ouvrir fermer laisser trouver suivre garder passer tenir rester mettre porter choisir voir entrer sortir perdre recevoir grand petit bon beau nouveau premier dernier',
)
export const FRAME = 3
/** Such an asking holds even of a word much rarer than the written one. */
const GOVERNED = 4
/** All that nothing stands beside together. */
const FAR = 2
/** A rare word is heard as far as this. */
const NEARBY = 3
/** What a comma and the like add to the distance. */
const MARK = 1

/** How strongly the sentence holds the company of a word. */
export interface Tie {
  readonly strength: number
  /** In how many places near it. */
  readonly places: number
  /** Is one of them the next word of substance? */
  readonly isBeside: boolean
}

/**
 * The company of a word in the sentence. For what is written (`every`) each reading of a neighbour counts, for another
 * only those that the sentence allows.
 */
export function tie(a: Around, { keeps, tells }: Company, every: boolean, pos: PartOfSpeech = 'noun'): Tie {
  const company = every ? keeps : tells
  const frame = framed(a, company)
  if (frame > 0 && every) return { strength: FRAME, places: 1, isBeside: false }
  const weights = pos === 'noun' ? WEIGHTS : ACT_WEIGHTS
  const before = along(a, company, every, weights, -1)
  const after = along(a, company, every, weights, 1)
  const sum = before.sum + after.sum
  const places = before.places + after.places
  // What an adjective is said of stands before it, as a rule; what follows it belongs to something else.
  const isBeside = before.isBeside || (pos !== 'adjective' && after.isBeside)
  if (frame > 0) return { strength: frame, places: places + 1, isBeside }
  const isNear = before.isNear || after.isNear
  const strength = every || isNear ? sum : Math.min(sum, FAR)
  return { strength, places, isBeside }
}

export const DEGREES = words(
  'très trop si tellement super hyper vraiment encore toujours assez déjà pas plus moins aussi peu',
)

const isLed = (a: Around, company: ReadonlySet<string>, offset: number, between: string): boolean =>
  keysAt(a, offset, true).whole.some((key) => company.has(`${key}_${between}`))

/** How much what stands right beside asks for one of the company: a verb or a phrase more than a small word. */
export function framed(a: Around, company: ReadonlySet<string>): number {
  if (isLed(a, company, -1, '')) return a.could(-1, isLight) ? FRAME : GOVERNED
  // `j'ai trop faim`: an adverb of degree parts a verb from what it has.
  if (a.is(-1, DEGREES) && !a.could(-2, isLight) && isLed(a, company, -2, '')) return GOVERNED
  const before = `${a.norm(-1)}_`
  if (
    isLed(a, company, -2, before) ||
    (a.could(-2, isPos('adverb')) && isLed(a, company, -3, before)) ||
    isLed(a, company, -3, `${a.norm(-2)}_${before}`)
  )
    return GOVERNED
  // `à dix mètres`: a measure says how far; `nos 40 maîtres` counts people.
  const isCounted =
    a.isNumber(-1) &&
    a.could(-2, isPos('preposition')) &&
    company.has('#_') &&
    Number.parseInt(a.norm(-1), 10) >= 10
  const isFollowed =
    keysAt(a, 1, true).whole.some((key) => company.has(`_${key}`)) ||
    keysAt(a, 2, true).whole.some((key) => company.has(`_${a.norm(1)}_${key}`)) ||
    keysAt(a, 3, true).whole.some((key) => company.has(`_${a.norm(1)}_${a.norm(2)}_${key}`))
  if (isFollowed) return a.could(1, isLight) ? FRAME : GOVERNED
  return isCounted ? FRAME : 0
}

function along(
  a: Around,
  company: ReadonlySet<string>,
  every: boolean,
  weights: readonly number[],
  step: 1 | -1,
): { readonly sum: number; readonly places: number; readonly isNear: boolean; readonly isBeside: boolean } {
  let sum = 0
  let places = 0
  let away = 0
  let isNear = false
  let isBeside = false
  for (let o = step; away < weights.length && Math.abs(o) < REACH && a.token(o); o += step) {
    if (a.isWord(o) || a.isNumber(o)) {
      if (holds(company, keysAt(a, o, every)) || company.has(`${a.norm(o)}-${a.norm(o + 1)}`)) {
        const weight =
          Math.min(weights[away] ?? 0, isVague(a, o) ? 1 : step > 0 && isPredicate(a, o) ? 2 : FRAME) +
          (away < NEARBY && isRare(a, o) ? 1 : 0)
        sum += weight
        if (away < NEARBY) places++
        isNear ||= weight >= FRAME
        isBeside ||= weight >= FRAME && away === 0
      }
      if (isOfSubstance(a, o)) away++
    } else if (holds(company, keysAt(a, o, every))) {
      sum += weights[away] ?? 0
      isNear ||= away === 0
    } else away += MARK
  }
  return { sum, places, isNear, isBeside }
}

const isVague = (a: Around, offset: number): boolean => a.may(offset, ({ lemma }) => VAGUE.has(lemma))

/** Below this frequency (some thousand words are commoner) a word is at home with few others. */
const RARE = 7

/** `le golf compte dix-huit trous`: a word that is seldom said tells more than one that stands everywhere. */
const isRare = (a: Around, offset: number): boolean =>
  !a.may(offset, isPos('verb')) && (a.view.lexicon?.frequency(a.norm(offset)) ?? RARE) < RARE

/** What a thing does tells less of it than what it is of. */
const isPredicate = (a: Around, offset: number): boolean => isSurelyFinite(a, offset)

const isOfSubstance = (a: Around, offset: number): boolean =>
  !a.could(offset, isLight) &&
  !a.could(offset, isPos('numeral')) &&
  !a.could(offset, ({ kind, lemma }) => kind === 'auxiliary' || lemma === 'être' || lemma === 'avoir')

/** By what a company may know a word. */
interface Keys {
  /** The form, without its plural, and the lemmas it may be of. */
  readonly whole: readonly string[]
  /** How these begin, as families of words are written. */
  readonly begun: readonly string[]
}

/** For each token the keys of all its lemmas, and of those that the sentence allows: each member of each set asks. */
const known = new WeakMap<SentenceView, { readonly all: Keys[]; readonly allowed: Keys[] }>()

function keysAt({ view, at }: Around, offset: number, every: boolean): Keys {
  let both = known.get(view)
  if (!both) {
    both = { all: [], allowed: [] }
    known.set(view, both)
  }
  const kept = every ? both.all : both.allowed
  const place = at + offset
  const before = kept[place]
  if (before) return before
  const { analyses = [], plausible = [] } = view.readings[place] ?? {}
  const norm = view.tokens[place]?.norm ?? ''
  const whole = [norm, norm.replace(/s$/, ''), ...(every ? analyses : plausible).map(({ lemma }) => lemma)]
  const keys = { whole, begun: whole.flatMap(beginnings) }
  kept[place] = keys
  return keys
}

function beginnings(key: string): string[] {
  const found: string[] = []
  for (let n = SHORTEST; n <= LONGEST && n <= key.length; n++) found.push(`${key.slice(0, n)}-`)
  return found
}

const holds = (company: ReadonlySet<string>, { whole, begun }: Keys): boolean =>
  hasOneOf(company, whole) || hasOneOf(company, begun)

function hasOneOf(company: ReadonlySet<string>, keys: readonly string[]): boolean {
  for (const key of keys) if (company.has(key)) return true
  return false
}
