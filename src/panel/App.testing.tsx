/** The whole panel on a stage of its own, beside a page with one reply of three remarks. */
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, vi } from 'vitest'
import type { BoxState, PageState } from '../protocol'
import { App } from './App'
import { watchedActions } from './actions.testing'
import { buttonIn, buttonsIn } from './buttons.testing'
import type { PanelView } from './connection'
import type { Kept } from './SettingsView'
import { boxOf, type Finding, type Review, reviewOf } from './state.testing'

export const TEXT = 'Bonjour, je vous remercie beaucoups. Appellez le 06 12 34 56 78 !'

export const at = (passage: string, over: Partial<Finding>): Finding => ({
  span: { start: TEXT.indexOf(passage), end: TEXT.indexOf(passage) + passage.length },
  kind: 'spelling',
  category: 'orthographe',
  rule: 'spelling/unknown',
  severity: 'warn',
  confidence: 1,
  message: `Mot inconnu : ${passage}.`,
  why: 'Une faute se voit avant la réponse.',
  suggestions: [],
  ...over,
})

export const findings = [
  at('beaucoups', { suggestions: ['beaucoup', 'beau coup'] }),
  at('Appellez', { suggestions: ['Appelez'] }),
  at('06 12 34 56 78', {
    kind: 'risk',
    category: 'donnee_personnelle',
    rule: 'risk/phone',
    severity: 'stop',
    message: 'Un numéro de téléphone serait visible de tous.',
    suggestions: ['par message privé'],
  }),
]

export const reviewed = (over: Partial<Review> = {}): Review =>
  reviewOf({ verdict: 'stop', findings, ...over })

export const boxed = (over: Partial<BoxState> = {}): BoxState =>
  boxOf({ text: TEXT, review: reviewed(), ...over })

export const paged = (over: Partial<PageState> = {}): PanelView => ({
  kind: 'page',
  access: 'declared',
  tab: { id: 1, url: 'https://www.facebook.com/' },
  state: {
    type: 'state',
    host: 'www.facebook.com',
    siteName: 'Facebook',
    state: 'active',
    guide: {
      id: 'musee',
      name: 'Guide du musée',
      revision: 3,
      lock: 'open',
      pinned: false,
      guard: null,
      notes: [],
    },
    around: {},
    box: boxed(),
    lastFix: null,
    ruleFailed: false,
    ...over,
  },
})

export const actions = watchedActions()

export let root: HTMLElement
beforeEach(() => {
  root = document.createElement('div')
  document.body.append(root)
})
afterEach(() => {
  render(null, root)
  root.remove()
  vi.clearAllMocks()
})

export const show = (view: PanelView, kept: Kept | null = null) =>
  act(() =>
    render(
      <App view={view} notice="" screen={kept ? 'settings' : 'review'} kept={kept} actions={actions} />,
      root,
    ),
  )

export const buttons = (name: string): HTMLButtonElement[] => buttonsIn(root, name)

export const button = (name: string): HTMLButtonElement => buttonIn(root, name)

export const click = (name: string) => act(() => button(name).click())
