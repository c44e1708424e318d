import { replyRule } from '../define'
import type { Severity } from '../finding'
import type { Hit, ReplyRule, ReplyView, SentenceView } from '../rule'
import { isQuoted } from '../tone/frames/quotation'
import { HEARD, hear } from './hear'
import { spoken } from './spoken'
import type { HeardAct } from './told/act'
import { stoppingActs } from './told/stopping'
import { warningActs } from './told/warning'

/**
 * How much a sentence must speak for an act: set on replies written for the purpose so that few good ones are marked,
 * and fewer held back. `npm run bench:tone` measures.
 */
const ENOUGH: Readonly<Record<Severity, number>> = { stop: 0.05, warn: 0, hint: 0 }

const ruleOf = ({ act, kind, severity, message, why, better, comment, match, pass }: HeardAct): ReplyRule =>
  replyRule({
    id: `${HEARD}${act.replaceAll('_', '-')}`,
    kind,
    category: act,
    severity,
    message,
    why,
    examples: {
      match: match.map((text) => ({ text, marks: text.replace(/ ?[.!?]$/u, '') })),
      pass,
      ...(comment === undefined ? {} : { comment }),
    },
    *check(reply) {
      for (const [at, heard] of hear(reply).entries()) {
        const sentence = reply.french[at]
        if (!sentence || heard.act !== act || heard.weight < ENOUGH[severity]) continue
        const hit = hitIn(sentence.view, typeof better === 'string' ? better : better[addressIn(reply)])
        if (hit)
          yield {
            ...hit,
            span: { start: hit.span.start + sentence.start, end: hit.span.end + sentence.start },
          }
      }
    },
  })

const addressIn = ({ context }: ReplyView): 'vous' | 'tu' => (context.guide.address === 'tu' ? 'tu' : 'vous')

function hitIn(view: SentenceView, better: string): Hit | undefined {
  const range = spoken(view)
  const first = range && view.tokens[range.from]
  const last = range && view.tokens[range.to - 1]
  if (!first || !last || isQuoted(view, range.from)) return undefined
  const opens = range.from === 0 || view.tokens[0]?.start === first.start
  const text = better.replace(/\.$/u, '')
  return {
    span: { start: first.start, end: last.end },
    confidence: 0.8,
    suggestions: [opens ? text : text.charAt(0).toLowerCase() + text.slice(1)],
  }
}

export const heardRules: readonly ReplyRule[] = [...stoppingActs, ...warningActs].map(ruleOf)
