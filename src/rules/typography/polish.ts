import type { Change } from '../../text/change'
import { overlaps, type Span, sliceOf } from '../../text/span'
import { could, isParticiple, may, must } from '../grammar/features'
import type { ReplyView, SentenceView } from '../rule'
import { finesses, inOrder } from './finesses'

/** What careful typography changes in a sentence, in order and apart; links, mentions and codes keep their characters. */
export function finessesOf(view: SentenceView): Change[] {
  return inOrder([...finesses(view.text, view.guide.region), ...capitalA(view)]).filter(({ span }) =>
    isFree(view, span),
  )
}

/**
 * What « soigner la typographie » changes in a reply: its finesses, and the fixes of remarks on typography that are
 * beyond doubt, which come first. One press leaves nothing for a second one.
 * @param all fixes, in order and apart, with offsets into the reply
 */
export function polish({ french, text }: ReplyView, all: readonly Change[]): Change[] {
  // A word less (*le le*) is another sentence, not the same one better set.
  const fixes = all.filter((fix) => wordsIn(fix.text) === wordsIn(sliceOf(text, fix.span)))
  const fine = french.flatMap(({ view, start }) =>
    finessesOf(view).map(({ span, text }) => ({
      span: { start: span.start + start, end: span.end + start },
      text,
    })),
  )
  const isFixed = (span: Span): boolean => fixes.some((fix) => touches(fix.span, span))
  return inOrder([...fixes, ...fine.filter(({ span }) => !isFixed(span))])
}

const wordsIn = (text: string): number => text.match(/\p{L}+/gu)?.length ?? 0

const isFree = ({ tokens }: SentenceView, span: Span): boolean =>
  !tokens.some((token) => token.kind === 'protected' && overlaps(token, span))

const touches = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end

/**
 * *A bientôt*: a capital keeps its accent (Académie française, Imprimerie nationale). Not the auxiliary of a sentence
 * without a subject, *A bien reçu votre colis*, nor a letter, *A. Petit*.
 */
function* capitalA(view: SentenceView): Generator<Change> {
  const [first, next] = view.tokens
  if (first?.text !== 'A' || next?.kind === 'punctuation' || next?.kind !== 'word' || !next.spaced) return
  let at = 1
  while (may(view, at, ({ pos }) => pos === 'adverb') && view.tokens[at + 1]?.kind === 'word') at++
  const isAuxiliary = could(view, at, isParticiple) && !must(view, at, ({ pos }) => pos === 'noun')
  if (!isAuxiliary) yield { span: { start: first.start, end: first.end }, text: 'À' }
}
