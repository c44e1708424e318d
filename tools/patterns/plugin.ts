import { fileURLToPath } from 'node:url'
import { type Plugin, runnerImport } from 'vite'
import type { PreparedPatterns } from '../../src/rules/pattern/prepared'

const PREPARED = fileURLToPath(new URL('../../src/rules/pattern/prepared.ts', import.meta.url))
const PREPARE = fileURLToPath(new URL('./prepare.ts', import.meta.url))

/** Reads every pattern while the extension is built, so that a background which wakes up reads only those it needs. */
export const preparedPatterns = (): Plugin => ({
  name: 'prepared-patterns',
  async load(id) {
    if (id !== PREPARED) return undefined
    const { module } = await runnerImport<{ readonly prepared: PreparedPatterns }>(PREPARE, {
      configFile: false,
      logLevel: 'error',
    })
    return `export const PREPARED = ${JSON.stringify(module.prepared)}`
  },
})
