/**
 * The life of one reply box: text in, remarks out. It knows no site and draws nothing.
 *
 * A review is asked for at each change, one at a time, so that the guard knows as much as can be known at the
 * moment of posting; what is new in it is shown after a pause only, and never on the word being typed.
 */
import { MAX_REPLY } from '../limits'
import type { Replies } from '../protocol'
import { verdictOf } from '../review/settle'
import { NOTHING_FOUND, type Review } from '../review/types'
import type { Change } from '../text/change'
import { editBetween } from '../text/edit'
import { overlaps } from '../text/span'
import { ignoreKey, moveRemarks, nameFindings, type Remark, sift, touches } from './remarks'
import type { BoxText, ReplyBox } from './replyBox'
import { createSessionWrites, type LastFix } from './sessionWrites'
import type { WriteResult } from './write'

/** New remarks wait this long after the last change. */
const PAUSE = 90
/** From the letter before the caret on: the last word of the text, or one that is being put before another. */
const HALF_WORD = /^[\p{L}'’-](?:\s*$|\p{L})/u
/** A word the caret rests on is taken for finished after this long without a change. */
const WORD_FINISHED = 1500
/** A review that nobody answered is asked for again after so long, then after twice as long. */
const ASKED_AGAIN = 1000
const MOST_UNANSWERED = 4

export interface SessionOptions {
  /** Of the piece of the text that begins at `from`. */
  review(text: string, revision: number, from: number): Promise<Omit<Replies['review'], 'guide'> | undefined>
  /** Shared by every box of the page. */
  readonly ignored: Set<string>
  /** Something changed that is shown: the text, the remarks, or whether they are fresh. */
  changed(): void
  readonly signal: AbortSignal
}

export interface Session {
  readonly box: ReplyBox
  readonly text: string
  /** Counts every change of the text or of the list of remarks; starts at a number of this frame's own. */
  readonly revision: number
  readonly remarks: readonly Remark[]
  /** Whether a revision is, or was, one of this box. */
  owns(revision: number): boolean
  /** Whether the text is the one of that revision still; it may have been reviewed anew since. */
  hasTextOf(revision: number): boolean
  /** The remarks as they were at that revision of this very text; none of another text. */
  remarksOf(revision: number): readonly Remark[]
  /** False while the text waits for its review. */
  readonly fresh: boolean
  /** The last review, with the remarks as they stand now; null before the first. */
  readonly review: Review | null
  readonly lastFix: LastFix | null
  /** What is marked in the text now. */
  marked(): readonly Remark[]
  /** The remark of this name as it stands now: of the last review, or only marked still. */
  remark(id: number | undefined): Remark | undefined
  /** Reads the box again; call it before deciding anything on `remarks`. */
  refresh(): void
  /** Asks for a review of the same text, after the settings or the guide changed. */
  again(): void
  /** A remark that is no longer there is `stale`. */
  apply(remark: Remark | undefined, suggestion: number): Promise<WriteResult>
  /** Several changes of the text as it is now. */
  change(changes: readonly Change[]): Promise<WriteResult>
  /** At the caret, or at the end where the caret is elsewhere. */
  insert(text: string): Promise<WriteResult>
  /** Takes back what was last written, while the text is as that left it. */
  undo(): Promise<WriteResult>
  ignore(remark: Remark): void
}

export const startSession = (box: ReplyBox, options: SessionOptions): Session => {
  const { ignored, changed, signal } = options
  let held: BoxText = { text: '', protectedSpans: [], atoms: [] }
  // Two frames of one tab hear the same commands of the panel: their revisions must not meet.
  const firstRevision = Math.floor(Math.random() * 2 ** 40)
  let revision = firstRevision
  /** The first revision of the text as it is now. */
  let textSince = firstRevision
  let remarks: readonly Remark[] = []
  /** The remarks of earlier revisions of the text as it is now: who pressed on one saw these. */
  const past = new Map<number, readonly Remark[]>()
  let last: { readonly review: Review; readonly isWhole: boolean } | undefined
  let fresh = false
  let lastChange = 0
  /** Where the caret stood after the last key; undefined once the word there is finished. */
  let typedAt: number | undefined
  let asking = false
  let askAgain = false
  /** Reviews asked for in vain since the last edit or answer. */
  let unanswered = 0
  let laterTimer: ReturnType<typeof setTimeout> | undefined
  let nextId = 0
  /**
   * What is marked: the remarks of the last pause, moved with the text since. A review between two keys judges words
   * half typed ("JVotre"), and must not make a mark flicker that nobody touched.
   */
  let shown: readonly Remark[] = []
  let settleTimer: ReturnType<typeof setTimeout> | undefined
  let wordTimer: ReturnType<typeof setTimeout> | undefined

  /** A caret put elsewhere types no word: a mark that is clicked must not vanish under the pointer. */
  const typingAt = (): number | undefined =>
    typedAt !== undefined && box.selection()?.focus === typedAt ? typedAt : undefined

  /**
   * A half-typed word can make a sentence look non-French, or what stands beside it doubtful: its marks are kept until
   * the word is finished. A letter put in elsewhere may be what puts them right.
   */
  const takenBack = (): readonly Remark[] => {
    const caret = typingAt()
    if (caret === undefined || !HALF_WORD.test(held.text.slice(caret - 1))) return []
    return shown.filter(
      ({ finding: { severity, span } }) =>
        !remarks.some(
          ({ finding }) =>
            overlaps(finding.span, span) && (finding.severity !== 'hint' || severity === 'hint'),
        ),
    )
  }
  const settle = (): void => {
    const kept = takenBack()
    const isReplaced = ({ finding }: Remark): boolean =>
      kept.some((each) => overlaps(each.finding.span, finding.span))
    shown = kept.length === 0 ? remarks : [...remarks.filter((each) => !isReplaced(each)), ...kept]
    changed()
  }
  const settleLater = (): void => {
    clearTimeout(settleTimer)
    const wait = lastChange + PAUSE - performance.now()
    if (wait <= 0) settle()
    else settleTimer = setTimeout(settle, wait)
  }

  /** A review of the text from `from` on, up to where the `next` piece begins. */
  const accept = (review: Review, from = 0, next: number | null = null): void => {
    last = { review, isWhole: from === 0 && next === null }
    fresh = next === null
    const findings = sift(review.findings, { ...held, ignored })
    // A review between two keys may have taken back what is marked still.
    const named = nameFindings(findings, [...shown, ...remarks], () => nextId++)
    const before = remarks.filter(({ finding }) => finding.span.start < from)
    const behind = next === null ? [] : remarks.filter(({ finding }) => finding.span.start >= next)
    past.set(revision, remarks)
    remarks = [...before, ...named, ...behind]
    revision++
    settleLater()
  }

  /**
   * A background that dies with a review in its hands answers nothing, and who has finished typing makes no edit that
   * would ask anew. A few times only: a site that is paused is not answered either.
   */
  const askLater = (): void => {
    clearTimeout(laterTimer)
    if (unanswered < MOST_UNANSWERED) laterTimer = setTimeout(() => void ask(), ASKED_AGAIN * 2 ** unanswered)
    unanswered++
  }

  /** Has a text read to its end, piece by piece where it is long, as long as it is the one in the box. */
  const readThrough = async (text: string, asked: number): Promise<void> => {
    for (let from: number | null = 0; from !== null && !askAgain; ) {
      const reply = await options.review(text, asked, from)
      if (signal.aborted) return
      if (!reply) {
        askLater()
        return
      }
      unanswered = 0
      if (held.text !== text) askAgain = true
      else if (reply.revision !== asked) return
      else {
        accept(reply.review, from, reply.next)
        from = reply.next
      }
    }
  }

  const ask = async (): Promise<void> => {
    if (asking) {
      askAgain = true
      return
    }
    asking = true
    try {
      do {
        askAgain = false
        const { text } = held
        const asked = revision
        if (text.trim() === '') accept(NOTHING_FOUND)
        else if (text.length <= MAX_REPLY) await readThrough(text, asked)
      } while (askAgain && !signal.aborted)
    } catch (fault) {
      // A page may throw where it is read or drawn on: the next edit is reviewed all the same.
      console.error('[mot-juste]', fault)
    } finally {
      asking = false
    }
  }

  const refresh = (): void => {
    if (signal.aborted) return
    const before = held.text
    const now = box.read()
    held = now
    if (now.text === before) return
    const edit = editBetween(before, now.text, box.selection()?.focus)
    if (edit) {
      const moved = moveRemarks(remarks, edit)
      shown = shown === remarks ? moved : moveRemarks(shown, edit)
      remarks = moved
    }
    // A whole text pasted or put back is not a word being typed.
    typedAt = edit !== undefined && edit.inserted.length <= 2 ? box.selection()?.focus : undefined
    lastChange = performance.now()
    fresh = false
    writes.forget()
    unanswered = 0
    revision++
    textSince = revision
    past.clear()
    clearTimeout(settleTimer)
    clearTimeout(wordTimer)
    wordTimer = setTimeout(() => {
      typedAt = undefined
      settle()
    }, WORD_FINISHED)
    changed()
    void ask()
  }

  const marked = (): readonly Remark[] => {
    const caret = typingAt()
    return shown.filter(
      ({ finding }) => finding.severity !== 'hint' && (caret === undefined || !touches(finding.span, caret)),
    )
  }

  const remarkOf = (id: number | undefined): Remark | undefined => {
    const isIt = (each: Remark): boolean => each.id === id
    return remarks.find(isIt) ?? shown.find(isIt)
  }

  const writes = createSessionWrites({
    box,
    text: () => held.text,
    refresh: () => refresh(),
    before: () => {
      // A key is quicker than the pause before marks: what it puts right was met all the same, and is counted.
      if (shown === remarks && typedAt === undefined) return
      typedAt = undefined
      settle()
    },
    after: () => {
      // A fix is no typing: the marks beside it stay.
      typedAt = undefined
      changed()
    },
    signal,
  })

  const fixOf = (wanted: Remark | undefined, suggestion: number): readonly Change[] | undefined => {
    const finding = remarkOf(wanted?.id)?.finding
    const text = finding?.suggestions[suggestion]
    return finding && text !== undefined ? [{ span: finding.span, text }] : undefined
  }

  signal.addEventListener('abort', () => {
    clearTimeout(laterTimer)
    clearTimeout(settleTimer)
    clearTimeout(wordTimer)
  })

  const session: Session = {
    box,
    get text() {
      return held.text
    },
    get revision() {
      return revision
    },
    get remarks() {
      return remarks
    },
    get fresh() {
      return fresh
    },
    get review() {
      if (!last) return null
      const { review, isWhole } = last
      const findings = remarks.map(({ finding }) => finding)
      return {
        ...review,
        findings,
        verdict: isWhole && findings.length === review.findings.length ? review.verdict : verdictOf(findings),
      }
    },
    get lastFix() {
      return writes.lastFix
    },
    owns: (asked) => firstRevision <= asked && asked <= revision,
    hasTextOf: (asked) => textSince <= asked && asked <= revision,
    remarksOf: (asked) => (asked === revision ? remarks : (past.get(asked) ?? [])),
    marked,
    remark: remarkOf,
    refresh,
    again: () => {
      past.set(revision, remarks)
      revision++
      void ask()
    },
    apply: (wanted, suggestion) => writes.write(() => fixOf(wanted, suggestion)),
    change: writes.change,
    insert: writes.insert,
    undo: writes.undo,
    ignore: ({ id, finding }) => {
      ignored.add(ignoreKey(finding, held.text))
      const stays = (remark: Remark): boolean =>
        remark.id !== id && !ignored.has(ignoreKey(remark.finding, held.text))
      remarks = remarks.filter(stays)
      shown = shown.filter(stays)
      revision++
      changed()
    },
  }
  return session
}
