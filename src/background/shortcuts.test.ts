import { describe, expect, it, vi } from 'vitest'
import { createShortcuts, type ShortcutTarget } from './shortcuts'

const target = () => ({
  openPanel: vi.fn<ShortcutTarget['openPanel']>(),
  send: vi.fn<ShortcutTarget['send']>(async () => undefined),
  wake: vi.fn<ShortcutTarget['wake']>(async () => undefined),
  activeTabId: vi.fn<ShortcutTarget['activeTabId']>(async () => 4),
})

describe('createShortcuts', () => {
  it('opens the panel in the same tick, so that the gesture still counts', () => {
    const to = target()
    void createShortcuts(to)('open-panel', { id: 3 })
    expect(to.openPanel).toHaveBeenCalledWith({ id: 3 })
  })

  it.each(['next-remark', 'apply-best', 'pause-here'])(
    'sends %s to the tab it was pressed in',
    async (order) => {
      const to = target()
      await createShortcuts(to)(order, { id: 3 })
      expect(to.send).toHaveBeenCalledWith(3, { type: 'order', order })
    },
  )

  it('finds the active tab where the browser does not name it', async () => {
    const to = target()
    await createShortcuts(to)('next-remark')
    expect(to.send).toHaveBeenCalledWith(4, { type: 'order', order: 'next-remark' })
  })

  it('wakes a page where nobody has written yet, and tells it then', async () => {
    const to = target()
    to.send.mockRejectedValueOnce(new Error('Receiving end does not exist'))
    await createShortcuts(to)('pause-here', { id: 3 })
    expect(to.wake).toHaveBeenCalledWith(3)
    expect(to.send).toHaveBeenCalledTimes(2)
  })

  it('stays quiet in a page that does not listen, and at a command it does not know', async () => {
    const to = target()
    to.send.mockRejectedValue(new Error('Receiving end does not exist'))
    await expect(createShortcuts(to)('next-remark', { id: 3 })).resolves.toBeUndefined()
    expect(to.send).toHaveBeenCalledTimes(2)
    to.send.mockClear()
    await createShortcuts(to)('toString', { id: 3 })
    expect(to.send).not.toHaveBeenCalled()
  })
})
