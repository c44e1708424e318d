import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { expect, it } from 'vitest'
import { marksOf } from './testing'

/** Good replies full of prices, hours, years, references and addresses of shops. */
const ORDINARY = new URL('../../../tests/corpora/good-replies.jsonl', import.meta.url)
const Line = v.object({ reply: v.string(), comment: v.optional(v.string()) })

const replies = readFileSync(ORDINARY, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => v.parse(Line, JSON.parse(line)))

it('takes nothing in five hundred ordinary replies for personal data', () => {
  expect(replies).toHaveLength(500)
  const alarms = replies.flatMap(({ reply, comment }) =>
    marksOf(reply, comment === undefined ? {} : { comment }).map(({ rule, text }) => `${rule}: ${text}`),
  )
  expect(alarms).toEqual([])
})
