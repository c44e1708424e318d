import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { PageState, PanelCommand } from '../protocol'
import { type Access, createConnection, type PanelPort, type PanelTab, type PanelView } from './connection'
import { boxOf } from './state.testing'

/** A port whose other end the test holds. */
class Line implements PanelPort {
  readonly sent: PanelCommand[] = []
  closed = false
  readonly #message: ((value: unknown) => void)[] = []
  readonly #disconnect: ((value: unknown) => void)[] = []
  readonly onMessage = {
    addListener: (listener: (value: unknown) => void) => void this.#message.push(listener),
  }
  readonly onDisconnect = {
    addListener: (listener: (value: unknown) => void) => void this.#disconnect.push(listener),
  }

  constructor(
    readonly tabId: number,
    readonly frame: number | undefined,
  ) {}

  postMessage(command: PanelCommand): void {
    if (this.closed) throw new Error('Attempting to use a disconnected port object')
    this.sent.push(command)
  }
  /** As in browsers, the end that hangs up hears nothing of it. */
  disconnect(): void {
    this.closed = true
  }
  says(message: unknown): void {
    for (const listener of this.#message) listener(message)
  }
  drops(): void {
    this.closed = true
    for (const listener of this.#disconnect) listener(this)
  }
}

const page = (over: Partial<PageState> = {}): PageState => ({
  type: 'state',
  host: 'www.facebook.com',
  siteName: 'Facebook',
  state: 'active',
  guide: null,
  around: {},
  box: null,
  lastFix: null,
  ruleFailed: false,
  ...over,
})

const box = (text: string): PageState['box'] => boxOf({ text, revision: 1 })

const tab: PanelTab = { id: 1, url: 'https://www.facebook.com/page' }
const reveal: PanelCommand = { type: 'reveal', revision: 1, finding: 0 }

const setUp = (access: Access = 'declared') => {
  const lines: Line[] = []
  const views: PanelView[] = []
  const woken: number[] = []
  let current = access
  const connection = createConnection({
    connect: (tabId, frame) => {
      const line = new Line(tabId, frame)
      lines.push(line)
      return line
    },
    accessTo: async () => current,
    wake: async (tabId) => void woken.push(tabId),
    onView: (view) => views.push(view),
  })
  return {
    connection,
    lines,
    views,
    woken,
    last: () => lines[lines.length - 1] ?? new Line(0, undefined),
    view: () => views[views.length - 1],
    allow: (next: Access) => {
      current = next
    },
  }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** Lets the permission question be answered without moving the clock. */
const settle = () => vi.advanceTimersByTimeAsync(0)

describe('createConnection', () => {
  it('asks every frame of the tab and shows the state that answers', async () => {
    const { connection, last, view } = setUp()
    connection.follow(tab)
    expect(view()).toEqual({ kind: 'connecting' })
    expect(last()).toMatchObject({ tabId: 1, frame: undefined })
    last().says(page())
    await settle()
    expect(view()).toEqual({ kind: 'page', state: page(), access: 'declared', tab })
  })

  it('drops what has not the shape of a state', async () => {
    const { connection, last, view } = setUp()
    connection.follow(tab)
    last().says({ type: 'state', host: 3 })
    await settle()
    expect(view()).toEqual({ kind: 'connecting' })
  })

  it('shows the frame with a reply box, whichever speaks last', async () => {
    const { connection, last, view } = setUp()
    connection.follow(tab)
    last().says(page({ host: 'www.google.com', box: box('Merci') }))
    last().says(page())
    await settle()
    expect(view()).toMatchObject({ state: { host: 'www.google.com' } })
  })

  it('lets the frame shown say that its box is gone', async () => {
    const { connection, last, view } = setUp()
    connection.follow(tab)
    last().says(page({ box: box('Merci') }))
    last().says(page())
    await settle()
    expect(view()).toMatchObject({ state: { box: null } })
  })

  it('without a box prefers the frame of the address in the bar', async () => {
    const { connection, last, view } = setUp()
    connection.follow(tab)
    last().says(page())
    last().says(page({ host: 'advert.example' }))
    await settle()
    expect(view()).toMatchObject({ state: { host: 'www.facebook.com' } })
  })

  it('narrows the port to the frame being written in, so that a command reaches no other', () => {
    const { connection, lines, last } = setUp()
    connection.follow(tab)
    connection.writing(1, 7)
    connection.writing(1, 7)
    expect(lines).toHaveLength(2)
    expect(lines[0]?.closed).toBe(true)
    expect(last().frame).toBe(7)
    connection.send(reveal)
    expect(last().sent).toEqual([reveal])
  })

  it('cares for no other tab', () => {
    const { connection, lines } = setUp()
    connection.follow(tab)
    connection.writing(2, 0)
    expect(lines).toHaveLength(1)
  })

  it('ignores what an old port still says after a tab switch', async () => {
    const { connection, lines, view } = setUp()
    connection.follow(tab)
    connection.follow({ id: 2, url: 'https://x.com/' })
    lines[0]?.says(page())
    await settle()
    expect(view()).toEqual({ kind: 'connecting' })
  })

  it('keeps a good port when the same page is told again, and sees a permission taken back', async () => {
    const { connection, lines, last, view, allow } = setUp('granted')
    connection.follow(tab)
    last().says(page())
    await settle()
    allow('none')
    connection.follow({ ...tab })
    await settle()
    expect(lines).toHaveLength(1)
    expect(view()).toMatchObject({ kind: 'page', access: 'none' })
  })

  it('says at once that a site is not allowed, and does not try again', async () => {
    const { connection, lines, last, view } = setUp('none')
    connection.follow(tab)
    last().drops()
    await vi.runAllTimersAsync()
    expect(view()).toEqual({ kind: 'absent', access: 'none', tab })
    expect(lines).toHaveLength(1)
  })

  it('gives a script just injected the time to listen, then says that the page must be reloaded', async () => {
    const { connection, lines, view } = setUp('granted')
    connection.follow(tab)
    for (let attempt = 0; attempt < 5; attempt++) {
      expect(view()).toEqual({ kind: 'connecting' })
      lines[attempt]?.drops()
      await vi.runOnlyPendingTimersAsync()
    }
    expect(view()).toEqual({ kind: 'absent', access: 'granted', tab })
    expect(lines).toHaveLength(5)
  })

  it('wakes a page where nobody has written yet, and shows it at once', async () => {
    const { connection, lines, last, woken, view } = setUp()
    connection.follow(tab)
    last().drops()
    await vi.advanceTimersByTimeAsync(0)
    expect(woken).toEqual([1])
    expect(lines).toHaveLength(2)
    last().says(page())
    await settle()
    expect(view()).toMatchObject({ kind: 'page' })
  })

  it('connects again, to every frame, after a navigation', async () => {
    const { connection, lines, last, view } = setUp()
    connection.follow(tab)
    connection.writing(1, 7)
    last().says(page({ box: box('Merci') }))
    await settle()
    last().drops()
    expect(view()).toEqual({ kind: 'connecting' })
    expect(last().frame).toBeUndefined()
    last().says(page())
    await settle()
    expect(lines).toHaveLength(3)
    expect(view()).toMatchObject({ kind: 'page' })
  })

  it('does not try again for a tab left behind', async () => {
    const { connection, lines, last } = setUp()
    connection.follow(tab)
    last().drops()
    await settle()
    last().drops()
    await settle()
    connection.follow({ id: 2, url: 'https://x.com/' })
    await vi.advanceTimersByTimeAsync(5000)
    expect(lines.map((line) => line.tabId)).toEqual([1, 1, 2])
  })

  it('sends nothing, and does not fail, on a port that has just closed', () => {
    const { connection, last } = setUp()
    connection.follow(tab)
    last().closed = true
    expect(connection.send(reveal)).toBe(false)
  })

  it('hangs up when closed', () => {
    const { connection, last } = setUp()
    connection.follow(tab)
    connection.close()
    expect(last().closed).toBe(true)
  })
})
