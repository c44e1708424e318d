/** A session as one goes through it: what is due, an angry customer, how it went. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { builtInGuide } from '../guide/guide'
import type { Scene } from '../guide/scene'
import { angryScenes, answeredLine } from '../learn/scene'
import type { Item } from '../learn/session'
import type { Notebook } from '../learnMessages'
import { endingsWhole } from '../ui/endings'
import { Heading } from '../ui/Heading'
import { t } from '../ui/i18n'
import { categoryName } from '../ui/names'
import { Answer, aroundOf } from './Answer'
import { askNotebook } from './askNotebook'
import { today } from './day'
import { hashOf } from './route'
import { Comment } from './Sentence'
import { Try } from './Try'
import type { Teaching } from './useTeaching'

interface SessionProps {
  readonly items: readonly Item[]
  readonly teaching: Teaching
  changed(notebook: Notebook | undefined): void
  done(): void
}

export const Session = ({ items, teaching, changed, done }: SessionProps) => {
  const [at, setAt] = useState(0)
  const [right, setRight] = useState(0)
  const sheet = useRef<HTMLDivElement>(null)
  // The button that began the session is gone: the keyboard goes on from the first sheet.
  useEffect(() => sheet.current?.focus(), [])
  const item = items[at]
  const total = items.length + 1
  const go = (place: number): void => {
    setAt(place)
    sheet.current?.focus()
  }
  const tell = (answered: Item, isRight: boolean): void => {
    if (isRight) setRight(right + 1)
    const { rule, kind } = answered.lesson
    void askNotebook({ kind: 'answered', rule, about: kind, right: isRight }).then(changed)
  }
  const angry = angryToday()

  return (
    <main class="screen narrow">
      <Heading>{t('todayTitle')}</Heading>
      {at < total && (
        <div class="steps">
          <progress value={at + 1} max={total} aria-label={t('todayStep', at + 1, total)} />
          <span aria-hidden="true">{t('todayStep', at + 1, total)}</span>
        </div>
      )}
      <div class="sheet" ref={sheet} tabIndex={-1}>
        {item ? (
          <OneItem key={at} item={item} teaching={teaching} tell={tell} next={() => go(at + 1)} />
        ) : at === items.length && angry ? (
          <AngryCustomer {...angry} teaching={teaching} next={() => go(total)} />
        ) : (
          <Done right={right} asked={items.length} done={done} />
        )}
      </div>
    </main>
  )
}

interface OneItemProps {
  readonly item: Item
  readonly teaching: Teaching
  tell(item: Item, right: boolean): void
  next(): void
}

const OneItem = ({ item, teaching, tell, next }: OneItemProps) => {
  const [answered, setAnswered] = useState(false)
  const { lesson, exercise, task, from } = item
  return (
    <>
      <p class="from">
        {t(from === 'errors' ? 'todayFromErrors' : 'todayFromGuide')}
        {' · '}
        <span lang="fr">{categoryName(lesson.category)}</span>
      </p>
      <Try
        exercise={exercise}
        task={task}
        review={teaching.review}
        answered={(isRight) => {
          setAnswered(true)
          tell(item, isRight)
        }}
      />
      {answered && (
        <div class="after">
          <p lang="fr">{endingsWhole(lesson.why)}</p>
          {lesson.trick !== null && (
            <p class="trick" lang="fr">
              {endingsWhole(lesson.trick)}
            </p>
          )}
        </div>
      )}
      <div class="actions">
        <button type="button" class={answered ? 'button primary' : 'button quiet'} onClick={next}>
          {t(answered ? 'todayNext' : 'todaySkip')}
        </button>
      </div>
    </>
  )
}

interface Angry {
  readonly scene: Scene
  /** What the customer wrote. */
  readonly line: Scene['thread'][number]
  /** The bad answer to be rewritten. */
  readonly pitfall: string
}

/** Another one each day. */
const angryToday = (): Angry | undefined => {
  const scene = angryScenes[today() % angryScenes.length]
  const line = scene && answeredLine(scene)
  const [pitfall] = scene?.pitfalls ?? []
  return scene && line && pitfall !== undefined ? { scene, line, pitfall } : undefined
}

interface AngryCustomerProps extends Angry {
  readonly teaching: Teaching
  next(): void
}

const AngryCustomer = ({ scene, line, pitfall, teaching, next }: AngryCustomerProps) => {
  const [tried, setTried] = useState(false)
  return (
    <>
      <p class="from">{t('todayAngryFrom', scene.title)}</p>
      <Comment author={line.author} text={line.text} />
      <Answer
        around={aroundOf(scene, builtInGuide)}
        start={pitfall}
        label="todayAngryTask"
        review={teaching.review}
        tried={() => setTried(true)}
      />
      {tried && (
        <details>
          <summary>{t('sceneModel')}</summary>
          <p class="model" lang="fr">
            {scene.model}
          </p>
        </details>
      )}
      <div class="actions">
        <button type="button" class="button" onClick={next}>
          {t('todayFinish')}
        </button>
      </div>
    </>
  )
}

const Done = ({ right, asked, done }: { right: number; asked: number; done(): void }) => (
  <>
    <h2>{t('todayDone')}</h2>
    {asked > 0 && <p>{t('todayScore', right, asked)}</p>}
    <p class="soft">{t('todayDoneWhy')}</p>
    <div class="actions">
      <button type="button" class="button primary" onClick={done}>
        {t('todayBack')}
      </button>
      <a class="button" href={hashOf('progress')}>
        {t('navProgress')}
      </a>
    </div>
  </>
)
