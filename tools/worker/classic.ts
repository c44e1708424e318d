import { parseAst } from 'vite'

/** One chunk of a build, as an ES module that imports from other chunks only. */
export interface Chunk {
  readonly fileName: string
  readonly code: string
}

/** The chunk as a classic script, and what takes its place for the pages that import it. */
export interface ClassicChunk {
  readonly script: string
  readonly module: string
}

/** Where classic scripts leave what they export, by the name of their file. */
const SHELF = 'globalThis.motJuste'

/**
 * Rewrites a chunk that is an ES module as a classic script: what it imports it takes from a shelf, where it leaves
 * what it exports; the module in its place runs the same script. Only what bundlers write at the top of a chunk is known: named imports and exports.
 * @param scriptName file of the script, beside the chunk.
 */
export function classicOf({ fileName, code }: Chunk, scriptName: string): ClassicChunk {
  const edits: { readonly start: number; readonly end: number; readonly text: string }[] = []
  const exported: { readonly local: string; readonly name: string }[] = []
  const needed: string[] = []
  const { body: nodes } = parseAst(code)
  const modern = nodes.map(onlyInModules).find((type) => type !== undefined)
  if (modern !== undefined) throw unknown(fileName, modern)
  for (const node of nodes) {
    if (node.type === 'ImportDeclaration') {
      const taken = node.specifiers.map((specifier) => {
        if (specifier.type !== 'ImportSpecifier') throw unknown(fileName, specifier.type)
        return `${nameOf(specifier.imported)}:${specifier.local.name}`
      })
      const from = fileOf(node.source.value)
      needed.push(from)
      edits.push({ start: node.start, end: node.end, text: `const{${taken}}=${shelfOf(from)};` })
    } else if (node.type === 'ExportNamedDeclaration') {
      if (node.declaration || node.source) throw unknown(fileName, 'export of a declaration')
      for (const { local, exported: as } of node.specifiers)
        exported.push({ local: nameOf(local), name: nameOf(as) })
      edits.push({ start: node.start, end: node.end, text: '' })
    } else if (node.type.startsWith('Export')) throw unknown(fileName, node.type)
  }
  const body = edits.reduceRight(
    (text, { start, end, text: by }) => text.slice(0, start) + by + text.slice(end),
    code,
  )
  const shelf = shelfOf(fileOf(fileName))
  const left = exported.map(({ local, name }) => `${name}:${local}`)
  const taken = exported.map(({ name }, at) => `${name}:$${at}`)
  const given = exported.map(({ name }, at) => `$${at} as ${name}`)
  return {
    script: `(()=>{"use strict";${body}\n${SHELF}??={};${shelf}={${left}}})();\n`,
    module: `${[...needed, scriptName].map((file) => `import"./${file}";`).join('')}const{${taken}}=${shelf};export{${given}};\n`,
  }
}

/** What a classic script or a service worker refuses, wherever it stands: found by the build, not by the browser. */
function onlyInModules(node: unknown): string | undefined {
  if (typeof node !== 'object' || node === null) return undefined
  const type: unknown = Reflect.get(node, 'type')
  if (type === 'MetaProperty' && isImportMeta(node)) return 'import.meta'
  if (type === 'ImportExpression') return 'import()'
  for (const child of Object.values(node)) {
    const found = onlyInModules(child)
    if (found !== undefined) return found
  }
  return undefined
}

/** `new.target` is a meta property too, and no trouble. */
const isImportMeta = (node: object): boolean => {
  const meta: unknown = Reflect.get(node, 'meta')
  return typeof meta === 'object' && meta !== null && Reflect.get(meta, 'name') === 'import'
}

const nameOf = (node: { readonly type: string; readonly name?: string; readonly value?: unknown }): string =>
  node.name ?? String(node.value)

const fileOf = (path: string): string => path.replace(/^.*\//, '')
const shelfOf = (file: string): string => `${SHELF}[${JSON.stringify(file)}]`

const unknown = (file: string, what: string): Error =>
  new Error(`${file}: ${what} cannot be made a classic script.`)
