import { useCallback, useState } from 'preact/hooks'
import { type GuideShelf, PERSONAL_GUIDE } from '../guideMessages'
import { dateOf } from '../ui/format'
import { Heading } from '../ui/Heading'
import { t } from '../ui/i18n'
import { Twice } from '../ui/Twice'
import { useFocusRescued } from '../ui/useFocusRescued'
import { AddGuide } from './AddGuide'
import type { Screens } from './App'
import { change, readShelf } from './desk'
import { GuideItem } from './GuideItem'
import { KeySection } from './KeySection'
import { Lines } from './Lines'
import { Starters } from './Starters'
import { useStored } from './useStored'

/** Every guide here: in force, being written, to be brought, to start from. */
export const GuidesView = ({ screens }: { screens: Screens }) => {
  const [shelf, setShelf] = useState<GuideShelf | null>(null)
  const { tell } = screens
  const refresh = useCallback(async (): Promise<void> => {
    const read = await readShelf()
    if (typeof read === 'string') tell(read)
    else setShelf(read)
  }, [tell])
  useStored(refresh)
  const rescue = useFocusRescued()

  const act: Act = async (ask, said = '') => {
    tell((await change(ask)) || said)
    await refresh()
  }
  const edit = (id: string): void => screens.go({ at: 'edit', id, tab: 'rules' })

  return (
    <main class="page" aria-busy={shelf === null} onFocusCapture={rescue}>
      <Heading>{t('guidesTitle')}</Heading>
      <p class="lead">{t('guidesLead')}</p>
      <div class="actions">
        <button type="button" class="button primary" onClick={() => edit(freeId(shelf))}>
          {t('guidesNew')}
        </button>
        <button type="button" class="button" onClick={() => edit(PERSONAL_GUIDE)}>
          {t('guidesMine')}
        </button>
      </div>
      {shelf && (
        <>
          {shelf.conflicts.length > 0 && (
            <section class="note warn" aria-labelledby="conflicts">
              <h2 id="conflicts">{t('guidesConflicts')}</h2>
              <Lines of={shelf.conflicts} />
            </section>
          )}
          <section aria-labelledby="in-force">
            <h2 id="in-force">{t('guidesInForce')}</h2>
            {shelf.guides.length === 0 && <p class="soft">{t('guidesNone')}</p>}
            <ul class="cards">
              {shelf.guides.map((card) => (
                <GuideItem key={card.id} card={card} pinned={shelf.pinned} act={act} screens={screens} />
              ))}
            </ul>
          </section>
          {shelf.drafts.length > 0 && (
            <section aria-labelledby="drafts">
              <h2 id="drafts">{t('guidesDrafts')}</h2>
              <ul class="rows">
                {shelf.drafts.map(({ id, name, savedAt }) => (
                  <li key={id}>
                    <span class="row-name">{name}</span>
                    <span class="soft">{t('guidesSavedAt', dateOf(savedAt))}</span>
                    <button
                      type="button"
                      class="button"
                      aria-label={t('guidesResumeNamed', name)}
                      onClick={() => edit(id)}
                    >
                      {t('guidesResume')}
                    </button>
                    <Twice
                      first={t('guidesDiscard')}
                      second={t('guidesDiscardSure')}
                      act={() => act({ kind: 'remove-draft', id })}
                    />
                  </li>
                ))}
              </ul>
            </section>
          )}
          <AddGuide screens={screens} />
          <Starters screens={screens} taken={shelf.guides.map(({ id }) => id)} />
          <KeySection tell={tell} />
        </>
      )}
    </main>
  )
}

export type Act = (ask: Parameters<typeof change>[0], said?: string) => Promise<void>

/** An id that no guide and no draft has yet. */
const freeId = (shelf: GuideShelf | null): string => {
  const taken = new Set([...(shelf?.guides ?? []), ...(shelf?.drafts ?? [])].map(({ id }) => id))
  let n = 1
  while (taken.has(`guide-${n}`)) n++
  return `guide-${n}`
}
