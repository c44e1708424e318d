import { describe, expect, it } from 'vitest'
import type { Happening } from '../../learnMessages'
import { defaultSettings, type Settings } from '../../settings'
import { createLearning } from './learning'
import { createNotebook, KEPT_DAYS, type NotebookArea } from './notebook'

const memory = (): NotebookArea & { readonly items: Map<string, unknown> } => {
  const items = new Map<string, unknown>()
  return {
    items,
    get: async (key) => structuredClone(items.get(key)),
    set: async (key, value) => void items.set(key, structuredClone(value)),
    clear: async () => items.clear(),
  }
}
const blocked: NotebookArea = {
  get: () =>
    Promise.reject(
      new Error('A mutation operation was attempted on a database that did not allow mutations.'),
    ),
  set: () => Promise.reject(new Error('blocked')),
  clear: () => Promise.reject(new Error('blocked')),
}
let drawn = 0
const newId = () => (drawn++).toString(16).padStart(32, '0')

const seen: Happening = { rule: 'grammar/a-verb', kind: 'grammar', event: 'seen', sentence: 'Il à plu.' }
const fixed: Happening = { ...seen, event: 'fixed' }

describe('the notebook', () => {
  it('is there again for the next worker', async () => {
    const area = memory()
    await createNotebook(area, () => 100, newId).note([seen, fixed], 40, false)
    const { records, weeks } = await createNotebook(area, () => 101, newId).read()
    expect(records).toMatchObject([{ rule: 'grammar/a-verb', counts: { seen: 1, fixed: 1 } }])
    expect(weeks).toMatchObject([{ words: 40, errors: { grammar: 1 } }])
  })

  it('keeps two notes of the same instant', async () => {
    const notebook = createNotebook(memory(), () => 100, newId)
    await Promise.all([notebook.note([seen], 1, false), notebook.note([seen], 1, false)])
    expect((await notebook.read()).records[0]?.counts.seen).toBe(2)
  })

  it('keeps no sentence unless it may, and then for thirty days', async () => {
    const area = memory()
    let day = 100
    const notebook = createNotebook(area, () => day, newId)
    await notebook.note([seen], 0, false)
    expect(JSON.stringify([...area.items])).not.toContain('plu')
    await notebook.note([seen], 0, true)
    expect((await notebook.read()).sentences).toEqual([{ rule: seen.rule, text: 'Il à plu.', day: 100 }])
    day += KEPT_DAYS
    expect((await notebook.read()).sentences).toEqual([])
    await notebook.note([fixed], 0, false)
    expect(JSON.stringify([...area.items])).not.toContain('plu')
  })

  it('is blank after it was erased, and somebody else’s', async () => {
    const area = memory()
    const notebook = createNotebook(area, () => 100, newId)
    const { id } = await notebook.note([seen], 10, true)
    const after = await notebook.erase()
    expect(after).toMatchObject({ records: [], weeks: [], sentences: [] })
    expect(after.id).not.toBe(id)
    expect(area.items.size).toBe(0)
  })

  it('loses one damaged record, not the others', async () => {
    const area = memory()
    await createNotebook(area, () => 100, newId).note([seen], 0, false)
    const stored = area.items.get('notebook') as { records: unknown[] }
    stored.records.push({ rule: 3 }, null)
    expect((await createNotebook(area, () => 100, newId).read()).records).toHaveLength(1)
  })

  it('puts aside the counts of a later version before it writes over them, and no sentence', async () => {
    const area = memory()
    await createNotebook(area, () => 100, newId).note([seen], 0, true)
    const { records, ...rest } = area.items.get('notebook') as { records: object[] }
    const later = [{ ...records[0], colour: 'red' }]
    area.items.set('notebook', { ...rest, version: 2, records: later })
    await createNotebook(area, () => 100, newId).note([seen], 0, false)
    expect(area.items.get('aside')).toMatchObject({ records: later })
    expect(JSON.stringify(area.items.get('aside'))).not.toContain('plu')
    expect(area.items.get('notebook')).toMatchObject({ records: [{ counts: { seen: 2 } }] })
  })

  it('is not written over by what was noted while it could not be read', async () => {
    const area = memory()
    await createNotebook(area, () => 100, newId).note([seen, fixed], 40, false)
    let fails = true
    const flaky: NotebookArea = {
      ...area,
      get: (key) => (fails ? Promise.reject(new Error('busy')) : area.get(key)),
    }
    const notebook = createNotebook(flaky, () => 101, newId)
    expect((await notebook.note([seen], 5, false)).state).toBe('blocked')
    expect(area.items.get('notebook')).toMatchObject({ records: [{ counts: { seen: 1 } }] })
    fails = false
    expect((await notebook.read()).records).toMatchObject([{ counts: { seen: 2, fixed: 1 } }])
    expect(area.items.get('notebook')).toMatchObject({ records: [{ counts: { seen: 2, fixed: 1 } }] })
  })

  it('lets go of old sentences on the disk as soon as it is read', async () => {
    const area = memory()
    await createNotebook(area, () => 100, newId).note([seen], 0, true)
    await createNotebook(area, () => 100 + KEPT_DAYS, newId).read()
    expect(JSON.stringify([...area.items])).not.toContain('plu')
  })

  it('does not say that it is erased where it is not', async () => {
    await expect(createNotebook(blocked, () => 100, newId).erase()).rejects.toThrow()
  })

  it('works from memory where the browser keeps nothing, and says so', async () => {
    const notebook = createNotebook(blocked, () => 100, newId)
    expect((await notebook.read()).state).toBe('blocked')
    const after = await notebook.note([seen], 10, false)
    expect(after).toMatchObject({ state: 'blocked', records: [{ rule: seen.rule }] })
  })
})

describe('what the page tells of remarks', () => {
  const learning = (settings: Partial<Settings>, area = memory()) => {
    const made = createLearning(async () => ({ ...defaultSettings, ...settings }), area)
    return { ...made, area }
  }
  const note = { type: 'note' as const, happenings: [seen], words: 12 }

  it('leaves nothing from a private window', async () => {
    const { note: take, area } = learning({ notebook: 'sentences' })
    await take(note, { tab: { incognito: true } })
    expect(area.items.size).toBe(0)
  })

  it('keeps no sentence where a rule that knows personal data is switched off', async () => {
    const { note: take, area } = learning({ notebook: 'sentences', disabledRules: ['risk/phone'] })
    await take(note, {})
    expect(JSON.stringify([...area.items])).not.toContain('plu')
  })

  it('leaves nothing where the notebook is off', async () => {
    const { note: take, desk, area } = learning({ notebook: 'off' })
    await desk({ kind: 'answered', rule: seen.rule, about: 'grammar', right: true })
    await take(note, {})
    expect(area.items.size).toBe(0)
  })

  it('changes how much a beginner is shown, and nothing for an expert', async () => {
    const review = {
      verdict: 'reread',
      findings: [
        {
          span: { start: 3, end: 4 },
          kind: 'grammar',
          category: 'a/à',
          rule: seen.rule,
          severity: 'warn',
          confidence: 1,
          message: '',
          why: '',
          suggestions: ['a'],
        },
      ],
      missing: [],
      escalate: null,
      profile: undefined,
      readability: null,
      limits: [],
    } as unknown as Parameters<ReturnType<typeof learning>['helped']>[0]
    expect(await learning({}).helped(review)).toBe(review)
    const beginner = learning({ skill: 'beginner' })
    expect((await beginner.helped(review)).findings[0]?.help).toBe('understand')
    for (let time = 0; time < 3; time++) await beginner.note({ ...note, happenings: [fixed] }, {})
    expect((await beginner.helped(review)).findings[0]?.help).toBe('see')
  })
})
