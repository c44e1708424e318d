import { decodeText } from '../../text/decodeText'
import type { GuideSeverity } from '../vocabulary'
import { Gathering, hasSigns, type Imported, MAX_ENTRIES, NOTHING_IMPORTED } from './imported'
import { readTable } from './table'

/** Largest file that is looked at, in bytes. */
const MAX_BYTES = 5_000_000

type Column = 'term' | 'better' | 'message' | 'severity'

const TITLES: Readonly<Record<Column, readonly string[]>> = {
  term: ['terme', 'mot', 'expression', 'interdit', 'term', 'word'],
  better: ['remplacer par', 'remplacement', 'dire', 'préférer', 'preferer', 'replace', 'replacement'],
  message: ['message', 'commentaire', 'explication', 'raison', 'pourquoi'],
  severity: ['gravité', 'gravite', 'niveau', 'severity', 'level'],
}
const ORDER: readonly Column[] = ['term', 'better', 'message', 'severity']

/** `terme;remplacer par;message;gravité`, any common separator and encoding; the header may be left out. */
export function importCsv(bytes: Uint8Array): Imported {
  if (bytes.length > MAX_BYTES) return NOTHING_IMPORTED('Ce tableau est trop gros : 5 Mo au plus.')
  const rows = readTable(decodeText(bytes))
  const titles = (rows[0] ?? []).map((title) => title.toLowerCase())
  const named = ORDER.map((column) => titles.findIndex((title) => TITLES[column].includes(title)))
  const hasHeader = (named[0] ?? -1) >= 0
  const columns = hasHeader ? named : ORDER.map((_, at) => at)
  const gathering = new Gathering()
  const body = rows.slice(hasHeader ? 1 : 0)
  for (const [at, row] of body.slice(0, MAX_ENTRIES).entries()) {
    const where = `Ligne ${at + (hasHeader ? 2 : 1)}`
    const [term = '', better = '', message = '', severity = ''] = columns.map((column) => row[column] ?? '')
    if (term === '') gathering.leave(where, 'le terme manque.')
    else if (hasSigns(term))
      gathering.leave(where, `« ${term.slice(0, 40)} » contient des signes qui ne sont pas des mots.`)
    else {
      const known = severityOf(severity)
      if (known === undefined)
        gathering.leave(
          where,
          `la gravité « ${severity.slice(0, 40)} » est inconnue : bloquant, attention ou conseil.`,
        )
      else
        gathering.take({
          where,
          match: [term],
          better: better === '' ? [] : better.split(/\s*\/\s*/).slice(0, 5),
          message,
          severity: known,
        })
    }
  }
  if (body.length > MAX_ENTRIES)
    gathering.leave(`Ligne ${MAX_ENTRIES + 1} et suivantes`, `${MAX_ENTRIES} termes au plus.`)
  return gathering.result()
}

const SEVERITY: ReadonlyMap<string, GuideSeverity> = new Map([
  ['', 'warn'],
  ...(
    [
      'stop',
      'bloquant',
      'bloquante',
      'bloquer',
      'interdit',
      'haute',
      'haut',
      'forte',
      'rouge',
      'critique',
      'error',
      'erreur',
      '3',
    ] as const
  ).map((word) => [word, 'stop'] as const),
  ...(
    ['warn', 'warning', 'attention', 'moyenne', 'moyen', 'orange', 'avertissement', 'à revoir', '2'] as const
  ).map((word) => [word, 'warn'] as const),
  ...(['hint', 'conseil', 'info', 'faible', 'basse', 'bas', 'vert', 'suggestion', '1'] as const).map(
    (word) => [word, 'hint'] as const,
  ),
])

const severityOf = (written: string): GuideSeverity | undefined => SEVERITY.get(written.trim().toLowerCase())
