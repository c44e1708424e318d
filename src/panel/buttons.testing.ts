/** Name of a control as a screen reader says it. */
export const nameOf = (element: Element): string =>
  (element.getAttribute('aria-label') ?? element.textContent).replace(/\s+/g, ' ').trim()

export const buttonsIn = (root: Element, name: string): HTMLButtonElement[] =>
  Array.from(root.querySelectorAll('button')).filter((button) => nameOf(button) === name)

export const buttonIn = (root: Element, name: string): HTMLButtonElement => {
  const [found] = buttonsIn(root, name)
  if (!found) throw new Error(`No button "${name}" in: ${root.textContent}`)
  return found
}
