import { useMemo } from 'preact/hooks'
import { ENOUGH_WORDS, kindsIn, masteredIn, type Point, progressOf } from '../learn/progress'
import type { Notebook } from '../learnMessages'
import type { Kind } from '../rules/finding'
import { Heading } from '../ui/Heading'
import { t, tn } from '../ui/i18n'
import { KIND_NAMES } from '../ui/look'
import { Chart } from './Chart'
import { dayName, today } from './day'
import { hashOf } from './route'
import { Scroll } from './Scroll'
import type { Teaching } from './useTeaching'

const rateOf = (rate: number): string =>
  new Intl.NumberFormat(t('panelLanguage'), {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(rate)

const cellOf = ({ rates }: Point, kind: Kind): string => (rates === null ? '–' : rateOf(rates[kind]))

export const ProgressView = ({ notebook, teaching }: { notebook: Notebook; teaching: Teaching }) => {
  const points = useMemo(() => progressOf(notebook.weeks, today()), [notebook])
  const weeks = useMemo(() => points.map(({ week }) => week), [points])
  const kinds = kindsIn(points)
  const most = Math.max(0, ...points.flatMap(({ rates }) => (rates ? kinds.map((kind) => rates[kind]) : [])))
  const mastered = masteredIn(notebook.records)
  return (
    <main class="screen">
      <Heading>{t('navProgress')}</Heading>
      <p class="lead">{t('progressLead')}</p>
      {kinds.length === 0 ? (
        <p class="empty">{t('progressNone', ENOUGH_WORDS)}</p>
      ) : (
        <>
          <section>
            <h2>{t('progressRates')}</h2>
            <div class="charts">
              {kinds.map((kind) => (
                <OneKind key={kind} kind={kind} points={points} weeks={weeks} most={most} />
              ))}
            </div>
          </section>
          <details class="twin">
            <summary>{t('progressTable')}</summary>
            <Table points={points} kinds={kinds} />
          </details>
        </>
      )}
      <section>
        <h2>
          {t('progressMastered')} <span class="count">{mastered.length}</span>
        </h2>
        {mastered.length === 0 ? (
          <p class="soft">{t('progressNoneMastered')}</p>
        ) : (
          <ul class="mastered">
            {mastered.map(({ rule, on }) => (
              <li key={rule}>
                <a href={hashOf('lessons', rule)} lang="fr">
                  {teaching.titleOf(rule) ?? rule}
                </a>{' '}
                <span class="soft">{t('progressSince', dayName(on))}</span>
              </li>
            ))}
          </ul>
        )}
      </section>
    </main>
  )
}

interface OneKindProps {
  readonly kind: Kind
  readonly points: readonly Point[]
  readonly weeks: readonly number[]
  readonly most: number
}

const OneKind = ({ kind, points, weeks, most }: OneKindProps) => {
  const values = useMemo(() => points.map(({ rates }) => rates?.[kind] ?? null), [points, kind])
  const known = values.filter((value) => value !== null)
  const name = t(KIND_NAMES[kind])
  const first = rateOf(known[0] ?? 0)
  const last = rateOf(known.at(-1) ?? 0)
  return (
    <figure data-kind={kind}>
      <figcaption>
        {name} <span class="count">{known.length > 1 ? `${first} → ${last}` : last}</span>
      </figcaption>
      <Chart
        weeks={weeks}
        values={values}
        most={most}
        label={t(
          'progressChart',
          name,
          tn('progressWeekOne', 'progressWeekOther', known.length),
          first,
          last,
        )}
      />
    </figure>
  )
}

const Table = ({ points, kinds }: { points: readonly Point[]; kinds: readonly Kind[] }) => (
  <Scroll label={t('progressTable')}>
    <table>
      <caption>{t('progressRates')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('progressWeek')}</th>
          <th scope="col">{t('progressWords')}</th>
          {kinds.map((kind) => (
            <th key={kind} scope="col">
              {t(KIND_NAMES[kind])}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {points.map((point) => (
          <tr key={point.week}>
            <th scope="row">{dayName(point.week)}</th>
            <td>{point.words}</td>
            {kinds.map((kind) => (
              <td key={kind}>{cellOf(point, kind)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </Scroll>
)
