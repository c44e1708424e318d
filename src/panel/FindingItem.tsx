import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { firstLevel, shownAt } from '../learn/help'
import { MAX_WORD } from '../limits'
import type { Finding, HelpLevel } from '../rules/finding'
import { t } from '../ui/i18n'
import { KIND_NAMES, lookOf } from '../ui/look'
import type { Passage } from '../ui/passage'
import { spoken, visible } from '../ui/whitespace'
import type { Actions } from './actions'
import { Why } from './Why'

/** What can be done to one finding, whatever its place in the review is by then. */
export type FindingCommand =
  | { readonly type: 'apply'; readonly suggestion: number }
  | { readonly type: 'reveal' | 'ignore' }

interface FindingItemProps {
  readonly finding: Finding
  readonly passage: Passage
  send(command: FindingCommand): void
  readonly change: Actions['change']
  /** What the rule marks and what is right. */
  readonly pairOf: (rule: string) => ReturnType<Actions['ask']>
}

/** One finding: the passage in its place, what is wrong, and all that can be done about it. */
export const FindingItem = ({ finding, passage, send, change, pairOf }: FindingItemProps) => {
  const [open, setOpen] = useState(false)
  const [level, setLevel] = useState<HelpLevel>(() => firstLevel(finding))
  const id = useId()
  const item = useRef<HTMLLIElement>(null)
  const drawn = useRef(level)
  // The button that asked for more has gone with what it hid.
  useLayoutEffect(() => {
    if (drawn.current === level) return
    drawn.current = level
    item.current?.querySelector<HTMLElement>('.fixes button, .more button')?.focus()
  }, [level])
  const { before, marked, after } = passage
  const shown = shownAt(level, finding)
  return (
    <li class="finding" data-look={lookOf(finding)} ref={item}>
      <div class="row apart finding-head">
        <span class="kind">
          <span class="look" data-look={lookOf(finding)} aria-hidden="true" />
          {t(KIND_NAMES[finding.kind])}
        </span>
        {finding.severity !== 'warn' && (
          <span class="severity" data-severity={finding.severity}>
            {t(finding.severity === 'stop' ? 'findingStop' : 'findingHint')}
          </span>
        )}
      </div>
      <p class="quote" lang="fr">
        {before}
        <mark>{visible(marked)}</mark>
        {after}
      </p>
      <h3 class="message" id={`${id}-message`} lang="fr">
        {shown.message ? finding.message : t('hintHere', visible(marked))}
      </h3>
      <div aria-live="polite">
        {shown.why && (
          <p class="why" lang="fr">
            {finding.why} <strong>{t('hintQuestion')}</strong>
          </p>
        )}
      </div>
      {shown.next !== null && <Hints next={shown.next} by={id} show={setLevel} />}
      {shown.suggestions && finding.suggestions.length > 0 && (
        <div class="fixes">
          {finding.suggestions.map((suggestion, place) => (
            <button
              key={suggestion}
              type="button"
              class={place === 0 ? 'button best' : 'button'}
              lang="fr"
              aria-label={suggestion === '' ? undefined : t('findingFix', spoken(suggestion))}
              aria-describedby={`${id}-message`}
              onClick={() => send({ type: 'apply', suggestion: place })}
            >
              {suggestion === '' ? t('findingDelete') : visible(suggestion)}
            </button>
          ))}
        </div>
      )}
      <div class="more">
        <Quiet label={t('findingReveal')} by={id} act={() => send({ type: 'reveal' })} />
        <Quiet label={t('findingIgnore')} by={id} act={() => send({ type: 'ignore' })} />
        {finding.kind === 'spelling' && (
          <Quiet
            label={t('findingLearn')}
            by={id}
            act={() => change({ kind: 'learn-word', word: marked.slice(0, MAX_WORD) })}
          />
        )}
        {shown.message && (
          <button
            type="button"
            class="button quiet"
            aria-expanded={open}
            aria-controls={`${id}-why`}
            aria-describedby={`${id}-message`}
            onClick={() => setOpen(!open)}
          >
            {t('findingWhy')}
          </button>
        )}
      </div>
      <div class="why" id={`${id}-why`} hidden={!open}>
        {open && <Why finding={finding} by={`${id}-message`} pairOf={pairOf} change={change} />}
      </div>
    </li>
  )
}

interface HintsProps {
  readonly next: HelpLevel
  readonly by: string
  show(level: HelpLevel): void
}

/** The way to more: the reason first, then the answer. */
const Hints = ({ next, by, show }: HintsProps) => (
  <div class="fixes">
    {next === 'understand' && (
      <button
        type="button"
        class="button best"
        aria-describedby={`${by}-message`}
        onClick={() => show('understand')}
      >
        {t('hintUnderstand')}
      </button>
    )}
    <button type="button" class="button" aria-describedby={`${by}-message`} onClick={() => show('correct')}>
      {t('hintCorrect')}
    </button>
  </div>
)

/** A button of the second row; the message it belongs to is read after its name. */
const Quiet = ({ label, by, act }: { label: string; by: string; act: () => void }) => (
  <button type="button" class="button quiet" aria-describedby={`${by}-message`} onClick={act}>
    {label}
  </button>
)
