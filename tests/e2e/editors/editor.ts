import type { Frame, Locator, Page } from '@playwright/test'
import type { Line } from '../../pages/model'
import type { PageName } from '../../pages/pages'
import { expect } from '../fixtures'
import { soon } from '../until'

/** One editor of a page, seen from all sides: its library's model, its DOM, its caret. */
export class Editor {
  readonly page: Page
  readonly box: Locator
  readonly #frame: Frame

  private constructor(page: Page, frame: Frame) {
    this.page = page
    this.#frame = frame
    // Playwright's selectors reach into open shadow roots.
    this.box = frame.locator('[role="textbox"][contenteditable="true"], textarea').first()
  }

  static async open(openPage: (name: PageName) => Promise<Page>, name: PageName): Promise<Editor> {
    const page = await openPage(name)
    // A page with a frame has its editor there.
    const editor = new Editor(page, page.frames().at(-1) ?? page.mainFrame())
    await editor.#frame.waitForFunction(() => window.editor !== undefined)
    await editor.box.click()
    return editor
  }

  model(): Promise<string> {
    return this.#frame.evaluate(() => window.editor?.text() ?? '')
  }

  /** The text as it is seen, without what libraries put in to hold a caret, and without its line feeds. */
  shown(): Promise<string> {
    return this.box.evaluate((element) => {
      if (element instanceof HTMLTextAreaElement) return element.value.replace(/\n/g, '')
      const text = element instanceof HTMLElement ? element.innerText : ''
      return text.replace(/[\u200B\uFEFF\n]/g, '').replace(/\u00A0/g, ' ')
    })
  }

  /** Waits until model and DOM both read `text`. */
  async reads(text: string): Promise<void> {
    await expect
      .poll(async () => ({ model: await this.model(), shown: await this.shown() }), soon)
      .toEqual({ model: text, shown: text.replace(/\n/g, '') })
  }

  async put(...lines: Line[]): Promise<void> {
    await this.#frame.evaluate((content) => window.editor?.put(content), lines)
    // Some libraries make a new element for new content, or take the focus in a later task.
    await expect(this.box).toBeFocused()
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text)
  }

  press(key: string): Promise<void> {
    return this.page.keyboard.press(key)
  }

  /** Whether the letters of `word` are shown in bold. */
  isBold(word: string): Promise<boolean> {
    return this.box.evaluate((box, wanted) => {
      const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const { parentElement, textContent } = node
        if (!parentElement || !textContent?.includes(wanted)) continue
        return Number(getComputedStyle(parentElement).fontWeight) >= 600
      }
      return false
    }, word)
  }

  /** Lets so many milliseconds go by in the page, where a rule of the page or of ours names them. */
  async pass(milliseconds: number): Promise<void> {
    const end = (await this.page.evaluate(() => performance.now())) + milliseconds
    await this.page.waitForFunction((until) => performance.now() > until, end)
  }

  posted(): Promise<number> {
    return this.#frame.locator('#posted li').count()
  }

  mentions(): Promise<number> {
    return this.box.locator('.mention, .ql-mention').count()
  }
}
