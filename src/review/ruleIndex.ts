import type { PartOfSpeech } from '../lexicon/morphology'
import type { Reading } from '../lexicon/reading'
import type { ReplyRule, Rule, SentenceRule, TokenRule } from '../rules/rule'
import type { Token } from '../text/token'

/** Rules by what wakes them, so that the cost of a review does not grow with rules that do not apply. */
export class RuleIndex {
  readonly reply: readonly ReplyRule[]
  readonly sentence: readonly SentenceRule[]
  private readonly byWord = new Map<string, TokenRule[]>()
  private readonly byLemma = new Map<string, TokenRule[]>()
  private readonly byPos = new Map<PartOfSpeech, TokenRule[]>()

  constructor(rules: readonly Rule[]) {
    this.reply = rules.filter((rule) => rule.scope === 'reply')
    this.sentence = rules.filter((rule) => rule.scope === 'sentence')
    for (const rule of rules) {
      if (rule.scope !== 'token') continue
      for (const word of rule.words ?? []) push(this.byWord, word, rule)
      for (const lemma of rule.lemmas ?? []) push(this.byLemma, lemma, rule)
      for (const pos of rule.pos ?? []) push(this.byPos, pos, rule)
    }
  }

  /** The rules that this token wakes, each once. */
  awakenedBy(token: Token, reading: Reading): Iterable<TokenRule> {
    const byWord = this.byWord.get(token.norm) ?? []
    if (reading.plausible.length === 0) return byWord
    const awake = new Set(byWord)
    for (const analysis of reading.plausible) {
      for (const rule of this.byLemma.get(analysis.lemma) ?? []) awake.add(rule)
      for (const rule of this.byPos.get(analysis.pos) ?? []) awake.add(rule)
    }
    return awake
  }
}

function push<K>(map: Map<K, TokenRule[]>, key: K, rule: TokenRule): void {
  const list = map.get(key)
  if (list) list.push(rule)
  else map.set(key, [rule])
}
