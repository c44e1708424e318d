/** The Firefox column: the cells that a debugger can try there, on the same pages. */
import type { Page } from 'puppeteer-core'
import { until } from '../../tests/e2e/until'
import { pages } from '../../tests/pages/pages'
import { buildPages } from '../../tests/pages/serve'
import {
  type CellId,
  type Column,
  cells,
  type EditorRow,
  editors,
  keyOf,
  type Outcome,
  type Wanted,
} from './cells'
import { launchFirefox } from './firefox'
import { FirefoxEditor } from './firefoxEditor'
import { serveOverTls } from './tls'

const WRONG = 'Votre mesage est là. '
const RIGHT = 'Votre message est là. '
const CLUSTERS = '👩‍👩‍👧‍👦🏳️‍🌈👍🏽 voila\u0300 : '
/** Quill joins changes nearer than this to one undo step (ms). */
const JOINS_UNDO: Readonly<Record<string, number>> = { quill: 1000 }

const is = (wanted: string) => (text: string) => text === wanted
const bestOf = (editor: FirefoxEditor, word: string, correction: string) => editor.fix(word, is(correction))

type Trial = (editor: FirefoxEditor, row: EditorRow) => Promise<void>

const trials: Partial<Record<CellId, Trial>> = {
  fix: async (editor, { page }) => {
    await editor.type(WRONG)
    await editor.marked(1)
    await editor.wait(JOINS_UNDO[page] ?? 0)
    await bestOf(editor, 'mesage', 'message')
    await editor.reads(RIGHT)
    await editor.press('Control+z')
    await editor.reads(WRONG)
    await editor.press('Control+Shift+z')
    await editor.reads(RIGHT)
  },
  caret: async (editor) => {
    await editor.type(WRONG)
    await editor.marked(1)
    await bestOf(editor, 'mesage', 'message')
    await editor.reads(RIGHT)
    // The click on the mark put the caret into the word; it stands behind the corrected one now.
    await editor.type('-')
    await editor.reads('Votre message- est là. ')
  },
  three: async (editor, { page }) => {
    await editor.type('Un mesage, une comande, une adrese. ')
    await editor.marked(3)
    const steps = [
      ['mesage', 'message'],
      ['comande', 'commande'],
      ['adrese', 'adresse'],
    ] as const
    let text = 'Un mesage, une comande, une adrese. '
    const before: string[] = []
    for (const [wrong, right] of steps) {
      before.unshift(text)
      text = text.replace(wrong, right)
      await editor.wait(JOINS_UNDO[page] ?? 0)
      await bestOf(editor, wrong, right)
      await editor.reads(text)
    }
    for (const each of before) {
      await editor.press('Control+z')
      await editor.reads(each)
    }
  },
  delete: async (editor) => {
    await editor.type('Merci de votre visite). À bientôt. ')
    await editor.marked(1)
    await editor.fix('e)', (text) => /supprimer|remove|delete/i.test(text))
    await editor.reads('Merci de votre visite. À bientôt. ')
  },
  emoji: async (editor) => {
    await editor.put([CLUSTERS])
    await editor.type(WRONG)
    await editor.marked(1)
    await bestOf(editor, 'mesage', 'message')
    await editor.reads(CLUSTERS + RIGHT)
  },
  typing: async (editor) => {
    await editor.type(WRONG)
    await editor.marked(1)
    await bestOf(editor, 'mesage', 'message')
    await editor.type('XY')
    await until('the letters are in', async () => ((await editor.model()).includes('XY') ? true : undefined))
    const text = await editor.model()
    if (
      !/^Votre mess?a?g?eXY est là\. $|^Votre mes{1,2}X?Y?a?XY?g?e/.test(text) &&
      text.replace('XY', '') !== RIGHT
    )
      throw new Error(`letters were lost: ${JSON.stringify(text)}`)
  },
  formats: async (editor) => {
    await editor.put([
      'Bonjour ',
      { bold: 'Julie' },
      ', votre me',
      { bold: 'sa' },
      { italicBold: 'g' },
      'e est là. ',
    ])
    await editor.reads('Bonjour Julie, votre mesage est là. ')
    await editor.marked(1)
    await bestOf(editor, 'mesage', 'message')
    await editor.reads('Bonjour Julie, votre message est là. ')
    await editor.press('Control+z')
    await editor.reads('Bonjour Julie, votre mesage est là. ')
  },
  mention: async (editor) => {
    await editor.put(
      [{ mention: 'Julie Marchand' }, ', votre mesage est là. '],
      ['Et la ', { mention: 'Marc' }, ' comande aussi. '],
    )
    await editor.marked(2)
    await bestOf(editor, 'mesage', 'message')
    await editor.reads('Julie Marchand, votre message est là. \nEt la Marc comande aussi. ')
    await editor.marked(1)
    await bestOf(editor, 'comande', 'commande')
    await editor.reads('Julie Marchand, votre message est là. \nEt la Marc commande aussi. ')
  },
  guard: async (editor) => {
    await editor.type('Appelez le 06 12 34 56 78 merci')
    await editor.marked(1)
    await editor.press('Enter')
    await until('the dialog is shown', async () => ((await editor.shows('alertdialog')) ? true : undefined))
    if ((await editor.posted()) !== 0) throw new Error('posted at the first press')
    await editor.wait(300)
    await editor.press('Enter')
    await until('the second press posts', async () => ((await editor.posted()) === 1 ? true : undefined))
  },
}

const attempt = async (page: Page, address: string, row: EditorRow, trial: Trial): Promise<Outcome> => {
  try {
    await trial(await FirefoxEditor.open(page, address), row)
    return { is: 'right' }
  } catch (fault) {
    return { is: 'wrong', why: fault instanceof Error ? fault.message : String(fault) }
  }
}

/**
 * WebDriver BiDi has no input method, and opens no sidebar: `Input.imeSetComposition` and the panel's own target are
 * Chromium's. Both are tried there; what they meet in `src/page` is the same code.
 */
const UNREACHABLE: readonly CellId[] = ['composition', 'panel']

const hasCell = ({ formats, mentions }: EditorRow, cell: CellId): boolean =>
  (cell !== 'formats' || formats) && (cell !== 'mention' || mentions)

export const firefoxColumn = async (
  executablePath: string,
  wanted: Wanted,
): Promise<{ readonly version: string; readonly column: Column }> => {
  const served = await serveOverTls(await buildPages())
  const firefox = await launchFirefox(executablePath)
  const column = new Map<string, Outcome>()
  try {
    for (const row of editors.filter(({ page }) => !wanted.page || page === wanted.page)) {
      const address = pages[row.page].replace(/\/$/, `:${served.port}/`)
      for (const { id } of cells.filter((cell) => wanted.cells?.includes(cell.id) ?? true)) {
        const trial = trials[id]
        if (UNREACHABLE.includes(id)) column.set(keyOf(row.page, id), { is: 'unreachable' })
        if (!trial || !hasCell(row, id)) continue
        const page = await firefox.browser.newPage()
        const outcome = await attempt(page, address, row, trial)
        await page.close()
        column.set(keyOf(row.page, id), outcome)
        console.log(
          `  ${outcome.is === 'right' ? '✓' : '✗'} ${row.page} ${id}${outcome.is === 'wrong' ? `: ${outcome.why}` : ''}`,
        )
      }
    }
    return { version: await firefox.browser.version(), column }
  } finally {
    await firefox.close()
    served.close()
  }
}
