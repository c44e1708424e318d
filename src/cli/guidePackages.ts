import { deflateSync, Inflate } from 'fflate'
import { parse } from 'yaml'
import type { ReadYaml } from '../guide/import/vale'
import type { Compression } from '../guide/share/code'

/**
 * The two packages that guides need, handed to the pure floors. Both are small and have no dependency: `fflate`
 * because the code of a guide must unpack where streams of the platform cannot be cut short; `yaml` because Vale's
 * styles use its whole syntax.
 */
export const compression: Compression = {
  deflate: (bytes) => deflateSync(bytes, { level: 9 }),
  inflate: (bytes, most) => {
    const pieces: Uint8Array[] = []
    let size = 0
    const stream = new Inflate((piece) => {
      size += piece.length
      if (size > most) throw new Error('too big')
      pieces.push(piece)
    })
    try {
      // Piece by piece, so that a bomb is dropped at its first excess and not after it.
      for (let at = 0; at < bytes.length; at += PIECE) {
        stream.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length)
      }
    } catch {
      return undefined
    }
    const whole = new Uint8Array(size)
    let at = 0
    for (const piece of pieces) {
      whole.set(piece, at)
      at += piece.length
    }
    return whole
  },
}
/** A byte of DEFLATE gives at most a thousand: a piece unpacks to four megabytes at most. */
const PIECE = 4_096

/** Without aliases expanding into one another: a billion laughs is refused. */
export const readYaml: ReadYaml = (text) =>
  parse(text, { maxAliasCount: 20, schema: 'core', logLevel: 'error' })
