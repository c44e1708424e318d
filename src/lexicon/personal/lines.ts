import { type Entries, type Entry, quoted } from './entries'

/** First line of the personal dictionaries of LibreOffice and OpenOffice; words begin after a line of dashes. */
const OFFICE = /^OOoUserDict1\s*$/
/** First line of a Hunspell dictionary: about how many words follow. */
const COUNT = /^\s*\d{1,9}\s*$/
/** Hunspell's flags, and the suffix marks of LanguageTool's own lists: after a slash that is not escaped. */
const FLAGS = /^((?:[^\\/]|\\.)+)\/(\S*)$/u
/** Elsewhere a slash may belong to the word, unless what follows can be nothing but flags. */
const PLAIN_FLAGS = /^[A-Z0-9,*()_]+$/
/** Hunspell puts what it knows of a word's form behind a tab, or as fields of two letters. */
const FORM = /\t.*$|\s+[a-z]{2}:\S.*$/su
/** Last line of Chromium's list. */
const CHECKSUM = /^checksum_v1\s*=/

interface Reading {
  readonly format: string
  /** Lines before the first word. */
  readonly skip: number
  readonly isHunspell: boolean
  readonly isOffice: boolean
}

const LIST: Reading = { format: 'Liste de mots', skip: 0, isHunspell: false, isOffice: false }

const readingOf = (lines: readonly string[]): Reading => {
  const [first = ''] = lines
  if (OFFICE.test(first)) {
    const dashes = lines.findIndex((line) => /^-{3,}\s*$/.test(line))
    return { ...LIST, format: 'Dictionnaire de LibreOffice', skip: Math.max(1, dashes + 1), isOffice: true }
  }
  // A list may begin with a figure; a dictionary counts something.
  if (COUNT.test(first) && lines.some((line, at) => at > 0 && line.trim() !== ''))
    return { ...LIST, format: 'Dictionnaire Hunspell', skip: 1, isHunspell: true }
  return LIST
}

const unescaped = (word: string): string => word.replace(/\\(.)/gu, '$1')

const entryOf = (line: string, where: string, { isHunspell }: Reading): Entry => {
  const written = line.replace(FORM, '').trim()
  const [, word, flags = ''] = FLAGS.exec(written) ?? []
  if (word !== undefined && (isHunspell || PLAIN_FLAGS.test(flags)))
    return { word: unescaped(word), where, inflected: flags !== '' }
  return { word: isHunspell ? unescaped(written) : written, where, inflected: false }
}

/**
 * One word a line: plain lists (Firefox, Word, LanguageTool), Chromium's, LibreOffice's, and Hunspell's with their
 * count and flags. Lines that begin with `#` are notes. Never throws; linear.
 */
export function readLines(text: string): Entries {
  const lines = text.split(/\r\n|\r|\n/)
  const reading = readingOf(lines)
  const entries: Entry[] = []
  const left: string[] = []
  for (const [at, line] of lines.entries()) {
    const where = `Ligne ${at + 1}`
    const trimmed = line.trim()
    if (at < reading.skip || trimmed === '' || trimmed.startsWith('#') || CHECKSUM.test(trimmed)) continue
    if (trimmed.startsWith('*') || (reading.isOffice && trimmed.includes('==')))
      left.push(
        `${where} : ${quoted(trimmed)} interdit ou remplace un mot, ce qui est l’affaire d’une règle de guide.`,
      )
    // LibreOffice marks with `=` where a word may be cut.
    else entries.push(entryOf(reading.isOffice ? trimmed.replaceAll('=', '') : trimmed, where, reading))
  }
  return { format: reading.format, entries, left }
}
