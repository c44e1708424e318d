import type { Rule } from '../rule'
import { etCetera, title } from './abbreviations'
import { brokenAddress } from './address'
import { spaceAroundApostrophe } from './apostrophe'
import { spaceAroundBrackets } from './brackets'
import { capitalAfterStop } from './capitals'
import { impossibleDate, impossibleHour, wrongWeekday } from './dates'
import { doubledMark, excessMarks } from './excess'
import { fineTypography } from './fine'
import { twoDots, unbalanced } from './punctuation'
import {
  doubledSpace,
  gluedNumber,
  gluedSentences,
  missingSpaceAfter,
  spaceBeforeComma,
  spaceBeforeHighSign,
  spaceInsideBrackets,
} from './spacing'
import { capitalDay, ordinals, repeatedWord } from './words'

/** Two levels: errors, which are always marked, and finesses, which wait for the guide to ask for them. */
export const typographyRules: readonly Rule[] = [
  spaceBeforeComma,
  missingSpaceAfter,
  gluedSentences,
  gluedNumber,
  spaceBeforeHighSign,
  spaceInsideBrackets,
  spaceAroundBrackets,
  spaceAroundApostrophe,
  doubledSpace,
  twoDots,
  doubledMark,
  excessMarks,
  unbalanced,
  repeatedWord,
  capitalDay,
  capitalAfterStop,
  ordinals,
  etCetera,
  title,
  impossibleDate,
  wrongWeekday,
  impossibleHour,
  brokenAddress,
  fineTypography,
]
