import type { Match, Run } from './checkers'
import type { Gold, GoldError } from './gold'
import { isFound } from './score'

const REACH = 40

/** A passage with what stands around it, on one line. */
const inContext = (text: string, start: number, end: number): string =>
  `${text.slice(Math.max(0, start - REACH), start)}[${text.slice(start, end)}]${text.slice(end, end + REACH)}`.replace(
    /\s+/g,
    ' ',
  )

const isMissed = ({ matches }: Run, error: GoldError): boolean =>
  !(matches.get(error.text) ?? []).some((match) => isFound(match, error))

const kindOf = ({ source, category, subcat }: GoldError): string => `${source} / ${subcat ?? category}`

/** Errors that we miss: first what the peer finds, then the kinds that we miss most; one of each kind. */
export function worstMisses(gold: Gold, ours: Run, peer: Run | undefined, most: number): readonly string[] {
  const missed = gold.errors.filter((error) => isMissed(ours, error))
  const often = new Map<string, number>()
  for (const error of missed) often.set(kindOf(error), (often.get(kindOf(error)) ?? 0) + 1)
  const weight = (error: GoldError): number =>
    (peer && !isMissed(peer, error) ? 1000 : 0) + (often.get(kindOf(error)) ?? 0)
  const seen = new Set<string>()
  return [...missed]
    .sort((a, b) => weight(b) - weight(a))
    .filter((error) => !seen.has(kindOf(error)) && seen.add(kindOf(error)))
    .slice(0, most)
    .map((error) => {
      const { text, start, end, corrections } = error
      return `${kindOf(error)} (${often.get(kindOf(error))} missed): ${inContext(text, start, end)} → ${corrections.slice(0, 2).join(' | ')}`
    })
}

/** Marks on correct texts, those of the rule that is wrong most often first. */
export function worstFalseMarks(gold: Gold, { matches }: Run, most: number): readonly string[] {
  const texts = [...new Set(gold.correct.map(({ text }) => text))]
  const found = texts.flatMap((text) => (matches.get(text) ?? []).map((match) => ({ text, match })))
  const often = new Map<string, number>()
  const ruleOf = ({ rule = '' }: Match): string => rule
  for (const { match } of found) often.set(ruleOf(match), (often.get(ruleOf(match)) ?? 0) + 1)
  return found
    .sort((a, b) => (often.get(ruleOf(b.match)) ?? 0) - (often.get(ruleOf(a.match)) ?? 0))
    .slice(0, most)
    .map(
      ({ text, match }) =>
        `${ruleOf(match)}: ${inContext(text, match.start, match.end)} → ${match.suggestions.slice(0, 2).join(' | ')}`,
    )
}
