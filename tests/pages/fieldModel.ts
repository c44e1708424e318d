/** The model of a box that has no library: what it holds is what it shows. */
import { type Model, plainText } from './model'

export const textareaModel = (area: HTMLTextAreaElement): Model => ({
  text: () => area.value,
  put: (lines) => {
    area.value = plainText(lines)
    area.focus()
    area.setSelectionRange(area.value.length, area.value.length)
    area.dispatchEvent(new Event('input', { bubbles: true }))
  },
})

export const editableModel = (box: HTMLElement): Model => ({
  text: () => box.innerText.replace(/\u00A0/g, ' ').replace(/\n$/, ''),
  put: (lines) => {
    const nodes = lines.flatMap((line, index) => [
      ...(index > 0 ? [document.createElement('br')] : []),
      ...line.map((piece) => {
        if (typeof piece === 'string') return document.createTextNode(piece)
        const element = document.createElement('mention' in piece ? 'span' : 'b')
        if ('mention' in piece) {
          element.className = 'mention'
          element.contentEditable = 'false'
          element.textContent = piece.mention
        } else if ('italicBold' in piece) {
          const italic = document.createElement('i')
          italic.textContent = piece.italicBold
          element.append(italic)
        } else element.textContent = piece.bold
        return element
      }),
    ])
    box.replaceChildren(...nodes)
    box.focus()
    getSelection()?.selectAllChildren(box)
    getSelection()?.collapseToEnd()
  },
})
