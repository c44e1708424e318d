import { useState } from 'preact/hooks'
import type { GuideRule } from '../../guide/guideRule'
import { importCsv } from '../../guide/import/csv'
import type { Imported } from '../../guide/import/imported'
import { importVale } from '../../guide/import/vale'
import { importWordList } from '../../guide/import/wordList'
import { decodeText } from '../../text/decodeText'
import { t, tn } from '../../ui/i18n'
import { DropFile } from '../DropFile'
import { Lines } from '../Lines'

interface ImportListProps {
  take(rules: readonly GuideRule[], words: readonly string[]): void
}

const read = async (file: File): Promise<Imported> => {
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (/\.ya?ml$/i.test(file.name)) {
    // A parser of its own weight, for those who come from Vale.
    const { readYaml } = await import('../readYaml')
    return importVale(decodeText(bytes), readYaml)
  }
  return /\.txt$/i.test(file.name) ? importWordList(bytes) : importCsv(bytes)
}

/** Rules out of a list made elsewhere, with a report of what was taken and what was not. */
export const ImportList = ({ take }: ImportListProps) => {
  const [report, setReport] = useState<Imported['report'] | null>(null)
  const bring = async (file: File): Promise<void> => {
    const imported = await read(file)
    setReport(imported.report)
    if (imported.rules.length + imported.words.length > 0) take(imported.rules, imported.words)
  }
  return (
    <details class="import-list">
      <summary>{t('listTitle')}</summary>
      <DropFile
        label={t('listChoose')}
        hint={t('listHint')}
        accept=".csv,.tsv,.txt,.yml,.yaml"
        take={(file) => void bring(file)}
      />
      <div role="status">
        {report && (
          <>
            <p>{tn('listTakenOne', 'listTakenOther', report.taken)}</p>
            {report.left.length > 0 && <Lines of={report.left.slice(0, 30)} />}
          </>
        )}
      </div>
    </details>
  )
}
