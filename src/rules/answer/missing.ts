import type { Mood } from '../../lexicon/morphology'
import type { Reading } from '../../lexicon/reading'
import { overlaps, type Span } from '../../text/span'
import type { CommentKind } from '../acts/situation'
import type { Finding } from '../finding'
import type { CommentView, PlacedSentence, ReplyView, SentenceView } from '../rule'
import { MOCK_THANKS } from '../tone/frames/irony'
import { says } from '../tone/frames/mention'
import { readComment } from './comment'
import { contentStems, stemsAt } from './contentWords'
import {
  ACTS,
  APOLOGISES,
  CHANNEL,
  COMES_TO_YOU,
  GREETING,
  IDLE,
  INVITES,
  NAMES_FEELING,
  STANDS_OPEN,
  THANKS,
} from './gestures'
import { isSigned } from './signature'

export const PARTS = ['accueil', 'reconnaissance', 'excuses', 'action', 'canal', 'signature'] as const
export type Part = (typeof PARTS)[number]

/** What a complete answer to each kind of comment has; see the table of categories. */
const NEEDED: Readonly<Record<CommentKind, readonly Part[]>> = {
  critique: PARTS,
  sensible: ['accueil', 'reconnaissance', 'action', 'canal', 'signature'],
  hostile: ['accueil', 'action', 'signature'],
  question: ['accueil', 'action', 'signature'],
  eloge: ['accueil', 'signature'],
  autre: ['accueil', 'signature'],
}

/** These are faults of form: what they say may still answer. Every other marked sentence is to be rewritten. */
const STILL_ANSWERS: ReadonlySet<string> = new Set([
  'promesse',
  'registre',
  'cri',
  'vulgarite',
  'champ_vide',
  'donnee_perso',
  'demande_donnee',
  'confidentiel',
  'aveu',
  'censure',
  'denigrement',
])

/**
 * The parts that this reply lacks to answer its comment; none where there is no comment.
 * @param findings what the review marks in the reply: what has to be rewritten acknowledges and does nothing yet
 */
export function missingParts(reply: ReplyView, findings: readonly Finding[]): readonly Part[] {
  const reading = readComment(reply)
  if (!reading || reply.french.length === 0) return []
  const faults = findings.filter(
    ({ kind, category }) => (kind === 'tone' || kind === 'risk') && !STILL_ANSWERS.has(category),
  )
  const stands = reply.french.filter(({ view, start }) => {
    const sentence = { start, end: start + view.text.length }
    return !faults.some(({ span }) => covers(span, sentence))
  })
  const feigned = findings.filter(({ category }) => category === 'fausse_excuse')
  const sincere = reply.french.filter(({ view, start }) => {
    const sentence = { start, end: start + view.text.length }
    return !feigned.some(({ span }) => overlaps(span, sentence))
  })
  const asksInPublic = findings.some(({ category }) => category === 'demande_donnee')
  const answer: Answer = { reply, kind: reading.kind, stands, sincere, asksInPublic }
  return NEEDED[reading.kind].filter((part) => !HAS[part](answer))
}

/** Most of the sentence is to be rewritten. */
const covers = (span: Span, sentence: Span): boolean =>
  2 * (Math.min(span.end, sentence.end) - Math.max(span.start, sentence.start)) >
  sentence.end - sentence.start

interface Answer {
  readonly reply: ReplyView
  readonly kind: CommentKind
  /** The sentences that do not apologise for how the person feels. */
  readonly sincere: readonly PlacedSentence[]
  /** The sentences that need not be rewritten. */
  readonly stands: readonly PlacedSentence[]
  readonly asksInPublic: boolean
}

const hasLink = ({ tokens }: ReplyView): boolean =>
  tokens.some(
    (token) => token.kind === 'protected' && (token.protects === 'url' || token.protects === 'email'),
  )

const HAS: Readonly<Record<Part, (answer: Answer) => boolean>> = {
  accueil: ({ reply }) =>
    says(reply, GREETING) || (says(reply, THANKS) && !reply.french.some(({ view }) => MOCK_THANKS.in(view))),
  reconnaissance: ({ reply, stands }) => {
    const kept = { french: stands }
    return says(kept, NAMES_FEELING) || says(kept, APOLOGISES) || takesUp(stands, reply.comment)
  },
  excuses: ({ sincere }) => says({ french: sincere }, APOLOGISES),
  action: ({ stands, kind }) =>
    stands.some(({ view }) => (kind === 'question' ? answers(view) : !onlyOffersChannel(view) && acts(view))),
  canal: ({ reply, asksInPublic }) =>
    says(reply, CHANNEL) || hasLink(reply) || (!asksInPublic && says(reply, COMES_TO_YOU)),
  signature: ({ reply }) => isSigned(reply),
}

/** Is something of the comment said again, and not denied (*il n'y a eu aucun rejet*)? */
function takesUp(stands: readonly PlacedSentence[], comment: CommentView | null): boolean {
  if (!comment) return false
  const told = contentStems(comment.sentences)
  return stands.some(({ view }) =>
    view.tokens.some(
      (_, at) =>
        !DENIERS.has(view.tokens[at - 1]?.norm ?? '') && stemsAt(view, at).some((stem) => told.has(stem)),
    ),
  )
}
const DENIERS = new Set(['aucun', 'aucune'])

/**
 * A sentence that does something or tells something. Greetings, apologies, thanks and wishes do not, nor does an
 * invitation to write elsewhere alone.
 */
function acts(view: SentenceView): boolean {
  if (ACTS.in(view)) return true
  if (INVITES.in(view)) return false
  if (view.tokens.some(({ kind }) => kind === 'number')) return true
  return !IDLE.in(view) && tellsSomething(view)
}

/** *Oui, jusqu’à six mois* answers without a verb, and where to ask is an answer too. */
const answers = (view: SentenceView): boolean =>
  acts(view) || (!IDLE.in(view) && wordsOf(view) >= SHORTEST_TELLING)

/** *Le chat est ouvert jusqu’à 22 h*: where to go on with a complaint does nothing about it yet. */
const onlyOffersChannel = (view: SentenceView): boolean =>
  (STANDS_OPEN.in(view)?.from ?? Number.POSITIVE_INFINITY) <= LATEST_SUBJECT &&
  view.readings.filter(isPersonalVerb).length <= 1
/** An article and an adjective may stand before the noun. */
const LATEST_SUBJECT = 2

const SHORTEST_TELLING = 5
const wordsOf = ({ tokens }: SentenceView): number => tokens.filter(({ kind }) => kind === 'word').length
const isPersonalVerb = ({ best }: Reading): boolean => best?.pos === 'verb' && FINITE.has(best.mood)
const tellsSomething = (view: SentenceView): boolean =>
  wordsOf(view) >= SHORTEST_TELLING && view.readings.some(isPersonalVerb)
const FINITE: ReadonlySet<Mood> = new Set<Mood>(['indicative-present', 'imperfect', 'future', 'conditional'])
