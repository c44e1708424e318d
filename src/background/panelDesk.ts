import type { Around } from '../around'
import type { Guide } from '../guide/guide'
import type { Place } from '../guide/scope'
import type { PanelReply, PanelRequest, SavedReply } from '../panelMessages'
import type { Result } from '../result'
import type { Reviewer } from '../review/reviewer'
import type { Settings } from '../settings'
import { contextOf } from './contextOf'
import type { EffectiveGuide } from './guides/effective'
import type { PostedCount } from './replies/postedCount'
import type { ReplyStore } from './replies/replyStore'
import { placeOf } from './reviewHost'

export interface PanelDeskParts {
  engine(): Promise<Pick<Reviewer, 'insight' | 'masked' | 'pair'>>
  settings(): Promise<Settings>
  guideAt(place: Place, words: readonly string[]): Promise<EffectiveGuide>
  readonly replies: ReplyStore
  readonly posted: PostedCount
}

/** Answers what the panel asks to help to answer. */
export type PanelDesk = (ask: PanelRequest) => Promise<PanelReply>

export const createPanelDesk = ({
  engine,
  settings,
  guideAt,
  replies,
  posted,
}: PanelDeskParts): PanelDesk => {
  const guideOf = async (around: Around): Promise<EffectiveGuide> =>
    guideAt(placeOf(around.url, around), (await settings()).words)

  const insight = async (text: string, around: Around): Promise<PanelReply> => {
    const [reviewer, { guide }, { signature }, times] = await Promise.all([
      engine(),
      guideOf(around),
      replies.read(),
      posted.count({ text, author: around.author }),
    ])
    const known = reviewer.insight(text, contextOf(around, guide), {
      ...(signature !== '' && { signature }),
    })
    return {
      kind: 'insight',
      comment: known.comment && { ...known.comment, asks: [...known.comment.asks] },
      route: known.route,
      offers: known.offers.map(({ part, text: sentence, change }) => ({ part, text: sentence, change })),
      length: known.length,
      register: { is: known.register.is, switched: known.register.switched && [...known.register.switched] },
      polished: [...known.polished],
      posted: times,
    }
  }

  const mask = async (text: string, around: Around): Promise<PanelReply> => {
    const [reviewer, { guide }] = await Promise.all([engine(), guideOf(around)])
    const names = [around.author, around.speaker].filter((name) => name !== undefined)
    const context = contextOf(around, guide)
    return {
      kind: 'masked',
      reply: reviewer.masked(text, context, names),
      comment: around.comment === undefined ? null : reviewer.masked(around.comment, context, names),
    }
  }

  const all = async (around: Around): Promise<PanelReply> => {
    const [{ guide, here }, own] = await Promise.all([guideOf(around), replies.read()])
    return {
      kind: 'replies',
      replies: [
        ...own.replies.map((reply): SavedReply => ({ ...reply, labels: {}, when: [], from: null })),
        ...guide.replies.map((reply) => ofGuide(reply, here.name)),
      ],
      signature: own.signature,
    }
  }

  return async (ask) => {
    switch (ask.kind) {
      case 'insight':
        return insight(ask.text, ask.around)
      case 'mask':
        return mask(ask.text, ask.around)
      case 'pair': {
        const [reviewer, { guide }] = await Promise.all([engine(), guideOf(ask.around)])
        return { kind: 'pair', pair: reviewer.pair(ask.rule, guide) }
      }
      case 'replies':
        return all(ask.around)
      case 'save-reply':
        return told(await replies.save(ask.reply))
      case 'remove-reply':
        return told(await replies.remove(ask.id))
      case 'sign':
        return told(await replies.sign(ask.signature))
    }
  }
}

const told = (done: Result<null, string>): PanelReply =>
  done.ok ? { kind: 'done' } : { kind: 'refused', message: done.error }

const ofGuide = (
  { id, title, text, variables, when }: Guide['replies'][number],
  from: string,
): SavedReply => ({
  id,
  title,
  text,
  labels: Object.fromEntries(variables.map(({ name, label }) => [name, label])),
  when: [...when],
  from,
})
