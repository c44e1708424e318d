type Attributes = Readonly<Record<string, string>>

/** One element with its attributes and children; text is always text, never markup. */
export const element = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] => {
  const node = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value)
  node.append(...children)
  return node
}

/** Facebook's buttons are `div`s: pressed by click, Enter and Space. */
export const roleButton = (attributes: Attributes, label: Node | string, press: () => void): HTMLElement => {
  const button = element('div', { role: 'button', tabindex: '0', ...attributes }, label)
  const tryPress = () => {
    if (button.getAttribute('aria-disabled') !== 'true') press()
  }
  button.addEventListener('click', tryPress)
  button.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    tryPress()
  })
  return button
}
