/**
 * Random words, risks, presses, Escapes, picks in a list, input methods and dead backgrounds, in the real Lexical and
 * Draft. Whatever the order: nothing is posted without a press, no press posts twice, a known risk is held once, a
 * clean reply never, and the press after a held one posts. `npm run guard` runs many more, from a seed of the clock's.
 */
import type { CDPSession } from '@playwright/test'
import fc from 'fast-check'
import { type Composition, compose } from './editors/compose'
import { Editor } from './editors/editor'
import { expect, test } from './fixtures'

/** The second half of a double press counts for nothing (ms), as `src/page/guard.ts` has it. */
const TOO_SOON = 250
const RISK = '06 12 34 56 78'
const RUNS = Number(process.env.GUARD_SEQUENCES ?? 5)
const SEED = Number(process.env.GUARD_SEED ?? 2026)

interface World {
  readonly editor: Editor
  readonly composition: Composition
  readonly debug: CDPSession
  risks(): Promise<number>
  dialogs(): Promise<number>
  /** A press was held, and nothing was typed since. */
  wasHeld: boolean
}

const press = (world: World, key: string): Promise<void> => world.editor.press(key)

/** Steps that change the text, or nothing: none of them may post. */
const quiet = {
  risk: async ({ editor, risks }) => {
    const known = (await editor.model()).split(RISK).length - 1
    await editor.page.keyboard.insertText(` ${RISK} `)
    await expect.poll(risks, { intervals: [50] }).toBe(known + 1)
  },
  word: ({ editor }) => editor.type('merci '),
  newline: (world) => press(world, 'Shift+Enter'),
  /** The Enter that confirms what an input method shows. */
  composed: async ({ editor, composition }) => {
    const before = await editor.model()
    await composition.show('merci')
    await composition.commit('merci ')
    // Draft takes it up some time after its end, and puts back what was there.
    await expect.poll(() => editor.model(), { intervals: [20] }).toBe(`${before}merci `)
  },
  /** Enter picks in an open list: it is not held, whatever stands in the text. */
  pick: async (world) => {
    const { editor, dialogs } = world
    await editor.type(' @jul')
    await expect(editor.box).toHaveAttribute('aria-activedescendant', /./)
    await press(world, 'Enter')
    await expect(editor.box).not.toHaveAttribute('aria-activedescendant', /./)
    expect(await editor.model()).toMatch(/Julie Marchand $/)
    expect(await dialogs()).toBe(0)
  },
} satisfies Record<string, (world: World) => Promise<void>>

/** Steps that leave the text as it is. */
const still = {
  escape: (world) => press(world, 'Escape'),
  dead: async ({ debug }) => {
    await debug.send('ServiceWorker.stopAllWorkers')
  },
} satisfies Record<string, (world: World) => Promise<void>>

const presses = {
  enter: (world) => press(world, 'Enter'),
  modEnter: (world) => press(world, 'Control+Enter'),
  double: async (world) => {
    await press(world, 'Enter')
    await press(world, 'Enter')
  },
  /** Before anybody can have reviewed what was just typed: both ways are right, but not twice. */
  unreviewed: async (world) => {
    await world.editor.type(` ${RISK} `)
    await press(world, 'Enter')
  },
} satisfies Record<string, (world: World) => Promise<void>>

type Step = keyof typeof quiet | keyof typeof still | keyof typeof presses
const has = <T extends object>(steps: T, step: PropertyKey): step is keyof T => step in steps

/** Presses are what it is about. */
const steps: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom<Step>('risk', 'word', 'newline', 'composed', 'pick') },
  { weight: 2, arbitrary: fc.constantFrom<Step>('escape', 'dead') },
  { weight: 6, arbitrary: fc.constantFrom<Step>('enter', 'enter', 'modEnter', 'double', 'unreviewed') },
)

/** How often a press that took so long (ms) may post. */
const mayPost = (
  step: keyof typeof presses,
  text: string,
  wasHeld: boolean,
  took: number,
): readonly number[] => {
  if (step === 'unreviewed') return [0, 1]
  if (text.trim() === '') return [0]
  if (wasHeld || !text.includes(RISK)) return [1]
  // On a machine with too much to do the two halves of a double press are two presses.
  return step === 'double' && took >= TOO_SOON ? [0, 1] : [0]
}

const take = async (world: World, step: Step): Promise<void> => {
  const { editor } = world
  const before = await editor.posted()
  const text = await editor.model()
  const posted = async (): Promise<number> => (await editor.posted()) - before
  if (has(presses, step)) {
    // Sooner, the press would be taken for the second half of the one that was held.
    if (world.wasHeld) await editor.pass(TOO_SOON)
    const start = performance.now()
    await presses[step](world)
    const took = performance.now() - start
    const count = await posted()
    expect(mayPost(step, text, world.wasHeld, took)).toContain(count)
    world.wasHeld = count === 0 && (await editor.model()).trim() !== ''
    return
  }
  if (has(quiet, step)) {
    await quiet[step](world)
    world.wasHeld = false
  } else await still[step](world)
  expect(await posted()).toBe(0)
}

for (const name of ['lexical', 'draft'] as const) {
  test(`no order of presses makes ${name} post by itself, twice, or never`, async ({
    openPage,
    marks,
    ui,
  }) => {
    test.setTimeout(30_000 + RUNS * 10_000)
    const editor = await Editor.open(openPage, name)
    const debug = await editor.page.context().newCDPSession(editor.page)
    await debug.send('ServiceWorker.enable')
    const world: World = {
      editor,
      composition: await compose(editor.page),
      debug,
      risks: async () => (await marks()).filter(({ text }) => text === RISK).length,
      dialogs: () => ui.count('alertdialog'),
      wasHeld: false,
    }
    const property = fc.asyncProperty(fc.array(steps, { minLength: 4, maxLength: 12 }), async (sequence) => {
      await editor.put([])
      await editor.reads('')
      world.wasHeld = false
      for (const step of sequence) await take(world, step)
    })
    await fc.assert(property, { numRuns: RUNS, seed: SEED, endOnFailure: true })
    // The next test finds the background awake.
    await quiet.risk(world)
  })
}
