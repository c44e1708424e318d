import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync, gzipSync } from 'node:zlib'

/**
 * Frequency levels, 0 (rare or unknown) to 15, four bits each: measured to order suggestions as well as finer
 * ones. The committed table is derived from wordfreq's `large_fr` (CC BY-SA 4.0); a fresh source is a
 * gzipped list of `form<TAB>Zipf frequency`, lower case.
 */
export type Levels = ReadonlyMap<string, number>

/** The committed table. */
export const LEVELS = join(dirname(fileURLToPath(import.meta.url)), 'data', 'frequencies.txt.gz')

/** Zipf 1.5 (one in 30 million words) is level 1; each level is 0.4 more; 7.1 and above ("de") is level 15. */
const LOWEST_ZIPF = 1.5
const ZIPF_PER_LEVEL = 0.4
const TOP_LEVEL = 15

const levelOfZipf = (zipf: number): number =>
  zipf < LOWEST_ZIPF ? 0 : Math.min(TOP_LEVEL, 1 + Math.floor((zipf - LOWEST_ZIPF) / ZIPF_PER_LEVEL + 1e-9))

/** Derives the committed table, one line per level from 1 on, from the source list. */
export function deriveLevels(source: string, isKept: (form: string) => boolean, target: string): void {
  const lines: string[][] = Array.from({ length: TOP_LEVEL + 1 }, () => [])
  for (const line of gunzipSync(readFileSync(source)).toString('utf8').split('\n')) {
    const [form = '', zipf = ''] = line.split('\t')
    const level = levelOfZipf(Number(zipf))
    if (level > 0 && isKept(form)) lines[level]?.push(form)
  }
  const text = lines.slice(1).map((forms) => forms.sort().join(' '))
  writeFileSync(target, gzipSync(text.join('\n'), { level: 9 }))
}

/** Reads the committed table. */
export function readLevels(path: string): Levels {
  const levels = new Map<string, number>()
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n')
  for (const [index, line] of lines.entries()) {
    for (const form of line.split(' ')) levels.set(form, index + 1)
  }
  return levels
}

/** Two levels a byte, lower half first, in the order of `words`. */
export function packLevels(words: readonly string[], levels: Levels): Uint8Array {
  const packed = new Uint8Array(Math.ceil(words.length / 2))
  for (const [number, word] of words.entries()) {
    packed[number >> 1] =
      (packed[number >> 1] ?? 0) | (levelOf(word.toLowerCase(), levels) << ((number & 1) * 4))
  }
  return packed
}

/** What a set phrase is rarer than its rarest word. */
const PHRASE = 2

function levelOf(word: string, levels: Levels): number {
  const known = levels.get(word)
  if (known !== undefined) return known
  // The source counts single words: no compounds, and elided words without their apostrophe.
  const parts = word.split(/[' -]/).filter((part) => part !== '')
  const rarest = Math.min(...parts.map((part) => levels.get(part) ?? 0))
  return parts.length > 1 ? Math.max(0, rarest - PHRASE) : rarest
}
