import type { ReplyRule, Rule, SentenceRule, TokenRule } from '../rules/rule'

/** Rules by what wakes them, so that the cost of a review does not grow with rules that do not apply. */
export interface RuleIndex {
  readonly reply: readonly ReplyRule[]
  readonly sentence: readonly SentenceRule[]
  readonly byWord: ReadonlyMap<string, readonly TokenRule[]>
}

export function indexRules(rules: readonly Rule[]): RuleIndex {
  const byWord = new Map<string, TokenRule[]>()
  const reply: ReplyRule[] = []
  const sentence: SentenceRule[] = []
  for (const rule of rules) {
    switch (rule.scope) {
      case 'reply':
        reply.push(rule)
        break
      case 'sentence':
        sentence.push(rule)
        break
      case 'token':
        for (const word of rule.words) {
          const list = byWord.get(word)
          if (list) list.push(rule)
          else byWord.set(word, [rule])
        }
    }
  }
  return { reply, sentence, byWord }
}
