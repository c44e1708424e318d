/** What a page tries on purpose, and what it obtains: a line each. */
import { isWithin, overheard, quietly } from './listen'

const NOTHING = 'nothing'

const list = (found: Iterable<string>): string => [...new Set(found)].toSorted().join('; ') || NOTHING

const hosts = (): Element[] =>
  [...document.documentElement.children].filter((each) => each !== document.head && each !== document.body)

const marks = (): { readonly name: string; readonly range: Range }[] =>
  [...CSS.highlights].flatMap(([name, highlight]) =>
    [...highlight].flatMap((range) => (range instanceof Range ? [{ name, range }] : [])),
  )

/** Everything that can be reached from a node that was found. */
const wholeTree = (node: Node): string => {
  const root = node.getRootNode()
  return root instanceof ShadowRoot ? (root.textContent ?? '').replace(/\s+/g, ' ').trim() : ''
}

/** Asks a resource of the extension, whose id a page cannot know; the test tells it all the same. */
const fetched = async (id: string, path: string): Promise<string | undefined> => {
  const address = `chrome-extension://${id}/${path}`
  try {
    const answer = await fetch(address)
    return `${path}: ${answer.status}`
  } catch {
    return undefined
  }
}
const pictured = (id: string, path: string): Promise<string | undefined> =>
  new Promise((resolve) => {
    const image = new Image()
    image.onload = () => resolve(path)
    image.onerror = () => resolve(undefined)
    image.src = `chrome-extension://${id}/${path}`
  })

/** Where a card, a badge or a dialog of ours may stand: every tenth pixel of the window. */
const points = (): { x: number; y: number }[] => {
  const found = []
  for (let y = 5; y < innerHeight; y += 10) for (let x = 5; x < innerWidth; x += 10) found.push({ x, y })
  return found
}

export const attempts: Readonly<
  Record<string, (id: string, secrets: readonly string[]) => string | Promise<string>>
> = {
  'fetch files of the extension': async (id) => {
    const paths = [
      'manifest.json',
      'icons/16.png',
      'src/panel/index.html',
      'src/page/main.js',
      'lexicon/fr.lexicon',
    ]
    return list(
      (
        await Promise.all([
          ...paths.map((path) => fetched(id, path)),
          ...paths.map((path) => pictured(id, path)),
        ])
      ).filter((each) => each !== undefined),
    )
  },
  'talk to the extension (chrome.runtime)': () => {
    const { chrome } = globalThis as { chrome?: { runtime?: { sendMessage?: unknown; connect?: unknown } } }
    return list(
      ['sendMessage', 'connect', 'id'].filter(
        (name) => chrome?.runtime !== undefined && name in chrome.runtime,
      ),
    )
  },
  'new names in the window': () =>
    list(Object.keys(window).filter((name) => /motJuste|__|preact|webext/i.test(name))),
  'elements that are not the page’s': () => list(hosts().map((host) => host.outerHTML)),
  'the shadow roots of those elements': () =>
    list(
      hosts().flatMap((host) => {
        const html = (host as Element & { getHTML(options: object): string }).getHTML({
          serializableShadowRoots: true,
        })
        return [...(host.shadowRoot ? ['open root'] : []), ...(html === '' ? [] : [html])]
      }),
    ),
  'names of highlights, and where they are': () =>
    list(marks().map(({ name, range }) => `${name} over « ${range} »`)),
  'our tree, from the ranges of highlights': () =>
    list(
      marks().flatMap(({ range }) =>
        isWithin(range.startContainer) ? [`a root that holds « ${wholeTree(range.startContainer)} »`] : [],
      ),
    ),
  'our tree, from animations': () =>
    list(
      document.getAnimations().flatMap(({ effect }) => {
        const target = effect instanceof KeyframeEffect ? effect.target : null
        return target && isWithin(target) ? [`a root that holds « ${wholeTree(target)} »`] : []
      }),
    ),
  'our tree, from points of the window': () =>
    list(
      points().flatMap(({ x, y }) => {
        const found: (Node | null | undefined)[] = [
          ...document.elementsFromPoint(x, y),
          document.caretPositionFromPoint(x, y)?.offsetNode,
          document.caretRangeFromPoint(x, y)?.startContainer,
        ]
        return found.flatMap((node) =>
          node && isWithin(node) ? [`a root that holds « ${wholeTree(node)} »`] : [],
        )
      }),
    ),
  'our tree, from focus and selection': () => {
    const selection = getSelection()
    const nodes = [document.activeElement, selection?.anchorNode, selection?.focusNode]
    return list(nodes.flatMap((node) => (node && isWithin(node) ? [wholeTree(node)] : [])))
  },
  'a text that we show, by window.find': (_, secrets) => {
    const { find } = window as unknown as {
      find(text: string, a: boolean, b: boolean, wrap: boolean): boolean
    }
    return list(
      secrets
        .filter((secret) => find.call(window, secret, false, false, true))
        .map((secret) => `« ${secret} » is shown`),
    )
  },
  'rules of style sheets added to the document': () =>
    list(
      document.adoptedStyleSheets.flatMap((sheet) =>
        [...sheet.cssRules].flatMap((rule) => (rule instanceof CSSStyleRule ? [rule.selectorText] : [])),
      ),
    ),
  'storage of the page’s origin': async () =>
    list([
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
      ...(await indexedDB.databases()).map(({ name }) => String(name)),
    ]),
  'network requests of this page': () =>
    list(
      performance
        .getEntriesByType('resource')
        .map(({ name }) => new URL(name))
        .filter(({ origin }) => origin !== location.origin)
        .map(({ protocol }) => protocol),
    ),
}

/** All attempts in their order, and all that was overheard before. */
export const attempt = (id: string, secrets: readonly string[]): Promise<Record<string, string>> =>
  quietly(async () => {
    const obtained: Record<string, string> = {}
    for (const [name, work] of Object.entries(attempts)) obtained[name] = await work(id, secrets)
    for (const door of DOORS) obtained[door] = list(overheard.get(door) ?? [])
    return obtained
  })

const DOORS = [
  'attachShadow patched',
  'DOM methods patched',
  'execCommand patched',
  'CSS.highlights patched',
  'built-ins patched',
  'addEventListener patched',
  'dispatchEvent patched',
  'network patched',
  'Object.prototype polluted',
  'default policy of trusted types',
  'events that carry a text',
  'events of elements that are not the page’s',
  'mutations outside of the page’s tree',
  'a way into our tree',
  'performance entries',
]
