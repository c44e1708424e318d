/** What a page does to break or to forge, each for as long as the test lets it. */
import { required } from '../model'

const frame = (): Promise<number> => new Promise(requestAnimationFrame)

let stopped = false
export const stop = (): void => {
  stopped = true
}

/** Ten thousand changes of the tree and as many messages a second, in slices so that the person can still type. */
export const flood = async (): Promise<{ mutations: number; messages: number }> => {
  const place = document.body.appendChild(document.createElement('div'))
  stopped = false
  const start = performance.now()
  let mutations = 0
  let messages = 0
  const forged = [
    { type: 'update-settings', change: { kind: 'set-guard', guard: 'off' } },
    { type: 'order', order: 'apply-best' },
    { type: 'changed' },
    { type: 'apply', revision: 0, finding: 0, suggestion: 0 },
    { type: 'settings' },
  ]
  while (!stopped) {
    // What is due by now, so that a slow machine keeps the pace.
    const due = ((performance.now() - start) / 1_000) * 10_000
    while (mutations < due) {
      place.textContent = String(mutations)
      place.dataset.n = String(mutations)
      mutations += 2
    }
    while (messages < due / 10) postMessage(forged[messages++ % forged.length], '*')
    await frame()
  }
  place.remove()
  return { mutations, messages }
}

/** Events that nobody's hand made: keys that post, shortcuts, clicks on what is ours, an update that never was. */
export const forgeEvents = (): void => {
  const box = required<HTMLElement>('#editor')
  const others = [...document.documentElement.children].filter(
    (each) => each !== document.head && each !== document.body,
  )
  const all = { bubbles: true, cancelable: true, composed: true }
  for (const target of [box, document, window, ...others]) {
    for (const key of ['Enter', 'Escape', 'Tab', 'x', 'L'])
      target.dispatchEvent(new KeyboardEvent('keydown', { ...all, key, ctrlKey: true, shiftKey: true }))
    for (const type of ['click', 'pointerdown', 'mousedown', 'pointerup'])
      target.dispatchEvent(new PointerEvent(type, all))
    for (const type of ['reader-arrival', 'submit', 'focusin', 'visibilitychange', 'pagehide'])
      target.dispatchEvent(new Event(type, all))
  }
}

/** Takes out whatever is not the page's, as soon as it comes. */
export const removeStrangers = (): void => {
  new MutationObserver(() => {
    for (const each of [...document.documentElement.children])
      if (each !== document.head && each !== document.body) each.remove()
  }).observe(document.documentElement, { childList: true })
  for (const each of [...document.documentElement.children])
    if (each !== document.head && each !== document.body) each.remove()
}

export const clearHighlights = (): void => CSS.highlights.clear()

/** The editor puts its own text back, whatever is written into it. */
export const rejectWrites = (): void => {
  const box = required<HTMLElement>('#editor')
  const kept = box.innerText
  box.addEventListener('beforeinput', (event) => event.preventDefault())
  new MutationObserver(() => {
    if (box.innerText !== kept) box.innerText = kept
  }).observe(box, { childList: true, characterData: true, subtree: true })
}
