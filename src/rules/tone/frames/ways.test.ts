import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import '../../../review/reviewer'
import { builtInGuide } from '../../../guide/guide'
import { frenchLexicon, frenchTagger } from '../../../lexicon/testing'
import { createSentenceReader } from '../../../review/sentenceReader'
import { parse } from '../../../text/parse'
import { readAllMentions } from './mention'
import { ALL, Ways } from './ways'

const replies = readFileSync(new URL('../../../../tests/corpora/good-replies.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .slice(0, 150)
  .map((line) => JSON.parse(line).reply as string)

const reader = createSentenceReader(frenchLexicon(), frenchTagger(), null)
const views = replies.flatMap((reply) => reader.french(parse(reply), builtInGuide)).map(({ view }) => view)

describe('patterns prepared by a build', () => {
  it('wake as those that are read from their sources do', () => {
    const prepared = new Ways(ALL.prepare())
    for (const list of ALL.lists) prepared.add(list)
    let awake = 0
    for (const view of views) {
      for (const list of ALL.lists) {
        const own = ALL.awakeIn(view, list)
        awake += own.length
        expect(prepared.awakeIn(view, list)).toEqual(own)
      }
    }
    expect(awake).toBeGreaterThan(1000)
  })

  it('are read anew where their list has changed since', () => {
    const { lists } = ALL.prepare()
    const changed = Object.fromEntries(
      Object.entries(lists).map(([id, [first, count, length]]) => [id, [first, count, length + 1]] as const),
    )
    const stale = new Ways({ lists: changed, words: '', lemmas: '' })
    for (const list of ALL.lists) stale.add(list)
    for (const view of views.slice(0, 50))
      for (const list of ALL.lists) expect(stale.awakeIn(view, list)).toEqual(ALL.awakeIn(view, list))
  })

  it('are all readable, those of mentions too', () => {
    expect(readAllMentions()).toBeGreaterThan(100)
  })
})
