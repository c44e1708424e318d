import type { CDPSession, Page } from '@playwright/test'
import { until } from './until'

export interface UiPart {
  readonly role: string
  readonly name: string
  readonly node: number
}

/**
 * What the extension shows in its closed shadow root, found the way a screen reader finds it: by role and name.
 * No page script can look in there, so the browser's accessibility tree is asked.
 */
export class OwnUi {
  readonly #page: Page
  #session: CDPSession | undefined

  constructor(page: Page) {
    this.#page = page
  }

  async #debug(): Promise<CDPSession> {
    if (!this.#session) {
      this.#session = await this.#page.context().newCDPSession(this.#page)
      await this.#session.send('Accessibility.enable')
      await this.#session.send('DOM.enable')
    }
    return this.#session
  }

  /** Every accessible part of the main frame that has this role and a name that fits. */
  async all(role: string, name: string | RegExp = /(?:)/): Promise<UiPart[]> {
    const debug = await this.#debug()
    const { nodes } = await debug.send('Accessibility.getFullAXTree')
    return nodes.flatMap((node) => {
      const part = {
        role: String(node.role?.value ?? ''),
        name: String(node.name?.value ?? ''),
        node: node.backendDOMNodeId ?? 0,
      }
      const fits = typeof name === 'string' ? part.name === name : name.test(part.name)
      return !node.ignored && part.role === role && fits && part.node !== 0 ? [part] : []
    })
  }

  /** The part once it is there. */
  part(role: string, name: string | RegExp = /(?:)/): Promise<UiPart> {
    return until(`a ${role} named ${name} is shown`, async () => (await this.all(role, name))[0])
  }

  async count(role: string, name: string | RegExp = /(?:)/): Promise<number> {
    return (await this.all(role, name)).length
  }

  /** Everything written in the part, as a person reads it. */
  async text(part: UiPart): Promise<string> {
    const debug = await this.#debug()
    const { object } = await debug.send('DOM.resolveNode', { backendNodeId: part.node })
    const { result } = await debug.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: 'function () { return this.innerText ?? this.textContent }',
      returnByValue: true,
    })
    return String(result.value ?? '')
  }

  /** What is read out to who listens and does not look. */
  async said(): Promise<string> {
    const told = await Promise.all((await this.all('status')).map((part) => this.text(part)))
    return told.filter(Boolean).join(' ')
  }

  async isFocused(part: UiPart): Promise<boolean> {
    const debug = await this.#debug()
    const { nodes } = await debug.send('Accessibility.getFullAXTree')
    const told = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === part.node)
    return told?.properties?.some(({ name, value }) => name === 'focused' && value.value === true) ?? false
  }

  /** Where the part stands in the window, in CSS pixels. */
  async place(part: UiPart): Promise<{ x: number; y: number; width: number; height: number }> {
    const debug = await this.#debug()
    const { model } = await debug.send('DOM.getBoxModel', { backendNodeId: part.node })
    const [x = 0, y = 0] = model.border
    return { x, y, width: model.width, height: model.height }
  }

  /** A real click in the middle of the part. */
  async click(role: string, name: string | RegExp = /(?:)/): Promise<void> {
    const part = await this.part(role, name)
    const { x, y, width, height } = await this.place(part)
    await this.#page.mouse.click(x + width / 2, y + height / 2)
  }
}
