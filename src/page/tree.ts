/** Walks through shadow roots, as people see a page. */

/** The nearest ancestor of `from`, itself included, that `selector` names. */
export const closestAcross = (from: Element, selector: string): Element | undefined => {
  for (let at: Element | null = from; at; ) {
    const found: Element | null = at.closest(selector)
    if (found) return found
    const root: Node = at.getRootNode()
    at = root instanceof ShadowRoot ? root.host : null
  }
  return undefined
}

export const deepActiveElement = (): Element | null => {
  let active = document.activeElement
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
  return active
}
