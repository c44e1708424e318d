import { Fragment } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import browser from 'webextension-polyfill'
import { feedOrigins } from '../background/feedOrigins'
import { sites } from '../sites'
import { type MessageKey, t } from './i18n'

const WHY: Readonly<Record<string, MessageKey>> = {
  storage: 'permissionStorage',
  scripting: 'permissionScripting',
  activeTab: 'permissionActiveTab',
  sidePanel: 'permissionSidePanel',
}

interface Held {
  readonly permissions: readonly string[]
  readonly origins: readonly string[]
  /** Of `origins`, those that a guide is fetched from, whose pages are not read. */
  readonly feeds: readonly string[]
}

/** `*://*.facebook.com/*` is said by its host. */
const hostOf = (pattern: string): string => pattern.replace(/^[^/]*\/\/(?:\*\.)?|\/.*$/g, '')

const declared = new Set(sites.flatMap(({ matches }) => matches))

/** Every permission that the browser says we hold, each with its reason; read from the browser, not from a list of ours. */
export const Permissions = () => {
  const [held, setHeld] = useState<Held | null>(null)
  useEffect(() => {
    const read = async (): Promise<void> => {
      const { permissions = [], origins = [] } = await browser.permissions.getAll()
      setHeld({ permissions, origins, feeds: await feedOrigins() })
    }
    const follow = (): void => void read()
    follow()
    browser.permissions.onAdded.addListener(follow)
    browser.permissions.onRemoved.addListener(follow)
    return () => {
      browser.permissions.onAdded.removeListener(follow)
      browser.permissions.onRemoved.removeListener(follow)
    }
  }, [])
  if (!held) return null
  const added = held.origins.filter((origin) => !declared.has(origin))
  const granted = added.filter((origin) => !held.feeds.includes(origin))
  const feeds = added.filter((origin) => held.feeds.includes(origin))
  return (
    <dl class="permissions">
      <dt>{t('permissionSitesName')}</dt>
      <dd>
        {t('permissionSites')} <Hosts of={held.origins.filter((origin) => declared.has(origin))} />
      </dd>
      {granted.length > 0 && (
        <>
          <dt>{t('permissionGrantedName')}</dt>
          <dd>
            {t('permissionGranted')} <Hosts of={granted} />
          </dd>
        </>
      )}
      {feeds.length > 0 && (
        <>
          <dt>{t('permissionFeedsName')}</dt>
          <dd>
            {t('permissionFeeds')} <Hosts of={feeds} />
          </dd>
        </>
      )}
      {held.permissions.map((permission) => {
        const why = WHY[permission]
        return (
          <Fragment key={permission}>
            <dt>
              <code>{permission}</code>
            </dt>
            <dd>{why === undefined ? t('permissionUnknown') : t(why)}</dd>
          </Fragment>
        )
      })}
    </dl>
  )
}

const Hosts = ({ of }: { of: readonly string[] }) => (
  <span class="hosts">{of.map(hostOf).toSorted().join(', ')}</span>
)
