import type { Token } from '../text/token'
import type { Lexicon } from './lexicon'
import type { Analysis } from './morphology'
import { openHomophones } from './openHomophones'
import { opensPair, smallTwins } from './smallTwins'
import { hashText, type Tag, tagOf } from './taggerTags'

/** What a form may be in its place. */
export interface Sense {
  readonly tag: Tag
  /** Hash of the lemma; 0 for a small word, which is known by itself. */
  readonly lemma: number
}

/** A form that can be heard where another is written. */
export interface Twin {
  readonly form: string
  readonly senses: readonly Sense[]
  /** See `Lexicon.frequency`. */
  readonly frequency: number
}

/** A place in a sentence whose word has others that sound like it. */
export interface Place {
  readonly start: number
  /** Exclusive. */
  readonly end: number
  /** The written form first. */
  readonly twins: readonly Twin[]
}

/** Endings that are heard alike, or nearly so, after the same stem. Source: see `rules/grammar/homophones.ts`. */
const ENDINGS: readonly (readonly string[])[] = [
  ['aient', 'ait', 'ais', 'ées', 'ée', 'és', 'er', 'ez', 'ai', 'et', 'é'],
  ['ons', 'ont'],
  ['ies', 'ie', 'is', 'it', 'i'],
  ['ient', 'ies', 'ie'],
  ['uent', 'ues', 'ue', 'us', 'ut', 'u'],
  ['ras', 'ra'],
  ['rent', 're'],
  ['ent', 'es', 'e'],
  ['llent', 'lles', 'lle', 'ls', 'l'],
  ['ts', 'ds', 's', 't', 'd', 'x', ''],
  ['ants', 'ant', 'ents', 'ent'],
]
/** Shorter words are small words, or chance. */
const SHORTEST = 3
const KEPT_FORMS = 4096

const OPEN: ReadonlySet<Analysis['pos']> = new Set(['noun', 'verb', 'adjective'])
const isOpen = (analyses: readonly Analysis[]): boolean =>
  analyses.length > 0 && analyses.every(({ pos }) => OPEN.has(pos))

/** Finds the places of a sentence; keeps what it knows of a form, for one lexicon at a time. */
export class TwinFinder {
  #lexicon: Lexicon | undefined
  readonly #known = new Map<string, readonly Twin[]>()

  /** The places of a sentence, from left to right. Time is linear in the number of tokens. */
  of(tokens: readonly Token[], lexicon: Lexicon): readonly Place[] {
    if (lexicon !== this.#lexicon || this.#known.size > KEPT_FORMS) this.#known.clear()
    this.#lexicon = lexicon
    return tokens.flatMap((_, at) => this.#placeAt(tokens, at, lexicon) ?? [])
  }

  #placeAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Place | undefined {
    const token = tokens[at]
    const next = tokens[at + 1]
    if (token?.kind !== 'word' || token.clitic || hangsOn(next)) return undefined
    if (token.elided) {
      const isJoined = next?.kind === 'word' && !next.spaced && !hangsOn(tokens[at + 2])
      const two = isJoined ? this.#small(`${token.norm}${next.norm}`) : []
      if (two.length > 0) return { start: at, end: at + 2, twins: two }
    }
    if (opensPair(token.norm) && next?.kind === 'word' && !hangsOn(tokens[at + 2])) {
      const two = this.#small(`${token.norm} ${next.norm}`)
      if (two.length > 0) return { start: at, end: at + 2, twins: two }
    }
    const one = this.#small(token.norm)
    if (one.length > 0) return { start: at, end: at + 1, twins: one }
    if (token.elided || isName(token.text, tokens[at - 1])) return undefined
    const open = this.#open(token.norm, lexicon)
    return open.length > 0 ? { start: at, end: at + 1, twins: open } : undefined
  }

  #small(form: string): readonly Twin[] {
    const others = smallTwins(form)
    if (others.length === 0) return []
    return this.#keep(form, () => [form, ...others].map(smallTwin))
  }

  #open(form: string, lexicon: Lexicon): readonly Twin[] {
    return this.#keep(form, () => openTwins(form, lexicon))
  }

  #keep(form: string, make: () => readonly Twin[]): readonly Twin[] {
    const known = this.#known.get(form)
    if (known) return known
    const made = make()
    this.#known.set(form, made)
    return made
  }
}

/** `est-il`, `peux-tu`: what carries a pronoun is a verb, and other rules see to it. */
const hangsOn = (token: Token | undefined): boolean => token?.kind === 'word' && token.clitic

/** Capitals make a name of it, or an abbreviation. */
const isName = (text: string, before: Token | undefined): boolean =>
  /\p{Lu}/u.test(text.slice(1)) || (before?.kind === 'word' && /^\p{Lu}/u.test(text))

const smallTwin = (form: string): Twin => {
  const hash = hashText(`=${form}`)
  const tag: Tag = {
    name: form,
    full: hash,
    coarse: hash,
    gender: 'none',
    number: 'none',
    person: 0,
    role: 'other',
  }
  return { form, senses: [{ tag, lemma: 0 }], frequency: 0 }
}

function openTwin(form: string, analyses: readonly Analysis[], lexicon: Lexicon): Twin {
  const senses = new Map<Tag, Sense>()
  for (const analysis of analyses) {
    const tag = tagOf(analysis)
    if (!senses.has(tag)) senses.set(tag, { tag, lemma: hashText(analysis.lemma) })
  }
  return { form, senses: [...senses.values()], frequency: lexicon.frequency(form) }
}

function openTwins(written: string, lexicon: Lexicon): readonly Twin[] {
  const own = lexicon.analyses(written)
  if (written.length < SHORTEST || !isOpen(own)) return []
  const uses = new Set(own.map(useOf))
  const own0 = openTwin(written, own, lexicon)
  const found = new Map<string, Twin>([[written, own0]])
  for (const form of [...soundingLike(written), ...openHomophones(written), ...inflected(own, lexicon)]) {
    if (form === written || found.has(form)) continue
    const analyses = lexicon.analyses(form)
    if (!isOpen(analyses) || analyses.every((analysis) => uses.has(useOf(analysis)))) continue
    const twin = openTwin(form, analyses, lexicon)
    // A word that nobody uses is not what was meant by one that everybody does.
    if (twin.frequency > 0 || own0.frequency <= 3) found.set(form, twin)
  }
  return found.size > 1 ? [...found.values()] : []
}

function soundingLike(written: string): string[] {
  const found: string[] = []
  for (const endings of ENDINGS) {
    for (const ending of endings) {
      if (!written.endsWith(ending) || written.length < ending.length + 2) continue
      const stem = written.slice(0, written.length - ending.length)
      for (const other of endings) {
        const form = stem + other
        if (form !== written && !isHeardApart(written, form)) found.push(form)
      }
    }
  }
  return found
}

const ENDS_IN_ET = /[^éèêaiou]ets?$/
const SOUNDS_LIKE_ET = /(?:e[rzt]|ets|ée?s?|ai|ais|ait|aient)$/
/** `cornet` and `corne`: after e the t is silent, but the e is heard. */
const isHeardApart = (one: string, other: string): boolean =>
  (ENDS_IN_ET.test(one) && !SOUNDS_LIKE_ET.test(other)) ||
  (ENDS_IN_ET.test(other) && !SOUNDS_LIKE_ET.test(one))

/** The forms of another gender or number, which are heard apart more often than not (`normal, normaux`). */
function* inflected(own: readonly Analysis[], lexicon: Lexicon): Generator<string> {
  for (const { lemma, pos, mood, person } of own) {
    if (pos === 'noun' || pos === 'adjective') yield* lexicon.inflect(lemma, { pos })
    else if (mood === 'participle-past') yield* lexicon.inflect(lemma, { pos, mood })
    else if (person === 3) yield* lexicon.inflect(lemma, { pos, mood, person })
  }
}

/** Forms of the same use are the same word in the same form, spelled otherwise. */
function useOf({ pos, mood, person, number, gender, lemma }: Analysis): string {
  return `${pos}.${mood}.${person}.${number}.${gender}.${lemma}`
}
