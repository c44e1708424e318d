import type { SentenceView } from '../../rule'

/** Tokens `from` to `to`, exclusive. */
export interface TokenRange {
  readonly from: number
  readonly to: number
}

const GREETINGS = new Set([
  'bonjour',
  'bonsoir',
  'salut',
  'hello',
  'coucou',
  'slt',
  'bjr',
  'cher',
  'chère',
  'merci',
])
const TITLES = new Set(['madame', 'monsieur', 'mme', 'mr', 'm.', 'mesdames', 'messieurs'])
const SUBJECTS = new Set([
  'je',
  "j'",
  'tu',
  'il',
  'elle',
  'on',
  'nous',
  'vous',
  'ils',
  'elles',
  'ce',
  "c'",
  'ça',
  'cela',
])
const JOINS_CLAUSES = new Set(['et', 'donc', 'car', 'or', 'ou'])

/**
 * The clause around a passage: what a person has to rewrite. Ends at punctuation, at `mais` and at a coordinator that
 * a new subject follows; a greeting without its comma is left out.
 */
export function clauseAround(view: SentenceView, { from, to }: TokenRange): TokenRange {
  const { tokens } = view
  let start = from
  while (start > 0 && !isBreak(view, start - 1) && !startsClause(view, start)) start--
  let end = to
  while (end < tokens.length && !isBreak(view, end) && !startsClause(view, end)) end++
  // An emoji, a link or a mention at the edge is nobody's words.
  while (end > to && tokens[end - 1]?.kind === 'protected') end--
  while (start < from && isGreeting(view, start)) start++
  return { from: start, to: end }
}

const isBreak = ({ tokens }: SentenceView, at: number): boolean => {
  const token = tokens[at]
  return token?.kind === 'punctuation' && token.text !== '’' && token.text !== "'" && token.text !== '*'
}

function startsClause({ tokens }: SentenceView, at: number): boolean {
  const norm = tokens[at]?.norm ?? ''
  if (norm === 'mais') return true
  return JOINS_CLAUSES.has(norm) && SUBJECTS.has(tokens[at + 1]?.norm ?? '')
}

function isGreeting({ tokens }: SentenceView, at: number): boolean {
  const token = tokens[at]
  const norm = token?.norm ?? ''
  if (GREETINGS.has(norm) || TITLES.has(norm)) return norm !== 'merci' || tokens[at + 1]?.norm !== 'de'
  // `Bonjour Julie vous mentez`: the name belongs to the greeting before it.
  const before = tokens[at - 1]?.norm ?? ''
  return (GREETINGS.has(before) || TITLES.has(before)) && /^\p{Lu}/u.test(token?.text ?? '')
}
