/** One editor in a Firefox page, driven by real keys and a real pointer. */
import type { Frame, Page } from 'puppeteer-core'
import { until } from '../../tests/e2e/until'
import type { Line } from '../../tests/pages/model'
import { clickButton, shows } from './closedUi'

/** Names of the highlights, as `src/page/marks.ts` gives them. */
const MARKS = ['note-1', 'note-2', 'note-3', 'note-4']

export class FirefoxEditor {
  readonly #page: Page
  readonly #frame: Frame

  private constructor(page: Page, frame: Frame) {
    this.#page = page
    this.#frame = frame
  }

  static async open(page: Page, address: string): Promise<FirefoxEditor> {
    await page.goto(address)
    const frame = await until('the page has its editor', async () => {
      for (const each of page.frames()) {
        if (await each.evaluate(() => window.editor !== undefined).catch(() => false)) return each
      }
      return undefined
    })
    const editor = new FirefoxEditor(page, frame)
    await editor.#click(await editor.#middle())
    return editor
  }

  async #click({ x, y }: { x: number; y: number }): Promise<void> {
    const { left, top } = await this.#offset()
    await this.#page.mouse.click(left + x, top + y)
  }

  /** Where the frame's window stands in the page's. */
  async #offset(): Promise<{ left: number; top: number }> {
    if (this.#frame === this.#page.mainFrame()) return { left: 0, top: 0 }
    return this.#page.evaluate(() => {
      const { left = 0, top = 0 } = document.querySelector('iframe')?.getBoundingClientRect() ?? {}
      return { left: left + 1, top: top + 1 }
    })
  }

  #middle(): Promise<{ x: number; y: number }> {
    return this.#frame.evaluate(() => {
      const root = document.querySelector('reply-host')?.shadowRoot ?? document
      const box = root.querySelector('[role="textbox"][contenteditable="true"], textarea')
      const { x = 0, y = 0, width = 0, height = 0 } = box?.getBoundingClientRect() ?? {}
      return { x: x + width - 20, y: y + height / 2 }
    })
  }

  type(text: string): Promise<void> {
    return this.#page.keyboard.type(text)
  }

  /** `Control+Shift+z`, as Playwright writes it. */
  async press(keys: string): Promise<void> {
    const parts = keys.split('+')
    const key = parts.pop() ?? ''
    for (const held of parts) await this.#page.keyboard.down(held as 'Control')
    await this.#page.keyboard.press(key as 'Enter')
    for (const held of parts.reverse()) await this.#page.keyboard.up(held as 'Control')
  }

  async put(...lines: Line[]): Promise<void> {
    await this.#frame.evaluate((content) => window.editor?.put(content), lines)
    // TipTap takes the focus in a later frame.
    await this.#frame.waitForFunction(() => {
      const active = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement
      return active instanceof HTMLElement && (active.isContentEditable || active.tagName === 'TEXTAREA')
    })
  }

  model(): Promise<string> {
    return this.#frame.evaluate(() => (window.editor?.text() ?? '').replace(/\u00A0/g, ' '))
  }

  async reads(text: string): Promise<void> {
    let last = ''
    await until('the model reads as wanted', async () => {
      last = await this.model()
      return last === text ? true : undefined
    }).catch(() => {
      throw new Error(`${JSON.stringify(last)} where ${JSON.stringify(text)} was wanted`)
    })
  }

  /** Waits until so many passages are marked: a page script may count them, but not list them (Firefox). */
  async marked(count: number): Promise<void> {
    let last = 0
    await until(`${count} are marked`, async () => {
      last = await this.#frame.evaluate(
        (names) => names.reduce((sum, name) => sum + (CSS.highlights.get(name)?.size ?? 0), 0),
        MARKS,
      )
      return last === count ? true : undefined
    }).catch(() => {
      throw new Error(`${last} marks where ${count} were wanted`)
    })
  }

  /** Waits for a time that a library's own rule names. */
  async wait(milliseconds: number): Promise<void> {
    const end = (await this.#frame.evaluate(() => performance.now())) + milliseconds
    await this.#frame.waitForFunction((until) => performance.now() > until, {}, end)
  }

  /** Clicks the marked word and, in its card, the button of this correction. */
  async fix(word: string, correction: (text: string) => boolean): Promise<void> {
    await this.#click(await this.#placeOf(word))
    const { left, top } = await this.#offset()
    await until(`the card of ${word} offers its correction`, async () =>
      (await clickButton(this.#page, this.#frame, correction, { left, top })) ? true : undefined,
    )
  }

  #placeOf(word: string): Promise<{ x: number; y: number }> {
    return this.#frame.evaluate((wanted) => {
      const root = document.querySelector('reply-host')?.shadowRoot ?? document
      const box = root.querySelector('[role="textbox"][contenteditable="true"], textarea')
      if (!box) return { x: 0, y: 0 }
      if (box instanceof HTMLTextAreaElement) {
        // A textarea tells no one where its letters stand; these texts take one line.
        const style = getComputedStyle(box)
        const pen = document.createElement('canvas').getContext('2d')
        const { left, top } = box.getBoundingClientRect()
        if (!pen) return { x: left, y: top }
        pen.font = style.font
        const at = box.value.indexOf(wanted) + 1
        const before = pen.measureText(box.value.slice(0, at)).width
        const half = pen.measureText(box.value.slice(at, at + 1)).width / 2
        return { x: left + Number.parseFloat(style.paddingLeft) + 1 + before + half, y: top + 22 }
      }
      const text: Text[] = []
      const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) text.push(node as Text)
      const at = text
        .map(({ data }) => data)
        .join('')
        .indexOf(wanted)
      const range = document.createRange()
      let from = 0
      for (const node of text) {
        if (from <= at + 1 && at + 1 < from + node.length) {
          range.setStart(node, at + 1 - from)
          range.setEnd(node, Math.min(node.length, at + 2 - from))
        }
        from += node.length
      }
      const { x, y, width, height } = range.getBoundingClientRect()
      return { x: x + width / 2, y: y + height / 2 }
    }, word)
  }

  posted(): Promise<number> {
    return this.#frame.evaluate(() => document.querySelectorAll('#posted li').length)
  }

  shows(role: string): Promise<boolean> {
    return shows(this.#frame, role)
  }
}
