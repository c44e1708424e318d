import { describe, expect, it } from 'vitest'
import { breaches } from './architecture'
import { readProduct, readSource } from './source'

describe('the floors of the house', () => {
  it('hold everywhere: imports only go down, and the engine knows no page', () => {
    expect(readProduct().flatMap(breaches)).toEqual([])
  })

  const broken = (path: string, text: string) => breaches(readSource(path, text))

  it.each([
    ['rules/a.ts', "import { review } from '../review/reviewer'", 'rules/a.ts imports src/review/reviewer'],
    ['text/a.ts', "export * from '../lexicon/lexicon'", 'text/a.ts imports src/lexicon/lexicon'],
    ['page/a.tsx', "import type { X } from '../panel/x'", 'page/a.tsx imports src/panel/x'],
    ['result.ts', "type X = import('./text/span').Span", 'result.ts imports src/text/span'],
    ['lexicon/a.ts', "import { readFileSync } from 'node:fs'", 'lexicon/a.ts imports node:fs'],
    ['guide/a.ts', "import browser from 'webextension-polyfill'", 'guide/a.ts imports webextension-polyfill'],
    ['review/a.ts', 'export const here = window.location', 'review/a.ts uses window'],
    ['rules/tone/a.ts', 'export const f = (at: HTMLElement) => at', 'rules/tone/a.ts uses HTMLElement'],
    ['cellar/a.ts', '', 'cellar/a.ts stands on no floor'],
    ['rules/a.ts', "import { compiled } from '../lexicon/testing'", 'for tests only'],
  ])('see the fault in %s', (path, text, sentence) => {
    expect(broken(path, text).join('\n')).toContain(sentence)
  })

  it.each([
    ['review/a.ts', "import type { Rule } from '../rules/rule'\nimport * as v from 'valibot'"],
    ['rules/a.ts', "import type { Guide } from '../guide/guide'"],
    ['text/a.ts', 'interface Node { document: string }\nexport const f = (x: Node) => x.document'],
    ['text/a.ts', 'export const f = ([self, { x: [location] }]: any) => [self, location]'],
    ['page/a.ts', "import { decodeReply } from '../protocol'\nexport const body = document.body"],
  ])('see none in %s', (path, text) => {
    expect(broken(path, text)).toEqual([])
  })
})
