import type { Analysis, Gender, GrammaticalNumber, Person, Tags } from './morphology'

/**
 * What the tagger tells apart: part of speech, kind of pronoun or determiner, mood, person, number, gender.
 * Tags are known by hashes of their names, so that neither code nor weights hold a list of them: the lexicon may
 * learn new ones.
 */
export interface Tag {
  /** Readable name, for tests and confusion tables: `verb.other.indicative-present.3.singular`. */
  readonly name: string
  /** Hash of the whole name. */
  readonly full: number
  /** Hash without person, number and gender. */
  readonly coarse: number
  readonly gender: Gender
  readonly number: GrammaticalNumber
  readonly person: Person
  readonly role: Role
}

/** What the features ask of a tag. */
export type Role = 'nominal' | 'finite' | 'subject' | 'clitic' | 'adverb' | 'boundary' | 'other'

/** 32-bit FNV-1a over UTF-16 units, scrambled so that every bit of a short name counts. */
export function hashText(text: string): number {
  let hash = 0x811c_9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x0100_0193)
  return mix(hash)
}

/** The finaliser of MurmurHash3 (Austin Appleby, public domain). */
export function mix(hash: number): number {
  let mixed = hash
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85eb_ca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2_ae35)
  return mixed ^ (mixed >>> 16)
}

type Lexeme = 'avoir' | 'être' | 'other'

const byTags: Readonly<Record<Lexeme, WeakMap<Tags, Tag>>> = {
  avoir: new WeakMap(),
  être: new WeakMap(),
  other: new WeakMap(),
}
const byName = new Map<string, Tag>()

/** The tag of an analysis; equal tags are one object. */
export function tagOf(analysis: Analysis): Tag {
  const { tags } = analysis
  const known = byTags[lexemeOf(analysis)]
  const found = known.get(tags)
  if (found !== undefined) return found
  const tag = makeTag(tags, lexemeOf(analysis))
  known.set(tags, tag)
  return tag
}

const lexemeOf = (analysis: Analysis): Lexeme => {
  if (analysis.tags.pos !== 'verb' || analysis.tags.kind !== 'auxiliary') return 'other'
  return analysis.lemma === 'avoir' ? 'avoir' : 'être'
}

function makeTag(tags: Tags, lexeme: Lexeme): Tag {
  const coarse = coarseName(tags, lexeme)
  // Names agree with everything: their gender and number in the lexicon are guesses.
  const bare = tags.pos === 'proper' || tags.pos === 'numeral'
  const gender = bare ? 'both' : tags.gender
  const number = bare ? 'both' : tags.number
  return intern(`${coarse}.${tags.person}.${number}.${gender}`, coarse, {
    gender,
    number,
    person: tags.person,
    role: roleOf(tags),
  })
}

function intern(name: string, coarse: string, rest: Pick<Tag, 'gender' | 'number' | 'person' | 'role'>): Tag {
  const known = byName.get(name)
  if (known !== undefined) return known
  const tag = { name, full: hashText(name), coarse: hashText(coarse), ...rest }
  byName.set(name, tag)
  return tag
}

/** A tag for what has no reading: a mark of punctuation, an emoji, a link, an end of the sentence. */
export const signTag = (name: string): Tag =>
  intern(name, name, { gender: 'none', number: 'none', person: 0, role: 'boundary' })

function coarseName({ pos, kind, mood }: Tags, lexeme: Lexeme): string {
  switch (pos) {
    case 'verb':
      return `verb.${lexeme}.${mood}`
    case 'pronoun':
    case 'conjunction':
      return `${pos}.${kind}`
    case 'determiner':
      return kind === 'negative' ? 'determiner.indefinite' : `determiner.${kind}`
    case 'preposition':
      return kind === 'contracted' ? 'preposition.contracted' : 'preposition'
    default:
      return pos
  }
}

function roleOf({ pos, kind, person, mood }: Tags): Role {
  switch (pos) {
    case 'noun':
    case 'adjective':
    case 'determiner':
      return 'nominal'
    case 'verb':
      if (person !== 0) return 'finite'
      return mood === 'participle-past' ? 'nominal' : 'other'
    case 'adverb':
      return 'adverb'
    case 'pronoun':
      if (kind === 'subject') return 'subject'
      return kind === 'object' || kind === 'indirect-object' || kind === 'reflexive' || kind === 'adverbial'
        ? 'clitic'
        : 'other'
    case 'conjunction':
      return 'boundary'
    default:
      return 'other'
  }
}
