import { useEffect, useMemo, useState } from 'preact/hooks'
import type { GuideDocument } from '../../guide/share/sign'
import type { Engine } from '../../ui/engine'
import { t, tn } from '../../ui/i18n'
import type { Screens } from '../App'
import { change, readDocument, readShelf } from '../desk'
import { KeySection } from '../KeySection'
import { readKey } from '../keys'
import { Lines } from '../Lines'
import { useKey } from '../useKey'
import { Check } from './choices'
import type { DraftGuide } from './draft'
import { TextField } from './fields'
import { nextOf, problemsOf, sealed } from './publish'
import { ShareView } from './ShareView'

interface PublishViewProps {
  readonly draft: DraftGuide
  readonly engine: Engine
  /** Changes the draft as it is by then, and saves it. */
  keep(make: (draft: DraftGuide) => DraftGuide): Promise<boolean>
  readonly screens: Screens
  /** To the rules, where the problems are. */
  fix(): void
}

/** What keeps the guide a draft; when nothing does, its publication, and the ways to hand it on. */
export const PublishView = ({ draft, engine, keep, screens, fix }: PublishViewProps) => {
  const [note, setNote] = useState('')
  const [signs, setSigns] = useState(true)
  const [busy, setBusy] = useState(false)
  const [known] = useKey()
  const [published, setPublished] = useState<GuideDocument | null>(null)
  const problems = useMemo(() => problemsOf(draft, engine), [draft, engine])
  const errors = problems.filter(({ level }) => level === 'error')

  useEffect(() => {
    void readDocument({ kind: 'document', id: draft.id }).then((found) => {
      if (found !== undefined) setPublished(Object.fromEntries(Object.entries(Object(found))))
    })
  }, [draft.id])

  const publish = async (): Promise<void> => {
    const shelf = await readShelf()
    const card = typeof shelf === 'string' ? undefined : shelf.guides.find(({ id }) => id === draft.id)
    const newest = Math.max(card?.revision ?? 0, ...(card?.others ?? []))
    const next = nextOf(draft, newest, note, new Date().toISOString().slice(0, 10))
    // Whoever publishes at once is not without a key: it is still looked for.
    const key = known === undefined ? await readKey() : known?.key
    const document = await sealed(next, signs ? (key ?? null) : null)
    const fault = await change({ kind: 'take', document, source: { kind: 'editor' } })
    if (fault) {
      screens.tell(fault)
      return
    }
    const { revision, version, changes } = next
    // What was written meanwhile stays, for the revision after this one.
    await keep((now) => ({ ...now, revision, version, changes }))
    setNote('')
    setPublished(document)
    screens.tell(t('publishDone', next.name, next.revision))
  }

  /** A second press of a double click would publish the same again under the next number. */
  const publishOnce = async (): Promise<void> => {
    if (busy) return
    setBusy(true)
    try {
      await publish()
    } finally {
      setBusy(false)
    }
  }

  return (
    <div class="publish">
      <section aria-labelledby="publish-title">
        <h2 id="publish-title">{t('publishTitle')}</h2>
        {problems.length > 0 && (
          <div class={errors.length > 0 ? 'note warn' : 'note'}>
            <h3>
              {errors.length > 0
                ? tn('publishProblemsOne', 'publishProblemsOther', errors.length)
                : t('publishWarnings')}
            </h3>
            <Lines of={problems.slice(0, 30).map(({ message }) => message)} />
            {errors.length > 0 && (
              <>
                <p>{t('publishDraft')}</p>
                <button type="button" class="button" onClick={fix}>
                  {t('publishFix')}
                </button>
              </>
            )}
          </div>
        )}
        {errors.length === 0 && (
          <div class="form">
            <p class="good">{t('publishReady')}</p>
            <TextField label="publishNote" hint="publishNoteHint" value={note} onInput={setNote} />
            {known ? (
              <>
                <Check label="publishSign" checked={signs} onChange={setSigns} />
                <p class="soft">{t('guidesKey', known.words)}</p>
              </>
            ) : (
              <p class="soft">{t('publishUnsigned')}</p>
            )}
            {/* A button that is `disabled` loses the focus. */}
            <button
              type="button"
              class="button primary big"
              aria-disabled={busy}
              onClick={() => void publishOnce()}
            >
              {t('publishAct', draft.revision + 1)}
            </button>
          </div>
        )}
        {known === null && <KeySection tell={screens.tell} />}
      </section>
      {published && <ShareView document={published} tell={screens.tell} />}
    </div>
  )
}
