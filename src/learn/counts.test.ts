import { describe, expect, it } from 'vitest'
import { type CountsFile, decodeCounts, exportCounts, mergeCounts } from './counts'
import { afterRemark } from './record'

const record = afterRemark(
  afterRemark(undefined, { rule: 'grammar/a-verb', kind: 'grammar' }, 'seen', 20_000),
  { rule: 'grammar/a-verb', kind: 'grammar' },
  'fixed',
  20_000,
)
const file = (letter: string): CountsFile => exportCounts(letter.repeat(32), 500, [record])

describe('the counts that are given away', () => {
  it('hold rules and numbers, no day and no word', () => {
    expect(JSON.parse(JSON.stringify(file('a')))).toEqual({
      format: 'mot-juste-counts-1',
      notebook: 'a'.repeat(32),
      words: 500,
      rules: [
        {
          rule: 'grammar/a-verb',
          kind: 'grammar',
          counts: { seen: 1, fixed: 1, ignored: 0, repeated: 0 },
        },
      ],
    })
  })

  it('come back from their file, and nothing else does', () => {
    expect(decodeCounts(JSON.stringify(file('a')))).toEqual(file('a'))
    for (const other of ['', '{}', 'null', JSON.stringify({ ...file('a'), name: 'Théo' })])
      expect(decodeCounts(other)).toBeUndefined()
  })

  it('are shown of three people or more, together only', () => {
    expect(mergeCounts([file('a'), file('b')])).toEqual({ ok: false, error: 2 })
    const merged = mergeCounts([file('a'), file('b'), file('c')])
    expect(merged.ok && merged.value).toMatchObject({
      people: 3,
      words: 1500,
      rules: [{ rule: 'grammar/a-verb', people: 3, counts: { seen: 3, fixed: 3 } }],
    })
  })

  it('of one notebook opened three times are one person’s', () => {
    expect(mergeCounts([file('a'), file('a'), file('a')])).toEqual({ ok: false, error: 1 })
  })
})
