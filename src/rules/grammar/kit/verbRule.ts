import { tokenRule } from '../../define'
import type { RuleInfo, TokenRule } from '../../rule'
import { across, spanOf, unlike } from '../features'
import { Around, words } from './around'

/** A verb in the wrong mood or tense: how far it stands from the word that says so, and what it should be. */
export interface WrongVerb {
  readonly at: number
  readonly write: readonly string[]
}

const VOWEL = /^[aeéèêiouyh]/i

type VerbRule = Omit<RuleInfo, 'kind' | 'severity'> & {
  readonly severity?: RuleInfo['severity']
  /** The words that call for another mood, written as they are read. */
  readonly of: string
  readonly find: (around: Around) => WrongVerb | undefined
  readonly confidence?: number
}

/** A rule that starts from a word (`que`, `si`, `je`) and marks the verb that it rules. */
export const verbRule = ({ of, find, confidence = 0.96, ...info }: VerbRule): TokenRule =>
  tokenRule({
    kind: 'grammar',
    severity: 'warn',
    ...info,
    words: [...words(of)],
    check(view, at) {
      const found = find(new Around(view, at))
      const verb = found && view.tokens[at + found.at]
      if (!found || !verb) return undefined
      const suggestions = unlike(verb, found.write)
      const before = view.tokens[at + found.at - 1]
      // `avant que la rue n'est` is `ne soit`: before a consonant the vowel comes back.
      if (before?.norm === "n'" && suggestions.length > 0)
        return {
          span: across(before, verb),
          suggestions: suggestions.map((form) => (VOWEL.test(form) ? `${before.text}${form}` : `ne ${form}`)),
          confidence,
        }
      return suggestions.length > 0 ? { span: spanOf(verb), suggestions, confidence } : undefined
    },
  })
