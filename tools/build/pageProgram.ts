import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'vite'
import { PAGE_PROGRAM } from '../../src/background/pageProgram.ts'
import { packagesIn } from '../licences/plugin.ts'

const MAIN = fileURLToPath(new URL('../../src/page/main.ts', import.meta.url))
const NATIVE = fileURLToPath(new URL('./nativeBrowser.ts', import.meta.url))

/**
 * Builds the program of a page as one classic script. It stands in no manifest, for then every page would load it, and
 * is no web-accessible resource, for sites recognise extensions by those: the background brings it in.
 *
 * @param packages is told the names of the packages in it
 */
export const pageProgram = (packages: Set<string>): Plugin => {
  let target: string | string[] | false = false
  return {
    name: 'page-program',
    apply: 'build',
    configResolved({ build }) {
      target = build.target
    },
    async generateBundle() {
      const result = await build({
        configFile: false,
        publicDir: false,
        logLevel: 'warn',
        resolve: { alias: { 'webextension-polyfill': NATIVE } },
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        build: {
          write: false,
          target,
          lib: { entry: MAIN, formats: ['iife'], name: 'program' },
        },
      })
      const [built] = Array.isArray(result) ? result : []
      const [script] = built?.output ?? []
      if (script?.type !== 'chunk') throw new Error('The program of a page was not built.')
      for (const name of packagesIn([script])) packages.add(name)
      this.emitFile({ type: 'asset', fileName: PAGE_PROGRAM, source: script.code })
    },
  }
}
