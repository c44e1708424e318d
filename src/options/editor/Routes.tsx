import { SITUATIONS } from '../../guide/vocabulary'
import { t } from '../../ui/i18n'
import { SITUATION_NAMES } from '../../ui/names'
import { type DraftRoute, newRoute } from './draftAnswers'
import { LinesField, TextArea, TextField } from './fields'
import { Item } from './folded'

interface RoutesProps {
  readonly routes: readonly DraftRoute[]
  /** `about` names the field, so that typing in it is one step to undo. */
  put(routes: readonly DraftRoute[], about: string): void
}

/** Whom each situation is passed on to, and what is said meanwhile: one route a situation. */
export const Routes = ({ routes, put }: RoutesProps) => {
  const free = SITUATIONS.filter((situation) => !routes.some((route) => route.situation === situation))
  return (
    <div class="items">
      {routes.map((route, at) => {
        const set = <K extends keyof DraftRoute>(field: K, value: DraftRoute[K]): void =>
          put(routes.with(at, { ...route, [field]: value }), `route.${route.situation}.${field}`)
        const name = t(SITUATION_NAMES[route.situation])
        return (
          <Item key={route.situation} name={name} more={route.to} isNew={route.to === ''}>
            <TextField
              label="routeTo"
              hint="routeToHint"
              value={route.to}
              onInput={(value) => set('to', value)}
            />
            <TextField label="routeDelay" value={route.delay} onInput={(value) => set('delay', value)} />
            <TextArea label="routeSay" value={route.say} onInput={(value) => set('say', value)} />
            <LinesField
              label="routeWords"
              hint="routeWordsHint"
              value={route.words}
              rows={1}
              onInput={(words) => set('words', words)}
            />
            <button
              type="button"
              class="button quiet"
              aria-label={t('routeRemove', name)}
              onClick={() => put(routes.toSpliced(at, 1), '')}
            >
              {t('ruleRemove')}
            </button>
          </Item>
        )
      })}
      {free.length > 0 && (
        <label class="add-choice">
          <span>{t('routeAdd')}</span>
          <select
            value=""
            onChange={(event) => {
              const situation = free.find((each) => each === event.currentTarget.value)
              if (situation) put([...routes, newRoute({ situation })], '')
            }}
          >
            <option value="">{t('routeAddChoose')}</option>
            {free.map((situation) => (
              <option key={situation} value={situation}>
                {t(SITUATION_NAMES[situation])}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  )
}
