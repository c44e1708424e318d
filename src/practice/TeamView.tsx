/** For a lead: the counts that people gave, together. The files are read here and forgotten with the page. */
import { useId, useState } from 'preact/hooks'
import { type CountsFile, decodeCounts, FEWEST_PEOPLE, mergeCounts, type Team } from '../learn/counts'
import { Heading } from '../ui/Heading'
import { t, tn } from '../ui/i18n'
import { hashOf } from './route'
import { Scroll } from './Scroll'
import type { Teaching } from './useTeaching'

/** A file of counts is a few dozen kilobytes. */
const LARGEST = 2 * 2 ** 20

const readAll = async (list: FileList): Promise<{ files: CountsFile[]; unread: string[] }> => {
  const files: CountsFile[] = []
  const unread: string[] = []
  for (const file of list) {
    const counts = file.size > LARGEST ? undefined : decodeCounts(await file.text())
    if (counts) files.push(counts)
    else unread.push(file.name)
  }
  return { files, unread }
}

export const TeamView = ({ teaching }: { teaching: Teaching }) => {
  const id = useId()
  const [files, setFiles] = useState<readonly CountsFile[]>([])
  const [unread, setUnread] = useState<readonly string[]>([])
  const merged = mergeCounts(files)
  const take = async (list: FileList | null): Promise<void> => {
    if (!list) return
    const read = await readAll(list)
    setFiles([...files, ...read.files])
    setUnread(read.unread)
  }
  return (
    <main class="screen">
      <Heading>{t('navTeam')}</Heading>
      <p class="lead">{t('teamLead', FEWEST_PEOPLE)}</p>
      <div class="drop">
        <label for={id}>{t('teamOpen')}</label>
        <input
          id={id}
          type="file"
          accept=".json,application/json"
          multiple
          onChange={(event) => {
            void take(event.currentTarget.files)
          }}
        />
      </div>
      <div role="status">
        {unread.length > 0 && <p class="note">{t('teamUnread', unread.join(', '))}</p>}
        {!merged.ok && files.length > 0 && (
          <p class="note">{tn('teamTooFewOne', 'teamTooFewOther', FEWEST_PEOPLE - merged.error)}</p>
        )}
      </div>
      {merged.ok && <Together team={merged.value} teaching={teaching} />}
    </main>
  )
}

const Together = ({ team, teaching }: { team: Team; teaching: Teaching }) => (
  <section>
    <h2>{t('teamTogether', team.people, team.words)}</h2>
    <Scroll label={t('navTeam')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('notebookRule')}</th>
            <th scope="col">{t('teamPeople')}</th>
            <th scope="col">{t('notebookSeen')}</th>
            <th scope="col">{t('notebookFixed')}</th>
            <th scope="col">{t('notebookIgnored')}</th>
            <th scope="col">{t('notebookRepeated')}</th>
          </tr>
        </thead>
        <tbody>
          {team.rules.map(({ rule, counts, people }) => (
            <tr key={rule}>
              <th scope="row">
                <a href={hashOf('lessons', rule)} lang="fr">
                  {teaching.titleOf(rule) ?? rule}
                </a>
              </th>
              <td>{people}</td>
              <td>{counts.seen}</td>
              <td>{counts.fixed}</td>
              <td>{counts.ignored}</td>
              <td>{counts.repeated}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  </section>
)
