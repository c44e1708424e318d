import type { Frame, Page } from '@playwright/test'

export interface Mark {
  /** The passage marked, as it stands in the page. */
  readonly text: string
  /** Name of its highlight, one for each class of mark. */
  readonly name: string
  readonly frame: string
}

/**
 * Highlights belong to the document, not to the world that made them, so the page's own world sees them all:
 * those over an editor, in an open shadow root, and those over a textarea's mirror in the closed one.
 */
const marksOf = (frame: Frame): Promise<Mark[]> =>
  frame.evaluate(
    (url) =>
      [...CSS.highlights].flatMap(([name, highlight]) =>
        [...highlight].map((range) => ({
          text: range instanceof Range ? range.toString() : '',
          name,
          frame: url,
        })),
      ),
    frame.url(),
  )

/** Every mark the page shows, in every frame. */
export const marksIn = async (page: Page): Promise<Mark[]> => {
  const frames = await Promise.all(page.frames().map((frame) => marksOf(frame).catch(() => [])))
  return frames.flat().filter((mark) => mark.text !== '')
}
