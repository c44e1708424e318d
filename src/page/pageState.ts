/** What the panel is told about this page. */
import type { Around } from '../around'
import type { GuideHere } from '../guideMessages'
import type { PageState } from '../protocol'
import type { Review } from '../review/types'
import type { Site } from '../sites'
import type { Writing } from './writing'

export interface Surroundings {
  readonly host: string
  readonly around: Around
  readonly site: Site | undefined
  readonly paused: boolean
  readonly guide: GuideHere | null
  readonly ruleFailed: boolean
}

type BoxState = NonNullable<PageState['box']>

/** A copy: what crosses the port is nobody's to share. */
const copyOf = (review: Review): NonNullable<BoxState['review']> => ({
  ...review,
  findings: review.findings.map((finding) => ({ ...finding, suggestions: [...finding.suggestions] })),
  missing: [...review.missing],
  profile: review.profile.map((reading) => ({
    ...reading,
    raises: [...reading.raises],
    lowers: [...reading.lowers],
  })),
  readability: review.readability && { ...review.readability, hard: [...review.readability.hard] },
  limits: [...review.limits],
})

const unaidedState = ({ unaided: { state }, countsHidden }: Writing): BoxState['unaided'] => {
  if (state?.is === 'running')
    return { is: 'running', until: state.until, hidden: countsHidden ? state.hidden : null }
  return state && { is: 'done', corrected: state.corrected, missed: state.missed.length }
}

const boxState = (writing: Writing): BoxState => {
  const { session } = writing
  return {
    text: session.text,
    revision: session.revision,
    fresh: session.fresh,
    review: session.review && copyOf(session.review),
    unaided: unaidedState(writing),
  }
}

export const pageState = (
  writing: Writing | undefined,
  { host, around, site, paused, guide, ruleFailed }: Surroundings,
): PageState => {
  const review = writing?.session.review
  return {
    type: 'state',
    host,
    siteName: site?.name ?? null,
    state: paused ? 'paused' : review?.limits.includes('not-french') ? 'not-french' : 'active',
    guide,
    around,
    box: writing ? boxState(writing) : null,
    lastFix: writing?.session.lastFix ?? null,
    ruleFailed,
  }
}
