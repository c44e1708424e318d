import {
  $createTextNode,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  COMMAND_PRIORITY_CRITICAL,
  type EditorConfig,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND,
  KEY_TAB_COMMAND,
  type LexicalCommand,
  type LexicalEditor,
  type SerializedTextNode,
  TextNode,
} from 'lexical'
import { element } from './element'

/** A person's name as one unbreakable piece of the text, the way Facebook keeps it. */
export class MentionNode extends TextNode {
  static override getType(): string {
    return 'mention'
  }

  static override clone(node: MentionNode): MentionNode {
    return new MentionNode(node.__text, node.__key)
  }

  static override importJSON(json: SerializedTextNode): MentionNode {
    return new MentionNode(json.text).updateFromJSON(json)
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const dom = super.createDOM(config)
    dom.spellcheck = false
    dom.classList.add('mention')
    return dom
  }

  override canInsertTextBefore(): boolean {
    return false
  }

  override canInsertTextAfter(): boolean {
    return false
  }

  override isTextEntity(): true {
    return true
  }
}

const $createMention = (name: string): MentionNode => new MentionNode(name).setMode('token')

/** The `@…` being typed just before the caret, with its node. */
const $query = (): { node: TextNode; start: number; end: number; typed: string } | undefined => {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return undefined
  const node = selection.anchor.getNode()
  if (!$isTextNode(node) || node instanceof MentionNode) return undefined
  const end = selection.anchor.offset
  const match = /(?:^|\s)@(\p{L}*)$/u.exec(node.getTextContent().slice(0, end))
  const typed = match?.[1]
  return typed === undefined ? undefined : { node, start: end - typed.length - 1, end, typed }
}

let lists = 0

/**
 * Offers `names` while `@…` is typed: arrows move, Enter and Tab choose, Escape closes.
 * Enter must choose here and not publish, which is what makes this list worth having.
 */
export const registerMentions = (
  editor: LexicalEditor,
  box: HTMLElement,
  place: HTMLElement,
  names: readonly string[],
): void => {
  lists += 1
  const list = element('ul', {
    role: 'listbox',
    id: `mentions-${lists}`,
    'aria-label': 'Mentions',
    hidden: '',
  })
  place.append(list)
  let found: readonly string[] = []
  let chosen = 0

  const draw = () => {
    const open = found.length > 0
    list.hidden = !open
    list.replaceChildren(
      ...found.map((name, index) => {
        const option = element(
          'li',
          { role: 'option', id: `${list.id}-${index}`, 'aria-selected': String(index === chosen) },
          name,
        )
        // `mousedown` would take the caret out of the box before the click is heard.
        option.addEventListener('mousedown', (event) => {
          event.preventDefault()
          chosen = index
          choose()
        })
        return option
      }),
    )
    box.setAttribute('aria-expanded', String(open))
    if (open) {
      box.setAttribute('aria-controls', list.id)
      box.setAttribute('aria-activedescendant', `${list.id}-${chosen}`)
    } else {
      box.removeAttribute('aria-controls')
      box.removeAttribute('aria-activedescendant')
    }
  }

  const close = () => {
    found = []
    draw()
  }

  const choose = () => {
    const name = found[chosen]
    if (name === undefined) return
    editor.update(() => {
      const query = $query()
      if (!query) return
      const parts = query.node.splitText(query.start, query.end)
      const target = query.start === 0 ? parts[0] : parts[1]
      const mention = $createMention(name)
      target?.replace(mention)
      const space = $createTextNode(' ')
      mention.insertAfter(space)
      space.select(1, 1)
    })
    close()
  }

  editor.registerUpdateListener(({ editorState }) => {
    const typed = editorState.read(() => $query()?.typed)
    const next =
      typed === undefined ? [] : names.filter((name) => name.toLowerCase().includes(typed.toLowerCase()))
    if (next.length === 0 && found.length === 0) return
    if (next.join() !== found.join()) chosen = 0
    found = next
    draw()
  })

  const whenOpen = (command: LexicalCommand<KeyboardEvent | null>, act: () => void) =>
    editor.registerCommand(
      command,
      (event) => {
        if (found.length === 0) return false
        event?.preventDefault()
        act()
        return true
      },
      COMMAND_PRIORITY_CRITICAL,
    )
  const move = (by: number) => () => {
    chosen = (chosen + by + found.length) % found.length
    draw()
  }
  whenOpen(KEY_ENTER_COMMAND, choose)
  whenOpen(KEY_TAB_COMMAND as LexicalCommand<KeyboardEvent | null>, choose)
  whenOpen(KEY_ESCAPE_COMMAND as LexicalCommand<KeyboardEvent | null>, close)
  whenOpen(KEY_ARROW_DOWN_COMMAND as LexicalCommand<KeyboardEvent | null>, move(1))
  whenOpen(KEY_ARROW_UP_COMMAND as LexicalCommand<KeyboardEvent | null>, move(-1))
}
