import { t } from '../../ui/i18n'
import type { DraftGuide } from './draft'
import type { Edit } from './EditorView'
import { RequiredParts } from './RequiredParts'
import { Routes } from './Routes'
import { SavedReplies } from './SavedReplies'
import { Scenes } from './Scenes'

/** What a whole answer must have, whom it is passed on to, the replies at hand and what is practised. */
export const AnswersView = ({ draft, edit }: { draft: DraftGuide; edit: Edit }) => (
  <div class="form columns">
    <div class="form">
      <section class="form" aria-labelledby="answers-required">
        <h2 id="answers-required">{t('answersRequired')}</h2>
        <RequiredParts
          required={draft.required}
          put={(required) => edit((now) => ({ ...now, required }), '')}
        />
      </section>
      <section class="form" aria-labelledby="answers-routes">
        <h2 id="answers-routes">{t('voiceEscalation')}</h2>
        <p class="hint">{t('answersRoutesHint')}</p>
        <Routes
          routes={draft.escalation}
          put={(escalation, about) => edit((now) => ({ ...now, escalation }), about)}
        />
      </section>
    </div>
    <div class="form">
      <section class="form" aria-labelledby="answers-replies">
        <h2 id="answers-replies">
          {t('answersReplies')} <span class="count">{draft.replies.length}</span>
        </h2>
        <SavedReplies
          replies={draft.replies}
          put={(replies, about) => edit((now) => ({ ...now, replies }), about)}
        />
      </section>
      <section class="form" aria-labelledby="answers-scenes">
        <h2 id="answers-scenes">
          {t('answersScenes')} <span class="count">{draft.scenes.length}</span>
        </h2>
        <p class="hint">{t('answersScenesHint')}</p>
        <Scenes scenes={draft.scenes} put={(scenes, about) => edit((now) => ({ ...now, scenes }), about)} />
      </section>
    </div>
  </div>
)
