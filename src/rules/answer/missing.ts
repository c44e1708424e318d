import { overlaps } from '../../text/span'
import { flag } from '../acts/cues'
import { COMMENT_KINDS, type CommentKind } from '../acts/situation'
import type { Finding } from '../finding'
import type { ReplyView } from '../rule'
import { MOCK_THANKS } from '../tone/frames/irony'
import { says } from '../tone/frames/mention'
import { type Answer, answerOf, asksInPublic, type Fault, spanOf } from './answer'
import { readComment } from './comment'
import { deals, onlyOffersChannel } from './deeds'
import { APOLOGISES, CALLS_BY_NAME, CHANNEL, GREETING, THANKS, UNDERSTANDS_FEELING } from './gestures'
import type { KindChances } from './kind'
import { partCues } from './partCues'
import { lacking } from './partHead'
import { isSigned } from './signature'
import { takenFor } from './takenFor'

export const PARTS = ['accueil', 'reconnaissance', 'excuses', 'action', 'canal', 'signature'] as const
export type Part = (typeof PARTS)[number]

/** What a complete answer to each kind of comment has; see the table of categories. */
export const NEEDED: Readonly<Record<CommentKind, readonly Part[]>> = {
  critique: PARTS,
  sensible: ['accueil', 'reconnaissance', 'action', 'canal', 'signature'],
  hostile: ['accueil', 'action', 'signature'],
  question: ['accueil', 'action', 'signature'],
  eloge: ['accueil', 'signature'],
  autre: ['accueil', 'signature'],
}

/**
 * The parts that this reply lacks to answer its comment; none where there is no comment.
 * @param findings what the review marks in the reply: what has to be rewritten acknowledges and does nothing yet
 */
export function missingParts(reply: ReplyView, findings: readonly Finding[]): readonly Part[] {
  const reading = readComment(reply)
  if (!reading || reply.french.length === 0) return []
  const faults = findings.filter(({ kind }) => kind === 'tone' || kind === 'risk')
  const chances = missingChances(reply, takenFor(reading.chances, reply), faults)
  return PARTS.filter((part) => chances[part] >= ENOUGH[part])
}

/**
 * How likely a part is to be missing, to be asked for: of the learnt ones where most are asked for rightly, on replies
 * that nothing was learnt from (`npm run bench:tone -- --held-out`). Hands differ most on what is a complaint, which
 * calls for an apology, and on whether one that is being settled still needs a channel: the replies labelled with the
 * table of categories ask for both, so these bars stand at the low end of where it hardly matters.
 */
const ENOUGH: Readonly<Record<Part, number>> = {
  accueil: 0.5,
  reconnaissance: 0.3,
  excuses: 0.25,
  action: 0.3,
  canal: 0.25,
  signature: 0.5,
}
/** A kind that the comment is so unlikely to be of tells nothing. */
const UNLIKELY = 0.03

/** How likely each part is to be called for and not there, over all kinds that the comment may be of. */
function missingChances(
  reply: ReplyView,
  chances: KindChances,
  faults: readonly Fault[],
): Readonly<Record<Part, number>> {
  const missing = { accueil: 0, reconnaissance: 0, excuses: 0, action: 0, canal: 0, signature: 0 }
  // The sentences that stand are the same for all kinds, and most of what is asked of them.
  let answer: Answer | undefined
  for (const kind of COMMENT_KINDS) {
    if (chances[kind] < UNLIKELY) continue
    answer = answer ? { ...answer, kind } : answerOf(reply, kind, faults)
    const lacks = lackChances(answer)
    for (const part of NEEDED[kind]) missing[part] += chances[kind] * lacks[part]
  }
  return missing
}

const NOTHING = { reconnaissance: 0, action: 0, canal: 0 }

function lackChances(answer: Answer): Readonly<Record<Part, number>> {
  const { reply, sincere, stands } = answer
  // Learnt with what sentences mean: without it nothing is held against an answer.
  const lacks = reply.encoder ? lacking(partCues(answer)) : NOTHING
  return {
    accueil: flag(!greets(reply)),
    reconnaissance: says({ french: stands }, UNDERSTANDS_FEELING) ? 0 : lacks.reconnaissance,
    excuses: flag(!says({ french: sincere }, APOLOGISES)),
    action: onlyOpens(answer) ? 1 : lacks.action,
    canal: asksInPublic(answer) ? flag(!goesOnElsewhere(answer)) : lacks.canal,
    signature: flag(!isSigned(reply)),
  }
}

const greets = (reply: ReplyView): boolean =>
  says(reply, GREETING) ||
  (says(reply, THANKS) && !reply.french.some(({ view }) => MOCK_THANKS.in(view))) ||
  callsByName(reply)

/** Alone, a name at the end signs. */
const callsByName = ({ french: [first, ...others] }: ReplyView): boolean =>
  first !== undefined && others.length > 0 && CALLS_BY_NAME.in(first.view) !== undefined

/** What is asked for in public is no private way to go on, whatever it is answered by. */
const goesOnElsewhere = ({ reply, faults }: Answer): boolean => {
  const asks = faults.filter(({ category }) => category === 'demande_donnee')
  const others = reply.french.filter((placed) => !asks.some(({ span }) => overlaps(span, spanOf(placed))))
  return says({ french: others }, CHANNEL)
}

/** An office is open, and nothing else is done: a frame knows that better than all cues together. */
const onlyOpens = ({ kind, stands }: Answer): boolean =>
  kind !== 'question' &&
  stands.some(({ view }) => onlyOffersChannel(view)) &&
  !stands.some(({ view }) => deals(kind, view))
