import { deflateSync, Inflate } from 'fflate'
import type { Compression } from '../../guide/share/code'

/** `fflate`, handed to the pure floors: the code of a guide must unpack where streams of the platform cannot be cut short. */
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
