/**
 * What must hold in every editor, as one list of tests; a spec names its page and what the editor can hold.
 * Everything goes the person's way: real keys, the browser's shortcuts, the real panel.
 */
import type { PageName } from '../../pages/pages'
import { test as base, expect } from '../fixtures'
import { soon } from '../until'
import { compose } from './compose'
import { Editor } from './editor'
import { loseFocus } from './loseFocus'

export interface EditorCase {
  readonly page: PageName
  /** It can hold bold and italic text. */
  readonly formats?: boolean
  readonly mentions?: boolean
  /** Changes nearer to each other than this (ms) are one undo step, by the library's own rule. */
  readonly joinsUndo?: number
}

const WRONG = 'Votre mesage est arrivé. '
const RIGHT = 'Votre message est arrivé. '
/** Joined by zero-width joiners, tinted by modifiers, and an "é" of two characters. */
const CLUSTERS = '👩‍👩‍👧‍👦🏳️‍🌈👍🏽 voil\u0061\u0300 : '

export const holdsInEditor = ({
  page: name,
  formats = false,
  mentions = false,
  joinsUndo = 0,
}: EditorCase): void => {
  const test = base.extend<{
    editor: Editor
    /** Waits until exactly these passages are marked, in reading order. */
    marked(...texts: string[]): Promise<void>
    /** Waits until the library begins a new undo step. */
    paused(): Promise<void>
  }>({
    editor: async ({ openPage }, use) => {
      await use(await Editor.open(openPage, name))
    },
    marked: async ({ marks }, use) => {
      await use(async (...texts) => {
        await expect.poll(async () => (await marks()).map(({ text }) => text), soon).toEqual(texts)
      })
    },
    paused: async ({ editor }, use) => {
      await use(() => editor.pass(joinsUndo))
    },
  })

  test.describe(name, () => {
    test('a fix is one step: one undo, one redo', async ({ editor, marked, paused, shortcut }) => {
      await editor.type(WRONG)
      await marked('mesage')
      await paused()
      await shortcut('apply-best')
      await editor.reads(RIGHT)
      await editor.press('Control+z')
      await editor.reads(WRONG)
      await editor.press('Control+Shift+z')
      await editor.reads(RIGHT)
    })

    test('the caret stays behind, before and in what is fixed', async ({ editor, marked, shortcut }) => {
      await editor.type(WRONG)
      await marked('mesage')
      await shortcut('apply-best')
      await editor.reads(RIGHT)
      await editor.type('Une comande. ')
      await editor.reads(`${RIGHT}Une comande. `)
      await marked('comande')
      await editor.press('Control+Home')
      await shortcut('apply-best')
      await editor.reads(`${RIGHT}Une commande. `)
      await editor.type('Une adrese. ')
      await editor.reads(`Une adrese. ${RIGHT}Une commande. `)
      await marked('adrese')
      for (let step = 0; step < 5; step++) await editor.press('ArrowLeft')
      await shortcut('apply-best')
      await editor.reads(`Une adresse. ${RIGHT}Une commande. `)
      await editor.type('-')
      await editor.reads(`Une adresse-. ${RIGHT}Une commande. `)
    })

    test('three fixes in a row, three undos', async ({ editor, marked, paused, shortcut }) => {
      const texts = [
        'Votre mesage et votre comande et votre adrese. ',
        'Votre message et votre comande et votre adrese. ',
        'Votre message et votre commande et votre adrese. ',
        'Votre message et votre commande et votre adresse. ',
      ]
      await editor.type(texts[0] ?? '')
      await marked('mesage', 'comande', 'adrese')
      for (const next of texts.slice(1)) {
        await paused()
        await shortcut('apply-best')
        await editor.reads(next)
      }
      for (const before of texts.slice(0, 3).reverse()) {
        await editor.press('Control+z')
        await editor.reads(before)
      }
    })

    test('a fix that deletes', async ({ editor, marked, paused, shortcut }) => {
      await editor.type('Merci de votre visite). À bientôt. ')
      await marked(')')
      await paused()
      await shortcut('apply-best')
      await editor.reads('Merci de votre visite. À bientôt. ')
      await editor.press('Control+z')
      await editor.reads('Merci de votre visite). À bientôt. ')
      await editor.press('Control+Shift+z')
      await editor.reads('Merci de votre visite. À bientôt. ')
    })

    test('behind joined emoji and combining marks', async ({ editor, marked, page, paused, shortcut }) => {
      await page.keyboard.insertText(CLUSTERS)
      await editor.type(WRONG)
      await marked('mesage')
      await paused()
      await shortcut('apply-best')
      await editor.reads(CLUSTERS + RIGHT)
      await editor.press('Control+z')
      await editor.reads(CLUSTERS + WRONG)
      await editor.press('Control+Shift+z')
      await editor.reads(CLUSTERS + RIGHT)
    })

    test('from the panel, while the page has no focus', async ({
      editor,
      marked,
      openPanel,
      page,
      paused,
    }) => {
      await editor.type(WRONG)
      await marked('mesage')
      await paused()
      const panel = await openPanel()
      const fix = panel.getByRole('button', { name: /« ?message ?»|message/ }).first()
      await expect(fix).toBeVisible()
      await loseFocus(page, panel)
      await fix.click()
      await editor.reads(RIGHT)
      await page.bringToFront()
      await editor.type('Merci')
      await editor.reads(`${RIGHT}Merci`)
    })

    test('while the person goes on typing', async ({ editor, marked, marks, shortcut }) => {
      await editor.type(WRONG)
      await marked('mesage')
      await editor.press('Control+Home')
      await editor.type('Bonjour 😀 Julie, ')
      // At once, and not only after the next review.
      expect((await marks()).map(({ text }) => text)).toEqual(['mesage'])
      await editor.press('Control+End')
      await shortcut('apply-best')
      await editor.type('Merci de votre patience.')
      await expect
        .poll(() => editor.model())
        .toMatch(/^Bonjour 😀 Julie, Votre mess?age est arrivé\. Merci de votre patience\.$/)
      expect(await editor.shown()).toBe(await editor.model())
    })

    test('a risk is held once, then posted once', async ({ editor, marked }) => {
      await editor.type('Appelez le 06 12 34 56 78 merci')
      await marked('06 12 34 56 78')
      await editor.press('Enter')
      expect(await editor.posted()).toBe(0)
      await editor.pass(250)
      await editor.press('Enter')
      await expect.poll(() => editor.posted()).toBe(1)
    })

    test('never into a composition', async ({ editor, marked, page, shortcut }) => {
      await editor.type(WRONG)
      await marked('mesage')
      const composition = await compose(page)
      await composition.show('caf')
      await composition.show('café')
      await shortcut('apply-best')
      await composition.show('cafés')
      expect(await editor.model()).not.toContain('message')
      await composition.commit('cafés')
      // The order may come in only now, and is good then.
      await expect.poll(() => editor.model()).toMatch(/^Votre mess?age est arrivé\. cafés$/)
      await editor.type(' ')
      await shortcut('apply-best')
      await editor.reads(`${RIGHT}cafés `)
    })

    if (formats) {
      test('across formatting, which stays around it', async ({ editor, marked, paused, shortcut }) => {
        await editor.put([
          'Bonjour ',
          { bold: 'Julie' },
          ', votre me',
          { bold: 'sa' },
          { italicBold: 'g' },
          'e est arrivé. ',
        ])
        await editor.reads('Bonjour Julie, votre mesage est arrivé. ')
        await marked('mesage')
        await paused()
        await shortcut('apply-best')
        await editor.reads('Bonjour Julie, votre message est arrivé. ')
        expect(await editor.isBold('Julie')).toBe(true)
        expect(await editor.isBold('arrivé')).toBe(false)
        await editor.press('Control+z')
        await editor.reads('Bonjour Julie, votre mesage est arrivé. ')
        expect(await editor.isBold('sa')).toBe(true)
      })
    }

    if (mentions) {
      test('behind a mention, on its line and on the next', async ({ editor, marked, paused, shortcut }) => {
        await editor.put(
          [{ mention: 'Julie Marchand' }, ', votre mesage est là. '],
          ['Et la ', { mention: 'Marc' }, ' comande aussi. '],
        )
        await marked('mesage', 'comande')
        for (const [wrong, right] of [
          ['mesage', 'message'],
          ['comande', 'commande'],
        ] as const) {
          const before = await editor.model()
          await paused()
          await shortcut('apply-best')
          await editor.reads(before.replace(wrong, right))
        }
        expect(await editor.mentions()).toBe(2)
        await editor.type('Merci')
        await editor.reads('Julie Marchand, votre message est là. \nEt la Marc commande aussi. Merci')
      })
    }
  })
}
