/** One exercise on the screen: choosing, correcting, rewriting. */
import { useId, useState } from 'preact/hooks'
import type { Exercise, Task } from '../learn/exercise'
import { type Judgement, judgeCorrection, type ReviewText } from '../learn/judge'
import { t } from '../ui/i18n'
import { Comment, Sentence } from './Sentence'
import { FAULTS } from './words'

interface TryProps {
  readonly exercise: Exercise
  readonly task: Task
  readonly review: ReviewText
  /** Told once, of the first answer: what comes after is for the pleasure of getting it right. */
  answered?(right: boolean): void
}

export const Try = ({ exercise, task, review, answered }: TryProps) => {
  const [first, setFirst] = useState(true)
  const tell = (right: boolean): void => {
    if (first) answered?.(right)
    setFirst(false)
  }
  return (
    <div class="try">
      {exercise.comment !== null && <Comment text={exercise.comment} />}
      {task === 'choose' ? (
        <Choose exercise={exercise} tell={tell} />
      ) : (
        <Correct exercise={exercise} task={task} review={review} tell={tell} />
      )}
    </div>
  )
}

const Choose = ({ exercise, tell }: { exercise: Exercise; tell(right: boolean): void }) => {
  const name = useId()
  const [chosen, choose] = useState<number | null>(null)
  const right = chosen === null ? null : (exercise.options[chosen]?.right ?? false)
  return (
    <>
      <fieldset class="options">
        <legend>{t('tryChoose')}</legend>
        {exercise.options.map((option, place) => (
          <label
            key={option.text}
            class="option"
            data-state={
              chosen === null ? 'open' : option.right ? 'right' : chosen === place ? 'wrong' : 'open'
            }
          >
            <input
              type="radio"
              name={name}
              checked={chosen === place}
              onChange={() => {
                choose(place)
                tell(option.right)
              }}
            />
            <Sentence sample={chosen === null ? { text: option.text, at: null } : option} />
          </label>
        ))}
      </fieldset>
      <div class="outcome" role="status">
        {right !== null && <Outcome right={right} sentence={t(right ? 'tryRight' : 'tryOtherOne')} />}
      </div>
    </>
  )
}

interface CorrectProps {
  readonly exercise: Exercise
  readonly task: Exclude<Task, 'choose'>
  readonly review: ReviewText
  tell(right: boolean): void
}

const Correct = ({ exercise, task, review, tell }: CorrectProps) => {
  const id = useId()
  const [text, setText] = useState(exercise.wrong.text)
  const [judgement, setJudgement] = useState<Judgement | null>(null)
  const [isShown, show] = useState(false)
  const model = exercise.options.find(({ right }) => right)
  const judge = (): void => {
    const next = judgeCorrection(exercise, text, review)
    setJudgement(next)
    if (next.fault !== 'unchanged') tell(next.right)
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        judge()
      }}
    >
      <label for={id}>{t(task === 'correct' ? 'tryCorrect' : 'tryRewrite')}</label>
      <textarea
        id={id}
        rows={3}
        lang="fr"
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value)
          setJudgement(null)
        }}
      />
      <div class="actions">
        <button type="submit" class="button primary">
          {t('tryCheck')}
        </button>
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            show(true)
            tell(false)
          }}
        >
          {t('hintCorrect')}
        </button>
      </div>
      <div class="outcome" role="status">
        {judgement && (
          <Outcome
            right={judgement.right}
            sentence={t(judgement.fault === null ? 'tryRight' : FAULTS[judgement.fault])}
          />
        )}
        {isShown && model && (
          <p class="model">
            {t(exercise.fixed === null ? 'tryModel' : 'tryAnswer')} <Sentence sample={model} />
          </p>
        )}
      </div>
    </form>
  )
}

/** A sign beside the words: what is right is not told by colour. */
export const Outcome = ({ right, sentence }: { right: boolean; sentence: string }) => (
  <p class="verdict" data-right={right}>
    <span aria-hidden="true">{right ? '✓' : '↺'}</span> {sentence}
  </p>
)
