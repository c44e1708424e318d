import type { Lexicon } from '../../lexicon/lexicon'
import type { WordToken } from '../../text/token'

/** Half of a spelling mark's worth is its silence: what may be a name, a brand or a voice is let be. */

const LETTERS_ONLY = /^[\p{Script=Latin}\p{M}'-]+$/u
const INCLUSIVE = /[·•‧.()]/u
const INNER_CAPITAL = /\p{Ll}\p{Lu}/u
/** `merciiii`, `nooon`: a voice, not a fault. */
const STRETCHED = /(\p{L})\1{2,}/u
/** `hahaha`, `blabla`, `hihi`: a syllable over and over. */
const REPEATED = /^(\p{L}{1,4})\1+\p{L}?$/u
/** `hmm`, `pfff`, `grr`: noises have no vowel, and abbreviations of a chat have a rule of their own. */
const NOISE = /^(?:h+m+|p+f+|g+r+|b+r+|m+h*m*h*|p+s+t+|t+s+k*|z+|w?a+h+o*u*h*|o+h+|a+h+|e+h+|h+e+)$/
/** Spoken forms that people write on purpose. */
const SPOKEN = /^(?:y'a|y'avait|y'aura|ç'a|ç'avait|ç'aurait|t'inquiète|p'tite?s?|m'sieur|m'dame)$/

/** What a missing accent costs in a word of every day. */
const ACCENT = 30

const isVoice = (word: WordToken, lexicon: Lexicon): boolean => {
  if (NOISE.test(word.norm) || SPOKEN.test(word.norm)) return true
  // `meme` has only lost its accent.
  if (REPEATED.test(word.norm)) return lexicon.near(word.norm, ACCENT).length === 0
  if (!STRETCHED.test(word.norm)) return false
  return ['$1', '$1$1'].some((letters) =>
    lexicon.accepts(word.norm.replace(new RegExp(STRETCHED, 'gu'), letters)),
  )
}

/** Joined freely to any word by a hyphen: the dictionary cannot list what they make. */
const PREFIXES = new Set(
  'anti auto bi co contre demi éco électro ex extra franco hyper infra inter macro maxi mega méga meta méta micro mini mono multi néo non ostéo para pluri poly post pré pro pseudo quasi re ré semi socio sous super sur télé trans tri ultra vice e'.split(
    ' ',
  ),
)
/** Joined without one; shorter ones (re-, dé-, co-) would hide `recontre`. */
const SOLID =
  /^(?:anti|auto|bio|crypto|cyber|éco|géo|hydro|hyper|infra|inter|macro|maxi|méga|micro|mini|mono|multi|nano|néo|neuro|photo|pluri|poly|post|pré|pseudo|psycho|radio|semi|socio|super|télé|thermo|turbo|ultra|vidéo)(?=\p{L}{4})/u

const isCompound = ({ norm }: WordToken, lexicon: Lexicon): boolean => {
  const [prefix = '', ...rest] = norm.split('-')
  if (rest.length > 0) return PREFIXES.has(prefix) && lexicon.accepts(rest.join('-'))
  const stem = norm.replace(SOLID, '')
  return stem !== norm && lexicon.frequency(stem) > 0
}

/** Is this word none of a spelling rule's business: no word of letters, a trade mark, a voice, a free compound? */
export const isLetBe = (word: WordToken, lexicon: Lexicon): boolean =>
  word.elided ||
  word.clitic ||
  word.norm.length < 2 ||
  // Nearly every word is: no other question is asked of it.
  lexicon.accepts(word.text) ||
  INCLUSIVE.test(word.text) ||
  !LETTERS_ONLY.test(word.norm) ||
  INNER_CAPITAL.test(word.text) ||
  isVoice(word, lexicon) ||
  isCompound(word, lexicon)

/** Small words of other languages, as titles and names bring them: Hall of Fame, Ludwig von, del Valle. */
const FOREIGN = new Set(
  'of the in and with at for by from you your my to is it this that we are not no yes new best big top how what who your our us me him be do go get let out off up down over love life world day night music black white happy summer street club roll line class game team live click collect food truck pass stay tuned check deal friday space room free run trail gift card fan shop store green work von van der den das und bin ibn al el los las del di da dos della delle il gli zu zum mit auf y con por para una san santa'.split(
    ' ',
  ),
)

export const isForeign = (norm: string): boolean => FOREIGN.has(norm)
