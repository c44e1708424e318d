import type { Lexicon } from '../../lexicon/lexicon'
import type { Analysis } from '../../lexicon/morphology'
import type { Candidate } from '../../lexicon/suggest/suggest'
import { withoutAccents } from '../../text/normalise'
import { table } from '../../text/table'
import { isPos, may } from '../grammar/features'
import type { SentenceView } from '../rule'
import { opensWithVowel } from '../style/rewrite'

/** An apostrophe or a space left out: `jai`, `lequipe`, `dêtre`, `parceque`. Two tokens in one. */

const isVerb = ({ pos, person }: Analysis): boolean => pos === 'verb' && person !== 0
const isNominal = ({ pos }: Analysis): boolean => pos === 'noun' || pos === 'adjective' || pos === 'proper'
const always = (): boolean => true

/** What may follow each elided word. */
const ELIDED: Readonly<Record<string, (analysis: Analysis) => boolean>> = {
  l: (analysis) => isNominal(analysis) || isVerb(analysis),
  d: always,
  j: ({ pos, person, number }) => pos === 'verb' && person === 1 && number === 'singular',
  n: (analysis) => isVerb(analysis) || analysis.mood === 'infinitive',
  m: (analysis) => isVerb(analysis) || analysis.mood === 'infinitive',
  t: isVerb,
  s: (analysis) => isVerb(analysis) || analysis.mood === 'infinitive',
  c: ({ lemma }) => lemma === 'être',
  qu: ({ pos }) => pos === 'pronoun' || pos === 'determiner' || pos === 'preposition' || pos === 'adverb',
  lorsqu: ({ pos }) => pos === 'pronoun' || pos === 'determiner',
  puisqu: ({ pos }) => pos === 'pronoun' || pos === 'determiner',
  jusqu: ({ pos }) => pos === 'preposition',
}

const TOP_FREQUENCY = 15
/** As the suggester counts: what a rarer word costs. */
const RARITY = 6
/** A missing apostrophe is a small slip, a missing space a larger one. */
const APOSTROPHE_COST = 30
const SPACE_COST = 80
/** Only accents may be missing besides: `lequipe`. */
const ACCENTS = 75

const rarity = (word: string, lexicon: Lexicon): number => (TOP_FREQUENCY - lexicon.frequency(word)) * RARITY

/** The word itself where it is one, or the one that it is with its accents. */
function restored(rest: string, lexicon: Lexicon): Candidate | undefined {
  if (lexicon.accepts(rest)) return { word: rest, cost: rarity(rest, lexicon) }
  return lexicon.near(rest, ACCENTS).find(({ word }) => withoutAccents(word) === withoutAccents(rest))
}

/** What is heard as one word, written so. */
const BY_EAR = table<string>({
  sava: 'ça va',
  cava: 'ça va',
  keske: 'qu’est-ce que',
  esque: 'est-ce que',
  esceque: 'est-ce que',
  estceque: 'est-ce que',
  estce: 'est-ce',
  ya: 'il y a',
  cé: 'c’est',
  jé: 'j’ai',
})

const OBJECTS = new Set('me te le la les vous'.split(' '))

/** `jpense`, `jme`: `je` as it is said before a consonant. */
function afterJe(norm: string, lexicon: Lexicon): Candidate | undefined {
  const rest = norm.slice(1)
  if (norm.charAt(0) !== 'j' || opensWithVowel(rest, lexicon)) return undefined
  const isSaid = OBJECTS.has(rest) || (lexicon.accepts(rest) && lexicon.analyses(rest).some(isOfJe))
  return isSaid ? { word: `je ${rest}`, cost: APOSTROPHE_COST } : undefined
}
const isOfJe = (analysis: Analysis): boolean =>
  isVerb(analysis) && analysis.person === 1 && analysis.number === 'singular'

/** @param apostrophe the sign that the text uses. */
export function unglued(norm: string, lexicon: Lexicon, apostrophe: string): Candidate[] {
  const found: Candidate[] = []
  const heard = BY_EAR[norm]
  if (heard !== undefined) found.push({ word: heard.replace('’', apostrophe), cost: APOSTROPHE_COST })
  for (const [elided, follows] of Object.entries(ELIDED)) {
    const rest = norm.slice(elided.length)
    if (!norm.startsWith(elided) || rest.length < 2 || !opensWithVowel(rest, lexicon)) continue
    const known = restored(rest, lexicon)
    if (known && lexicon.analyses(known.word).some(follows))
      found.push({ word: `${elided}${apostrophe}${known.word}`, cost: APOSTROPHE_COST + known.cost })
  }
  const spoken = afterJe(norm, lexicon)
  if (spoken) found.push(spoken)
  for (let at = 2; at <= norm.length - 2; at++) {
    const [left, right] = [norm.slice(0, at), norm.slice(at)]
    if (!isCommon(left, lexicon) || !isCommon(right, lexicon) || !isLikely(left, right, lexicon)) continue
    found.push({
      word: `${left} ${right}`,
      cost: SPACE_COST + rarity(left, lexicon) + rarity(right, lexicon),
    })
  }
  return found
}

/** `au l'endemain`: an article cut off a word that has its own before it; the word in one, or nothing. */
export function withItsArticle(view: SentenceView, at: number): string | undefined {
  const article = view.tokens[at - 1]
  const rest = view.tokens[at]
  if (article?.norm !== "l'" || rest?.kind !== 'word' || rest.spaced) return undefined
  const isDetermined =
    may(view, at - 2, isPos('determiner')) ||
    /(?:^|')(?:au|du|aux|des)$/.test(view.tokens[at - 2]?.norm ?? '')
  const whole = `l${rest.norm}`
  return isDetermined && view.lexicon?.accepts(whole) ? whole : undefined
}

/** `jai`, `cest`: an apostrophe is all that lacks, in words that no other language has. */
export const isGlued = (norm: string, lexicon: Lexicon): boolean =>
  /^(?:j|qu|c(?=e[st]|ét))[aeéiouy]/u.test(norm) && lexicon.accepts(norm.replace(/^(?:j|qu|c)/, ''))

const SMALL = new Set('je tu il on de la le du au en ne se et un ou si ce sa ta ma'.split(' '))
/** Common enough, and long enough, not to be half of any slip. */
const isCommon = (word: string, lexicon: Lexicon): boolean =>
  word.length < 3
    ? SMALL.has(word)
    : lexicon.accepts(word) && lexicon.frequency(word) >= (word.length === 3 ? 9 : 5)
/** One of the two is a word of every day. */
const isLikely = (left: string, right: string, lexicon: Lexicon): boolean =>
  Math.max(lexicon.frequency(left), lexicon.frequency(right)) >= 10
