/** What a page overhears without touching anything: every patched door, every event, every observer. */

/** What came through, by the name of the door; a set, since most come again and again. */
export const overheard = new Map<string, Set<string>>()
export const hear = (door: string, what: string): void => {
  // What is noted here goes through the same doors.
  const wasArmed = armed
  armed = false
  const heard = overheard.get(door) ?? new Set()
  overheard.set(door, heard.add(what.slice(0, 120)))
  armed = wasArmed
}

type Method = (this: unknown, ...args: unknown[]) => unknown

/** Puts a listener in front of a method, for whoever calls it in any world. */
const tap = (owner: object, name: string, door: string): void => {
  const original: unknown = Reflect.get(owner, name)
  if (typeof original !== 'function') return
  const tapped: Method = function (...args) {
    if (armed && !isTest()) hear(door, name)
    return Reflect.apply(original, this, args)
  }
  Object.defineProperty(owner, name, { value: tapped, configurable: true, writable: true })
}

/** The page's own calls are not what it wants to hear of. */
let armed = false
export const quietly = async <T>(work: () => Promise<T>): Promise<T> => {
  armed = false
  try {
    return await work()
  } finally {
    armed = true
  }
}

/** The test's own evaluations run in the page's world, through the same doors. */
const isTest = (): boolean => /UtilityScript|InjectedScript/.test(new Error().stack ?? '')

const EVENTS = [
  ...['message', 'messageerror', 'reader-arrival', 'error', 'unhandledrejection', 'securitypolicyviolation'],
  ...[
    'toggle',
    'beforetoggle',
    'focusin',
    'focusout',
    'click',
    'pointerdown',
    'mousedown',
    'keydown',
    'copy',
    'cut',
    'paste',
  ],
  ...[
    'animationstart',
    'transitionstart',
    'scroll',
    'selectionchange',
    'slotchange',
    'DOMContentLoaded',
    'storage',
  ],
]

export const listen = (): void => {
  // Deep enough to know the test by its calls.
  Error.stackTraceLimit = 50
  tap(Element.prototype, 'attachShadow', 'attachShadow patched')
  for (const name of ['append', 'insertBefore', 'appendChild', 'showPopover', 'setAttribute'])
    for (const owner of [Node.prototype, Element.prototype, HTMLElement.prototype])
      if (Object.hasOwn(owner, name)) tap(owner, name, 'DOM methods patched')
  tap(document, 'createElement', 'DOM methods patched')
  tap(Document.prototype, 'createElement', 'DOM methods patched')
  tap(Document.prototype, 'execCommand', 'execCommand patched')
  tap(HighlightRegistry.prototype, 'set', 'CSS.highlights patched')
  tap(Map.prototype, 'set', 'built-ins patched')
  for (const name of ['parse', 'stringify']) tap(JSON, name, 'built-ins patched')
  for (const name of ['map', 'filter', 'push']) tap(Array.prototype, name, 'built-ins patched')
  tap(Promise.prototype, 'then', 'built-ins patched')
  tap(EventTarget.prototype, 'addEventListener', 'addEventListener patched')
  tap(EventTarget.prototype, 'dispatchEvent', 'dispatchEvent patched')
  tap(window, 'fetch', 'network patched')
  tap(XMLHttpRequest.prototype, 'send', 'network patched')
  tap(Navigator.prototype, 'sendBeacon', 'network patched')

  // Whatever asks an object for one of our words is answered by the page.
  for (const name of [
    'type',
    'rule',
    'findings',
    'suggestions',
    'settings',
    'guard',
    'pausedHosts',
    'verdict',
  ])
    Object.defineProperty(Object.prototype, name, {
      configurable: true,
      set: () => undefined,
      get: () => {
        if (armed && !isTest()) hear('Object.prototype polluted', name)
        return undefined
      },
    })

  const { trustedTypes } = globalThis as {
    trustedTypes?: { createPolicy(name: string, rules: object): unknown }
  }
  trustedTypes?.createPolicy('default', {
    createHTML: (html: string) => {
      hear('default policy of trusted types', html)
      return html
    },
  })

  for (const type of EVENTS)
    addEventListener(
      type,
      (event) => {
        const ours = !(event.target instanceof Node) || !document.body.contains(event.target)
        const carried =
          event instanceof CustomEvent
            ? String(event.detail)
            : event instanceof MessageEvent
              ? String(event.data)
              : ''
        if (
          event.isTrusted &&
          ours &&
          event.target !== document &&
          event.target !== window &&
          event.target !== document.documentElement &&
          event.target !== document.body
        )
          hear('events of elements that are not the page’s', `${type} at an empty ${targetOf(event)}`)
        if (carried !== '') hear('events that carry a text', `${type}: ${carried}`)
        if (type === 'reader-arrival') hear('events that carry a text', type)
        const inner = event.composedPath().find((each) => each instanceof ShadowRoot)
        if (inner) hear('a way into our tree', `${type}.composedPath()`)
      },
      true,
    )

  new MutationObserver((records) => {
    for (const { target, addedNodes, removedNodes, attributeName, type } of records) {
      if (document.body.contains(target)) continue
      if (type === 'attributes')
        hear('mutations outside of the page’s tree', `${attributeName} of a ${target.nodeName}`)
      for (const node of addedNodes) hear('mutations outside of the page’s tree', `added ${outer(node)}`)
      for (const node of removedNodes) hear('mutations outside of the page’s tree', `removed ${outer(node)}`)
    }
  }).observe(document, { subtree: true, childList: true, attributes: true })

  for (const entryType of [
    'event',
    'layout-shift',
    'largest-contentful-paint',
    'element',
    'first-input',
    'resource',
  ])
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (/^[a-z-]+-extension:/.test(entry.name)) hear('performance entries', entry.name)
        const nodes: unknown[] = [
          Reflect.get(entry, 'target'),
          Reflect.get(entry, 'element'),
          ...sourcesOf(entry),
        ]
        for (const node of nodes)
          if (node instanceof Node && isWithin(node)) hear('a way into our tree', `${entryType} entry`)
      }
    }).observe({ type: entryType, buffered: true, ...(entryType === 'event' && { durationThreshold: 16 }) })
  armed = true
}

const sourcesOf = (entry: PerformanceEntry): unknown[] => {
  const sources: unknown = Reflect.get(entry, 'sources')
  const nodes: unknown[] = []
  if (Array.isArray(sources))
    for (const source of sources) nodes[nodes.length] = Reflect.get(Object(source), 'node')
  return nodes
}

/** In a tree that the page did not make. */
export const isWithin = (node: Node): boolean => node.getRootNode() instanceof ShadowRoot

const outer = (node: Node): string => (node instanceof Element ? node.outerHTML : (node.textContent ?? ''))
const targetOf = ({ target }: Event): string => (target instanceof Node ? target.nodeName : String(target))
