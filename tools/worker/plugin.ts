import { readFile, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Plugin } from 'vite'
import { classicOf } from './classic'

const LOADER = 'service-worker-loader.js'

/**
 * Makes the service worker classic scripts. Chromium keeps their compiled code between two starts, and that of
 * modules not: a module of a megabyte is read anew each time the worker wakes, which alone takes longer than a review
 * may. Pages go on importing the same files.
 */
export const classicWorker = (): Plugin => ({
  name: 'classic-worker',
  enforce: 'post',
  async writeBundle({ dir = '' }, bundle) {
    const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
    const chunkOf = (fileName: string) => chunks.find((chunk) => chunk.fileName === fileName)
    const importsOf = (fileName: string): readonly string[] => chunkOf(fileName)?.imports ?? []

    const loader = await readFile(join(dir, LOADER), 'utf8')
    const [, entry = ''] = /^import '\.\/([^']+)';\s*$/.exec(loader) ?? []
    if (!chunkOf(entry)) throw new Error(`${LOADER} does not name the service worker: ${loader}`)
    const files = [...inOrder(entry, importsOf)]
    const isShared = (file: string): boolean =>
      chunks.some(
        ({ fileName, imports, dynamicImports }) =>
          !files.includes(fileName) && [...imports, ...dynamicImports].includes(file),
      )

    const scripts = await Promise.all(
      files.map(async (fileName) => {
        const script = fileName.replace(/\.js$/, '.classic.js')
        const code = await readFile(join(dir, fileName), 'utf8')
        const classic = classicOf({ fileName, code }, basename(script))
        await writeFile(join(dir, script), classic.script)
        if (isShared(fileName)) await writeFile(join(dir, fileName), classic.module)
        else await rm(join(dir, fileName))
        return script
      }),
    )
    await writeFile(
      join(dir, LOADER),
      `importScripts(${scripts.map((file) => JSON.stringify(`./${file}`))})\n`,
    )
    await withoutModule(join(dir, 'manifest.json'))
  },
})

/** A chunk after those that it imports. */
function* inOrder(
  file: string,
  importsOf: (file: string) => readonly string[],
  seen = new Set<string>(),
): Generator<string> {
  if (seen.has(file)) return
  seen.add(file)
  for (const imported of importsOf(file)) yield* inOrder(imported, importsOf, seen)
  yield file
}

async function withoutModule(file: string): Promise<void> {
  const manifest = JSON.parse(await readFile(file, 'utf8'))
  delete manifest.background.type
  await writeFile(file, JSON.stringify(manifest, null, 2))
}
