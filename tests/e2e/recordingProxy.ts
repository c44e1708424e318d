import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Stands between a whole browser and the network: writes down what is asked for, and lets nothing through. */
export interface RecordingProxy {
  readonly port: number
  /** `CONNECT host:port` or the address, in their order. */
  readonly asked: readonly string[]
  close(): void
}

export const startRecordingProxy = async (): Promise<RecordingProxy> => {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    response.writeHead(403).end()
  })
  server.on('connect', (request, socket) => {
    asked.push(`CONNECT ${request.url}`)
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    port,
    asked,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
