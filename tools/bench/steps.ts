import { builtInGuide } from '../../src/guide/guide'
import { frenchParts } from '../../src/lexicon/testing'
import { createReviewer } from '../../src/review/reviewer'
import { rules as builtIn } from '../../src/rules'
import type { ReplyView, Rule, SentenceView, TokenRule } from '../../src/rules/rule'
import { parse } from '../../src/text/parse'
import { realTexts } from './corpora'
import { row, type Section } from './table'

const LENGTH = 500
const TEXTS = 60

export interface Count {
  tries: number
}

/** The rule, with each of its checks counted. */
export const counted = (rule: Rule, count: Count): Rule => {
  switch (rule.scope) {
    case 'token':
      return {
        ...rule,
        check(view, at) {
          count.tries++
          return rule.check(view, at)
        },
      }
    case 'sentence':
      return {
        ...rule,
        check(view: SentenceView) {
          count.tries++
          return rule.check(view)
        },
      }
    case 'reply':
      return {
        ...rule,
        check(view: ReplyView) {
          count.tries++
          return rule.check(view)
        },
      }
  }
}

/** As many rules again on other words: each word and lemma is written backwards, as no reply writes it. */
export const twinOf = (rule: TokenRule): TokenRule => {
  const other = (word: string): string => `${Array.from(word).reverse().join('-')}-`
  return {
    ...rule,
    id: `${rule.id}-twin`,
    pos: [],
    words: (rule.words ?? []).map(other),
    lemmas: (rule.lemmas ?? []).map(other),
  }
}

const triesPerToken = (rules: readonly Rule[], texts: readonly string[]): number => {
  const count: Count = { tries: 0 }
  const reviewer = createReviewer({
    ...frenchParts(),
    rules: rules.map((rule) => counted(rule, count)),
  })
  for (const text of texts) reviewer.review(text, { guide: builtInGuide })
  return count.tries / texts.reduce((sum, text) => sum + parse(text).tokens.length, 0)
}

/** How often a rule is asked, for each token of real replies, with the rules there are and with twice as many. */
export const stepsSection = (): Section => {
  const texts = realTexts(LENGTH, TEXTS)
  const tokenRules = builtIn.filter((rule) => rule.scope === 'token')
  const once = triesPerToken(builtIn, texts)
  const twice = triesPerToken([...builtIn, ...tokenRules.map(twinOf)], texts)
  return {
    title: `Rules asked, for each token of ${texts.length} real texts of ${LENGTH} characters`,
    rows: [
      row(`${builtIn.length} rules`, once, 'steps'),
      row(`${builtIn.length + tokenRules.length} rules, those of words doubled`, twice, 'steps'),
      row('that is', twice / once, 'ratio'),
    ],
  }
}
