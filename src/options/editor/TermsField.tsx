import { useState } from 'preact/hooks'
import type { Guide } from '../../guide/guide'
import { LinesField } from './fields'

type Terms = Guide['terms']

/** « service client = SAV, hotline », a term a line. */
const parse = (lines: readonly string[], before: Terms): Terms =>
  lines.flatMap((line) => {
    const [write = '', instead = ''] = line.split('=').map((part) => part.trim())
    const others = instead
      .split(',')
      .map((word) => word.trim())
      .filter(Boolean)
    if (write === '' || others.length === 0) return []
    return [{ write, instead: others, why: before.find((term) => term.write === write)?.why ?? '' }]
  })

const linesOf = (terms: Terms): string[] =>
  terms.map(({ write, instead }) => `${write} = ${instead.join(', ')}`)

/** The house's words. What is typed stays as it is typed; only what undo brings back is written anew. */
export const TermsField = ({ terms, put }: { terms: Terms; put: (terms: Terms) => void }) => {
  const [typed, setTyped] = useState(() => linesOf(terms))
  const isSame = JSON.stringify(parse(typed, terms)) === JSON.stringify(terms)
  return (
    <LinesField
      label="voiceTerms"
      hint="voiceTermsHint"
      value={isSame ? typed : linesOf(terms)}
      rows={2}
      placeholder="service client = SAV, hotline"
      onInput={(lines) => {
        setTyped(lines)
        const next = parse(lines, terms)
        if (JSON.stringify(next) !== JSON.stringify(terms)) put(next)
      }}
    />
  )
}
