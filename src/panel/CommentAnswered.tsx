import { useState } from 'preact/hooks'
import { t } from '../ui/i18n'

/** Longer comments are folded, in UTF-16 units: about four lines of a narrow panel. */
const FOLD = 180

/** The comment that the reply answers, as the page could read it. */
export const CommentAnswered = ({ text, author }: { text: string; author: string | null }) => {
  const [open, setOpen] = useState(false)
  const long = text.length > FOLD
  return (
    <section class="note" aria-labelledby="comment-title">
      <h2 id="comment-title">{author === null ? t('commentTitle') : t('commentTitleBy', author)}</h2>
      <blockquote class={long && !open ? 'folded' : ''} id="comment-text">
        {text}
      </blockquote>
      {long && (
        <button
          type="button"
          class="button quiet"
          aria-expanded={open}
          aria-controls="comment-text"
          onClick={() => setOpen(!open)}
        >
          {t(open ? 'commentLess' : 'commentMore')}
        </button>
      )}
    </section>
  )
}
