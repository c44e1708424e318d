import type { Analysis, Gender, GrammaticalNumber, PartOfSpeech, Person, Tags } from './morphology'

/** Short codes in which the tables of closed words and of endings are written. */

export const POS: Readonly<Record<string, PartOfSpeech>> = {
  A: 'adjective',
  B: 'adverb',
  C: 'conjunction',
  D: 'determiner',
  I: 'interjection',
  N: 'noun',
  P: 'pronoun',
  R: 'preposition',
}
export const GENDER: Readonly<Record<string, Gender>> = { m: 'masculine', f: 'feminine', b: 'both' }
export const NUMBER: Readonly<Record<string, GrammaticalNumber>> = { s: 'singular', p: 'plural', b: 'both' }
export const PERSON: Readonly<Record<string, Person>> = { 1: 1, 2: 2, 3: 3 }

export const NO_TAGS: Tags = {
  pos: 'fragment',
  kind: 'plain',
  gender: 'none',
  number: 'none',
  person: 0,
  mood: 'none',
  aspirated: false,
}

export const withTags = (lemma: string, tags: Tags): Analysis => ({ ...tags, tags, lemma })
