/** Floor 5 and its door: whatever is sent, by whom ever. */

import fc from 'fast-check'
import * as v from 'valibot'
import { decodeIndex, decodeRecord } from '../../src/background/guides/records'
import { createRouter, type Handlers } from '../../src/background/router'
import { decodeSettings } from '../../src/background/settingsStore'
import { builtInGuide } from '../../src/guide/guide'
import { GuideReplySchema } from '../../src/guideMessages'
import { NotebookSchema } from '../../src/learnMessages'
import { PanelReplySchema } from '../../src/panelMessages'
import {
  decodePageState,
  decodePanelCommand,
  decodeReply,
  decodeRequest,
  PageStateSchema,
  PanelCommandSchema,
  RequestSchema,
  ReviewSchema,
} from '../../src/protocol'
import { createReviewer } from '../../src/review/reviewer'
import { SettingsSchema } from '../../src/settings'
import type { FrenchParts } from './floors'
import { property } from './property'
import { nearlyOf } from './schemas'
import { expectSame, texts } from './texts'

const us = { id: 'mot-juste', pages: 'chrome-extension://mot-juste/' }
const senders = fc.record({
  id: fc.constantFrom('mot-juste', 'mot-juste', 'another', undefined),
  url: fc.constantFrom(
    `${us.pages}src/panel/index.html`,
    'https://www.facebook.com/',
    'https://a.fr/chrome-extension://mot-juste/',
    undefined,
  ),
})

/** What a content script of a site may ask: to be served, to have its text read, and to note what its own card did. */
const FOR_SITES = new Set([
  'enter',
  'review',
  'active-guide',
  'note',
  'posted',
  'settings',
  'open-panel',
  'make-rule',
])
const CHANGES_FOR_SITES = new Set(['learn-word', 'disable-rule', 'pause-site', 'panel-only'])

/** Answers nothing; tells what reached it. */
const listening = (reached: (type: string, kind: string) => void): Handlers =>
  new Proxy({} as Handlers, {
    get: (_, type) => (request: { readonly change?: { readonly kind: string } }) => {
      reached(String(type), request.change?.kind ?? '')
      return null
    },
  })

const decodesTwiceAlike = (decode: (value: unknown) => unknown, value: unknown): void => {
  const once = decode(value)
  if (once !== undefined) expectSame(decode(once), once, 'decoded otherwise the second time')
}

export const messageProperties = (french: FrenchParts) => {
  const reviewer = createReviewer(french)
  return [
    property(
      'messages: what is decoded is decoded again alike',
      6,
      nearlyOf(RequestSchema),
      ({ value, isRight }) => {
        decodesTwiceAlike(decodeRequest, value)
        if (isRight && decodeRequest(value) === undefined) throw new Error('a right message is refused')
      },
    ),

    property(
      'messages: only ours are answered, and a site reaches what is for sites',
      6,
      fc.record({ message: nearlyOf(RequestSchema), sender: senders }),
      ({ message, sender }) => {
        const route = createRouter(
          listening((type, kind) => {
            if (sender.id !== us.id) throw new Error(`${type} reached by ${sender.id}`)
            if (sender.url?.startsWith(us.pages)) return
            const isForSites = type === 'update-settings' ? CHANGES_FOR_SITES.has(kind) : FOR_SITES.has(type)
            if (!isForSites) throw new Error(`${type} ${kind} reached from ${sender.url}`)
          }),
          us,
        )
        void route(message.value, sender)?.catch(() => undefined)
      },
    ),

    property(
      'messages: states of pages and commands of the panel',
      4,
      fc.tuple(nearlyOf(PageStateSchema), nearlyOf(PanelCommandSchema)),
      ([state, command]) => {
        decodesTwiceAlike(decodePageState, state.value)
        decodesTwiceAlike(decodePanelCommand, command.value)
      },
    ),

    property(
      'messages: replies of every kind',
      4,
      fc.oneof(...[ReviewSchema, GuideReplySchema, PanelReplySchema, NotebookSchema].map(nearlyOf)),
      ({ value }) => {
        for (const type of ['review', 'guides', 'panel', 'learn', 'settings', 'active-guide'] as const)
          decodesTwiceAlike((each) => decodeReply(type, each), value)
      },
    ),

    property('messages: a real review arrives as it was sent', 3, texts, (text) => {
      const review = reviewer.review(text, { guide: builtInGuide })
      expectSame(v.parse(ReviewSchema, structuredClone(review)), review, 'another review')
    }),

    property(
      'stores: whatever lies in storage is read as settings and as guides',
      4,
      fc.oneof(
        nearlyOf(SettingsSchema),
        fc.jsonValue().map((value) => ({ value })),
      ),
      ({ value }) => {
        const settings = decodeSettings(value)
        v.parse(SettingsSchema, settings)
        expectSame(decodeSettings(settings), settings, 'other settings the second time')
        const index = decodeIndex(value)
        expectSame(decodeIndex(index), index, 'another index the second time')
        decodesTwiceAlike(decodeRecord, value)
      },
    ),
  ]
}
