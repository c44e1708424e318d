/**
 * `npm start`: sets the machine up, builds the extension and opens it on the demo page;
 * where there is no display, plays the scene and leaves its pictures in `.screenshots/`.
 * `npm start -- --package`: makes both store packages, installs them as they are and plays the scene in each browser.
 */
import { run } from './setup/run.mjs'
import { done, failed, seconds, step } from './setup/say.mjs'
import { setUp } from './setup/setup.mjs'

const isPackage = process.argv.includes('--package')

const makePackages = async () => {
  step('Making the packages')
  for (const browser of ['chrome', 'firefox']) {
    const built = await run('vite', ['build', '--mode', browser, '--logLevel', 'warn'])
    if (built !== 0) throw new Error('The build failed; its own lines above say why.')
  }
  if ((await run('tsx', ['tools/package.ts'])) !== 0)
    throw new Error('The packages are not as they should be.')
  return run('tsx', ['tools/demo/main.ts', '--package'])
}

const main = async () => {
  step('Set-up')
  await setUp()
  if (isPackage) return makePackages()
  step('Building the extension for Chromium')
  const start = performance.now()
  const built = await run('vite', ['build', '--mode', 'chrome', '--logLevel', 'warn'])
  if (built !== 0) throw new Error('The build failed; its own lines above say why.')
  done(`Built in dist/chrome (${seconds(start)}).`)
  return run('tsx', ['tools/demo/main.ts'])
}

try {
  process.exitCode = await main()
} catch (fault) {
  failed(fault.message)
  process.exitCode = 1
}
