import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:https'
import { type AddressInfo, createServer as createSocket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { certificate } from '../../tools/matrix/tls'
import { until } from './until'

/** A folder on the web, as a lead rents one: files, ETags, and nothing that runs. */
export interface StaticHost {
  readonly port: number
  put(name: string, text: string): Promise<void>
  /** Requests answered since it stands, as « 200 /musee.guide.json », with the headers that tell on who asks. */
  seen(): Promise<readonly string[]>
  close(): Promise<void>
}

const NGINX = ['/usr/sbin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'].find(existsSync)

/** nginx where the machine has it; else the same behaviour out of Node. */
export const startStaticHost = (): Promise<StaticHost> => (NGINX ? startNginx(NGINX) : startNode())

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createSocket().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })

const startNginx = async (nginx: string): Promise<StaticHost> => {
  const folder = await mkdtemp(join(tmpdir(), 'mot-juste-host-'))
  const files = join(folder, 'files')
  const log = join(folder, 'access.log')
  await mkdir(files)
  const { key, cert } = certificate()
  await writeFile(join(folder, 'key.pem'), key)
  await writeFile(join(folder, 'cert.pem'), cert)
  const port = await freePort()
  await writeFile(
    join(folder, 'nginx.conf'),
    `daemon off; worker_processes 1; pid ${folder}/nginx.pid; error_log ${folder}/error.log;
${process.getuid?.() === 0 ? 'user root;' : ''}
events {}
http {
  types { application/json json; }
  log_format told '$status $uri cookie=[$http_cookie] referer=[$http_referer] tag=[$http_if_none_match]';
  access_log ${log} told;
  client_body_temp_path ${folder}; proxy_temp_path ${folder}; fastcgi_temp_path ${folder};
  uwsgi_temp_path ${folder}; scgi_temp_path ${folder};
  server {
    listen 127.0.0.1:${port} ssl;
    ssl_certificate ${folder}/cert.pem; ssl_certificate_key ${folder}/key.pem;
    root ${files};
  }
}
`,
  )
  const server = spawn(nginx, ['-c', join(folder, 'nginx.conf'), '-p', folder], { stdio: 'ignore' })
  await until('nginx listens', () => stat(join(folder, 'nginx.pid')).catch(() => undefined))
  return {
    port,
    put: (name, text) => writeFile(join(files, name), text),
    seen: async () => {
      return (await readFile(log, 'utf8')).split('\n').filter(Boolean)
    },
    close: async () => {
      server.kill()
      await new Promise((resolve) => server.once('exit', resolve))
      await rm(folder, { recursive: true, force: true })
    },
  }
}

const startNode = async (): Promise<StaticHost> => {
  const files = new Map<string, string>()
  const log: string[] = []
  const server = createServer(certificate(), (request, response) => {
    const text = files.get((request.url ?? '').slice(1))
    const tag =
      text === undefined ? '' : `"${text.length}-${Buffer.from(text).toString('base64url').slice(-24)}"`
    const asked = request.headers['if-none-match'] ?? ''
    const status = text === undefined ? 404 : asked === tag ? 304 : 200
    const { cookie = '', referer = '' } = request.headers
    log.push(`${status} ${request.url} cookie=[${cookie}] referer=[${referer}] tag=[${asked}]`)
    response.writeHead(status, { etag: tag, 'content-type': 'application/json' })
    response.end(status === 200 ? text : undefined)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    put: async (name, text) => {
      files.set(name, text)
    },
    seen: async () => log,
    close: async () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
