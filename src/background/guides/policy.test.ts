import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toCode } from '../../guide/share/code'
import { compression } from './compression'
import { decodePolicy, noPolicy } from './policy'
import { guideDocument } from './testing'

const read = (value: unknown) => decodePolicy(value, crypto.subtle)
const sample = (path: string) =>
  JSON.parse(readFileSync(new URL(`../../../policies/${path}`, import.meta.url), 'utf8'))

describe('a managed policy', () => {
  it('takes a guide as text and as a code', async () => {
    const code = toCode(guideDocument(2, { id: 'autre' }), compression)
    const { guides, faults } = await read({ guides: [JSON.stringify(guideDocument(1)), code] })
    expect(guides.map(({ id }) => id)).toEqual(['musee', 'autre'])
    expect(faults).toEqual([])
  })

  it('tells what it cannot read, and takes the rest', async () => {
    const { guides, subscriptions, faults } = await read({
      guides: ['{"format":1,', 'MJ1.???', JSON.stringify(guideDocument(1)), JSON.stringify(guideDocument(1))],
      subscriptions: ['http://a.fr/x.json', 'https://a.fr/x.json'],
    })
    expect(guides).toHaveLength(1)
    expect(subscriptions).toEqual(['https://a.fr/x.json'])
    expect(faults).toHaveLength(4)
    for (const fault of faults) expect(fault).toMatch(/^\p{Lu}.*\.$/u)
  })

  it.each([
    ['all', 'all', 0],
    [undefined, undefined, 0],
    ['toujours', undefined, 1],
  ])('takes %s as what holds a post, or says why not', async (guard, taken, faults) => {
    const policy = await read({ guard })
    expect(policy.guard).toBe(taken)
    expect(policy.faults).toHaveLength(faults)
  })

  it('is no policy whatever else it is, and never throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        expect((await read(value)).guides).toEqual([])
      }),
      { numRuns: 100 },
    )
    expect(await read(undefined)).toEqual(noPolicy)
  })

  it.each([
    [
      'chromium/mot-juste.json',
      (policy: ReturnType<typeof sample>) => policy['3rdparty'].extensions.EXTENSION_ID,
    ],
    [
      'firefox/policies.json',
      (policy: ReturnType<typeof sample>) =>
        policy.policies['3rdparty'].Extensions['mot-juste@mot-juste.example'],
    ],
  ])('reads the sample %s', async (path, inner) => {
    const { guides, subscriptions, faults } = await read(inner(sample(path)))
    expect(guides.map(({ name }) => name)).toEqual(['Charte de la maison'])
    expect(subscriptions).toHaveLength(1)
    expect(faults).toEqual([])
  })
})
