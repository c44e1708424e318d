import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Around } from '../../around'
import { blankNames } from '../../guide/blanks'
import type { SavedReply } from '../../panelMessages'
import type { PageState } from '../../protocol'
import { t } from '../../ui/i18n'
import type { Actions } from '../actions'
import { CopyButton } from '../CopyButton'
import { useInsight } from '../useInsight'
import { filled, given, knownValues, partsOf, type Values } from './fill'
import { Repeated } from './Repeated'

interface ComposerProps {
  readonly reply: SavedReply
  readonly around: Around
  readonly signature: string
  /** Where it goes; null where nothing is being written. */
  readonly box: PageState['box']
  readonly actions: Actions
  back(): void
}

/** A saved reply before it is inserted: its blanks by Tab, how it will read, and whether it was just posted twice. */
export const Composer = ({ reply, around, signature, box, actions, back }: ComposerProps) => {
  const names = blankNames(reply.text)
  const [typed, setTyped] = useState<Values>({})
  // The page may say whom one answers only after this has opened.
  const values = { ...knownValues(names, { author: around.author, signature }), ...typed }
  const form = useRef<HTMLFormElement>(null)
  const text = filled(reply.text, values)
  const { insight } = useInsight({ text, fresh: true }, around, actions.ask)
  // The first thing that is still to be filled, else the button that inserts.
  useLayoutEffect(() => {
    if (Object.keys(typed).length > 0) return
    const fields = Array.from(form.current?.querySelectorAll('input') ?? [])
    const first = fields.find(({ value }) => value === '')
    const next = first ?? form.current?.querySelector<HTMLElement>('[type="submit"]:not(:disabled)')
    next?.focus()
  }, [around.author])

  const insert = (): void => {
    if (!box) return
    actions.send({ type: 'insert', revision: box.revision, text })
    actions.show('review')
  }

  return (
    <form
      ref={form}
      class="composer"
      aria-labelledby="composer-title"
      onSubmit={(event) => {
        event.preventDefault()
        insert()
      }}
    >
      <h3 id="composer-title" lang="fr">
        {reply.title}
      </h3>
      {names.map((name) => (
        <label key={name} class="field">
          <span>{given(reply.labels, name) || name}</span>
          <input
            type="text"
            lang="fr"
            autocomplete="off"
            value={given(values, name) ?? ''}
            onInput={(event) => setTyped({ ...typed, [name]: event.currentTarget.value })}
          />
        </label>
      ))}
      <p class="preview" lang="fr">
        {partsOf(reply.text, values).map((part, at) =>
          part.is === 'words' ? (
            part.text
          ) : (
            <span key={at} class="variable" data-filled={part.isFilled}>
              {part.text}
            </span>
          ),
        )}
      </p>
      {insight && <Repeated times={insight.posted} />}
      {box === null && <p class="hint">{t('replyNowhere')}</p>}
      <div class="row">
        <button type="submit" class="button primary" disabled={box === null}>
          {t('insert')}
        </button>
        <CopyButton copy={() => actions.copy(text)}>{t('copy')}</CopyButton>
        <button type="button" class="button quiet" onClick={back}>
          {t('replyBack')}
        </button>
      </div>
    </form>
  )
}
