import { useLayoutEffect, useRef } from 'preact/hooks'
import { type MessageKey, t } from '../../ui/i18n'
import { SITUATION_NAMES } from '../../ui/names'
import type { RuleState } from './checks'
import { Check, Checks, Choice } from './choices'
import { type DraftRule, type RuleKind, writtenRule } from './draftRule'
import { ExampleList } from './ExampleList'
import { LinesField, NumberField, TextArea, TextField } from './fields'
import { Folded } from './folded'
import { AUDIENCE_NAMES, COMMENT_NAMES, LOCK_NAMES, SEVERITY_NAMES, SURFACE_NAMES } from './names'

const KINDS: Readonly<Record<RuleKind, MessageKey>> = {
  forbidden: 'kindForbidden',
  preferred: 'kindPreferred',
  required: 'kindRequired',
  limited: 'kindLimited',
  conditional: 'kindConditional',
  escalate: 'kindEscalate',
}
/** How the sentence begins, by what the rule asks. */
const WHEN_WRITTEN: Readonly<Record<RuleKind, MessageKey>> = {
  forbidden: 'ruleWhen',
  preferred: 'ruleWhen',
  required: 'ruleWhenRequired',
  limited: 'ruleWhen',
  conditional: 'ruleWhen',
  escalate: 'ruleWhenEscalate',
}
interface RuleFormProps {
  readonly rule: DraftRule
  readonly state: RuleState
  /** `about` names the field, so that typing in it is one step to undo. */
  put(rule: DraftRule, about: string): void
  /** The rule was just made: its first field takes the focus. */
  readonly focus: boolean
}

/** One rule, as a sentence to fill in. */
export const RuleForm = ({ rule, state, put, focus }: RuleFormProps) => {
  const form = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (focus) form.current?.querySelector('textarea')?.focus()
  }, [focus])
  const set = <K extends keyof DraftRule>(field: K, value: DraftRule[K]): void =>
    put({ ...rule, [field]: value }, field)
  const { unless, when, near, kind } = rule

  return (
    <div class="form" ref={form}>
      <ul class="faults" role="status" lang="fr">
        {state.faults.map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </ul>
      <Choice label="ruleKind" value={kind} options={KINDS} onChange={(value) => set('kind', value)} />
      <LinesField
        label={WHEN_WRITTEN[kind]}
        hint="ruleWhenHint"
        value={rule.match}
        rows={2}
        onInput={(lines) => set('match', lines)}
      />
      {kind === 'limited' && (
        <NumberField
          label="ruleMost"
          least={0}
          most={20}
          value={rule.most}
          onInput={(value) => set('most', value)}
        />
      )}
      {kind === 'conditional' && (
        <LinesField
          label="ruleRequires"
          value={rule.requires}
          rows={2}
          onInput={(lines) => set('requires', lines)}
        />
      )}
      {kind === 'escalate' && (
        <Choice
          label="ruleSituation"
          value={rule.situation}
          options={SITUATION_NAMES}
          onChange={(value) => set('situation', value)}
        />
      )}
      <fieldset class="unless">
        <legend>{t('ruleUnless')}</legend>
        <Check
          label="ruleNegated"
          checked={unless.negated}
          onChange={(negated) => set('unless', { ...unless, negated })}
        />
        <Check
          label="ruleQuoted"
          checked={unless.quoted}
          onChange={(quoted) => set('unless', { ...unless, quoted })}
        />
        <LinesField
          label="ruleUnlessWith"
          value={unless.with}
          rows={1}
          onInput={(lines) => set('unless', { ...unless, with: lines })}
        />
      </fieldset>
      <TextField
        label="ruleMessage"
        hint="ruleMessageHint"
        value={rule.message}
        onInput={(value) => set('message', value)}
      />
      <LinesField
        label="ruleBetter"
        hint="ruleBetterHint"
        value={rule.better}
        rows={1}
        onInput={(lines) => set('better', lines)}
      />
      <TextArea label="ruleWhy" hint="ruleWhyHint" value={rule.why} onInput={(value) => set('why', value)} />
      <Choice
        label="ruleSeverity"
        value={rule.severity}
        options={SEVERITY_NAMES}
        onChange={(value) => set('severity', value)}
      />
      <ExampleList
        title="examplesMatch"
        add="examplesMatchAdd"
        side="match"
        examples={rule.examples.match}
        red={state.red}
        put={(match) => set('examples', { ...rule.examples, match })}
      />
      <ExampleList
        title="examplesPass"
        add="examplesPassAdd"
        side="pass"
        examples={rule.examples.pass}
        red={state.red}
        put={(pass) => set('examples', { ...rule.examples, pass })}
      />
      <Folded title="ruleMore">
        <Choice
          label="ruleLock"
          value={rule.lock}
          options={LOCK_NAMES}
          onChange={(value) => set('lock', value)}
        />
        <LinesField
          label="ruleNear"
          hint="ruleNearHint"
          value={near.words}
          rows={1}
          onInput={(words) => set('near', { ...near, words })}
        />
        <Checks
          label="ruleWhenComment"
          value={when.comment}
          options={COMMENT_NAMES}
          onChange={(comment) => set('when', { ...when, comment })}
        />
        <Checks
          label="ruleWhenSurface"
          value={when.surface}
          options={SURFACE_NAMES}
          onChange={(surface) => set('when', { ...when, surface })}
        />
        <Checks
          label="ruleAudience"
          value={rule.audience}
          options={AUDIENCE_NAMES}
          onChange={(audience) => set('audience', audience)}
        />
        <TextField
          label="ruleLink"
          french={false}
          placeholder="https://"
          value={rule.link}
          onInput={(value) => set('link', value)}
        />
        <TextField
          label="ruleId"
          hint="ruleIdHint"
          french={false}
          placeholder={String(writtenRule(rule).id)}
          value={rule.id}
          onInput={(value) => set('id', value)}
        />
        <Check label="ruleEnabled" checked={rule.enabled} onChange={(enabled) => set('enabled', enabled)} />
      </Folded>
    </div>
  )
}
