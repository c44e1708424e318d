import { useEffect, useState } from 'preact/hooks'
import browser from 'webextension-polyfill'
import { builtInGuide } from '../guide/guide'
import { ask } from '../ui/ask'
import { t } from '../ui/i18n'
import { readStarters, type Starter } from '../ui/starters'

/** One of the six guides to start from, or none: the built-in one reads every reply anyway. */
export const ChooseGuide = () => {
  const [starters, setStarters] = useState<readonly Starter[] | null>(null)
  const [chosen, setChosen] = useState<string | null>(null)
  const [notice, setNotice] = useState('')

  useEffect(() => {
    void Promise.all([readStarters(), ask({ type: 'active-guide', around: {} })]).then(([found, here]) => {
      // Only a guide to start from is given up for another: one's own is never removed from here.
      setChosen(found.some(({ guide }) => guide.id === here?.id) ? (here?.id ?? null) : null)
      setStarters(found)
    })
  }, [])

  const choose = async (starter: Starter | null): Promise<void> => {
    const fault = await take(starter, chosen)
    setNotice(fault ?? t('welcomeGuideChosen', starter?.guide.name ?? builtInGuide.name))
    if (fault === undefined) setChosen(starter?.guide.id ?? null)
  }

  if (!starters) return null
  return (
    <>
      <fieldset class="choices">
        <legend class="unseen">{t('welcomeGuide')}</legend>
        <label class="choice">
          <input
            type="radio"
            name="guide"
            checked={!starters.some(({ guide }) => guide.id === chosen)}
            onChange={() => choose(null)}
          />
          <span>
            <strong>{t('welcomeGuideNone')}</strong> <span class="soft">{t('welcomeGuideNoneWhy')}</span>
          </span>
        </label>
        {starters.map((starter) => (
          <label key={starter.guide.id} class="choice">
            <input
              type="radio"
              name="guide"
              checked={starter.guide.id === chosen}
              onChange={() => choose(starter)}
            />
            <span lang="fr">
              <strong>{starter.guide.name}</strong> <span class="soft">{starter.guide.description}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <p role="status" class="told">
        {notice}
      </p>
      <button type="button" class="button quiet" onClick={() => browser.runtime.openOptionsPage()}>
        {t('welcomeGuideOther')}
      </button>
    </>
  )
}

/** Puts the chosen guide in the place of the one chosen here before; why not, in one sentence, where it was not. */
const take = async (starter: Starter | null, before: string | null): Promise<string | undefined> => {
  if (starter) {
    const taken = await ask({
      type: 'guides',
      ask: { kind: 'take', document: starter.document, source: { kind: 'starter' } },
    })
    if (taken?.kind !== 'done') return taken?.kind === 'refused' ? taken.message : t('guidesSilent')
  }
  if (before !== null && before !== starter?.guide.id) {
    const removed = await ask({ type: 'guides', ask: { kind: 'remove', id: before } })
    if (removed?.kind !== 'done') return removed?.kind === 'refused' ? removed.message : t('guidesSilent')
  }
  return undefined
}
