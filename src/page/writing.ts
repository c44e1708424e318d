/** One reply box with everything around it: session, marks, badge, card and guard, torn down by one signal. */
import type { Around } from '../around'
import type { GuardMode } from '../guide/vocabulary'
import type { GuideHere } from '../guideMessages'
import type { SettingsChange } from '../protocol'
import { verdictOf } from '../review/settle'
import type { Settings } from '../settings'
import type { Site } from '../sites'
import { ask } from '../ui/ask'
import { isAlive, panelOpensFromPage } from './alive'
import { readAround } from './around'
import { type BadgeState, drawBadge } from './badge'
import { type CardControl, createCard } from './cardControl'
import { readAnswered } from './comment'
import { contentEditableSurface } from './contentEditableBox'
import { follow } from './follow'
import { visibleRect } from './geometry'
import { createGuard, type GuardControl } from './guardControl'
import { createJournal } from './journal'
import { startMarks } from './marks'
import { createMirror } from './mirror'
import { caretLineOf, placeBeside } from './place'
import { postingButtonOf } from './posting'
import type { Remark } from './remarks'
import { hasFocus, type ReplyBox } from './replyBox'
import { type Session, startSession } from './session'
import { rememberSnapshots } from './snapshotMemory'
import type { Ui } from './ui'
import { createUnaided, type Unaided, type UnaidedState } from './unaided'
import { drawUnaidedNote, unaidedTold } from './unaidedNote'
import { watchText } from './watch'

export interface WritingOptions {
  readonly box: ReplyBox
  readonly site: Site | undefined
  readonly ui: Ui
  readonly ignored: Set<string>
  settings(): Settings
  /** What holds a post, as settings, guide and policy have it. */
  guardMode(): GuardMode
  isPaused(): boolean
  /** Remarks are shown in the panel alone. */
  isPanelOnly(): boolean
  change(change: SettingsChange): Promise<Settings | undefined>
  /** Something the panel shows changed. */
  changed(): void
  /** The review was made under this guide. */
  guided(guide: GuideHere): void
  /** The box left the page. */
  gone(): void
  /** The extension was updated or removed: nothing can be drawn any more, not even a string be had. */
  orphaned(): void
  readonly signal: AbortSignal
}

export interface Writing {
  readonly session: Session
  readonly card: CardControl
  readonly guard: GuardControl
  /** Where the box stands now, and what it answers. */
  readonly around: Around
  readonly unaided: Unaided
  /** How many are hidden may be told to this person. */
  readonly countsHidden: boolean
  /** Selects a remark's passage, scrolls to it and opens its card. */
  reveal(remark: Remark): void
  /** The settings changed. */
  settingsChanged(): void
}

export const startWriting = (options: WritingOptions): Writing => {
  const { box, site, ui, signal } = options
  const { element } = box
  let answered = readAnswered(element, site)
  // The person may change profile, and a page of one document its address, while the box stays.
  const around = (): Around => readAround(element, site, location.pathname, answered)
  let ready = false

  if (box.kind === 'contenteditable') rememberSnapshots(element, signal)
  const surface =
    element instanceof HTMLTextAreaElement
      ? createMirror(element, ui.slot('mirror'), signal)
      : contentEditableSurface(element, site?.mention)
  const marks = startMarks(surface, signal)

  const session = startSession(box, {
    ignored: options.ignored,
    signal,
    changed: () => ready && update(),
    review: async (text, revision, from) => {
      if (options.isPaused()) return undefined
      // The comment may come into the page after the box.
      if (answered.comment === undefined) answered = readAnswered(element, site)
      const reply = await ask({ type: 'review', text, revision, from, around: around() })
      if (reply) options.guided(reply.guide)
      return reply
    },
  })

  const sendButton = (): Element | undefined => postingButtonOf(box, site)
  const unaided = createUnaided({ session, changed: () => update(), signal })
  const seen = (): readonly Remark[] => session.marked().filter((remark) => !unaided.hides(remark))
  const shared = { session, marks, ui, unaided, sendButton, signal }
  const card = createCard({ ...shared, change: options.change, isPanelOnly: options.isPanelOnly })

  const reveal = ({ id, finding }: Remark): void => {
    element.focus({ preventScroll: true })
    box.select({ anchor: finding.span.start, focus: finding.span.end })
    const [line] = marks.rectsOf(finding.span)
    if (!line || line.top < 0 || line.bottom > innerHeight) element.scrollIntoView({ block: 'center' })
    const remark = session.remarks.find((each) => each.id === id)
    if (remark) card.show(remark)
  }

  const guard = createGuard({
    ...shared,
    mode: () => (options.isPaused() ? 'off' : options.guardMode()),
    correct: reveal,
  })

  const badgeState = (): BadgeState | undefined => {
    if (options.isPaused()) return { is: 'paused' }
    if (session.text.trim() === '') return undefined
    const { review } = session
    if (!review) return { is: 'checking' }
    if (review.limits.includes('in-pieces')) return { is: 'in-pieces' }
    const known = new Map([...session.marked(), ...session.remarks].map((remark) => [remark.id, remark]))
    const shown = [...known.values()].filter((remark) => !unaided.hides(remark))
    const count = shown.filter(({ finding }) => finding.severity !== 'hint').length
    const verdict = verdictOf(shown.map(({ finding }) => finding))
    if (verdict !== 'ready') return { is: verdict, count }
    if (unaided.state?.is === 'running') return { is: 'unaided' }
    return { is: review.limits.includes('not-french') ? 'not-french' : 'ready' }
  }

  const opensPanel = panelOpensFromPage()
  const openBadge = (): void => {
    // In the same tick as the click: a browser opens its panel for a gesture only.
    if (opensPanel) void ask({ type: 'open-panel' })
    else if (options.isPaused() || !card.next()) card.note('panelByIcon')
  }
  const drawAround = (): void => {
    const state = badgeState()
    drawBadge(
      ui.slot('badge'),
      state && {
        state,
        theme: marks.theme,
        box: visibleRect(element),
        opensPanel,
        open: openBadge,
      },
    )
  }
  const countsHidden = (): boolean => options.settings().skill === 'beginner'
  const unaidedSlot = ui.slot('unaided')
  let toldState: UnaidedState | null = null
  const drawUnaided = (): void => {
    const state = options.isPaused() ? null : unaided.state
    if (state !== toldState) {
      toldState = state
      // Who reads in the panel hears it there.
      ui.say('unaided', state && document.hasFocus() ? unaidedTold(state, countsHidden()) : '')
    }
    drawUnaidedNote(
      unaidedSlot,
      state
        ? {
            state,
            text: session.text,
            theme: marks.theme,
            counts: countsHidden(),
            stop: unaided.stop,
            again: unaided.start,
          }
        : undefined,
    )
    const part = unaidedSlot.firstElementChild
    if (part instanceof HTMLElement)
      placeBeside(part, visibleRect(element), [
        caretLineOf(box, marks),
        sendButton()?.getBoundingClientRect(),
      ])
  }
  /** Of a box that somebody turned away from only the badge is seen; who went into our card or the panel did not leave it. */
  const isLeft = (): boolean => !hasFocus(element) && ui.activeElement === null
  const drawMarks = (): void => {
    const isQuiet = options.isPaused() || options.isPanelOnly() || isLeft()
    marks.draw(isQuiet ? [] : seen().map(({ finding }) => finding))
  }

  const journal = createJournal({
    tell: (happenings, words) => void ask({ type: 'note', happenings: [...happenings], words }),
    ignored: options.ignored,
    keepsSentences: () => options.settings().notebook === 'sentences',
    signal,
  })

  const isOrphan = (): boolean => {
    if (isAlive()) return false
    options.orphaned()
    return true
  }
  const update = (): void => {
    if (isOrphan()) return
    if (!options.isPaused()) {
      const { text, remarks, fresh } = session
      journal.observe({ text, remarks, fresh, marked: seen() })
    }
    unaided.update()
    drawMarks()
    drawAround()
    drawUnaided()
    card.update()
    guard.update()
    options.changed()
  }

  const place = (): void => {
    if (isOrphan()) return
    if (!element.isConnected) {
      options.gone()
      return
    }
    marks.moved()
    drawAround()
    drawUnaided()
    card.update()
  }

  // Leaving the word that was being typed shows its mark.
  let drawnCaret: number | undefined
  element.ownerDocument.addEventListener(
    'selectionchange',
    () => {
      const caret = box.selection()?.focus
      if (caret === drawnCaret) return
      drawnCaret = caret
      drawMarks()
    },
    { signal },
  )
  watchText(
    box,
    () => {
      const { revision } = session
      session.refresh()
      // The editor may have put new nodes under the same text; ranges in the old ones are dead.
      if (session.revision === revision) drawMarks()
    },
    signal,
  )
  for (const type of ['focusin', 'focusout'] as const) {
    // In a task of its own: while it moves, the focus is nowhere.
    element.addEventListener(type, () => setTimeout(drawMarks), { signal })
  }
  follow(element, place, signal)
  // Sites turn dark with the system, at nightfall, under a reply half written.
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', update, { signal })
  signal.addEventListener('abort', () => {
    drawBadge(ui.slot('badge'), undefined)
    drawUnaidedNote(unaidedSlot, undefined)
  })

  ready = true
  ui.raise(element)
  session.refresh()
  update()
  return {
    session,
    card,
    guard,
    get around() {
      return around()
    },
    unaided,
    get countsHidden() {
      return countsHidden()
    },
    reveal,
    settingsChanged: () => {
      session.again()
      update()
    },
  }
}
