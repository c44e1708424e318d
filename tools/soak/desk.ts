/** One site open in a tab, and what a person does there: types, fixes, posts. */
import type { BrowserContext, CDPSession, Locator, Page } from '@playwright/test'
import { type Mark, marksIn } from '../../tests/e2e/marks'
import { OwnUi } from '../../tests/e2e/ownUi'
import { read } from '../../tests/e2e/read'
import { until } from '../../tests/e2e/until'
import { type PageName, pages } from '../../tests/pages/pages'

/** Six sites, each with the editor library of one, where Enter posts. */
export const SITES = [
  'facebook',
  'draft',
  'react-textarea',
  'quill',
  'plain',
  'slate',
] as const satisfies readonly PageName[]

const POSTED = '#posted li, [role="article"][aria-label$="à l’instant"] .words'

/** The second half of a double press is no decision (`src/page/guard.ts`); a person takes longer. */
const READ_THE_DIALOG = 300

/** Editors hold a space at an edge as a no-break one. */
const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim()

export class Desk {
  readonly #ui: OwnUi
  private constructor(
    readonly name: PageName,
    readonly page: Page,
    readonly debug: CDPSession,
  ) {
    this.#ui = new OwnUi(page)
  }

  /** @param complain hears every error that any script of the tab tells of. */
  static async open(
    context: BrowserContext,
    name: PageName,
    complain: (what: string) => void,
  ): Promise<Desk> {
    const page = await context.newPage()
    const debug = await context.newCDPSession(page)
    // Of every world, ours too; Playwright's own events are those of the page's.
    debug.on('Runtime.consoleAPICalled', ({ type, args }) => {
      if (type === 'error') complain(`${name}: ${args.map(({ value, description }) => value ?? description)}`)
    })
    debug.on('Runtime.exceptionThrown', ({ exceptionDetails }) =>
      complain(`${name}: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`),
    )
    await debug.send('Runtime.enable')
    await debug.send('Performance.enable')
    await debug.send('ServiceWorker.enable')
    await page.goto(pages[name])
    return new Desk(name, page, debug)
  }

  get #boxes(): Locator {
    return this.page.locator('[role="textbox"][contenteditable="true"], textarea')
  }

  /** Chooses one of the boxes. @param share where in the page, 0 to 1. */
  async sit(share: number): Promise<void> {
    await this.page.bringToFront()
    const count = await this.#boxes.count()
    await this.#boxes.nth(Math.min(count - 1, Math.floor(share * count))).click()
  }

  /** Key after key, as fast as the page takes them: none waits until the one before is done. */
  async type(text: string): Promise<void> {
    let pressed: Promise<unknown>[] = []
    for (const letter of text) {
      if (/^[ -~]$/.test(letter)) {
        const key = {
          key: letter,
          text: letter,
          // Of letters, figures and the space the code is their own; of signs it would be another key's.
          windowsVirtualKeyCode: /[\w ]/.test(letter) ? letter.toUpperCase().charCodeAt(0) : 0,
        }
        for (const type of ['keyDown', 'keyUp'] as const)
          pressed.push(
            this.debug.send('Input.dispatchKeyEvent', {
              ...key,
              type,
              text: type === 'keyDown' ? letter : '',
            }),
          )
      } else {
        // What no key has comes another way, and must not overtake.
        await Promise.all(pressed)
        pressed = [this.debug.send('Input.insertText', { text: letter })]
        await Promise.all(pressed)
      }
    }
    await Promise.all(pressed)
  }

  /** What the box that is written in would post. */
  async text(): Promise<string> {
    return plain(await read(this.page.locator(':focus')))
  }

  marked(word: string): Promise<unknown> {
    return until(`« ${word} » is marked`, () => this.#placeOf(word))
  }

  /** Not so where the whole sentence is a risk: on each letter one mark is seen, the gravest. */
  async hasMarkOfItsOwn(word: string): Promise<boolean> {
    return (await marksIn(this.page)).some(({ text }) => text === word)
  }

  /** Where the marked word stands, under a mark of its own or a wider one. Without named functions: as in `framesUntil`. */
  #placeOf(word: string): Promise<Mark['place'] | undefined> {
    return this.page.evaluate((wanted) => {
      for (const mark of [...CSS.highlights.values()].flatMap((marks) => [...marks])) {
        if (!(mark instanceof Range)) continue
        const nodes = document.createTreeWalker(mark.commonAncestorContainer, NodeFilter.SHOW_TEXT)
        for (let node: Node | null = nodes.currentNode; node; node = nodes.nextNode()) {
          const at = node instanceof Text ? node.data.lastIndexOf(wanted) : -1
          if (at < 0 || !mark.isPointInRange(node, at) || !mark.isPointInRange(node, at + wanted.length))
            continue
          const range = document.createRange()
          range.setStart(node, at)
          range.setEnd(node, at + wanted.length)
          const { x = 0, y = 0, width = 0, height = 0 } = range.getClientRects()[0] ?? {}
          return { x, y, width, height }
        }
      }
      return undefined
    }, word)
  }

  /** Opens the remark on a word and takes a correction; the caret goes back to the end. */
  async fix(wrong: string, right: string): Promise<void> {
    const place = await until(`« ${wrong} » is marked`, () => this.#placeOf(wrong))
    await this.page.mouse.click(place.x + place.width / 2, place.y + place.height / 2)
    await this.#ui.click('button', right)
    await until(`« ${right} » is written`, async () => (await this.text()).includes(right) || undefined)
    await this.page.keyboard.press('Control+End')
  }

  async #posted(): Promise<readonly string[]> {
    return (await this.page.locator(POSTED).allInnerTexts()).map(plain)
  }

  /** Enter, and once more where the press was held. */
  async post(): Promise<{ readonly wasHeld: boolean; readonly posted: string | undefined }> {
    const before = (await this.#posted()).length
    const grown = async () => {
      const now = await this.#posted()
      return now.length > before ? now : undefined
    }
    await this.page.keyboard.press('Enter')
    // Nobody presses again before they see what held them; on a busy machine that takes its time.
    const first = await until(
      'the reply is posted or held',
      async () => (await grown()) ?? ((await this.#ui.count('alertdialog')) > 0 || undefined),
    ).catch(() => undefined)
    const wasHeld = first === true
    if (wasHeld) {
      await this.page.waitForTimeout(READ_THE_DIALOG)
      await this.page.keyboard.press('Enter')
    }
    const posted = await until('the reply is posted', grown).catch(() => undefined)
    // The newest stands last in its own thread, and there is more than one thread.
    return { wasHeld, posted: posted?.join('\n') }
  }

  /** Takes out what the site itself gathers: what was posted, and what it could undo. */
  async tidy(): Promise<void> {
    await this.page.bringToFront()
    await this.page.evaluate((posted) => {
      for (const item of document.querySelectorAll(posted))
        (item.closest('[role="article"]') ?? item).remove()
      window.editor?.put([[]])
    }, POSTED)
  }
}
