import type { SavedReply } from '../../panelMessages'
import { t } from '../../ui/i18n'
import { Twice } from '../../ui/Twice'

interface ReplyRowProps {
  readonly reply: SavedReply
  /** The guide means it for such a comment. */
  readonly isMeant: boolean
  choose(reply: SavedReply): void
  edit(reply: SavedReply): void
  remove(reply: SavedReply): void
}

/** One saved reply in the list: a press takes it; one's own can be changed. */
export const ReplyRow = ({ reply, isMeant, choose, edit, remove }: ReplyRowProps) => (
  <li class="reply">
    <div class="row apart">
      <h3 lang="fr">{reply.title}</h3>
      {isMeant && <span class="tag">{t('replyMeant')}</span>}
    </div>
    <p class="excerpt" lang="fr">
      {reply.text}
    </p>
    <div class="row reply-actions">
      <button
        type="button"
        class="button best"
        aria-label={t('replyUseNamed', reply.title)}
        onClick={() => choose(reply)}
      >
        {t('replyUse')}
      </button>
      {reply.from === null ? (
        <>
          <button
            type="button"
            class="button quiet"
            aria-label={t('replyEditNamed', reply.title)}
            onClick={() => edit(reply)}
          >
            {t('replyEdit')}
          </button>
          <Twice
            first={t('ownReplyRemove', reply.title)}
            second={t('replyRemoveSure', reply.title)}
            act={() => remove(reply)}
          />
        </>
      ) : (
        <span class="hint">{t('panelGuide', reply.from)}</span>
      )}
    </div>
  </li>
)
