import type { Feed, GuideSource } from '../../guideMessages'
import { type ArrivalParts, type Arrived, weigh } from './arrival'
import { type Fetch, fetchGuide } from './fetchGuide'
import type { GuideStore, InstalledGuide, Shelf } from './guideStore'
import type { Policy } from './policy'

/** No address is asked more often by itself. */
export const PERIOD = 6 * 3_600_000
/** Spread over so long, so that a team's machines do not all ask at nine o'clock. */
export const JITTER = 2 * 3_600_000
/** Longer than any wait, and the clock was set back: it would keep a guide from its updates for as long. */
const isDue = ({ nextAt }: Feed, now: number): boolean => nextAt <= now || nextAt - now > PERIOD + JITTER
/** After a failure: later each time would leave a team without an urgent rule for days. */
const RETRY = PERIOD

export interface SubscriptionParts {
  readonly store: GuideStore
  policy(): Promise<Policy>
  readonly fetch: Fetch
  now(): number
  /** 0 to 1. */
  random(): number
  arrival(): Promise<Omit<ArrivalParts, 'consented'>>
}

export interface Subscriptions {
  /** Asks the addresses whose time has come; cheap where there are none. Never rejects. */
  tick(): Promise<void>
  /** Asks for this guide now. The sentence says why nothing came, or is undefined. */
  check(id: string): Promise<string | undefined>
}

interface Wanted {
  readonly url: string
  readonly source: GuideSource
  readonly held: InstalledGuide | undefined
}

/**
 * Keeps subscribed guides fresh: the last good copy stays whatever a host does, an update by the same key comes in by
 * itself unless it adds something that blocks or locks, which waits for the person. A policy's guides do not wait.
 */
export const createSubscriptions = (parts: SubscriptionParts): Subscriptions => {
  const { store, now } = parts

  const feedOf = ({ feeds }: Shelf, url: string): Feed =>
    feeds.find((feed) => feed.url === url) ?? { url, etag: null, freshAt: 0, nextAt: 0, failure: null }

  const wanted = ({ installed }: Shelf, { subscriptions }: Policy): Wanted[] => {
    const byPerson = installed.flatMap((held) =>
      held.source.kind === 'subscription' ? [{ url: held.source.url, source: held.source, held }] : [],
    )
    const byPolicy = subscriptions.map((url) => ({
      url,
      source: { kind: 'policy', url } as const,
      held: installed.find(({ source }) => source.kind === 'policy' && source.url === url),
    }))
    return [...byPerson, ...byPolicy]
  }

  const ask = async (one: Wanted, shelf: Shelf, byPerson = false): Promise<string | undefined> => {
    const addresses = [one.url, ...(one.held?.guide.mirrors ?? []).filter((url) => url !== one.url)]
    const feed = feedOf(shelf, one.url)
    let failure: string | undefined
    for (const [at, address] of addresses.entries()) {
      // A mirror's tag is another file's: only the address itself is asked by its tag. Whoever asks in person may want
      // what they once refused, of which the tag would say that there is nothing new.
      const tag = at === 0 && one.held && !byPerson ? feed.etag : null
      const fetched = await fetchGuide(address, tag, parts.fetch)
      if (fetched.kind === 'failed') {
        failure ??= fetched.message
        continue
      }
      const fault = fetched.kind === 'new' ? await receive(fetched.document, one, byPerson) : undefined
      if (fault === undefined) {
        const etag = fetched.kind === 'new' && at === 0 ? fetched.etag : feed.etag
        await note({ ...feed, etag, freshAt: now(), failure: null })
        return undefined
      }
      failure = fault
    }
    await note({ ...feed, failure: failure ?? null }, RETRY)
    return failure
  }

  const note = (feed: Feed, wait = PERIOD): Promise<unknown> =>
    store.noteFeed({ ...feed, nextAt: now() + wait + Math.round(parts.random() * JITTER) })

  const receive = async (
    document: unknown,
    { source, held }: Wanted,
    byPerson: boolean,
  ): Promise<string | undefined> => {
    // The policy stands for the first consent; a change of key is as suspect under it as anywhere.
    const consented = source.kind === 'policy' && !held
    const weighed = await weigh(document, { ...(await parts.arrival()), consented })
    if (!weighed.ok) return weighed.error
    const arrived = weighed.value
    if (held && arrived.guide.id !== held.id)
      return 'L’adresse donne maintenant un autre guide : le vôtre reste en vigueur.'
    return settle(arrived, source, held, byPerson)
  }

  const settle = async (
    { guide, document, decision, changes }: Arrived,
    source: GuideSource,
    held: InstalledGuide | undefined,
    byPerson: boolean,
  ): Promise<string | undefined> => {
    if (decision.kind === 'refuse') return decision.message
    const isHeldOff = held !== undefined && guide.revision <= held.heldFrom
    if (decision.kind === 'same' || (isHeldOff && !byPerson)) return undefined
    if (source.kind === 'policy' && decision.kind === 'ask') return decision.message
    const waits = isHeldOff || decision.kind === 'ask' || changes.some(({ weight }) => weight === 'strict')
    const done =
      waits && source.kind !== 'policy'
        ? await store.setPending(guide.id, document)
        : await store.install(guide, document, source, held?.enabled)
    return done.ok ? undefined : done.error
  }

  let ticking: Promise<void> | undefined
  const run = async (): Promise<void> => {
    const [shelf, policy] = await Promise.all([store.read(), parts.policy()])
    for (const one of wanted(shelf, policy)) if (isDue(feedOf(shelf, one.url), now())) await ask(one, shelf)
  }

  return {
    tick: () => {
      ticking ??= run()
        .catch((fault: unknown) => console.error('[mot-juste] guides', fault))
        .finally(() => {
          ticking = undefined
        })
      return ticking
    },
    check: async (id) => {
      const [shelf, policy] = await Promise.all([store.read(), parts.policy()])
      const one = wanted(shelf, policy).find(({ held }) => held?.id === id)
      return one ? ask(one, shelf, true) : 'Ce guide n’a pas d’adresse à interroger.'
    },
  }
}
