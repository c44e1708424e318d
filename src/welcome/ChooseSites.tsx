import { useEffect, useState } from 'preact/hooks'
import browser from 'webextension-polyfill'
import { type Site, sites } from '../sites'
import { t } from '../ui/i18n'

const always = sites.filter(({ matches }) => matches.length > 0)
const offered = sites.filter(({ matches }) => matches.length === 0)

const originsOf = ({ offered: origins = [] }: Site): string[] => [...origins]

/** The sites that are read from the start, and those that the person may add, one by one. */
export const ChooseSites = () => {
  const [granted, setGranted] = useState<readonly string[]>([])
  const [notice, setNotice] = useState('')

  const read = async (): Promise<void> => {
    const { origins = [] } = await browser.permissions.getAll()
    setGranted(origins)
  }
  useEffect(() => void read(), [])

  const isGranted = (site: Site): boolean => originsOf(site).every((origin) => granted.includes(origin))

  /** Asked for in the same tick as the click, or the browser refuses to ask. */
  const change = (site: Site, wanted: boolean): void => {
    const origins = originsOf(site)
    const answer = wanted ? browser.permissions.request({ origins }) : browser.permissions.remove({ origins })
    void answer
      .then((agreed) => {
        const told = wanted ? 'welcomeSiteAdded' : 'welcomeSiteRemoved'
        setNotice(t(agreed ? told : 'welcomeSiteRefused', site.name))
      })
      .catch(() => setNotice(t('welcomeSiteRefused', site.name)))
      .then(read)
  }

  return (
    <>
      <p>{t('welcomeSitesAlways', always.map(({ name }) => name).join(', '))}</p>
      <fieldset class="choices sites">
        <legend class="soft">{t('welcomeSitesMore')}</legend>
        {offered.map((site) => (
          <label key={site.id} class="choice">
            <input
              type="checkbox"
              checked={isGranted(site)}
              onClick={(event) => {
                // What the browser answers is shown, not what was pressed.
                event.preventDefault()
                change(site, !isGranted(site))
              }}
            />
            <span>{site.name}</span>
          </label>
        ))}
      </fieldset>
      <p role="status" class="told">
        {notice}
      </p>
    </>
  )
}
