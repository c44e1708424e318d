import { flag, QUIET } from '../acts/cues'
import { ANY_ACT, hear, STOPPING_ACT } from '../acts/hear'
import type { ReplyView } from '../rule'
import { type Mention, says } from '../tone/frames/mention'
import { readComment } from './comment'
import { APOLOGISES, CHANNEL, COMES_TO_YOU, INVITES, NAMES_FEELING, THANKS } from './gestures'
import { MAKES_LIGHT, PASSES_ON, PRONOUNCES, PROTECTS, STAYS_SILENT, TAKES_SERIOUSLY } from './protection'
import { SITUATIONS, type Situation } from './situations/situation'
import { TAKEN_FOR_ORDINARY } from './takenForOrdinary'

/**
 * What tells whether a reply meets a grave comment as one must: which gestures it makes, in which situation, and how its
 * sentences sound. A gesture alone decides nothing: *nous transmettons, belle journée* passes on and makes light.
 */

const protects = (reply: ReplyView): boolean => says(reply, PROTECTS)
const passesOn = (reply: ReplyView): boolean => says(reply, PASSES_ON)
/** Names what happened as grave, or takes it up, and goes on in private. */
const receives = (reply: ReplyView): boolean =>
  says(reply, TAKES_SERIOUSLY) ||
  ((says(reply, NAMES_FEELING) || says(reply, APOLOGISES)) && says(reply, CHANNEL))

/** What a reply must do at least in each situation; a private channel alone serves any ordinary request. */
const ANSWERED: Readonly<Record<Situation, (reply: ReplyView) => boolean>> = {
  suicide: protects,
  mineur: (reply) => protects(reply) || passesOn(reply),
  violence: (reply) => protects(reply) || passesOn(reply) || receives(reply),
  sante: (reply) => protects(reply) || passesOn(reply) || receives(reply),
  securite: (reply) => protects(reply) || passesOn(reply) || receives(reply),
  fraude: (reply) => protects(reply) || passesOn(reply) || receives(reply),
  presse: (reply) => passesOn(reply) || says(reply, STAYS_SILENT) || says(reply, CHANNEL),
  juridique: (reply) => passesOn(reply) || says(reply, STAYS_SILENT) || says(reply, CHANNEL),
  discrimination: (reply) => passesOn(reply) || protects(reply) || receives(reply),
}
/** Here a light word undoes the gesture; elsewhere *belle journée* after a number to call is only awkward. */
const UNDONE_BY_LIGHTNESS: ReadonlySet<Situation> = new Set(['juridique', 'presse', 'discrimination'])

/** What courts and papers will look into is not to be settled in a comment. */
const KEPT_SILENT: ReadonlySet<Situation> = new Set(['juridique', 'presse'])

/** Does a reply lack what must be done at least, or undo it? */
export function lacksGestures(reply: ReplyView, situation: Situation): boolean {
  if (!ANSWERED[situation](reply)) return true
  if (KEPT_SILENT.has(situation) && says(reply, PRONOUNCES)) return true
  return UNDONE_BY_LIGHTNESS.has(situation) && says(reply, MAKES_LIGHT) && !says(reply, PASSES_ON)
}

const GESTURES: readonly Mention[] = [
  PROTECTS,
  PASSES_ON,
  TAKES_SERIOUSLY,
  STAYS_SILENT,
  PRONOUNCES,
  MAKES_LIGHT,
  NAMES_FEELING,
  APOLOGISES,
  CHANNEL,
  COMES_TO_YOU,
  INVITES,
  THANKS,
]

/** One number a cue. The reply answers a comment, and its sentences can be heard. */
export function escalationCues(reply: ReplyView, situation: Situation): Float32Array {
  const labels = reply.acts?.labels ?? []
  const scores = hear(reply).flatMap(({ scores }) => (scores ? [scores] : []))
  const heardAs = (label: string): number[] => scores.map((of) => of[labels.indexOf(label)] ?? QUIET)
  const loudest = (label: string): number => Math.max(QUIET, ...heardAs(label))
  const general = heardAs(TAKEN_FOR_ORDINARY)
  return Float32Array.from([
    ...SITUATIONS.map((each) => flag(each === situation)),
    flag(lacksGestures(reply, situation)),
    ...GESTURES.map((gesture) => flag(says(reply, gesture))),
    readComment(reply)?.chances.sensible ?? 0,
    loudest(TAKEN_FOR_ORDINARY),
    general.length > 0 ? general.reduce((sum, score) => sum + score, 0) / general.length : QUIET,
    Math.min(...general, 0),
    loudest(ANY_ACT),
    loudest(STOPPING_ACT),
  ])
}
