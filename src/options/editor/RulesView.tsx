import { useEffect, useRef, useState } from 'preact/hooks'
import { folded } from '../../text/search'
import type { Engine } from '../../ui/engine'
import { type MessageKey, t, tn } from '../../ui/i18n'
import { type RuleState, stateOf } from './checks'
import type { DraftGuide } from './draft'
import { type DraftRule, newRule } from './draftRule'
import type { Edit } from './EditorView'
import { ImportList } from './ImportList'
import { RuleForm } from './RuleForm'
import { TryBox } from './TryBox'

interface RulesViewProps {
  readonly draft: DraftGuide
  readonly edit: Edit
  readonly engine: Engine
  /** The first rule was just begun by the panel. */
  readonly seeded: boolean
}

const STATE_NAMES: Readonly<Record<RuleState['is'], MessageKey>> = {
  green: 'ruleGreen',
  red: 'ruleRed',
  incomplete: 'ruleIncomplete',
  off: 'ruleOff',
}

/** Rules drawn in the list at once; the search finds the others. */
const SHOWN = 200

const labelOf = ({ match, message }: DraftRule): string =>
  match.find((line) => line.trim() !== '') ?? (message || t('ruleUntitled'))

/** The rules: found, chosen, moved, written, and tried at once beside. */
export const RulesView = ({ draft, edit, engine, seeded }: RulesViewProps) => {
  const [chosen, choose] = useState<number | undefined>(draft.rules[0]?.key)
  const [wanted, setWanted] = useState('')
  const [fresh, setFresh] = useState<number | undefined>(seeded ? draft.rules[0]?.key : undefined)
  const query = folded(wanted.trim())
  const found =
    query === ''
      ? draft.rules
      : draft.rules.filter((rule) =>
          folded([rule.id, rule.message, ...rule.match, ...rule.better].join('\n')).includes(query),
        )
  const at = draft.rules.findIndex(({ key }) => key === chosen)
  const rule = draft.rules[at]

  const put = (next: DraftRule, about: string): void =>
    edit(
      (now) => ({ ...now, rules: now.rules.map((each) => (each.key === next.key ? next : each)) }),
      `${next.key}.${about}`,
    )
  const add = (given: unknown = {}): void => {
    const added = newRule(given)
    edit((now) => ({ ...now, rules: [...now.rules.slice(0, at + 1), added, ...now.rules.slice(at + 1)] }))
    choose(added.key)
    setFresh(added.key)
    setWanted('')
  }
  const move = (by: -1 | 1): void =>
    edit((now) => {
      const from = now.rules.findIndex(({ key }) => key === chosen)
      const to = from + by
      const moved = now.rules[from]
      const other = now.rules[to]
      if (!moved || !other) return now
      return { ...now, rules: now.rules.with(from, other).with(to, moved) }
    })
  const remove = (): void => {
    choose((draft.rules[at + 1] ?? draft.rules[at - 1])?.key)
    edit((now) => ({ ...now, rules: now.rules.filter(({ key }) => key !== chosen) }))
  }
  const copy = (): void => {
    if (!rule) return
    const { key: _, id: __, ...fields } = rule
    add(fields)
  }

  return (
    <div class="workshop">
      <section class="rule-list" aria-labelledby="rule-list">
        <h2 id="rule-list">
          {t('rulesTitle')} <span class="count">{draft.rules.length}</span>
        </h2>
        <input
          type="search"
          aria-label={t('rulesSearch')}
          placeholder={t('rulesSearch')}
          value={wanted}
          onInput={(event) => setWanted(event.currentTarget.value)}
        />
        <button type="button" class="button primary" onClick={() => add()}>
          {t('rulesAdd')}
        </button>
        <p class="unseen" role="status">
          {query === '' ? '' : tn('rulesFoundOne', 'rulesFoundOther', found.length)}
        </p>
        <ul>
          {found.slice(0, SHOWN).map((each) => (
            <RuleRow
              key={each.key}
              rule={each}
              state={stateOf(each, draft, engine)}
              current={each.key === chosen}
              choose={() => choose(each.key)}
            />
          ))}
        </ul>
        {found.length > SHOWN && <p class="hint">{t('rulesMore', found.length - SHOWN)}</p>}
        <ImportList
          take={(rules, words) =>
            edit((now) => ({
              ...now,
              vocabulary: [...new Set([...now.vocabulary, ...words])],
              rules: [...now.rules, ...rules.map(newRule)],
            }))
          }
        />
      </section>
      <section class="rule-form" aria-label={t('ruleFormLabel')}>
        {rule ? (
          <>
            <div class="actions rule-actions">
              <button type="button" class="button quiet" disabled={at === 0} onClick={() => move(-1)}>
                {t('ruleUp')}
              </button>
              <button
                type="button"
                class="button quiet"
                disabled={at === draft.rules.length - 1}
                onClick={() => move(1)}
              >
                {t('ruleDown')}
              </button>
              <button type="button" class="button quiet" onClick={copy}>
                {t('ruleCopy')}
              </button>
              <button type="button" class="button quiet" onClick={remove}>
                {t('ruleRemove')}
              </button>
            </div>
            <RuleForm
              key={rule.key}
              rule={rule}
              state={stateOf(rule, draft, engine)}
              put={put}
              focus={fresh === rule.key}
            />
          </>
        ) : (
          <div class="blank">
            <h2>{t('rulesBlank')}</h2>
            <p class="soft">{t('rulesBlankLead')}</p>
          </div>
        )}
      </section>
      <TryBox draft={draft} engine={engine} />
    </div>
  )
}

interface RuleRowProps {
  readonly rule: DraftRule
  readonly state: RuleState
  readonly current: boolean
  choose(): void
}

const RuleRow = ({ rule, state, current, choose }: RuleRowProps) => {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (current) button.current?.scrollIntoView({ block: 'nearest' })
  }, [current])
  return (
    <li>
      <button
        ref={button}
        type="button"
        class="rule-row"
        data-state={state.is}
        aria-current={current ? 'true' : undefined}
        onClick={choose}
      >
        <span class="rule-state" aria-hidden="true" />
        <span class="rule-name" lang="fr">
          {labelOf(rule)}
        </span>
        {rule.severity === 'stop' && <span class="tag">{t('severityStopShort')}</span>}
        <span class="unseen">, {t(STATE_NAMES[state.is])}</span>
      </button>
    </li>
  )
}
