import { decodeText } from '../../text/decodeText'
import { type Entries, quoted } from './entries'
import { readJson } from './json'
import { readLines } from './lines'

/** What was brought from another tool's personal dictionary, and what was not. */
export interface ImportedWords {
  /** How people call what they brought. */
  readonly format: string
  /** New ones, once each, as the file spells them. */
  readonly words: readonly string[]
  /** How many were in the dictionary already. */
  readonly known: number
  /** How many carried another tool's rules of inflection, which Mot juste replaces by its own. */
  readonly inflected: number
  /** One sentence each, with where it stood and why. */
  readonly left: readonly string[]
}

/** Largest file that is looked at, in bytes. */
export const MAX_DICTIONARY_BYTES = 5_000_000

/** A word as one writes it: letters with what may join or end them, and figures beside letters. */
const WORD = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}'’·.&-]{0,78}$/u
const LETTER = /\p{L}/u

const faultOf = (word: string): string | undefined => {
  if (/\s/u.test(word)) return 'est fait de plusieurs mots : un dictionnaire personnel les prend un à un'
  if (!WORD.test(word) || !LETTER.test(word)) return 'n’est pas un mot'
  return undefined
}

const read = (bytes: Uint8Array): Entries => {
  const text = decodeText(bytes).replace(/^\uFEFF/, '')
  // A picture or an archive has zeros where no text has any.
  if (text.includes('\0'))
    return {
      format: 'Fichier',
      entries: [],
      left: ['Ce fichier n’est pas un texte : ce n’est pas un dictionnaire.'],
    }
  return /^\s*[[{]/.test(text) ? readJson(text) : readLines(text)
}

/**
 * Any personal dictionary of any common tool and encoding, as words to add. Never throws; linear.
 *
 * @param own words that are in the dictionary already
 * @param most how many it may hold in all
 */
export function importDictionary(bytes: Uint8Array, own: readonly string[], most: number): ImportedWords {
  if (bytes.length > MAX_DICTIONARY_BYTES)
    return {
      format: 'Fichier',
      words: [],
      known: 0,
      inflected: 0,
      left: [`Ce dictionnaire est trop gros : ${MAX_DICTIONARY_BYTES / 1e6} Mo au plus.`],
    }
  const { format, entries, left: unread } = read(bytes)
  const before = new Set(own)
  const words = new Set<string>()
  const left = [...unread]
  let known = 0
  let inflected = 0
  for (const entry of entries) {
    const word = entry.word.normalize('NFC')
    const fault = faultOf(word)
    if (fault !== undefined) left.push(`${entry.where} : ${quoted(word)} ${fault}.`)
    else if (before.has(word)) known++
    else if (words.has(word)) continue
    else if (before.size + words.size >= most) {
      left.push(`${entry.where} et suivants : ${most} mots au plus dans le dictionnaire personnel.`)
      break
    } else {
      words.add(word)
      if (entry.inflected) inflected++
    }
  }
  return { format, words: [...words], known, inflected, left }
}
