import type { Guide } from '../../guide/guide'
import { readComment } from '../answer/comment'
import type { Finding } from '../finding'
import type { ReplyView } from '../rule'

/** The guide as the built-in rules read it: every inflection of its words is a word that spelling accepts. */
export function effectiveGuide(guide: Guide): Guide {
  if (guide.words.length === 0 && guide.terms.length === 0) return guide
  const words = guide.words.flatMap(({ word, forms }) => [word, ...forms])
  const terms = guide.terms.flatMap(({ write }) => write.split(/\s+/u))
  return { ...guide, vocabulary: [...new Set([...guide.vocabulary, ...words, ...terms])] }
}

/** The missing parts that the guide asks of an answer to such a comment; all of them where it says nothing. */
export function askedParts<P extends string>(missing: readonly P[], reply: ReplyView): readonly P[] {
  const kind = readComment(reply)?.kind
  const asked = new Map<string, readonly string[]>(Object.entries(reply.context.guide.required)).get(
    kind ?? '',
  )
  return asked === undefined ? missing : missing.filter((part) => asked.includes(part))
}

/** The findings as the guide weighs their categories; its own rules already carry their weight. */
export function weighed(findings: readonly Finding[], { severities }: Guide): readonly Finding[] {
  const bySeverity = new Map(Object.entries(severities))
  if (bySeverity.size === 0) return findings
  return findings.map((finding) => {
    const severity = finding.kind === 'guide' ? undefined : bySeverity.get(finding.category)
    return severity === undefined ? finding : { ...finding, severity }
  })
}
