import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, run } from './run.mjs'
import { done, seconds, step } from './say.mjs'

const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages

/** Whether every package that the lock file asks of this machine is there in the version it asks. */
const upToDate = () => {
  const installed = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(installed)) return false
  const have = packagesOf(installed)
  const want = packagesOf(join(root, 'package-lock.json'))
  return Object.entries(want).every(
    ([path, wanted]) =>
      path === '' ||
      // Optional packages are the builds for other machines.
      (wanted.optional && !have[path]) ||
      have[path]?.version === wanted.version,
  )
}

/** Installs the pinned packages where they are missing or of another version. Throws with a sentence to read. */
export const installPackages = async () => {
  if (upToDate()) {
    done('Packages are installed.')
    return
  }
  step('Installing the packages (npm ci)')
  const start = performance.now()
  const code = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])
  if (code !== 0) throw new Error('`npm ci` failed; its own lines above say why.')
  done(`Packages installed in ${seconds(start)}.`)
}
