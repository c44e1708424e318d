/**
 * Each row of `src/sites/table.ts` against its page: how many boxes it finds, which comment it reads for each, and
 * that every gesture which posts there is held once and let through once.
 */
import type { Frame, Page } from '@playwright/test'
import type { Around } from '../../src/around'
import { sites } from '../../src/sites'
import type { PageName } from '../pages/pages'
import { expect, test } from './fixtures'
import { toldAround } from './pageState'

interface Box {
  readonly comment?: string
  readonly author?: string
  /** What posts from this box. */
  readonly posts: readonly ('Enter' | 'Control+Enter' | 'button')[]
}

const COMMENT = 'Bonjour, mon colis est arrivé ouvert. Que puis-je faire ?'

/** What the row itself says of who writes and who reads; nothing where it takes an address or a sign that these pages lack. */
const standings: Record<string, Partial<Pick<Around, 'identity' | 'readers'>>> = {
  'business-suite': { identity: 'page' },
  messenger: { readers: 'private' },
  threads: { readers: 'public' },
  x: { readers: 'public' },
  youtube: { readers: 'public' },
  tiktok: { readers: 'public' },
  'google-reviews': { identity: 'page', readers: 'public' },
  'facebook-plugin': { readers: 'public' },
  trustpilot: { identity: 'page' },
  bluesky: { readers: 'public' },
  whatsapp: { readers: 'private' },
}

const cases: Record<string, { readonly page: PageName; readonly boxes: readonly Box[] }> = {
  'facebook-plugin': {
    page: 'sites/facebook-plugin',
    boxes: [{ posts: ['Control+Enter', 'button'] }],
  },
  facebook: {
    page: 'sites/facebook-reel',
    boxes: [
      { comment: COMMENT, author: 'Julien Morel', posts: ['Enter', 'Control+Enter', 'button'] },
      { posts: ['Enter', 'button'] },
    ],
  },
  'business-suite': { page: 'sites/business-suite', boxes: [{ posts: ['button'] }] },
  messenger: { page: 'sites/messenger', boxes: [{ posts: ['Enter', 'button'] }] },
  instagram: {
    page: 'sites/instagram',
    boxes: [{ comment: COMMENT, author: 'julien.morel', posts: ['Enter', 'button'] }],
  },
  threads: {
    page: 'sites/threads',
    boxes: [{ comment: COMMENT, author: 'julien.morel', posts: ['Control+Enter', 'button'] }],
  },
  x: {
    page: 'sites/x',
    boxes: [{ comment: COMMENT, author: 'Julien Morel', posts: ['Control+Enter', 'button'] }],
  },
  linkedin: {
    page: 'sites/linkedin',
    boxes: [
      { comment: COMMENT, author: 'Julien Morel', posts: ['Control+Enter', 'button'] },
      { comment: 'Pareil pour moi en octobre.', author: 'Nadia Ferrand', posts: ['Control+Enter', 'button'] },
      { comment: 'Et le remboursement ?', author: 'Karim Benali', posts: ['Control+Enter', 'button'] },
    ],
  },
  youtube: {
    page: 'sites/youtube',
    boxes: [{ comment: COMMENT, author: '@julienmorel', posts: ['Control+Enter', 'button'] }],
  },
  tiktok: {
    page: 'sites/tiktok',
    boxes: [{ comment: COMMENT, author: 'julien', posts: ['Enter', 'button'] }],
  },
  reddit: {
    page: 'sites/reddit',
    boxes: [{ comment: COMMENT, author: 'julien', posts: ['Control+Enter', 'button'] }],
  },
  'google-reviews': { page: 'sites/google-reviews', boxes: [{ posts: ['button'] }] },
  trustpilot: { page: 'sites/trustpilot', boxes: [{ posts: ['button'] }] },
  tripadvisor: { page: 'sites/tripadvisor', boxes: [{ posts: ['button'] }] },
  bluesky: { page: 'sites/bluesky', boxes: [{ posts: ['Control+Enter', 'button'] }] },
  mastodon: {
    page: 'sites/mastodon',
    boxes: [{ comment: COMMENT, author: 'Julien Morel', posts: ['Control+Enter', 'button'] }],
  },
  discord: { page: 'sites/discord', boxes: [{ posts: ['Enter'] }] },
  whatsapp: { page: 'sites/whatsapp', boxes: [{ posts: ['Enter', 'button'] }] },
}

const GENERIC = '[contenteditable="true"], textarea'
/** Held wherever it is written: a telephone number would pass in a private message. */
const RISKY = 'Bonjour [NOM] merci'

const frameOf = (page: Page): Frame => page.frames().at(-1) ?? page.mainFrame()

test('every row has its page here', () => {
  expect(Object.keys(cases).sort()).toEqual(sites.map(({ id }) => id).sort())
})

for (const { id, box = GENERIC, name } of sites) {
  const expected = cases[id]
  if (!expected) continue
  test(`${name}: its boxes, the comments they answer, and what posts there`, async ({
    openPage,
    page,
    marks,
    serviceWorker,
  }) => {
    await openPage(expected.page)
    const frame = frameOf(page)
    const fields = frame.locator(box)
    await expect(fields).toHaveCount(expected.boxes.length)
    const posted = frame.locator('#posted li')
    let count = 0
    for (const [index, { comment, author, posts }] of expected.boxes.entries()) {
      const field = fields.nth(index)
      for (const gesture of posts) {
        await field.click()
        await page.keyboard.type(RISKY)
        await expect.poll(async () => (await marks()).map(({ text }) => text)).toEqual(['[NOM]'])
        const around = await toldAround(page, serviceWorker)
        expect({ comment: around.comment, author: around.author }).toEqual({ comment, author })
        expect(around.site).toBe(id)
        const { identity, readers } = around
        expect({ identity, readers }).toEqual({ identity: undefined, readers: undefined, ...standings[id] })
        const press = () =>
          gesture === 'button'
            ? frame.locator('[data-send]').nth(index).click()
            : page.keyboard.press(gesture)
        await press()
        await expect(posted).toHaveCount(count)
        const since = await page.evaluate(() => performance.now())
        // Sooner, it is taken for the second half of one double press.
        await page.waitForFunction((start) => performance.now() - start > 250, since)
        await press()
        count++
        await expect(posted).toHaveCount(count)
      }
    }
  })
}

test('Facebook: the box of a comment reads that comment and its author', async ({
  openDemo,
  page,
  replyBox,
  serviceWorker,
}) => {
  await openDemo()
  await replyBox(1).click()
  await page.keyboard.type('Merci')
  const { comment, author } = await toldAround(page, serviceWorker)
  expect(author).toBe('Karim Benali')
  expect(comment).toMatch(/^Accueil adorable samedi/)
})

test('a row that fits nothing any more leaves the box to the generic finder', async ({
  openPage,
  page,
  marks,
  replyBox,
  serviceWorker,
  shortcut,
}) => {
  await openPage('sites/broken')
  await replyBox(0).click()
  await page.keyboard.type('Votre mesage est arrivé. ')
  await expect.poll(async () => (await marks()).map(({ text }) => text)).toEqual(['mesage'])
  expect(await toldAround(page, serviceWorker)).not.toHaveProperty('comment')
  await shortcut('apply-best')
  await expect(replyBox(0)).toHaveValue('Votre message est arrivé. ')
})
