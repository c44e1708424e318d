/** Two minutes of practice: what is due today, or what to do where nothing is. */
import { useMemo, useState } from 'preact/hooks'
import { type Item, nextIn, sessionFor } from '../learn/session'
import type { Notebook } from '../learnMessages'
import { Heading } from '../ui/Heading'
import { t, tn } from '../ui/i18n'
import { categoryName } from '../ui/names'
import { today } from './day'
import { hashOf } from './route'
import { Session } from './Session'
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

/** What it will be about, each once. */
const categoriesOf = (items: readonly Item[]): readonly string[] => [
  ...new Set(items.map(({ lesson }) => lesson.category)),
]
