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

/** What `element` is drawn in: the slot it is put into, its parent, or the host of its root. */
export const parentAcross = (element: Element): Element | null => {
  const within = element.assignedSlot ?? element.parentElement
  if (within) return within
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? root.host : null
}

export const deepActiveElement = (): Element | null => {
  let active = document.activeElement
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
  return active
}
