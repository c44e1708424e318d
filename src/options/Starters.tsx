import { useEffect, useState } from 'preact/hooks'
import browser from 'webextension-polyfill'
import { decodeGuide, readDocument } from '../guide/decode'
import type { Guide } from '../guide/guide'
import { t, tn } from '../ui/i18n'
import type { Screens } from './App'
import { change } from './desk'

const FILES = [
  'commerce-en-ligne',
  'banque-assurance',
  'sante-pharma-cosmetique',
  'service-public',
  'culture-association',
  'jeunes-jeux-festival',
] as const

interface Starter {
  readonly guide: Guide
  readonly document: unknown
}

const readStarter = async (file: string): Promise<Starter[]> => {
  const response = await fetch(browser.runtime.getURL(`guides/${file}.guide.json`))
  const document = readDocument(await response.text())
  const guide = document.ok ? decodeGuide(document.value) : document
  return document.ok && guide.ok ? [{ guide: guide.value, document: document.value }] : []
}

/** The six guides to start from: as they are, or as the beginning of one's own. */
export const Starters = ({ screens, taken }: { screens: Screens; taken: readonly string[] }) => {
  const [starters, setStarters] = useState<readonly Starter[]>([])
  useEffect(() => {
    void Promise.all(FILES.map(readStarter)).then((read) => setStarters(read.flat()))
  }, [])

  const adapt = async ({ guide, document }: Starter): Promise<void> => {
    const id = `${guide.id}-maison`
    const name = t('startersOurs', guide.name)
    const copy = { ...Object(document), id, name, revision: 0, version: '0.0.0', changes: [] }
    const fault = await change({ kind: 'save-draft', id, name, document: copy })
    if (fault) screens.tell(fault)
    else screens.go({ at: 'edit', id, tab: 'rules' })
  }

  return (
    <section aria-labelledby="starters">
      <h2 id="starters">{t('startersTitle')}</h2>
      <p class="soft">{t('startersLead')}</p>
      <ul class="cards three">
        {starters.map((starter) => (
          <li key={starter.guide.id} class="card" lang="fr">
            <h3>{starter.guide.name}</h3>
            <p class="soft grow">{starter.guide.description}</p>
            <p class="soft">{tn('rulesOne', 'rulesOther', starter.guide.rules.length)}</p>
            <div class="actions">
              <button
                type="button"
                class="button"
                disabled={taken.includes(starter.guide.id)}
                aria-label={t('startersUseNamed', starter.guide.name)}
                onClick={() => screens.offer({ document: starter.document, source: { kind: 'starter' } })}
              >
                {t(taken.includes(starter.guide.id) ? 'startersUsed' : 'startersUse')}
              </button>
              <button
                type="button"
                class="button quiet"
                aria-label={t('startersAdaptNamed', starter.guide.name)}
                onClick={() => adapt(starter)}
              >
                {t('startersAdapt')}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
