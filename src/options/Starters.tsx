import { useEffect, useState } from 'preact/hooks'
import { t, tn } from '../ui/i18n'
import { readStarters, type Starter } from '../ui/starters'
import type { Screens } from './App'
import { beginDraft } from './desk'

/** The six guides to start from: as they are, or as the beginning of one's own. */
export const Starters = ({ screens, taken }: { screens: Screens; taken: readonly string[] }) => {
  const [starters, setStarters] = useState<readonly Starter[]>([])
  useEffect(() => {
    void readStarters().then(setStarters)
  }, [])

  const adapt = ({ guide, document }: Starter): Promise<void> => {
    const id = `${guide.id}-maison`
    const name = t('startersOurs', guide.name)
    const copy = { ...Object(document), id, name, revision: 0, version: '0.0.0', changes: [] }
    return beginDraft({ id, name, document: copy }, screens)
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
