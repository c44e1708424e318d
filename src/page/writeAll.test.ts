// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Change } from '../text/change'
import type { Span } from '../text/span'
import type { ReplyBox, TextSelection } from './replyBox'
import { stretches, writeAll } from './writeAll'

interface Held {
  readonly text: string
  readonly protectedSpans?: readonly Span[]
  readonly isUniform?: (span: Span) => boolean
}

/** As much of a box as is asked. */
const box = ({ text, protectedSpans = [], isUniform = () => true }: Held): ReplyBox => ({
  kind: 'contenteditable',
  element: {} as HTMLElement,
  read: () => ({ text, protectedSpans, atoms: [] }),
  selection: () => undefined,
  select: () => false,
  isUniform,
  offer: () => false,
})

const TEXT = 'nous somme désolé'
const changeOf = (text: string, passage: string): Change => {
  const start = text.indexOf(passage)
  return { span: { start, end: start + passage.length }, text: passage.toUpperCase() }
}
const groups = (held: Held, passages: readonly string[]): string[][] =>
  stretches(
    box(held),
    passages.map((passage) => changeOf(held.text, passage)),
  ).map((stretch) => stretch.map(({ text }) => text))

describe('several changes', () => {
  it('are one write in one stretch of plain text', () => {
    expect(groups({ text: TEXT }, ['nous', 'somme', 'désolé'])).toEqual([['NOUS', 'SOMME', 'DÉSOLÉ']])
  })

  it('never write over a line end', () => {
    expect(groups({ text: 'nous\nsomme désolé' }, ['nous', 'somme', 'désolé'])).toEqual([
      ['NOUS'],
      ['SOMME', 'DÉSOLÉ'],
    ])
  })

  it('never write over a mention between them', () => {
    const text = 'merci Julie pour tout'
    const protectedSpans = [{ start: 6, end: 11 }]
    expect(groups({ text, protectedSpans }, ['merci', 'pour', 'tout'])).toEqual([['MERCI'], ['POUR', 'TOUT']])
  })

  it('never write over formatting', () => {
    const isUniform = ({ start, end }: Span) => end <= 4 || start >= 5
    expect(groups({ text: TEXT, isUniform }, ['nous', 'somme', 'désolé'])).toEqual([
      ['NOUS'],
      ['SOMME', 'DÉSOLÉ'],
    ])
  })
})

/** An editor of lines: each is a write of its own. It does not take what replaces one of `refused`. */
const editor = (start: string, refused: readonly string[] = []) => {
  const element = document.createElement('div')
  document.body.replaceChildren(element)
  let text = start
  let selection: TextSelection = { anchor: start.length, focus: start.length }
  const offered: string[] = []
  const box: ReplyBox = {
    kind: 'contenteditable',
    element,
    read: () => ({ text, protectedSpans: [], atoms: [] }),
    selection: () => selection,
    select: (next) => {
      selection = next
      return true
    },
    isUniform: () => true,
    offer: ({ start, end }, replacement) => {
      offered.push(replacement)
      if (!refused.includes(text.slice(start, end)))
        text = text.slice(0, start) + replacement + text.slice(end)
      return true
    },
  }
  return { box, offered, text: () => text, caret: () => selection.focus }
}

describe('writing several changes', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  const LINES = 'nous\nsomme\ndésolé'
  const CHANGES: readonly Change[] = [
    { span: { start: 0, end: 4 }, text: 'Nous' },
    { span: { start: 5, end: 10 }, text: 'sommes' },
    { span: { start: 11, end: 17 }, text: 'désolés' },
  ]
  const finished = async <T>(work: Promise<T>): Promise<T> => {
    await vi.runAllTimersAsync()
    return work
  }

  it('writes from the last to the first, so that none moves what is still to be written', async () => {
    const { box, offered, text, caret } = editor(LINES)
    expect(await finished(writeAll(box, LINES, CHANGES))).toEqual({
      result: { outcome: 'applied' },
      written: CHANGES,
    })
    expect(offered).toEqual(['désolés', 'sommes', 'Nous'])
    expect(text()).toBe('Nous\nsommes\ndésolés')
    expect(caret()).toBe(text().length)
  })

  it('writes what stands on one line at once', async () => {
    const { box, offered } = editor('nous somme')
    await finished(
      writeAll(box, 'nous somme', [
        { span: { start: 0, end: 4 }, text: 'Nous' },
        { span: { start: 5, end: 10 }, text: 'sommes' },
      ]),
    )
    expect(offered).toEqual(['Nous sommes'])
  })

  it('ends at the first that the editor refuses, says which stand, and hands over the whole text', async () => {
    const { box, offered, text } = editor(LINES, ['somme'])
    expect(await finished(writeAll(box, LINES, CHANGES))).toEqual({
      result: { outcome: 'refused', corrected: 'Nous\nsommes\ndésolés' },
      written: CHANGES.slice(2),
    })
    expect(offered).toEqual(['désolés', 'sommes'])
    expect(text()).toBe('nous\nsomme\ndésolés')
  })

  it('writes nothing into another text', async () => {
    const { box, offered } = editor(`${LINES} !`)
    expect(await finished(writeAll(box, LINES, CHANGES))).toEqual({
      result: { outcome: 'stale' },
      written: [],
    })
    expect(offered).toEqual([])
  })
})
