import { type Pattern, parsePattern } from '../pattern/syntax'

const NUMBER = '<:numeral>'
const TIME = '(<heure>|<jour>|<semaine>|<mois>|<minute>|<an>|<année>|h|min)'

/** What a lead may name between braces, in the terms of the pattern engine. */
const SOURCES: ReadonlyMap<string, string> = new Map([
  ['nombre', '<:numeral>'],
  ['montant', `${NUMBER} (€|<euro>|eur|<centime>|<dollar>|chf|<franc>|<pour-cent>|%)`],
  ['délai', `((12h|24h|36h|48h|72h|1h|2h) | ${NUMBER} ${TIME} (<ouvré:adjective>|<ouvrable>)?)`],
  ['verbe', '<:verb>'],
  ['infinitif', '<:verb.infinitive>'],
  ['nom', '<:noun>'],
  ['nom-propre', '<:proper>'],
  ['adjectif', '<:adjective>'],
  ['mot', '~1'],
])

export const CLASS_NAMES: readonly string[] = [...SOURCES.keys()]

const read = new Map<string, Pattern>()

/** The pattern of a class, read when a guide first names it; nothing where no class has this name. */
export function classNamed(name: string): Pattern | undefined {
  const known = read.get(name)
  if (known) return known
  const source = SOURCES.get(name)
  if (source === undefined) return undefined
  const parsed = parsePattern(source)
  if (!parsed.ok) throw new Error(`${source}: ${parsed.error}`)
  read.set(name, parsed.value)
  return parsed.value
}
