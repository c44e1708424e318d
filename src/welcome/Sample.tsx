import { useEffect, useRef, useState } from 'preact/hooks'
import type { Replies } from '../protocol'
import type { Finding } from '../rules/finding'
import { splice } from '../text/span'
import { ask } from '../ui/ask'
import { t } from '../ui/i18n'
import { KIND_NAMES, lookOf } from '../ui/look'
import { VERDICT_NAMES } from '../ui/names'
import { spoken, visible } from '../ui/whitespace'

/** A reply with one of each: grammar, spelling, tone and a risk. It is a text to play with, and so in French. */
const SAMPLE = 'Bonjour Julie, nous somme désolés. Votre comande part demain. Appelez-moi au 06 12 34 56 78.'

/** Time to finish a word, in ms. */
const PAUSE = 120

type Review = Replies['review']['review']

/** The review of a text as it stands; null while a newer one is awaited. */
const useReview = (text: string) => {
  const [state, setState] = useState<{ text: string; review: Review } | 'silent' | null>(null)
  const revision = useRef(0)
  useEffect(() => {
    const asked = ++revision.current
    const timer = setTimeout(async () => {
      const reply = await ask({ type: 'review', text, revision: asked, around: {} })
      if (revision.current !== asked) return
      setState(reply ? { text, review: reply.review } : 'silent')
    }, PAUSE)
    return () => clearTimeout(timer)
  }, [text])
  return state
}

/** A box that is reviewed as a real one, by the same engine; nothing in it is posted or kept. */
export const Sample = () => {
  const [text, setText] = useState(SAMPLE)
  const state = useReview(text)
  const box = useRef<HTMLTextAreaElement>(null)
  const review = state && state !== 'silent' && state.text === text ? state.review : null
  const fix = ({ span, suggestions: [best = ''] }: Finding): void => {
    setText(splice(text, span, best))
    // The button goes with its remark.
    box.current?.focus()
  }
  return (
    <div class="sample">
      <textarea
        ref={box}
        rows={4}
        lang="fr"
        aria-label={t('welcomeTryBox')}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p class="sample-verdict" role="status" data-verdict={review?.verdict}>
        {state === 'silent'
          ? t('panelUnread')
          : text.trim() === ''
            ? t('welcomeTryEmpty')
            : t(review ? VERDICT_NAMES[review.verdict] : 'panelChecking')}
      </p>
      {review && text.trim() !== '' && (
        <ul class="sample-findings">
          {review.findings.map((finding) => (
            <li key={`${finding.rule} ${finding.span.start}`}>
              <span class="look" data-look={lookOf(finding)} aria-hidden="true" />
              <div>
                <p>
                  <span class="soft">{t(KIND_NAMES[finding.kind])}</span>{' '}
                  <strong lang="fr">{visible(text.slice(finding.span.start, finding.span.end))}</strong>
                </p>
                <p lang="fr">{finding.message}</p>
              </div>
              {finding.suggestions[0] !== undefined && (
                <button
                  type="button"
                  class="button"
                  lang="fr"
                  aria-label={
                    finding.suggestions[0] === ''
                      ? undefined
                      : t('findingFix', spoken(finding.suggestions[0]))
                  }
                  onClick={() => fix(finding)}
                >
                  {finding.suggestions[0] === '' ? t('findingDelete') : visible(finding.suggestions[0])}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
