import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run } from './run.mjs'
import { done, seconds, step } from './say.mjs'

/** Branded Chrome is not among them: it ignores `--load-extension`. */
const names = ['chromium', 'chromium-browser']
const places = ['/Applications/Chromium.app/Contents/MacOS/Chromium']

/** A snap sees neither the temporary folder nor hidden ones, so it can load no extension of ours. */
const isSnap = (file) =>
  file.startsWith('/snap/') ||
  (statSync(file).size < 20_000 && readFileSync(file, 'latin1').includes('/snap/'))

const answers = (file) => spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0

const playwrightChromium = async () => {
  try {
    const { chromium } = await import('playwright-core')
    return chromium.executablePath()
  } catch {
    return undefined
  }
}

/** Path of a Chromium that can load an extension, or `undefined`. `CHROMIUM` names one for those who know better. */
export const findChromium = async () => {
  const chosen = process.env.CHROMIUM
  if (chosen) return chosen
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
  const installed = [...onPath, ...places].filter((file) => existsSync(file) && !isSnap(file))
  const candidates = [...installed, await playwrightChromium()]
  return candidates.find((file) => file !== undefined && existsSync(file) && answers(file))
}

const isDebianRoot = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')

/** Finds a Chromium, else fetches Playwright's own, else Debian's package. Throws with a sentence to read. */
export const installChromium = async () => {
  let found = await findChromium()
  if (found) {
    done(`Chromium: ${found}`)
    return found
  }
  const start = performance.now()
  step('Fetching a Chromium (playwright install chromium)')
  await run('playwright', ['install', 'chromium', '--no-shell'])
  found = await findChromium()
  if (!found && isDebianRoot()) {
    step('Installing Debian’s Chromium (apt-get install chromium)')
    const env = { DEBIAN_FRONTEND: 'noninteractive' }
    await run('apt-get', ['update', '-qq'], { env })
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env })
    found = await findChromium()
  }
  if (!found) {
    throw new Error(
      'No Chromium could be found or fetched. Install Chromium (not Chrome, which loads no unpacked extension), or name one: CHROMIUM=/path/to/chromium.',
    )
  }
  done(`Chromium: ${found} (${seconds(start)})`)
  return found
}
