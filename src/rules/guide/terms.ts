import type { Guide } from '../../guide/guide'
import type { GuideRule } from '../../guide/guideRule'
import { withoutAccents } from '../../text/normalise'

type Term = Guide['terms'][number]

const kept = new WeakMap<readonly Term[], readonly GuideRule[]>()

/** The house's words, as rules: a pair of words needs no example to be understood. */
export function termRules(terms: readonly Term[]): readonly GuideRule[] {
  const known = kept.get(terms)
  if (known) return known
  const rules = terms.map((term) =>
    preferredTerm({
      id: `terme-${slug(term.write)}`,
      term,
      message: `Ici, on écrit « ${term.write} ».`,
      why: term.why,
      severity: 'warn',
    }),
  )
  kept.set(terms, rules)
  return rules
}

interface PreferredTerm extends Pick<GuideRule, 'id' | 'message' | 'why' | 'severity'> {
  readonly term: Pick<Term, 'write' | 'instead'>
}

/** One word in the place of others, whatever the comment and whoever reads. */
export const preferredTerm = ({ term, ...info }: PreferredTerm): GuideRule => ({
  ...info,
  kind: 'preferred',
  match: [...term.instead],
  better: [term.write],
  category: 'vocabulaire',
  lock: 'open',
  enabled: true,
  unless: { negated: false, quoted: true, with: [] },
  when: { comment: [], surface: [], situation: [] },
  audience: [],
  examples: { match: [], pass: [] },
})

/** A stable name: switching a term off must hold when another is added before it. */
export const slug = (text: string): string =>
  withoutAccents(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
