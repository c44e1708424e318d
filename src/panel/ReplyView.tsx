import { useCallback } from 'preact/hooks'
import type { Around } from '../around'
import { isNeverHidden } from '../learn/help'
import type { InsightHere } from '../panelMessages'
import type { BoxState, PageState } from '../protocol'
import { t } from '../ui/i18n'
import { VERDICT_NAMES } from '../ui/names'
import type { Actions } from './actions'
import { CommentAnswered } from './CommentAnswered'
import { Escalation } from './Escalation'
import { FindingList } from './FindingList'
import { FixOutcome } from './FixOutcome'
import { Length } from './Length'
import { Limits } from './Limits'
import { LiveCount } from './LiveCount'
import { Missing } from './Missing'
import { Repeated } from './replies/Repeated'
import { SafeFixes } from './SafeFixes'
import { Standing } from './Standing'
import { reasonOf } from './summary'
import { Tone } from './Tone'
import { Tools } from './Tools'
import { UnaidedOutcome, UnaidedRunning } from './Unaided'
import { useInsight } from './useInsight'

const everything = (): boolean => true

interface ReplyViewProps {
  readonly box: BoxState
  readonly lastFix: PageState['lastFix']
  readonly ruleFailed: boolean
  readonly around: Around
  readonly actions: Actions
}

/** The review of the reply being written: whether it can go, what to pass on, what to correct, what to add. */
export const ReplyView = ({ box, lastFix, ruleFailed, around, actions }: ReplyViewProps) => {
  const { review, text, revision, fresh } = box
  const { insight, isCurrent } = useInsight(box, around, actions.ask)
  const unaided = box.unaided?.is === 'running' ? box.unaided : null
  const place = JSON.stringify(around)
  // `place` is `around` by value: a new object that says the same asks for nothing new.
  const pairOf = useCallback((rule: string) => actions.ask({ kind: 'pair', rule, around }), [place, actions])
  return (
    <>
      {unaided ? (
        <UnaidedRunning state={unaided} box={box} actions={actions} />
      ) : (
        <>
          <VerdictBanner box={box} length={insight?.length ?? null} />
          <LiveCount box={box} />
        </>
      )}
      <UnaidedOutcome state={box.unaided} />
      <FixOutcome lastFix={lastFix} revision={revision} actions={actions} />
      {insight && <Repeated times={insight.posted} />}
      {review?.escalate != null && (
        <Escalation
          situation={review.escalate}
          suspected={review.suspected}
          route={insight?.route ?? null}
          revision={revision}
          actions={actions}
        />
      )}
      {!unaided && <SafeFixes box={box} actions={actions} />}
      {review && (
        <FindingList
          text={text}
          revision={revision}
          findings={review.findings}
          fresh={fresh}
          shows={unaided ? isNeverHidden : everything}
          actions={actions}
          pairOf={pairOf}
        />
      )}
      {around.comment !== undefined && (
        <CommentAnswered
          text={around.comment}
          author={around.author ?? null}
          reading={insight?.comment ?? null}
        />
      )}
      {review && !unaided && (
        <Missing
          parts={review.missing}
          offers={insight?.offers ?? []}
          isCurrent={isCurrent && fresh}
          revision={revision}
          actions={actions}
        />
      )}
      {review && !unaided && <Tone profile={review.profile} readability={review.readability} />}
      <section class="about" aria-label={t('aboutTitle')}>
        <Standing around={around} />
      </section>
      {!unaided && (
        <Tools
          box={box}
          around={around}
          insight={insight}
          isCurrent={isCurrent && fresh}
          ruleFailed={ruleFailed}
          actions={actions}
        />
      )}
      {review && <Limits limits={review.limits} />}
    </>
  )
}

interface VerdictBannerProps {
  readonly box: BoxState
  readonly length: InsightHere['length']
}

const VerdictBanner = ({ box: { review, fresh, text }, length }: VerdictBannerProps) => {
  if (!review) {
    return (
      <section class="verdict" data-verdict="none">
        <h2>{t(fresh ? 'panelUnread' : 'panelChecking')}</h2>
      </section>
    )
  }
  return (
    <section class="verdict" data-verdict={review.verdict}>
      <span class="verdict-sign" aria-hidden="true" />
      <div>
        <h2 tabIndex={-1}>{t(VERDICT_NAMES[review.verdict])}</h2>
        <p>{reasonOf(review)}</p>
        <Length text={text} length={length} />
      </div>
      {!fresh && <span class="checking">{t('panelChecking')}</span>}
    </section>
  )
}
