import type { PartOfSpeech } from '../lexicon/morphology'
import type { Reading } from '../lexicon/reading'
import type { ReplyRule, Rule, SentenceRule, TokenRule } from '../rules/rule'
import type { Token } from '../text/token'

/** Rules by what wakes them, so that the cost of a review does not grow with rules that do not apply. */
export class RuleIndex {
  readonly reply: readonly ReplyRule[]
  readonly sentence: readonly SentenceRule[]
  readonly #byWord = new Map<string, TokenRule[]>()
  readonly #byLemma = new Map<string, TokenRule[]>()
  readonly #byPos = new Map<PartOfSpeech, TokenRule[]>()

  constructor(rules: readonly Rule[]) {
    this.reply = rules.filter((rule) => rule.scope === 'reply')
    this.sentence = rules.filter((rule) => rule.scope === 'sentence')
    for (const rule of rules) {
      if (rule.scope !== 'token') continue
      for (const word of rule.words ?? []) push(this.#byWord, word, rule)
      for (const lemma of rule.lemmas ?? []) push(this.#byLemma, lemma, rule)
      for (const pos of rule.pos ?? []) push(this.#byPos, pos, rule)
    }
  }

  /** The rules that this token wakes, each once. */
  awakenedBy(token: Token, reading: Reading): readonly TokenRule[] {
    let awake: readonly TokenRule[] = this.#byWord.get(token.norm) ?? NO_RULES
    for (const { lemma, pos } of reading.plausible) {
      awake = both(awake, this.#byLemma.get(lemma))
      awake = both(awake, this.#byPos.get(pos))
    }
    return awake
  }
}

const NO_RULES: readonly TokenRule[] = []

/** Most tokens wake few rules, and those by one key: nothing is made for them. */
function both(awake: readonly TokenRule[], more: readonly TokenRule[] | undefined): readonly TokenRule[] {
  if (more === undefined || more === awake) return awake
  if (awake.length === 0) return more
  const added = more.filter((rule) => !awake.includes(rule))
  return added.length === 0 ? awake : [...awake, ...added]
}

function push<K>(map: Map<K, TokenRule[]>, key: K, rule: TokenRule): void {
  const list = map.get(key)
  if (!list) map.set(key, [rule])
  else if (list.at(-1) !== rule) list.push(rule)
}
