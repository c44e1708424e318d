import type { PageState } from '../protocol'
import type { Verdict } from '../review/types'
import { type MessageKey, t } from '../ui/i18n'
import type { Actions } from './actions'
import { CommentAnswered } from './CommentAnswered'
import { FindingList } from './FindingList'
import { FixOutcome } from './FixOutcome'
import { LiveCount } from './LiveCount'
import { Escalation, Limits, Missing } from './notes'
import { Standing } from './Standing'
import { reasonOf } from './summary'

type Box = NonNullable<PageState['box']>

interface ReplyViewProps {
  readonly box: Box
  readonly lastFix: PageState['lastFix']
  readonly actions: Actions
}

const VERDICT_NAMES: Readonly<Record<Verdict, MessageKey>> = {
  ready: 'verdictReady',
  reread: 'verdictReread',
  stop: 'verdictStop',
}

/** The review of the reply being written, most urgent first. */
export const ReplyView = ({ box, lastFix, actions }: ReplyViewProps) => {
  const { review } = box
  return (
    <>
      <Standing box={box} />
      <VerdictBanner box={box} />
      <LiveCount box={box} />
      <FixOutcome lastFix={lastFix} copy={actions.copy} />
      {review && (
        <>
          {review.escalate !== null && <Escalation situation={review.escalate} />}
          <FindingList
            text={box.text}
            revision={box.revision}
            findings={review.findings}
            fresh={box.fresh}
            actions={actions}
          />
          <Missing parts={review.missing} />
          <Limits limits={review.limits} />
        </>
      )}
      {box.comment !== null && <CommentAnswered text={box.comment} author={box.author} />}
    </>
  )
}

const VerdictBanner = ({ box: { review, fresh } }: { box: Box }) => {
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
        <h2>{t(VERDICT_NAMES[review.verdict])}</h2>
        <p>{reasonOf(review)}</p>
      </div>
      {!fresh && <span class="checking">{t('panelChecking')}</span>}
    </section>
  )
}
