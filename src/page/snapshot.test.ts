// @vitest-environment happy-dom
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { offsetOf, positionAt, rangeOf } from './position'
import { readSnapshot } from './snapshot'

type Tree = string | readonly [tag: string, attributes: Record<string, string>, ...children: Tree[]]

const build = (tree: Tree): Node => {
  if (typeof tree === 'string') return document.createTextNode(tree)
  const [tag, attributes, ...children] = tree
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.append(...children.map(build))
  return element
}

const box = (...children: Tree[]): HTMLElement => {
  const element = build(['div', { contenteditable: 'true' }, ...children])
  document.body.append(element)
  if (!(element instanceof HTMLElement)) throw new Error('not an element')
  return element
}
const textOf = (...children: Tree[]): string => readSnapshot(box(...children)).text

const p = (...children: Tree[]): Tree => ['p', {}, ...children]
const div = (...children: Tree[]): Tree => ['div', {}, ...children]
const span = (...children: Tree[]): Tree => ['span', {}, ...children]
const br: Tree = ['br', {}]

beforeEach(() => document.body.replaceChildren())

describe('the text a person sees', () => {
  it.each<[string, string, Tree[]]>([
    ['nothing', '', []],
    ['an empty Lexical box', '', [p(br)]],
    ['one paragraph', 'Bonjour', [p(span('Bonjour'))]],
    ['two paragraphs', 'a\nb', [p('a'), p('b')]],
    ['an empty paragraph between two', 'a\n\nb', [p('a'), p(br), p('b')]],
    ['an empty paragraph without filler', 'a\n\nb', [p('a'), p(), p('b')]],
    ['an empty first paragraph', '\nb', [p(br), p('b')]],
    ['a line break', 'a\nb', [p('a', br, 'b')]],
    ['a line break held open at the end', 'a\n', [p('a', br, br)]],
    ['a last `<br>` that shows nothing', 'a', [p('a', br)]],
    ['text then a block (plain contenteditable)', 'a\nb\nc', ['a', div('b'), div('c')]],
    ['nested blocks', 'a\nb', [div(div(div('a'))), div(div('b'))]],
    ['list items', 'a\nb', [['ul', {}, ['li', {}, 'a'], ['li', {}, 'b']]]],
    ['white space of the source', 'a\nb', ['\n  ', p('a'), '\n  ', p('b'), '\n']],
    ['a Slate filler', '', [div(span('\uFEFF', br))]],
    ['fillers inside text', 'abc', [p('a\u200Bb\uFEFFc')]],
    ['joined emoji keep their joiner', '👩‍👧', [p('👩‍👧')]],
    ['an emoji image', 'a😀b', [p('a', ['img', { alt: '😀' }], 'b')]],
    ['an image without text', 'a\uFFFCb', [p('a', ['img', {}], 'b')]],
    ['a ProseMirror separator', 'ab', [p('a', ['img', { alt: '' }], 'b')]],
    ['a mention', 'à @Julie !', [p('à ', ['span', { contenteditable: 'false' }, '@Julie'], ' !')]],
    ['a hidden element', 'a', [p('a', ['span', { hidden: '' }, 'b'])]],
  ])('%s', (_, expected, tree) => {
    expect(textOf(...tree)).toBe(expected)
  })

  it('protects mentions, links and pictures', () => {
    const snapshot = readSnapshot(
      box(p('à ', ['span', { contenteditable: 'false' }, '@Julie'], ' ', ['a', { href: '/x' }, 'ici'])),
    )
    expect(snapshot.protectedSpans).toEqual([
      { start: 2, end: 8 },
      { start: 9, end: 12 },
    ])
  })
})

describe('ranges', () => {
  it('starts in the run that follows and ends in the run that precedes', () => {
    const element = box(p(span('ab'), span('cd')), p('ef'))
    const range = rangeOf(readSnapshot(element), { start: 2, end: 4 })
    expect(range?.toString()).toBe('cd')
    expect(range?.startContainer).toBe(range?.endContainer)
  })

  it('covers a passage behind emoji, fillers and lines', () => {
    const element = box(p('😀\u200B a'), p(br), p('bon', ['strong', {}, 'jour']))
    const snapshot = readSnapshot(element)
    const start = snapshot.text.indexOf('bonjour')
    expect(rangeOf(snapshot, { start, end: start + 7 })?.toString()).toBe('bonjour')
  })

  it('does not cut an indivisible piece', () => {
    const snapshot = readSnapshot(box(p(['span', { contenteditable: 'false' }, '@Julie'])))
    expect(rangeOf(snapshot, { start: 1, end: 3 })).toBeUndefined()
    expect(rangeOf(snapshot, { start: 0, end: 6 })).toBeDefined()
  })

  it('finds a caret in an empty paragraph', () => {
    const element = box(p('a'), p(br), p('b'))
    const snapshot = readSnapshot(element)
    const empty = element.childNodes[1]
    if (!empty) throw new Error('no paragraph')
    expect(offsetOf(snapshot, empty, 0)).toBe(2)
    expect(positionAt(snapshot, 2, 'before')).toEqual({ node: empty, offset: 0 })
  })

  it('reads element positions at both ends of a paragraph', () => {
    const element = box(p(span('ab')), p(span('cd')))
    const snapshot = readSnapshot(element)
    const [first, second] = [...element.childNodes]
    if (!first || !second) throw new Error('no paragraphs')
    expect(offsetOf(snapshot, first, 0)).toBe(0)
    expect(offsetOf(snapshot, first, 1)).toBe(2)
    expect(offsetOf(snapshot, second, 0)).toBe(3)
    expect(offsetOf(snapshot, element, 2)).toBe(5)
  })
})

const inline: fc.Arbitrary<Tree> = fc.oneof(
  fc.string({
    unit: fc.constantFrom('a', 'é', ' x', '😀', '\u200B', 'mot', '\u00A0'),
    minLength: 1,
    maxLength: 6,
  }),
  fc.constant<Tree>(br),
  fc.constant<Tree>(['img', { alt: '😀' }]),
  fc.constant<Tree>(['span', { contenteditable: 'false' }, '@Julie']),
  fc
    .string({ unit: fc.constantFrom('a', 'b', '\uFEFF'), maxLength: 4 })
    .map((text): Tree => ['b', {}, span(text)]),
)
const line: fc.Arbitrary<Tree> = fc.array(inline, { maxLength: 5 }).map((pieces): Tree => p(...pieces))
const document_: fc.Arbitrary<Tree[]> = fc.array(fc.oneof(line, inline), { maxLength: 5 })

describe('any document', () => {
  it('maps each offset to a position and back, and each range to its text', () => {
    fc.assert(
      fc.property(document_, (trees) => {
        document.body.replaceChildren()
        const snapshot = readSnapshot(box(...trees))
        const { text, runs } = snapshot
        for (const [index, run] of runs.entries()) {
          expect(run.end).toBeGreaterThanOrEqual(run.start)
          expect(run.start).toBeGreaterThanOrEqual(runs[index - 1]?.end ?? 0)
          if (run.kind === 'text') {
            expect(run.node.data.slice(run.offset, run.offset + run.end - run.start)).toBe(
              text.slice(run.start, run.end),
            )
          }
        }
        for (let at = 0; at <= text.length; at++) {
          const position = positionAt(snapshot, at, 'before')
          if (position) expect(offsetOf(snapshot, position.node, position.offset)).toBe(at)
          else
            expect(
              text.length === 0 || runs.some((run) => run.kind === 'atom' && run.start < at && at < run.end),
            ).toBe(true)
        }
        for (const run of runs) {
          if (run.kind !== 'text') continue
          const range = rangeOf(snapshot, run)
          expect(range?.toString().replace(/[\u200B\uFEFF]/g, '')).toBe(text.slice(run.start, run.end))
        }
      }),
      { numRuns: 500 },
    )
  })
})
