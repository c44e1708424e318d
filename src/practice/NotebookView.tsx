import { exportCounts } from '../learn/counts'
import { SKILLS, type Skill } from '../learn/help'
import { daysLeft } from '../learn/schedule'
import type { Notebook } from '../learnMessages'
import type { Settings } from '../settings'
import { downloadJson } from '../ui/download'
import { Heading } from '../ui/Heading'
import { type MessageKey, t } from '../ui/i18n'
import { KIND_NAMES } from '../ui/look'
import { SKILL_HINTS, SKILL_NAMES } from '../ui/skill'
import { Twice } from '../ui/Twice'
import { askNotebook } from './askNotebook'
import { Choice } from './Choice'
import { dayName, today } from './day'
import { hashOf } from './route'
import { Scroll } from './Scroll'
import type { Teaching } from './useTeaching'

const KEEPS = ['off', 'counts', 'sentences'] as const
type Keeps = Settings['notebook']
const KEEP_NAMES: Readonly<Record<Keeps, MessageKey>> = {
  off: 'keepOff',
  counts: 'keepCounts',
  sentences: 'keepSentences',
}
const KEEP_HINTS: Readonly<Record<Keeps, MessageKey>> = {
  off: 'keepOffWhy',
  counts: 'keepCountsWhy',
  sentences: 'keepSentencesWhy',
}

interface NotebookProps {
  readonly notebook: Notebook
  readonly settings: Settings
  readonly teaching: Teaching
  changed(notebook: Notebook | undefined): void
  setSkill(skill: Skill): void
  setKeeps(keeps: Keeps): void
}

export const NotebookView = (props: NotebookProps) => {
  const { notebook, settings, teaching, changed } = props
  const records = notebook.records.toSorted((a, b) => b.counts.seen - a.counts.seen)
  const words = notebook.weeks.reduce((total, week) => total + week.words, 0)
  const save = (): void =>
    downloadJson('mot-juste-carnet.json', exportCounts(notebook.id, words, notebook.records))
  return (
    <main class="screen">
      <Heading>{t('navNotebook')}</Heading>
      <p class="lead">{t('notebookLead')}</p>
      {notebook.state === 'blocked' && <p class="note">{t('notebookBlocked')}</p>}
      <div class="two">
        <Choice
          title={t('skillTitle')}
          options={SKILLS.map((value) => ({
            value,
            name: t(SKILL_NAMES[value]),
            hint: t(SKILL_HINTS[value]),
          }))}
          value={settings.skill}
          choose={props.setSkill}
        />
        <Choice
          title={t('keepTitle')}
          options={KEEPS.map((value) => ({ value, name: t(KEEP_NAMES[value]), hint: t(KEEP_HINTS[value]) }))}
          value={settings.notebook}
          choose={props.setKeeps}
        />
      </div>
      <section>
        <h2>
          {t('notebookRules')} <span class="count">{records.length}</span>
        </h2>
        {records.length === 0 ? (
          <p class="soft">{t('notebookEmpty')}</p>
        ) : (
          <Records records={records} teaching={teaching} />
        )}
      </section>
      {notebook.sentences.length > 0 && (
        <section>
          <h2>
            {t('notebookSentences')} <span class="count">{notebook.sentences.length}</span>
          </h2>
          <ul class="kept">
            {notebook.sentences.toReversed().map(({ rule, text, day }) => (
              <li key={`${rule} ${day} ${text}`}>
                <span class="soft">{dayName(day)}</span> <span lang="fr">{text}</span>
              </li>
            ))}
          </ul>
          <div class="actions">
            <Twice
              plain
              first={t('notebookEraseSentences')}
              second={t('notebookSure')}
              act={() => void askNotebook({ kind: 'erase-sentences' }).then(changed)}
            />
          </div>
        </section>
      )}
      <section>
        <h2>{t('notebookYours')}</h2>
        <p class="soft">{t('notebookExportWhy')}</p>
        <div class="actions">
          <button type="button" class="button" disabled={records.length === 0} onClick={save}>
            {t('notebookExport')}
          </button>
          <Twice
            plain
            first={t('notebookErase')}
            second={t('notebookSure')}
            act={() => void askNotebook({ kind: 'erase' }).then(changed)}
          />
        </div>
      </section>
    </main>
  )
}

const dueName = (days: number): string =>
  days <= 0 ? t('notebookDueNow') : days === 1 ? t('notebookDueTomorrow') : t('notebookDueIn', days)

const Records = ({ records, teaching }: { records: Notebook['records']; teaching: Teaching }) => (
  <Scroll label={t('notebookRules')}>
    <table>
      <thead>
        <tr>
          <th scope="col">{t('notebookRule')}</th>
          <th scope="col">{t('notebookSeen')}</th>
          <th scope="col">{t('notebookFixed')}</th>
          <th scope="col">{t('notebookIgnored')}</th>
          <th scope="col">{t('notebookRepeated')}</th>
          <th scope="col">{t('notebookNext')}</th>
        </tr>
      </thead>
      <tbody>
        {records.map(({ rule, kind, counts, practice }) => {
          const title = teaching.titleOf(rule)
          return (
            <tr key={rule}>
              <th scope="row">
                {title !== undefined ? (
                  <a href={hashOf('lessons', rule)} lang="fr">
                    {title}
                  </a>
                ) : (
                  rule
                )}
                <span class="soft">{t(KIND_NAMES[kind])}</span>
              </th>
              <td>{counts.seen}</td>
              <td>{counts.fixed}</td>
              <td>{counts.ignored}</td>
              <td>{counts.repeated}</td>
              <td>
                {practice.mastered === null ? dueName(daysLeft(practice, today())) : t('lessonMastered')}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  </Scroll>
)
