import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Request } from '../protocol'
import { defaultSettings } from '../settings'
import { ask } from './ask'

const background = vi.hoisted(() => ({ sendMessage: vi.fn<(message: unknown) => Promise<unknown>>() }))
vi.mock('webextension-polyfill', () => ({ default: { runtime: background } }))

const lost = () => Promise.reject(new Error('Could not establish connection.'))
const { sendMessage } = background

beforeEach(() => {
  sendMessage.mockReset()
})

describe('a question to the background', () => {
  it('is asked again where the first one was lost in a worker that stopped', async () => {
    sendMessage.mockImplementationOnce(lost).mockResolvedValueOnce(defaultSettings)
    expect(await ask({ type: 'settings' })).toEqual(defaultSettings)
    expect(sendMessage).toHaveBeenCalledTimes(2)
  })

  it('is given up after the second time', async () => {
    sendMessage.mockImplementation(lost)
    expect(await ask({ type: 'settings' })).toBeUndefined()
    expect(sendMessage).toHaveBeenCalledTimes(2)
  })

  it('has no answer where it comes in another shape', async () => {
    sendMessage.mockResolvedValue({ words: 3 })
    expect(await ask({ type: 'settings' })).toBeUndefined()
    expect(sendMessage).toHaveBeenCalledOnce()
  })

  it('is sent in the same tick, so that a gesture still counts', () => {
    sendMessage.mockResolvedValue(null)
    void ask({ type: 'open-panel' })
    expect(sendMessage).toHaveBeenCalledOnce()
  })

  it.each<[string, Request]>([
    ['what a page tells of remarks', { type: 'note', happenings: [], words: 3 }],
    ['a reply that was posted', { type: 'posted', text: 'Merci.' }],
    ['the opening of the panel', { type: 'open-panel' }],
    ['a tab for a new rule', { type: 'make-rule', text: '' }],
    [
      'a guide taken back to an earlier revision',
      { type: 'guides', ask: { kind: 'roll-back', id: 'musee', revision: 1 } },
    ],
    [
      'an exercise answered',
      { type: 'learn', ask: { kind: 'answered', rule: 'a', about: 'tone', right: true } },
    ],
    ['what one owns, brought back', { type: 'belongings', ask: { kind: 'restore', document: {} } }],
  ])('never asks twice for %s', async (_, request) => {
    sendMessage.mockImplementation(lost)
    expect(await ask(request)).toBeUndefined()
    expect(sendMessage).toHaveBeenCalledOnce()
  })

  it.each<[string, Request]>([
    ['a review', { type: 'review', text: 'Merci.', revision: 1, around: {} }],
    ['a change of settings', { type: 'update-settings', change: { kind: 'learn-word', word: 'Zalando' } }],
    ['the list of guides', { type: 'guides', ask: { kind: 'shelf' } }],
    ['saved replies', { type: 'panel', ask: { kind: 'replies', around: {} } }],
    ['the notebook', { type: 'learn', ask: { kind: 'notebook' } }],
  ])('may ask twice for %s', async (_, request) => {
    sendMessage.mockImplementation(lost)
    await ask(request)
    expect(sendMessage).toHaveBeenCalledTimes(2)
  })
})
