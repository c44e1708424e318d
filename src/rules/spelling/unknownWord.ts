import { formsByAnalogy } from '../../lexicon/analogy'
import type { Lexicon } from '../../lexicon/lexicon'
import { regularised } from '../../lexicon/regularised'
import { inCaseOf } from '../../lexicon/spelling'
import type { Candidate } from '../../lexicon/suggest/suggest'
import { isMasked, type Token, type WordToken } from '../../text/token'
import { replyRule } from '../define'
import { endsAlike } from '../grammar/homophones'
import { isQuoted } from '../pattern/quotation'
import type { Hit, SentenceView } from '../rule'
import { isChatAbbreviation } from './chatAbbreviation'
import { canStand, fitting } from './fitting'
import { unglued, withItsArticle } from './glued'
import { isEnglish, isForeign, isLetBe } from './letBe'
import { typeset } from './typeset'

const UPPER = /^\p{Lu}/u
const MOST_SUGGESTIONS = 5

/**
 * How far from a known word a slip may be and still be marked, by letters. Measured on lists of misspellings and on
 * names: nine slips in ten cost less than this, nine names in ten more.
 */
const nearEnough = (letters: number): number =>
  letters <= 2 ? 70 : letters <= 3 ? 75 : letters <= 5 ? 130 : letters <= 8 ? 160 : 190
/** At the head of a sentence a capital may be a name's: only accents and plain slips are marked. */
const nearForCapital = (letters: number): number => (letters <= 4 ? 60 : 115)
/** Hardly anything but an accent away. */
const ACCENT_ONLY = 70
/** A doubled letter, an accent, a swap: whatever the word may be made of, this is likelier. */
const PLAIN_SLIP = 90

/** More than is near enough for any word: what is near does not fit the place. */
const FAR = 195

/** What an irregular verb made regular costs: stem and ending say at once what was meant. */
const REGULARISED = 40

/** An unknown word with what it may have been. */
interface Unknown {
  readonly word: WordToken
  readonly candidates: readonly Candidate[]
  readonly cost: number
  /** What is said of it, or nothing, where it stands once in the reply and where it comes again. */
  readonly said: Map<boolean, Hit | null>
}

export const unknownWord = replyRule({
  id: 'spelling/unknown-word',
  kind: 'spelling',
  category: 'orthographe',
  severity: 'warn',
  message: 'Ce mot n’est pas dans le dictionnaire.',
  why: 'Un mot mal écrit en public se remarque avant le message. Si c’est un nom ou un mot de votre métier, ajoutez-le au dictionnaire.',
  examples: {
    match: [
      { text: 'Nous préparons votre comande.', marks: 'comande', fixed: 'Nous préparons votre commande.' },
      { text: 'Merci pour ces prècisions.', marks: 'prècisions', fixed: 'Merci pour ces précisions.' },
      {
        text: 'Nous avons bien recu votre colis.',
        marks: 'recu',
        fixed: 'Nous avons bien reçu votre colis.',
      },
      { text: 'Envoyez une foto du colis.', marks: 'foto', fixed: 'Envoyez une photo du colis.' },
      { text: 'Merci dêtre venus.', marks: 'dêtre', fixed: "Merci d'être venus." },
      { text: 'Oui, jai votre dossier.', marks: 'jai', fixed: "Oui, j'ai votre dossier." },
      { text: 'Merci à toute lequipe.', marks: 'lequipe', fixed: "Merci à toute l'équipe." },
      { text: 'Je le renvoirai lundi.', marks: 'renvoirai', fixed: 'Je le renverrai lundi.' },
      {
        text: 'Pour un essai, revenissez en boutique.',
        marks: 'revenissez',
        fixed: 'Pour un essai, revenez en boutique.',
      },
      {
        text: 'Un cyprès s’est abbatu sur le mur.',
        marks: 'abbatu',
        fixed: 'Un cyprès s’est abattu sur le mur.',
      },
      { text: 'On répond aujourdhui.', marks: 'aujourdhui', fixed: "On répond aujourd'hui." },
      { text: 'Le sapain est livré jeudi.', marks: 'sapain', fixed: 'Le sapin est livré jeudi.' },
    ],
    pass: [
      'Un lit king size et un big band, rien que ça.',
      'Nos trois tonnelières ont leur diplôme.',
      'Ce beau monstera jaune vient de la serre.',
      'Merciiii à tous !',
      'Merci @juliedu59, on regarde la S23.',
      'Nos client·e·s sont ravi(e)s.',
      'L’anti-gaspillage avance.',
      'Hahaha, merci Maëlys et Wassim !',
      'Le Hall of Fame ouvre samedi.',
      'Un mini-concert précommandé, ça vous dit ?',
      'Votre séance est reprovisionnée, on la rebaptisera ensuite.',
      'Vos fauteuils massants nous plaisent.',
      'Notre gamme Kiprun est en rayon, dixit Dorian.',
    ],
  },
  *check({ french, context, lexicon }) {
    const vocabulary = vocabularyOf(context.guide.vocabulary, lexicon)
    const counts = new Map<string, number>()
    const found = french.map(({ view, start }) => ({ view, start, unknown: unknownOf(view) }))
    for (const { unknown } of found)
      for (const { word } of unknown.values()) counts.set(word.norm, (counts.get(word.norm) ?? 0) + 1)
    for (const { view, start, unknown } of found) {
      for (const [at, { word, cost, said }] of unknown) {
        if (vocabulary.has(word.norm)) continue
        const isRepeated = (counts.get(word.norm) ?? 0) > 1 && cost > ACCENT_ONLY
        const before = said.get(isRepeated)
        const hit = before === undefined ? sayOf(view, at, unknown, isRepeated) : before
        said.set(isRepeated, hit)
        if (hit) yield { ...hit, span: { start: hit.span.start + start, end: hit.span.end + start } }
      }
    }
  },
})

/** What is said of an unknown word. */
function sayOf(
  view: SentenceView,
  at: number,
  unknown: ReadonlyMap<number, Unknown>,
  isRepeated: boolean,
): Hit | null {
  const self = unknown.get(at)
  if (!self) return null
  const proper = typeset(self.word.text, view.lexicon)
  if (proper) return { span: self.word, suggestions: [proper], severity: 'hint', confidence: 0.5 }
  return hitOf(view, at, unknown, isRepeated, self) ?? null
}

const known = new WeakMap<SentenceView, ReadonlyMap<number, Unknown>>()

/** The unknown words of a sentence by place. A sentence that did not change is looked up once. */
function unknownOf(view: SentenceView): ReadonlyMap<number, Unknown> {
  const done = known.get(view)
  if (done) return done
  const { tokens, lexicon, text } = view
  const unknown = new Map<number, Unknown>()
  for (const [at, token] of tokens.entries()) {
    if (!lexicon || token.kind !== 'word' || isLetBe(token, lexicon)) continue
    if (isChatAbbreviation(view, at) || isMasked(tokens, at)) continue
    // `un the`: the French drink without its accent.
    const isDrink = token.norm === 'the' && /^(?:un|le|du|au|de)$/.test(tokens[at - 1]?.norm ?? '')
    if (isForeign(token.norm) && !isDrink) continue
    if (isAgreeingGerund(view, at) || isFeminineOfTrade(view, token.norm) || isEnglishPair(view, at)) continue
    const capital = UPPER.test(token.text)
    const near = candidatesOf(token.norm, view, lexicon, text.includes('’') ? '’' : "'", capital)
    const meant = regularised(token.norm, lexicon).map((word) => ({ word, cost: REGULARISED }))
    const candidates = [...fitting(view, at, meant), ...fitting(view, at, near)]
    const least = Math.min(...[...meant, ...near].map((each) => each.cost))
    const likely = near.filter((each) => each.cost <= nearEnough(token.norm.length))
    const isConvincing =
      meant.length > 0 ||
      ((least <= PLAIN_SLIP || canStand(view, at, likely)) && !isFarFetched(token.norm, near, lexicon))
    const cost = isConvincing ? least : Math.max(least, FAR)
    unknown.set(at, { word: token, candidates, cost, said: new Map() })
  }
  known.set(view, unknown)
  return unknown
}

/** What one level of frequency less adds to the cost of a candidate. */
const RARITY = 6
const TOP_FREQUENCY = 15
const SHORT = 6
/** What costs less is heard alike. */
const HEARD = 65
const INVERTED = /-(?:t|je|tu|ils?|elles?|on|ce|nous|vous|moi|toi|lui|leur|l[ea]s?|en|y)\b/
/**
 * How rare a word (frequency, 0 to 15) is not taken to be meant where a slip costs so much: another spelling of the
 * same sound, a letter that is not heard, one that is nearly the same, any letter. Short words have more neighbours.
 */
const RARE: readonly (readonly [slip: number, short: number, long: number])[] = [
  [95, 15, 4],
  [70, 7, 4],
  [65, 6, 4],
  [50, 6, 3],
  [45, 4, 2],
]

/**
 * `agria`, `mondeuse`, `collie`: words that no dictionary has lie near some rare word, and short ones near a common
 * word by chance. What people misspell they mostly misspell by ear, and are words that they use.
 */
function isFarFetched(norm: string, near: readonly Candidate[], lexicon: Lexicon): boolean {
  const best = near.reduce<Candidate | undefined>(
    (nearest, each) => (nearest && nearest.cost <= each.cost ? nearest : each),
    undefined,
  )
  if (!best || /['’ ]/.test(best.word) || INVERTED.test(norm)) return false
  if (endsAlike(norm, best.word)) return false
  const frequency = lexicon.frequency(best.word)
  // `cross-save`, `no-kill`: a compound near one that nobody uses.
  if (frequency === 0 && norm.includes('-')) return true
  const slip = best.cost - (TOP_FREQUENCY - frequency) * RARITY
  const [, short, long] = RARE.find(([least]) => slip >= least) ?? [0, -1, -1]
  // `acceuillerons`: a rare form of a common word, misspelt by ear.
  const lemmas = slip < HEARD ? lexicon.analyses(best.word).map(({ lemma }) => lexicon.frequency(lemma)) : []
  return Math.max(frequency, ...lemmas) <= (norm.length <= SHORT ? short : long)
}

/** `big band`, `king size` */
const isEnglishPair = ({ tokens }: SentenceView, at: number): boolean =>
  isEnglish(tokens[at]?.norm ?? '') && [at - 1, at + 1].some((place) => isEnglish(tokens[place]?.norm ?? ''))

/** `nos tonnelières`: who has the trade may be a woman, whatever the dictionary knows. */
const isFeminineOfTrade = ({ lexicon }: SentenceView, norm: string): boolean => {
  const [, stem, ending] = /^(.{3,})(ière|ienne|euse)s?$/.exec(norm) ?? []
  if (stem === undefined || ending === undefined) return false
  const masculine = stem + { ière: 'ier', ienne: 'ien', euse: 'eur' }[ending]
  return (lexicon?.analyses(masculine) ?? []).some(
    ({ pos, gender }) => pos === 'noun' && gender !== 'feminine',
  )
}

/** `des sièges massants`: right after a noun any present participle may be an adjective, and agrees then. */
const isAgreeingGerund = ({ tokens, readings, lexicon }: SentenceView, at: number): boolean => {
  const stem = /^(.{3,}ant)e?s?$/.exec(tokens[at]?.norm ?? '')?.[1]
  return (
    stem !== undefined &&
    readings[at - 1]?.best?.pos === 'noun' &&
    (lexicon?.analyses(stem) ?? []).some(({ mood }) => mood === 'participle-present')
  )
}

/** Past it a name that begins with an article's letter (`Latour`) would be taken apart. */
const MOST_FOR_GLUED_CAPITAL = 85

const candidatesOf = (
  norm: string,
  { guide }: SentenceView,
  lexicon: Lexicon,
  apostrophe: string,
  isCapital: boolean,
): readonly Candidate[] =>
  [
    ...lexicon.candidates(norm, houseWords(guide.vocabulary, lexicon)),
    ...unglued(norm, lexicon, apostrophe),
  ].filter(({ word, cost }) => !isCapital || cost <= MOST_FOR_GLUED_CAPITAL || !/['’ ]/.test(word))

function hitOf(
  view: SentenceView,
  at: number,
  unknown: ReadonlyMap<number, Unknown>,
  isRepeated: boolean,
  { word, cost, candidates }: Unknown,
): Hit | undefined {
  const whole = withItsArticle(view, at)
  if (whole !== undefined)
    return {
      span: { start: view.tokens[at - 1]?.start ?? word.start, end: word.end },
      suggestions: [whole],
      confidence: 0.92,
    }
  const letters = word.norm.length
  const isUpper = letters > 1 && word.text === word.text.toUpperCase()
  const isCapital = UPPER.test(word.text)
  const heads = isHead(view.tokens, at)
  const key = soundKey(word.norm)
  // `distribura`: what sounds the same is likelier than what the sentence would like better.
  const heard = cost > nearEnough(letters) ? candidates.filter((each) => soundKey(each.word) === key) : []
  const suggestions = [
    ...new Set([...heard, ...candidates].map((candidate) => inCaseOf(word.text, candidate.word))),
  ]
    // `avrill`: the month, and nobody's name.
    .filter(
      (text, _, all) =>
        text !== word.text && (isCapital || !UPPER.test(text) || !all.includes(text.toLowerCase())),
    )
    .slice(0, MOST_SUGGESTIONS)
  const hint = (confidence: number): Hit => ({ span: word, suggestions, severity: 'hint', confidence })

  // A capital inside a sentence is a name's, and capitals throughout are an acronym's, unless an accent is all that lacks.
  if (isCapital && (!heads || isUpper)) return cost <= ACCENT_ONLY && letters >= 5 ? hint(0.4) : undefined
  if (isCapital && cost > nearForCapital(letters)) return cost <= nearEnough(letters) ? hint(0.3) : undefined
  const isPlain =
    isHeardSame(word.norm, candidates, view.lexicon) ||
    hasSameLetters(word.norm, candidates, view.lexicon) ||
    isLocution(candidates, view.lexicon)
  if (cost > PLAIN_SLIP && !isPlain && isDerived(word.norm, view.lexicon)) return undefined
  if (cost > nearEnough(letters) && !isPlain) return suggestions.length > 0 ? hint(0.3) : undefined
  if (
    isRepeated ||
    isOnlyName(candidates, view.lexicon) ||
    isQuoted(view, at) ||
    hasStrangers(view, at, unknown)
  )
    return hint(0.4)
  return { span: word, suggestions, confidence: 0.9 }
}

/** Prefixes that French puts before any verb or noun; Grevisse, Le Bon Usage, §§ 172-176. */
const PREFIX =
  /^(?:re|ré|dé|dés|sur|pré|auto|multi|mini|micro|méga|super|hyper|ultra|anti|télé|éco|thermo|hydro)(?=\p{L}{5})/u

/** `recréditer`, `dépublié`, `replanification`: made by a living prefix from a word that is known. */
function isDerived(norm: string, lexicon: Lexicon | null): boolean {
  const [prefix] = PREFIX.exec(norm) ?? []
  return prefix !== undefined && (lexicon?.accepts(norm.slice(prefix.length)) ?? false)
}

/** A rarer word is not meant by its letters in another order. */
const LEAST_KNOWN = 3
/** `rénumération`: the letters of the word that is meant, in another order. */
const hasSameLetters = (norm: string, candidates: readonly Candidate[], lexicon: Lexicon | null): boolean =>
  norm.length >= 7 &&
  candidates.some(
    ({ word }) => sorted(word) === sorted(norm) && (lexicon?.frequency(word) ?? 0) >= LEAST_KNOWN,
  )

/** `plutard`: a set phrase written in one word. */
const isLocution = ([best]: readonly Candidate[], lexicon: Lexicon | null): boolean =>
  best !== undefined && / /.test(best.word) && (lexicon?.analyses(best.word).length ?? 0) > 0

/** `abbatu`, `éronée`, `obligence`: another spelling of the same sounds, letter doubled or not; `sapain`, of a common word. */
const isHeardSame = (norm: string, candidates: readonly Candidate[], lexicon: Lexicon | null): boolean =>
  norm.length >= SHORT &&
  candidates.some(({ word }) => {
    const frequency = lexicon?.frequency(word) ?? 0
    if (frequency < LEAST_HEARD) return false
    const [key, other] = [soundKey(norm), soundKey(word)]
    return key === other || (frequency >= LEAST_SPELT && spokenKey(key) === spokenKey(other))
  })
const LEAST_HEARD = 1
/** Who spells a sound otherwise altogether spells a word that is used. */
const LEAST_SPELT = 5

/** The key with one letter for each sound that French spells in several ways. */
const spokenKey = (key: string): string =>
  key
    .replace(/oeui/g, 'oei')
    .replace(/[ae]m(?=[bp])/g, 'an')
    .replace(/(?:[ae]?[iy][nm])(?![aeiouyéàâêîôûnm])/g, 'in')
    .replace(/e?au/g, 'o')
    .replace(/[ae]i(?![ln])/g, 'é')
    .replace(/qu|c(?=[aouâôû])/g, 'k')
    .replace(/ç|c(?=[eiéêy])/g, 's')
    .replace(/y/g, 'i')

/** What is left of a word where doubled letters, silent h and accents that are not heard are taken away. */
const soundKey = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[\u0302\u0308]/g, '')
    .normalize('NFC')
    .replace(/œ/g, 'oe')
    .replace(/ph/g, 'f')
    .replace(/(?<!c)h/g, '')
    .replace(/gea/g, 'ja')
    .replace(/([iuoé])e(?=r)/g, '$1')
    .replace(/en(?=[bcdfgjlmpqrstvxz])/g, 'an')
    .replace(/jan/g, 'gan')
    .replace(/e(?=([bcdfglmnprst])\1)/g, 'é')
    .replace(/([bcdfglmnprstz])\1/g, '$1')
    .replace(/è/g, 'é')

const sorted = (word: string): string => [...word].sort().join('')

/** `nunavik`, `stella`: what is near is a name, and a rare one. */
function isOnlyName(candidates: readonly Candidate[], lexicon: Lexicon | null): boolean {
  const best = candidates.reduce<Candidate | undefined>(
    (nearest, each) => (nearest && nearest.cost <= each.cost ? nearest : each),
    undefined,
  )
  if (!best || !lexicon || lexicon.frequency(best.word) >= 7) return false
  return /^\p{Lu}/u.test(best.word)
}

/** Next to a word of another language, or to one that is near no word of French, a word is likely foreign too. */
function hasStrangers(
  { tokens, lexicon }: SentenceView,
  at: number,
  unknown: ReadonlyMap<number, Unknown>,
): boolean {
  if ((unknown.get(at)?.cost ?? 0) <= 45) return false
  return [at - 1, at + 1].some((place) => {
    const token = tokens[place]
    if (token?.kind !== 'word') return false
    const other = unknown.get(place)
    const isStranger =
      (isForeign(token.norm) && !lexicon?.accepts(token.text)) ||
      // `crash pads`, `green fee`: English lends its short words in pairs.
      ((tokens[at]?.norm.length ?? 0) <= SHORT && ENGLISH_SHAPE.test(token.norm))
    return isStranger || (other !== undefined && other.cost > nearEnough(other.word.norm.length))
  })
}

/** Letters that French words seldom have together. */
const ENGLISH_SHAPE = /sh$|ck|oo|w|ee(?!s?$)|k$|[^aeiouy]y$/

const isHead = (tokens: readonly Token[], at: number): boolean => {
  for (let i = at - 1; i >= 0; i--) if (tokens[i]?.kind === 'word') return false
  return true
}

const houses = new WeakMap<readonly string[], readonly string[]>()

/** A guide's words and the person's own, with their forms; nothing where there are none. */
function houseWords(words: readonly string[], lexicon: Lexicon | null): readonly string[] | undefined {
  if (words.length === 0) return undefined
  const done = houses.get(words)
  if (done) return done
  const made = [
    ...new Set(words.flatMap((word) => [word, ...(lexicon ? formsByAnalogy(word, lexicon) : [])])),
  ]
  houses.set(words, made)
  return made
}

const vocabularies = new WeakMap<readonly string[], ReadonlySet<string>>()

/** The same in small letters, as a set. */
function vocabularyOf(words: readonly string[], lexicon: Lexicon | null): ReadonlySet<string> {
  const done = vocabularies.get(words)
  if (done) return done
  const made = new Set((houseWords(words, lexicon) ?? []).map((word) => word.toLowerCase()))
  vocabularies.set(words, made)
  return made
}
