/** Sentences for the parts that an answer still lacks, and where each of them goes. */
import type { Guide } from '../../guide/guide'
import type { Change } from '../../text/change'
import type { PlacedSentence, ReplyView } from '../rule'
import { GREETING } from './gestures'
import type { Part } from './missing'
import { isSigned } from './signature'

export interface Offer {
  readonly part: Part
  /** The sentence as it will stand in the reply. */
  readonly text: string
  /** What puts it there. */
  readonly change: Change
}

export interface OfferContext {
  readonly address: 'tu' | 'vous'
  /** First name of the person answered, where it is known. */
  readonly firstName?: string | undefined
  /** What the person signs with, where they have said it. */
  readonly signature?: string | undefined
  /** What the guide says meanwhile, where the comment has to be passed on. */
  readonly say?: string | undefined
}

/**
 * Said of nothing in particular, so that they are true of any complaint; the person makes them theirs. Each is held
 * by a test to be heard as the part that it is, and to be marked by no rule.
 */
const SENTENCES: Readonly<
  Record<'tu' | 'vous', Readonly<Record<Exclude<Part, 'accueil' | 'signature'>, string>>>
> = {
  vous: {
    reconnaissance: 'Nous comprenons votre déception.',
    excuses: 'Nous vous présentons nos excuses.',
    action: 'Nous vérifions ce qui s’est passé.',
    canal: 'Écrivez-nous en message privé pour que nous regardions cela ensemble.',
  },
  tu: {
    reconnaissance: 'Nous comprenons ta déception.',
    excuses: 'Nous te présentons nos excuses.',
    action: 'Nous vérifions ce qui s’est passé.',
    canal: 'Écris-nous en message privé pour que nous regardions cela ensemble.',
  },
}

const VARIABLE = /\{[^{}]*\}/gu
/** A text with its one variable filled; null where there is something else to fill. */
const filled = (text: string, value: string | undefined): string | null => {
  const variables = text.match(VARIABLE) ?? []
  if (variables.length === 0) return text
  return variables.length === 1 && value !== undefined ? text.replace(VARIABLE, () => value) : null
}
const firstFilled = (texts: readonly string[], value: string | undefined): string | undefined =>
  texts.map((text) => filled(text, value)).find((text) => text !== null) ?? undefined

const greetingFrom = ({ greeting }: Guide, { firstName, address }: OfferContext): string =>
  firstFilled(greeting.texts, firstName) ??
  `${address === 'tu' ? 'Salut' : 'Bonjour'}${firstName === undefined ? '' : ` ${firstName}`},`

const signatureFrom = ({ signOff }: Guide, { signature }: OfferContext): string =>
  firstFilled(signOff.texts, signature) ??
  // *{prénom}, service client* signs without the name too.
  signOff.texts.map(withoutVariable).find((text) => text !== '') ??
  signature ??
  'L’équipe'

const withoutVariable = (text: string): string =>
  text
    .replace(/\{[^{}]*\}[\s,–-]*/gu, '')
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
    .trim()

/** One sentence for each missing part, in the order in which a reply says them. */
export function offersFor(missing: readonly Part[], reply: ReplyView, given: OfferContext): Offer[] {
  return missing.map((part) => {
    const text = textOf(part, reply.context.guide, given)
    return { part, text, change: placed(part, text, reply) }
  })
}

function textOf(part: Part, guide: Guide, given: OfferContext): string {
  if (part === 'accueil') return greetingFrom(guide, given)
  if (part === 'signature') return signatureFrom(guide, given)
  if (part === 'action' && given.say) return given.say
  return SENTENCES[given.address][part]
}

function placed(part: Part, text: string, reply: ReplyView): Change {
  switch (part) {
    case 'accueil':
      return atStart(text, reply)
    case 'signature':
      return atEnd(text, reply.text)
    case 'reconnaissance':
    case 'excuses':
      return afterGreeting(text, reply)
    case 'action':
    case 'canal':
      return beforeSignature(text, reply)
  }
}

const at = (start: number, text: string): Change => ({ span: { start, end: start }, text })

function atStart(text: string, reply: ReplyView): Change {
  const start = reply.text.search(/\S/u)
  const from = Math.max(0, start)
  return text.endsWith(',') ? lowered(reply, from, `${text} `) : at(from, `${text} `)
}

/** After a comma a sentence goes on without its capital, unless its first word is a name. */
function lowered({ text, french }: ReplyView, start: number, before: string): Change {
  const first = french[0]
  const reading = first?.start === start ? first.view.readings[0] : undefined
  const isName = reading === undefined || reading.plausible.some(({ pos }) => pos === 'proper')
  const letter = text.charAt(start)
  if (isName || !/\p{Lu}\p{Ll}|\p{Lu}['’ ]/u.test(text.slice(start, start + 2))) return at(start, before)
  return { span: { start, end: start + 1 }, text: before + letter.toLowerCase() }
}

function atEnd(text: string, reply: string): Change {
  const end = reply.trimEnd().length
  // On a line of its own already.
  if (reply.slice(end).includes('\n')) return at(reply.length, text)
  const isClosed = end === 0 || /[.!?…,:)\]»\p{Extended_Pictographic}]$/u.test(reply.slice(0, end))
  return { span: { start: end, end: reply.length }, text: `${isClosed ? '' : '.'} ${text}` }
}

/** *Bonjour Julie, nous…* gives *Bonjour Julie, nous comprenons votre déception. Nous…*. */
function afterGreeting(text: string, reply: ReplyView): Change {
  const first = reply.french.find(({ view }) => view.tokens.length > 0)
  const comma = first && greetingComma(first)
  if (!first || !GREETING.in(first.view)) return at(Math.max(0, reply.text.search(/\S/u)), `${text} `)
  if (comma === undefined) {
    const end = first.start + first.view.text.trimEnd().length
    return at(end, ` ${text}`)
  }
  const next = first.view.tokens[comma + 1]
  if (!next) return at(first.start + first.view.text.trimEnd().length, ` ${uncapped(text)}`)
  const start = first.start + next.start
  const letter = reply.text.charAt(start)
  return { span: { start, end: start + 1 }, text: `${uncapped(text)} ${letter.toUpperCase()}` }
}

const uncapped = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

/** The comma that closes a greeting stands near its start: *Bonjour Madame Le Gall,*. */
const NEAR = 5
function greetingComma({ view }: PlacedSentence): number | undefined {
  const found = view.tokens.findIndex(({ text }, place) => text === ',' && place > 0 && place <= NEAR)
  return found < 0 ? undefined : found
}

function beforeSignature(text: string, reply: ReplyView): Change {
  const last = reply.sentences.at(-1)
  const start = last && reply.tokens[last.first]?.start
  // A signature within the last sentence stays at its end: what is added then follows it, and the person sees it.
  if (!isSigned(reply) || start === undefined || reply.sentences.length < 2) return atEnd(text, reply.text)
  return at(start, `${text} `)
}
