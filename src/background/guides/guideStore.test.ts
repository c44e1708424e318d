import { describe, expect, it } from 'vitest'
import { decodeGuide } from '../../guide/decode'
import { memory } from '../testing'
import { createGuideStore } from './guideStore'
import { guideKey, INDEX_KEY } from './records'
import { guideDocument } from './testing'

const install = async (store: ReturnType<typeof createGuideStore>, revision: number, more: object = {}) => {
  const document = guideDocument(revision, { ...more })
  const decoded = decodeGuide(document)
  if (!decoded.ok) throw new Error(decoded.error.message)
  return store.install(decoded.value, document, { kind: 'file' })
}

const revisions = async (store: ReturnType<typeof createGuideStore>) => {
  const [held] = (await store.read()).installed
  return { now: held?.guide.revision, others: held?.others.map(({ revision }) => revision) }
}

describe('the store of guides', () => {
  it('keeps the copies before, and goes back and forth between them', async () => {
    const store = createGuideStore(memory())
    for (const revision of [1, 2, 3]) await install(store, revision)
    expect(await revisions(store)).toEqual({ now: 3, others: [2, 1] })
    expect(await store.rollBack('musee', 2)).toMatchObject({ ok: true })
    expect(await revisions(store)).toEqual({ now: 2, others: [3, 1] })
    expect((await store.read()).installed[0]?.heldFrom).toBe(3)
    await store.rollBack('musee', 3)
    expect(await revisions(store)).toEqual({ now: 3, others: [2, 1] })
    expect((await store.read()).installed[0]?.heldFrom).toBe(0)
  })

  it('writes over a draft only when it is told to', async () => {
    const store = createGuideStore(memory())
    const draft = { id: 'musee', name: 'Musée', savedAt: 1 }
    expect((await store.saveDraft(draft, { mine: 1 })).ok).toBe(true)
    expect((await store.saveDraft(draft, { other: 1 })).ok).toBe(false)
    expect(await store.draft('musee')).toEqual({ mine: 1 })
    expect((await store.saveDraft(draft, { mine: 2 }, true)).ok).toBe(true)
    expect(await store.draft('musee')).toEqual({ mine: 2 })
  })

  it('survives the death of its worker', async () => {
    const area = memory()
    await install(createGuideStore(area), 1)
    expect(await revisions(createGuideStore(area))).toEqual({ now: 1, others: [] })
  })

  it('on a full disk says so, and the guide before stays in force', async () => {
    const area = memory()
    const store = createGuideStore(area)
    await install(store, 1)
    area.full = true
    const done = await install(store, 2)
    expect(done.ok ? '' : done.error).toMatch(/plein\. Rien n’a changé\.$/)
    expect(await revisions(store)).toEqual({ now: 1, others: [] })
  })

  it('falls back on the last good copy of a guide that the disk has spoilt', async () => {
    const area = memory()
    await install(createGuideStore(area), 1)
    await install(createGuideStore(area), 2)
    const record = area.items.get(guideKey('musee'))
    area.items.set(guideKey('musee'), { ...Object(record), current: { format: 1, rules: 'abîmé' } })
    expect((await createGuideStore(area).read()).installed[0]?.guide.revision).toBe(1)
  })

  it.each([
    ['nothing', undefined],
    ['a text', 'abîmé'],
    ['a list', []],
    ['half an index', { version: 1, entries: [{ id: 3 }], pinned: 4 }],
    [
      'an entry without its guide',
      { version: 1, entries: [{ id: 'x', source: { kind: 'file' }, enabled: true, heldFrom: 0 }] },
    ],
  ])('reads %s as a store without guides', async (_, index) => {
    const area = memory()
    area.items.set(INDEX_KEY, index)
    expect((await createGuideStore(area).read()).installed).toEqual([])
  })

  it('says that part of its list is illegible, and puts that aside before it writes over it', async () => {
    const area = memory()
    await install(createGuideStore(area), 1)
    const index = Object(area.items.get(INDEX_KEY))
    const damaged = { ...index, entries: [...index.entries, { id: 'boutique', source: 'rubbish' }] }
    area.items.set(INDEX_KEY, damaged)
    const store = createGuideStore(area)
    expect((await store.read()).installed.map(({ id }) => id)).toEqual(['musee'])
    expect((await store.read()).faults).toEqual([expect.stringContaining('illisible')])
    await store.pin('musee')
    expect(area.items.get('aside/guides')).toEqual([damaged])
    expect((await store.read()).faults).toEqual([])
  })

  it('takes two changes of the same instant', async () => {
    const store = createGuideStore(memory())
    await Promise.all([install(store, 1), install(store, 1, { id: 'boutique' }), store.pin('boutique')])
    const shelf = await store.read()
    expect(shelf.installed.map(({ id }) => id)).toEqual(['musee', 'boutique'])
    expect(shelf.pinned).toBe('boutique')
    await store.remove('boutique')
    expect((await store.read()).pinned).toBeNull()
  })

  it('keeps drafts apart, whatever state they are in, and erases everything', async () => {
    const area = memory()
    const store = createGuideStore(area)
    await install(store, 1)
    await store.saveDraft({ id: 'musee', name: 'Musée', savedAt: 5 }, { rules: [{ match: [] }] })
    expect(await store.draft('musee')).toEqual({ rules: [{ match: [] }] })
    expect((await store.read()).drafts).toEqual([{ id: 'musee', name: 'Musée', savedAt: 5 }])
    await store.erase()
    expect([...area.items.keys()]).toEqual([])
  })
})
