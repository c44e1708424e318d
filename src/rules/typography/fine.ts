import type { Guide } from '../../guide/guide'
import type { Span } from '../../text/span'
import { sentenceRule } from '../define'
import type { Hit, SentenceView } from '../rule'

const NO_BREAK = '\u00A0'
const NARROW = '\u202F'

type Region = Guide['region']

interface Finesse {
  readonly pattern: RegExp
  readonly write: (found: RegExpMatchArray) => string
  /** Where this is the use; everywhere when left out. */
  readonly regions?: readonly Region[]
}

const EUROPE = ['fr-FR', 'fr-BE'] as const
const UNIT = '€|%|\\$|CHF|h|km|kg|g|cm|mm|m|min|ans|cl|ml|l|Go|Mo|°C'

/** Each finesse: where it applies and what it writes. Read by the rule below and by « soigner la typographie ». */
const FINESSES: readonly Finesse[] = [
  { pattern: /(?<=\S) (?=[:»])/gu, write: () => NO_BREAK },
  { pattern: /(?<=\S) (?=[;!?])/gu, write: () => NARROW, regions: EUROPE },
  // Canada joins these signs to the word before (Office québécois de la langue française).
  { pattern: /(?<=\p{L}) (?=[;!?](?:\s|$))/gu, write: () => '', regions: ['fr-CA'] },
  { pattern: /(?<=«) (?=\S)/gu, write: () => NO_BREAK },
  // `«Oui»`: Swiss use leaves the marks close.
  { pattern: /«(?=[\p{L}\p{N}])/gu, write: () => `«${NO_BREAK}`, regions: ['fr-FR', 'fr-BE', 'fr-CA'] },
  { pattern: /(?<=[\p{L}\p{N}.!?…])»/gu, write: () => `${NO_BREAK}»`, regions: ['fr-FR', 'fr-BE', 'fr-CA'] },
  { pattern: /(?<=^|[\s(])"([^"\n]+)"/gu, write: ([, quoted]) => `«${NO_BREAK}${quoted}${NO_BREAK}»` },
  { pattern: /(?<=\p{L})'(?=\p{L})/gu, write: () => '’' },
  { pattern: /(?<![.\d]|etc)\.{3}(?!\.)/giu, write: () => '…' },
  { pattern: new RegExp(`(?<=\\d) (?=(?:${UNIT})(?![\\p{L}\\p{N}]))`, 'gu'), write: () => NO_BREAK },
  { pattern: /(?<=\d)(?:€|%|\$)/gu, write: ([sign]) => `${NO_BREAK}${sign}` },
  {
    pattern: /(?<![\p{L}\p{N}.,])(\d+)(kg|km|cm|mm|cl|ml|Go|Mo|min)(?![\p{L}\p{N}])/gu,
    write: ([, digits, unit]) => `${digits}${NO_BREAK}${unit}`,
  },
  { pattern: /(?<=\d) (?=\d{3}(?!\d))/gu, write: () => NARROW, regions: EUROPE },
  { pattern: /(?<=(?:^|\s)(?:M\.|MM\.|Mme|Mlle|Dr|Me|n°|p\.)) (?=\S)/gu, write: () => NO_BREAK },
  { pattern: /(?<=^|\s)[nN](?:o|°|º)\.? ?(?=\d)/gu, write: () => `n°${NO_BREAK}` },
  { pattern: /(?<=(?:^|\s))Mr\.?(?= \p{Lu})/gu, write: () => 'M.' },
  {
    pattern: /(?<![\p{L}\p{N}])(\d{1,2})[hH](\d{2})(?![\p{L}\p{N}])/gu,
    write: ([, hours, minutes]) => `${hours}${NO_BREAK}h${NO_BREAK}${minutes}`,
  },
  {
    pattern: /(?<![\p{L}\p{N}])(\d{1,2})[hH](?![\p{L}\p{N}])/gu,
    write: ([, hours]) => `${hours}${NO_BREAK}h`,
  },
  { pattern: /(?<=\s)-(?=\s\p{L}[^\n]*\s-\s)/gu, write: () => '–' },
  // A capital keeps its accent (Académie française, Imprimerie nationale).
  {
    pattern:
      /(?<=^|[.!?…]\s)A(?= (?:bientôt|demain|très|tout|plus|vous|votre|nous|toi|la|l[’']|partir|propos|ce|cette|vos|quel|quelle|noter|savoir|samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi))/gmu,
    write: () => 'À',
  },
  { pattern: /(?<=^|[.!?…]\s)Ca(?= \p{Ll})/gmu, write: () => 'Ça' },
]

/** Every finesse a text lacks, by place; none overlap. */
export function finesses(text: string, region: Region = 'fr-FR'): { span: Span; text: string }[] {
  const found = FINESSES.filter(({ regions }) => regions?.includes(region) ?? true)
    .flatMap(({ pattern, write }) =>
      Array.from(text.matchAll(pattern), (match) => ({
        span: { start: match.index, end: match.index + match[0].length },
        text: write(match),
      })),
    )
    .sort((a, b) => a.span.start - b.span.start)
  return found.filter(({ span }, at) => at === 0 || span.start >= (found[at - 1]?.span.end ?? 0))
}

/** Links, mentions and codes keep their characters. */
const isFree = ({ tokens }: SentenceView, { start, end }: Span): boolean =>
  !tokens.some((token) => token.kind === 'protected' && token.start < end && start < token.end)

export const fineTypography = sentenceRule({
  id: 'typography/fine',
  kind: 'typography',
  category: 'finesse',
  severity: 'hint',
  message: 'Une finesse de typographie manque ici.',
  why: 'Les espaces insécables empêchent un signe de tomber seul à la ligne. Votre guide demande cette typographie soignée.',
  examples: {
    guide: { typography: 'fine' },
    match: [
      { text: 'Merci !', marks: ' ', fixed: 'Merci\u202F!' },
      { text: 'Ouvert à 15h30.', marks: '15h30', fixed: 'Ouvert à 15\u00A0h\u00A030.' },
      { text: "L'équipe répond.", marks: "'", fixed: 'L’équipe répond.' },
      { text: 'Il coûte 10€.', marks: '€', fixed: 'Il coûte 10\u00A0€.' },
      { text: 'A bientôt\u202F!', marks: 'A', fixed: 'À bientôt\u202F!' },
      { text: 'Commande N°4587.', marks: 'N°', fixed: 'Commande n°\u00A04587.' },
      { text: 'Colis de 3kg.', marks: '3kg', fixed: 'Colis de 3\u00A0kg.' },
    ],
    pass: [
      'Bonne journée à vous.',
      'Ouvert à 15\u00A0h\u00A030.',
      'Merci\u202F!',
      "Voir https://a.fr/l'avis",
    ],
  },
  *check(view) {
    if (view.guide.typography !== 'fine') return
    for (const { span, text } of finesses(view.text, view.guide.region)) {
      if (span.end > span.start && isFree(view, span))
        yield { span, suggestions: [text], confidence: 0.9 } satisfies Hit
    }
  },
})
