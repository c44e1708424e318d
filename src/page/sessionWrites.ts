/** What is written into one reply box: one change after the other, each verified, the last one taken back. */
import { createTurns } from '../inTurn'
import { areApart, type Change, reversed, changed as textAfter } from '../text/change'
import { watchComposition } from './composition'
import type { ReplyBox } from './replyBox'
import type { WriteResult } from './write'
import { writeAll } from './writeAll'

/** What became of what was last asked to be written. */
export interface LastFix {
  readonly outcome: WriteResult['outcome']
  /** The corrected text where the editor refused it, else empty. */
  readonly text: string
  /** How many changes it was. */
  readonly changes: number
  readonly canUndo: boolean
}

export interface SessionWritesOptions {
  readonly box: ReplyBox
  /** As it was last read. */
  text(): string
  /** Reads the box again. */
  refresh(): void
  /** Something is about to be written: what waits for the pause to be marked is marked now. */
  before(): void
  /** It was, or was refused, and the box has been read again. */
  after(): void
  readonly signal: AbortSignal
}

export interface SessionWrites {
  readonly lastFix: LastFix | null
  /** The text has changed: what was last written is no longer what is seen. */
  forget(): void
  /** Makes the changes that are wanted once it is their turn; none are `stale`. */
  write(wanted: () => readonly Change[] | undefined): Promise<WriteResult>
  /** Several changes of the text as it is now. */
  change(changes: readonly Change[]): Promise<WriteResult>
  /** At the caret, or at the end where the caret is elsewhere. */
  insert(text: string): Promise<WriteResult>
  /** Takes back what was last written, while the text is as that left it. */
  undo(): Promise<WriteResult>
}

/** Editors hold a space beside another, or at an edge, as a no-break one. */
const sameButSpaces = (a: string, b: string): boolean =>
  a.replace(/\u00A0/g, ' ') === b.replace(/\u00A0/g, ' ')

export const createSessionWrites = (options: SessionWritesOptions): SessionWrites => {
  const { box, text: textNow, refresh, signal } = options
  const isComposing = watchComposition(box.element, signal)
  let lastFix: LastFix | null = null
  /** What leads back from the text that was last written, and that text. */
  let back: { readonly text: string; readonly changes: readonly Change[] } | undefined
  const canUndo = (): boolean => back?.text === textNow()

  const perform = async (wanted: () => readonly Change[] | undefined): Promise<WriteResult> => {
    refresh()
    // What an input method shows is not yet written: a change now would break it off or double it.
    const changes = isComposing() ? undefined : wanted()
    options.before()
    const text = textNow()
    const isPossible = changes !== undefined && changes.length > 0 && areApart(changes, text.length)
    const { result, written } = isPossible
      ? await writeAll(box, text, changes)
      : { result: { outcome: 'stale' } as const, written: [] }
    refresh()
    const isAsWritten = written.length > 0 && sameButSpaces(textNow(), textAfter(text, written))
    back = isAsWritten ? { text: textNow(), changes: reversed(text, written) } : undefined
    lastFix = {
      outcome: result.outcome,
      text: result.outcome === 'refused' ? result.corrected : '',
      changes: changes?.length ?? 0,
      canUndo: canUndo(),
    }
    options.after()
    return result
  }
  // While one write is still being verified, the next would find the caret on its way back.
  const inTurn = createTurns()
  const write: SessionWrites['write'] = (wanted) => inTurn(() => perform(wanted))

  /** A word is not glued to what stands before it. */
  const insertion = (inserted: string): readonly Change[] => {
    const at = box.selection()?.focus ?? textNow().length
    const isGlued = at > 0 && /\S/.test(textNow().charAt(at - 1))
    return [{ span: { start: at, end: at }, text: isGlued ? ` ${inserted}` : inserted }]
  }

  return {
    get lastFix() {
      return lastFix
    },
    forget: () => {
      lastFix = null
    },
    write,
    change: (changes) => {
      const text = textNow()
      return write(() => (textNow() === text ? changes : undefined))
    },
    insert: (text) => write(() => insertion(text)),
    undo: () => write(() => (canUndo() ? back?.changes : undefined)),
  }
}
