/**
 * Whether a press that would publish goes through. Pure; `guardListeners` feeds it and does what it says.
 *
 * It never posts and never replays: it holds one press, and the person's own next press passes. Whatever is not
 * known for certain passes too. `stops` is the set of open findings that hold a post (`stop`, or by a setting all but hints).
 *
 *   state      event            when                          next        effect
 *   ---------  ---------------  ----------------------------  ----------  -----------------
 *   idle       press            no stops                      idle        pass
 *   idle       press            stops                         holding     hold, open dialog
 *   holding    press            too soon to have been read    holding     hold
 *   holding    press            otherwise                     released    pass, close dialog
 *   released   press            stops all known               released    pass
 *   released   press            a stop not released           holding     hold, open dialog
 *   holding    verdict          none of its stops is left     idle        close dialog
 *   holding    edit             -                             idle        close dialog
 *   holding    choose correct   -                             warned      close dialog, show first stop
 *   holding    choose back      -                             warned      close dialog
 *   holding    choose publish   -                             released    close dialog, back to the box
 *   warned     press            stops all known               released    pass
 *   warned     press            a stop not seen               holding     hold, open dialog
 *   warned     edit, leave      -                             idle        -
 *   holding    leave            -                             idle        close dialog
 *   released   leave            -                             idle        -
 *
 * `verdict` is a new review of the same text, `edit` a change of the text: someone who edits has taken the
 * warning, so the dialog goes; if a stop is still there at the next press, that press is held again. After
 * *Corriger* a press on the unchanged text passes all the same: no second press is ever blocked.
 */

/** An open finding that holds: its rule and the passage, so that it is the same one wherever it moves. */
export type Stops = ReadonlySet<string>

export type GuardState =
  | { readonly is: 'idle' }
  | { readonly is: 'holding'; readonly stops: Stops; readonly since: number }
  | { readonly is: 'warned' | 'released'; readonly stops: Stops }

/** `back` is Escape: seen, and left as it is. */
export type Choice = 'correct' | 'publish' | 'back'

export type GuardEvent =
  | { readonly type: 'press'; readonly stops: Stops; readonly at: number }
  | { readonly type: 'verdict'; readonly stops: Stops }
  | { readonly type: 'edit' }
  | { readonly type: 'choose'; readonly choice: Choice }
  /** The box is gone, or another one is written in. */
  | { readonly type: 'leave' }

export type GuardEffect = 'pass' | 'hold' | 'open' | 'close' | 'show-stop' | 'focus-box'

export interface GuardStep {
  readonly state: GuardState
  readonly effects: readonly GuardEffect[]
}

/** The second half of a double press is no decision: nobody reads a dialog in this time (ms). */
export const TOO_SOON = 250

export const idle: GuardState = { is: 'idle' }

const AFTER_CHOICE: Record<Choice, readonly GuardEffect[]> = {
  correct: ['show-stop'],
  publish: ['focus-box'],
  back: [],
}

// `Set.isSubsetOf` came with Chrome 122.
const areIn = (known: Stops, stops: Stops): boolean => [...stops].every((stop) => known.has(stop))

const stay = (state: GuardState, ...effects: GuardEffect[]): GuardStep => ({ state, effects })

const press = (state: GuardState, stops: Stops, at: number): GuardStep => {
  switch (state.is) {
    case 'idle':
      return stops.size === 0
        ? stay(idle, 'pass')
        : { state: { is: 'holding', stops, since: at }, effects: ['hold', 'open'] }
    case 'holding':
      return at - state.since < TOO_SOON
        ? stay(state, 'hold')
        : { state: { is: 'released', stops: state.stops }, effects: ['close', 'pass'] }
    case 'warned':
    case 'released':
      return areIn(state.stops, stops)
        ? { state: { is: 'released', stops: state.stops }, effects: ['pass'] }
        : { state: { is: 'holding', stops, since: at }, effects: ['hold', 'open'] }
  }
}

export const step = (state: GuardState, event: GuardEvent): GuardStep => {
  if (event.type === 'press') return press(state, event.stops, event.at)
  if (state.is === 'idle') return stay(state)
  if (state.is === 'released') return event.type === 'leave' ? stay(idle) : stay(state)
  if (state.is === 'warned') return event.type === 'leave' || event.type === 'edit' ? stay(idle) : stay(state)
  switch (event.type) {
    case 'verdict':
      return [...state.stops].some((stop) => event.stops.has(stop)) ? stay(state) : stay(idle, 'close')
    case 'edit':
    case 'leave':
      return stay(idle, 'close')
    case 'choose':
      return {
        state: { is: event.choice === 'publish' ? 'released' : 'warned', stops: state.stops },
        effects: ['close', ...AFTER_CHOICE[event.choice]],
      }
  }
}
