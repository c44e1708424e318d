import { useEffect, useReducer, useRef, useState } from 'preact/hooks'
import { type Engine, loadEngine } from '../../ui/engine'
import { Heading } from '../../ui/Heading'
import { type MessageKey, t } from '../../ui/i18n'
import { useFocusRescued } from '../../ui/useFocusRescued'
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
import { useShortcuts } from './useShortcuts'
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

/** The editor of one guide: its tabs over one draft that can be undone, and is never lost unasked. */
export const EditorView = ({ id, tab, screens }: EditorViewProps) => {
  const [history, dispatch] = useReducer(step, null)
  const [saved, setSaved] = useState<DraftGuide | null>(null)
  const [engine, setEngine] = useState<Engine | null>(null)
  const [seeded, setSeeded] = useState(false)
  const [at, setAt] = useState<EditorTab>(tab)
  const rescue = useFocusRescued()

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
  const latest = useRef(draft)
  latest.current = draft
  const isDirty = draft !== undefined && draft !== saved
  useEffect(() => setUnsaved(isDirty), [isDirty])

  const save = async (given = draft): Promise<boolean> => {
    if (!given) return false
    const fault = await change({
      kind: 'save-draft',
      id,
      name: given.name || t('editorUnnamed'),
      document: documentOf(given),
      replace: true,
    })
    screens.tell(fault || t('editorSaved'))
    if (!fault) setSaved(given)
    return fault === ''
  }

  const keep = async (make: (draft: DraftGuide) => DraftGuide): Promise<boolean> => {
    const made = latest.current && make(latest.current)
    if (made) dispatch({ kind: 'change', make: () => made, about: '' })
    return save(made)
  }

  useShortcuts({
    save: () => void save(),
    undo: () => dispatch({ kind: 'undo' }),
    redo: () => dispatch({ kind: 'redo' }),
  })

  if (!history || !draft || !engine) return <main class="page" aria-busy="true" />
  const edit: Edit = (make, about = '') => dispatch({ kind: 'change', make, about })

  return (
    <main class="page wide" onFocusCapture={rescue}>
      <EditorHead
        name={draft.name}
        history={history}
        isDirty={isDirty}
        step={dispatch}
        save={() => void save()}
      />
      <Tabs at={at} show={setAt} />
      {at === 'rules' && <RulesView draft={draft} edit={edit} engine={engine} seeded={seeded} />}
      {at === 'voice' && <VoiceView draft={draft} edit={edit} />}
      {at === 'answers' && <AnswersView draft={draft} edit={edit} />}
      {at === 'past' && <PastReplies draft={draft} engine={engine} />}
      {at === 'publish' && (
        <PublishView draft={draft} engine={engine} keep={keep} screens={screens} fix={() => setAt('rules')} />
      )}
      {at === 'json' && <JsonView draft={draft} edit={edit} />}
    </main>
  )
}

interface EditorHeadProps {
  readonly name: string
  readonly history: History<DraftGuide>
  readonly isDirty: boolean
  step(step: Step): void
  save(): void
}

/** Which guide, whether it is saved, and the ways back. */
const EditorHead = ({ name, history, isDirty, step, save }: EditorHeadProps) => (
  <div class="editor-head">
    <a class="back" href="#guides">
      {t('editorBack')}
    </a>
    <Heading>{name || t('editorUnnamed')}</Heading>
    <span class="state" role="status">
      {t(isDirty ? 'editorUnsaved' : 'editorUpToDate')}
    </span>
    <div class="actions">
      <button
        type="button"
        class="button quiet"
        disabled={history.past.length === 0}
        onClick={() => step({ kind: 'undo' })}
      >
        {t('editorUndo')}
      </button>
      <button
        type="button"
        class="button quiet"
        disabled={history.future.length === 0}
        onClick={() => step({ kind: 'redo' })}
      >
        {t('editorRedo')}
      </button>
      <button type="button" class="button" disabled={!isDirty} onClick={save}>
        {t('editorSave')}
      </button>
    </div>
  </div>
)

const Tabs = ({ at, show }: { at: EditorTab; show(tab: EditorTab): void }) => (
  <nav class="tabs" aria-label={t('tabsLabel')}>
    {EDITOR_TABS.map((each) => (
      <button
        key={each}
        type="button"
        class="tab"
        aria-current={each === at ? 'page' : undefined}
        onClick={() => show(each)}
      >
        {t(TAB_NAMES[each])}
      </button>
    ))}
  </nav>
)
