import { useCallback, useEffect, useMemo, useState } from 'preact/hooks'
import type { Around } from '../../around'
import { MAX_SAVED_REPLY } from '../../limits'
import type { InsightHere, RepliesHere, SavedReply } from '../../panelMessages'
import { holdsEveryWord } from '../../text/search'
import { t } from '../../ui/i18n'
import { useFocusRescued } from '../../ui/useFocusRescued'
import type { Actions } from '../actions'
import { aroundOf } from '../around'
import type { PanelView } from '../connection'
import { Composer } from './Composer'
import { OwnReplyForm } from './OwnReplyForm'
import { ReplyRow } from './ReplyRow'
import { Signature } from './Signature'

/** What one does here: look for a reply, fill one in, or write one of one's own. */
type Doing =
  | { readonly is: 'choosing' }
  | { readonly is: 'filling'; readonly reply: SavedReply }
  | { readonly is: 'writing'; readonly id: string; readonly title: string; readonly text: string }

const CHOOSING: Doing = { is: 'choosing' }

/** Saved replies: those of the guide in force, and one's own. */
export const RepliesView = ({ view, actions }: { view: PanelView; actions: Actions }) => {
  const page = view.kind === 'page' ? view : undefined
  const around = useMemo<Around>(() => (page ? aroundOf(page.state, page.tab) : {}), [page])
  const box = page?.state.box ?? null
  const { replies, read, failed } = useReplies(around, actions.ask)
  const kind = useCommentKind(around, actions.ask)
  const [doing, setDoing] = useState<Doing>(CHOOSING)
  const [notice, setNotice] = useState('')
  const rescue = useFocusRescued(() => document.getElementById('replies-title'))

  const change = async (ask: Parameters<Actions['ask']>[0], done: string): Promise<boolean> => {
    const reply = await actions.ask(ask)
    const isDone = reply?.kind === 'done'
    setNotice(isDone ? done : reply?.kind === 'refused' ? reply.message : t('settingsFailed'))
    if (isDone) await read()
    return isDone
  }

  if (failed) return <p class="outcome">{t('repliesFailed')}</p>
  if (!replies) return null
  return (
    <section class="replies" aria-labelledby="replies-title" onFocusCapture={rescue}>
      <h2 id="replies-title" class="screen-title" tabIndex={-1}>
        {t('repliesTitle')}
      </h2>
      <p role="status" class="notice-line">
        {notice}
      </p>
      {doing.is === 'filling' && (
        <Composer
          reply={doing.reply}
          around={around}
          signature={replies.signature}
          box={box}
          actions={actions}
          back={() => setDoing(CHOOSING)}
        />
      )}
      {doing.is === 'writing' && (
        <OwnReplyForm
          given={doing}
          back={() => setDoing(CHOOSING)}
          save={async (reply) => {
            if (await change({ kind: 'save-reply', reply }, t('replySaved', reply.title))) setDoing(CHOOSING)
          }}
        />
      )}
      {doing.is === 'choosing' && (
        <Choosing
          replies={replies.replies}
          kind={kind}
          draft={box?.text.trim() ?? ''}
          choose={(reply) => {
            setNotice('')
            setDoing({ is: 'filling', reply })
          }}
          write={({ id, title, text }) => {
            const isCut = text.length > MAX_SAVED_REPLY
            setNotice(isCut ? t('repliesCut', MAX_SAVED_REPLY) : '')
            setDoing({ is: 'writing', id, title, text: text.slice(0, MAX_SAVED_REPLY) })
          }}
          remove={({ id, title }) => change({ kind: 'remove-reply', id }, t('replyRemoved', title))}
        />
      )}
      {doing.is === 'choosing' && (
        <Signature
          key={replies.signature}
          signature={replies.signature}
          sign={(signature) => change({ kind: 'sign', signature }, t('signatureSaved'))}
        />
      )}
    </section>
  )
}

const useReplies = (around: Around, ask: Actions['ask']) => {
  const [replies, setReplies] = useState<RepliesHere | null>(null)
  const [failed, setFailed] = useState(false)
  const place = JSON.stringify({ url: around.url, speaker: around.speaker, surface: around.surface })
  // `place` is what of `around` chooses the guide: a new object that says the same asks for nothing new.
  const read = useCallback(async () => {
    const reply = await ask({ kind: 'replies', around })
    setFailed(reply?.kind !== 'replies')
    if (reply?.kind === 'replies') setReplies(reply)
  }, [place, ask])
  useEffect(() => void read(), [read])
  return { replies, read, failed }
}

type Kind = NonNullable<InsightHere['comment']>['kind']

/** What the comment is, to put first the replies that the guide means for it. */
const useCommentKind = (around: Around, ask: Actions['ask']): Kind | null => {
  const [kind, setKind] = useState<Kind | null>(null)
  const { comment } = around
  // The comment alone decides.
  useEffect(() => {
    if (comment === undefined) return
    let isWanted = true
    setKind(null)
    void ask({ kind: 'insight', text: '', around }).then((reply) => {
      if (isWanted && reply?.kind === 'insight') setKind(reply.comment?.kind ?? null)
    })
    return () => {
      isWanted = false
    }
  }, [comment, ask])
  return comment === undefined ? null : kind
}

interface ChoosingProps {
  readonly replies: readonly SavedReply[]
  readonly kind: Kind | null
  /** The reply being written, which may be kept. */
  readonly draft: string
  choose(reply: SavedReply): void
  write(reply: Pick<SavedReply, 'id' | 'title' | 'text'>): void
  remove(reply: SavedReply): void
}

/** From this many on a search helps. */
const MANY = 4

const Choosing = ({ replies, kind, draft, choose, write, remove }: ChoosingProps) => {
  const [search, setSearch] = useState('')
  const isMeant = ({ when }: SavedReply): boolean => when.some((each) => each === kind)
  const found = replies
    .filter((reply) => holdsEveryWord(`${reply.title} ${reply.text}`, search))
    .toSorted((a, b) => Number(isMeant(b)) - Number(isMeant(a)))
  return (
    <>
      {replies.length >= MANY && (
        <label class="field">
          <span class="unseen">{t('repliesSearch')}</span>
          <input
            type="search"
            value={search}
            placeholder={t('repliesSearch')}
            onInput={(event) => setSearch(event.currentTarget.value)}
          />
        </label>
      )}
      <p class="unseen" role="status">
        {search !== '' && t('repliesFound', found.length)}
      </p>
      {replies.length === 0 && <p class="hint">{t('repliesNone')}</p>}
      {replies.length > 0 && found.length === 0 && <p class="hint">{t('repliesNotFound')}</p>}
      <ul class="reply-list">
        {found.map((reply) => (
          <ReplyRow
            key={`${reply.from ?? ''}/${reply.id}`}
            reply={reply}
            isMeant={isMeant(reply)}
            choose={choose}
            edit={write}
            remove={remove}
          />
        ))}
      </ul>
      <div class="row">
        <button
          type="button"
          class="button"
          onClick={() => write({ id: crypto.randomUUID(), title: '', text: '' })}
        >
          {t('repliesNew')}
        </button>
        {draft !== '' && (
          <button
            type="button"
            class="button quiet"
            onClick={() => write({ id: crypto.randomUUID(), title: '', text: draft })}
          >
            {t('repliesKeep')}
          </button>
        )}
      </div>
    </>
  )
}
