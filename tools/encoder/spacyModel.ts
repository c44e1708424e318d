/**
 * Reads the word vectors of a model of spaCy, as its wheel holds them unpacked: `vocab/vectors` (NumPy),
 * `vocab/key2row` (MessagePack) and `vocab/strings.json`.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface SpacyVectors {
  readonly dimensions: number
  /** Vector after vector. */
  readonly values: Float32Array
  /** The vector of each word. */
  readonly rowOf: ReadonlyMap<string, number>
}

export function readSpacyVectors(folder: string): SpacyVectors {
  const read = (name: string): Buffer => readFileSync(join(folder, 'vocab', name))
  const { dimensions, values } = readNumpy(read('vectors'))
  const rows = readRows(read('key2row'))
  const words: string[] = JSON.parse(read('strings.json').toString())
  const rowOf = new Map<string, number>()
  for (const word of words) {
    const row = rows.get(murmurHash64(Buffer.from(word)))
    if (row !== undefined) rowOf.set(word, row)
  }
  return { dimensions, values, rowOf }
}

/** An array of 32-bit floats in rows (NumPy's format 1.0). */
function readNumpy(file: Buffer): { dimensions: number; values: Float32Array } {
  const start = 10 + file.readUInt16LE(8)
  const header = file.subarray(10, start).toString('latin1')
  const [, rows, dimensions] =
    /'descr': '<f4', 'fortran_order': False, 'shape': \((\d+), (\d+)\)/.exec(header) ?? []
  if (rows === undefined || dimensions === undefined) throw new Error(`Not an array of floats: ${header}`)
  const values = new Float32Array(Number(rows) * Number(dimensions))
  for (let at = 0; at < values.length; at++) values[at] = file.readFloatLE(start + at * 4)
  return { dimensions: Number(dimensions), values }
}

const MAP32 = 0xdf
const MAP16 = 0xde
const UINT8 = 0xcc
const UINT16 = 0xcd
const UINT32 = 0xce
const UINT64 = 0xcf
const FIXED = 0x7f

/** A MessagePack map from unsigned integers to unsigned integers, which is all that the file holds. */
function readRows(file: Buffer): Map<bigint, number> {
  let at = 0
  const take = (bytes: number): number => {
    at += bytes
    return at - bytes
  }
  const integer = (): bigint => {
    const type = file.readUInt8(take(1))
    if (type <= FIXED) return BigInt(type)
    if (type === UINT8) return BigInt(file.readUInt8(take(1)))
    if (type === UINT16) return BigInt(file.readUInt16BE(take(2)))
    if (type === UINT32) return BigInt(file.readUInt32BE(take(4)))
    if (type === UINT64) return file.readBigUInt64BE(take(8))
    throw new Error(`No unsigned integer at byte ${at - 1}.`)
  }
  const type = file.readUInt8(take(1))
  if (type !== MAP32 && type !== MAP16) throw new Error('No map of rows.')
  const entries = type === MAP32 ? file.readUInt32BE(take(4)) : file.readUInt16BE(take(2))
  const rows = new Map<bigint, number>()
  for (let entry = 0; entry < entries; entry++) rows.set(integer(), Number(integer()))
  return rows
}

const SEED = 1n
const FACTOR = 0xc6a4_a793_5bd1_e995n
const SHIFT = 47n
const times = (a: bigint, b: bigint): bigint => BigInt.asUintN(64, a * b)

/** MurmurHash64A (Austin Appleby, public domain), by which spaCy knows its strings. */
function murmurHash64(bytes: Buffer): bigint {
  let hash = SEED ^ times(BigInt(bytes.length), FACTOR)
  const whole = bytes.length - (bytes.length % 8)
  for (let at = 0; at < whole; at += 8) {
    let block = times(bytes.readBigUInt64LE(at), FACTOR)
    block = times(block ^ (block >> SHIFT), FACTOR)
    hash = times(hash ^ block, FACTOR)
  }
  if (bytes.length > whole) {
    let tail = 0n
    for (let at = bytes.length - 1; at >= whole; at--) tail = (tail << 8n) | BigInt(bytes.readUInt8(at))
    hash = times(hash ^ tail, FACTOR)
  }
  hash = times(hash ^ (hash >> SHIFT), FACTOR)
  return hash ^ (hash >> SHIFT)
}
