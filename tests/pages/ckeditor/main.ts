import '../box.css'
import 'ckeditor5/ckeditor5.css'
import '../trustedTypes'
import { Bold, Essentials, InlineEditor, Italic, Mention, type ModelElement, Paragraph } from 'ckeditor5'
import { type Line, type Piece, required, textOf } from '../model'
import { publish } from '../publish'

let mentions = 0
const attributesOf = (piece: Piece): Record<string, unknown> => {
  if (typeof piece === 'string') return {}
  if (!('mention' in piece)) return { bold: true, ...('italicBold' in piece && { italic: true }) }
  mentions += 1
  return { mention: { id: piece.mention, _text: piece.mention, uid: String(mentions) } }
}

const editor = await InlineEditor.create({
  root: { element: required<HTMLElement>('#host') },
  licenseKey: 'GPL',
  plugins: [Essentials, Paragraph, Bold, Italic, Mention],
  toolbar: [],
})
const { model, editing } = editor

const text = (): string => {
  const root = model.document.getRoot()
  if (!root) return ''
  const written = (block: ModelElement): string =>
    [...block.getChildren()]
      .map((child) => (child.is('$text') ? child.data : child.is('element', 'softBreak') ? '\n' : ''))
      .join('')
  return [...root.getChildren()].flatMap((block) => (block.is('element') ? [written(block)] : [])).join('\n')
}

editing.view.document.on(
  'enter',
  (event, data) => {
    if (data.isSoft) return
    data.preventDefault()
    event.stop()
    if (text().trim() === '') return
    publish(text().trim())
    editor.setData('')
  },
  { priority: 'high' },
)

window.editor = {
  text,
  put: (lines: readonly Line[]) => {
    editing.view.focus()
    // Not by `setData`: it drops the space at the end of a paragraph.
    model.enqueueChange({ isUndoable: false }, (writer) => {
      const root = model.document.getRoot()
      if (!root) return
      writer.remove(writer.createRangeIn(root))
      for (const line of lines) {
        const paragraph = writer.createElement('paragraph')
        writer.append(paragraph, root)
        for (const piece of line) writer.appendText(textOf(piece), attributesOf(piece), paragraph)
        writer.setSelection(paragraph, 'end')
      }
    })
  },
}
