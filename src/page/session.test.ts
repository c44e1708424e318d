// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Replies } from '../protocol'
import { NOTHING_FOUND } from '../review/types'
import type { Finding } from '../rules/finding'
import type { ReplyBox, TextSelection } from './replyBox'
import { type Session, startSession } from './session'

/** A box that is nothing but a text and a caret. */
const plainBox = (): ReplyBox & { write(text: string, caret?: number): void } => {
  let text = ''
  let selection: TextSelection = { anchor: 0, focus: 0 }
  return {
    kind: 'textarea',
    element: document.createElement('textarea'),
    read: () => ({ text, protectedSpans: [], atoms: [] }),
    selection: () => selection,
    select: (next) => {
      selection = next
      return true
    },
    isUniform: () => true,
    offer: ({ start, end }, replacement) => {
      text = text.slice(0, start) + replacement + text.slice(end)
      return true
    },
    write: (next, caret = next.length) => {
      text = next
      selection = { anchor: caret, focus: caret }
    },
  }
}

let misspellings = /mesage/g
let severity: Finding['severity'] = 'warn'
const misspelt = (text: string): Finding[] =>
  [...text.matchAll(misspellings)].map(({ index }) => ({
    span: { start: index, end: index + 6 },
    kind: 'spelling',
    category: 'mot-inconnu',
    rule: 'spelling/unknown',
    severity,
    confidence: 1,
    message: '',
    why: '',
    suggestions: ['message'],
  }))

const reviewOf = (text: string, revision: number): Omit<Replies['review'], 'guide'> => ({
  revision,
  next: null,
  review: { ...NOTHING_FOUND, verdict: 'reread', findings: misspelt(text) },
})

describe('a session', () => {
  let box: ReturnType<typeof plainBox>
  let session: Session
  let asked: { text: string; reply(): void; fail(): void }[]
  /** What was marked, whenever something was drawn. */
  let drawn: string[][]
  const stop = new AbortController()

  beforeEach(() => {
    vi.useFakeTimers()
    box = plainBox()
    document.body.replaceChildren(box.element)
    asked = []
    drawn = []
    session = startSession(box, {
      ignored: new Set(),
      changed: () => drawn.push(marked()),
      signal: stop.signal,
      review: (text, revision) =>
        new Promise((resolve) =>
          asked.push({
            text,
            reply: () => resolve(reviewOf(text, revision)),
            fail: () => resolve(undefined),
          }),
        ),
    })
  })
  afterEach(() => vi.useRealTimers())

  const type = (text: string, caret?: number): void => {
    box.write(text, caret)
    session.refresh()
  }
  const answer = async (): Promise<void> => {
    asked.at(-1)?.reply()
    await vi.advanceTimersByTimeAsync(0)
  }
  const marked = (): string[] =>
    session.marked().map(({ finding }) => session.text.slice(finding.span.start, finding.span.end))

  it('asks again where a background died with the review in its hands, and gives up in the end', async () => {
    type('Un mesage ')
    asked.at(-1)?.fail()
    await vi.advanceTimersByTimeAsync(1_000)
    await answer()
    await vi.advanceTimersByTimeAsync(1_000)
    expect(marked()).toEqual(['mesage'])

    type('Un mesage bref ')
    const before = asked.length
    for (let minute = 0; minute < 60; minute++) {
      asked.at(-1)?.fail()
      await vi.advanceTimersByTimeAsync(1_000)
    }
    expect(asked.length - before).toBe(4)
  })

  it('shows what a key puts right before its mark was due', async () => {
    type('Un mesage ')
    await answer()
    expect(marked()).toEqual([])
    void session.apply(session.remarks[0], 0)
    await vi.advanceTimersByTimeAsync(0)
    expect(drawn).toContainEqual(['mesage'])
  })

  it('asks at once, shows after the pause', async () => {
    type('Votre mesage ')
    expect(asked.map(({ text }) => text)).toEqual(['Votre mesage '])
    await answer()
    expect(session.fresh).toBe(true)
    expect(session.remarks).toHaveLength(1)
    expect(marked()).toEqual([])
    await vi.advanceTimersByTimeAsync(100)
    expect(marked()).toEqual(['mesage'])
  })

  it('reviews the next edit after one whose review failed', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    let fails = true
    session = startSession(box, {
      ignored: new Set(),
      changed: () => undefined,
      signal: stop.signal,
      review: async (text, revision) => {
        if (fails) throw new Error('a page that cannot be read')
        return reviewOf(text, revision)
      },
    })
    type('Votre mesage ')
    await vi.advanceTimersByTimeAsync(0)
    expect(session.fresh).toBe(false)
    fails = false
    type('Votre mesage ici ')
    await vi.advanceTimersByTimeAsync(0)
    expect(session.remarks).toHaveLength(1)
    log.mockRestore()
  })

  it('takes in a long text piece by piece, keeping meanwhile what it knew of the rest', async () => {
    const HALF = 20
    const pieces: number[] = []
    session = startSession(box, {
      ignored: new Set(),
      changed: () => undefined,
      signal: stop.signal,
      review: async (text, revision, from) => {
        pieces.push(from)
        const whole = reviewOf(text, revision)
        const next = from === 0 ? HALF : null
        const findings = whole.review.findings.filter(
          ({ span }) => from <= span.start && span.start < (next ?? text.length),
        )
        return { ...whole, next, review: { ...whole.review, findings } }
      },
    })
    type('Un mesage ici, mais aussi un autre mesage là. ')
    await vi.advanceTimersByTimeAsync(0)
    expect(pieces).toEqual([0, HALF])
    expect(session.fresh).toBe(true)
    const before = session.remarks.map(({ id }) => id)
    expect(before).toHaveLength(2)
    type('Un mesage ici, mais aussi un autre mesage là. x')
    expect(session.remarks.map(({ id }) => id)).toEqual(before)
    await vi.advanceTimersByTimeAsync(0)
    expect(session.remarks.map(({ id }) => id)).toEqual(before)
    expect(session.review?.verdict).toBe('reread')
  })

  it('drops a stale reply and asks again, one request at a time', async () => {
    type('Votre mesage')
    type('Votre mesage ici')
    type('Votre mesage ici ')
    expect(asked).toHaveLength(1)
    await answer()
    expect(session.fresh).toBe(false)
    expect(session.remarks).toEqual([])
    expect(asked.map(({ text }) => text)).toEqual(['Votre mesage', 'Votre mesage ici '])
    await answer()
    expect(session.fresh).toBe(true)
    expect(session.remarks).toHaveLength(1)
  })

  it('moves its remarks over an edit before the next review', async () => {
    type('Votre mesage ')
    await answer()
    await vi.advanceTimersByTimeAsync(100)
    type('Bonjour, Votre mesage ', 9)
    expect(session.fresh).toBe(false)
    expect(marked()).toEqual(['mesage'])
  })

  it('keeps a mark that a review between two keys would take back', async () => {
    type('Votre mesage ')
    await answer()
    await vi.advanceTimersByTimeAsync(100)
    misspellings = /mesaage/g
    type('JVotre mesage ', 1)
    await answer()
    expect(session.fresh).toBe(true)
    expect(marked()).toEqual(['mesage'])
    misspellings = /mesage/g
    type('JuVotre mesage ', 2)
    expect(marked()).toEqual(['mesage'])
    await answer()
    await vi.advanceTimersByTimeAsync(100)
    expect(marked()).toEqual(['mesage'])
  })

  it('keeps a mark while the last word is half typed, and no longer than that', async () => {
    type('Votre mesage ')
    await answer()
    await vi.advanceTimersByTimeAsync(100)
    misspellings = /mesaage/g
    type('Votre mesage e')
    await answer()
    await vi.advanceTimersByTimeAsync(1_000)
    expect(marked()).toEqual(['mesage'])
    expect(session.remarks).toEqual([])
    await vi.advanceTimersByTimeAsync(1_000)
    expect(marked()).toEqual([])

    misspellings = /mesage/g
    type('Votre mesage et ')
    await answer()
    await vi.advanceTimersByTimeAsync(100)
    expect(marked()).toEqual(['mesage'])
    // A letter within the text may be what puts it right.
    misspellings = /mesaage/g
    type('Votres mesage et ', 6)
    await answer()
    await vi.advanceTimersByTimeAsync(100)
    misspellings = /mesage/g
    expect(marked()).toEqual([])
  })

  it('still knows a mark by its name, and corrects it, when the latest review took it back', async () => {
    type('Votre mesage ')
    await answer()
    await vi.advanceTimersByTimeAsync(100)
    const [clicked] = session.marked()
    misspellings = /mesaage/g
    type('Votre mesage e')
    await answer()
    misspellings = /mesage/g
    expect(session.remarks).toEqual([])
    expect(session.remark(clicked?.id)).toEqual(clicked)

    type('Votre mesage es')
    await answer()
    expect(session.remarks).toEqual([clicked])

    misspellings = /mesaage/g
    type('Votre mesage est')
    await answer()
    misspellings = /mesage/g
    expect(session.remarks).toEqual([])
    void session.apply(clicked, 0)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(session.text).toBe('Votre message est')
    expect(session.remark(clicked?.id)).toBeUndefined()
  })

  it('keeps a mark that a half-typed word makes doubtful', async () => {
    type('Votre mesage ')
    await answer()
    await vi.advanceTimersByTimeAsync(100)
    severity = 'hint'
    type('JVotre mesage ', 1)
    await answer()
    await vi.advanceTimersByTimeAsync(100)
    severity = 'warn'
    expect(marked()).toEqual(['mesage'])
  })

  it('leaves the word being typed alone until it is left or finished', async () => {
    type('Votre mesage')
    await answer()
    await vi.advanceTimersByTimeAsync(100)
    expect(marked()).toEqual(['mesage'])
    type('Votre mesag')
    type('Votre mesage')
    await answer()
    await answer()
    await vi.advanceTimersByTimeAsync(100)
    expect(marked()).toEqual([])
    await vi.advanceTimersByTimeAsync(1500)
    expect(marked()).toEqual(['mesage'])
  })

  it('forgets what is ignored, wherever it stands', async () => {
    type('mesage et mesage ')
    await answer()
    const [first] = session.remarks
    if (first) session.ignore(first)
    expect(session.remarks).toEqual([])
    expect(session.review?.verdict).toBe('ready')
    type('Un mesage ')
    await answer()
    expect(session.remarks).toEqual([])
  })

  it('knows its own revisions', () => {
    const first = session.revision
    type('a')
    expect(session.owns(first)).toBe(true)
    expect(session.owns(session.revision + 1)).toBe(false)
    expect(session.owns(first - 1)).toBe(false)
  })

  it('still knows a text that is only reviewed anew, and no other', async () => {
    type('Un mesage ')
    await answer()
    const seen = session.revision
    session.again()
    await answer()
    expect(session.revision).not.toBe(seen)
    expect(session.hasTextOf(seen)).toBe(true)
    expect(session.remarksOf(seen).map(({ id }) => id)).toEqual(session.remarks.map(({ id }) => id))
    type('Un mesage !')
    expect(session.hasTextOf(seen)).toBe(false)
    expect(session.remarksOf(seen)).toEqual([])
  })
})
