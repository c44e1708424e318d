/** A short run of `npm run fuzz:floors`, always from the same seed, and what once failed. */
import { expect, it } from 'vitest'
import { floors } from '../fuzz/floors'

/** Of a hundred parts, as many as `share` says. */
const EACH_PART = 10

it.each(floors().map((property) => [property.name, property] as const))('%s', (_, { share, run }) => {
  expect(run(Math.ceil(share * EACH_PART), 2026).failure).toBeUndefined()
})
