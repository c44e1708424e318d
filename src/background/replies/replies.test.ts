import { webcrypto } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { memory } from '../testing'
import { createPostedCount, POSTED_KEY } from './postedCount'
import { createReplyStore, REPLIES_KEY } from './replyStore'

const late = { id: 'retard', title: 'Retard', text: 'Bonjour {prénom}, nous regardons où est votre colis.' }

describe('the person’s own replies', () => {
  it('are saved, changed in their place and removed', async () => {
    const store = createReplyStore(memory())
    await Promise.all([store.save(late), store.save({ ...late, id: 'merci', title: 'Merci' })])
    await store.save({ ...late, title: 'Colis en retard' })
    expect((await store.read()).replies.map(({ title }) => title)).toEqual(['Colis en retard', 'Merci'])
    await store.sign('Inès')
    await store.remove('retard')
    expect(await store.read()).toMatchObject({ signature: 'Inès', replies: [{ id: 'merci' }] })
    await store.erase()
    expect(await store.read()).toEqual({ replies: [], signature: '' })
  })

  it('outlive damage to one of them', async () => {
    const area = memory({ [REPLIES_KEY]: { version: 1, replies: [{ id: 3 }, late], signature: 7 } })
    expect(await createReplyStore(area).read()).toEqual({ replies: [late], signature: '' })
  })

  it('of a later version are read as far as they can be, and put aside before they are written over', async () => {
    const later = { version: 2, replies: [{ ...late, colour: 'red' }], signature: 'Inès' }
    const area = memory({ [REPLIES_KEY]: later })
    await createReplyStore(area).save({ ...late, id: 'merci' })
    expect((await createReplyStore(area).read()).replies.map(({ id }) => id)).toEqual(['retard', 'merci'])
    expect(area.items.get('aside/replies')).toEqual([later])
  })

  it('say why they could not be saved, and nothing changes', async () => {
    const area = memory()
    const store = createReplyStore(area)
    await store.save(late)
    area.full = true
    const done = await store.save({ ...late, id: 'autre' })
    expect(done).toMatchObject({ ok: false, error: expect.stringContaining('plein') })
    expect((await store.read()).replies).toEqual([late])
  })
})

describe('the same reply posted again', () => {
  const said = (author: string, text = `Bonjour ${author}, merci pour votre message, à très vite.`) => ({
    text,
    author,
  })

  it('is counted in a row, whomever it greets, and from one again after another reply', async () => {
    const count = createPostedCount(memory(), webcrypto.subtle as SubtleCrypto)
    await Promise.all([count.note(said('Julie')), count.note(said('Paul'))])
    expect(await count.count(said('Zoé'))).toBe(2)
    await count.note(said('Zoé', 'Bonjour Zoé, votre colis est parti ce matin.'))
    expect(await count.count(said('Zoé'))).toBe(0)
    await count.note(said('Marc'))
    expect(await count.count(said('Marc'))).toBe(1)
  })

  it('keeps no word of it, and takes short replies for chance', async () => {
    const area = memory()
    const count = createPostedCount(area, webcrypto.subtle as SubtleCrypto)
    await count.note(said('Julie'))
    expect(JSON.stringify(area.items.get(POSTED_KEY))).not.toMatch(/merci|Julie/i)
    await count.note({ text: 'Merci beaucoup !' })
    await count.note({ text: 'Merci beaucoup !' })
    expect(await count.count({ text: 'Merci beaucoup !' })).toBe(0)
  })
})
