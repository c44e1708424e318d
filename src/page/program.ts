/** The content script of one frame: listens, finds the box that is written in, and serves keys, panel and orders. */

import type { Around } from '../around'
import { guardInForce } from '../guide/guard'
import type { GuideHere } from '../guideMessages'
import { MAX_PASSAGE, MAX_REPLY } from '../limits'
import {
  decodeNews,
  decodeOrder,
  type Order,
  type PageState,
  type PanelCommand,
  type SettingsChange,
} from '../protocol'
import { defaultSettings, type Settings } from '../settings'
import { siteOf } from '../sites'
import { ask } from '../ui/ask'
import { isAlive } from './alive'
import { readAround } from './around'
import { findBoxes } from './finder'
import { hearPresses } from './guardListeners'
import { pageState } from './pageState'
import { servePanel } from './panelPort'
import { isPostingButton, isPostingKey, isPostingSubmit } from './posting'
import { type Remark, remarkAt } from './remarks'
import type { ReplyBox } from './replyBox'
import type { Copy } from './succession'
import { createUi } from './ui'
import { startWriting, type Writing } from './writing'

/** The passage selected in a box, as far as a rule can be made of it. */
const selected = (box: ReplyBox): string => {
  const { anchor = 0, focus = 0 } = box.selection() ?? {}
  return box
    .read()
    .text.slice(Math.min(anchor, focus), Math.max(anchor, focus))
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MAX_PASSAGE)
    .toWellFormed()
}

export const startProgram = (retire: AbortController, copy: Pick<Copy, 'hear'>): void => {
  const { signal } = retire
  const host = location.hostname
  const site = siteOf(host, location.pathname)
  const isTop = window === window.top
  const ui = createUi(signal)
  const ignored = new Set<string>()
  let settings: Settings = defaultSettings
  let guide: GuideHere | null = null
  let writing: { readonly now: Writing; readonly stop: AbortController } | undefined

  const around = (): Around => writing?.now.around ?? readAround(undefined, site, location.pathname)
  const isPaused = (): boolean => settings.pausedHosts.includes(host)
  const isPanelOnly = (): boolean => settings.panelOnlyHosts.includes(host)

  /** The editor did not open for the rule last asked for. */
  let ruleFailed = false

  const stopWriting = (): void => {
    ruleFailed = false
    writing?.stop.abort()
    writing = undefined
    tellPanel()
  }

  const takeSettings = (next: Settings | undefined): void => {
    if (next) settings = next
    // Nobody answers any more: the extension was updated or removed, and the page goes on without us.
    else if (!isAlive()) retire.abort()
    if (next) writing?.now.settingsChanged()
    tellPanel()
  }
  const takeGuide = (next: GuideHere | undefined): void => {
    guide = next ?? guide
    tellPanel()
  }
  const readSettings = async (): Promise<void> => {
    // Guides change in the same storage as the settings, and the text is reviewed again for either.
    takeGuide(await ask({ type: 'active-guide', around: around() }))
    takeSettings(await ask({ type: 'settings' }))
  }
  const change = async (made: SettingsChange): Promise<Settings | undefined> => {
    const next = await ask({ type: 'update-settings', change: made })
    takeSettings(next)
    return next
  }

  const write = (box: ReplyBox): void => {
    if (writing?.now.session.box.element === box.element) return
    stopWriting()
    if (!isAlive()) {
      retire.abort()
      return
    }
    const stop = new AbortController()
    const now = startWriting({
      box,
      site,
      ui,
      ignored,
      settings: () => settings,
      guardMode: () => guardInForce(settings.guard, guide?.guard ?? null),
      isPaused,
      isPanelOnly,
      change,
      changed: () => tellPanel(),
      guided: takeGuide,
      gone: stopWriting,
      orphaned: () => retire.abort(),
      signal: AbortSignal.any([signal, stop.signal]),
    })
    writing = { now, stop }
    tellPanel()
  }

  const state = (): PageState | undefined => {
    const now = writing?.now
    // A frame that is not written in leaves the word to the one that is; the top frame speaks for an idle page.
    if (!now && !isTop) return undefined
    return pageState(now, { host, around: around(), site, paused: isPaused(), guide, ruleFailed })
  }

  const run = (command: PanelCommand): void => {
    const now = writing?.now
    if (!now) return
    const { session, unaided } = now
    ruleFailed = false
    if (command.type !== 'make-rule' && !session.owns(command.revision)) return
    // By its name it is found again where the same text was only reviewed anew since.
    const remarkOf = (place: number): Remark | undefined =>
      command.type === 'make-rule' ? undefined : session.remarksOf(command.revision)[place]
    switch (command.type) {
      case 'make-rule':
        void ask({ type: 'make-rule', text: selected(session.box) }).then((done) => {
          ruleFailed = done === undefined
          tellPanel()
        })
        tellPanel()
        return
      case 'undo':
        void session.undo()
        return
      case 'unaided':
        if (command.on) unaided.start()
        else unaided.stop()
        return
      case 'insert':
        void session.insert(command.text)
        return
      // A change of another text, or of a remark that has gone, is told as `stale`, not made.
      case 'write':
        void session.change(session.hasTextOf(command.revision) ? command.changes : [])
        return
      case 'apply':
        void session.apply(remarkOf(command.finding), command.suggestion)
        return
      case 'ignore': {
        const remark = remarkOf(command.finding)
        if (remark) session.ignore(remark)
        return
      }
      case 'reveal': {
        const remark = remarkOf(command.finding)
        if (remark) now.reveal(remark)
        return
      }
      default:
        command satisfies never
    }
  }

  /** Told once for each text: a press may be a key and a `submit`. */
  let posted: string | undefined
  const notePosted = (): void => {
    const now = writing?.now
    const text = now?.session.text ?? ''
    if (!now || text.trim() === '' || text.length > MAX_REPLY || isPaused()) return
    const key = `${now.session.revision} ${text}`
    if (key === posted) return
    posted = key
    const { author } = now.around
    void ask({ type: 'posted', text, ...(author !== undefined && { author }) })
  }

  const obey = ({ order }: Order): void => {
    // Every frame hears the order; the one that is written in acts.
    if (document.activeElement instanceof HTMLIFrameElement) return
    if (order === 'pause-here') {
      if (writing || isTop) void known.then(() => change({ kind: 'pause-site', host, paused: !isPaused() }))
      return
    }
    if (!writing) return
    const { card, session, unaided } = writing.now
    if (order === 'next-remark') {
      card.next()
      return
    }
    session.refresh()
    const fixable = session.remarks.filter(
      (each) => each.finding.suggestions.length > 0 && !unaided.hides(each),
    )
    const remark = remarkAt(fixable, session.box.selection()?.focus ?? 0)
    if (remark) void card.apply(remark, 0)
  }

  const tellPanel = servePanel({ state, run }, signal)
  // A page that nobody writes in yet answers the panel too.
  const known = readSettings()
  const onMessage = (message: unknown): undefined => {
    const order = decodeOrder(message)
    if (order) obey(order)
    else if (decodeNews(message)) void readSettings()
  }
  chrome.runtime.onMessage.addListener(onMessage)
  signal.addEventListener('abort', () => {
    try {
      chrome.runtime.onMessage.removeListener(onMessage)
    } catch {
      // An orphan's listeners died with its extension.
    }
  })

  const box = (): ReplyBox | undefined => writing?.now.session.box
  copy.hear = hearPresses({
    ownKey: (event) => {
      if (!ui.owns(event)) return false
      if (event.type !== 'keydown') return true
      // Badge and note are two of the page's own stops: Tab goes through them and on.
      const part = [writing?.now.guard, writing?.now.card].find((each) => each?.hasFocus)
      part?.key(event)
      return true
    },
    boxKey: (event) => {
      const now = writing?.now
      if (!now || !event.composedPath().includes(now.session.box.element)) return false
      if (now.guard.boxKey(event)) return true
      if (event.key !== 'Escape') return false
      if (!now.card.isOpen) return now.unaided.stop()
      now.card.close()
      return true
    },
    isPostingKey: (event) => {
      const at = box()
      return at !== undefined && isPostingKey(event, at, site)
    },
    isPostingButton: (event) => {
      const at = box()
      return at !== undefined && isPostingButton(event, at, site)
    },
    isPostingSubmit: (event) => {
      const at = box()
      return at !== undefined && isPostingSubmit(event, at)
    },
    holds: (at) => {
      if (!isAlive()) {
        retire.abort()
        return false
      }
      const held = writing?.now.guard.holds(at) ?? false
      if (!held) notePosted()
      return held
    },
  })
  signal.addEventListener('abort', () => {
    copy.hear = () => undefined
  })
  findBoxes(site, write, signal)
}
