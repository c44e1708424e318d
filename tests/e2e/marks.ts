import type { Frame, Page } from '@playwright/test'

export interface Mark {
  /** The passage marked, as it stands in the page. */
  readonly text: string
  /** Name of its highlight, one for each class of mark. */
  readonly name: string
  readonly frame: string
  /** Where it stands in its frame's window, in CSS pixels; its first line, where it has several. */
  readonly place: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
}

/**
 * Highlights belong to the document, not to the world that made them, so the page's own world sees them all:
 * those over an editor, in an open shadow root, and those over a textarea's mirror in the closed one.
 */
const marksOf = (frame: Frame): Promise<Mark[]> =>
  frame.evaluate(
    (url) =>
      [...CSS.highlights].flatMap(([name, highlight]) =>
        [...highlight].flatMap((range) => {
          if (!(range instanceof Range)) return []
          const [first] = range.getClientRects()
          const { x = 0, y = 0, width = 0, height = 0 } = first ?? {}
          return [{ text: range.toString(), name, frame: url, place: { x, y, width, height } }]
        }),
      ),
    frame.url(),
  )

/** Every mark the page shows, in every frame. */
export const marksIn = async (page: Page): Promise<Mark[]> => {
  const frames = await Promise.all(page.frames().map((frame) => marksOf(frame).catch(() => [])))
  return frames.flat().filter((mark) => mark.text !== '')
}
