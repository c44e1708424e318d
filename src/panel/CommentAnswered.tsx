import { useState } from 'preact/hooks'
import type { InsightHere } from '../panelMessages'
import { type MessageKey, t } from '../ui/i18n'

/** Longer comments are folded, in UTF-16 units: about four lines of a narrow panel. */
const FOLD = 180

type Kind = NonNullable<InsightHere['comment']>['kind']

const KINDS: Readonly<Record<Kind, { name: MessageKey; asks: MessageKey } | null>> = {
  eloge: { name: 'answeredPraise', asks: 'answeredPraiseAsks' },
  question: { name: 'answeredQuestion', asks: 'answeredQuestionAsks' },
  critique: { name: 'answeredComplaint', asks: 'answeredComplaintAsks' },
  hostile: { name: 'answeredHostile', asks: 'answeredHostileAsks' },
  sensible: { name: 'answeredSensitive', asks: 'answeredSensitiveAsks' },
  autre: null,
}

interface CommentAnsweredProps {
  readonly text: string
  readonly author: string | null
  /** What it is, once that is known. */
  readonly reading: InsightHere['comment']
}

/** The comment that the reply answers, as the page could read it: what it is, and what it asks for. */
export const CommentAnswered = ({ text, author, reading }: CommentAnsweredProps) => {
  const [open, setOpen] = useState(false)
  const long = text.length > FOLD
  const kind = reading && KINDS[reading.kind]
  return (
    <section class="note comment" aria-labelledby="comment-title">
      <div class="row apart">
        <h2 id="comment-title">{author === null ? t('commentTitle') : t('commentTitleBy', author)}</h2>
        {kind && <span class="tag">{t(kind.name)}</span>}
      </div>
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
      {kind && <p class="asks">{t(kind.asks)}</p>}
      {reading && reading.asks.length > 0 && (
        <p class="asks">
          {t('commentAsks')} <span lang="fr">« {reading.asks.join(' » « ')} »</span>
        </p>
      )}
    </section>
  )
}
