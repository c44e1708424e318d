import { useEffect, useRef, useState } from 'preact/hooks'
import { holdsEveryWord } from '../../text/search'
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
  const at = draft.rules.findIndex(({ key }) => key === chosen)
  const rule = draft.rules[at]

  const put = (next: DraftRule, about: string): void =>
    edit(
      (now) => ({ ...now, rules: now.rules.map((each) => (each.key === next.key ? next : each)) }),
      `${next.key}.${about}`,
    )
  const add = (given: unknown = {}): void => {
    const added = newRule(given)
    edit((now) => ({ ...now, rules: now.rules.toSpliced(at + 1, 0, added) }))
    choose(added.key)
    setFresh(added.key)
    setWanted('')
  }
  const move = (by: -1 | 1): void =>
    edit((now) => {
      const rules = moved(now.rules, chosen, by)
      return rules === now.rules ? now : { ...now, rules }
    })
  const remove = (): void => {
    choose((draft.rules[at + 1] ?? draft.rules[at - 1])?.key)
    edit((now) => ({ ...now, rules: now.rules.filter(({ key }) => key !== chosen) }))
  }
  const copy = ({ key: _, id: __, ...fields }: DraftRule): void => add(fields)

  return (
    <div class="workshop">
      <section class="rule-list" aria-labelledby="rule-list">
        <h2 id="rule-list">
          {t('rulesTitle')} <span class="count">{draft.rules.length}</span>
        </h2>
        <RuleList
          draft={draft}
          engine={engine}
          chosen={chosen}
          wanted={wanted}
          want={setWanted}
          choose={choose}
          add={() => add()}
        />
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
            <RuleActions
              isFirst={at === 0}
              isLast={at === draft.rules.length - 1}
              move={move}
              copy={() => copy(rule)}
              remove={remove}
            />
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

/** The rules with this one and its neighbour in each other's place. */
const moved = (rules: readonly DraftRule[], key: number | undefined, by: -1 | 1): readonly DraftRule[] => {
  const from = rules.findIndex((rule) => rule.key === key)
  const rule = rules[from]
  const other = rules[from + by]
  return rule && other ? rules.with(from, other).with(from + by, rule) : rules
}

interface RuleListProps extends Pick<RulesViewProps, 'draft' | 'engine'> {
  readonly chosen: number | undefined
  /** What is looked for. */
  readonly wanted: string
  want(text: string): void
  choose(key: number): void
  add(): void
}

const RuleList = ({ draft, engine, chosen, wanted, want, choose, add }: RuleListProps) => {
  const found = draft.rules.filter((rule) => isAbout(rule, wanted))
  return (
    <>
      <input
        type="search"
        aria-label={t('rulesSearch')}
        placeholder={t('rulesSearch')}
        value={wanted}
        onInput={(event) => want(event.currentTarget.value)}
      />
      <button type="button" class="button primary" onClick={add}>
        {t('rulesAdd')}
      </button>
      <p class="unseen" role="status">
        {wanted.trim() === '' ? '' : tn('rulesFoundOne', 'rulesFoundOther', found.length)}
      </p>
      <ul>
        {found.slice(0, SHOWN).map((rule) => (
          <RuleRow
            key={rule.key}
            rule={rule}
            state={stateOf(rule, draft, engine)}
            current={rule.key === chosen}
            choose={() => choose(rule.key)}
          />
        ))}
      </ul>
      {found.length > SHOWN && <p class="hint">{t('rulesMore', found.length - SHOWN)}</p>}
    </>
  )
}

const isAbout = ({ id, message, match, better }: DraftRule, wanted: string): boolean =>
  holdsEveryWord([id, message, ...match, ...better].join('\n'), wanted)

interface RuleActionsProps {
  readonly isFirst: boolean
  readonly isLast: boolean
  move(by: -1 | 1): void
  copy(): void
  remove(): void
}

const RuleActions = ({ isFirst, isLast, move, copy, remove }: RuleActionsProps) => (
  <div class="actions rule-actions">
    <button type="button" class="button quiet" disabled={isFirst} onClick={() => move(-1)}>
      {t('ruleUp')}
    </button>
    <button type="button" class="button quiet" disabled={isLast} onClick={() => move(1)}>
      {t('ruleDown')}
    </button>
    <button type="button" class="button quiet" onClick={copy}>
      {t('ruleCopy')}
    </button>
    <button type="button" class="button quiet" onClick={remove}>
      {t('ruleRemove')}
    </button>
  </div>
)

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
