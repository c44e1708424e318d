/**
 * `npm start`: sets the machine up, builds the extension and opens it on the demo page;
 * where there is no display, plays the scene and leaves its pictures in `.screenshots/`.
 */
import { run } from './setup/run.mjs'
import { done, failed, seconds, step } from './setup/say.mjs'
import { setUp } from './setup/setup.mjs'

const main = async () => {
  step('Set-up')
  await setUp()
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
