import { useId, useState } from 'preact/hooks'
import { decodeGuide, readDocument } from '../../guide/decode'
import { t } from '../../ui/i18n'
import { type DraftGuide, documentOf, draftOf } from './draft'
import type { Edit } from './EditorView'

/** The guide as its file, for those who want it. */
export const JsonView = ({ draft, edit }: { draft: DraftGuide; edit: Edit }) => {
  const id = useId()
  const [text, setText] = useState(() => JSON.stringify(documentOf(draft), null, 2))
  const [told, setTold] = useState<{ readonly fault: boolean; readonly message: string } | null>(null)

  const take = (): void => {
    const document = readDocument(text)
    if (!document.ok) {
      setTold({ fault: true, message: document.error.message })
      return
    }
    const decoded = decodeGuide(document.value)
    if (!decoded.ok) {
      setTold({ fault: true, message: decoded.error.message })
      return
    }
    // Another id would be another guide, and this one's draft would be left behind.
    edit(() => ({ ...draftOf(document.value), id: draft.id }))
    setTold({ fault: false, message: t('jsonTaken') })
  }

  return (
    <section aria-labelledby={`${id}-title`} data-own-undo>
      <h2 id={`${id}-title`}>{t('jsonTitle')}</h2>
      <p class="hint" id={`${id}-hint`}>
        {t('jsonHint')}
      </p>
      <textarea
        class="json"
        rows={28}
        spellcheck={false}
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-hint`}
        value={text}
        onInput={(event) => {
          setTold(null)
          setText(event.currentTarget.value)
        }}
      />
      <p class={told?.fault ? 'refusal' : 'soft'} role="status" lang={told?.fault ? 'fr' : undefined}>
        {told?.message}
      </p>
      <button type="button" class="button primary" onClick={take}>
        {t('jsonTake')}
      </button>
    </section>
  )
}
