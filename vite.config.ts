import { crx } from '@crxjs/vite-plugin'
import { defineConfig } from 'vite'
import { type Browser, manifestFor } from './manifest.config.ts'
import { pageProgram } from './tools/build/pageProgram.ts'
import { licences } from './tools/licences/plugin.ts'
import { preparedPatterns } from './tools/patterns/plugin.ts'
import { classicWorker } from './tools/worker/plugin.ts'

export default defineConfig(({ mode }) => {
  const browser: Browser = mode === 'firefox' ? 'firefox' : 'chrome'
  const inPages = new Set<string>()
  return {
    plugins: [
      preparedPatterns(),
      pageProgram(inPages),
      // A standalone content script needs no web-accessible resource: sites recognise extensions by those.
      crx({
        manifest: manifestFor(browser),
        browser,
        contentScripts: { standaloneFiles: ['src/page/entry.ts'] },
      }),
      ...(browser === 'chrome' ? [classicWorker()] : []),
      licences(() => inPages),
    ],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target: 'es2024',
      modulePreload: false,
      // The plugin overlooks `sidebar_action` and knows no page that the manifest does not name.
      rollupOptions: {
        input: {
          panel: 'src/panel/index.html',
          practice: 'src/practice/index.html',
          welcome: 'src/welcome/index.html',
        },
      },
    },
  }
})
