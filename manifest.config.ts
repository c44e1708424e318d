import type { ManifestV3Export } from '@crxjs/vite-plugin'
import packageJson from './package.json' with { type: 'json' }
import { sites } from './src/sites/index.ts'

export type Browser = 'chrome' | 'firefox'

const matches = [...new Set(sites.flatMap((site) => site.matches))]

/** The one manifest; what the two browsers want differently is spelled out at the end. */
export const manifestFor = (browser: Browser): ManifestV3Export =>
  ({
    manifest_version: 3,
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    version: packageJson.version,
    default_locale: 'fr',
    icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
    action: {
      default_title: '__MSG_actionTitle__',
      default_icon: { 16: 'icons/16.png', 32: 'icons/32.png' },
    },
    // `scripting` brings the program into a page at its first reply box, re-injects after an update and serves sites switched on by the person; `activeTab` tells their address.
    permissions: [
      'storage',
      'scripting',
      'activeTab',
      ...(browser === 'chrome' ? (['sidePanel'] as const) : []),
    ],
    host_permissions: matches,
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    content_scripts: [
      // `document_start`: whoever has the focus first, we hear of it.
      { matches, js: ['src/page/entry.ts'], run_at: 'document_start', all_frames: true },
    ],
    options_ui: { page: 'src/options/index.html', open_in_tab: true },
    // `https:` is for guides alone: the background fetches the addresses that the person subscribed to. The pages shut it again.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self' https:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    commands: {
      'open-panel': { suggested_key: { default: 'Ctrl+Shift+F' }, description: '__MSG_commandPanel__' },
      'next-remark': { suggested_key: { default: 'Ctrl+Shift+X' }, description: '__MSG_commandNext__' },
      'apply-best': { suggested_key: { default: 'Ctrl+Shift+L' }, description: '__MSG_commandApply__' },
      'pause-here': { suggested_key: { default: 'Ctrl+Shift+G' }, description: '__MSG_commandPause__' },
    },
    ...(browser === 'chrome'
      ? {
          // Ed25519 in WebCrypto, which signs guides.
          minimum_chrome_version: '137',
          // Left out, every other extension could open a port. (Firefox knows no such key and lets none in that is not asked for.)
          externally_connectable: { ids: [] },
          storage: { managed_schema: 'managed-schema.json' },
          background: { service_worker: 'src/background/main.ts', type: 'module' },
          side_panel: { default_path: 'src/panel/index.html' },
        }
      : {
          background: { scripts: ['src/background/main.ts'], type: 'module' },
          sidebar_action: {
            default_panel: 'src/panel/index.html',
            default_title: '__MSG_extensionName__',
            default_icon: { 16: 'icons/16.png', 32: 'icons/32.png' },
            open_at_install: false,
          },
          browser_specific_settings: {
            gecko: {
              id: 'mot-juste@mot-juste.example',
              strict_min_version: '146.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }),
  }) as ManifestV3Export
