import { describe, expect, it } from 'vitest'
import { createReviewer } from '../review/reviewer'
import { reviewLine } from './jsonl'

const reviewer = createReviewer({ lexicon: null, tagger: null })
const outcome = (line: unknown) =>
  reviewLine(reviewer, typeof line === 'string' ? line : JSON.stringify(line))

describe('one line in, one line out', () => {
  it('spreads the span of each finding', () => {
    const result = outcome({ id: 'a', reply: 'Appelez le 06 12 34 56 78.' })
    expect(result).toMatchObject({
      id: 'a',
      verdict: 'stop',
      findings: [{ start: 11, end: 25, kind: 'risk', category: 'donnee_perso', severity: 'stop' }],
      missing: [],
      escalate: null,
    })
  })

  it('takes a partial guide', () => {
    const result = outcome({
      id: 1,
      reply: 'Appelez le 01 23 45 67 89.',
      guide: { contacts: ['+33 1 23 45 67 89'] },
    })
    expect(result).toMatchObject({ verdict: 'ready', findings: [] })
  })

  it.each([
    ['no JSON', '{"id": "x"', null],
    ['no reply', { id: 'b' }, 'b'],
    ['a reply that is no text', { id: 7, reply: 3 }, 7],
    ['a list', '[]', null],
    ['a guide of the wrong shape', { id: 'c', reply: 'Oui', guide: { address: 'moi' } }, 'c'],
  ])('answers %s with an error that keeps the id', (_, line, id) => {
    expect(outcome(line)).toEqual({ id, error: expect.stringMatching(/\.$/) })
  })
})
