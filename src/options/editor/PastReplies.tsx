import { useId, useRef, useState } from 'preact/hooks'
import { MAX_REPLIES, type PastReply, readReplies } from '../../review/pastReplies'
import { BUDGET, Trial, type TrialResult } from '../../review/trial'
import { ruleIdOf } from '../../rules/guide/guideRules'
import { decodeText } from '../../text/decodeText'
import type { Engine } from '../../ui/engine'
import { percentOf } from '../../ui/format'
import { t, tn } from '../../ui/i18n'
import { DropFile } from '../DropFile'
import { type DraftGuide, guideSoFar } from './draft'

/** Largest file that is read, in bytes. */
const MAX_BYTES = 50_000_000
/** Time the page may stand still, in ms. */
const SLICE = 30

type State =
  | { readonly is: 'waiting' }
  | { readonly is: 'running'; readonly done: number; readonly of: number }
  | { readonly is: 'done'; readonly result: TrialResult }
  | { readonly is: 'fault'; readonly message: string }

/** How often the guide would have spoken on past replies, before anyone sees an alert. Nothing of them is kept. */
export const PastReplies = ({ draft, engine }: { draft: DraftGuide; engine: Engine }) => {
  const id = useId()
  const [pasted, setPasted] = useState('')
  const [state, setState] = useState<State>({ is: 'waiting' })
  const run = useRef(0)

  const start = async (replies: readonly PastReply[]): Promise<void> => {
    const mine = ++run.current
    if (replies.length === 0) {
      setState({ is: 'fault', message: t('pastNone') })
      return
    }
    const trial = new Trial(guideSoFar(draft), engine.guideOnly)
    let pause = performance.now() + SLICE
    for (const [at, reply] of replies.entries()) {
      trial.add(reply)
      if (performance.now() < pause) continue
      setState({ is: 'running', done: at + 1, of: replies.length })
      await new Promise((resolve) => setTimeout(resolve))
      if (run.current !== mine) return
      pause = performance.now() + SLICE
    }
    setState({ is: 'done', result: trial.result() })
  }
  const readFile = async (file: File): Promise<void> => {
    if (file.size > MAX_BYTES) {
      setState({ is: 'fault', message: t('pastTooBig', Math.ceil(file.size / 1e6)) })
      return
    }
    await start(readReplies(file.name, decodeText(new Uint8Array(await file.arrayBuffer()))))
  }
  const stop = (): void => {
    run.current++
    setState({ is: 'waiting' })
  }

  return (
    <div class="past">
      <section aria-labelledby={`${id}-title`} data-own-undo>
        <h2 id={`${id}-title`}>{t('pastTitle')}</h2>
        <p class="lead">{t('pastLead')}</p>
        <div class="doors two">
          <div class="door">
            <DropFile
              label={t('pastFile')}
              hint={t('pastFileHint', MAX_REPLIES)}
              accept=".csv,.tsv,.txt,.jsonl"
              take={(file) => void readFile(file)}
            />
          </div>
          <div class="door">
            <label for={`${id}-text`}>{t('pastPaste')}</label>
            <textarea
              id={`${id}-text`}
              rows={4}
              lang="fr"
              value={pasted}
              onInput={(event) => setPasted(event.currentTarget.value)}
            />
            <button
              type="button"
              class="button primary"
              disabled={pasted.trim() === ''}
              onClick={() => void start(readReplies('paste.txt', pasted))}
            >
              {t('pastTry')}
            </button>
          </div>
        </div>
      </section>
      {state.is === 'fault' && (
        <p class="refusal" role="alert">
          {state.message}
        </p>
      )}
      {state.is === 'running' && (
        <div class="running">
          <label for={`${id}-progress`}>{t('pastRunning', state.done, state.of)}</label>
          <progress id={`${id}-progress`} value={state.done} max={state.of} />
          <button type="button" class="button" onClick={stop}>
            {t('pastStop')}
          </button>
        </div>
      )}
      {state.is === 'done' && <Outcome result={state.result} draft={draft} />}
    </div>
  )
}

const Outcome = ({ result, draft }: { result: TrialResult; draft: DraftGuide }) => {
  const { replies, alerted, share, withinBudget, rules, silent } = result
  const messages = new Map(guideSoFar(draft).rules.map((rule) => [ruleIdOf(rule), rule.message]))
  return (
    <section aria-labelledby="past-outcome">
      <h2 id="past-outcome" class="unseen">
        {t('pastOutcome')}
      </h2>
      <div class="budget" data-within={withinBudget} role="status">
        <p class="budget-share">{percentOf(share)}</p>
        <div>
          <p>
            <strong>{t(withinBudget ? 'pastWithin' : 'pastBeyond')}</strong>
          </p>
          <p class="soft">
            {tn('pastRepliesOne', 'pastRepliesOther', replies)}{' '}
            {tn('pastAlertedOne', 'pastAlertedOther', alerted)}{' '}
            {tn('pastSilentOne', 'pastSilentOther', silent)}
          </p>
        </div>
        <div class="gauge" aria-hidden="true">
          <span style={{ inlineSize: `${Math.min(100, share * 100)}%` }} />
          <i style={{ insetInlineStart: `${BUDGET * 100}%` }} />
        </div>
      </div>
      <ol class="past-rules">
        {rules.map(({ rule, alerts, replies: touched, excerpts }) => (
          <li key={rule}>
            <h3 lang="fr">
              {messages.get(rule) ?? rule.replace('guide/', '')}{' '}
              <span class="count">{tn('pastAlertsOne', 'pastAlertsOther', alerts)}</span>
            </h3>
            <p class="soft">{tn('pastInOne', 'pastInOther', touched)}</p>
            <ul lang="fr">
              {excerpts.map(({ before, found, after }) => (
                <li key={`${before}\n${found}\n${after}`}>
                  {before}
                  <mark>{found}</mark>
                  {after}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  )
}
