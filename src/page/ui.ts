/**
 * All that we show in a page: one host in the top layer with one closed shadow root. Made when first needed.
 * Page styles stop at it, page scripts see one empty element, and no site can lay a menu over it.
 *
 * The mirror of a textarea has a host and a root of its own: whoever reads the ranges of `CSS.highlights` comes to its
 * text, and from there to the root that it stands in. That root holds what the page has already, and nothing else.
 */
import { t } from '../ui/i18n'
import { addSheet } from './sheet'
import { styles } from './styles'

export interface Ui {
  /** A place of its own for one part of the interface; the later it is named, the higher it lies. */
  slot(name: 'mirror' | Slot): HTMLElement
  /** Puts the hosts above what the page has opened since, and beside `box` if that is in a modal dialog. */
  raise(box: HTMLElement): void
  /**
   * Has it read out, without a word on the screen; an empty text takes it back. A part that comes into the page with its
   * words in it is not read out by all: these places are there from the start.
   */
  say(name: Slot, text: string): void
  owns(event: Event): boolean
  readonly activeElement: Element | null
}

const SLOTS = ['badge', 'unaided', 'card', 'guard'] as const
type Slot = (typeof SLOTS)[number]

interface Layer {
  readonly host: HTMLElement
  readonly root: ShadowRoot
  readonly within: HTMLElement
  readonly slots: ReadonlyMap<string, HTMLElement>
}

const makeLayer = (names: readonly string[], signal: AbortSignal): Layer => {
  const host = document.createElement('div')
  const root = host.attachShadow({ mode: 'closed' })
  addSheet(root, styles)
  // `window.find` looks into closed roots too and would tell a page, letter by letter, what a card says. What an
  // object shows in the place of its missing data it passes over (`FindBuffer` of Blink, Chromium 156).
  const unsearched = document.createElement('object')
  root.append(unsearched)
  const slots = new Map(
    names.map((name) => {
      const slot = document.createElement('div')
      unsearched.append(slot)
      return [name, slot]
    }),
  )
  signal.addEventListener('abort', () => host.remove())
  return { host, root, within: unsearched, slots }
}

/** In the language of the interface, whatever the page's is; what is read out for each part, empty. */
const addStatus = ({ within, slots }: Layer): ReadonlyMap<string, HTMLElement> => {
  within.lang = t('panelLanguage')
  return new Map(
    [...slots.keys()].map((name) => {
      const status = document.createElement('div')
      status.className = 'unseen'
      status.setAttribute('role', 'status')
      within.append(status)
      return [name, status]
    }),
  )
}

/** Keeps the page and our buttons apart. */
const guardEvents = (root: ShadowRoot): void => {
  // Only the person presses our buttons.
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
}

/** To the top of the top layer, in `parent`. */
const raiseIn = (parent: Element, { host }: Layer): void => {
  if (host.parentNode !== parent) parent.append(host)
  if (typeof host.showPopover !== 'function') return
  host.popover = 'manual'
  if (host.matches(':popover-open')) host.hidePopover()
  host.showPopover()
}

export const createUi = (signal: AbortSignal): Ui => {
  let made: Layer | undefined
  let mirror: Layer | undefined
  let said: ReadonlyMap<string, HTMLElement> = new Map()

  const make = (): Layer => {
    if (made) return made
    made = makeLayer(SLOTS, signal)
    guardEvents(made.root)
    said = addStatus(made)
    return made
  }

  return {
    slot: (name) => {
      if (name === 'mirror') mirror ??= makeLayer([name], signal)
      const slot = (name === 'mirror' ? mirror : make())?.slots.get(name)
      if (!slot) throw new Error(`no slot ${name}`)
      return slot
    },
    raise: (box) => {
      // Whatever stands outside an open modal dialog is inert, the top layer included.
      const parent = box.closest('dialog:modal') ?? document.documentElement
      if (mirror) raiseIn(parent, mirror)
      raiseIn(parent, make())
    },
    say: (name, text) => {
      const status = said.get(name)
      if (status && status.textContent !== text) status.textContent = text
    },
    owns: (event) => made !== undefined && event.composedPath().includes(made.host),
    get activeElement() {
      return made?.root.activeElement ?? null
    },
  }
}
