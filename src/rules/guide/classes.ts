import { type Pattern, parsePattern } from '../pattern/syntax'

const classOf = (source: string): Pattern => {
  const parsed = parsePattern(source)
  if (!parsed.ok) throw new Error(`${source}: ${parsed.error}`)
  return parsed.value
}

const NUMBER = '<:numeral>'
const TIME = '(<heure>|<jour>|<semaine>|<mois>|<minute>|<an>|<année>|h|min)'

/** What a lead may name between braces, in the terms of the pattern engine. */
export const CLASSES: ReadonlyMap<string, Pattern> = new Map([
  ['nombre', classOf('<:numeral>')],
  ['montant', classOf(`${NUMBER} (€|<euro>|eur|<centime>|<dollar>|chf|<franc>|<pour-cent>|%)`)],
  ['délai', classOf(`((12h|24h|36h|48h|72h|1h|2h) | ${NUMBER} ${TIME} (<ouvré:adjective>|<ouvrable>)?)`)],
  ['verbe', classOf('<:verb>')],
  ['infinitif', classOf('<:verb.infinitive>')],
  ['nom', classOf('<:noun>')],
  ['nom-propre', classOf('<:proper>')],
  ['adjectif', classOf('<:adjective>')],
  ['mot', classOf('~1')],
])
