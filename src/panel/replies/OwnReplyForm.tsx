import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { MAX_SAVED_REPLY, MAX_TITLE } from '../../limits'
import type { OwnReply } from '../../panelMessages'
import { t } from '../../ui/i18n'

interface OwnReplyFormProps {
  readonly given: OwnReply
  save(reply: OwnReply): void
  back(): void
}

/** A reply of one's own, new or changed. */
export const OwnReplyForm = ({ given, save, back }: OwnReplyFormProps) => {
  const [title, setTitle] = useState(given.title)
  const [text, setText] = useState(given.text)
  const first = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => first.current?.focus(), [])
  const isWhole = title.trim() !== '' && text.trim() !== ''
  return (
    <form
      class="composer"
      aria-label={t('repliesNew')}
      onSubmit={(event) => {
        event.preventDefault()
        save({ id: given.id, title: title.trim(), text: text.trim() })
      }}
    >
      <label class="field">
        <span>{t('replyTitleField')}</span>
        <input
          ref={first}
          type="text"
          maxLength={MAX_TITLE}
          value={title}
          onInput={(event) => setTitle(event.currentTarget.value)}
        />
      </label>
      <label class="field">
        <span>{t('replyTextField')}</span>
        <textarea
          rows={6}
          lang="fr"
          maxLength={MAX_SAVED_REPLY}
          aria-describedby="reply-text-hint"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <p class="hint" id="reply-text-hint">
        {t('ownReplyHint')}
      </p>
      <div class="row">
        <button type="submit" class="button primary" disabled={!isWhole}>
          {t('replySave')}
        </button>
        <button type="button" class="button quiet" onClick={back}>
          {t('replyBack')}
        </button>
      </div>
    </form>
  )
}
