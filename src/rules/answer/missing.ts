import { overlaps } from '../../text/span'
import { COMMENT_KINDS, type CommentKind } from '../acts/situation'
import type { Finding } from '../finding'
import type { ReplyView } from '../rule'
import { MOCK_THANKS } from '../tone/frames/irony'
import { says } from '../tone/frames/mention'
import { type Answer, answerOf, asksInPublic, spanOf } from './answer'
import { type CommentReading, readComment } from './comment'
import { deals, onlyOffersChannel } from './deeds'
import { APOLOGISES, CALLS_BY_NAME, CHANNEL, GREETING, THANKS, UNDERSTANDS_FEELING } from './gestures'
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
  const lacks = partsLackingIn(answerOf(reply, reading.kind, faults))
  return PARTS.filter((part) => lacks[part] && needOf(part, reading) >= NEEDED_ENOUGH[part])
}

/**
 * How likely the kinds of comment that call for a part must be together: asked of the wrong one it is noise. Every kind
 * calls for the first and the last.
 */
const NEEDED_ENOUGH: Readonly<Record<Part, number>> = {
  accueil: 0,
  reconnaissance: 0.6,
  excuses: 0.45,
  action: 0.6,
  canal: 0.45,
  signature: 0,
}
const needOf = (part: Part, { chances }: CommentReading): number =>
  COMMENT_KINDS.reduce((sum, kind) => sum + (NEEDED[kind].includes(part) ? chances[kind] : 0), 0)

const NOTHING = { reconnaissance: false, action: false, canal: false }

function partsLackingIn(answer: Answer): Readonly<Record<Part, boolean>> {
  const { reply, sincere, stands } = answer
  // Learnt with what sentences mean: without it nothing is held against an answer.
  const lacks = reply.encoder ? lacking(partCues(answer)) : NOTHING
  return {
    ...lacks,
    reconnaissance: lacks.reconnaissance && !says({ french: stands }, UNDERSTANDS_FEELING),
    action: lacks.action || onlyOpens(answer),
    canal: asksInPublic(answer) ? !goesOnElsewhere(answer) : lacks.canal,
    accueil: !greets(reply),
    excuses: !says({ french: sincere }, APOLOGISES),
    signature: !isSigned(reply),
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
