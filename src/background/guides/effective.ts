import { isExpired } from '../../guide/expiry'
import { familyOf } from '../../guide/family'
import type { GuardAsked } from '../../guide/guard'
import { builtInGuide, type Guide, SETTINGS, type Setting } from '../../guide/guide'
import { type Layer, type MergedGuide, mergeGuides, type Source } from '../../guide/layers'
import { activeGuide, appliesAt, type Place } from '../../guide/scope'
import { LOCKS, type Lock } from '../../guide/vocabulary'
import type { Feed, GuideHere, GuideNote } from '../../guideMessages'
import { PERSONAL_GUIDE } from '../../guideMessages'
import type { Finding, FindingSource } from '../../rules/finding'
import type { InstalledGuide, Shelf } from './guideStore'
import type { Policy } from './policy'

/** The guide that the engine uses at one place, and where each of its words comes from. */
export interface EffectiveGuide {
  /** The same object for as long as nothing changes: the engine keeps what it knows by it. */
  readonly guide: Guide
  readonly here: GuideHere
  readonly conflicts: readonly string[]
  sourceOf(finding: Finding): FindingSource | undefined
}

export interface Circumstances {
  readonly shelf: Shelf
  readonly policy: Policy
  /** The personal dictionary. */
  readonly words: readonly string[]
  /** In milliseconds since 1970. */
  readonly now: number
}

/** An address that has been silent for so long is worth a look. */
const STALE = 14 * 24 * 3_600_000

const isStale = (feed: Feed | undefined, now: number): boolean =>
  feed?.failure != null && now - feed.freshAt > STALE

/** What deserves a look about one installed guide. */
export const notesOf = (
  { guide, source, pending }: Pick<InstalledGuide, 'guide' | 'source' | 'pending'>,
  feeds: readonly Feed[],
  now: number,
): GuideNote[] => {
  const url = source.kind === 'subscription' || source.kind === 'policy' ? source.url : null
  const feed = feeds.find((each) => each.url === url)
  return [
    ...(isExpired(guide, new Date(now).toISOString().slice(0, 10)) ? (['expired'] as const) : []),
    ...(isStale(feed, now) ? (['stale'] as const) : []),
    ...(pending === null ? [] : (['update'] as const)),
  ]
}

/** The policy's own guides, then those that it subscribes to and that have arrived. */
export const policyGuides = ({ installed }: Shelf, { guides, subscriptions }: Policy): readonly Guide[] => {
  const own = new Set(guides.map(({ id }) => id))
  const arrived = installed.filter(
    ({ id, source }) =>
      source.kind === 'policy' && source.url !== null && subscriptions.includes(source.url) && !own.has(id),
  )
  return [...guides, ...arrived.map(({ guide }) => guide)]
}

/** The guides that the person has, and that may be the one of a place. */
const choices = ({ installed }: Shelf): readonly Guide[] =>
  installed
    .filter(({ id, enabled, source }) => enabled && id !== PERSONAL_GUIDE && source.kind !== 'policy')
    .map(({ guide }) => guide)

/**
 * Who decides at a place: what the policy imposes, then the guide of the place with those that it completes, then
 * the person's own rules. Pure but for what it remembers of the last few places.
 */
export const createEffectiveGuides = (): ((place: Place, given: Circumstances) => EffectiveGuide) => {
  let of: { shelf: Shelf; policy: Policy; words: string } | undefined
  const known = new Map<string, EffectiveGuide>()
  return (place, given) => {
    const words = given.words.join('\n')
    if (of?.shelf !== given.shelf || of.policy !== given.policy || of.words !== words) {
      of = { shelf: given.shelf, policy: given.policy, words }
      known.clear()
    }
    const imposed = policyGuides(given.shelf, given.policy).filter((guide) => appliesAt(guide, place))
    const pinned = given.policy.pinned ?? given.shelf.pinned ?? undefined
    const client = activeGuide(choices(given.shelf), place, pinned)
    const key = [client?.id, ...imposed.map(({ id }) => id)].join(' ')
    const before = known.get(key)
    if (before) return before
    const made = effectiveOf(imposed, client, pinned, given)
    known.set(key, made)
    return made
  }
}

const effectiveOf = (
  imposed: readonly Guide[],
  client: Guide | undefined,
  pinned: string | undefined,
  { shelf, policy, words, now }: Circumstances,
): EffectiveGuide => {
  const faults: string[] = []
  const layers: Layer[] = imposed.map((guide) => ({ layer: 'organisation', guide }))
  if (client) {
    const family = familyOf(client, [...policyGuides(shelf, policy), ...choices(shelf)])
    if (!family.ok) faults.push(family.error.message)
    const parents = family.ok ? family.value.slice(0, -1) : []
    for (const guide of parents)
      if (!imposed.some(({ id }) => id === guide.id)) layers.push({ layer: 'organisation', guide })
    layers.push({ layer: 'client', guide: client })
  }
  const own = shelf.installed.find(({ id, enabled }) => id === PERSONAL_GUIDE && enabled)
  if (own) layers.push({ layer: 'person', guide: own.guide })
  const merged = mergeGuides(layers)
  const { guide } = merged
  const conflicts = [...faults, ...merged.conflicts.map(({ message }) => message)]
  const shown = client ?? imposed[0]
  const held = shelf.installed.find(({ id }) => id === shown?.id)
  const notes = shown
    ? notesOf(
        { guide: shown, source: held?.source ?? BY_POLICY, pending: held?.pending ?? null },
        shelf.feeds,
        now,
      )
    : []
  return {
    guide: words.length === 0 ? guide : { ...guide, vocabulary: [...guide.vocabulary, ...words] },
    here: {
      id: shown?.id ?? null,
      name: shown?.name ?? own?.guide.name ?? builtInGuide.name,
      revision: shown?.revision ?? 0,
      lock: strongestLock(merged),
      pinned: shown !== undefined && shown.id === pinned,
      guard: guardAskedBy(merged, policy),
      notes: [...notes, ...(conflicts.length > 0 ? (['conflict'] as const) : [])],
    },
    conflicts,
    sourceOf: sourcesOf(merged),
  }
}

const BY_POLICY = { kind: 'policy', url: null } as const

const guardAskedBy = ({ guide, provenance }: MergedGuide, policy: Policy): GuardAsked | null => {
  if (policy.guard !== undefined) return { by: 'policy', mode: policy.guard }
  if (guide.guard === builtInGuide.guard) return null
  return { by: 'guide', guide: provenance.setting('guard').guide, least: guide.guard }
}

const strongestLock = ({ provenance: { setting, rules } }: MergedGuide): Lock =>
  [...SETTINGS.map(setting), ...rules.values()]
    .map(({ lock }) => lock)
    .reduce((a, b) => (LOCKS.indexOf(b) > LOCKS.indexOf(a) ? b : a), 'open')

/** The strongest lock that one guide holds by itself. */
export const lockOf = ({ rules, locks }: Guide): Lock =>
  [...rules.map(({ lock }) => lock), ...Object.values(locks)].reduce<Lock>(
    (a, b) => (LOCKS.indexOf(b) > LOCKS.indexOf(a) ? b : a),
    'open',
  )

/** Rules that settings make, by the start of their id. */
const SETTING_RULES: readonly (readonly [string, Setting])[] = [
  ['guide/reglage-emoji', 'emoji'],
  ['guide/reglage-hashtags', 'hashtags'],
  ['guide/reglage-capitales', 'capitals'],
  ['guide/reglage-longueur', 'length'],
  ['guide/terme-', 'terms'],
]

const sourcesOf = ({ guide, provenance: { setting, rules } }: MergedGuide) => {
  const weighed: ReadonlySet<string> = new Set(Object.keys(guide.severities))
  return ({ kind, rule, category }: Finding): FindingSource | undefined => {
    if (kind !== 'guide') return weighed.has(category) ? told(setting('severities')) : undefined
    const own = rules.get(rule.replace(/^guide\//, ''))
    if (own) return told(own)
    const name = SETTING_RULES.find(([start]) => rule.startsWith(start))?.[1]
    return name && told(setting(name))
  }
}

const told = ({ guide, layer, lock }: Source): FindingSource => ({ guide, layer, lock })
