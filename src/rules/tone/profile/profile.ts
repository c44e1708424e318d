import { overlaps, type Span, sliceOf } from '../../../text/span'
import type { Token } from '../../../text/token'
import type { Finding, Severity } from '../../finding'
import type { PlacedSentence, ReplyView, SentenceView } from '../../rule'
import type { Finder } from '../frames/speechAct'
import { AXES, type Axis, type AxisReading, type Passage, type ToneProfile } from './axes'
import { CUES } from './cues'
import { LOWERED_BY } from './marks'

/** A mark weighs more than a word: one insult is not made up for by *bonjour* and *cordialement*. */
const WEIGHT: Readonly<Record<Severity, number>> = { hint: 1, warn: 2, stop: 4 }
/** Until there is something to go by, a level stays near the middle. */
const DOUBT = 1

interface Cue {
  readonly span: Span
  readonly weight: number
}
interface Sides {
  readonly raises: readonly Span[]
  readonly lowers: readonly Span[]
}
const NONE: Sides = { raises: [], lowers: [] }

/**
 * Courtesy, empathy, clarity, commitment and formality of a reply, each with the words that raise and lower it.
 * @param findings what the review marks: it lowers what it is at fault with, and what has to be rewritten raises nothing
 */
export function profileOf(reply: ReplyView, findings: readonly Finding[]): ToneProfile {
  const marks = findings.filter(({ kind, severity }) => isOfTone(kind) && severity !== 'hint')
  return AXES.map((axis) => readingOf(axis, reply, findings, marks))
}

const isOfTone = (kind: Finding['kind']): boolean => kind === 'tone' || kind === 'risk'

function readingOf(
  axis: Axis,
  reply: ReplyView,
  findings: readonly Finding[],
  marks: readonly Finding[],
): AxisReading {
  const faults = findings.flatMap(({ category, span, severity }): Cue[] =>
    LOWERED_BY[axis].has(category)
      ? [{ span: wholeOf(reply, category, span), weight: WEIGHT[severity] }]
      : [],
  )
  const words = reply.french.map((sentence) => placed(sidesIn(sentence.view).get(axis) ?? NONE, sentence))
  const raising = distinct(
    reply.text,
    words.flatMap(({ raises }) => raises.filter((span) => !isAmong(marks, span)).map(asCue)),
  )
  const lowering = distinct(reply.text, [
    ...faults,
    ...words.flatMap(({ lowers }) => lowers.filter((span) => !isAmong(faults, span)).map(asCue)),
  ])
  const [up, down] = [weightOf(raising), weightOf(lowering)]
  return {
    axis,
    level: (up - down) / (up + down + DOUBT),
    raises: passagesOf(reply.text, raising),
    lowers: passagesOf(reply.text, lowering),
  }
}

const isAmong = (cues: readonly { readonly span: Span }[], span: Span): boolean =>
  cues.some((cue) => overlaps(cue.span, span))
const asCue = (span: Span): Cue => ({ span, weight: 1 })
const weightOf = (cues: readonly Cue[]): number => cues.reduce((sum, { weight }) => sum + weight, 0)

/** Typing costs the sentence being typed. */
const known = new WeakMap<SentenceView, ReadonlyMap<Axis, Sides>>()

function sidesIn(view: SentenceView): ReadonlyMap<Axis, Sides> {
  const before = known.get(view)
  if (before) return before
  const sides = new Map(
    CUES.map(([axis, { raises, lowers }]): [Axis, Sides] => {
      const spoken = (finder: Finder): Span[] => finder.find(view).map(({ span }) => span)
      const shown = (sign: Sign | undefined): Span[] => (sign ? view.tokens.filter(sign).map(spanOf) : [])
      const signs = SIGNS[axis]
      return [
        axis,
        {
          raises: [...spoken(raises), ...shown(signs?.raises)],
          lowers: [...spoken(lowers), ...shown(signs?.lowers)],
        },
      ]
    }),
  )
  known.set(view, sides)
  return sides
}

/** What tells by itself, whatever the words: a figure is plain, an emoji chats. */
type Sign = (token: Token) => boolean
const SIGNS: Partial<Record<Axis, { readonly raises?: Sign; readonly lowers?: Sign }>> = {
  clarity: { raises: ({ kind }) => kind === 'number' },
  formality: { lowers: (token) => token.kind === 'protected' && token.protects === 'emoji' },
}
const spanOf = ({ start, end }: Span): Span => ({ start, end })

const placed = ({ raises, lowers }: Sides, { start }: PlacedSentence): Sides => ({
  raises: raises.map((span) => moved(span, start)),
  lowers: lowers.map((span) => moved(span, start)),
})
const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by })

/** A long sentence is marked at its last sign alone; what lowers clarity is all of it. */
function wholeOf({ sentences }: ReplyView, category: string, span: Span): Span {
  if (category !== 'phrase longue') return span
  const sentence = sentences.find((sentence) => overlaps(sentence, span))
  return sentence ? spanOf(sentence) : span
}

/** The same words twice tell nothing new. */
function distinct(text: string, cues: readonly Cue[]): Cue[] {
  const byWords = new Map<string, Cue>()
  for (const cue of cues) {
    const words = sliceOf(text, cue.span).toLowerCase()
    if (!byWords.has(words)) byWords.set(words, cue)
  }
  return [...byWords.values()].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
}

const passagesOf = (text: string, cues: readonly Cue[]): Passage[] =>
  cues.map(({ span }) => ({ span, text: sliceOf(text, span) }))
