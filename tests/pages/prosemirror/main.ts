import '../box.css'
import '../prosemirror.css'
import { baseKeymap, splitBlock } from 'prosemirror-commands'
import { history, redo, undo } from 'prosemirror-history'
import { keymap } from 'prosemirror-keymap'
import { type Node, Schema } from 'prosemirror-model'
import { EditorState, Selection } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import { type Line, type Piece, required, textOf } from '../model'
import { publish } from '../publish'

const schema = new Schema({
  nodes: {
    doc: { content: 'paragraph+' },
    paragraph: { content: 'inline*', toDOM: () => ['p', 0], parseDOM: [{ tag: 'p' }] },
    text: { group: 'inline' },
    mention: {
      group: 'inline',
      inline: true,
      atom: true,
      attrs: { name: {} },
      leafText: (node) => String(node.attrs.name),
      toDOM: (node) => ['span', { class: 'mention' }, String(node.attrs.name)],
      parseDOM: [{ tag: 'span.mention', getAttrs: (dom) => ({ name: dom.textContent }) }],
    },
  },
  marks: {
    strong: { toDOM: () => ['strong', 0], parseDOM: [{ tag: 'strong' }] },
    em: { toDOM: () => ['em', 0], parseDOM: [{ tag: 'em' }] },
  },
})

const nodeOf = (piece: Piece): Node => {
  if (typeof piece === 'string') return schema.text(piece)
  if ('mention' in piece) return schema.node('mention', { name: piece.mention })
  const marks = [schema.mark('strong'), ...('italicBold' in piece ? [schema.mark('em')] : [])]
  return schema.text(textOf(piece), marks)
}

const stateOf = (lines: readonly Line[]): EditorState => {
  const doc = schema.node(
    'doc',
    null,
    lines.map((line) => schema.node('paragraph', null, line.map(nodeOf))),
  )
  return EditorState.create({
    doc,
    selection: Selection.atEnd(doc),
    plugins: [
      history(),
      keymap({
        'Mod-z': undo,
        'Mod-y': redo,
        'Mod-Shift-z': redo,
        'Shift-Enter': splitBlock,
        Enter: () => {
          if (text().trim() === '') return true
          publish(text().trim())
          view.updateState(stateOf([[]]))
          return true
        },
      }),
      keymap(baseKeymap),
    ],
  })
}

const view: EditorView = new EditorView(required('#host'), {
  state: stateOf([[]]),
  attributes: { role: 'textbox', 'aria-label': 'Votre réponse', class: 'box' },
})

const text = (): string => view.state.doc.textBetween(0, view.state.doc.content.size, '\n')

window.editor = {
  text,
  put: (lines) => {
    view.updateState(stateOf(lines))
    view.focus()
  },
}
