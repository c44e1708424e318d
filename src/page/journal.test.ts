// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import type { Happening } from '../learnMessages'
import type { Finding } from '../rules/finding'
import { createJournal, type Moment } from './journal'
import { ignoreKey, type Remark } from './remarks'

const finding = (text: string, passage: string, more: Partial<Finding> = {}): Finding => ({
  span: { start: text.indexOf(passage), end: text.indexOf(passage) + passage.length },
  kind: 'grammar',
  category: 'accord',
  rule: 'grammar/subject-verb',
  severity: 'warn',
  confidence: 1,
  message: '',
  why: '',
  suggestions: ['sommes'],
  ...more,
})

const start = (keeps = false) => {
  const told: Happening[] = []
  let words = 0
  const ignored = new Set<string>()
  const stop = new AbortController()
  const journal = createJournal({
    tell: (happenings, more) => {
      told.push(...happenings)
      words += more
    },
    ignored,
    keepsSentences: () => keeps,
    signal: stop.signal,
  })
  return {
    ignored,
    observe: (text: string, remarks: readonly Remark[] = [], more: Partial<Moment> = {}) =>
      journal.observe({ text, remarks, marked: remarks, fresh: true, ...more }),
    told: () => {
      stop.abort()
      return { words, events: told.map(({ event, rule }) => `${event} ${rule}`), told }
    },
  }
}

const WRONG = 'Nous somme ravis de vous lire.'
const RIGHT = 'Nous sommes ravis de vous lire.'
const remark = (text = WRONG, passage = 'somme', id = 1): Remark => ({ id, finding: finding(text, passage) })

describe('the journal of a reply box', () => {
  it('tells a remark once it is shown, and that it was put right by whatever hand', () => {
    const { observe, told } = start()
    observe(WRONG, [remark()], { marked: [] })
    observe(WRONG, [remark()])
    observe(RIGHT, [], { fresh: false })
    observe(RIGHT, [])
    expect(told()).toMatchObject({
      events: ['seen grammar/subject-verb', 'fixed grammar/subject-verb'],
      words: 6,
    })
  })

  it('waits for the review: a rule that still speaks there was not satisfied', () => {
    const { observe, told } = start()
    observe(WRONG, [remark()])
    const worse = WRONG.replace('somme', 'sommez')
    observe(worse, [], { fresh: false })
    observe(worse, [remark(worse, 'sommez', 2)])
    expect(told().events).not.toContain('fixed grammar/subject-verb')
  })

  it('takes what is marked still for not put right, though the review of half a word did not see it', () => {
    const { observe, told } = start()
    observe(WRONG, [remark()])
    observe(`${WRONG} Es`, [], { marked: [remark()] })
    observe(`${WRONG} Est`, [remark()])
    expect(told().events).toEqual(['seen grammar/subject-verb'])
  })

  it('tells what was ignored, not as fixed', () => {
    const { observe, told, ignored } = start()
    observe(WRONG, [remark()])
    ignored.add(ignoreKey(remark().finding, WRONG))
    observe(WRONG, [])
    expect(told().events).toEqual(['seen grammar/subject-verb', 'ignored grammar/subject-verb'])
  })

  it('counts nothing as fixed when the reply is sent or thrown away', () => {
    const { observe, told } = start()
    observe(WRONG, [remark()])
    observe('Nous', [])
    observe('', [])
    expect(told().events).toEqual(['seen grammar/subject-verb'])
  })

  it('tells each error once in a reply, whatever is undone, and again in the next one', () => {
    const { observe, told } = start()
    for (let time = 0; time < 3; time++) {
      observe(WRONG, [remark(WRONG, 'somme', time)])
      observe(RIGHT, [])
    }
    observe('', [])
    observe(WRONG, [remark(WRONG, 'somme', 9)])
    expect(told().events).toEqual([
      'seen grammar/subject-verb',
      'fixed grammar/subject-verb',
      'seen grammar/subject-verb',
    ])
  })

  it('takes a remark that left the same text for nobody’s work', () => {
    const { observe, told } = start()
    observe(WRONG, [remark()])
    // The rule was switched off.
    observe(WRONG, [])
    expect(told().events).toEqual(['seen grammar/subject-verb'])
  })

  it('tells everything of a long text, in as many notes as it takes', () => {
    const text = 'somme '.repeat(150)
    const { observe, told } = start()
    const all = Array.from({ length: 150 }, (_, at) => ({
      id: at,
      finding: { ...finding(text, 'somme', { rule: `grammar/r${at}` }) },
    }))
    observe(text, all)
    expect(told().events).toHaveLength(150)
  })

  it('sends no sentence with data whose remark was waved away', () => {
    const text = 'Nous somme au 06 12 34 56 78.'
    const { observe, ignored, told } = start(true)
    const phone = finding(text, '06 12 34 56 78', { kind: 'risk', rule: 'risk/phone' })
    ignored.add(ignoreKey(phone, text))
    observe(text, [remark(text)])
    expect(told().told).toMatchObject([{ event: 'seen' }])
    expect(JSON.stringify(told().told)).not.toContain('06 12')
  })

  it('sends no sentence unless it is kept, and none with somebody’s data', () => {
    const text = 'Merci. Nous somme au 06 12 34 56 78. Il ont fini.'
    const phone: Remark = {
      id: 3,
      finding: finding(text, '06 12 34 56 78', { kind: 'risk', rule: 'risk/phone' }),
    }
    const all = [remark(text), phone, { id: 4, finding: finding(text, 'ont', { rule: 'grammar/x' }) }]
    const silent = start()
    silent.observe(text, all)
    expect(silent.told().told.every(({ sentence }) => sentence === undefined)).toBe(true)
    const keeping = start(true)
    keeping.observe(text, all)
    expect(keeping.told().told.flatMap(({ sentence }) => sentence ?? [])).toEqual(['Il ont fini.'])
  })
})
