import { useEffect, useId, useMemo, useState } from 'preact/hooks'
import { builtInGuide } from '../../guide/guide'
import { mergeGuides } from '../../guide/layers'
import type { Review } from '../../review/types'
import type { Finding } from '../../rules/finding'
import type { Engine } from '../../ui/engine'
import { t } from '../../ui/i18n'
import { VERDICT_NAMES } from '../../ui/names'
import { type DraftGuide, guideSoFar } from './draft'

/** Time to finish a word. */
const PAUSE = 120

/** A reply typed here is reviewed as in the reply box, under the guide as it is being written. */
export const TryBox = ({ draft, engine }: { draft: DraftGuide; engine: Engine }) => {
  const id = useId()
  const [text, setText] = useState('')
  const [comment, setComment] = useState('')
  const [review, setReview] = useState<Review | null>(null)
  const guide = useMemo(
    () =>
      mergeGuides([
        { layer: 'built-in', guide: builtInGuide },
        { layer: 'client', guide: guideSoFar(draft) },
      ]).guide,
    [draft],
  )
  useEffect(() => {
    const timer = setTimeout(
      () =>
        setReview(
          text.trim() === ''
            ? null
            : engine.reviewer.review(text, { guide, ...(comment.trim() === '' ? {} : { comment }) }),
        ),
      PAUSE,
    )
    return () => clearTimeout(timer)
  }, [text, comment, guide, engine])

  return (
    <section class="try" aria-labelledby={`${id}-title`} data-own-undo>
      <h2 id={`${id}-title`}>{t('tryTitle')}</h2>
      <p class="hint" id={`${id}-hint`}>
        {t('tryHint')}
      </p>
      <textarea
        rows={5}
        lang="fr"
        aria-label={t('tryReply')}
        aria-describedby={`${id}-hint`}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <details>
        <summary>{t('tryComment')}</summary>
        <textarea
          rows={2}
          lang="fr"
          aria-label={t('tryComment')}
          value={comment}
          onInput={(event) => setComment(event.currentTarget.value)}
        />
      </details>
      <div aria-live="polite">
        {review && (
          <>
            <p class="try-verdict" data-verdict={review.verdict}>
              {t(VERDICT_NAMES[review.verdict])}
            </p>
            <Marked text={text} findings={review.findings} />
            <ul class="try-findings">
              {review.findings.map((finding) => (
                <li key={`${finding.rule} ${finding.span.start}`} data-kind={finding.kind}>
                  <p lang="fr">
                    <strong>{text.slice(finding.span.start, finding.span.end)}</strong> {finding.message}
                  </p>
                  {finding.suggestions.length > 0 && (
                    <p class="soft" lang="fr">
                      {t('tryBetter', finding.suggestions.slice(0, 3).join(' · '))}
                    </p>
                  )}
                  {finding.kind === 'guide' && <p class="soft">{t('tryFromGuide')}</p>}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  )
}

/** The reply with its marks, those of the guide apart from those of the language. */
const Marked = ({ text, findings }: { text: string; findings: readonly Finding[] }) => {
  const parts = []
  let at = 0
  for (const { span, kind, severity } of findings) {
    if (span.start < at) continue
    parts.push(text.slice(at, span.start))
    parts.push(
      <mark key={span.start} data-kind={kind} data-severity={severity}>
        {text.slice(span.start, span.end)}
      </mark>,
    )
    at = span.end
  }
  parts.push(text.slice(at))
  return (
    <p class="marked" lang="fr">
      {parts}
    </p>
  )
}
