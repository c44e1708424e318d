import type { VNode } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { Finding, Kind } from '../rules/finding'
import { t } from '../ui/i18n'
import { KIND_NAMES } from '../ui/look'
import { passageOf } from '../ui/passage'
import type { Actions } from './actions'
import { type FindingCommand, FindingItem } from './FindingItem'
import { countKinds, inReadingOrder, type KindCount, type Placed } from './readingOrder'
import { moveByArrow, useFocusKept } from './useFocusKept'
import { useGradual } from './useGradual'

interface FindingListProps {
  readonly text: string
  readonly revision: number
  readonly findings: readonly Finding[]
  /** False while a newer text waits for its review. */
  readonly fresh: boolean
  /** Which of them may be seen now. */
  readonly shows: (finding: Finding) => boolean
  readonly actions: Actions
  readonly pairOf: (rule: string) => ReturnType<Actions['ask']>
}

/** All findings in reading order, with a filter once there are two kinds. Arrow keys go from one to the next. */
export const FindingList = (props: FindingListProps) => {
  const { text, revision, findings, fresh, shows, actions, pairOf } = props
  const [only, setOnly] = useState<Kind>()
  const root = useRef<HTMLElement>(null)
  const keepFocus = useFocusKept(root)
  const drawItem = useItems({ text, revision, actions, pairOf })

  const shown = findings.filter(shows)
  const kinds = countKinds(shown)
  // A filter whose last finding was fixed would leave an empty list.
  const chosen = kinds.some(({ kind }) => kind === only) ? only : undefined
  const placed = inReadingOrder(findings, text).filter(
    ({ finding }) => shows(finding) && (chosen === undefined || finding.kind === chosen),
  )
  const drawn = useGradual(placed.length)
  if (shown.length === 0) return null

  return (
    <section
      class="findings"
      aria-labelledby="findings-title"
      aria-busy={!fresh}
      ref={root}
      onFocusCapture={keepFocus}
    >
      <h2 class="unseen" id="findings-title" tabIndex={-1}>
        {t('findingsTitle')}
      </h2>
      {kinds.length > 1 && <Filter kinds={kinds} total={shown.length} chosen={chosen} choose={setOnly} />}
      <ul class="finding-list" onKeyDown={moveByArrow}>
        {placed.slice(0, drawn).map(drawItem)}
      </ul>
    </section>
  )
}

type Drawn = Pick<FindingListProps, 'text' | 'revision' | 'actions' | 'pairOf'>

/**
 * Draws items, and gives the very same drawing back for one that did not change: a letter typed at the end of a reply
 * with 200 remarks draws one of them again, not 200. A command takes the review's number when it is sent.
 */
const useItems = ({ text, revision, actions, pairOf }: Drawn): ((placed: Placed) => VNode) => {
  const now = useRef({ revision, places: new Map<string, number>() })
  now.current.revision = revision
  const known = useRef(new Map<string, { of: string; item: VNode }>())
  return ({ key, index, finding }) => {
    now.current.places.set(key, index)
    const passage = passageOf(text, finding.span)
    const { span: _, ...shown } = finding
    const of = JSON.stringify([passage, shown])
    const before = known.current.get(key)
    if (before?.of === of) return before.item
    const send = (command: FindingCommand): void => {
      const place = now.current.places.get(key)
      if (place !== undefined) actions.send({ ...command, revision: now.current.revision, finding: place })
    }
    const item = (
      <FindingItem
        key={key}
        finding={finding}
        passage={passage}
        send={send}
        change={actions.change}
        pairOf={pairOf}
      />
    )
    known.current.set(key, { of, item })
    return item
  }
}

interface FilterProps {
  readonly kinds: readonly KindCount[]
  readonly total: number
  readonly chosen: Kind | undefined
  choose(kind: Kind | undefined): void
}

const Filter = ({ kinds, total, chosen, choose }: FilterProps) => (
  // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form; these are toggles
  <div class="filter" role="group" aria-label={t('filterLabel')}>
    <button type="button" class="chip" aria-pressed={chosen === undefined} onClick={() => choose(undefined)}>
      {t('filterAll')} <span class="count">{total}</span>
    </button>
    {kinds.map(({ kind, count }) => (
      <button
        key={kind}
        type="button"
        class="chip"
        aria-pressed={chosen === kind}
        onClick={() => choose(chosen === kind ? undefined : kind)}
      >
        {t(KIND_NAMES[kind])} <span class="count">{count}</span>
      </button>
    ))}
  </div>
)
