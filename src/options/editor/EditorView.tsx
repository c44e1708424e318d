import { useEffect, useReducer, useRef, useState } from 'preact/hooks'
import { type Engine, loadEngine } from '../../ui/engine'
import { Heading } from '../../ui/Heading'
import { type MessageKey, t } from '../../ui/i18n'
import type { Screens } from '../App'
import { change } from '../desk'
import { EDITOR_TABS, type EditorTab } from '../route'
import { setUnsaved } from '../unsaved'
import { AnswersView } from './AnswersView'
import { type DraftGuide, documentOf } from './draft'
import { changed, type History, redone, startHistory, undone } from './history'
import { JsonView } from './JsonView'
import { loadDraft } from './load'
import { PastReplies } from './PastReplies'
import { PublishView } from './PublishView'
import { RulesView } from './RulesView'
import { VoiceView } from './VoiceView'

type Step =
  | { readonly kind: 'load'; readonly draft: DraftGuide }
  | { readonly kind: 'change'; readonly make: (draft: DraftGuide) => DraftGuide; readonly about: string }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }

const step = (history: History<DraftGuide> | null, action: Step): History<DraftGuide> | null => {
  if (action.kind === 'load') return startHistory(action.draft)
  if (!history) return null
  switch (action.kind) {
    case 'change':
      return changed(history, action.make(history.now), action.about)
    case 'undo':
      return undone(history)
    case 'redo':
      return redone(history)
  }
}

/** Changes the draft; changes about the same thing in a row are undone together. */
export type Edit = (make: (draft: DraftGuide) => DraftGuide, about?: string) => void

const TAB_NAMES: Readonly<Record<EditorTab, MessageKey>> = {
  rules: 'tabRules',
  voice: 'tabVoice',
  answers: 'tabAnswers',
  past: 'tabPast',
  publish: 'tabPublish',
  json: 'tabJson',
}

interface EditorViewProps {
  readonly id: string
  readonly tab: EditorTab
  readonly screens: Screens
}

/** The editor of one guide: five tabs over one draft that can be undone, and is never lost unasked. */
export const EditorView = ({ id, tab, screens }: EditorViewProps) => {
  const [history, dispatch] = useReducer(step, null)
  const [saved, setSaved] = useState<DraftGuide | null>(null)
  const [engine, setEngine] = useState<Engine | null>(null)
  const [seeded, setSeeded] = useState(false)
  const [at, setAt] = useState<EditorTab>(tab)

  useEffect(() => {
    void loadEngine().then(setEngine)
    void loadDraft(id).then((loaded) => {
      dispatch({ kind: 'load', draft: loaded.draft })
      setSeeded(loaded.seeded)
      if (!loaded.seeded) setSaved(loaded.draft)
    })
    return () => setUnsaved(false)
  }, [id])

  const draft = history?.now
  const isDirty = draft !== undefined && draft !== saved
  useEffect(() => setUnsaved(isDirty), [isDirty])

  const save = async (given = draft): Promise<boolean> => {
    if (!given) return false
    const fault = await change({
      kind: 'save-draft',
      id,
      name: given.name || t('editorUnnamed'),
      document: documentOf(given),
    })
    screens.tell(fault || t('editorSaved'))
    if (!fault) setSaved(given)
    return fault === ''
  }

  const keys = useRef<(event: KeyboardEvent) => void>(() => undefined)
  keys.current = (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return
    const key = event.key.toLowerCase()
    const isTrial = event.target instanceof HTMLElement && event.target.closest('[data-own-undo]') !== null
    if (key === 's') void save()
    else if (key === 'z' && !isTrial) dispatch({ kind: event.shiftKey ? 'redo' : 'undo' })
    else if (key === 'y' && !isTrial) dispatch({ kind: 'redo' })
    else return
    event.preventDefault()
  }
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => keys.current(event)
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [])

  if (!history || !draft || !engine) return <main class="page" aria-busy="true" />
  const edit: Edit = (make, about = '') => dispatch({ kind: 'change', make, about })

  return (
    <main class="page wide">
      <div class="editor-head">
        <a class="back" href="#guides">
          {t('editorBack')}
        </a>
        <Heading>{draft.name || t('editorUnnamed')}</Heading>
        <span class="state" role="status">
          {t(isDirty ? 'editorUnsaved' : 'editorUpToDate')}
        </span>
        <div class="actions">
          <button
            type="button"
            class="button quiet"
            disabled={history.past.length === 0}
            onClick={() => dispatch({ kind: 'undo' })}
          >
            {t('editorUndo')}
          </button>
          <button
            type="button"
            class="button quiet"
            disabled={history.future.length === 0}
            onClick={() => dispatch({ kind: 'redo' })}
          >
            {t('editorRedo')}
          </button>
          <button type="button" class="button" disabled={!isDirty} onClick={() => void save()}>
            {t('editorSave')}
          </button>
        </div>
      </div>
      <nav class="tabs" aria-label={t('tabsLabel')}>
        {EDITOR_TABS.map((each) => (
          <button
            key={each}
            type="button"
            class="tab"
            aria-current={each === at ? 'page' : undefined}
            onClick={() => setAt(each)}
          >
            {t(TAB_NAMES[each])}
          </button>
        ))}
      </nav>
      {at === 'rules' && <RulesView draft={draft} edit={edit} engine={engine} seeded={seeded} />}
      {at === 'voice' && <VoiceView draft={draft} edit={edit} />}
      {at === 'answers' && <AnswersView draft={draft} edit={edit} />}
      {at === 'past' && <PastReplies draft={draft} engine={engine} />}
      {at === 'publish' && (
        <PublishView
          draft={draft}
          edit={edit}
          engine={engine}
          save={save}
          screens={screens}
          fix={() => setAt('rules')}
        />
      )}
      {at === 'json' && <JsonView draft={draft} edit={edit} />}
    </main>
  )
}
