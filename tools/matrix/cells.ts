/** What is tried in each editor, by the names the matrix shows; `suite` is the start of the Playwright test's title. */
import type { PageName } from '../../tests/pages/pages'

export const cells = [
  { id: 'fix', name: 'correction, 1 undo, 1 redo', suite: 'a fix is one step' },
  { id: 'caret', name: 'caret', suite: 'the caret stays' },
  { id: 'three', name: 'three in a row', suite: 'three fixes' },
  { id: 'delete', name: 'deletion', suite: 'a fix that deletes' },
  { id: 'emoji', name: 'joined emoji', suite: 'behind joined emoji' },
  { id: 'typing', name: 'typing meanwhile', suite: 'while the person goes on' },
  { id: 'formats', name: 'formatting', suite: 'across formatting' },
  { id: 'mention', name: 'mention', suite: 'behind a mention' },
  { id: 'guard', name: 'guard', suite: 'a risk is held once' },
  { id: 'composition', name: 'composition', suite: 'never into a composition' },
  { id: 'panel', name: 'panel, no focus', suite: 'from the panel' },
] as const

export type CellId = (typeof cells)[number]['id']

export interface EditorRow {
  readonly page: PageName
  readonly name: string
  readonly formats: boolean
  readonly mentions: boolean
}

const row = (page: PageName, name: string, formats = true, mentions = true): EditorRow => ({
  page,
  name,
  formats,
  mentions,
})

export const editors: readonly EditorRow[] = [
  row('lexical', 'Lexical, plain', false),
  row('lexical-rich', 'Lexical, rich'),
  row('draft', 'Draft.js'),
  row('slate', 'Slate'),
  row('quill', 'Quill'),
  row('prosemirror', 'ProseMirror'),
  row('tiptap', 'TipTap'),
  row('ckeditor', 'CKEditor 5'),
  row('shadow', 'Lexical in a shadow root'),
  row('plain', 'contenteditable'),
  row('textarea', 'textarea', false, false),
  row('react-textarea', 'textarea of React', false, false),
  row('framed', 'textarea in a frame', false, false),
]

/** A cell's outcome: right, wrong with the reason, out of a debugger's reach, or nothing to try here. */
export type Outcome =
  | { readonly is: 'right' }
  | { readonly is: 'wrong'; readonly why: string }
  | { readonly is: 'unreachable' | 'none' }

/** Which cells are wanted; all of them where a field is left out. */
export interface Wanted {
  readonly page?: string | undefined
  readonly cells?: readonly string[] | undefined
}

export type Column = ReadonlyMap<string, Outcome>

export const keyOf = (page: string, cell: CellId): string => `${page} ${cell}`
