/**
 * What the extension shows in its closed shadow root, in Firefox: no script of the page sees into it, but a debugger
 * may ask for closed trees, and for the place of a node it was given.
 */
import type { Frame, Page } from 'puppeteer-core'

interface RemoteNode {
  readonly sharedId?: string
  readonly value?: {
    readonly localName?: string
    readonly nodeValue?: string
    readonly attributes?: Readonly<Record<string, string>>
    readonly children?: readonly RemoteNode[]
    readonly shadowRoot?: RemoteNode | null
  }
}

/** Puppeteer has the connection and the context's name, and no public way to either. */
interface Inside {
  readonly connection: { send(method: string, params: object): Promise<{ result: { result: unknown } }> }
}

const call = async (frame: Frame, declaration: string, args: readonly object[]): Promise<unknown> => {
  const { connection } = frame.page().browser() as unknown as Inside
  const { _id: context } = frame as unknown as { readonly _id: string }
  const { result } = await connection.send('script.callFunction', {
    functionDeclaration: declaration,
    awaitPromise: false,
    arguments: args,
    target: { context },
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 20 },
  })
  return result.result
}

const within = (node: RemoteNode): readonly RemoteNode[] => [
  ...(node.value?.children ?? []),
  ...(node.value?.shadowRoot ? [node.value.shadowRoot] : []),
]

const textOf = (node: RemoteNode): string => (node.value?.nodeValue ?? '') + within(node).map(textOf).join('')

const find = (node: RemoteNode, fits: (node: RemoteNode) => boolean): RemoteNode | undefined => {
  if (fits(node)) return node
  for (const child of within(node)) {
    const found = find(child, fits)
    if (found) return found
  }
  return undefined
}

const tree = async (frame: Frame): Promise<RemoteNode> =>
  (await call(frame, '() => document.documentElement.lastElementChild', [])) as RemoteNode

export const shows = async (frame: Frame, role: string): Promise<boolean> =>
  find(await tree(frame), ({ value }) => value?.attributes?.role === role) !== undefined

/** A real click in the middle of the first button whose text fits. False where there is none. */
export const clickButton = async (
  page: Page,
  frame: Frame,
  fits: (text: string) => boolean,
  offset: { readonly left: number; readonly top: number },
): Promise<boolean> => {
  const button = find(
    await tree(frame),
    (node) => node.value?.localName === 'button' && fits(textOf(node).trim()),
  )
  if (!button?.sharedId) return false
  const place = await call(
    frame,
    "(node) => { const { x, y, width, height } = node.getBoundingClientRect(); return [x + width / 2, y + height / 2].join(' ') }",
    [{ sharedId: button.sharedId }],
  )
  const [x = 0, y = 0] = (place as { value: string }).value.split(' ').map(Number)
  await page.mouse.click(offset.left + x, offset.top + y)
  return true
}
