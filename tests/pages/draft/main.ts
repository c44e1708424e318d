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

const App = () => {
  const [state, setState] = useState(() => EditorState.createEmpty(decorator))
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
      handleReturn: (event) => {
        if (event.shiftKey) {
          const { current } = latest
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
  )
}

createRoot(required('#host')).render(createElement(App))
