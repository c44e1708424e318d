/** What a reader of the page would see once `text` is posted. */
export const publish = (text: string): void => {
  const item = document.createElement('li')
  item.textContent = text
  document.getElementById('posted')?.append(item)
}

/** The simplest page of the kind: Enter appends the text to `#posted` and empties the box. */
export const publishOnEnter = (box: HTMLElement, read: () => string, clear: () => void): void => {
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    const text = read().trim()
    if (text === '') return
    publish(text)
    clear()
  })
}
