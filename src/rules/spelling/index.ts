import type { Rule } from '../rule'
import { accentless } from './accentless'
import { chatAbbreviation, informalLaugh } from './chatAbbreviation'
import { classical } from './classical'
import { missingApostrophe } from './missingApostrophe'
import { splitCompound } from './splitCompound'
import { unknownWord } from './unknownWord'

export const spellingRules: readonly Rule[] = [
  unknownWord,
  accentless,
  classical,
  missingApostrophe,
  splitCompound,
  chatAbbreviation,
  informalLaugh,
]
