import type { CommentKind } from '../acts/situation'
import type { Finding } from '../finding'
import type { ReplyView } from '../rule'
import { MOCK_THANKS } from '../tone/frames/irony'
import { says } from '../tone/frames/mention'
import { type Answer, answerOf } from './answer'
import { readComment } from './comment'
import { deals, onlyOffersChannel } from './deeds'
import { APOLOGISES, GREETING, THANKS } from './gestures'
import { partCues } from './partCues'
import { lacking } from './partHead'
import { isSigned } from './signature'

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
  const lacking = partsLackingIn(answerOf(reply, reading.kind, faults))
  // Where a comment may be of another kind as well, only what both need is asked.
  return lacking.filter((part) => reading.orElse.every((kind) => NEEDED[kind].includes(part)))
}

function partsLackingIn(answer: Answer): readonly Part[] {
  const { reply, sincere } = answer
  const lacks = lacking(partCues(answer))
  const without: Readonly<Record<Part, boolean>> = {
    ...lacks,
    action: lacks.action || onlyOpens(answer),
    accueil: !greets(reply),
    excuses: !says({ french: sincere }, APOLOGISES),
    signature: !isSigned(reply),
  }
  return NEEDED[answer.kind].filter((part) => without[part])
}

const greets = (reply: ReplyView): boolean =>
  says(reply, GREETING) || (says(reply, THANKS) && !reply.french.some(({ view }) => MOCK_THANKS.in(view)))

/** An office is open, and nothing else is done: a frame knows that better than all cues together. */
const onlyOpens = ({ kind, stands }: Answer): boolean =>
  kind !== 'question' &&
  stands.some(({ view }) => onlyOffersChannel(view)) &&
  !stands.some(({ view }) => deals(kind, view))
