import type { Lexicon } from '../../src/lexicon/lexicon'
import type { Analysis } from '../../src/lexicon/morphology'
import type { Reading } from '../../src/lexicon/reading'
import type { Tagger } from '../../src/lexicon/tagger'
import { tagOf } from '../../src/lexicon/taggerTags'
import type { Token } from '../../src/text/token'
import type { Lesson } from './corpus'
import type { GoldTags } from './gold'

/** Counts of one treebank; rates are shares of these. */
export interface Figures {
  readonly tokens: number
  /** Parts of speech right, AUX and VERB told apart; and taken as one. */
  readonly upos: number
  readonly uposMerged: number
  /** Tokens with several tags to choose from, and those where the best, or one plausible, is right. */
  readonly ambiguous: number
  readonly best: number
  readonly plausible: number
  /** Tags left plausible, in all ambiguous tokens. */
  readonly left: number
  /** Tokens that the treebank marks for it and that were read; and those read against it. */
  readonly features: Readonly<Record<Feature, { readonly marked: number; readonly wrong: number }>>
  readonly confusions: ReadonlyMap<string, number>
}

const FEATURES = ['number', 'gender', 'person', 'verb form'] as const
type Feature = (typeof FEATURES)[number]

export function measure(lessons: readonly Lesson[], tagger: Tagger, lexicon: Lexicon): Figures {
  const figures = {
    tokens: 0,
    upos: 0,
    uposMerged: 0,
    ambiguous: 0,
    best: 0,
    plausible: 0,
    left: 0,
    features: {
      number: { marked: 0, wrong: 0 },
      gender: { marked: 0, wrong: 0 },
      person: { marked: 0, wrong: 0 },
      'verb form': { marked: 0, wrong: 0 },
    },
    confusions: new Map<string, number>(),
  }
  for (const lesson of lessons) {
    const readings = tagger.read(lesson.tokens, lexicon)
    lesson.tokens.forEach((token, index) => {
      const gold = lesson.gold[index]
      const reading = readings[index]
      if (gold === undefined || reading === undefined) return
      figures.tokens++
      const upos = uposOf(token, index, readings)
      const confuse = (what: string) => figures.confusions.set(what, (figures.confusions.get(what) ?? 0) + 1)
      if (isSame(upos, gold.upos)) figures.upos++
      if (isSame(merged(upos), merged(gold.upos))) figures.uposMerged++
      else {
        confuse(`${gold.upos} > ${upos}`)
        confuse(`${gold.upos} > ${upos} ${token.norm}`)
      }
      const { best } = reading
      if (best === undefined) return
      for (const feature of FEATURES) {
        const verdict = compare(feature, best, gold)
        if (verdict === undefined) continue
        figures.features[feature].marked++
        if (!verdict) {
          figures.features[feature].wrong++
          confuse(`${feature} ${token.norm}`)
        }
      }
      const right = lesson.right[index]
      const tags = new Set(reading.analyses.map(tagOf))
      if (right === undefined || tags.size < 2) return
      const left = new Set(reading.plausible.map(tagOf))
      figures.ambiguous++
      figures.left += left.size
      if (right.includes(tagOf(best))) figures.best++
      if (right.some((tag) => left.has(tag))) figures.plausible++
      else confuse(`lost ${token.norm} ${right[0]?.name}`)
    })
  }
  return figures
}

/** Does the reading agree with the treebank? `undefined` where either says nothing. */
function compare(feature: Feature, best: Analysis, gold: GoldTags): boolean | undefined {
  switch (feature) {
    case 'number':
      return sameValue(gold.number, best.number)
    case 'gender':
      return sameValue(gold.gender, best.gender)
    case 'person':
      return gold.person === undefined || best.person === 0 ? undefined : gold.person === best.person
    case 'verb form':
      // Finite against infinitive against participles, and the moods and tenses of finite forms.
      return gold.mood === undefined ? undefined : best.pos === 'verb' && best.mood === gold.mood
  }
}

const sameValue = (gold: string | undefined, own: string): boolean | undefined => {
  if (gold === undefined || own === 'none') return undefined
  return own === 'both' || own === gold
}

const merged = (upos: string): string => (upos === 'AUX' ? 'VERB' : upos)

/** Signs are PUNCT, SYM or X by treebank. */
const isSame = (own: string, gold: string): boolean =>
  own === gold || (own === 'SIGN' && (gold === 'PUNCT' || gold === 'SYM' || gold === 'X'))

function uposOf(token: Token, index: number, readings: readonly Reading[]): string {
  const best = readings[index]?.best
  if (best === undefined) return token.kind === 'word' ? 'X' : 'SIGN'
  switch (best.pos) {
    case 'verb':
      return isAuxiliary(best, index, readings) ? 'AUX' : 'VERB'
    case 'conjunction':
      return best.kind === 'subordinating' ? 'SCONJ' : 'CCONJ'
    case 'preposition':
      return best.kind === 'contracted' ? 'ADP+DET' : 'ADP'
    case 'noun':
      return best.kind === 'symbol' && token.kind === 'number' ? 'NUM' : 'NOUN'
    default:
      return UPOS[best.pos] ?? 'X'
  }
}

const UPOS: Readonly<Record<string, string>> = {
  adjective: 'ADJ',
  adverb: 'ADV',
  pronoun: 'PRON',
  determiner: 'DET',
  interjection: 'INTJ',
  proper: 'PROPN',
  numeral: 'NUM',
}

/** As the treebanks have it: être always, avoir before its participle, adverbs and pronouns looked over. */
function isAuxiliary(best: Analysis, index: number, readings: readonly Reading[]): boolean {
  if (best.kind !== 'auxiliary') return false
  if (best.lemma === 'être') return true
  for (let at = index + 1; at < index + 5; at++) {
    const next = readings[at]?.best
    if (next?.mood === 'participle-past') return true
    if (next?.pos !== 'adverb' && next?.pos !== 'pronoun') return false
  }
  return false
}
