import type { Gender, GrammaticalNumber, Mood, Person, Tags } from '../../src/lexicon/morphology'
import type { GoldPiece, GoldWord } from './conllu'

/** What a treebank says of a token, in the terms of the lexicon; `undefined` is unsaid. */
export interface GoldTags {
  /** Universal part of speech, `ADP+DET` for a contraction, after `conventions`. */
  readonly upos: string
  readonly gender: Gender | undefined
  readonly number: GrammaticalNumber | undefined
  readonly person: Person | undefined
  readonly mood: Mood | undefined
  readonly kinds: readonly string[] | undefined
}

export function goldTags(piece: GoldPiece): GoldTags | undefined {
  const [word, second] = piece.words
  if (word === undefined) return undefined
  if (second !== undefined) {
    // au, du, des; other contractions (auquel, desquels) are pronouns here.
    if (piece.words.length !== 2 || word.upos !== 'ADP') return undefined
    const isPronoun = second.upos === 'PRON'
    return {
      ...said(second),
      upos: isPronoun ? 'PRON' : 'ADP+DET',
      kinds: isPronoun ? kindsOf(second) : ['contracted'],
    }
  }
  return { ...said(word), upos: conventions(word), kinds: kindsOf(word) }
}

function said(word: GoldWord): Omit<GoldTags, 'upos' | 'kinds'> {
  const { feats } = word
  const person = feats.get('Person')
  const isVerb = word.upos === 'VERB' || word.upos === 'AUX'
  return {
    gender: ({ Masc: 'masculine', Fem: 'feminine' } as const)[feats.get('Gender') ?? ''],
    number: ({ Sing: 'singular', Plur: 'plural' } as const)[feats.get('Number') ?? ''],
    person: person === '1' ? 1 : person === '2' ? 2 : person === '3' ? 3 : undefined,
    mood: isVerb ? moodOf(word) : undefined,
  }
}

function moodOf({ feats, form }: GoldWord): Mood | undefined {
  const tense = feats.get('Tense')
  switch (feats.get('VerbForm')) {
    case 'Inf':
      return 'infinitive'
    case 'Ger':
      return 'participle-present'
    case 'Part':
      // The spoken treebanks leave the tense out.
      return tense === 'Pres' || (tense === undefined && form.endsWith('ant'))
        ? 'participle-present'
        : 'participle-past'
  }
  switch (feats.get('Mood')) {
    case 'Imp':
      return 'imperative'
    case 'Cnd':
      return 'conditional'
    case 'Sub':
      return tense === 'Imp' || tense === 'Past' ? 'subjunctive-imperfect' : 'subjunctive-present'
    case 'Ind':
      return ({ Pres: 'indicative-present', Imp: 'imperfect', Past: 'simple-past', Fut: 'future' } as const)[
        tense ?? ''
      ]
    default:
      return undefined
  }
}

/** Kinds of pronoun and determiner that the annotation allows. */
function kindsOf(word: GoldWord): readonly string[] | undefined {
  const { feats, upos, deprel } = word
  const type = feats.get('PronType')
  if (upos === 'PRON') {
    if (type === 'Rel') return ['relative']
    if (type === 'Int') return ['interrogative']
    if (type === 'Dem') return ['demonstrative']
    if (type === 'Ind') return ['indefinite']
    if (type === 'Neg') return ['negative']
    if (type !== 'Prs') return undefined
    return personalKinds(feats, deprel)
  }
  if (upos === 'DET') {
    if (feats.get('Definite') === 'Def') return ['definite']
    if (feats.get('Definite') === 'Ind') return ['indefinite', 'partitive']
    if (type === 'Dem') return ['demonstrative']
    if (type === 'Int') return ['interrogative']
    if (feats.get('Poss') === 'Yes') return ['possessive']
    return undefined
  }
  if (upos === 'SCONJ') return ['subordinating']
  return upos === 'CCONJ' ? ['coordinating'] : undefined
}

const CLITIC_KINDS = ['object', 'indirect-object', 'reflexive', 'adverbial']

function personalKinds(feats: ReadonlyMap<string, string>, deprel: string): readonly string[] {
  if (feats.get('Emph') === 'Yes') return ['stressed']
  // `avec nous`: some treebanks call it unstressed, since its form is.
  if (/^(?:obl|nmod)/.test(deprel) && feats.get('Case') !== 'Dat') return ['stressed', 'adverbial']
  if (feats.get('Reflex') === 'Yes') return CLITIC_KINDS
  if (deprel.startsWith('nsubj') || deprel === 'expl:subj') return ['subject']
  if (feats.get('Case') === 'Nom') return ['subject']
  if (feats.has('Case') || feats.get('Emph') === 'No') return CLITIC_KINDS
  return /^(?:obj|iobj|expl)/.test(deprel) ? CLITIC_KINDS : ['stressed']
}

const AS_DETERMINER = /^(?:tou(?:t|te|s|tes)|quel(?:le)?s?|plusieurs|certaine?s?)$/i
const AS_ADJECTIVE = /^(?:différente?s|diverse?s)$/i

/** The treebanks disagree with each other on some small words; one answer for each, the lexicon's. */
function conventions({ form, upos }: GoldWord): string {
  const word = form.toLowerCase()
  if (AS_DETERMINER.test(word) && upos === 'ADJ') return 'DET'
  if (AS_ADJECTIVE.test(word) && upos === 'DET') return 'ADJ'
  if ((word === 'puis' || word === 'voire') && upos === 'CCONJ') return 'ADV'
  if ((word === 'afin' || word === 'quant') && upos === 'ADV') return 'ADP'
  if (word === 'peu' && upos === 'NOUN') return 'ADV'
  if (word === 'comme' && upos !== 'ADV') return 'SCONJ'
  if (word === 'dont' && upos === 'ADP') return 'PRON'
  if (word === 'si' && upos === 'ADP') return 'SCONJ'
  if (word === 'parce') return 'SCONJ'
  if ((word === 'voilà' || word === 'voici') && upos !== 'NOUN') return 'ADP'
  if (word === 'oui' || word === 'non') return 'INTJ'
  if (word === 'que' && upos === 'ADP') return 'SCONJ'
  return upos
}

/**
 * How well a lexical reading fits a gold one: above 0 it may stand for it, the highest is the truth. Parts of
 * speech count first (a participle may stand for an adjective that the lexicon lacks), then what is said of
 * the form.
 */
export function fitness(tags: Tags, gold: GoldTags): number {
  const allowed = FITS[gold.upos] ?? {}
  let score = allowed[tags.pos] ?? 0
  if (score === 0) return 0
  if (gold.upos === 'ADJ' && tags.pos === 'verb') score = tags.mood.startsWith('participle') ? score : 0
  if (score === 0) return 0
  if (gold.upos === 'ADP+DET' && tags.kind !== 'contracted') score -= 1
  if (gold.upos === 'ADP' && tags.kind === 'contracted') score -= 1
  if (gold.mood !== undefined && tags.mood !== gold.mood) score -= tags.pos === 'verb' ? 1.2 : 0.4
  if (gold.person !== undefined && tags.person !== 0 && tags.person !== gold.person) score -= 0.5
  score -= disagreement(gold.number, tags.number)
  score -= disagreement(gold.gender, tags.gender)
  if (gold.kinds !== undefined && tags.kind !== 'plain' && !gold.kinds.includes(tags.kind)) score -= 0.3
  return Math.max(score, 0.01)
}

function disagreement(gold: string | undefined, own: string): number {
  if (gold === undefined || own === gold) return 0
  return own === 'both' || own === 'none' ? 0.02 : 0.4
}

const FITS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  NOUN: {
    noun: 4,
    adjective: 1.6,
    proper: 1.5,
    numeral: 1.4,
    pronoun: 1,
    interjection: 1.2,
    fragment: 1.2,
    adverb: 1,
    verb: 0.8,
  },
  PROPN: {
    proper: 4,
    noun: 1.5,
    adjective: 1.2,
    fragment: 1,
    interjection: 0.5,
    verb: 0.4,
    numeral: 1,
    adverb: 0.4,
  },
  ADJ: { adjective: 4, verb: 2.4, determiner: 1.8, numeral: 1.7, noun: 1.6, pronoun: 1.2, adverb: 0.8 },
  VERB: { verb: 4, preposition: 1, adjective: 1.6, noun: 1 },
  AUX: { verb: 4 },
  DET: { determiner: 4, adjective: 1.6, numeral: 1.6, preposition: 1.1, pronoun: 1 },
  'ADP+DET': { preposition: 4, determiner: 1.5 },
  PRON: { pronoun: 4, determiner: 1.2, adverb: 1.1, noun: 1, numeral: 1 },
  ADP: {
    preposition: 4,
    conjunction: 1.6,
    adverb: 1.5,
    pronoun: 1.2,
    fragment: 1.2,
    verb: 0.8,
    adjective: 0.8,
    noun: 0.7,
  },
  ADV: {
    adverb: 4,
    conjunction: 1.6,
    pronoun: 1.5,
    preposition: 1.5,
    adjective: 1.4,
    fragment: 1.3,
    noun: 1.2,
    interjection: 1.2,
    determiner: 0.6,
  },
  SCONJ: { conjunction: 4, adverb: 1.6, preposition: 1.5, pronoun: 1, fragment: 1 },
  CCONJ: { conjunction: 4, adverb: 1.5, preposition: 1.1 },
  INTJ: { interjection: 4, adverb: 1.6, noun: 1.5, fragment: 1 },
  NUM: { numeral: 4, determiner: 1.8, adjective: 1.6, noun: 1.4, pronoun: 1 },
}
