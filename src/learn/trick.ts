import type { RuleInfo } from '../rules/rule'
import { grammarTricks } from './tricks/grammar'
import { styleTricks } from './tricks/style'
import { toneTricks } from './tricks/tone'

const TRICKS: Readonly<Record<string, string>> = { ...styleTricks, ...toneTricks, ...grammarTricks }

/** Something to remember the rule by, in French: its own, or that of its family. */
export const trickFor = ({ id, category }: Pick<RuleInfo, 'id' | 'category'>): string | undefined =>
  TRICKS[id] ?? TRICKS[category]
