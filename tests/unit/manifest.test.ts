/** The baseline: a permission, a door or a word of the policy that is not here does not ship unseen. */
import { expect, it } from 'vitest'
import { manifestFor } from '../../manifest.config'
import packageJson from '../../package.json' with { type: 'json' }

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self' https:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

const HOSTS = [
  'https://*.facebook.com/*',
  'https://*.instagram.com/*',
  'https://x.com/*',
  'https://twitter.com/*',
  'https://*.linkedin.com/*',
  'https://*.youtube.com/*',
]

const both = {
  manifest_version: 3,
  name: '__MSG_extensionName__',
  description: '__MSG_extensionDescription__',
  version: packageJson.version,
  default_locale: 'fr',
  icons: expect.any(Object),
  action: expect.any(Object),
  commands: expect.any(Object),
  host_permissions: HOSTS,
  optional_host_permissions: ['https://*/*', 'http://*/*'],
  content_scripts: [
    { matches: HOSTS, js: ['src/page/entry.ts'], run_at: 'document_start', all_frames: true },
  ],
  options_ui: { page: 'src/options/index.html', open_in_tab: true },
  content_security_policy: { extension_pages: POLICY },
}

it('asks of Chromium what it always asked, and nothing else', () => {
  expect(manifestFor('chrome')).toEqual({
    ...both,
    permissions: ['storage', 'scripting', 'activeTab', 'sidePanel'],
    minimum_chrome_version: '137',
    externally_connectable: { ids: [] },
    storage: { managed_schema: 'managed-schema.json' },
    background: { service_worker: 'src/background/main.ts', type: 'module' },
    side_panel: { default_path: 'src/panel/index.html' },
  })
})

it('asks of Firefox what it always asked, and nothing else', () => {
  expect(manifestFor('firefox')).toEqual({
    ...both,
    permissions: ['storage', 'scripting', 'activeTab'],
    background: { scripts: ['src/background/main.ts'], type: 'module' },
    sidebar_action: expect.objectContaining({
      default_panel: 'src/panel/index.html',
      open_at_install: false,
    }),
    browser_specific_settings: {
      gecko: expect.objectContaining({ data_collection_permissions: { required: ['none'] } }),
    },
  })
})
