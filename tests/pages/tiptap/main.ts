import '../box.css'
import '../prosemirror.css'
import '../trustedTypes'
import { Editor, Extension, type JSONContent } from '@tiptap/core'
import Mention from '@tiptap/extension-mention'
import StarterKit from '@tiptap/starter-kit'
import { type Line, type Piece, required, textOf } from '../model'
import { publish } from '../publish'

const nodeOf = (piece: Piece): JSONContent => {
  if (typeof piece === 'string') return { type: 'text', text: piece }
  if ('mention' in piece) return { type: 'mention', attrs: { id: piece.mention, label: piece.mention } }
  const marks = [{ type: 'bold' }, ...('italicBold' in piece ? [{ type: 'italic' }] : [])]
  return { type: 'text', text: textOf(piece), marks }
}
const documentOf = (lines: readonly Line[]): JSONContent => ({
  type: 'doc',
  content: lines.map((line) => ({ type: 'paragraph', content: line.map(nodeOf) })),
})

const Publish = Extension.create({
  name: 'publish',
  // Before the kit's own Enter.
  priority: 1000,
  addKeyboardShortcuts: () => ({
    Enter: () => {
      if (text().trim() === '') return true
      publish(text().trim())
      return editor.commands.clearContent()
    },
  }),
})

const make = (lines: readonly Line[]): Editor =>
  new Editor({
    element: required('#host'),
    injectCSS: false,
    extensions: [
      StarterKit,
      Publish,
      Mention.configure({
        HTMLAttributes: { class: 'mention' },
        renderText: ({ node }) => String(node.attrs.label),
        renderHTML: ({ options, node }) => ['span', options.HTMLAttributes, String(node.attrs.label)],
      }),
    ],
    editorProps: { attributes: { role: 'textbox', 'aria-label': 'Votre réponse', class: 'box' } },
    content: documentOf(lines),
  })

let editor = make([[]])
const text = (): string => editor.getText({ blockSeparator: '\n' })

window.editor = {
  text,
  put: (lines) => {
    // Its history cannot be emptied, so a new editor begins.
    editor.destroy()
    editor = make(lines)
    editor.commands.focus('end')
  },
}
