/**
 * Random presses, words, risks, undos and Escapes in the real Lexical and Draft. Whatever the order: nothing is posted
 * without a press, no press posts twice, a clean reply is never held, and the press after a held one posts.
 */
import fc from 'fast-check'
import { Editor } from './editors/editor'
import { expect, test } from './fixtures'

const STEPS = ['risk', 'word', 'enter', 'enter', 'enter', 'double', 'escape', 'newline'] as const
/** The second half of a double press counts for nothing (ms), as `src/page/guard.ts` has it. */
const TOO_SOON = 250
const RISK = '06 12 34 56 78'
const RUNS = 12

for (const name of ['lexical', 'draft'] as const) {
  test(`no order of presses makes ${name} post by itself, twice, or never`, async ({ openPage, marks }) => {
    test.setTimeout(120_000)
    const editor = await Editor.open(openPage, name)
    const property = fc.asyncProperty(
      fc.array(fc.constantFrom(...STEPS), { minLength: 4, maxLength: 9 }),
      async (steps) => {
        await editor.put([])
        await editor.reads('')
        let wasHeld = false
        for (const step of steps) {
          const before = await editor.posted()
          const text = await editor.model()
          if (step === 'risk') {
            const risks = text.split(RISK).length
            await editor.type(` ${RISK} `)
            await expect
              .poll(async () => (await marks()).filter((mark) => mark.text === RISK).length)
              .toBe(risks)
          } else if (step === 'word') await editor.type('merci ')
          else if (step === 'newline') await editor.press('Shift+Enter')
          else if (step === 'escape') await editor.press('Escape')
          else {
            await editor.pass(TOO_SOON)
            await editor.press('Enter')
            if (step === 'double') await editor.press('Enter')
          }
          const posted = (await editor.posted()) - before
          if (step !== 'enter' && step !== 'double') {
            expect(posted).toBe(0)
            if (step !== 'escape') wasHeld = false
            continue
          }
          if (text.trim() === '') expect(posted).toBe(0)
          else if (step === 'enter' && (wasHeld || !text.includes(RISK))) expect(posted).toBe(1)
          else expect(posted).toBeLessThanOrEqual(1)
          wasHeld = posted === 0 && text.trim() !== ''
        }
      },
    )
    await fc.assert(property, { numRuns: RUNS, seed: 2026, endOnFailure: true })
  })
}
