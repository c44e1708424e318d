import type { Guide } from '../guide/guide'
import { type CommentReading, readComment } from '../rules/answer/comment'
import { PARTS, type Part } from '../rules/answer/missing'
import { isQuestion } from '../rules/answer/mood'
import { type Offer, offersFor } from '../rules/answer/offers'
import type { Finding } from '../rules/finding'
import { mostFor, takenBy } from '../rules/guide/length'
import { switchRegister } from '../rules/register'
import { addressForms } from '../rules/register/address'
import type { ReplyView } from '../rules/rule'
import { polish } from '../rules/typography/polish'
import type { Change } from '../text/change'
import { safeCorrections } from './corrections'
import { firstNameOf } from './firstName'
import type { Review } from './types'

/** Whom the guide sends a situation to, and with what words meanwhile. */
export interface Route {
  readonly to: string
  readonly say: string
  readonly delay: string
}

/** How the reply addresses its reader, and what would change it where every form is known. */
export interface RegisterHere {
  readonly is: 'tu' | 'vous' | 'mixed' | 'none'
  /** What leads to the other one; null where it is not safe, or there is nothing to switch. */
  readonly switched: readonly Change[] | null
}

/** What helps to answer, beside the remarks. */
export interface Insight {
  /** Null where nothing is answered. */
  readonly comment: { readonly kind: CommentReading['kind']; readonly asks: readonly string[] } | null
  readonly route: Route | null
  readonly offers: readonly Offer[]
  /** Most characters here: by the guide, else by the network; null where neither says. */
  readonly length: { readonly most: number; readonly by: 'guide' | 'network' } | null
  readonly register: RegisterHere
  /** What careful typography would change, in order and apart. */
  readonly polished: readonly Change[]
}

/** What the person has told of themselves. */
export interface Writer {
  readonly signature?: string | undefined
}

export function insightOf(view: ReplyView, review: Review, writer: Writer): Insight {
  const { guide, site, author } = view.context
  const reading = readComment(view)
  const route = routeOf(guide, review.escalate)
  const register = registerOf(view)
  const missing = PARTS.filter((part): part is Part => review.missing.includes(part))
  return {
    comment: reading && { kind: reading.kind, asks: asksOf(view) },
    route,
    offers: offersFor(missing, view, {
      address: addressFor(guide, register),
      firstName: firstNameOf(author),
      signature: writer.signature,
      say: route?.say || undefined,
    }),
    length: lengthAt(guide, site),
    register,
    polished: polish(view, safeCorrections(view.text, review.findings.filter(isTypography))),
  }
}

const isTypography = ({ kind }: Finding): boolean => kind === 'typography'

const MOST_QUESTIONS = 3
const asksOf = ({ comment }: ReplyView): string[] =>
  (comment?.sentences ?? [])
    .filter(({ view }) => isQuestion(view))
    .slice(0, MOST_QUESTIONS)
    .map(({ view }) => view.text.trim())

const routeOf = ({ escalation }: Guide, situation: string | null): Route | null => {
  const route = escalation.find((each) => each.situation === situation)
  return route ? { to: route.to, say: route.say, delay: route.delay } : null
}

const lengthAt = (guide: Guide, site: string | undefined): Insight['length'] => {
  const wanted = mostFor(guide.length, site)
  if (wanted !== undefined) return { most: wanted, by: 'guide' }
  const taken = takenBy(site)
  return taken === undefined ? null : { most: taken, by: 'network' }
}

function registerOf(view: ReplyView): RegisterHere {
  const says = (register: 'tu' | 'vous'): boolean => addressForms(view, register).some(({ counts }) => counts)
  const tu = says('tu')
  const vous = says('vous')
  if (tu === vous) return { is: tu ? 'mixed' : 'none', switched: null }
  const switched = switchRegister(view, tu ? 'vous' : 'tu')
  return {
    is: tu ? 'tu' : 'vous',
    switched: switched.isSafe && switched.changes.length > 0 ? switched.changes : null,
  }
}

const addressFor = ({ address }: Guide, { is }: RegisterHere): 'tu' | 'vous' =>
  address !== 'either' ? address : is === 'tu' ? 'tu' : 'vous'
