import type { ReplyRule, SentenceRule, TokenRule } from './rule'

/** These keep the literal shape of each entry checked where it is written, and spare the `scope`. */
export const tokenRule = (rule: Omit<TokenRule, 'scope'>): TokenRule => ({ ...rule, scope: 'token' })
export const sentenceRule = (rule: Omit<SentenceRule, 'scope'>): SentenceRule => ({
  ...rule,
  scope: 'sentence',
})
export const replyRule = (rule: Omit<ReplyRule, 'scope'>): ReplyRule => ({ ...rule, scope: 'reply' })
