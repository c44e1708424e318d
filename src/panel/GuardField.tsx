import { useId } from 'preact/hooks'
import { type GuardAsked, guardInForce, mayChoose } from '../guide/guard'
import type { GuardMode } from '../guide/vocabulary'
import { t } from '../ui/i18n'
import type { Actions } from './actions'

export interface GuardFieldProps {
  /** The person's own choice. */
  readonly chosen: GuardMode
  readonly asked: GuardAsked | null
  readonly actions: Pick<Actions, 'change'>
}

/** What holds a post. What a guide or a policy wants here is shown as it is, locked, with who wants it. */
export const GuardField = ({ chosen, asked, actions }: GuardFieldProps) => {
  const reason = useId()
  const mode = guardInForce(chosen, asked)
  const choose = (guard: GuardMode) => actions.change({ kind: 'set-guard', guard })
  const tied = asked && { 'aria-describedby': reason }
  return (
    <>
      <label>
        <input
          type="checkbox"
          {...tied}
          checked={mode !== 'off'}
          disabled={!mayChoose('off', asked)}
          onChange={(event) => choose(event.currentTarget.checked ? 'risks' : 'off')}
        />
        {t('settingsGuard')}
      </label>
      <label>
        <input
          type="checkbox"
          {...tied}
          checked={mode === 'all'}
          disabled={mode === 'off' || !mayChoose('risks', asked)}
          onChange={(event) => choose(event.currentTarget.checked ? 'all' : 'risks')}
        />
        {t('settingsGuardAll')}
      </label>
      {asked && (
        <p class="note" id={reason}>
          {asked.by === 'policy' ? t('settingsGuardPolicy') : t('settingsGuardGuide', asked.guide)}
        </p>
      )}
    </>
  )
}
