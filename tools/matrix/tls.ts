/** The pages over TLS on this machine: the extension's own match patterns want `https`, and real host names. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { answer, type BuiltPages } from '../../tests/pages/serve'

/** A certificate for a day, by the machine's own openssl: Node can use one but not make one. */
export const certificate = (): { key: Buffer; cert: Buffer } => {
  const folder = mkdtempSync(join(tmpdir(), 'mot-juste-tls-'))
  const key = join(folder, 'key.pem')
  const cert = join(folder, 'cert.pem')
  execFileSync(
    'openssl',
    // biome-ignore format: one option beside the other.
    ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', '-subj', '/CN=localhost', '-keyout', key, '-out', cert],
    { stdio: 'ignore' },
  )
  const pair = { key: readFileSync(key), cert: readFileSync(cert) }
  rmSync(folder, { recursive: true })
  return pair
}

export interface Served {
  readonly port: number
  close(): void
}

export const serveOverTls = async (built: BuiltPages): Promise<Served> => {
  const server: Server = createServer(certificate(), (request, response) => {
    const found = answer(new URL(request.url ?? '/', `https://${request.headers.host}`), built)
    response.writeHead(found?.status ?? 404, found?.headers)
    response.end(found?.body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = (): void => {
    server.close()
    // A browser keeps its connections open long after its last page.
    server.closeAllConnections()
  }
  return { port: (server.address() as AddressInfo).port, close }
}
