/** Whether a mark lies on its word, whatever the page does to the box, and what stands beside it. */
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { type Mark, marksIn } from './marks'

const texts = (marks: readonly { readonly text: string }[]): string[] => marks.map(({ text }) => text)

/** A line that wraps several times, with a mistake far into it, an empty line, tabs, an emoji and Arabic before the last one. */
const LONG = `Bonjour Julie,\n\n${'Le magasin de Lyon est ouvert le samedi. '.repeat(6)}Votre mesage est arrivé.\n\tEt 😀 (شكرا) votre comande aussi. `

/** How far a mark may stand from its letters, in CSS pixels. */
const DRIFT = 1

/**
 * The farthest that any mark of a textarea is from its letters. The textarea's own letters cannot be measured, so the
 * same text is set in an editable box of the same computed style, which the browser lays out as it does a textarea.
 */
const drift = async (page: Page): Promise<number> => {
  const marks = await marksIn(page)
  const places = await page.evaluate(
    (words) => {
      const area = document.querySelector('textarea')
      if (!area) throw new Error('No textarea.')
      const style = getComputedStyle(area)
      const twin = document.createElement('div')
      for (const name of style) twin.style.setProperty(name, style.getPropertyValue(name))
      const box = area.getBoundingClientRect()
      const zoom = area.currentCSSZoom
      Object.assign(twin.style, {
        position: 'fixed',
        left: `${box.left / zoom}px`,
        top: `${box.top / zoom}px`,
        margin: '0',
        width: `${box.width / zoom}px`,
        height: `${box.height / zoom}px`,
        transition: 'none',
        overflowX: 'hidden',
        overflowY: 'scroll',
        whiteSpace: 'pre-wrap',
        scrollbarWidth: area.offsetWidth - area.clientWidth > 4 ? 'auto' : 'none',
      })
      twin.textContent = area.value
      document.body.append(twin)
      twin.scrollTop = area.scrollTop
      const node = twin.firstChild
      const found = words.map((word) => {
        const range = document.createRange()
        const at = area.value.indexOf(word)
        if (!node || at < 0) throw new Error(`No ${word}.`)
        range.setStart(node, at)
        range.setEnd(node, at + word.length)
        const [line] = range.getClientRects()
        return { x: line?.x ?? 0, y: line?.y ?? 0, width: line?.width ?? 0 }
      })
      twin.remove()
      return found
    },
    marks.map(({ text }) => text),
  )
  const distances = marks.flatMap(({ place }, at) => {
    const word = places[at]
    return word
      ? [Math.abs(place.x - word.x), Math.abs(place.y - word.y), Math.abs(place.width - word.width)]
      : []
  })
  return Math.max(...distances)
}

const STYLES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'the page’s own': {},
  'a serif with wide lines': { fontFamily: 'serif', fontSize: '19px', lineHeight: '2.1' },
  'a fixed width in fractions': {
    fontFamily: 'monospace',
    fontSize: '13.3px',
    letterSpacing: '0.4px',
    tabSize: '4',
  },
  'an indented, justified narrow box': {
    width: '231.5px',
    textIndent: '18px',
    textAlign: 'justify',
    wordSpacing: '2px',
  },
  'right to left': { direction: 'rtl' },
  'zoomed by the page': { zoom: '1.5', width: '300px' },
}

test('marks lie on the letters of a textarea: fonts, lines, zoom, scroll', async ({
  openPage,
  page,
  replyBox,
  marks,
}) => {
  await openPage('textarea')
  const area = replyBox(0)
  await area.click()
  await page.keyboard.insertText(LONG)
  await expect.poll(async () => texts(await marks())).toEqual(['mesage', 'comande'])
  for (const [name, style] of Object.entries(STYLES)) {
    await area.evaluate((element, wanted) => {
      element.removeAttribute('style')
      if (element instanceof HTMLElement) Object.assign(element.style, wanted)
      element.scrollTop = 0
    }, style)
    await expect.poll(() => drift(page), { message: name }).toBeLessThanOrEqual(DRIFT)
    await area.evaluate((element) => element.scrollTo(0, 37))
    await expect.poll(() => drift(page), { message: `${name}, scrolled` }).toBeLessThanOrEqual(DRIFT)
  }
})

test('marks lie on the letters at 50 and at 400 % of zoom', async ({
  openPage,
  page,
  replyBox,
  marks,
  serviceWorker,
}) => {
  await openPage('textarea')
  await replyBox(0).click()
  await page.keyboard.insertText(LONG)
  await expect.poll(async () => texts(await marks())).toEqual(['mesage', 'comande'])
  for (const zoom of [0.5, 4, 1]) {
    await page.bringToFront()
    await serviceWorker.evaluate(async (factor) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
      if (tab?.id !== undefined) await chrome.tabs.setZoom(tab.id, factor)
    }, zoom)
    await page.waitForFunction((factor) => Math.abs(devicePixelRatio - factor) < 0.01, zoom)
    await expect.poll(() => drift(page), { message: `${zoom}` }).toBeLessThanOrEqual(DRIFT)
  }
})

test('marks follow a font that comes late, a box that grows, and a window split in two', async ({
  openPage,
  page,
  replyBox,
  marks,
}) => {
  await openPage('textarea')
  const area = replyBox(0)
  await area.evaluate((element) => {
    if (element instanceof HTMLElement) element.style.fontFamily = 'late, monospace'
  })
  await area.click()
  await page.keyboard.insertText(LONG)
  await expect.poll(async () => texts(await marks())).toEqual(['mesage', 'comande'])
  await page.evaluate(async () => {
    const font = new FontFace('late', 'local("DejaVu Serif"), local("Liberation Serif"), local("Arial")')
    document.fonts.add(font)
    await font.load()
  })
  await expect.poll(() => drift(page)).toBeLessThanOrEqual(DRIFT)
  // As a page does that grows its box with the text.
  await area.evaluate((element) => {
    if (element instanceof HTMLElement) element.style.height = `${element.scrollHeight + 4}px`
  })
  await expect.poll(() => drift(page)).toBeLessThanOrEqual(DRIFT)
  await page.setViewportSize({ width: 480, height: 700 })
  await expect.poll(() => drift(page)).toBeLessThanOrEqual(DRIFT)
  await page.setViewportSize({ width: 1280, height: 900 })
})

/** What is painted for the marks: the rules of our highlights, as the page's own document holds them. */
const inkOf = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...document.adoptedStyleSheets]
      .flatMap((sheet) => [...sheet.cssRules])
      .map(({ cssText }) => cssText)
      .filter((rule) => rule.includes('note-3') && !rule.includes('@media'))
      .join(' '),
  )

test('marks take their ink from what is painted behind the text: light, dark, dim', async ({
  openPage,
  page,
  replyBox,
  marks,
}) => {
  await openPage('plain')
  await replyBox(0).click()
  await page.keyboard.type('Votre mesage est arrivé. ')
  await expect.poll(async () => texts(await marks())).toEqual(['mesage'])
  const LIGHT = 'rgb(179, 38, 30)'
  const DARK = 'rgb(255, 138, 128)'
  // The dim theme of X; a translucent box over a dark page; a light box in a dark page.
  const grounds = [
    { page: 'rgb(255, 255, 255)', box: 'transparent', ink: LIGHT },
    { page: 'rgb(21, 32, 43)', box: 'transparent', ink: DARK },
    { page: 'rgb(0, 0, 0)', box: 'rgba(255, 255, 255, 0.1)', ink: DARK },
    { page: 'rgb(24, 25, 26)', box: 'rgb(240, 242, 245)', ink: LIGHT },
    // A page that paints nothing and leaves its canvas to the browser.
    { page: 'transparent', box: 'transparent', scheme: 'dark', ink: DARK },
  ]
  for (const ground of grounds) {
    await page.evaluate(({ page: behind, box, scheme = 'light' }) => {
      document.documentElement.style.colorScheme = scheme
      document.body.style.backgroundColor = behind
      const element = document.querySelector<HTMLElement>('.box')
      if (element) element.style.backgroundColor = box
    }, ground)
    await page.keyboard.type('a ')
    await expect.poll(() => inkOf(page), { message: JSON.stringify(ground) }).toContain(ground.ink)
  }
})

/** How much of each row of pixels at the foot of a mark is dark: none of it (`.`), some (`-`) or all (`#`). */
const shapeUnder = async (page: Page, { place }: Mark): Promise<string> => {
  const clip = { x: place.x + 2, y: place.y + place.height - 5, width: 28, height: 5 }
  const picture = (await page.screenshot({ clip })).toString('base64')
  return page.evaluate(async (png) => {
    const image = new Image()
    image.src = `data:image/png;base64,${png}`
    await image.decode()
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d')
    context?.drawImage(image, 0, 0)
    const rows = Array.from({ length: image.height }, (_, y) => {
      const { data = [] } = context?.getImageData(0, y, image.width, 1) ?? {}
      const levels = Array.from({ length: image.width }, (__, x) => data[x * 4 + 1] ?? 0)
      return levels.filter((level) => level < 200).length / image.width
    })
    return rows.map((share) => (share === 0 ? '.' : share === 1 ? '#' : '-')).join('')
  }, picture)
}

test('marks are told apart by their shapes alone in forced colours', async ({
  openPage,
  page,
  replyBox,
  marks,
}) => {
  await openPage('plain')
  await page.emulateMedia({ forcedColors: 'active' })
  await replyBox(0).click()
  await page.keyboard.insertText(
    'Votre comande. Nous somme là. Le 06 12 34 56 78. Bravo pour votre perspicacité. ',
  )
  await expect
    .poll(async () => (await marks()).map(({ name }) => name).sort())
    .toEqual(['note-1', 'note-2', 'note-3', 'note-4'])
  const shapes = new Set<string>()
  for (const mark of await marks()) shapes.add(await shapeUnder(page, mark))
  expect([...shapes]).toHaveLength(4)
})

test('a clean reply has a green tick, and a box that is left only its badge', async ({
  openPage,
  page,
  replyBox,
  marks,
  ui,
}) => {
  await openPage('plain')
  await replyBox(0).click()
  await page.keyboard.type('Bonjour Julie, merci pour votre message. ')
  await ui.part('button', /rien à signaler/)
  await page.keyboard.type('Votre mesage est arrivé. ')
  await expect.poll(async () => texts(await marks())).toEqual(['mesage'])
  const [mark] = await marks()
  if (!mark) throw new Error('No mark.')
  await page.mouse.click(mark.place.x + mark.place.width / 2, mark.place.y + mark.place.height / 2)
  await ui.part('dialog')
  await page.locator('h1').click()
  await replyBox(0).blur()
  await expect.poll(async () => texts(await marks())).toEqual([])
  expect(await ui.count('dialog')).toBe(0)
  await ui.part('button', /1 remarque/)
  await replyBox(0).focus()
  await expect.poll(async () => texts(await marks())).toEqual(['mesage'])
})
