import { t } from '../../ui/i18n'
import { Checks } from './choices'
import { type DraftReply, newReply, variablesOf } from './draftAnswers'
import { TextArea, TextField } from './fields'
import { Item } from './folded'
import { COMMENT_NAMES } from './names'
import { useFocusAdded } from './useFocusAdded'

interface SavedRepliesProps {
  readonly replies: readonly DraftReply[]
  /** `about` names the field, so that typing in it is one step to undo. */
  put(replies: readonly DraftReply[], about: string): void
}

/** The replies that everybody may insert, and what each blank of theirs stands for. */
export const SavedReplies = ({ replies, put }: SavedRepliesProps) => {
  const [list, willAdd] = useFocusAdded<HTMLDivElement>('.item:last-of-type input', replies.length)
  return (
    <div class="items" ref={list}>
      {replies.map((reply, at) => (
        <SavedReply
          key={reply.key}
          reply={reply}
          put={(next, about) => put(replies.with(at, next), `reply.${reply.key}.${about}`)}
          remove={() => put(replies.toSpliced(at, 1), '')}
        />
      ))}
      <button
        type="button"
        class="button"
        onClick={() => {
          willAdd()
          put([...replies, newReply()], '')
        }}
      >
        {t('replyAdd')}
      </button>
    </div>
  )
}

interface SavedReplyProps {
  readonly reply: DraftReply
  put(reply: DraftReply, about: string): void
  remove(): void
}

const SavedReply = ({ reply, put, remove }: SavedReplyProps) => {
  const set = <K extends keyof DraftReply>(field: K, value: DraftReply[K]): void =>
    put({ ...reply, [field]: value }, field)
  const variables = variablesOf(reply)
  const name = reply.title || t('replyUntitled')
  return (
    <Item name={name} isNew={reply.text === ''}>
      <TextField label="replyTitle" value={reply.title} onInput={(value) => set('title', value)} />
      <TextArea
        label="replyText"
        hint="replyTextHint"
        rows={4}
        value={reply.text}
        onInput={(value) => set('text', value)}
      />
      {variables.length > 0 && (
        <table class="blanks">
          <caption class="unseen">{t('replyBlanks', name)}</caption>
          <thead>
            <tr>
              <th scope="col">{t('replyBlank')}</th>
              <th scope="col">{t('replyBlankLabel')}</th>
              <th scope="col">{t('replyBlankExample')}</th>
            </tr>
          </thead>
          <tbody>
            {variables.map((variable) => (
              <tr key={variable.name}>
                <th scope="row">
                  <code>{`{${variable.name}}`}</code>
                </th>
                {(['label', 'example'] as const).map((field) => (
                  <td key={field}>
                    <input
                      type="text"
                      lang="fr"
                      aria-label={t(
                        field === 'label' ? 'replyBlankLabelOf' : 'replyBlankExampleOf',
                        variable.name,
                      )}
                      value={variable[field]}
                      onInput={(event) =>
                        set('variables', [
                          ...reply.variables.filter((each) => each.name !== variable.name),
                          { ...variable, [field]: event.currentTarget.value },
                        ])
                      }
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Checks
        label="replyWhen"
        value={reply.when}
        options={COMMENT_NAMES}
        onChange={(when) => set('when', when)}
      />
      <button type="button" class="button quiet" aria-label={t('replyRemove', name)} onClick={remove}>
        {t('ruleRemove')}
      </button>
    </Item>
  )
}
