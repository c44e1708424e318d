import { fail, ok, type Result } from '../result'
import { Analyser, type Wanted } from './analyser'
import { Automaton, NO_ENDING, NO_STATE } from './automaton'
import { CLASS_FLAG, type LexiconFault, readSections, SECTION } from './format'
import { keptByForm } from './keptByForm'
import type { Analysis, Valency } from './morphology'
import { canonical, inCaseOf, isUpper, LONGEST, withoutInclusiveEnding } from './spelling'
import { type Candidate, createSuggester, type Suggester } from './suggest/suggest'

export type { Wanted } from './analyser'
export type { LexiconFault } from './format'
export type {
  Analysis,
  Gender,
  GrammaticalNumber,
  Kind,
  Mood,
  PartOfSpeech,
  Person,
  Tags,
  Valency,
} from './morphology'
export type { Candidate } from './suggest/suggest'

/** Forms are taken as in running text: any case, NFC or NFD, either apostrophe, without an elided word before. */
export interface Lexicon {
  /**
   * Is this form French? `Bonjour` and `BONJOUR` are when `bonjour` is; `lyon` is not when only `Lyon` is.
   * A compound is when its parts are; spellings of 1990 are.
   */
  accepts(form: string): boolean
  /**
   * At most five corrections, best first, in the case of the form; none rather than nonsense, and none for what
   * is accepted. `extraWords` (personal dictionary, guide) take part as if the lexicon had them; what was found
   * is kept with the list, which must not change.
   */
  suggest(form: string, extraWords?: readonly string[]): readonly string[]
  /**
   * Known words near a form, accepted or not (then it comes itself), in its case, best first, with what they cost:
   * for callers that rank by context.
   */
  candidates(form: string, extraWords?: readonly string[]): readonly Candidate[]
  /** As `candidates`, single words alone that cost at most `most`: far quicker where little is forgiven. */
  near(form: string, most: number): readonly Candidate[]
  /** Every reading of a form, as it is spelled first, then in lower case (Pierre, pierre); none if unknown. */
  analyses(form: string): readonly Analysis[]
  /**
   * The forms of a lemma (as an analysis gives it) with the wanted tags: `inflect('aller', { mood: 'future',
   * person: 1, number: 'singular' })` is `['irai']`. Usually one; classical spellings before those of 1990, then the commonest first.
   */
  inflect(lemma: string, wanted: Wanted): readonly string[]
  /** How a verb is built, by its infinitive; nothing for other words. */
  valency(infinitive: string): Valency | undefined
  /** How common a form is, from 0 (rare or unknown) to 15; each level is two and a half times the one below. */
  frequency(form: string): number
  /** Is it a spelling that the classical dictionary lacks, mostly one of 1990 (connait, week-ends)? */
  isVariant(form: string): boolean
}

const MOST_SUGGESTIONS = 5
/** Costlier candidates are seldom what was meant: 99 % of right ones are below. */
const SENSIBLE = 220

/** Words whose corrections are kept: several rules ask, and a sentence is read again at each key. */
const KEPT_CANDIDATES = 256

/**
 * Reads a compiled lexicon (`public/lexicon/fr.lexicon`) in place: the bytes are only viewed, so they must
 * not be changed afterwards.
 */
export function loadLexicon(bytes: ArrayBuffer): Result<Lexicon, LexiconFault> {
  const read = readSections(bytes)
  if (!read.ok) return fail(read.error)
  const sections = read.value
  const automaton = new Automaton(
    sections.uint32(SECTION.edges),
    sections.uint16(SECTION.alphabet),
    sections.uint32(SECTION.crowds),
  )
  const analyser = new Analyser(automaton, {
    tags: sections.uint32(SECTION.tags),
    suffixes: sections.uint16(SECTION.suffixes),
    readings: sections.uint16(SECTION.readings),
    classes: sections.uint16(SECTION.classes),
  })
  const frequencies = sections.uint8(SECTION.frequencies)

  const readFrequency = (word: string): number => {
    const number = automaton.numberOf(word)
    return number < 0 ? 0 : ((frequencies[number >> 1] ?? 0) >> ((number & 1) * 4)) & 0xf
  }
  const frequencyOf = keptByForm(readFrequency)
  const frequency = keptByForm((form) =>
    spellings(automaton, canonical(form)).reduce((most, word) => Math.max(most, frequencyOf(word)), 0),
  )
  /** Made on first use: most texts have no word to correct. */
  let suggester: Suggester | undefined
  const createOwnSuggester = (): Suggester =>
    createSuggester(
      automaton,
      (word, ending) => ({
        isProposable: !analyser.hasFlag(ending, CLASS_FLAG.noSuggest),
        isVariant: analyser.hasFlag(ending, CLASS_FLAG.variant),
        isName: analyser.tags(ending).every(({ pos }) => pos === 'proper'),
        frequency: frequencyOf(word),
      }),
      (word) => analyser.tags(automaton.find(word)),
    )

  const acceptsWhole = (word: string): boolean =>
    automaton.find(word) !== NO_ENDING || spellings(automaton, word).length > 0

  const acceptsForm = (form: string): boolean => {
    const word = canonical(form)
    if (acceptsWhole(word)) return true
    if (word.includes('-') && acceptsParts(word, acceptsWhole)) return true
    const stem = withoutInclusiveEnding(word)
    return stem !== word && acceptsWhole(stem)
  }

  const accepts = keptByForm(acceptsForm)

  const analyses = keptByForm((form: string): readonly Analysis[] =>
    spellings(automaton, canonical(form)).flatMap((word) => analyser.analyse(word, automaton.find(word))),
  )

  /** In the case of the form; the first of two that become one there is the better. */
  const cased = (word: string, found: readonly Candidate[]): readonly Candidate[] => {
    const byForm = new Map<string, Candidate>()
    for (const candidate of found) {
      const form = inCaseOf(word, candidate.word)
      if (!byForm.has(form)) byForm.set(form, { ...candidate, word: form })
    }
    return Array.from(byForm.values())
  }
  const ownSuggester = (): Suggester => {
    suggester ??= createOwnSuggester()
    return suggester
  }
  const keptAlone = new Map<string, readonly Candidate[]>()
  const keptBeside = new WeakMap<readonly string[], Map<string, readonly Candidate[]>>()
  const keptWith = (extraWords: readonly string[] | undefined): Map<string, readonly Candidate[]> => {
    if (!extraWords) return keptAlone
    const known = keptBeside.get(extraWords)
    if (known) return known
    const made = new Map<string, readonly Candidate[]>()
    keptBeside.set(extraWords, made)
    return made
  }
  const candidates = (form: string, extraWords?: readonly string[]): readonly Candidate[] => {
    const word = canonical(form)
    const kept = keptWith(extraWords)
    const known = kept.get(word)
    if (known) return known
    if (kept.size >= KEPT_CANDIDATES) kept.clear()
    const found = cased(word, ownSuggester().candidates(word, extraWords))
    kept.set(word, found)
    return found
  }

  return ok({
    accepts,
    suggest: (form, extraWords) => {
      if (accepts(form)) return []
      return candidates(form, extraWords)
        .filter(({ cost }) => cost <= SENSIBLE)
        .slice(0, MOST_SUGGESTIONS)
        .map(({ word }) => word)
    },
    candidates,
    near: (form, most) => {
      const word = canonical(form)
      return cased(word, ownSuggester().near(word, most))
    },
    analyses,
    inflect: (lemma, wanted) => {
      const found = analyser.inflect(lemma, wanted).map((form) => ({
        form,
        frequency: frequencyOf(form),
        isVariant: analyser.hasFlag(automaton.find(form), CLASS_FLAG.variant),
      }))
      return found
        .sort(
          (left, right) =>
            Number(left.isVariant) - Number(right.isVariant) || right.frequency - left.frequency,
        )
        .map(({ form }) => form)
    },
    valency: (infinitive) => analyser.valency(infinitive),
    frequency,
    isVariant: (form) => {
      const found = spellings(automaton, canonical(form))
      return (
        found.length > 0 && found.every((word) => analyser.hasFlag(automaton.find(word), CLASS_FLAG.variant))
      )
    },
  })
}

/** The words that a form may stand for: as spelled, in lower case, and for all capitals in any case. */
function spellings(automaton: Automaton, form: string): readonly string[] {
  if (form.length > LONGEST) return []
  const isExact = automaton.find(form) !== NO_ENDING
  const lower = form.toLowerCase()
  if (lower === form) return isExact ? [form] : []
  if (isUpper(form)) {
    const found: string[] = []
    followCapitals(automaton, automaton.root, lower, '', found)
    return found
  }
  const found = isExact ? [form] : []
  if (automaton.find(lower) !== NO_ENDING) found.push(lower)
  return found
}

/** All capitals hide where a name has its own (SAINT-ÉTIENNE, IPHONE): follows both cases of every letter. */
function followCapitals(
  automaton: Automaton,
  state: number,
  lower: string,
  path: string,
  found: string[],
): void {
  if (state === NO_STATE) return
  const at = path.length
  if (at === lower.length) {
    if (automaton.ending(state) !== NO_ENDING) found.push(path)
    return
  }
  const letter = lower.charAt(at)
  const capital = letter.toUpperCase()
  // A capital of two letters (ß, SS) cannot be one step.
  if (capital !== letter && capital.length === 1) {
    const upper = automaton.step(state, automaton.labelOf(capital.charCodeAt(0)))
    followCapitals(automaton, upper, lower, path + capital, found)
  }
  followCapitals(
    automaton,
    automaton.step(state, automaton.labelOf(letter.charCodeAt(0))),
    lower,
    path + letter,
    found,
  )
}

const DIGITS = /^\d+$/

/**
 * A compound that the lexicon lacks is right when its parts are (lave-linge-séchant, covid-19): French joins
 * freely, and a wrong mark costs more than a missed one.
 */
function acceptsParts(word: string, acceptsPart: (part: string) => boolean): boolean {
  const parts = word.split('-')
  return (
    !DIGITS.test(word.replaceAll('-', '')) && parts.every((part) => DIGITS.test(part) || acceptsPart(part))
  )
}
