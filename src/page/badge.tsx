/** The small sign at the box's corner: what the review says, and the way to the panel. */
import { render } from 'preact'
import { t, tn } from '../ui/i18n'
import type { Rect } from './geometry'
import type { Theme } from './palette'

export type BadgeState =
  | { readonly is: 'checking' | 'in-pieces' | 'ready' | 'paused' | 'not-french' | 'unaided' }
  | { readonly is: 'reread' | 'stop'; readonly count: number }

interface BadgeProps {
  readonly state: BadgeState
  /** Whether it opens the panel; else it leads to the next remark. */
  readonly opensPanel: boolean
  readonly theme: Theme
  readonly box: Rect
  readonly open: () => void
}

const HEIGHT = 24

const stateOf = (state: BadgeState): string => {
  switch (state.is) {
    case 'checking':
      return t('marksChecking')
    case 'in-pieces':
      return t('marksInPieces')
    case 'ready':
      return t('marksReady')
    case 'paused':
      return t('marksPaused')
    case 'not-french':
      return t('marksNotFrench')
    case 'unaided':
      return t('unaidedTitle')
    case 'reread':
      return tn('marksOne', 'marksOther', state.count)
    case 'stop':
      return tn('marksStopOne', 'marksStopOther', state.count)
  }
}

const labelOf = (state: BadgeState, opensPanel: boolean): string => {
  const next = 'count' in state ? 'commandNext' : undefined
  const action = opensPanel ? 'commandPanel' : next
  return action === undefined ? stateOf(state) : `${stateOf(state)} ${t(action)}`
}

const DOTS = 'M4 12h.01M12 12h.01M20 12h.01'
const PATHS = {
  checking: DOTS,
  'in-pieces': DOTS,
  ready: 'M5 12.5l4.5 4.5L19 7.5',
  paused: 'M9 6v12M15 6v12',
  'not-french': 'M6 12h12',
  unaided: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM12 12h.01',
} as const

const Badge = ({ state, opensPanel, theme, box, open }: BadgeProps) => (
  <button
    type="button"
    class="badge theme"
    data-theme={theme}
    data-state={state.is}
    aria-label={labelOf(state, opensPanel)}
    title={labelOf(state, opensPanel)}
    onClick={open}
    // Astride the upper edge: inside the box it would lie on the text.
    style={{ right: `${innerWidth - box.right + 6}px`, top: `${box.top - HEIGHT / 2}px` }}
  >
    {'count' in state ? (
      state.count
    ) : (
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <title />
        <path d={PATHS[state.is]} />
      </svg>
    )}
  </button>
)

export const drawBadge = (slot: HTMLElement, props: BadgeProps | undefined): void => {
  const seen = props && props.box.left < props.box.right && props.box.top < props.box.bottom
  render(seen ? <Badge {...props} /> : null, slot)
}
