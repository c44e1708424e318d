import { useCallback, useState } from 'preact/hooks'
import browser from 'webextension-polyfill'
import { Heading } from '../../ui/Heading'
import { type MessageKey, t } from '../../ui/i18n'
import { Permissions } from '../../ui/Permissions'
import { changeSettings } from '../../ui/settings'
import { Twice } from '../../ui/Twice'
import { useStored } from '../useStored'
import { readStored, type Stored } from './stored'

const NAMES: readonly (readonly [RegExp, MessageKey])[] = [
  [/^settings$/, 'storedSettings'],
  [/^guides$/, 'storedIndex'],
  [/^guide\//, 'storedGuide'],
  [/^draft\//, 'storedDraft'],
  [/^replies$/, 'storedReplies'],
  [/^posted$/, 'storedPosted'],
  [/^feed-origins$/, 'storedFeeds'],
  [/^(?:mot-juste-notebook\/)?aside/, 'storedAside'],
  [/^mot-juste-notebook\//, 'storedNotebook'],
  [/^keyval-store\//, 'storedKey'],
]

const AREAS: Readonly<Record<Stored['area'], MessageKey>> = {
  local: 'areaLocal',
  session: 'areaSession',
  database: 'areaDatabase',
}

const nameOf = (key: string): string => {
  const name = NAMES.find(([pattern]) => pattern.test(key))?.[1]
  return name === undefined ? t('storedOther') : t(name)
}

/** The policy of our pages, as the browser enforces it. */
const policy = (): string => {
  const { content_security_policy: declared } = browser.runtime.getManifest()
  const pages = typeof declared === 'string' ? declared : declared?.extension_pages
  return pages ?? ''
}

/** What this page closes besides, as its own head says it. */
const pagePolicy = (): string =>
  document.querySelector<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy"]')?.content ?? ''

const erase = async (): Promise<boolean> => (await changeSettings({ kind: 'erase' })) !== undefined

/** What is permitted and why, what may go out, what is kept: to be looked at and erased. */
export const PrivacyView = ({ tell }: { tell(message: string): void }) => {
  const [stored, setStored] = useState<readonly Stored[] | null>(null)
  const [failed, setFailed] = useState(false)
  const read = useCallback(async (): Promise<void> => {
    try {
      setStored(await readStored())
      setFailed(false)
    } catch {
      setFailed(true)
    }
  }, [])
  useStored(read)

  return (
    <main class="page narrow privacy">
      <Heading>{t('privacyTitle')}</Heading>
      <p class="lead">{t('privacyLead')}</p>
      <section aria-labelledby="privacy-network">
        <h2 id="privacy-network">{t('privacyNetwork')}</h2>
        <p>{t('privacyNetworkPages')}</p>
        <pre>{pagePolicy()}</pre>
        <p>{t('privacyNetworkBackground')}</p>
        <pre>{policy()}</pre>
      </section>
      <section aria-labelledby="privacy-permissions">
        <h2 id="privacy-permissions">{t('privacyPermissions')}</h2>
        <Permissions />
      </section>
      <section aria-labelledby="privacy-stored">
        <h2 id="privacy-stored">{t('privacyStored')}</h2>
        {failed && <p class="note warn">{t('privacyStoredFailed')}</p>}
        {stored?.length === 0 && <p class="soft">{t('privacyStoredNone')}</p>}
        {stored && stored.length > 0 && <StoredList stored={stored} />}
        <div class="actions">
          <Twice
            plain
            first={t('settingsErase')}
            second={t('settingsEraseSure')}
            act={async () => {
              tell(t((await erase()) ? 'privacyErased' : 'privacyEraseFailed'))
              await read()
            }}
          />
        </div>
      </section>
      <section aria-labelledby="privacy-licences">
        <h2 id="privacy-licences">{t('privacyLicences')}</h2>
        <p>{t('privacyLicencesLead')}</p>
        {/* Both are written by the build, out of what is in it. */}
        <ul class="lines">
          <li>
            <a href="/LICENCES.txt">{t('privacyLicencesText')}</a>
          </li>
          <li>
            <a href="/bom.cdx.json">{t('privacyLicencesBill')}</a>
          </li>
        </ul>
      </section>
    </main>
  )
}

const StoredList = ({ stored }: { stored: readonly Stored[] }) => (
  <>
    <p class="soft">{t('privacyStoredTotal', bytes(stored.reduce((sum, { size }) => sum + size, 0)))}</p>
    <ul class="stored">
      {stored.map(({ area, key, content, size }) => (
        <li key={`${area} ${key}`}>
          <details>
            <summary>
              <span class="stored-name">{nameOf(key)}</span> <code>{key}</code>{' '}
              <span class="soft">
                {bytes(size)}, {t(AREAS[area])}
              </span>
            </summary>
            {/* A box that scrolls must be reached by the keyboard. */}
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: as above */}
            <pre tabIndex={0}>{content}</pre>
          </details>
        </li>
      ))}
    </ul>
  </>
)

const KILO = 1024

const bytes = (size: number): string => {
  const [value, unit] = size < KILO ? [size, 'byte'] : [size / KILO, 'kilobyte']
  return new Intl.NumberFormat(t('panelLanguage'), {
    style: 'unit',
    unit: String(unit),
    unitDisplay: 'long',
    maximumFractionDigits: 1,
  }).format(Number(value))
}
