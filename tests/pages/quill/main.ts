import '../box.css'
import 'quill/dist/quill.core.css'
import '../trustedTypes'
import Quill, { Delta } from 'quill'
import { type Line, required, textOf } from '../model'
import { publish } from '../publish'

interface EmbedClass {
  new (): object
  create(value: unknown): HTMLElement
}
const Embed = Quill.import('blots/embed') as unknown as EmbedClass

/** A name as one piece, as the mention plug-ins of Quill have it. */
class MentionBlot extends Embed {
  static blotName = 'mention'
  static tagName = 'span'
  static className = 'ql-mention'

  static override create(value: unknown): HTMLElement {
    // biome-ignore lint/complexity/noThisInStatic: the base reads the tag and class of this very blot.
    const node = super.create(value)
    node.textContent = String(value)
    node.dataset.name = String(value)
    return node
  }

  static value(node: HTMLElement): string {
    return node.dataset.name ?? ''
  }
}
Quill.register('formats/mention', MentionBlot as never)

const deltaOf = (lines: readonly Line[]): Delta =>
  lines.reduce((delta, line) => {
    for (const piece of line) {
      if (typeof piece === 'string') delta.insert(piece)
      else if ('mention' in piece) delta.insert({ mention: piece.mention })
      else delta.insert(textOf(piece), { bold: true, ...('italicBold' in piece && { italic: true }) })
    }
    return delta.insert('\n')
  }, new Delta())

const quill = new Quill(required<HTMLElement>('#host'), {
  modules: {
    keyboard: {
      bindings: {
        publish: {
          key: 'Enter',
          shiftKey: false,
          handler: () => {
            if (text().trim() === '') return
            publish(text().trim())
            quill.setContents(new Delta().insert('\n'), 'user')
          },
        },
      },
    },
  },
})
quill.root.setAttribute('role', 'textbox')
quill.root.setAttribute('aria-label', 'Votre réponse')
quill.root.classList.add('box')

const text = (): string =>
  quill
    .getContents()
    .ops.map(({ insert }) => (typeof insert === 'string' ? insert : String(insert?.mention ?? '')))
    .join('')
    .replace(/\n$/, '')

window.editor = {
  text,
  put: (lines) => {
    quill.setContents(deltaOf(lines), 'api')
    quill.setSelection(quill.getLength() - 1, 0)
    quill.history.clear()
  },
}
