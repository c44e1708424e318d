/** Two minutes of practice: one's own errors whose day has come, then the guide, then an angry customer. */
import { useMemo, useRef, useState } from 'preact/hooks'
import { builtInGuide } from '../guide/guide'
import { angryScenes, answeredLine } from '../learn/scene'
import { nextIn, sessionFor } from '../learn/session'
import type { Notebook } from '../learnMessages'
import { endingsWhole } from '../ui/endings'
import { Heading } from '../ui/Heading'
import { t, tn } from '../ui/i18n'
import { categoryName } from '../ui/names'
import { Answer } from './Answer'
import { askNotebook } from './background'
import { today } from './day'
import { hashOf } from './route'
import { Comment } from './Sentence'
import { Try } from './Try'
import type { Teaching } from './useTeaching'

interface TodayProps {
  readonly teaching: Teaching
  readonly notebook: Notebook
  changed(notebook: Notebook | undefined): void
}

export const TodayView = ({ teaching, notebook, changed }: TodayProps) => {
  const [started, start] = useState(false)
  // The list of a session is drawn up once: answers must not reorder it under the person.
  const items = useMemo(
    () => sessionFor(notebook.records, teaching.lessonFor, teaching.guide, today()),
    [teaching, started],
  )
  if (started)
    return <Session items={items} teaching={teaching} changed={changed} done={() => start(false)} />
  const next = nextIn(notebook.records, today())
  return (
    <main class="screen">
      <Heading>{t('todayTitle')}</Heading>
      {items.length > 0 ? (
        <section class="hero">
          <p class="lead">{tn('todayDueOne', 'todayDueOther', items.length)}</p>
          <button type="button" class="button primary big" onClick={() => start(true)}>
            {t('todayStart')}
          </button>
          <ul class="due" aria-label={t('todayDueList')}>
            {categoriesOf(items).map((category) => (
              <li key={category} lang="fr">
                {categoryName(category)}
              </li>
            ))}
          </ul>
          <p class="hint">{t('todayRules')}</p>
        </section>
      ) : (
        <section class="hero">
          <p class="lead">
            {next === null ? t('todayNothingYet') : next <= 1 ? t('todayTomorrow') : t('todayInDays', next)}
          </p>
          <div class="actions">
            <button type="button" class="button primary big" onClick={() => start(true)}>
              {t('todayAngry')}
            </button>
            <a class="button big" href={hashOf('lessons')}>
              {t('todayLesson')}
            </a>
          </div>
        </section>
      )}
    </main>
  )
}

type Items = ReturnType<typeof sessionFor>

/** What it will be about, each once. */
const categoriesOf = (items: Items): readonly string[] => [
  ...new Set(items.map(({ lesson }) => lesson.category)),
]

interface SessionProps {
  readonly items: Items
  readonly teaching: Teaching
  changed(notebook: Notebook | undefined): void
  done(): void
}

const Session = ({ items, teaching, changed, done }: SessionProps) => {
  const [at, setAt] = useState(0)
  const [right, setRight] = useState(0)
  const [answered, setAnswered] = useState(false)
  const [angryTried, setAngryTried] = useState(false)
  const panel = useRef<HTMLDivElement>(null)
  const item = items[at]
  const total = items.length + 1
  const go = (place: number): void => {
    setAt(place)
    setAnswered(false)
    panel.current?.focus()
  }
  const scene = angryScenes[today() % angryScenes.length]
  const line = scene && answeredLine(scene)
  const pitfall = scene?.pitfalls[0]

  return (
    <main class="screen narrow">
      <Heading>{t('todayTitle')}</Heading>
      {at < total && (
        <div class="steps">
          <progress value={at + 1} max={total} aria-label={t('todayStep', at + 1, total)} />
          <span aria-hidden="true">{t('todayStep', at + 1, total)}</span>
        </div>
      )}
      <div class="sheet" ref={panel} tabIndex={-1}>
        {item ? (
          <>
            <p class="from">
              {t(item.from === 'errors' ? 'todayFromErrors' : 'todayFromGuide')}
              {' · '}
              <span lang="fr">{categoryName(item.lesson.category)}</span>
            </p>
            <Try
              key={at}
              exercise={item.exercise}
              task={item.task}
              review={teaching.review}
              answered={(isRight) => {
                setAnswered(true)
                if (isRight) setRight(right + 1)
                void askNotebook({
                  kind: 'answered',
                  rule: item.lesson.rule,
                  about: item.lesson.kind,
                  right: isRight,
                }).then(changed)
              }}
            />
            {answered && (
              <div class="after">
                <p lang="fr">{endingsWhole(item.lesson.why)}</p>
                {item.lesson.trick !== null && (
                  <p class="trick" lang="fr">
                    {endingsWhole(item.lesson.trick)}
                  </p>
                )}
              </div>
            )}
            <div class="actions">
              <button
                type="button"
                class={answered ? 'button primary' : 'button quiet'}
                onClick={() => go(at + 1)}
              >
                {t(answered ? 'todayNext' : 'todaySkip')}
              </button>
            </div>
          </>
        ) : at === items.length && scene && line && pitfall !== undefined ? (
          <>
            <p class="from">{t('todayAngryFrom', scene.title)}</p>
            <Comment author={line.author} text={line.text} />
            <Answer
              around={{ guide: builtInGuide, comment: line.text, author: line.author }}
              start={pitfall}
              label="todayAngryTask"
              review={teaching.review}
              tried={() => setAngryTried(true)}
            />
            {angryTried && (
              <details>
                <summary>{t('sceneModel')}</summary>
                <p class="model" lang="fr">
                  {scene.model}
                </p>
              </details>
            )}
            <div class="actions">
              <button type="button" class="button" onClick={() => go(total)}>
                {t('todayFinish')}
              </button>
            </div>
          </>
        ) : (
          <>
            <h2>{t('todayDone')}</h2>
            {items.length > 0 && <p>{t('todayScore', right, items.length)}</p>}
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
        )}
      </div>
    </main>
  )
}
