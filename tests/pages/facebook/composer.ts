import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import { registerPlainText } from '@lexical/plain-text'
import {
  $createParagraphNode,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_ENTER_COMMAND,
  mergeRegister,
} from 'lexical'
import { element, roleButton } from './element'
import { MentionNode, registerMentions } from './mention'

export interface Composer {
  readonly root: HTMLElement
  focus(): void
}

/** A reply box as Facebook has it: a Lexical editor where Enter publishes, and a button that does the same. */
export const composer = (
  label: string,
  names: readonly string[],
  publish: (text: string) => void,
): Composer => {
  const box = element('div', {
    'aria-label': label,
    'aria-expanded': 'false',
    'aria-autocomplete': 'list',
    class: 'box',
    contenteditable: 'true',
    role: 'textbox',
    spellcheck: 'false',
    tabindex: '0',
    'data-lexical-editor': 'true',
  })
  const placeholder = element('div', { class: 'placeholder', 'aria-hidden': 'true' }, `${label}…`)
  const field = element('div', { class: 'field' }, box, placeholder)

  const editor = createEditor({
    namespace: 'comment',
    nodes: [MentionNode],
    onError: (error) => {
      throw error
    },
  })
  const textOf = () => editor.getEditorState().read(() => $getRoot().getTextContent())

  const post = () => {
    const text = textOf().trim()
    if (text === '') return
    publish(text)
    editor.update(() => {
      $getRoot().clear().append($createParagraphNode())
      $getRoot().selectStart()
    })
  }

  const send = roleButton(
    { class: 'send', 'aria-label': 'Publier', 'aria-disabled': 'true' },
    element('span', { class: 'send-icon', 'aria-hidden': 'true' }),
    post,
  )

  editor.setRootElement(box)
  mergeRegister(
    registerPlainText(editor),
    registerHistory(editor, createEmptyHistoryState(), 300),
    editor.registerUpdateListener(() => {
      const empty = textOf() === ''
      placeholder.hidden = !empty
      send.setAttribute('aria-disabled', String(textOf().trim() === ''))
    }),
    editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        if (event?.shiftKey) return false
        event?.preventDefault()
        post()
        return true
      },
      COMMAND_PRIORITY_HIGH,
    ),
  )
  registerMentions(editor, box, field, names)

  return {
    root: element('form', { class: 'composer', role: 'presentation' }, field, send),
    focus: () => editor.focus(),
  }
}
