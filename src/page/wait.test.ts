// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { waitForBox } from './wait'

let listens = false
const sendMessage = vi.fn(() =>
  listens ? Promise.resolve(true) : Promise.reject(new Error('Receiving end does not exist.')),
)

beforeEach(() => {
  listens = false
  sendMessage.mockClear()
  vi.useFakeTimers()
  vi.stubGlobal('chrome', { runtime: { id: 'us', sendMessage } })
  document.body.innerHTML = '<textarea></textarea><textarea></textarea>'
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const focus = (index: number): void => document.querySelectorAll('textarea')[index]?.focus()

it('asks again while the browser is only starting, without another click of the person', async () => {
  waitForBox(new AbortController())
  focus(0)
  await vi.advanceTimersByTimeAsync(1000)
  const askedInVain = sendMessage.mock.calls.length
  listens = true
  await vi.advanceTimersByTimeAsync(3000)
  expect(sendMessage).toHaveBeenCalledTimes(askedInVain + 1)
  await expect(sendMessage.mock.results.at(-1)?.value).resolves.toBe(true)
})

it('gives up in the end, and asks anew at the next focus', async () => {
  waitForBox(new AbortController())
  focus(0)
  await vi.advanceTimersByTimeAsync(60_000)
  const inVain = sendMessage.mock.calls.length
  await vi.advanceTimersByTimeAsync(60_000)
  expect(sendMessage).toHaveBeenCalledTimes(inVain)
  listens = true
  focus(1)
  await vi.advanceTimersByTimeAsync(0)
  expect(sendMessage).toHaveBeenCalledTimes(inVain + 1)
})

it('stops waiting where the extension is gone', async () => {
  const waiting = new AbortController()
  waitForBox(waiting)
  vi.stubGlobal('chrome', { runtime: undefined })
  focus(0)
  await vi.advanceTimersByTimeAsync(0)
  expect(waiting.signal.aborted).toBe(true)
})
