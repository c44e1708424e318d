import { fail, ok, type Result } from '../result.ts'
import { Automaton, NO_ENDING, NO_STATE } from './automaton.ts'
import { type LexiconFault, readSections, SECTION } from './format.ts'
import { canonical, inCaseOf, isUpper } from './spelling.ts'
import { createSuggester } from './suggest.ts'

export type { LexiconFault } from './format.ts'

export interface Lexicon {
  /**
   * Is this form French? As in running text: any case, NFC or NFD, either apostrophe, but without an elided
   * word before it (l', qu' are tokens of their own). `Bonjour` and `BONJOUR` are when `bonjour` is; `lyon`
   * is not when only `Lyon` is.
   */
  accepts(form: string): boolean
  /** At most five corrections, best first, in the case of the form; none rather than nonsense. */
  suggest(form: string): readonly string[]
}

/**
 * Reads a compiled lexicon (`public/lexicon/fr.lexicon`) in place: the bytes are only viewed, so they must
 * not be changed afterwards.
 */
export function loadLexicon(bytes: ArrayBuffer): Result<Lexicon, LexiconFault> {
  const sections = readSections(bytes)
  if (!sections.ok) return fail(sections.error)
  const automaton = new Automaton(
    sections.value.uint32(SECTION.edges),
    sections.value.uint16(SECTION.alphabet),
  )
  const suggester = createSuggester(
    automaton,
    sections.value.uint8(SECTION.endings),
    sections.value.uint8(SECTION.frequencies),
  )

  const acceptsWhole = (word: string): boolean => {
    if (automaton.find(word) !== NO_ENDING) return true
    const lower = word.toLowerCase()
    if (lower === word) return false
    return automaton.find(lower) !== NO_ENDING || (isUpper(word) && acceptsCapitals(automaton, lower))
  }

  const accepts = (form: string): boolean => {
    const word = canonical(form)
    return acceptsWhole(word) || (word.includes('-') && acceptsParts(word, acceptsWhole))
  }

  return ok({
    accepts,
    suggest: (form) => {
      const word = canonical(form)
      if (word === '' || accepts(word)) return []
      const found = suggester.suggest(word.toLowerCase()).map((known) => inCaseOf(word, known))
      return Array.from(new Set(found))
    },
  })
}

const DIGITS = /^\d+$/

/**
 * A compound that the lexicon lacks is right when its parts are (allez-vous, lave-linge-séchant, covid-19):
 * French joins freely, and a wrong mark costs more than a missed one.
 */
function acceptsParts(word: string, acceptsPart: (part: string) => boolean): boolean {
  const parts = word.split('-')
  return (
    !DIGITS.test(word.replaceAll('-', '')) && parts.every((part) => DIGITS.test(part) || acceptsPart(part))
  )
}

/** All capitals hide where a name has its own (SAINT-ÉTIENNE, IPHONE): follows both cases of every letter. */
function acceptsCapitals(automaton: Automaton, lower: string): boolean {
  const follow = (state: number, at: number): boolean => {
    if (state === NO_STATE) return false
    if (at === lower.length) return automaton.ending(state) !== NO_ENDING
    const letter = lower.charAt(at)
    const capital = letter.toUpperCase()
    return (
      follow(automaton.step(state, automaton.labelOf(letter.charCodeAt(0))), at + 1) ||
      (capital !== letter &&
        capital.length === 1 &&
        follow(automaton.step(state, automaton.labelOf(capital.charCodeAt(0))), at + 1))
    )
  }
  return follow(automaton.root, 0)
}
