import type { Guide } from '../../guide/guide'
import { fingerprint, type GuideDocument, type Subtle } from '../../guide/share/sign'
import type { GuideCard, GuideReply, GuideRequest, GuideSource } from '../../guideMessages'
import { type ArrivalParts, type Arrived, weigh } from './arrival'
import { lockOf, notesOf, policyGuides } from './effective'
import { type Fetch, fetchGuide } from './fetchGuide'
import type { Done, GuideStore, InstalledGuide, Shelf } from './guideStore'
import type { Policy } from './policy'
import { JITTER, PERIOD, type Subscriptions } from './subscriptions'

export interface DeskParts {
  readonly store: GuideStore
  readonly subscriptions: Subscriptions
  policy(): Promise<Policy>
  /** What the layers could not agree on, where the options page stands: everywhere. */
  conflicts(): Promise<readonly string[]>
  readonly fetch: Fetch
  readonly subtle: Subtle
  now(): number
  random(): number
  arrival(): Promise<Omit<ArrivalParts, 'consented'>>
}

export type Desk = (ask: GuideRequest) => Promise<GuideReply>

const refused = (message: string): GuideReply => ({ kind: 'refused', message })
const answered = (done: Done): GuideReply => (done.ok ? { kind: 'done' } : refused(done.error))
const document = (value: unknown): GuideReply =>
  value === undefined ? refused('Cette copie n’est plus conservée.') : { kind: 'document', document: value }

const NOT_HERE = 'Ce guide n’est plus installé.'
const BY_POLICY = 'Ce guide est imposé par votre organisation : elle seule peut le retirer.'

/** Answers everything that the options page asks about guides. */
export const createDesk = (parts: DeskParts): Desk => {
  const { store, subscriptions, subtle, now } = parts

  const find = async (id: string): Promise<InstalledGuide | undefined> =>
    (await store.read()).installed.find((held) => held.id === id)

  const words = (guide: Guide): Promise<string | null> =>
    guide.key === undefined
      ? Promise.resolve(null)
      : fingerprint(guide.key, subtle).then((found) => found ?? null)

  const cardOf = async (held: InstalledGuide, { feeds }: Shelf): Promise<GuideCard> => {
    const { guide, source } = held
    const url = source.kind === 'subscription' || source.kind === 'policy' ? source.url : null
    return {
      id: guide.id,
      name: guide.name,
      description: guide.description,
      version: guide.version,
      revision: guide.revision,
      rules: guide.rules.length,
      lock: lockOf(guide),
      source,
      enabled: held.enabled,
      scope: [...guide.scope.sites, ...guide.scope.pages, ...guide.scope.urls],
      surfaces: [...guide.scope.surfaces],
      words: await words(guide),
      notes: notesOf(held, feeds, now()),
      expires: guide.expires ?? null,
      feed: feeds.find((feed) => feed.url === url) ?? null,
      others: held.others.flatMap(({ revision }) => (typeof revision === 'number' ? [revision] : [])),
    }
  }

  const shelf = async (): Promise<GuideReply> => {
    const [read, policy, conflicts] = await Promise.all([store.read(), parts.policy(), parts.conflicts()])
    const imposed = policyGuides(read, policy)
    const isImposed = (id: string): boolean => imposed.some((guide) => guide.id === id)
    const inPolicy = imposed.map(
      (guide) =>
        read.installed.find(({ id, source }) => id === guide.id && source.kind === 'policy') ?? asHeld(guide),
    )
    const held = read.installed.filter(({ id, source }) => source.kind !== 'policy' && !isImposed(id))
    return {
      kind: 'shelf',
      guides: await Promise.all([...inPolicy, ...held].map((each) => cardOf(each, read))),
      drafts: [...read.drafts],
      pinned: policy.pinned ?? read.pinned,
      conflicts: [...policy.faults, ...read.faults, ...conflicts],
    }
  }

  const weighed = async (value: unknown, source: GuideSource, consented: boolean) => {
    const arrival = await parts.arrival()
    const result = await weigh(value, { ...arrival, consented })
    if (!result.ok) return result
    const policy = await parts.policy()
    const isImposed = policyGuides(await store.read(), policy).some(({ id }) => id === result.value.guide.id)
    return isImposed && source.kind !== 'policy' ? { ok: false as const, error: BY_POLICY } : result
  }

  const offer = async (value: unknown, source: GuideSource): Promise<GuideReply> => {
    const result = await weighed(value, source, false)
    if (!result.ok) return refused(result.error)
    // Whoever has a guide may still begin to follow its address.
    const follows =
      source.kind === 'subscription' && (await find(result.value.guide.id))?.source.kind !== 'subscription'
    if (result.value.decision.kind === 'same' && !follows)
      return refused('Vous avez déjà ce guide, dans cette révision.')
    return offerOf(result.value)
  }

  const offerOf = async ({ guide, signed, installed, decision, changes }: Arrived): Promise<GuideReply> => {
    if (decision.kind === 'refuse') return refused(decision.message)
    return {
      kind: 'offer',
      name: guide.name,
      version: guide.version,
      revision: guide.revision,
      description: guide.description,
      rules: guide.rules.length,
      signed: signed === 'valid',
      words: await words(guide),
      question: decision.kind === 'ask' ? decision.message : null,
      replaces: installed?.revision ?? null,
      changes: [...changes],
    }
  }

  const take = async (value: unknown, source: GuideSource, enabled = true): Promise<GuideReply> => {
    const result = await weighed(value, source, true)
    if (!result.ok) return refused(result.error)
    const { guide, decision } = result.value
    if (decision.kind === 'refuse') return refused(decision.message)
    const done = await store.install(guide, result.value.document, source, enabled)
    if (done.ok && source.kind === 'subscription')
      await store.noteFeed({
        url: source.url,
        etag: null,
        freshAt: now(),
        nextAt: now() + PERIOD + Math.round(parts.random() * JITTER),
        failure: null,
      })
    return answered(done)
  }

  const settlePending = async (id: string, accepted: boolean): Promise<GuideReply> => {
    const held = await find(id)
    if (!held?.pending) return refused('Il n’y a pas de mise à jour en attente.')
    return accepted ? take(held.pending, held.source, held.enabled) : answered(await store.refusePending(id))
  }

  const check = async (id: string): Promise<GuideReply> => {
    const fault = await subscriptions.check(id)
    return fault === undefined ? { kind: 'done' } : refused(fault)
  }

  const documentOf = async (id: string, revision: number | undefined): Promise<GuideReply> => {
    const held = await find(id)
    const imposed = (await parts.policy()).guides.find((guide) => guide.id === id)
    const copies: GuideDocument[] = held ? [held.document, ...held.others] : imposed ? [{ ...imposed }] : []
    return document(revision === undefined ? copies[0] : copies.find((copy) => copy.revision === revision))
  }

  return async (ask) => {
    switch (ask.kind) {
      case 'shelf':
        return shelf()
      case 'document':
        return documentOf(ask.id, ask.revision)
      case 'offer':
        return offer(ask.document, ask.source)
      case 'take':
        return take(ask.document, ask.source)
      case 'fetch': {
        const fetched = await fetchGuide(ask.url, null, parts.fetch)
        return fetched.kind === 'new'
          ? { kind: 'fetched', document: fetched.document }
          : refused(fetched.kind === 'failed' ? fetched.message : NOT_HERE)
      }
      case 'check':
        return check(ask.id)
      case 'pending': {
        const held = await find(ask.id)
        return held?.pending
          ? offer(held.pending, held.source)
          : refused('Il n’y a pas de mise à jour en attente.')
      }
      case 'settle-pending':
        return settlePending(ask.id, ask.accepted)
      case 'pin':
        return answered(await store.pin(ask.id))
      case 'enable':
        return answered(await store.enable(ask.id, ask.enabled))
      case 'roll-back':
        return answered(await store.rollBack(ask.id, ask.revision))
      case 'remove':
        return answered(await store.remove(ask.id))
      case 'draft':
        return document(await store.draft(ask.id))
      case 'save-draft':
        return answered(
          await store.saveDraft({ id: ask.id, name: ask.name, savedAt: now() }, ask.document, ask.replace),
        )
      case 'remove-draft':
        return answered(await store.removeDraft(ask.id))
    }
  }
}

/** A guide written in the policy has no record of its own. */
const asHeld = (guide: Guide): InstalledGuide => ({
  id: guide.id,
  guide,
  document: { ...guide },
  source: { kind: 'policy', url: null },
  enabled: true,
  heldFrom: 0,
  others: [],
  pending: null,
})
