import { describe, expect, it } from 'vitest'
import type { Change } from '../text/change'
import type { Span } from '../text/span'
import type { ReplyBox } from './replyBox'
import { stretches } from './writeAll'

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
