import { replyRule, sentenceRule } from '../../define'
import type { Kind, Severity } from '../../finding'
import type { Hit, ReplyRule, ReplyView, RuleInfo, SentenceRule, SentenceView } from '../../rule'
import { unmask } from './fold'
import { finderOf, type SpeechAct } from './speechAct'

/** What all rules of a category share. */
interface Category {
  readonly category: string
  readonly kind: Kind
  readonly severity: Severity
  readonly why: string
}

type Info = Pick<RuleInfo, 'message' | 'examples'> & {
  /** The rest of the id, after `tone/<category>-`. */
  readonly name: string
  readonly acts: readonly SpeechAct[]
}

interface Family {
  /** Looks at each sentence by itself. */
  rule(info: Info & { readonly unmasks?: boolean }): SentenceRule
  /** Looks at each sentence of a reply for which something holds, such as what its comment tells. */
  ruleWhere(info: Info & { readonly holds: (reply: ReplyView) => boolean }): ReplyRule
}

/** Makes the rules of one category: its severity and its reason are written once. */
export const family = ({ category, kind, severity, why }: Category): Family => {
  const infoOf = ({ name, message, examples }: Info): RuleInfo => ({
    id: `tone/${category}-${name}`,
    kind,
    category,
    severity,
    message,
    why,
    frame: true,
    examples,
  })
  return {
    rule(info) {
      const rule = infoOf(info)
      const finder = finderOf(rule.id, info.acts)
      const { unmasks } = info
      return sentenceRule({
        ...rule,
        check: (view) => finder.find(unmasks ? unmask(view) : view),
      })
    },
    ruleWhere(info) {
      const rule = infoOf(info)
      const finder = finderOf(rule.id, info.acts)
      const known = new WeakMap<SentenceView, readonly Hit[]>()
      /** Typing costs the sentence being typed. */
      const find = (view: SentenceView): readonly Hit[] => {
        const before = known.get(view)
        if (before) return before
        const found = finder.find(view)
        known.set(view, found)
        return found
      }
      return replyRule({
        ...rule,
        check: (reply) => (info.holds(reply) ? placed(reply, find) : []),
      })
    },
  }
}

function* placed(reply: ReplyView, find: (view: SentenceView) => readonly Hit[]): Generator<Hit> {
  for (const { view, start } of reply.french)
    for (const hit of find(view))
      yield { ...hit, span: { start: hit.span.start + start, end: hit.span.end + start } }
}
