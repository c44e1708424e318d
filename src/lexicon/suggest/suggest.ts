import type { Automaton } from '../automaton'
import type { Tags } from '../morphology'
import { ABBREVIATIONS } from './abbreviations'
import { type Alignment, align, describeLetters } from './alignment'
import { blanks, type Candidate, compounds, elisions, inversions, type Known } from './repairs'
import { FAR, Search } from './search'

export type { Candidate } from './repairs'

/** What the suggester has to know of a word it finds. */
export interface WordFacts {
  readonly isProposable: boolean
  readonly isName: boolean
  readonly isVariant: boolean
  /** 0 to 15. */
  readonly frequency: number
}

export interface Suggester {
  /**
   * Known words near a form (canonical), best first, as the lexicon spells them; the form itself too when it is
   * known. `extraWords` take part as if the lexicon had them. Always in bounded time.
   */
  candidates(form: string, extraWords?: Iterable<string>): readonly Candidate[]
  /** Single known words that cost at most `most`, best first: a short look. */
  near(form: string, most: number): readonly Candidate[]
}

/** Longer than any French word that a person mistypes; past it there is nothing sensible to propose. */
const LONGEST = 40
const MOST = 12
const TOP_FREQUENCY = 15
/** What one level of frequency less adds: a factor of 2.5 in use outweighs a small slip, never a letter. */
const RARITY = 6
/** What a word adds that no one was seen to use. */
const UNKNOWN = 110
/** A name, where small letters were typed. */
const NAME = 35
/** A spelling that the classical dictionary lacks. */
const VARIANT = 45
/** What a first look finds is right if it is within this. */
const FIRST_LOOK = 100
/** A second look lets in what is that much worse than the best of the first. */
const MARGIN = 70

/** The farthest that a word of so many letters may be from what was meant. */
const farthest = (length: number): number => (length <= 2 ? 80 : length <= 4 ? 130 : length <= 6 ? 190 : 240)

/** Shorthand is meant as shorthand. */
const ABBREVIATION = 40
/** How common a word is taken to be that a person or a guide has added. */
const EXTRA_FREQUENCY = 10
/** Added words looked at for one form: about two milliseconds. */
const MOST_EXTRA = 5_000

export function createSuggester(
  automaton: Automaton,
  factsOf: (word: string, ending: number) => WordFacts,
  tagsOf: (word: string) => readonly Tags[],
): Suggester {
  const letters = describeLetters(automaton)
  const search = new Search(automaton, LONGEST)
  const rarity = (frequency: number): number =>
    frequency === 0 ? UNKNOWN : (TOP_FREQUENCY - frequency) * RARITY

  const within = (alignment: Alignment, limit: number, isCapital: boolean): Candidate[] => {
    const found: Candidate[] = []
    search.run(alignment, limit, (word, ending, distance) => {
      const facts = factsOf(word, ending)
      if (facts.isProposable) {
        const cost =
          distance +
          rarity(facts.frequency) +
          (facts.isName && !isCapital ? NAME : 0) +
          (facts.isVariant ? VARIANT : 0)
        insertInOrder(found, { word, cost })
        if (found.length > MOST) found.pop()
      }
      return found.length < MOST ? limit : Math.min(limit, found[MOST - 1]?.cost ?? limit)
    })
    return found
  }

  const known: Known = {
    tagsOf,
    rarity: (word) => rarity(factsOf(word, automaton.find(word)).frequency),
    near: (word, limit) =>
      word === '' || word.length > LONGEST ? [] : within(align(word, letters), limit, false).slice(0, 4),
  }

  const among = (words: Iterable<string>, alignment: Alignment, limit: number): Candidate[] => {
    const found: Candidate[] = []
    let looked = 0
    for (const word of words) {
      if (looked++ >= MOST_EXTRA) break
      const distance = search.distance(alignment, word.split('').map(letters.labelOf), limit)
      if (distance < FAR) found.push({ word, cost: distance + rarity(EXTRA_FREQUENCY) })
    }
    return found
  }

  return {
    near: (form, most) => {
      const word = form.toLowerCase()
      if (word === '' || word.length > LONGEST) return []
      const isCapital = form.charAt(0) !== word.charAt(0)
      const limit = Math.min(most, farthest(word.length))
      return within(align(word, letters), limit, isCapital).filter(({ cost }) => cost <= most)
    },
    candidates: (form, extraWords = []) => {
      if (form === '' || form.length > LONGEST) return []
      const word = form.toLowerCase()
      const isCapital = form.charAt(0) !== word.charAt(0)
      const alignment = align(word, letters)
      const most = farthest(word.length)
      const first = within(alignment, Math.min(most, FIRST_LOOK), isCapital)
      const best = first[0]?.cost ?? most
      const isEnough = best + MARGIN <= FIRST_LOOK
      const found = isEnough ? first : within(alignment, Math.min(most, best + MARGIN), isCapital)
      const meant = ABBREVIATIONS.get(word)
      if (meant !== undefined) insertInOrder(found, { word: meant, cost: ABBREVIATION })
      const repaired = [elisions, inversions, blanks, compounds].flatMap((repair) => repair(word, known))
      for (const candidate of [...among(extraWords, alignment, most), ...repaired])
        insertInOrder(found, candidate)
      return found
        .filter(({ word: one }, at) => found.findIndex(({ word: other }) => other === one) === at)
        .slice(0, MOST)
    },
  }
}

function insertInOrder(found: Candidate[], candidate: Candidate): void {
  const at = found.findIndex((other) => other.cost > candidate.cost)
  found.splice(at < 0 ? found.length : at, 0, candidate)
}
