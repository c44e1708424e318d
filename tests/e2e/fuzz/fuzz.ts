/**
 * One random fix after another in one editor. After each, the box and the model of the editor read exactly the text
 * computed beforehand, or are untouched; an applied fix is undone by one Ctrl+Z.
 */
import { fileURLToPath } from 'node:url'
import type { BrowserContext, CDPSession, Page } from '@playwright/test'
import { build } from 'vite'
import type { BoxText, TextSelection } from '../../../src/page/replyBox'
import { caretAfter, type WriteResult } from '../../../src/page/write'
import { splice } from '../../../src/text/span'
import { randomNumbers } from '../../../tools/random'
import { plainText } from '../../pages/model'
import { type PageName, pages } from '../../pages/pages'
import { until } from '../until'
import { type Holds, randomCaret, randomLines, randomReplacement, randomSpan } from './random'

export interface FuzzPage extends Holds {
  readonly page: PageName
}

const rich = { formats: true, mentions: true }
const bare = { formats: false, mentions: false }
export const fuzzPages: readonly FuzzPage[] = [
  { page: 'lexical', ...bare, mentions: true },
  { page: 'lexical-rich', ...rich },
  { page: 'draft', ...rich },
  { page: 'slate', ...rich },
  { page: 'quill', ...rich },
  { page: 'prosemirror', ...rich },
  { page: 'tiptap', ...rich },
  { page: 'ckeditor', ...rich },
  { page: 'shadow', ...rich },
  { page: 'plain', ...rich },
  { page: 'textarea', ...bare },
  { page: 'react-textarea', ...bare },
]

export interface Failure {
  readonly page: PageName
  readonly seed: number
  readonly what: string
}

export interface Tally {
  applied: number
  refused: number
  stale: number
  readonly failures: Failure[]
}

export const bundleWriter = async (): Promise<string> => {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL('writer.ts', import.meta.url)),
        formats: ['iife'],
        name: 'fuzzWriter',
      },
    },
  })
  const [output] = Array.isArray(result) ? result : []
  const [chunk] = output?.output ?? []
  if (chunk?.type !== 'chunk') throw new Error('The writer was not bundled.')
  return chunk.code
}

class Bench {
  private constructor(
    readonly page: Page,
    private readonly debug: CDPSession,
    private readonly world: number,
  ) {}

  static async open(context: BrowserContext, name: PageName, writer: string): Promise<Bench> {
    const page = await context.newPage()
    await page.goto(pages[name])
    await page.waitForFunction(() => window.editor !== undefined)
    await page.locator('[role="textbox"][contenteditable="true"], textarea').first().click()
    const debug = await context.newCDPSession(page)
    const { frameTree } = await debug.send('Page.getFrameTree')
    const { executionContextId } = await debug.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'writer',
    })
    const bench = new Bench(page, debug, executionContextId)
    await bench.run(writer)
    return bench
  }

  /** Evaluates in the writer's world. */
  async run<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await this.debug.send('Runtime.evaluate', {
      expression,
      contextId: this.world,
      awaitPromise: true,
      returnByValue: true,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value as T
  }

  model(): Promise<string> {
    return this.page.evaluate(() => window.editor?.text() ?? '')
  }

  async shown(): Promise<string> {
    // Editors hold a space at an edge as a no-break one, for the browser would not show it otherwise.
    return (await this.run<BoxText>('writer.read()')).text
  }

  async shownAs(text: string): Promise<true | undefined> {
    return spaces(await this.shown()) === spaces(text) || undefined
  }
}

/** How many fixes meet someone who goes on typing. */
const TYPES_ON = 0.2

const spaces = (text: string): string => text.replace(/\u00A0/g, ' ')

const tryOne = async (
  bench: Bench,
  holds: Holds,
  seed: number,
  tally: Tally,
): Promise<string | undefined> => {
  const random = randomNumbers(seed)
  const lines = randomLines(random, holds)
  await bench.page.evaluate((content) => window.editor?.put(content), lines)
  const wanted = plainText(lines)
  let text = ''
  try {
    await until(
      'the box shows what was put',
      async () => {
        text = await bench.shown()
        return spaces(text) === spaces(wanted) && spaces(await bench.model()) === spaces(wanted)
          ? true
          : undefined
      },
      3000,
    )
  } catch {
    return `is read as ${JSON.stringify(text)} where the model says ${JSON.stringify(wanted)}`
  }
  const span = randomSpan(random, text)
  const replacement = randomReplacement(random)
  const somewhere = randomCaret(random, text)
  /** Letters that come while the fix is being written; people type at the end. */
  const typed = random() < TYPES_ON ? 'Merci bien' : ''
  const caret = typed ? text.length : somewhere
  const change = { text, span, replacement }
  const expected = splice(text, span, replacement)
  await bench.run(`writer.select(${caret})`)
  const before = await bench.run<TextSelection | null>('writer.selection() ?? null')
  const writing = bench.run<WriteResult>(`writer.write(${JSON.stringify(change)})`)
  await bench.page.keyboard.type(typed)
  const { outcome } = await writing
  tally[outcome]++
  const what = `${JSON.stringify(text)} ${span.start}-${span.end} → ${JSON.stringify(replacement)}${typed && ' while typing'}, ${outcome}`
  const right = (outcome === 'applied' ? expected : text) + typed
  if (typed) await until('the letters are shown', () => bench.shownAs(right), 1000).catch(() => undefined)
  const shown = await bench.shown()
  const model = await bench.model()
  if (spaces(shown) !== spaces(right)) return `${what}: shows ${JSON.stringify(shown)}`
  if (spaces(model) !== spaces(right)) return `${what}: the model says ${JSON.stringify(model)}`
  if (outcome !== 'applied' || expected === text || typed) return undefined
  const after = await bench.run<TextSelection | null>('writer.selection() ?? null')
  if (before && after?.focus !== caretAfter(before, change).focus) {
    return `${what}: the caret went from ${before.focus} to ${after?.focus}`
  }
  await bench.page.keyboard.press('Control+z')
  try {
    await until(
      'undone',
      async () => (spaces(await bench.model()) === spaces(wanted) ? true : undefined),
      3000,
    )
  } catch {
    return `${what}: undone to ${JSON.stringify(await bench.model())}`
  }
  return undefined
}

/** Tries the seeds in turn; after a failure in a fresh page. */
export const fuzz = async (
  context: BrowserContext,
  { page, ...holds }: FuzzPage,
  seeds: Iterable<number>,
  writer: string,
): Promise<Tally> => {
  const tally: Tally = { applied: 0, refused: 0, stale: 0, failures: [] }
  let bench = await Bench.open(context, page, writer)
  for (const seed of seeds) {
    const what = await tryOne(bench, holds, seed, tally)
    if (what === undefined) continue
    tally.failures.push({ page, seed, what })
    await bench.page.close()
    bench = await Bench.open(context, page, writer)
  }
  await bench.page.close()
  return tally
}
