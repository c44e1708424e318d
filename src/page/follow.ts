/** Calls `place` whenever `element` may have moved, been resized or left the page: at most once per frame. */
export const follow = (element: HTMLElement, place: () => void, signal: AbortSignal): void => {
  let frame = 0
  const later = (): void => {
    frame ||= requestAnimationFrame(() => {
      frame = 0
      if (!signal.aborted) place()
    })
  }
  const passive = { capture: true, passive: true, signal }
  addEventListener('scroll', later, passive)
  addEventListener('resize', later, passive)
  // Pinch zoom moves the visual viewport without a scroll of the page.
  visualViewport?.addEventListener('resize', later, { signal })
  visualViewport?.addEventListener('scroll', later, { signal })
  document.fonts.addEventListener('loadingdone', later, { signal })
  // Also reports an element that was hidden or taken out of the page: its size becomes 0.
  const observer = new ResizeObserver(later)
  observer.observe(element)
  signal.addEventListener('abort', () => {
    observer.disconnect()
    cancelAnimationFrame(frame)
  })
}
