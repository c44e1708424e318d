import '../box.css'
import { createElement, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { createEditor, type Descendant, Editor, Element, type Node, Text, Transforms } from 'slate'
import { withHistory } from 'slate-history'
import {
  Editable,
  ReactEditor,
  type RenderElementProps,
  type RenderLeafProps,
  Slate,
  withReact,
} from 'slate-react'
import { type Line, type Piece, required, textOf } from '../model'
import { publish } from '../publish'

interface Letters {
  text: string
  bold?: true
}
interface Mention {
  type: 'mention'
  name: string
  children: [Letters]
}
interface Paragraph {
  type: 'paragraph'
  children: (Letters | Mention)[]
}
declare module 'slate' {
  interface CustomTypes {
    Editor: ReactEditor
    Element: Paragraph | Mention
    Text: Letters
  }
}

const childOf = (piece: Piece): Letters | Mention => {
  if (typeof piece === 'string') return { text: piece }
  if ('mention' in piece) return { type: 'mention', name: piece.mention, children: [{ text: '' }] }
  return { text: textOf(piece), bold: true }
}
const documentOf = (lines: readonly Line[]): Descendant[] =>
  lines.map((line) => ({ type: 'paragraph', children: line.length > 0 ? line.map(childOf) : [{ text: '' }] }))

const withMentions = <T extends Editor>(editor: T): T => {
  const { isInline, isVoid, markableVoid } = editor
  const isMention = (element: Element): boolean => Element.isElement(element) && element.type === 'mention'
  editor.isInline = (element) => isMention(element) || isInline(element)
  editor.isVoid = (element) => isMention(element) || isVoid(element)
  editor.markableVoid = (element) => isMention(element) || markableVoid(element)
  return editor
}

const editor = withMentions(withReact(withHistory(createEditor())))

const written = (node: Node): string => {
  if (Text.isText(node)) return node.text
  return Element.isElement(node) && node.type === 'mention' ? node.name : node.children.map(written).join('')
}
const text = (): string => editor.children.map(written).join('\n')

const put = (lines: readonly Line[]): void => {
  Editor.withoutNormalizing(editor, () => {
    while (editor.children.length > 0) Transforms.removeNodes(editor, { at: [0] })
    Transforms.insertNodes(editor, documentOf(lines), { at: [0] })
  })
  Transforms.select(editor, Editor.end(editor, []))
  editor.history = { undos: [], redos: [] }
}

const renderElement = ({ attributes, children, element }: RenderElementProps) =>
  element.type === 'mention'
    ? createElement(
        'span',
        { ...attributes, className: 'mention', contentEditable: false },
        element.name,
        children,
      )
    : createElement('p', attributes, children)

const renderLeaf = ({ attributes, children, leaf }: RenderLeafProps) =>
  createElement('span', attributes, leaf.bold ? createElement('strong', {}, children) : children)

const App = () => {
  const [initialValue] = useState(() => documentOf([[]]))
  const box = createElement(Editable, {
    className: 'box',
    role: 'textbox',
    'aria-label': 'Votre réponse',
    renderElement,
    renderLeaf,
    onKeyDown: (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
      event.preventDefault()
      if (text().trim() === '') return
      publish(text().trim())
      put([[]])
    },
  })
  return createElement(Slate, { editor, initialValue, children: box })
}

createRoot(required('#host')).render(createElement(App))
window.editor = {
  text,
  put: (lines) => {
    put(lines)
    ReactEditor.focus(editor)
  },
}
