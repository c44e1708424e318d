import { useEffect, useState } from 'preact/hooks'
import type { PanelReply } from '../panelMessages'
import type { Finding } from '../rules/finding'
import { t } from '../ui/i18n'
import { categoryName } from '../ui/names'
import type { Actions } from './actions'
import { provenanceOf } from './GuideChip'

interface WhyProps {
  readonly finding: Finding
  /** Id of the message that this is about. */
  readonly by: string
  readonly pairOf: (rule: string) => ReturnType<Actions['ask']>
  readonly change: Actions['change']
}

type Pair = Extract<PanelReply, { kind: 'pair' }>['pair']

/** The rule in two sentences, a wrong and a right example, who decided it, and the way to switch it off. */
export const Why = ({ finding, by, pairOf, change }: WhyProps) => {
  const [pair, setPair] = useState<Pair>(null)
  useEffect(() => {
    let isWanted = true
    void pairOf(finding.rule).then((reply) => {
      if (isWanted && reply?.kind === 'pair') setPair(reply.pair)
    })
    return () => {
      isWanted = false
    }
  }, [finding.rule, pairOf])
  const isOpen = finding.source === undefined || finding.source.lock === 'open'
  return (
    <>
      <p lang="fr">{finding.why}</p>
      {pair && (
        <dl class="pair">
          <dt>{t('pairWrong')}</dt>
          <dd lang="fr" data-is="wrong">
            <Marked text={pair.wrong} marks={pair.marks} />
          </dd>
          <dt>{t('pairRight')}</dt>
          <dd lang="fr" data-is="right">
            {pair.right}
          </dd>
        </dl>
      )}
      <div class="more">
        {isOpen && (
          <button
            type="button"
            class="button quiet"
            aria-describedby={by}
            onClick={() => change({ kind: 'disable-rule', rule: finding.rule })}
          >
            {t('findingDisable')}
          </button>
        )}
        <span class="rule">
          {finding.source ? provenanceOf(finding.source) : t('ruleBuiltIn', categoryName(finding.category))}
        </span>
      </div>
    </>
  )
}

const Marked = ({ text, marks }: { text: string; marks: string }) => {
  const at = text.indexOf(marks)
  if (at < 0 || marks === '') return <>{text}</>
  return (
    <>
      {text.slice(0, at)}
      <strong>{marks}</strong>
      {text.slice(at + marks.length)}
    </>
  )
}
