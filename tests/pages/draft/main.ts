import '../global'
import '../box.css'
import 'draft-js/dist/Draft.css'
import {
  type ContentBlock as Block,
  CharacterMetadata,
  CompositeDecorator,
  ContentBlock,
  ContentState,
  Editor,
  EditorState,
  genKey,
  Modifier,
} from 'draft-js'
import { List, OrderedSet } from 'immutable'
import { createElement, type ReactNode, useEffect, useRef, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { type Line, required, textOf } from '../model'
import { publish } from '../publish'

const Mention = ({ children }: { children?: ReactNode }) =>
  createElement('span', { className: 'mention' }, children)

const decorator = new CompositeDecorator([
  {
    strategy: (block: Block, found, content) =>
      block.findEntityRanges((letter) => {
        const key = letter.getEntity()
        return key !== null && content.getEntity(key).getType() === 'mention'
      }, found),
    component: Mention,
  },
])

const contentOf = (lines: readonly Line[]): ContentState => {
  let content = ContentState.createFromText('')
  const blocks = lines.map((line) => {
    const letters = line.flatMap((piece) => {
      const text = textOf(piece)
      const style: string[] = []
      let entity: string | undefined
      if (typeof piece !== 'string') {
        if ('mention' in piece) {
          content = content.createEntity('mention', 'IMMUTABLE', {})
          entity = content.getLastCreatedEntityKey()
        } else style.push('BOLD', ...('italicBold' in piece ? ['ITALIC'] : []))
      }
      const letter = CharacterMetadata.create({
        style: OrderedSet(style),
        ...(entity !== undefined && { entity }),
      })
      return Array.from({ length: text.length }, () => letter)
    })
    return new ContentBlock({
      key: genKey(),
      type: 'unstyled',
      text: line.map(textOf).join(''),
      characterList: List(letters),
    })
  })
  return ContentState.createFromBlockArray(blocks)
}

const NAME = 'Julie Marchand'

/** Where the `@…` before the caret begins, if it begins the name: a list of one then stands under the box. */
const queryOf = (state: EditorState): number | undefined => {
  const caret = state.getSelection()
  const end = caret.getStartOffset()
  const before = state.getCurrentContent().getBlockForKey(caret.getStartKey()).getText().slice(0, end)
  const start = before.lastIndexOf('@')
  const typed = before.slice(start + 1).toLowerCase()
  return start >= 0 && NAME.toLowerCase().startsWith(typed) ? start : undefined
}

const withName = (state: EditorState, from: number): EditorState => {
  const query = state.getSelection().merge({ anchorOffset: from })
  const content = Modifier.replaceText(state.getCurrentContent(), query, `${NAME} `)
  return EditorState.push(state, content, 'insert-characters')
}

const App = () => {
  const [state, setState] = useState(() => EditorState.createEmpty(decorator))
  const query = queryOf(state)
  const isOpen = query !== undefined
  const latest = useRef(state)
  const editor = useRef<Editor>(null)
  latest.current = state
  const text = (): string => latest.current.getCurrentContent().getPlainText('\n')
  const clear = (): void => setState(EditorState.moveFocusToEnd(EditorState.createEmpty(decorator)))
  useEffect(() => {
    window.editor = {
      text,
      put: (lines) =>
        setState(EditorState.moveFocusToEnd(EditorState.createWithContent(contentOf(lines), decorator))),
    }
  })
  return createElement(
    'div',
    { className: 'box' },
    createElement(Editor, {
      ref: editor,
      editorState: state,
      onChange: setState,
      ariaLabel: 'Votre réponse',
      role: 'textbox',
      ...(isOpen && { ariaOwneeID: 'names', ariaActiveDescendantID: 'name' }),
      handleReturn: (event) => {
        const { current } = latest
        const from = queryOf(current)
        if (from !== undefined) {
          setState(withName(current, from))
          return 'handled'
        }
        if (event.shiftKey) {
          setState(
            EditorState.push(
              current,
              Modifier.splitBlock(current.getCurrentContent(), current.getSelection()),
              'split-block',
            ),
          )
          return 'handled'
        }
        if (text().trim() !== '') {
          publish(text().trim())
          clear()
        }
        return 'handled'
      },
    }),
    isOpen &&
      createElement('ul', { id: 'names', role: 'listbox', 'aria-label': 'Mentions' }, [
        createElement('li', { key: NAME, id: 'name', role: 'option', 'aria-selected': true }, NAME),
      ]),
  )
}

createRoot(required('#host')).render(createElement(App))
