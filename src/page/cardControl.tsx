/** Opens, places and closes the card of one reply box. */

import { render } from 'preact'
import { firstLevel } from '../learn/help'
import { MAX_WORD } from '../limits'
import type { SettingsChange } from '../protocol'
import type { HelpLevel } from '../rules/finding'
import type { Settings } from '../settings'
import { sliceOf } from '../text/span'
import { type MessageKey, t } from '../ui/i18n'
import { failureOf } from '../ui/learnt'
import { isAlive } from './alive'
import { Card, Note, Refusal } from './card'
import { copyText } from './copyText'
import { focusFirst, moveFocus } from './focusRing'
import { visibleRect } from './geometry'
import type { Marks } from './marks'
import { otherChecker } from './otherChecker'
import { caretLineOf, placeBeside } from './place'
import { type Remark, remarkAfter, remarkAt } from './remarks'
import { hasFocus, type TextSelection } from './replyBox'
import type { Session } from './session'
import type { Ui } from './ui'
import type { Unaided } from './unaided'

export interface CardOptions {
  readonly session: Session
  readonly marks: Marks
  /** Nothing is marked in the page, so nothing is there to be clicked. */
  isPanelOnly(): boolean
  readonly ui: Ui
  /** The button that publishes, which is never covered. */
  sendButton(): Element | undefined
  change(change: SettingsChange): Promise<Settings | undefined>
  /** What the person reads without help. */
  readonly unaided: Pick<Unaided, 'hides' | 'start'>
  readonly signal: AbortSignal
}

export interface CardControl {
  readonly isOpen: boolean
  readonly hasFocus: boolean
  /** The shortcut: opens the next remark and takes the focus; pressed again it goes on to the one after. False without one. */
  next(): boolean
  /** Says it for a while, in the card's place. */
  note(message: MessageKey): void
  /** Opens without taking the focus. */
  show(remark: Remark): void
  /** Redraws after the text, the remarks or the page moved. */
  update(): void
  /** A key pressed inside the card. */
  key(event: KeyboardEvent): void
  /** Gives the box its focus and selection back when the card had them. */
  close(): void
  /** Applies a suggestion and shows what became of it. */
  apply(remark: Remark | undefined, suggestion: number): Promise<void>
}

type Shown =
  | {
      readonly is: 'remark'
      readonly id: number
      readonly level: HelpLevel
      readonly showsWhy: boolean
      readonly failure?: MessageKey | undefined
    }
  | { readonly is: 'refused'; readonly corrected: string; readonly copied?: boolean }
  | { readonly is: 'note'; readonly message: MessageKey }

/** How long a note stays (ms). */
const NOTE = 8000

/** Of what is shown, what came after the card was opened: it is read out. */
const saidOf = (shown: Shown): MessageKey | undefined => {
  if (shown.is === 'note') return shown.message
  if (shown.is === 'remark') return shown.failure
  return shown.copied === undefined ? undefined : shown.copied ? 'cardCopied' : 'cardCopyFailed'
}

export const createCard = (options: CardOptions): CardControl => {
  const { session, marks, ui, unaided, signal } = options
  const { box } = session
  const slot = ui.slot('card')
  let shown: Shown | undefined
  let noteTimer: ReturnType<typeof setTimeout> | undefined
  /** Where the person was when the card took the focus. */
  let left: TextSelection | undefined

  const remark = (): Remark | undefined => (shown?.is === 'remark' ? session.remark(shown.id) : undefined)
  const hasCardFocus = (): boolean => slot.contains(ui.activeElement)
  const goBack = (): void => {
    if (!hasCardFocus()) return
    box.element.focus({ preventScroll: true })
    if (left) box.select(left)
  }

  const close = (): void => {
    goBack()
    clearTimeout(noteTimer)
    shown = undefined
    left = undefined
    ui.say('card', '')
    render(null, slot)
  }

  const open = (next: Shown): void => {
    if (!shown) ui.raise(box.element)
    clearTimeout(noteTimer)
    shown = next
    update()
  }
  const note = (message: MessageKey): void => {
    open({ is: 'note', message })
    noteTimer = setTimeout(close, NOTE)
  }

  const fail = (failure: MessageKey): void => {
    if (shown?.is === 'remark') open({ ...shown, failure })
  }

  const change = async (made: SettingsChange, about: Remark): Promise<void> => {
    goBack()
    const failure = failureOf(made, await options.change(made))
    if (signal.aborted) return
    // Where it was not made the remark stays; the card may be another's by now.
    if (!failure) session.ignore(about)
    else if (remark()?.id === about.id) fail(failure)
  }

  const apply = async (about: Remark | undefined, suggestion: number): Promise<void> => {
    goBack()
    const result = await session.apply(about, suggestion)
    if (signal.aborted) return
    // The person may have opened another remark meanwhile: its card stays.
    const isAbout = shown?.is !== 'remark' || shown.id === about?.id
    if (!isAbout) return
    if (result.outcome === 'applied') close()
    else if (result.outcome === 'refused') open({ is: 'refused', corrected: result.corrected })
    else if (shown) fail('cardStale')
    else note('cardStale')
  }

  const drawRemark = (state: Extract<Shown, { is: 'remark' }>, about: Remark): void => {
    const { finding } = about
    const word = sliceOf(session.text, finding.span)
    render(
      <Card
        finding={finding}
        text={session.text}
        theme={marks.theme}
        showsWhy={state.showsWhy}
        level={state.level}
        failure={state.failure}
        other={options.isPanelOnly() ? undefined : otherChecker(document)}
        actions={{
          fix: (suggestion) => void apply(about, suggestion),
          ignore: () => {
            goBack()
            session.ignore(about)
          },
          learn: () => void change({ kind: 'learn-word', word: word.slice(0, MAX_WORD) }, about),
          why: () => open({ ...state, showsWhy: !state.showsWhy }),
          help: (level) => {
            const focused = hasCardFocus()
            open({ ...state, level, failure: undefined })
            // The button pressed has gone with what it hid.
            if (focused) focusFirst(slot)
          },
          unaided: () => {
            close()
            unaided.start()
          },
          panelOnly: () => {
            close()
            void options.change({ kind: 'panel-only', host: location.hostname, only: true })
          },
          disable: () => void change({ kind: 'disable-rule', rule: finding.rule }, about),
        }}
      />,
      slot,
    )
  }

  const drawRefusal = (state: Extract<Shown, { is: 'refused' }>): void => {
    const copy = (): void => {
      void copyText(state.corrected).then((copied) => {
        if (signal.aborted || shown?.is !== 'refused') return
        open({ ...state, copied })
        if (copied) return
        const text = slot.querySelector('textarea')
        text?.focus({ preventScroll: true })
        text?.select()
      })
    }
    render(
      <Refusal
        corrected={state.corrected}
        theme={marks.theme}
        copied={state.copied}
        copy={copy}
        close={close}
      />,
      slot,
    )
  }

  const place = (): void => {
    const part = slot.firstElementChild
    if (!(part instanceof HTMLElement)) return
    const span = remark()?.finding.span
    const [line] = span ? marks.rectsOf(span) : []
    placeBeside(
      part,
      line ?? box.element.getBoundingClientRect(),
      [caretLineOf(box, marks), options.sendButton()?.getBoundingClientRect()],
      visibleRect(box.element),
    )
  }

  const update = (): void => {
    if (!shown) return
    const said = saidOf(shown)
    ui.say('card', said === undefined ? '' : t(said))
    if (shown.is === 'refused') drawRefusal(shown)
    else if (shown.is === 'note') render(<Note message={shown.message} theme={marks.theme} />, slot)
    else {
      const about = remark()
      // The passage was edited, fixed or ignored: there is nothing left to say about it.
      if (!about || unaided.hides(about)) {
        close()
        return
      }
      drawRemark(shown, about)
    }
    place()
  }

  const show = (about: Remark): void =>
    open({ is: 'remark', id: about.id, level: firstLevel(about.finding), showsWhy: false })

  const remarkUnder = (x: number, y: number): Remark | undefined =>
    marks
      .under(
        session
          .marked()
          .filter((each) => !unaided.hides(each))
          .map((remark) => ({ remark, span: remark.finding.span })),
        x,
        y,
      )
      // The narrowest is the one meant where several lie on each other.
      .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0]?.remark

  box.element.addEventListener(
    'click',
    (event) => {
      const about =
        event.isTrusted && isAlive() && !options.isPanelOnly()
          ? remarkUnder(event.clientX, event.clientY)
          : undefined
      if (about) show(about)
    },
    { signal },
  )
  addEventListener(
    'pointerdown',
    (event) => {
      if (shown && !ui.owns(event)) close()
    },
    { capture: true, signal },
  )
  signal.addEventListener('abort', () => {
    clearTimeout(noteTimer)
    ui.say('card', '')
    render(null, slot)
  })

  return {
    get isOpen() {
      return shown !== undefined
    },
    get hasFocus() {
      return hasCardFocus()
    },
    next: () => {
      const current = remark()
      const open = session.remarks.filter((each) => !unaided.hides(each))
      const about =
        current && !hasCardFocus()
          ? current
          : current
            ? remarkAfter(open, current.id)
            : remarkAt(open, box.selection()?.focus ?? 0)
      if (!about) return false
      if (hasFocus(box.element)) left = box.selection()
      if (about.id !== current?.id) show(about)
      focusFirst(slot)
      return true
    },
    note,
    show,
    update,
    key: (event) => {
      if (event.key === 'Escape') {
        event.preventDefault()
        close()
      } else moveFocus(slot, ui.activeElement, event)
    },
    close,
    apply,
  }
}
