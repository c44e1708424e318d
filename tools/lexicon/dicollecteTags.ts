import type {
  Gender,
  GrammaticalNumber,
  Kind,
  Mood,
  PartOfSpeech,
  Person,
  Tags,
  Valency,
} from '../../src/lexicon/morphology'

/** Dicollecte's field values (`nom`, `fem`, `ipre`, `v1_it_q__a`), read as tags. */
export interface Reading {
  readonly tags: Tags
  /** Of infinitives. */
  readonly valency?: Valency
  /** An adjective made of a participle: its lemma is the participle, not the verb. */
  readonly fromParticiple: boolean
}

const CLASSES: ReadonlyMap<string, readonly [PartOfSpeech, Kind]> = new Map<
  string,
  readonly [PartOfSpeech, Kind]
>([
  ['nom', ['noun', 'plain']],
  ['loc.nom', ['fragment', 'plain']],
  ['titr', ['noun', 'title']],
  ['symb', ['noun', 'symbol']],
  ['adj', ['adjective', 'plain']],
  ['ordi', ['adjective', 'ordinal']],
  ['loc.adj', ['fragment', 'plain']],
  ['adv', ['adverb', 'plain']],
  ['negadv', ['adverb', 'negative']],
  ['advint', ['adverb', 'interrogative']],
  ['loc.adv', ['fragment', 'plain']],
  ['prep', ['preposition', 'plain']],
  ['prepdet', ['preposition', 'contracted']],
  ['loc.prep', ['preposition', 'plain']],
  ['loc.prepv', ['preposition', 'plain']],
  ['cjco', ['conjunction', 'coordinating']],
  ['cjsub', ['conjunction', 'subordinating']],
  ['cj', ['conjunction', 'coordinating']],
  ['loc.cj', ['fragment', 'plain']],
  ['loc.cjsub', ['fragment', 'plain']],
  ['det', ['determiner', 'definite']],
  ['detpart', ['determiner', 'partitive']],
  ['detpos', ['determiner', 'possessive']],
  ['detdem', ['determiner', 'demonstrative']],
  ['detind', ['determiner', 'indefinite']],
  ['detneg', ['determiner', 'negative']],
  ['detint', ['determiner', 'interrogative']],
  ['detex', ['determiner', 'interrogative']],
  ['propersuj', ['pronoun', 'subject']],
  ['properobj', ['pronoun', 'object']],
  ['properobji', ['pronoun', 'indirect-object']],
  ['proref', ['pronoun', 'reflexive']],
  ['properton', ['pronoun', 'stressed']],
  ['proadv', ['pronoun', 'adverbial']],
  ['prodem', ['pronoun', 'demonstrative']],
  ['propos', ['pronoun', 'possessive']],
  ['prorel', ['pronoun', 'relative']],
  ['proint', ['pronoun', 'interrogative']],
  ['proind', ['pronoun', 'indefinite']],
  ['proneg', ['pronoun', 'negative']],
  ['interj', ['interjection', 'plain']],
  ['loc.interj', ['fragment', 'plain']],
  ['loc.verb', ['fragment', 'plain']],
  ['nb', ['numeral', 'cardinal']],
  ['nbro', ['numeral', 'cardinal']],
  ['prn', ['proper', 'first-name']],
  ['patr', ['proper', 'surname']],
  ['loc.patr', ['proper', 'surname']],
  ['lieu', ['proper', 'place']],
  ['marque', ['proper', 'brand']],
  ['npr', ['proper', 'other']],
  ['pfx', ['prefix', 'plain']],
  ['sfx', ['fragment', 'plain']],
  ['sign', ['fragment', 'plain']],
  ['div', ['fragment', 'plain']],
])

const MOODS: ReadonlyMap<string, Mood> = new Map<string, Mood>([
  ['infi', 'infinitive'],
  ['ipre', 'indicative-present'],
  ['iimp', 'imperfect'],
  ['ipsi', 'simple-past'],
  ['ifut', 'future'],
  ['cond', 'conditional'],
  ['spre', 'subjunctive-present'],
  ['simp', 'subjunctive-imperfect'],
  ['impe', 'imperative'],
  ['ppre', 'participle-present'],
  ['ppas', 'participle-past'],
])

/** `1jsg` (aimé-je, spelled as the participle) is left out: it would make every participle a present. */
const PERSONS: ReadonlyMap<string, readonly [Person, GrammaticalNumber, Kind]> = new Map<
  string,
  readonly [Person, GrammaticalNumber, Kind]
>([
  ['1sg', [1, 'singular', 'plain']],
  ['2sg', [2, 'singular', 'plain']],
  ['3sg', [3, 'singular', 'plain']],
  ['1pl', [1, 'plural', 'plain']],
  ['2pl', [2, 'plural', 'plain']],
  ['3pl', [3, 'plural', 'plain']],
  ['3pl!', [3, 'plural', 'plain']],
  ['1isg', [1, 'singular', 'inverted']],
])

const GENDERS: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ['mas', 'masculine'],
  ['fem', 'feminine'],
  ['epi', 'both'],
])

const NUMBERS: ReadonlyMap<string, GrammaticalNumber> = new Map<string, GrammaticalNumber>([
  ['sg', 'singular'],
  ['pl', 'plural'],
  ['inv', 'both'],
])

const PERSON_OF_PRONOUN: ReadonlyMap<string, Person> = new Map<string, Person>([
  ['1pe', 1],
  ['2pe', 2],
  ['3pe', 3],
])

const INFLECTED: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['noun', 'adjective', 'proper'])

/** All readings of one form, from the values of its entry's and affixes' fields. */
export function readTags(values: readonly string[]): Reading[] {
  const readings: Reading[] = []
  const gender = firstOf(values, GENDERS)
  const number = firstOf(values, NUMBERS)
  const verb = values.find((value) => /^v[0-3]/.test(value))
  const moods = values.flatMap((value) => MOODS.get(value) ?? [])
  const isPersonal = (mood: Mood) =>
    mood !== 'infinitive' && mood !== 'participle-present' && mood !== 'participle-past'

  if (verb !== undefined) {
    const auxiliary: Kind = verb.startsWith('v0') ? 'auxiliary' : 'plain'
    const base: Tags = {
      pos: 'verb',
      kind: auxiliary,
      gender: 'none',
      number: 'none',
      person: 0,
      mood: 'none',
      aspirated: false,
    }
    for (const mood of moods) {
      if (mood === 'infinitive') {
        readings.push({ tags: { ...base, mood }, valency: readValency(verb), fromParticiple: false })
      } else if (!isPersonal(mood)) {
        const agreement =
          mood === 'participle-past' ? { gender: gender ?? 'both', number: number ?? 'both' } : {}
        readings.push({ tags: { ...base, mood, ...agreement }, fromParticiple: false })
      } else {
        for (const [person, number, kind] of values.flatMap(personOf)) {
          const tags: Tags = { ...base, mood, person, number, kind: kind === 'plain' ? auxiliary : kind }
          readings.push({ tags, fromParticiple: false })
        }
      }
    }
  }

  const person = firstOf(values, PERSON_OF_PRONOUN) ?? 0
  for (const value of values) {
    const known = CLASSES.get(value)
    if (known === undefined) continue
    const [pos, kind] = known
    const missing = INFLECTED.has(pos) ? 'both' : 'none'
    readings.push({
      tags: {
        pos,
        kind,
        gender: gender ?? missing,
        number: number ?? missing,
        person: pos === 'pronoun' || pos === 'determiner' ? person : 0,
        mood: 'none',
        aspirated: false,
      },
      fromParticiple: verb !== undefined && pos === 'adjective',
    })
  }
  return readings
}

const personOf = (value: string) => {
  const found = PERSONS.get(value)
  return found === undefined ? [] : [found]
}

function firstOf<T>(values: readonly string[], table: ReadonlyMap<string, T>): T | undefined {
  for (const value of values) {
    const found = table.get(value)
    if (found !== undefined) return found
  }
  return undefined
}

/**
 * `v1_itnq__a` by position: v, group, e copular, i intransitive, t transitive, n indirect, pronominal (p always,
 * r reciprocal, q e x possible), m impersonal, e auxiliary être, a auxiliary avoir (zz: not looked into).
 * x stands for "now and then" and is taken as yes.
 */
function readValency(code: string): Valency {
  const at = (position: number) => code.charAt(position)
  const pronominal = at(6)
  const takesEtre = at(8) === 'e'
  const takesAvoir = at(9) === 'a'
  return {
    copular: at(2) === 'e',
    intransitive: at(3) === 'i',
    transitive: at(4) === 't',
    indirect: at(5) === 'n' || at(5) === 'x',
    pronominal:
      pronominal === 'p'
        ? 'always'
        : pronominal === 'r'
          ? 'reciprocal'
          : pronominal === '_'
            ? 'never'
            : 'possible',
    impersonal: at(7) === 'm',
    auxiliary: takesEtre ? (takesAvoir ? 'both' : 'être') : pronominal === 'p' ? 'être' : 'avoir',
  }
}
