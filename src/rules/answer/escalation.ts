import { judgeOf } from '../acts/judge'
import { replyRule } from '../define'
import type { Hit, PlacedSentence, ReplyRule, ReplyView } from '../rule'
import { readComment, situationIn } from './comment'
import { escalationCues, lacksGestures } from './escalationCues'
import { ESCALATION_WEIGHTS } from './escalationWeights'
import { GREETING } from './gestures'
import { isSigned } from './signature'
import type { Situation } from './situations/situation'
import { TAKEN_FOR_ORDINARY } from './takenForOrdinary'

/** The situation of the comment that may have to be passed on to someone, or null: seen too often rather than too late. */
export const situationOf = (reply: ReplyView): Situation | null =>
  sureSituation(reply) ?? readComment(reply)?.suspected ?? null

/** The situation that a reply must not take for an ordinary request. */
export function sureSituation(reply: ReplyView): Situation | null {
  const reading = readComment(reply)
  if (!reading) return null
  // *C’est grave ce qui s’est passé*: what it was, only the reply says.
  if (reading.situation === null && reading.kind !== 'eloge' && refersToGraveFact(reply))
    return situationIn(reply.french)
  return reading.situation
}

const GRAVE = /\b(?:grave|drame|incident|s['’]est passé)\b/iu
const refersToGraveFact = ({ comment }: ReplyView): boolean => comment !== null && GRAVE.test(comment.text)

/** How likely a reply must be to take the situation for an ordinary request; set on replies that nothing was learnt from. */
const ENOUGH = 0.4
const judge = judgeOf(ESCALATION_WEIGHTS)

/** A word of it in a complaint or a taunt is not yet the situation: the banner tells of it, the reply is not at fault. */
const isGrave = (reply: ReplyView): boolean => (readComment(reply)?.chances.sensible ?? 0) >= GRAVE_ENOUGH
const GRAVE_ENOUGH = 0.5

/** Where how a reply sounds is not known, set gestures decide. */
const isOrdinary = (reply: ReplyView, situation: Situation): boolean =>
  reply.acts
    ? (judge.judge(escalationCues(reply, situation))[judge.labels.indexOf(TAKEN_FOR_ORDINARY)] ?? 0) >= ENOUGH
    : isGrave(reply) && lacksGestures(reply, situation)

export const escalation: ReplyRule = replyRule({
  id: 'risk/a_escalader',
  kind: 'risk',
  category: TAKEN_FOR_ORDINARY,
  severity: 'stop',
  frame: true,
  message: 'Ce commentaire décrit une situation grave et la réponse la traite comme une demande ordinaire.',
  why: 'Trois gestes : protéger (15, 17, 112, 3114, 119, 3018, 33700), transmettre, se taire sur le fond. Une personne habilitée doit prendre le relais.',
  examples: {
    match: [
      {
        text: 'Bonjour Nina, merci de votre retour ! Notre FAQ répond à tout. Léo',
        marks: 'merci de votre retour ! Notre FAQ répond à tout.',
        comment: 'Je veux mourir, tout le monde s’en fiche',
      },
      {
        text: 'Bonjour, une petite fumée, c’est courant la première fois. Le SAV',
        marks: 'une petite fumée, c’est courant la première fois.',
        comment: 'Le radiateur a pris feu dans la chambre cette nuit',
      },
      {
        text: 'Bonjour Ali, on lui en touchera un mot, bon week-end !',
        marks: 'on lui en touchera un mot, bon week-end !',
        comment: 'Votre vigile m’a frappé devant tout le monde',
      },
      {
        text: 'Bonsoir, tout cela est inventé, aucun salarié n’est parti.',
        marks: 'tout cela est inventé, aucun salarié n’est parti.',
        comment: 'Journaliste à La Gazette, je prépare un article sur vos départs',
      },
    ],
    pass: [
      {
        text: 'Bonjour Nina, votre message nous inquiète. Appelez le 3114, jour et nuit ; nous sommes là en privé. Léo',
        comment: 'Je veux mourir, tout le monde s’en fiche',
      },
      {
        text: 'Bonjour, débranchez-le et ne l’utilisez plus. Notre service sécurité vous appelle ce matin.',
        comment: 'Le radiateur a pris feu dans la chambre cette nuit',
      },
      {
        text: 'Bonjour Ali, on garde la recette !',
        comment: 'Votre fondant, je suis mort de rire tellement il est bon',
      },
      {
        text: 'Bonjour, le vol part à 8 h de la porte 4.',
        comment: 'À quelle heure part le vol Paris-Nice ?',
      },
      {
        text: 'Bonjour, votre demande est transmise à notre service presse, qui vous répond aujourd’hui.',
        comment: 'Journaliste à La Gazette, je prépare un article sur vos départs',
      },
    ],
  },
  check(reply): readonly Hit[] {
    const situation = sureSituation(reply)
    if (situation === null || !isOrdinary(reply, situation)) return []
    const span = bodyOf(reply)
    return span ? [{ span, confidence: 0.8 }] : []
  },
})

/** The reply without its greeting and its signature. */
function bodyOf(reply: ReplyView): Hit['span'] | undefined {
  const { french } = reply
  const last = isSigned(reply) && french.length > 1 ? french.at(-2) : french.at(-1)
  const [first] = french
  if (!first || !last) return undefined
  const start = first.start + greetingEnd(first)
  const end = last.start + last.view.text.length
  return end > start ? { start, end } : { start: first.start, end: last.start + last.view.text.length }
}

function greetingEnd({ view }: PlacedSentence): number {
  const greeting = GREETING.in(view)
  if (!greeting || greeting.from > 1) return 0
  const comma = view.tokens.findIndex(
    ({ text }, at) => at >= greeting.to && at <= greeting.to + 5 && /^[,:!]$/u.test(text),
  )
  return view.tokens[comma + 1]?.start ?? 0
}
