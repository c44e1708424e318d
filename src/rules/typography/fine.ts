import type { Span } from '../../text/span'
import { sentenceRule } from '../define'
import type { Hit, SentenceView } from '../rule'

const NO_BREAK = '\u00A0'
const NARROW = '\u202F'

/** Each finesse: where it applies and what it writes. Read by the rule below and by « soigner la typographie ». */
const FINESSES: readonly { readonly pattern: RegExp; readonly write: (found: RegExpMatchArray) => string }[] =
  [
    { pattern: /(?<=\S) (?=[:»])/gu, write: () => NO_BREAK },
    { pattern: /(?<=\S) (?=[;!?])/gu, write: () => NARROW },
    { pattern: /(?<=«) (?=\S)/gu, write: () => NO_BREAK },
    { pattern: /(?<=\p{L})'(?=\p{L})/gu, write: () => '’' },
    { pattern: /(?<![.\d])\.{3}(?!\.)/gu, write: () => '…' },
    { pattern: /(?<=\d) (?=(?:€|%|h|km|kg|g|cm|mm|m|min|ans|°C)(?![\p{L}\p{N}]))/gu, write: () => NO_BREAK },
    { pattern: /(?<=\d)(?=€|%)/gu, write: () => NO_BREAK },
    { pattern: /(?<=\d) (?=\d{3}(?!\d))/gu, write: () => NARROW },
    { pattern: /(?<=(?:^|\s)(?:M\.|MM\.|Mme|Mlle|Dr|Me|n°|p\.)) (?=\S)/gu, write: () => NO_BREAK },
    { pattern: /(?<=(?:^|\s))Mr\.?(?= \p{Lu})/gu, write: () => 'M.' },
    {
      pattern: /(?<![\p{L}\p{N}])(\d{1,2})[hH](\d{2})(?![\p{L}\p{N}])/gu,
      write: ([, hours, minutes]) => `${hours}${NO_BREAK}h${NO_BREAK}${minutes}`,
    },
    { pattern: /(?<=\s)-(?=\s\p{L}[^\n]*\s-\s)/gu, write: () => '–' },
  ]

/** Every finesse a text lacks, by place; none overlap. */
export function finesses(text: string): { span: Span; text: string }[] {
  const found = FINESSES.flatMap(({ pattern, write }) =>
    Array.from(text.matchAll(pattern), (match) => ({
      span: { start: match.index, end: match.index + match[0].length },
      text: write(match),
    })),
  ).sort((a, b) => a.span.start - b.span.start)
  return found.filter(({ span }, at) => at === 0 || span.start >= (found[at - 1]?.span.end ?? 0))
}

/** « Soigner la typographie » : the text with all its finesses. Words are never touched, twice changes nothing more. */
export function polish(text: string): string {
  let polished = ''
  let from = 0
  for (const { span, text: replacement } of finesses(text)) {
    polished += text.slice(from, span.start) + replacement
    from = span.end
  }
  return polished + text.slice(from)
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
    ],
    pass: ['Merci\u202F!', "Voir https://a.fr/l'avis"],
  },
  *check(view) {
    if (view.guide.typography !== 'fine') return
    for (const { span, text } of finesses(view.text)) {
      if (span.end > span.start && isFree(view, span))
        yield { span, suggestions: [text], confidence: 0.9 } satisfies Hit
    }
  },
})
