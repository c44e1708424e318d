import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Finding, Kind } from '../rules/finding'
import { sliceOf } from '../text/span'
import { t } from '../ui/i18n'
import { KIND_NAMES, lookOf } from '../ui/look'
import type { Actions } from './actions'
import { FindingItem } from './FindingItem'
import { type Group, groupByKind, type Placed } from './groups'

interface FindingListProps {
  readonly text: string
  readonly revision: number
  readonly findings: readonly Finding[]
  /** False while a newer text waits for its review. */
  readonly fresh: boolean
  readonly actions: Actions
}

/** All findings by kind, with a filter once there are two kinds. Arrow keys go from one finding to the next. */
export const FindingList = ({ text, revision, findings, fresh, actions }: FindingListProps) => {
  const [only, setOnly] = useState<Kind>()
  const root = useRef<HTMLElement>(null)
  const keepFocus = useFocusKept(root)

  const groups = groupByKind(findings)
  // A filter whose last finding was fixed would leave an empty list.
  const chosen = groups.some((group) => group.kind === only) ? only : undefined
  const shown = chosen === undefined ? groups : groups.filter((group) => group.kind === chosen)
  if (groups.length === 0) return null

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
      {groups.length > 1 && (
        <Filter groups={groups} total={findings.length} chosen={chosen} choose={setOnly} />
      )}
      {shown.map((group) => (
        <section key={group.kind} aria-labelledby={`kind-${group.kind}`}>
          <h3 id={`kind-${group.kind}`}>
            <GroupLook group={group} />
            {t(KIND_NAMES[group.kind])} <span class="count">{group.items.length}</span>
          </h3>
          <ul class="finding-list" onKeyDown={moveByArrow}>
            {withKeys(group.items, text).map(({ key, item }) => (
              <FindingItem key={key} text={text} revision={revision} item={item} actions={actions} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}

interface FilterProps {
  readonly groups: readonly Group[]
  readonly total: number
  readonly chosen: Kind | undefined
  choose(kind: Kind | undefined): void
}

const Filter = ({ groups, total, chosen, choose }: FilterProps) => (
  // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form; these are toggles
  <div class="filter" role="group" aria-label={t('filterLabel')}>
    <button type="button" class="chip" aria-pressed={chosen === undefined} onClick={() => choose(undefined)}>
      {t('filterAll')} <span class="count">{total}</span>
    </button>
    {groups.map(({ kind, items }) => (
      <button
        key={kind}
        type="button"
        class="chip"
        aria-pressed={chosen === kind}
        onClick={() => choose(chosen === kind ? undefined : kind)}
      >
        {t(KIND_NAMES[kind])} <span class="count">{items.length}</span>
      </button>
    ))}
  </div>
)

/** The shape that this kind has in the page; a guide's kind may have two, and shows that of its first finding. */
const GroupLook = ({ group: { items } }: { group: Group }) => (
  <span class="look" data-look={items[0] && lookOf(items[0].finding)} aria-hidden="true" />
)

/** A name that outlives an edit elsewhere: rule, words and which of their occurrences. An open reason stays open. */
const withKeys = (items: readonly Placed[], text: string): { key: string; item: Placed }[] => {
  const seen = new Map<string, number>()
  return items.map((item) => {
    const name = `${item.finding.rule} ${sliceOf(text, item.finding.span)}`
    const nth = seen.get(name) ?? 0
    seen.set(name, nth + 1)
    return { key: `${name} ${nth}`, item }
  })
}

const ITEM = '.finding'

/** The first button of a finding: where the arrows land. */
const entryOf = (item: Element | undefined): HTMLElement | null => item?.querySelector('button') ?? null

const moveByArrow = (event: KeyboardEvent): void => {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0 || !(event.target instanceof Element)) return
  const items = Array.from(document.querySelectorAll(ITEM))
  const at = items.findIndex((item) => event.target instanceof Element && item.contains(event.target))
  const entry = entryOf(items[at + step])
  if (!entry) return
  event.preventDefault()
  entry.focus()
}

/**
 * A fix takes its finding out of the list and the focused button with it; the browser would send the focus to the
 * top of the page. It goes to the finding now in that place instead, or to the title when the list is done.
 */
const useFocusKept = (root: { readonly current: HTMLElement | null }): ((event: FocusEvent) => void) => {
  const last = useRef<{ element: Element; place: number } | null>(null)
  useLayoutEffect(() => {
    if (!last.current || last.current.element.isConnected || document.activeElement !== document.body) return
    const items = root.current?.querySelectorAll(ITEM) ?? []
    const place = Math.min(last.current.place, items.length - 1)
    const entry = entryOf(items[place]) ?? document.querySelector<HTMLElement>('.verdict h2')
    last.current = null
    entry?.focus()
  })
  return ({ target }) => {
    if (!(target instanceof Element)) return
    const items = Array.from(root.current?.querySelectorAll(ITEM) ?? [])
    last.current = { element: target, place: items.findIndex((item) => item.contains(target)) }
  }
}
