/**
 * Adds rules to a document or shadow root; gives back what takes them out again.
 * Firefox refuses adopted sheets from a content script on some roots (bug 1751346): there a `<style>` serves.
 */
export interface Sheet {
  replace(css: string): void
  remove(): void
}

export const addSheet = (root: Document | ShadowRoot, css: string): Sheet => {
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
    return {
      replace: (next) => sheet.replaceSync(next),
      remove: () => {
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet)
      },
    }
  } catch {
    const style = document.createElement('style')
    style.textContent = css
    const parent = root instanceof ShadowRoot ? root : root.head
    parent.append(style)
    return {
      replace: (next) => {
        style.textContent = next
      },
      remove: () => style.remove(),
    }
  }
}
