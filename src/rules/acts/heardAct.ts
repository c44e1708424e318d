import type { Span } from '../../text/span'
import { replyRule } from '../define'
import { isQuoted } from '../pattern/quotation'
import type { Hit, ReplyRule, ReplyView, SentenceView } from '../rule'
import { ruledOut } from './form'
import { ANY_ACT, HEARD, hear } from './hear'
import { spoken } from './spoken'
import type { HeardAct } from './told/act'

/** Below this a sentence sounds so harmless that nothing can be made of it. */
const FAINTEST = -0.9

/** The rule of one act. Each may speak of each sentence that sounds like anything; `reconciled` keeps the one that is judged right. */
export const heardRule = ({
  act,
  kind,
  severity,
  message,
  why,
  better,
  comment,
  match,
  pass,
  unless,
}: HeardAct): ReplyRule => {
  /** Typing costs the sentence being typed. */
  const known = new WeakMap<SentenceView, { readonly said: string; readonly hit: Hit | undefined }>()
  const hitFor = (view: SentenceView, said: string): Hit | undefined => {
    const before = known.get(view)
    if (before?.said === said) return before.hit
    const hit = unless?.(view.text) || ruledOut(view).has(act) ? undefined : hitIn(view, said)
    known.set(view, { said, hit })
    return hit
  }
  return replyRule({
    id: `${HEARD}${act.replaceAll('_', '-')}`,
    kind,
    category: act,
    severity,
    message,
    why,
    examples: {
      match: match.map((text) => ({ text, marks: text.replace(/ ?[.!?]$/u, '') })),
      pass,
      ...(comment === undefined ? {} : { comment }),
    },
    *check(reply) {
      const any = reply.acts?.labels.indexOf(ANY_ACT) ?? -1
      const said = typeof better === 'string' ? better : better[addressIn(reply)]
      for (const [at, { scores }] of hear(reply).entries()) {
        const sentence = reply.french[at]
        if (!sentence || (scores?.[any] ?? FAINTEST) <= FAINTEST) continue
        const hit = hitFor(sentence.view, said)
        if (hit)
          yield {
            ...hit,
            span: { start: hit.span.start + sentence.start, end: hit.span.end + sentence.start },
          }
      }
    },
  })
}

const addressIn = ({ context }: ReplyView): 'vous' | 'tu' => (context.guide.address === 'tu' ? 'tu' : 'vous')

function hitIn(view: SentenceView, better: string): Hit | undefined {
  const place = placeIn(view)
  if (!place) return undefined
  const text = better.replace(/\.$/u, '')
  return {
    span: place.span,
    confidence: 0.8,
    suggestions: [place.opens ? text : text.charAt(0).toLowerCase() + text.slice(1)],
  }
}

/** What is marked of a sentence, and whether that opens it. */
interface Place {
  readonly span: Span
  readonly opens: boolean
}

/** Each act asks. */
const places = new WeakMap<SentenceView, Place | null>()

function placeIn(view: SentenceView): Place | null {
  const known = places.get(view)
  if (known !== undefined) return known
  const found = findPlace(view)
  places.set(view, found)
  return found
}

function findPlace(view: SentenceView): Place | null {
  const range = spoken(view)
  const first = range && view.tokens[range.from]
  const last = range && view.tokens[range.to - 1]
  if (!first || !last || isQuoted(view, range.from)) return null
  const opens = range.from === 0 || view.tokens[0]?.start === first.start
  return { span: { start: first.start, end: last.end }, opens }
}
