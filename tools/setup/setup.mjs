import { installChromium } from './chromium.mjs'
import { installPackages } from './packages.mjs'

const oldest = 20

/**
 * Everything `npm start` and `npm test` need on this machine, in plain Node so that it runs before any package is there.
 * Resolves with the path of the Chromium to use; throws with a sentence to read.
 */
export const setUp = async () => {
  const major = Number(process.versions.node.split('.')[0])
  if (major < oldest) throw new Error(`Node ${oldest} or newer is needed; this is ${process.versions.node}.`)
  await installPackages()
  return installChromium()
}
