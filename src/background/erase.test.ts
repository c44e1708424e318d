import { describe, expect, it, vi } from 'vitest'
import { eraseAll } from './erase'

const parts = () => {
  const order: string[] = []
  const done = (name: string) => vi.fn(async () => void order.push(name))
  return {
    order,
    stores: [done('guides'), done('replies')],
    clear: done('the rest'),
    blank: vi.fn(async () => 'defaults'),
  }
}

describe('erasing everything', () => {
  it('asks every store, then empties the rest, and begins anew', async () => {
    const given = parts()
    expect(await eraseAll(given)).toBe('defaults')
    expect(given.order).toEqual(['guides', 'replies', 'the rest'])
  })

  it.each([
    ['rejects', () => Promise.reject(new Error('locked'))],
    [
      'throws',
      () => {
        throw new Error('locked')
      },
    ],
  ])('erases all that it can where a store %s, and says that something is left', async (_, broken) => {
    const given = parts()
    await expect(eraseAll({ ...given, stores: [broken, ...given.stores] })).rejects.toThrow(
      'Not everything could be erased.',
    )
    expect(given.order).toEqual(['guides', 'replies', 'the rest'])
    expect(given.blank).toHaveBeenCalledOnce()
  })

  it('begins anew though the rest stays, and says so', async () => {
    const given = parts()
    const clear = () => Promise.reject(new Error('disk'))
    await expect(eraseAll({ ...given, clear })).rejects.toThrow()
    expect(given.blank).toHaveBeenCalledOnce()
  })
})
