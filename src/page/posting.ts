/** Recognises, by the site's row, what would publish the reply. Looks only; decides nothing. */
import type { Site } from '../sites'
import type { ReplyBox } from './replyBox'
import { closestAcross } from './tree'

/** The keys of a page without a row: Ctrl/⌘+Enter posts nearly everywhere, a lone Enter may be a new line. */
const DEFAULT_KEYS = ['Mod+Enter'] as const

/** Enter chooses in an open list of names or emoji: it posts nothing. */
const isListOpen = (element: HTMLElement): boolean => {
  if (element.getAttribute('aria-expanded') === 'true') return true
  // Some editors leave it empty where nothing is chosen.
  if (element.getAttribute('aria-activedescendant')) return true
  const controlled = element.getAttribute('aria-controls') ?? element.getAttribute('aria-owns') ?? ''
  const root = element.getRootNode()
  if (controlled === '' || !('getElementById' in root)) return false
  return controlled.split(/\s+/).some((id) => {
    const list = element.ownerDocument.getElementById(id)
    return list?.matches('[role="listbox"], [role="menu"]') === true && list.checkVisibility()
  })
}

export const isPostingKey = (
  event: KeyboardEvent,
  { element }: ReplyBox,
  site: Site | undefined,
): boolean => {
  if (event.key !== 'Enter' || event.shiftKey || event.altKey) return false
  // While an input method composes, Enter confirms its choice; Safari and old Chromium say so by 229 only.
  if (event.isComposing || event.keyCode === 229) return false
  if (!event.composedPath().includes(element) || isListOpen(element)) return false
  const keys: readonly string[] = site?.post?.keys ?? DEFAULT_KEYS
  // An editor that posts on Enter asks for Shift before it makes a line of it, seldom for another key.
  return keys.includes('Enter') || ((event.ctrlKey || event.metaKey) && keys.includes('Mod+Enter'))
}

const isDisabled = (element: Element): boolean =>
  element.getAttribute('aria-disabled') === 'true' ||
  (element instanceof HTMLButtonElement && element.disabled)

/** The nearest ancestor that `selector` names and that holds the button, through shadow roots. */
const shareScope = (box: Element, button: Element, selector: string): boolean => {
  for (let at: Element | null = box; at; ) {
    const scope: Element | null = at.closest(selector)
    if (scope?.contains(button)) return true
    const root: Node = at.getRootNode()
    at = scope?.parentElement ?? (root instanceof ShadowRoot ? root.host : null)
  }
  return false
}

/** Without a row only a form's own submit button is sure to publish. */
const DEFAULT_BUTTON = 'button[type="submit"], button:not([type]), input[type="submit"]'

export const isPostingButton = (event: Event, { element }: ReplyBox, site: Site | undefined): boolean => {
  const selector = site?.post?.button ?? DEFAULT_BUTTON
  const scope = site?.post?.scope ?? 'form'
  const button = event
    .composedPath()
    .find((each): each is Element => each instanceof Element && each.matches(selector))
  return button !== undefined && !isDisabled(button) && shareScope(element, button, scope)
}

export const isPostingSubmit = (event: Event, { element }: ReplyBox): boolean => {
  const [form] = event.composedPath()
  return form instanceof HTMLFormElement && form.contains(element)
}

/** The button that publishes this reply, so that nothing of ours covers it. */
export const postingButtonOf = ({ element }: ReplyBox, site: Site | undefined): Element | undefined => {
  const scope = closestAcross(element, site?.post?.scope ?? 'form')
  return scope?.querySelector(site?.post?.button ?? DEFAULT_BUTTON) ?? undefined
}
