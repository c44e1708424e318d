import type { Rule } from '../rule'
import { anglicismHint } from './anglicismHints'
import { anglicism } from './anglicisms'
import { cityPreposition } from './cityPreposition'
import { dontQue } from './dontQue'
import { governed } from './governed'
import { government } from './government'
import { jargon } from './jargon'
import { lightPleonasm } from './lightPleonasms'
import { longSentence } from './longSentence'
import { missingNe } from './missingNe'
import { emojiSeries, fancyLetters, hashtagCase, linkText } from './networkStyle'
import { pleonasm } from './pleonasms'
import { danglingThanks, politenessPile } from './politeness'
import { prepositionHint } from './prepositions'
import { queDont } from './queDont'
import { setPhrase } from './setPhrases'
import { verbPreposition } from './verbPreposition'
import { wrongPreposition } from './wrongPreposition'

/** Words and turns of phrase: first the faults, which are marked, then the hints, which the panel lists. */
export const styleRules: readonly Rule[] = [
  government,
  verbPreposition,
  governed,
  wrongPreposition,
  dontQue,
  queDont,
  setPhrase,
  pleonasm,
  anglicism,
  anglicismHint,
  lightPleonasm,
  prepositionHint,
  cityPreposition,
  jargon,
  politenessPile,
  danglingThanks,
  missingNe,
  longSentence,
  emojiSeries,
  fancyLetters,
  linkText,
  hashtagCase,
]
