import browser from 'webextension-polyfill'
import { fetchFrench } from '../background/frenchFiles'
import type { French } from '../lexicon/french'
import { createReviewer, type Reviewer } from '../review/reviewer'

/** The engine of this page: the real one, on the same files as the background's. */
export interface Engine extends French {
  /** Everything that a reply under a guide is told. */
  readonly reviewer: Reviewer
  /** What the guide alone says: for thousands of past replies. */
  readonly guideOnly: Reviewer
}

let loading: Promise<Engine> | undefined

/** Loaded once, at the first need. Never rejects: without its files it says less, as in the reply box. */
export const loadEngine = (): Promise<Engine> => {
  loading ??= fetchFrench((file) => browser.runtime.getURL(file)).then((french) => ({
    ...french,
    reviewer: createReviewer(french),
    guideOnly: createReviewer({ ...french, rules: [] }),
  }))
  return loading
}
