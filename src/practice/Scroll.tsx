import type { ComponentChildren } from 'preact'

/** What may be wider than the screen: a region that scrolls must be reachable by keyboard. */
export const Scroll = ({ label, children }: { label: string; children: ComponentChildren }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: as above.
  <section class="scroll" aria-label={label} tabIndex={0}>
    {children}
  </section>
)
