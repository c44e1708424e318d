import { readFileSync, statSync } from 'node:fs'
import { join, posix } from 'node:path'
import { parseSync } from 'vite'

/** Paths of the scripts that a built module asks for before it runs. */
const importsOf = (folder: string, file: string): string[] => {
  const { program } = parseSync(file, readFileSync(join(folder, file), 'utf8'))
  return program.body.flatMap((statement) => {
    const isImport =
      statement.type === 'ImportDeclaration' ||
      statement.type === 'ExportAllDeclaration' ||
      statement.type === 'ExportNamedDeclaration'
    return isImport && statement.source
      ? [posix.join(posix.dirname(file), String(statement.source.value))]
      : []
  })
}

/** These files of a build and every module that they import, once each; what is imported on demand is left out. */
export const withImports = (folder: string, files: readonly string[]): string[] => {
  const found = new Set<string>()
  const visit = (file: string): void => {
    if (found.has(file)) return
    found.add(file)
    if (file.endsWith('.js')) for (const imported of importsOf(folder, file)) visit(imported)
  }
  files.forEach(visit)
  return [...found]
}

/** The page and all that it loads before it is shown. */
export const filesOfPage = (folder: string, page: string): string[] => {
  const html = readFileSync(join(folder, page), 'utf8')
  const named = Array.from(html.matchAll(/(?:src|href)="\/([^"]+)"/g), ([, file = '']) => file)
  return [page, ...withImports(folder, named)]
}

/** The scripts of a service worker that is made of classic ones, its own included. */
export const filesOfWorker = (folder: string, worker: string): string[] => {
  const script = readFileSync(join(folder, worker), 'utf8')
  const named = Array.from(script.matchAll(/"\.\/([^"]+)"/g), ([, file = '']) => file)
  return [worker, ...named]
}

export const bytesOf = (folder: string, files: readonly string[]): number =>
  files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0)
