/** Joins the guard's table to one reply box: what it knows, and what is shown while a press is held. */
import { render } from 'preact'
import type { GuardMode } from '../guide/vocabulary'
import { stopping } from '../review/settle'
import type { Finding } from '../rules/finding'
import { sliceOf } from '../text/span'
import { t } from '../ui/i18n'
import { focusFirst, moveFocus } from './focusRing'
import { type GuardEffect, type GuardEvent, type GuardState, idle, type Stops, step } from './guard'
import { GuardDialog, GuardReleased } from './guardDialog'
import type { Marks } from './marks'
import { caretLineOf, placeBeside } from './place'
import type { Remark } from './remarks'
import type { Session } from './session'
import type { Ui } from './ui'

export interface GuardOptions {
  readonly session: Session
  readonly marks: Marks
  readonly ui: Ui
  /** As settings, guide and policy have it; off where the site is paused. */
  mode(): GuardMode
  sendButton(): Element | undefined
  /** Leads the person to the finding to correct. */
  correct(remark: Remark): void
  readonly signal: AbortSignal
}

export interface GuardControl {
  /** True when the press is to be held. Synchronous: it is asked within the event. */
  holds(at: number): boolean
  /** The text or its review changed. */
  update(): void
  /** A key in the box while the dialog is open: Tab leads into it, Esc closes it. True when it was taken. */
  boxKey(event: KeyboardEvent): boolean
  /** A key pressed inside the dialog. */
  key(event: KeyboardEvent): void
  readonly hasFocus: boolean
}

/** How long the note after *Publier quand même* stays (ms). */
const NOTE = 8000

/** What holds a press, the graver first. */
const HELD: Record<GuardMode, (findings: readonly Finding[]) => readonly Finding[]> = {
  off: () => [],
  risks: stopping,
  all: (findings) => [
    ...new Set([...stopping(findings), ...findings.filter(({ severity }) => severity !== 'hint')]),
  ],
}

export const createGuard = (options: GuardOptions): GuardControl => {
  const { session, marks, ui, signal } = options
  const { box } = session
  const slot = ui.slot('guard')
  let state: GuardState = idle
  let knownText = session.text
  let noteTimer: ReturnType<typeof setTimeout> | undefined

  /**
   * What is known to stand in the text now: a stop found earlier whose passage is untouched counts although the
   * rest of the text still waits for its review; what nobody has reviewed yet does not.
   */
  const openStops = (): readonly Finding[] =>
    HELD[options.mode()](session.remarks.map(({ finding }) => finding))
  const keyOf = ({ rule, span }: Finding): string => `${rule}\n${sliceOf(session.text, span)}`
  const stops = (): Stops => new Set(openStops().map(keyOf))

  const clear = (): void => {
    clearTimeout(noteTimer)
    ui.say('guard', '')
    render(null, slot)
  }

  const place = (): void => {
    const part = slot.firstElementChild
    if (!(part instanceof HTMLElement)) return
    const field = box.element.getBoundingClientRect()
    placeBeside(part, field, [caretLineOf(box, marks), options.sendButton()?.getBoundingClientRect()])
  }

  const draw = (): void => {
    clearTimeout(noteTimer)
    render(
      <GuardDialog
        stops={openStops()}
        text={session.text}
        theme={marks.theme}
        choose={(choice) => send({ type: 'choose', choice })}
      />,
      slot,
    )
    place()
  }

  const backToBox = (): void => {
    box.element.focus({ preventScroll: true })
  }

  const act = (effect: GuardEffect): void => {
    switch (effect) {
      case 'pass':
      case 'hold':
        return
      case 'open':
        ui.raise(box.element)
        draw()
        return
      case 'close':
        clear()
        return
      case 'focus-box':
        backToBox()
        render(<GuardReleased theme={marks.theme} />, slot)
        ui.say('guard', t('guardReleased'))
        place()
        noteTimer = setTimeout(clear, NOTE)
        return
      case 'show-stop': {
        backToBox()
        const [first] = openStops()
        const remark = session.remarks.find(({ finding }) => finding === first)
        if (remark) options.correct(remark)
      }
    }
  }

  const send = (event: GuardEvent): readonly GuardEffect[] => {
    const result = step(state, event)
    state = result.state
    for (const effect of result.effects) act(effect)
    return result.effects
  }

  signal.addEventListener('abort', () => {
    send({ type: 'leave' })
    clear()
  })

  return {
    holds: (at) => {
      session.refresh()
      if (state.is !== 'holding') clear()
      return send({ type: 'press', stops: stops(), at }).includes('hold')
    },
    update: () => {
      const edited = session.text !== knownText
      knownText = session.text
      if (edited && state.is === 'released') clear()
      // An empty box was posted or given up: the next reply in it is another reply.
      if (session.text.trim() === '') send({ type: 'leave' })
      else send(edited ? { type: 'edit' } : { type: 'verdict', stops: stops() })
      if (state.is === 'holding') draw()
    },
    boxKey: (event) => {
      if (state.is !== 'holding' || event.isComposing) return false
      if (event.key === 'Tab' && !event.shiftKey) focusFirst(slot)
      else if (event.key === 'Escape') send({ type: 'choose', choice: 'back' })
      else return false
      return true
    },
    key: (event) => {
      if (event.key === 'Escape') {
        event.preventDefault()
        backToBox()
        send({ type: 'choose', choice: 'back' })
      } else moveFocus(slot, ui.activeElement, event)
    },
    get hasFocus() {
      return slot.contains(ui.activeElement)
    },
  }
}
