/**
 * All that we show in a page: one host in the top layer with one closed shadow root. Made when first needed.
 * Page styles stop at it, page scripts see one empty element, and no site can lay a menu over it.
 */
import { addSheet } from './sheet'
import { styles } from './styles'

const SLOTS = ['mirror', 'badge', 'unaided', 'card', 'guard'] as const

export interface Ui {
  /** A place of its own for one part of the interface; the later it is named, the higher it lies. */
  slot(name: (typeof SLOTS)[number]): HTMLElement
  /** Puts the host above what the page has opened since, and beside `box` if that is in a modal dialog. */
  raise(box: HTMLElement): void
  owns(event: Event): boolean
  readonly activeElement: Element | null
}

export const createUi = (signal: AbortSignal): Ui => {
  let made: { host: HTMLElement; root: ShadowRoot; slots: Map<string, HTMLElement> } | undefined

  const make = (): NonNullable<typeof made> => {
    if (made) return made
    const host = document.createElement('div')
    const root = host.attachShadow({ mode: 'closed' })
    addSheet(root, styles)
    const slots = new Map(
      SLOTS.map((name) => {
        const slot = document.createElement('div')
        root.append(slot)
        return [name, slot]
      }),
    )
    // Only the person presses our buttons: the page can reach our tree through a highlight's range.
    for (const type of ['click', 'keydown', 'pointerdown'] as const) {
      root.addEventListener(
        type,
        (event) => {
          if (!event.isTrusted) event.stopImmediatePropagation()
        },
        true,
      )
    }
    for (const type of [
      'click',
      'pointerdown',
      'mousedown',
      'pointerup',
      'mouseup',
      'focusin',
      'focusout',
    ] as const) {
      // "Clicked outside" closes composers; a click on our card is not one.
      root.addEventListener(type, (event) => event.stopPropagation())
    }
    // A press on a button must not take the focus, and with it the caret, from the box.
    root.addEventListener('mousedown', (event) => {
      const [target] = event.composedPath()
      if (!(target instanceof HTMLTextAreaElement)) event.preventDefault()
    })
    signal.addEventListener('abort', () => host.remove())
    made = { host, root, slots }
    return made
  }

  return {
    slot: (name) => {
      const slot = make().slots.get(name)
      if (!slot) throw new Error(`no slot ${name}`)
      return slot
    },
    raise: (box) => {
      const { host } = make()
      // Whatever stands outside an open modal dialog is inert, the top layer included.
      const modal = box.closest('dialog:modal')
      const parent = modal ?? document.documentElement
      if (host.parentNode !== parent) parent.append(host)
      if (typeof host.showPopover !== 'function') return
      host.popover = 'manual'
      if (host.matches(':popover-open')) host.hidePopover()
      host.showPopover()
    },
    owns: (event) => made !== undefined && event.composedPath().includes(made.host),
    get activeElement() {
      return made?.root.activeElement ?? null
    },
  }
}
