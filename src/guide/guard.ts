import { GUARDS, type GuardMode } from './vocabulary'

/** What is said at one place beside the person's own choice: a guide asks for no less, a policy decides. */
export type GuardAsked =
  | { readonly by: 'guide'; readonly guide: string; readonly least: GuardMode }
  | { readonly by: 'policy'; readonly mode: GuardMode }

export const holdsAtLeast = (mode: GuardMode, least: GuardMode): boolean =>
  GUARDS.indexOf(mode) >= GUARDS.indexOf(least)

/** What holds a post where the person chose `chosen`: a policy's word, else the stronger of guide and person. */
export const guardInForce = (chosen: GuardMode, asked: GuardAsked | null): GuardMode => {
  if (asked === null) return chosen
  if (asked.by === 'policy') return asked.mode
  return holdsAtLeast(chosen, asked.least) ? chosen : asked.least
}

/** May the person choose `mode` here, and have it? */
export const mayChoose = (mode: GuardMode, asked: GuardAsked | null): boolean =>
  guardInForce(mode, asked) === mode && asked?.by !== 'policy'
