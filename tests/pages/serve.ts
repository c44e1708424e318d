import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { BrowserContext } from '@playwright/test'
import { build } from 'vite'
import { type PageName, pages } from './pages'

const root = fileURLToPath(new URL('.', import.meta.url))

/** As strict as the sites themselves: what the extension shows must not lean on the page's leave. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "frame-src 'self' https://www.facebook.com",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join('; ')

const contentTypes: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
}

/** Built files by path, such as `facebook/index.html` and `assets/facebook-1a2b.js`. */
export type BuiltPages = ReadonlyMap<string, string | Uint8Array>

/** Builds every page in memory, so that runs side by side never meet in a folder. */
export const buildPages = async (): Promise<BuiltPages> => {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2023',
      modulePreload: false,
      assetsInlineLimit: 0,
      rollupOptions: {
        input: readdirSync(root, { recursive: true, encoding: 'utf8' })
          .filter((file) => file.endsWith('index.html'))
          .map((file) => root + file),
      },
    },
  })
  const outputs = Array.isArray(result) ? result : 'output' in result ? [result] : []
  return new Map(
    outputs
      .flatMap(({ output }) => output)
      .map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source]),
  )
}

const hostOf = (address: string): string => new URL(address).host

const byHost = new Map(Object.entries(pages).map(([name, address]) => [hostOf(address), name as PageName]))

export interface Answer {
  readonly status: number
  readonly headers: Record<string, string>
  readonly body: string | Buffer
}

/** What a page's host answers at `url`; undefined for a host that is none of ours. */
export const answer = (url: URL, built: BuiltPages): Answer | undefined => {
  const name = byHost.get(url.hostname)
  if (!name) return undefined
  const path = url.pathname.endsWith('/') ? `${name}${url.pathname}index.html` : url.pathname.slice(1)
  const body = built.get(path)
  if (body === undefined) return { status: 404, headers: {}, body: '' }
  return {
    status: 200,
    headers: {
      'content-type': contentTypes[path.split('.').pop() ?? ''] ?? 'application/octet-stream',
      // The hostile page gives itself leave to do anything.
      ...(name !== 'hostile' && { 'content-security-policy': contentSecurityPolicy }),
    },
    body: typeof body === 'string' ? body : Buffer.from(body),
  }
}

/**
 * Answers for the pages' hosts, and refuses every other address: nothing in a test may reach the network.
 * @param local names that lead to servers of this machine.
 */
export const servePages = async (
  context: BrowserContext,
  built: BuiltPages,
  local: readonly string[] = [],
): Promise<void> => {
  await context.route(/^https?:/, async (route) => {
    const url = new URL(route.request().url())
    const found = answer(url, built)
    if (found) await route.fulfill(found)
    else if (local.includes(url.hostname)) await route.continue()
    else await route.abort('blockedbyclient')
  })
}
