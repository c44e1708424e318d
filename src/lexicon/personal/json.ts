import * as v from 'valibot'
import { type Entries, type Entry, quoted } from './entries'
import { isGrammalecte, readGrammalecte } from './grammalecte'

const Items = v.array(v.unknown())
/** Where tools put the words: LanguageTool (`words`, `dictionary`), and others. */
const ListSchema = v.union([
  Items,
  v.pipe(
    v.object({ words: Items }),
    v.transform(({ words }) => words),
  ),
  v.pipe(
    v.object({ dictionary: Items }),
    v.transform(({ dictionary }) => dictionary),
  ),
])
const ItemSchema = v.union([
  v.string(),
  v.pipe(
    v.object({ word: v.string() }),
    v.transform(({ word }) => word),
  ),
  v.pipe(
    v.object({ text: v.string() }),
    v.transform(({ text }) => text),
  ),
])

const FORMAT = 'Liste en JSON'
const nothing = (why: string): Entries => ({ format: FORMAT, entries: [], left: [why] })

/** A dictionary that is JSON: Grammalecte's compiled one, or a list of words as LanguageTool answers. Never throws. */
export function readJson(text: string): Entries {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return nothing('Ce fichier est coupé : son JSON n’est pas complet. Exportez-le de nouveau.')
  }
  if (isGrammalecte(value)) return readGrammalecte(value)
  const list = v.safeParse(ListSchema, value)
  if (!list.success)
    return nothing('Ce JSON n’est pas un dictionnaire connu : ni Grammalecte, ni une liste de mots.')
  const entries: Entry[] = []
  const left: string[] = []
  for (const [at, item] of list.output.entries()) {
    const word = v.safeParse(ItemSchema, item)
    if (word.success) entries.push({ word: word.output.trim(), where: `Mot ${at + 1}`, inflected: false })
    else left.push(`Mot ${at + 1} : ${quoted(JSON.stringify(item) ?? '')} n’est pas un mot.`)
  }
  return { format: FORMAT, entries, left }
}
