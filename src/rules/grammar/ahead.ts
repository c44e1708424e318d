import { withCaseOf } from '../../text/normalise'
import type { Token } from '../../text/token'
import { sentenceRule } from '../define'
import type { Hit, SentenceView } from '../rule'
import { agreementHit, clashes } from './agreement'
import { isOpening } from './clause'
import { type Agreement, could, isParticiple, isPos, isPossible, meet, spanOf } from './features'
import { isAdjectival } from './nounGroup'
import type { Phrase } from './phraseShape'
import { phrasesOf } from './subjects'

/** Masculine and feminine singular, masculine and feminine plural. */
const ROWS = [
  ['quel', 'quelle', 'quels', 'quelles'],
  ['tel', 'telle', 'tels', 'telles'],
] as const
const COLUMNS: readonly Agreement[] = [
  { genders: 1, numbers: 1 },
  { genders: 2, numbers: 1 },
  { genders: 1, numbers: 2 },
  { genders: 2, numbers: 2 },
]

const BE = /^(?:est|sont|était|étaient|fut|furent|sera|seront|serait|seraient)$/

/** What stands before its noun: `quelles sont les raisons`, `nombreuses sont les familles`, `telle une reine`. */
export const ahead = sentenceRule({
  id: 'grammar/attribute-ahead',
  kind: 'grammar',
  category: 'accord de l’attribut',
  severity: 'warn',
  message: 'Ce mot s’accorde avec le nom qui suit.',
  why: 'Le sujet vient après le verbe, mais il commande toujours : « quelles sont les raisons », « rares sont les jours », « telle une reine ».',
  examples: {
    match: [
      {
        text: 'Quels sont les étapes du voyage ?',
        marks: 'Quels',
        fixed: 'Quelles sont les étapes du voyage ?',
      },
      { text: 'Je me demande quel est la date.', marks: 'quel', fixed: 'Je me demande quelle est la date.' },
      { text: 'Rare sont les nuits calmes.', marks: 'Rare', fixed: 'Rares sont les nuits calmes.' },
      { text: 'Tel une panthère, elle bondit.', marks: 'Tel', fixed: 'Telle une panthère, elle bondit.' },
    ],
    pass: [
      'Quelles sont les étapes ? Quel est le prix ?',
      'Quels sont la date et le lieu ?',
      'Rares sont les nuits calmes.',
      'Tel est pris qui croyait prendre.',
      'Tel un fauve, il bondit. Tel père, tel fils.',
      'Content est son second prénom.',
    ],
  },
  *check(view) {
    for (const phrase of phrasesOf(view)) {
      const hit = aheadOf(view, phrase)
      if (hit) yield hit
    }
  },
})

function aheadOf(view: SentenceView, phrase: Phrase): Hit | undefined {
  const { tokens } = view
  const next = tokens[phrase.end]
  if (phrase.person !== 3) return undefined
  // `quels sont la date et le lieu`: more is to come.
  const goesOn = phrase.numbers === 1 && next !== undefined && /^(?:et|ou|,|ni)$/.test(next.text)
  const before = tokens[phrase.start - 1]
  if (!before) return undefined
  const lead = tokens[phrase.start - 2]
  if (!BE.test(before.norm)) {
    const isOpen = !lead || isOpening(lead)
    const isOne = /^(?:une?|des|l[ea]s?|l')$/.test(tokens[phrase.start]?.norm ?? '')
    return isOpen && isOne && /^tel(?:le)?s?$/.test(before.norm) && next?.text === ','
      ? formHit(before, phrase)
      : undefined
  }
  const at = phrase.start - 2
  const word = tokens[at]
  if (!word || goesOn) return undefined
  if (/^quel(?:le)?s?$/.test(word.norm)) return formHit(word, phrase)
  const opens = at === 0 || isOpening(tokens[at - 1] ?? word)
  const isLone =
    could(view, at, isAdjectival) &&
    !could(view, at, isPos('noun', 'adverb', 'pronoun', 'proper', 'determiner')) &&
    !could(view, at, (each) => each.pos === 'verb' && !isParticiple(each))
  return opens && (isLone || FRONTED.test(word.norm)) && clashes(view, at, isAdjectival, phrase.attribute)
    ? agreementHit(view, at, isAdjectival, phrase.attribute)
    : undefined
}
/** What is said ahead of its verb above all others, though nouns are written so. */
const FRONTED = /^(?:nombreu|rare|grand|tel|heureu|innombrable|fréquent)/

function formHit(word: Token, { attribute }: Phrase): Hit | undefined {
  const row = ROWS.find((forms) => forms.some((form) => form === word.norm))
  const own = COLUMNS[row?.map(String).indexOf(word.norm) ?? -1]
  const forms = (row ?? []).filter((_, column) => {
    const each = COLUMNS[column]
    return each !== undefined && isPossible(meet(each, attribute))
  })
  return own && !isPossible(meet(own, attribute)) && forms.length > 0
    ? { span: spanOf(word), suggestions: forms.map((form) => withCaseOf(word.text, form)), confidence: 0.94 }
    : undefined
}
