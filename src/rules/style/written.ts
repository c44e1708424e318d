import { table } from '../../text/table'
import type { Match } from '../pattern/match'
import type { SentenceView } from '../rule'

/** The marked passage without its last tokens, as it is written. */
export const without =
  (count: number) =>
  ({ marked, span }: Match, { text, tokens }: SentenceView): readonly string[] => {
    const last = tokens[Math.max(marked.from, marked.to - 1 - count)]
    return last ? [text.slice(span.start, last.end)] : []
  }

/** The last token of the marked passage, as it is written. */
export const onlyLast = ({ marked }: Match, { tokens }: SentenceView): readonly string[] => {
  const text = tokens[marked.to - 1]?.text
  return text === undefined ? [] : [text]
}

/** Article and preposition in one: what remains of *au*, *du* when the preposition goes, and what they become. */
const ARTICLE_OF = table<string>({ au: 'le', aux: 'les', du: 'le', des: 'les' })

/** The marked verb and the article of its object, without the preposition between them (`pallier au` → `pallier le`). */
export const withoutPreposition = ({ marked, span }: Match, view: SentenceView): readonly string[] => {
  const { text, tokens } = view
  const last = tokens[marked.to - 1]
  const before = tokens[marked.to - 2]
  if (!last || !before) return []
  const verb = text.slice(span.start, before.end)
  const article = ARTICLE_OF[last.norm]
  return [article === undefined ? verb : `${verb} ${article}`]
}

const CONTRACTED = table<Readonly<Record<string, string>>>({
  à: table({ le: 'au', les: 'aux' }),
  de: table({ le: 'du', les: 'des' }),
})

/** The marked verb and determiner with the preposition that the verb asks for (`accéder le` → `accéder au`). */
export const withPreposition =
  (preposition: 'à' | 'de') =>
  ({ marked, span }: Match, { text, tokens }: SentenceView): readonly string[] => {
    const last = tokens[marked.to - 1]
    const before = tokens[marked.to - 2]
    if (!last || !before) return []
    const verb = text.slice(span.start, before.end)
    const one = CONTRACTED[preposition]?.[last.norm]
    if (one !== undefined) return [`${verb} ${one}`]
    const elides = preposition === 'de' && /^[aeiouéèêhy]/.test(last.norm)
    return [`${verb} ${elides ? 'd’' : `${preposition} `}${last.text}`]
  }
