import { afterEach, describe, expect, it, vi } from 'vitest'
import fr from '../../public/_locales/fr/messages.json'
import { speakBy, t } from './i18n'
import { haveStrings } from './strings'

const browser = vi.hoisted(() => ({ message: '', asked: [] as string[] }))
vi.mock('webextension-polyfill', () => ({
  default: {
    i18n: { getMessage: () => browser.message, getUILanguage: () => 'en-US' },
    runtime: { getURL: (path: string) => `extension:/${path}` },
  },
}))

/** Only these files are there. */
const filesAre = (files: Readonly<Record<string, unknown>>): void => {
  vi.stubGlobal('fetch', async (address: string) => {
    browser.asked.push(address)
    if (!(address in files)) throw new TypeError('Failed to fetch')
    return { json: async () => files[address] }
  })
}

afterEach(() => {
  vi.unstubAllGlobals()
  browser.message = ''
  browser.asked = []
  speakBy({})
})

describe('the strings of a page', () => {
  it('are the browser’s where it has any', async () => {
    browser.message = 'fr'
    filesAre({})
    await haveStrings()
    expect(browser.asked).toEqual([])
  })

  it('are read from our files where it has none, in French where its language is not there', async () => {
    filesAre({ 'extension:/_locales/fr/messages.json': fr })
    await haveStrings()
    expect(t('navReplies')).toBe('Réponses')
    expect(t('replySaved', 'Retard')).toContain('Retard')
    expect(browser.asked).toEqual([
      'extension:/_locales/en/messages.json',
      'extension:/_locales/fr/messages.json',
    ])
  })

  it('may be missing, and the page goes on', async () => {
    filesAre({ 'extension:/_locales/fr/messages.json': { navReplies: 7 } })
    await haveStrings()
    expect(t('navReplies')).toBe('')
  })
})
