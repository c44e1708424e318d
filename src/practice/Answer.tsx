/** A whole reply written for practice, and what the real review says of it. */
import { useId, useState } from 'preact/hooks'
import type { Guide } from '../guide/guide'
import type { Scene } from '../guide/scene'
import { type Judgement, judgeReply, type ReviewText } from '../learn/judge'
import { answeredLine } from '../learn/scene'
import type { Review } from '../review/types'
import { type MessageKey, t } from '../ui/i18n'
import { partName, situationName } from '../ui/names'
import { Remarks } from './Remarks'
import { Outcome } from './Try'
import { FAULTS } from './words'

export interface Around {
  /** The guide that the answer is judged by. */
  readonly guide: Guide
  readonly comment: string
  readonly author: string
}

export const aroundOf = (scene: Scene, guide: Guide): Around => {
  const line = answeredLine(scene)
  return { guide, comment: line?.text ?? '', author: line?.author ?? '' }
}

interface AnswerProps {
  readonly around: Around
  /** What stands in the field at first. */
  readonly start: string
  readonly label: MessageKey
  readonly review: ReviewText
  /** A judgement was asked for; whether the answer would do. */
  tried(right: boolean): void
}

interface Told {
  readonly text: string
  readonly judgement: Judgement
  readonly review: Review
}

export const Answer = ({ around, start, label, review, tried }: AnswerProps) => {
  const id = useId()
  const [text, setText] = useState(start)
  const [told, setTold] = useState<Told | null>(null)
  const read = (): void => {
    const judgement = judgeReply(around, start, text, review)
    setTold({ text, judgement, review: review(text, around) })
    if (judgement.fault !== 'unchanged' && judgement.fault !== 'emptied') tried(judgement.right)
  }
  return (
    <form
      class="answer"
      onSubmit={(event) => {
        event.preventDefault()
        read()
      }}
    >
      <label for={id}>{t(label)}</label>
      <textarea
        id={id}
        rows={5}
        lang="fr"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div class="actions">
        <button type="submit" class="button primary">
          {t('answerRead')}
        </button>
      </div>
      <div class="outcome" role="status">
        {told && <Reading told={told} />}
      </div>
    </form>
  )
}

const Reading = ({ told: { text, judgement, review } }: { told: Told }) => {
  const { escalate, suspected, missing } = review
  const { fault, right, findings } = judgement
  return (
    <>
      <Outcome right={right} sentence={t(fault === null ? 'answerReady' : FAULTS[fault])} />
      {escalate !== null && (
        <p class="note">{t(suspected ? 'escalateMaybe' : 'escalateTitle', situationName(escalate))}</p>
      )}
      {findings.length > 0 && <Remarks text={text} findings={findings} />}
      {missing.length > 0 && fault !== 'emptied' && (
        <div class="missing">
          <h3>{t('missingTitle')}</h3>
          <ul>
            {missing.map((part) => (
              <li key={part}>{partName(part)}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
