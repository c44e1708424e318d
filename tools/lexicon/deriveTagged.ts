import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { splitFlags } from './hunspell'

/** Field of entries and affix rules that only the dictionary of all spellings has: mostly the reform of 1990. */
export const VARIANT_FIELD = 'va:1'

/**
 * Derives the committed tagged dictionary from two folders that hold Dicollecte's tagged `fr.aff` and `fr.dic`:
 * `classical` (Debian's hunspell-fr-classical) and `comprehensive` (hunspell-fr-comprehensive, all spellings).
 * What is only in the second is marked as a variant; elision affixes are dropped, here they would be noise.
 */
export function deriveTagged(classical: string, comprehensive: string, target: string): void {
  for (const name of ['fr.aff', 'fr.dic']) {
    const known = new Set(readLines(join(classical, name)))
    const lines = readLines(join(comprehensive, name)).flatMap((line) => {
      const kept = name === 'fr.aff' ? affixLine(line) : entryLine(line)
      if (kept === undefined) return []
      return [known.has(line) || !isContent(line) ? kept : `${kept} ${VARIANT_FIELD}`]
    })
    writeFileSync(
      join(target, `${name.replace('fr', 'dicollecte')}.gz`),
      gzipSync(`${lines.join('\n')}\n`, { level: 9 }),
    )
  }
}

const readLines = (path: string): string[] => readFileSync(path, 'utf8').split('\n')

const isElision = (flag: string): boolean =>
  flag.includes("'") || flag === 'Q*' || flag === 'Qj' || flag === 'Si'

const withoutElisions = (flags: string): string =>
  splitFlags(flags)
    .filter((flag) => !isElision(flag))
    .join('')

/** An entry or an affix rule, neither comment, number of entries, option nor head of a class. */
const isContent = (line: string): boolean =>
  !/^(?:#|\d+$|NEEDAFFIX|NOSUGGEST)/.test(line) && !isClassHeader(line)

const isClassHeader = (line: string): boolean => /^(?:PFX|SFX) \S+ [YN] \d+$/.test(line)

/** Licence comment, flags of the format, and every affix rule that makes no elision. */
function affixLine(line: string): string | undefined {
  if (/^(?:#|NEEDAFFIX|NOSUGGEST)/.test(line)) return line
  const [keyword, flag = '', strip, addition = '', ...rest] = line.trim().split(/\s+/)
  if ((keyword !== 'PFX' && keyword !== 'SFX') || isElision(flag)) return undefined
  if (isClassHeader(line)) return line
  const [added = '', flags = ''] = addition.split('/')
  if (keyword === 'PFX' && added.includes("'")) return undefined
  const kept = withoutElisions(flags)
  return [keyword, flag, strip, kept === '' ? added : `${added}/${kept}`, ...rest].join(' ')
}

/** The first line is the number of entries. */
function entryLine(line: string): string | undefined {
  if (line === '' || /^\d+$/.test(line)) return line === '' ? undefined : line
  const [head = '', ...fields] = line.trim().split(/\s+/)
  const [lemma = '', flags = ''] = head.split('/')
  const kept = withoutElisions(flags)
  return [kept === '' ? lemma : `${lemma}/${kept}`, ...fields].join(' ')
}
