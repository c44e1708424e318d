import { clear } from 'idb-keyval'
import browser from 'webextension-polyfill'
import type { Place } from '../../guide/scope'
import type { ArrivalParts } from './arrival'
import { createDesk, type Desk } from './desk'
import { createEffectiveGuides, type EffectiveGuide, policyGuides } from './effective'
import { createGuideStore } from './guideStore'
import { decodePolicy, noPolicy, type Policy } from './policy'
import { createPolicySource } from './policySource'
import { isGuideKey } from './records'
import { createSubscriptions } from './subscriptions'

export interface Guides {
  at(place: Place, words: readonly string[]): Promise<EffectiveGuide>
  readonly desk: Desk
  /** Asks the subscribed addresses whose time has come. */
  tick(): Promise<void>
  /** The addresses that guides are fetched from by the person's wish. */
  subscribed(): Promise<readonly string[]>
  /** Rejects where something may be left. */
  erase(): Promise<void>
}

const readPolicy = async (): Promise<Policy> => {
  try {
    return await decodePolicy(await browser.storage.managed.get(), crypto.subtle)
  } catch {
    // Firefox rejects where there is no policy at all.
    return noPolicy
  }
}

/**
 * Everything about guides, on the storage and the network of this browser.
 * @param policyCame guides were given out before the browser's policy was known.
 */
export const createGuides = (policyCame: () => void): Guides => {
  const store = createGuideStore(browser.storage.local)
  const policy = createPolicySource(readPolicy, policyCame)
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'managed') policy.forget()
    if (area === 'local' && Object.keys(changes).some(isGuideKey)) store.forget()
  })

  const effectiveAt = createEffectiveGuides()
  const at: Guides['at'] = async (place, words) => {
    const [shelf, imposed] = await Promise.all([store.read(), policy.soFar()])
    return effectiveAt(place, { shelf, policy: imposed, words, now: Date.now() })
  }

  const shared = {
    store,
    policy: policy.whole,
    fetch: (url: string, init: RequestInit) => fetch(url, init),
    now: () => Date.now(),
    random: () => Math.random(),
    arrival: async (): Promise<Omit<ArrivalParts, 'consented'>> => {
      const [shelf, imposed] = await Promise.all([store.read(), policy.whole()])
      const ids = new Set(policyGuides(shelf, imposed).map(({ id }) => id))
      return {
        guides: [
          ...policyGuides(shelf, imposed),
          ...shelf.installed.filter(({ id }) => !ids.has(id)).map(({ guide }) => guide),
        ],
        subtle: crypto.subtle,
        version: browser.runtime.getManifest().version,
      }
    },
  }
  const subscriptions = createSubscriptions(shared)
  return {
    at,
    tick: subscriptions.tick,
    subscribed: async () =>
      (await store.read()).installed.flatMap(({ source }) =>
        source.kind === 'subscription' ? [source.url] : [],
      ),
    erase: async () => {
      // The key stands in the browser's own database; it goes with the rest.
      const [erased] = await Promise.all([store.erase(), clear()])
      if (!erased.ok) throw new Error(erased.error)
    },
    desk: createDesk({
      ...shared,
      subscriptions,
      subtle: crypto.subtle,
      conflicts: async () => (await at({}, [])).conflicts,
    }),
  }
}
