import { useMemo, useState } from 'preact/hooks'
import type { Lesson } from '../learn/lesson'
import type { RuleRecord } from '../learn/record'
import type { Kind } from '../rules/finding'
import { holdsEveryWord } from '../text/search'
import { endingsWhole } from '../ui/endings'
import { Heading } from '../ui/Heading'
import { t, tn } from '../ui/i18n'
import { KIND_NAMES, KIND_ORDER } from '../ui/look'
import { categoryName } from '../ui/names'
import { hashOf } from './route'
import { Comment, Sentence } from './Sentence'
import { Try } from './Try'
import type { Teaching } from './useTeaching'

interface LessonsProps {
  readonly teaching: Teaching
  readonly records: readonly RuleRecord[]
}

/** All that one may remember of a lesson. */
const wordsOf = ({ category, title, why, wrong, rule }: Lesson): string =>
  `${category} ${title} ${why} ${wrong.text} ${rule}`

export const LessonsView = ({ teaching, records }: LessonsProps) => {
  const [search, setSearch] = useState('')
  const known = useMemo(() => new Map(records.map((record) => [record.rule, record])), [records])
  const found = [...teaching.guide, ...teaching.lessons].filter((lesson) =>
    holdsEveryWord(wordsOf(lesson), search),
  )
  const families = KIND_ORDER.map((kind) => [kind, found.filter((lesson) => lesson.kind === kind)] as const)
  return (
    <main class="screen">
      <Heading>{t('navLessons')}</Heading>
      <p class="lead">{t('lessonsLead')}</p>
      <div class="search">
        <label for="search">{t('lessonsSearch')}</label>
        <input
          id="search"
          type="search"
          value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
        <p role="status" class="hint">
          {tn('lessonsCountOne', 'lessonsCountOther', found.length)}
        </p>
      </div>
      {families.map(
        ([kind, lessons]) =>
          lessons.length > 0 && <Family key={kind} kind={kind} lessons={lessons} known={known} />,
      )}
    </main>
  )
}

interface FamilyProps {
  readonly kind: Kind
  readonly lessons: readonly Lesson[]
  readonly known: ReadonlyMap<string, RuleRecord>
}

const Family = ({ kind, lessons, known }: FamilyProps) => (
  <section class="family" data-kind={kind}>
    <h2>
      {t(KIND_NAMES[kind])} <span class="count">{lessons.length}</span>
    </h2>
    <ul class="cards">
      {lessons.map((lesson) => {
        const record = known.get(lesson.rule)
        return (
          <li key={lesson.rule}>
            <a class="card" href={hashOf('lessons', lesson.rule)}>
              <span class="category" lang="fr">
                {categoryName(lesson.category)}
                {record?.practice.mastered != null && <span class="badge">{t('lessonMastered')}</span>}
              </span>
              <Sentence sample={lesson.wrong} />
            </a>
          </li>
        )
      })}
    </ul>
  </section>
)

interface LessonProps {
  readonly lesson: Lesson
  readonly teaching: Teaching
}

export const LessonView = ({ lesson, teaching }: LessonProps) => {
  const all = teaching.lessons
  const place = all.findIndex(({ rule }) => rule === lesson.rule)
  const before = all[place - 1]
  const after = place < 0 ? undefined : all[place + 1]
  return (
    <main class="screen narrow">
      <p class="crumbs">
        <a href={hashOf('lessons')}>{t('navLessons')}</a> · {t(KIND_NAMES[lesson.kind])} ·{' '}
        <span lang="fr">{categoryName(lesson.category)}</span>
      </p>
      <Heading>
        <span lang="fr">{lesson.title}</span>
      </Heading>
      <p class="lead" lang="fr">
        {endingsWhole(lesson.why)}
      </p>
      {lesson.comment !== null && <Comment text={lesson.comment} />}
      <dl class="pair">
        <div class="side" data-right="false">
          <dt>{t('lessonWrong')}</dt>
          <dd>
            <Sentence sample={lesson.wrong} />
          </dd>
        </div>
        <div class="side" data-right="true">
          <dt>{t('lessonRight')}</dt>
          <dd>
            <Sentence sample={lesson.right} />
          </dd>
        </div>
      </dl>
      {lesson.trick !== null && (
        <section class="trick">
          <h2>{t('lessonTrick')}</h2>
          <p lang="fr">{endingsWhole(lesson.trick)}</p>
        </section>
      )}
      <section>
        <h2>{t('lessonTry')}</h2>
        <OneTry key={lesson.rule} lesson={lesson} teaching={teaching} />
      </section>
      <nav class="turn" aria-label={t('lessonTurn')}>
        {before && <a href={hashOf('lessons', before.rule)}>← {t('lessonBefore')}</a>}
        {after && <a href={hashOf('lessons', after.rule)}>{t('lessonAfter')} →</a>}
      </nav>
    </main>
  )
}

/** Another example than the one shown above, where the rule has one. */
const OneTry = ({ lesson, teaching }: LessonProps) => {
  const exercise = lesson.exercises[1] ?? lesson.exercises[0]
  return (
    <Try
      exercise={exercise}
      task={lesson.exercises.length > 1 || exercise.fixed === null ? 'choose' : 'correct'}
      review={teaching.review}
    />
  )
}
