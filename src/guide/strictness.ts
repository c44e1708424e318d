import { holdsAtLeast } from './guard'
import type { Guide, Setting } from './guide'
import type { GuideRule } from './guideRule'
import { canonicalJson } from './share/canonical'
import { GUIDE_SEVERITIES } from './vocabulary'

type Values = { readonly [S in Setting]: (next: Guide[S], held: Guide[S]) => boolean }

const atLeast = <T>(scale: readonly T[], next: T, held: T): boolean =>
  scale.indexOf(next) >= scale.indexOf(held)
/** Nothing that the list allowed is new. */
const isWithin = <T>(next: readonly T[], held: readonly T[]): boolean => {
  const known = new Set(held.map((item) => canonicalJson(item)))
  return next.every((item) => known.has(canonicalJson(item)))
}
const keepsAll = <T>(next: readonly T[], held: readonly T[]): boolean => isWithin(held, next)
/** Every entry that was there is still there, and at least as strict. */
const everyEntry = <T>(next: object, held: object, isAtLeast: (a: T, b: T) => boolean): boolean => {
  const now = new Map<string, T>(Object.entries(next))
  return Object.entries(held).every(([key, before]: [string, T]) => {
    const value = now.get(key)
    return value !== undefined && isAtLeast(value, before)
  })
}

const STRICTER: Values = {
  address: (next, held) => held === 'either' || next === held,
  audience: () => false,
  speakAs: (next, held) => held.length === 0 || (next.length > 0 && isWithin(next, held)),
  greeting: (next, held) => (next.required || !held.required) && isWithin(next.texts, held.texts),
  signOff: (next, held) => (next.required || !held.required) && isWithin(next.texts, held.texts),
  contacts: isWithin,
  length: (next, held) => everyEntry<number>(next, held, (a, b) => a <= b),
  emoji: (next, held) =>
    atLeast(['free', 'few', 'none'], next.use, held.use) &&
    (next.use !== 'few' || held.use !== 'few' || next.most <= held.most) &&
    keepsAll(next.forbidden, held.forbidden),
  hashtags: (next, held) => next.most <= held.most && keepsAll(next.forbidden, held.forbidden),
  capitals: (next, held) =>
    atLeast(['free', 'quiet'], next.use, held.use) &&
    (held.use === 'free' || isWithin(next.accepted, held.accepted)),
  region: () => false,
  typography: (next, held) => atLeast(['plain', 'fine'], next, held),
  spelling: (next, held) => atLeast(['both', 'classical'], next, held),
  vocabulary: isWithin,
  words: isWithin,
  terms: keepsAll,
  severities: (next, held) =>
    everyEntry<string>(next, held, (a, b) => atLeast<string>(GUIDE_SEVERITIES, a, b)),
  required: (next, held) => everyEntry<string[]>(next, held, (a, b) => keepsAll(a, b)),
  escalation: keepsAll,
  replies: keepsAll,
  guard: holdsAtLeast,
}

/** May `next` take the place of `held` under a floor? */
export const isStricter = <S extends Setting>(setting: S, next: Guide[S], held: Guide[S]): boolean =>
  STRICTER[setting](next, held)

/** The same rule or more of it: as severe, on, and looking for all that it looked for. */
export function isStricterRule(next: GuideRule, held: GuideRule): boolean {
  const { severity: _, match: nextMatch, better: _b, message: _m, why: _w, ...nextRest } = next
  const { severity: __, match: heldMatch, better: __b, message: __m, why: __w, ...heldRest } = held
  const bare = (rest: object): string =>
    canonicalJson({ ...rest, lock: '', enabled: true, examples: {}, link: '' })
  return (
    bare(nextRest) === bare(heldRest) &&
    atLeast(GUIDE_SEVERITIES, next.severity, held.severity) &&
    (next.enabled || !held.enabled) &&
    keepsAll(nextMatch, heldMatch)
  )
}
