/** The nearest ancestor of `from`, itself included, that `selector` names: through shadow roots, as people see it. */
export const closestAcross = (from: Element, selector: string): Element | undefined => {
  for (let at: Element | null = from; at; ) {
    const found: Element | null = at.closest(selector)
    if (found) return found
    const root: Node = at.getRootNode()
    at = root instanceof ShadowRoot ? root.host : null
  }
  return undefined
}
