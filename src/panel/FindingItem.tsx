import { useId, useState } from 'preact/hooks'
import { t } from '../ui/i18n'
import { lookOf } from '../ui/look'
import { passageOf } from '../ui/passage'
import { spoken, visible } from '../ui/whitespace'
import type { Actions } from './actions'
import { provenanceOf } from './GuideChip'
import type { Placed } from './groups'

interface FindingItemProps {
  readonly text: string
  readonly revision: number
  readonly item: Placed
  readonly actions: Actions
}

/** One finding: the passage in its place, what is wrong, and all that can be done about it. */
export const FindingItem = ({ text, revision, item: { index, finding }, actions }: FindingItemProps) => {
  const [open, setOpen] = useState(false)
  const id = useId()
  const { before, marked, after } = passageOf(text, finding.span)
  const named = { revision, finding: index }
  return (
    <li class="finding" data-look={lookOf(finding)}>
      <p class="quote" lang="fr">
        {before}
        <mark>{visible(marked)}</mark>
        {after}
      </p>
      <div class="message">
        <h4 id={`${id}-message`} lang="fr">
          {finding.message}
        </h4>{' '}
        {finding.severity !== 'warn' && (
          <span class="severity" data-severity={finding.severity}>
            {t(finding.severity === 'stop' ? 'findingStop' : 'findingHint')}
          </span>
        )}
      </div>
      {finding.suggestions.length > 0 && (
        <div class="fixes">
          {finding.suggestions.map((suggestion, place) => (
            <button
              key={suggestion}
              type="button"
              class={place === 0 ? 'button primary' : 'button'}
              lang="fr"
              aria-label={suggestion === '' ? undefined : t('findingFix', spoken(suggestion))}
              aria-describedby={`${id}-message`}
              onClick={() => actions.send({ type: 'apply', ...named, suggestion: place })}
            >
              {suggestion === '' ? t('findingDelete') : visible(suggestion)}
            </button>
          ))}
        </div>
      )}
      <div class="more">
        <Quiet label={t('findingReveal')} by={id} act={() => actions.send({ type: 'reveal', ...named })} />
        <Quiet label={t('findingIgnore')} by={id} act={() => actions.send({ type: 'ignore', ...named })} />
        {finding.kind === 'spelling' && (
          <Quiet
            label={t('findingLearn')}
            by={id}
            act={() => actions.change({ kind: 'learn-word', word: marked })}
          />
        )}
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
      </div>
      <div class="why" id={`${id}-why`} hidden={!open}>
        {open && (
          <>
            <p lang="fr">{finding.why}</p>
            <div class="more">
              {(finding.source === undefined || finding.source.lock === 'open') && (
                <Quiet
                  label={t('findingDisable')}
                  by={id}
                  act={() => actions.change({ kind: 'disable-rule', rule: finding.rule })}
                />
              )}
              <span class="rule">
                {finding.source ? provenanceOf(finding.source) : t('findingRule', finding.rule)}
              </span>
            </div>
          </>
        )}
      </div>
    </li>
  )
}

/** A button of the second row; the message it belongs to is read after its name. */
const Quiet = ({ label, by, act }: { label: string; by: string; act: () => void }) => (
  <button type="button" class="button quiet" aria-describedby={`${by}-message`} onClick={act}>
    {label}
  </button>
)
