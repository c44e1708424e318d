import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { builtInGuide } from '../guide/guide'
import { FRENCH_FILES, type FrenchFault, openFrench } from '../lexicon/french'
import { createReviewer } from './reviewer'
import type { Limit } from './types'

const bytesOf = (file: string): ArrayBuffer =>
  Uint8Array.from(readFileSync(new URL(`../../public/${file}`, import.meta.url))).buffer

type Damage = (bytes: ArrayBuffer) => ArrayBuffer

const damages: Readonly<Record<string, Damage>> = {
  absent: () => {
    throw new Error('404')
  },
  empty: () => new ArrayBuffer(0),
  'cut in its header': (bytes) => bytes.slice(0, 10),
  'cut in two': (bytes) => bytes.slice(0, bytes.byteLength >> 1),
  'one byte short': (bytes) => bytes.slice(0, -1),
  'longer than it says': (bytes) => {
    const longer = new Uint8Array(bytes.byteLength + 4)
    longer.set(new Uint8Array(bytes))
    return longer.buffer
  },
  'changed in one bit': (bytes) => {
    const changed = bytes.slice(0)
    const view = new Uint8Array(changed)
    const middle = view.length >> 1
    view[middle] = (view[middle] ?? 0) ^ 4
    return changed
  },
}

const told: readonly (readonly [file: string, limits: readonly Limit[]])[] = [
  [FRENCH_FILES.lexicon, ['spelling-off']],
  [FRENCH_FILES.tagger, ['grammar-reduced']],
  [FRENCH_FILES.ear, ['sound-alike-off']],
  [FRENCH_FILES.acts, ['tone-reduced']],
  [FRENCH_FILES.situations, ['situations-reduced']],
  [FRENCH_FILES.encoder, ['tone-reduced', 'situations-reduced']],
]

const openWith = async (damaged: string | undefined, damage: Damage) => {
  const faults: (readonly [string, FrenchFault])[] = []
  const french = await openFrench(
    async (file) => (file === damaged ? damage(bytesOf(file)) : bytesOf(file)),
    (file, fault) => faults.push([file, fault]),
  )
  return { reviewer: createReviewer(french), faults }
}

const context = { guide: builtInGuide, comment: 'Toujours rien reçu !' }
const REPLY = 'Bonjour Julie,merci de votre message. Écrivez à Marc au 06 12 34 56 78.'

describe.each(told)('%s', (file, limits) => {
  it.each(Object.entries(damages))('%s, is told, and the other rules go on', async (_, damage) => {
    const { reviewer, faults } = await openWith(file, damage)
    expect(faults.map(([name]) => name)).toEqual([file])
    const review = reviewer.review(REPLY, context)
    expect(review.limits).toEqual(limits)
    expect(review.findings.some(({ kind }) => kind === 'risk')).toBe(true)
    expect(review.verdict).toBe('stop')
  })
})

it('tells nothing where every file is well', async () => {
  const { reviewer, faults } = await openWith(undefined, (bytes) => bytes)
  expect(faults).toEqual([])
  expect(reviewer.review(REPLY, context).limits).toEqual([])
})

it('tells of each file, where all are missing', async () => {
  const french = await openFrench(
    () => Promise.reject(new Error('404')),
    () => undefined,
  )
  expect(createReviewer(french).review(REPLY, context).limits).toEqual([
    'spelling-off',
    'tone-reduced',
    'situations-reduced',
  ])
})
