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

/** Words of English that stand beside one another in French texts, known to the dictionary or not (king size, big band). */
const ENGLISH = new Set(
  'again air all angel art bachelor back bad band bar base bass beach beat beer bed bike black blend block board body book boot bowl box boy brand bread brew brunch bubble bug bus cake camp car care case cash chain champion change chat chill city class clean code cold color core cream crew cross cup cut dance dark dead deep designer dirty dog door double drag draft dress drink drive drum dry eat edge end energy engine escape eye face family fashion fast field fight film fire fit flat floor flower foot force foundation frame fresh frost game gate gin glass goal gold good grand grip grill group guest guy half hand hard head heart heavy high hill hip hit home honey hood hope horse host hot hour house ice indie inside iron jam job junior junk key kick kid kids king kitchen lady land last late launch lead league leather level lifestyle light like limit lime limited line link liner lite little local lock long lounge low lucky made mail main make man map mark market master mat match matter metal middle milk mind mini mode money moon more mountain movie mud next nice off office oil old one open out oversize own pack page paper park part party patch peanut people perfect pet phone photo pink place plan plate player point pool pop post pot power print pro pulled punk push queen quick race rain raw ready real record red remote rest ride right ring road rock roast rose round royal rule sale salt sea seat senior series set shape sheet shirt shoe short side silver single size skin sky sleep slow small smart smooth snow soft solo song soul sound source sour speed spirit split sport spot spring square staff stage star station steam steel step stick stock stone stop storm story stout street strong studio style suite super sun surf sweat sweet swing table tag tail tale tape taste tea tech test text then ticket tight time tip toe tone tool touch tour tower town toy trade train travel tree trip true turn ultra under unit urban user value video view wall war wash water wave way web week wheel wide wild wind window wine wing wood word worn yard year young zone'.split(
    ' ',
  ),
)

export const isEnglish = (norm: string): boolean => FOREIGN.has(norm) || ENGLISH.has(norm.replace(/s$/, ''))

export const isForeign = (norm: string): boolean => FOREIGN.has(norm)
