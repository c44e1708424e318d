/** What a mark says and offers. Draws only; `cardControl` opens, places and closes it. */
import { shownAt } from '../learn/help'
import type { Finding, HelpLevel } from '../rules/finding'
import { sliceOf } from '../text/span'
import { type MessageKey, t } from '../ui/i18n'
import { KIND_NAMES, lookOf } from '../ui/look'
import { categoryName } from '../ui/names'
import { spoken, visible } from '../ui/whitespace'
import type { Theme } from './palette'

/** More choices than this are no help. */
const MAX_FIXES = 5

export interface CardActions {
  fix(suggestion: number): void
  ignore(): void
  learn(): void
  why(): void
  /** Shows more: the reason, then the answer. */
  help(level: HelpLevel): void
  /** Puts all marks away for a while. */
  unaided(): void
  disable(): void
  /** Keeps our marks out of a page that another proofreader marks too. */
  panelOnly(): void
}

/** Which guide speaks, and whether who writes may switch it off. */
const SOURCES = { open: 'cardGuide', floor: 'cardGuideFloor', locked: 'cardGuideLocked' } as const

interface CardProps {
  readonly finding: Finding
  /** The whole reply. */
  readonly text: string
  readonly theme: Theme
  readonly showsWhy: boolean
  /** How much is shown so far. */
  readonly level: HelpLevel
  /** Why what was last asked was not done. */
  readonly failure: MessageKey | undefined
  /** The other proofreader in the page, by name. */
  readonly other: string | undefined
  readonly actions: CardActions
}

const fixLabel = (suggestion: string, passage: string): string => {
  if (suggestion !== '') return visible(suggestion)
  return passage.trim() === '' ? t('cardDeleteSpace') : t('cardDelete', visible(passage))
}

export const Card = ({ finding, text, theme, showsWhy, level, failure, other, actions }: CardProps) => {
  const passage = sliceOf(text, finding.span)
  const shown = shownAt(level, finding)
  return (
    <div
      class="card theme"
      data-theme={theme}
      role="dialog"
      aria-modal="false"
      aria-labelledby="card-kind card-message"
      tabIndex={-1}
    >
      <div class="kind" id="card-kind">
        <span class="shape" data-look={lookOf(finding)} aria-hidden="true">
          ab
        </span>
        {t(KIND_NAMES[finding.kind])}
      </div>
      <div class="message" id="card-message" lang={shown.message ? 'fr' : undefined}>
        {shown.message ? finding.message : t('hintHere', visible(passage))}
      </div>
      {shown.next !== null && (
        <>
          {/* What comes into the card is read out: the button that asked for it is gone. */}
          <div aria-live="polite">
            {shown.why && (
              <p class="why">
                <span lang="fr">{finding.why}</span> <strong>{t('hintQuestion')}</strong>
              </p>
            )}
          </div>
          <div class="fixes hints">
            {shown.next === 'understand' && (
              <button type="button" class="fix best" onClick={() => actions.help('understand')}>
                {t('hintUnderstand')}
              </button>
            )}
            <button
              type="button"
              class={shown.next === 'correct' ? 'fix best' : 'fix'}
              onClick={() => actions.help('correct')}
            >
              {t('hintCorrect')}
            </button>
          </div>
        </>
      )}
      {shown.suggestions && finding.suggestions.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is a form's, and drags its legend's layout along.
        <div class="fixes" role="group" aria-label={t('cardFixes')}>
          {finding.suggestions.slice(0, MAX_FIXES).map((suggestion, index) => (
            <button
              key={suggestion}
              type="button"
              class={index === 0 ? 'fix best' : 'fix'}
              lang={suggestion === '' ? undefined : 'fr'}
              aria-label={suggestion === '' ? undefined : spoken(suggestion)}
              onClick={() => actions.fix(index)}
            >
              {fixLabel(suggestion, passage)}
            </button>
          ))}
        </div>
      )}
      {failure && <p class="why">{t(failure)}</p>}
      {/* biome-ignore lint/a11y/useSemanticElements: as above. */}
      <div class="rest" role="group" aria-label={t('cardOtherActions')}>
        <button type="button" onClick={actions.ignore}>
          {t('cardIgnore')}
        </button>
        {finding.kind === 'spelling' && (
          <button type="button" onClick={actions.learn}>
            {t('cardLearn')}
          </button>
        )}
        {shown.message && finding.why !== '' && (
          <button type="button" aria-expanded={showsWhy} aria-controls="card-why" onClick={actions.why}>
            {t('cardWhy')}
          </button>
        )}
        {/* For those who learn: everybody else is at work. */}
        {shown.next !== null && (
          <button type="button" onClick={actions.unaided}>
            {t('unaidedStart')}
          </button>
        )}
        {(finding.source === undefined || finding.source.lock === 'open') && (
          <button type="button" onClick={actions.disable}>
            {t('cardDisable')}
          </button>
        )}
        {other !== undefined && (
          <button type="button" onClick={actions.panelOnly}>
            {t('cardPanelOnly', other)}
          </button>
        )}
      </div>
      <div id="card-why" aria-live="polite">
        {showsWhy && (
          <p class="why" lang="fr">
            {finding.why}
          </p>
        )}
      </div>
      <p class="source">
        {finding.source
          ? t(SOURCES[finding.source.lock], finding.source.guide)
          : t('ruleBuiltIn', categoryName(finding.category))}
      </p>
    </div>
  )
}

interface RefusalProps {
  readonly corrected: string
  readonly theme: Theme
  /** Undefined until it was asked for. */
  readonly copied: boolean | undefined
  readonly copy: () => void
  readonly close: () => void
}

/** The editor did not take the fix: said plainly, with the corrected text to take along. */
export const Refusal = ({ corrected, theme, copied, copy, close }: RefusalProps) => (
  <div
    class="card theme"
    data-theme={theme}
    role="dialog"
    aria-modal="false"
    aria-labelledby="card-kind"
    aria-describedby="card-message"
    tabIndex={-1}
  >
    <div class="kind" id="card-kind">
      {t('cardRefusedTitle')}
    </div>
    <div class="message" id="card-message" role="alert">
      {t('cardRefused')}
    </div>
    <textarea class="copy" lang="fr" readOnly aria-label={t('cardCorrected')} value={corrected} />
    {copied === false && <p class="message">{t('cardCopyFailed')}</p>}
    <div class="fixes">
      <button type="button" class="fix best" onClick={copy}>
        {copied ? t('cardCopied') : t('cardCopy')}
      </button>
      <button type="button" class="fix" onClick={close}>
        {t('cardClose')}
      </button>
    </div>
  </div>
)

/** Said where no remark is open; see `Ui.say` for who listens. */
export const Note = ({ message, theme }: { readonly message: MessageKey; readonly theme: Theme }) => (
  <div class="card theme" data-theme={theme} aria-hidden="true">
    {t(message)}
  </div>
)
