/**
 * Reads an editable element as the text a person sees, and remembers where each character stands in the DOM.
 *
 * One line per block and per `<br>`; the `<br>` that only keeps an empty or last line open is no character.
 * Zero-width fillers (Slate, Quill, Draft) are left out. An emoji image counts as its `alt`. A piece that cannot
 * be edited (a mention, a widget) counts as its text, or as one U+FFFC, and is protected as a whole.
 */
import type { Span } from '../text/span'

/** A stretch of the text and the node it comes from. `offset` is where it starts inside a text node. */
export type Run =
  | {
      readonly kind: 'text'
      readonly start: number
      readonly end: number
      readonly node: Text
      readonly offset: number
    }
  /** Indivisible: an image, a mention, a `<br>`; of length 0 where it only holds a line open. */
  | { readonly kind: 'atom'; readonly start: number; readonly end: number; readonly node: Element }

export interface Snapshot {
  readonly text: string
  /** In document order, which is also the order of their offsets. */
  readonly runs: readonly Run[]
  /** Mentions, links and other pieces that language rules must neither flag nor replace across. */
  readonly protectedSpans: readonly Span[]
  /** Those of them that cannot be edited. */
  readonly atoms: readonly Span[]
}

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
)
const SKIPPED = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT'])
const PICTURES = new Set(['SVG', 'VIDEO', 'AUDIO', 'CANVAS', 'OBJECT', 'IFRAME', 'INPUT', 'BUTTON', 'SELECT'])
/** Editable tokens of public editor libraries; `a` covers links and the mentions of Draft and LinkedIn. */
const TOKENS =
  'a[href], [data-lexical-mention], [data-mention], [data-mention-id], .mention, .ql-mention, [data-type="mention"], code'
const OBJECT_CHARACTER = '\uFFFC'
/** Seven word joiners in a row are CKEditor's. */
const FILLER = /(?:[\u200B\uFEFF]|\u2060{7})+/g

export const isBlock = (node: Node): boolean => BLOCKS.has(node.nodeName.toUpperCase())

const isEditable = (element: Element): boolean => element.getAttribute('contenteditable') !== 'false'

const textOfAtom = (element: Element): string => {
  if (element.tagName === 'IMG') return element.getAttribute('alt') ?? OBJECT_CHARACTER
  if (PICTURES.has(element.tagName.toUpperCase())) return OBJECT_CHARACTER
  const pictures = [...element.querySelectorAll('img')].map((image) => image.alt).join('')
  return (element.textContent ?? '').replace(FILLER, '') || pictures || OBJECT_CHARACTER
}

type Holder =
  | { readonly kind: 'text'; readonly node: Text; readonly offset: number }
  | { readonly kind: 'atom'; readonly node: Element }

class Reader {
  private readonly tokens: string
  private text = ''
  private readonly runs: Run[] = []
  private readonly protectedSpans: Span[] = []
  private readonly atoms: Span[] = []
  /** A block ended or began after some line: the next piece of content starts a new line. */
  private breakDue = false
  /** Something stands on the current line, be it only a filler. */
  private lineHeld = false
  /** A `<br>` counts once something follows it on its own block's next line. */
  private heldBreak: Element | undefined

  constructor(mention: string | undefined) {
    this.tokens = mention === undefined ? TOKENS : `${TOKENS}, ${mention}`
  }

  read(root: Element): Snapshot {
    this.children(root)
    this.endLine()
    const { text, runs, protectedSpans, atoms } = this
    return { text, runs, protectedSpans, atoms }
  }

  private children(parent: Node): void {
    for (let node = parent.firstChild; node; node = node.nextSibling) this.visit(node)
  }

  private visit(node: Node): void {
    if (node.nodeType === Node.TEXT_NODE) this.textNode(node as Text)
    else if (node.nodeType === Node.ELEMENT_NODE) this.element(node as Element)
  }

  private element(element: Element): void {
    const tag = element.tagName.toUpperCase()
    if (SKIPPED.has(tag) || element.hasAttribute('hidden')) return
    if (tag === 'BR') {
      this.lineBreak(element)
      return
    }
    const block = isBlock(element)
    if (block) this.endLine()
    const start = this.text.length
    if (!isEditable(element) || tag === 'IMG' || PICTURES.has(tag)) this.atom(element)
    else {
      const runsBefore = this.runs.length
      this.children(element)
      // A paragraph with nothing in it, not even a filler, is still a line of its own.
      const isEmpty = this.runs.length === runsBefore && !this.heldBreak
      if (block && isEmpty) this.holdLine({ kind: 'atom', node: element })
      if (element.matches(this.tokens) && this.text.length > start) {
        this.protectedSpans.push({ start: this.runs[runsBefore]?.start ?? start, end: this.text.length })
      }
    }
    if (block) this.endLine()
  }

  private textNode(node: Text): void {
    const { data } = node
    if (data === '' || (/^[\t\n\r ]+$/.test(data) && this.isBetweenBlocks(node))) return
    let from = 0
    for (const filler of data.matchAll(FILLER)) {
      this.slice(node, from, filler.index)
      from = filler.index + filler[0].length
    }
    this.slice(node, from, data.length)
    if (data.replace(FILLER, '') === '') this.holdLine({ kind: 'text', node, offset: data.length })
  }

  /** White space of the page's source between two blocks is never rendered. */
  private isBetweenBlocks(node: Text): boolean {
    const { previousElementSibling: before, nextElementSibling: after } = node
    return (before !== null && isBlock(before)) || (after !== null && isBlock(after))
  }

  private slice(node: Text, from: number, to: number): void {
    if (to <= from) return
    this.beginContent()
    const start = this.text.length
    this.text += node.data.slice(from, to)
    this.runs.push({ kind: 'text', start, end: this.text.length, node, offset: from })
  }

  private atom(element: Element): void {
    const content = textOfAtom(element)
    // ProseMirror and others put an image without text where the caret needs a place.
    if (content === '') return
    this.beginContent()
    const start = this.text.length
    this.text += content
    this.runs.push({ kind: 'atom', start, end: this.text.length, node: element })
    this.protectedSpans.push({ start, end: this.text.length })
    this.atoms.push({ start, end: this.text.length })
  }

  private lineBreak(element: Element): void {
    this.flushBreak()
    if (this.breakDue) this.newLine()
    this.lineHeld = true
    this.heldBreak = element
  }

  /** Something of no length stands on this line: the caret has a place here. */
  private holdLine(holder: Holder): void {
    this.beginContent()
    this.runs.push({ ...holder, start: this.text.length, end: this.text.length })
  }

  private beginContent(): void {
    this.flushBreak()
    if (this.breakDue) this.newLine()
    this.lineHeld = true
  }

  private newLine(): void {
    this.text += '\n'
    this.breakDue = false
  }

  private flushBreak(): void {
    if (!this.heldBreak) return
    const start = this.text.length
    this.text += '\n'
    this.runs.push({ kind: 'atom', start, end: start + 1, node: this.heldBreak })
    this.heldBreak = undefined
  }

  private endLine(): void {
    if (this.heldBreak) {
      this.runs.push({ kind: 'atom', start: this.text.length, end: this.text.length, node: this.heldBreak })
      this.heldBreak = undefined
    }
    if (this.lineHeld) this.breakDue = true
    this.lineHeld = false
  }
}

/** `mention` names tokens that are protected beside those that editor libraries share. */
export const readSnapshot = (root: Element, mention?: string): Snapshot => new Reader(mention).read(root)
