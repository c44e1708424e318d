import { t } from '../../ui/i18n'
import { type DraftLine, type DraftScene, newScene } from './draftScene'
import { LinesField, TextArea, TextField } from './fields'
import { Item } from './folded'
import { useFocusAdded } from './useFocusAdded'

interface ScenesProps {
  readonly scenes: readonly DraftScene[]
  /** `about` names the field, so that typing in it is one step to undo. */
  put(scenes: readonly DraftScene[], about: string): void
}

/** As many as the format takes. */
const MOST_LINES = 10

const emptyLine: DraftLine = { author: '', text: '' }

/** The situations that the team practises: what is answered, and a model shown after one's own try. */
export const Scenes = ({ scenes, put }: ScenesProps) => {
  const [list, willAdd] = useFocusAdded<HTMLDivElement>('.item:last-of-type input', scenes.length)
  return (
    <div class="items" ref={list}>
      {scenes.map((scene, at) => (
        <SceneForm
          key={scene.key}
          scene={scene}
          put={(next, about) => put(scenes.with(at, next), `scene.${scene.key}.${about}`)}
          remove={() => put(scenes.toSpliced(at, 1), '')}
        />
      ))}
      <button
        type="button"
        class="button"
        onClick={() => {
          willAdd()
          put([...scenes, newScene({ task: t('sceneTaskFirst'), thread: [emptyLine] })], '')
        }}
      >
        {t('sceneAdd')}
      </button>
    </div>
  )
}

interface SceneFormProps {
  readonly scene: DraftScene
  put(scene: DraftScene, about: string): void
  remove(): void
}

const SceneForm = ({ scene, put, remove }: SceneFormProps) => {
  const set = <K extends keyof DraftScene>(field: K, value: DraftScene[K]): void =>
    put({ ...scene, [field]: value }, field)
  const name = scene.title || t('replyUntitled')
  return (
    <Item name={name} isNew={scene.model === ''}>
      <TextField label="replyTitle" value={scene.title} onInput={(value) => set('title', value)} />
      <TextField
        label="scenePage"
        hint="scenePageHint"
        value={scene.page}
        onInput={(value) => set('page', value)}
      />
      <TextArea label="scenePost" value={scene.post} onInput={(value) => set('post', value)} />
      <Thread
        thread={scene.thread}
        put={(thread, at) => put({ ...scene, thread }, `thread.${at}`)}
        name={name}
      />
      <TextArea label="sceneTaskField" value={scene.task} onInput={(value) => set('task', value)} />
      <LinesField
        label="sceneCharter"
        hint="sceneLinesHint"
        value={scene.charter}
        rows={2}
        onInput={(value) => set('charter', value)}
      />
      <LinesField
        label="sceneGestures"
        hint="sceneLinesHint"
        value={scene.gestures}
        rows={2}
        onInput={(value) => set('gestures', value)}
      />
      <LinesField
        label="scenePitfallsField"
        hint="scenePitfallsHint"
        value={scene.pitfalls}
        rows={2}
        onInput={(value) => set('pitfalls', value)}
      />
      <TextArea
        label="sceneModelField"
        hint="sceneModelHint"
        rows={4}
        value={scene.model}
        onInput={(value) => set('model', value)}
      />
      <button type="button" class="button quiet" aria-label={t('sceneRemove', name)} onClick={remove}>
        {t('ruleRemove')}
      </button>
    </Item>
  )
}

interface ThreadProps {
  readonly thread: readonly DraftLine[]
  readonly name: string
  /** `at`: the line that was written in, or how many there are now. */
  put(thread: DraftLine[], at: number): void
}

/** Who said what, from the first to the one that is answered. */
const Thread = ({ thread, name, put }: ThreadProps) => (
  <table class="blanks thread">
    <caption>{t('sceneThreadField')}</caption>
    <thead class="unseen">
      <tr>
        <th scope="col">{t('sceneAuthor')}</th>
        <th scope="col">{t('sceneComment')}</th>
        <td />
      </tr>
    </thead>
    <tbody>
      {thread.map((line, at) => {
        const set = (field: keyof DraftLine, value: string): void =>
          put([...thread.with(at, { ...line, [field]: value })], at)
        return (
          <tr key={at}>
            <td>
              <input
                type="text"
                lang="fr"
                aria-label={t('sceneAuthorOf', at + 1)}
                placeholder={t('sceneAuthor')}
                value={line.author}
                onInput={(event) => set('author', event.currentTarget.value)}
              />
            </td>
            <td>
              <textarea
                rows={2}
                lang="fr"
                aria-label={t('sceneCommentOf', at + 1)}
                placeholder={t('sceneComment')}
                value={line.text}
                onInput={(event) => set('text', event.currentTarget.value)}
              />
            </td>
            <td>
              {thread.length > 1 && (
                <button
                  type="button"
                  class="button quiet"
                  aria-label={t('sceneLineRemove', at + 1, name)}
                  onClick={() => put(thread.toSpliced(at, 1), thread.length - 1)}
                >
                  ×
                </button>
              )}
            </td>
          </tr>
        )
      })}
    </tbody>
    {thread.length < MOST_LINES && (
      <tfoot>
        <tr>
          <td colSpan={3}>
            <button
              type="button"
              class="button quiet"
              onClick={() => put([...thread, emptyLine], thread.length + 1)}
            >
              {t('sceneLineAdd')}
            </button>
          </td>
        </tr>
      </tfoot>
    )}
  </table>
)
