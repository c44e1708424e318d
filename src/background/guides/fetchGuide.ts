import { MAX_GUIDE_LENGTH, readDocument } from '../../guide/decode'

export type Fetched =
  | { readonly kind: 'new'; readonly document: unknown; readonly etag: string | null }
  | { readonly kind: 'unchanged' }
  /** One sentence for the person. */
  | { readonly kind: 'failed'; readonly message: string }

export type Fetch = (url: string, init: RequestInit) => Promise<Response>

const TIMEOUT = 20_000
/** A UTF-8 letter takes at most three bytes. */
const MAX_BYTES = MAX_GUIDE_LENGTH * 3

const failed = (message: string): Fetched => ({ kind: 'failed', message })

/**
 * One guide from a static host. The request says nothing of who asks: no cookie, no referrer, no body. Redirections
 * are refused, since the permission is for one origin. Never rejects.
 */
export const fetchGuide = async (url: string, etag: string | null, request: Fetch): Promise<Fetched> => {
  if (!/^https:\/\//.test(url)) return failed('L’adresse d’un guide commence par https://.')
  try {
    const response = await request(url, {
      method: 'GET',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT),
      headers: { accept: 'application/json', ...(etag === null ? {} : { 'if-none-match': etag }) },
    })
    return await read(response, etag)
  } catch (fault) {
    if (fault instanceof DOMException && fault.name === 'TimeoutError')
      return failed('L’adresse ne répond pas à temps : votre guide reste en vigueur.')
    return failed('L’adresse ne répond pas, ou n’autorise pas la lecture : votre guide reste en vigueur.')
  }
}

const read = async (response: Response, etag: string | null): Promise<Fetched> => {
  if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 304))
    return failed('L’adresse renvoie ailleurs : abonnez-vous à l’adresse finale.')
  if (response.status === 304)
    return etag === null
      ? failed('L’adresse répond « rien de nouveau » sans avoir jamais donné de guide.')
      : { kind: 'unchanged' }
  if (!response.ok)
    return failed(`L’adresse répond par l’erreur ${response.status} : votre guide reste en vigueur.`)
  if (/\bhtml\b/i.test(response.headers.get('content-type') ?? ''))
    return failed(
      'L’adresse répond par une page web et non par un guide : il faut celle du fichier lui-même.',
    )
  const text = await bounded(response)
  if (text === undefined) return failed('Le fichier de cette adresse est trop gros pour un guide.')
  const document = readDocument(text)
  if (!document.ok) return failed(document.error.message)
  return { kind: 'new', document: document.value, etag: response.headers.get('etag') }
}

/** The body, dropped at its first excess: a host may send for ever. */
const bounded = async (response: Response): Promise<string | undefined> => {
  if (Number(response.headers.get('content-length') ?? 0) > MAX_BYTES) return undefined
  const reader = response.body?.getReader()
  if (!reader) return response.text()
  const decoder = new TextDecoder()
  let text = ''
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    size += value.length
    if (size > MAX_BYTES) {
      await reader.cancel()
      return undefined
    }
    text += decoder.decode(value, { stream: true })
  }
}
