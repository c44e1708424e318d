/** A Lexical editor on `box`, plain or rich: Enter publishes, mentions are token nodes as on Facebook. */
import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import { registerPlainText } from '@lexical/plain-text'
import { registerRichText } from '@lexical/rich-text'
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $isElementNode,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_ENTER_COMMAND,
  type LexicalNode,
  mergeRegister,
} from 'lexical'
import { MentionNode, registerMentions } from './facebook/mention'
import { type Line, type Model, type Piece, textOf } from './model'
import { publish } from './publish'

const $nodeOf = (piece: Piece): LexicalNode => {
  const text = textOf(piece)
  if (typeof piece === 'string') return $createTextNode(text)
  if ('mention' in piece) return new MentionNode(text).setMode('token')
  const bold = $createTextNode(text).toggleFormat('bold')
  return 'italicBold' in piece ? bold.toggleFormat('italic') : bold
}

export const lexicalEditor = (box: HTMLElement, kind: 'plain' | 'rich'): Model => {
  const editor = createEditor({
    namespace: 'reply',
    nodes: [MentionNode],
    theme: { text: { bold: 'bold', italic: 'italic' } },
    onError: (error) => {
      throw error
    },
  })
  const past = createEmptyHistoryState()
  editor.setRootElement(box)
  // Lexical itself puts two line feeds between paragraphs.
  const text = (): string =>
    editor.getEditorState().read(() =>
      $getRoot()
        .getChildren()
        .map((block) => ($isElementNode(block) ? block.getTextContent() : ''))
        .join('\n'),
    )
  /** Plain text has one paragraph with line breaks, rich text a paragraph for each line. */
  const $fill = (lines: readonly Line[]): void => {
    const paragraphs =
      kind === 'rich'
        ? lines.map((line) => $createParagraphNode().append(...line.map($nodeOf)))
        : [
            $createParagraphNode().append(
              ...lines.flatMap((line, index) => [
                ...(index > 0 ? [$createLineBreakNode()] : []),
                ...line.map($nodeOf),
              ]),
            ),
          ]
    $getRoot()
      .clear()
      .append(...paragraphs)
      .selectEnd()
  }
  mergeRegister(
    kind === 'rich' ? registerRichText(editor) : registerPlainText(editor),
    registerHistory(editor, past, 300),
    editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        if (event?.shiftKey) return false
        event?.preventDefault()
        if (text().trim() === '') return true
        publish(text().trim())
        editor.update(() => $fill([[]]))
        return true
      },
      COMMAND_PRIORITY_HIGH,
    ),
  )
  registerMentions(editor, box, box.parentElement ?? document.body, ['Julie Marchand'])
  editor.update(() => $fill([[]]), { discrete: true })
  return {
    text,
    put: (lines) => {
      box.focus()
      editor.update(() => $fill(lines), { discrete: true })
      // Cleared by its own command, it would forget what it starts from, and take the first change for a start.
      past.undoStack = []
      past.redoStack = []
      past.current = { editor, editorState: editor.getEditorState() }
    },
  }
}
