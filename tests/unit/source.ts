import { readdirSync, readFileSync } from 'node:fs'
import { join, posix, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type ESTree, parseSync, Visitor } from 'vite'

const src = fileURLToPath(new URL('../../src', import.meta.url))

export interface SourceFile {
  /** Path below `src/`, with forward slashes. */
  readonly path: string
  /** Modules it names: those of the project as paths below `src/`, packages as they are written. */
  readonly imports: readonly string[]
  /** Names it uses without declaring or importing them. */
  readonly globals: ReadonlySet<string>
}

const isShipped = (path: string): boolean =>
  /\.tsx?$/.test(path) && !/\.test\.tsx?$|(^|[./])testing\.tsx?$|\.d\.ts$/.test(path)

const resolve = (from: string, written: string): string =>
  written.startsWith('.') ? posix.join(posix.dirname(from), written) : written

/** Names that a parameter or a declaration brings in, through all its nesting. */
const namesIn = (pattern: ESTree.Node): string[] => {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern.name]
    case 'AssignmentPattern':
      return namesIn(pattern.left)
    case 'RestElement':
      return namesIn(pattern.argument)
    case 'ArrayPattern':
      return pattern.elements.flatMap((element) => (element ? namesIn(element) : []))
    case 'ObjectPattern':
      return pattern.properties.flatMap((property) =>
        namesIn(property.type === 'Property' ? property.value : property),
      )
    default:
      return []
  }
}

/** What a source text imports and which names it takes from its surroundings. */
export const readSource = (path: string, text: string): SourceFile => {
  const { program } = parseSync(path, text)
  const imports: string[] = []
  const used = new Set<string>()
  const own = new Set<string>()
  const notUses = new Set<number>()
  const bind = (pattern: ESTree.Node): void => {
    for (const name of namesIn(pattern)) own.add(name)
  }
  new Visitor({
    ImportDeclaration: (node) => void imports.push(node.source.value),
    ExportAllDeclaration: (node) => void imports.push(node.source.value),
    ExportNamedDeclaration: (node) => {
      if (node.source) imports.push(node.source.value)
    },
    ImportExpression: (node) => {
      if (node.source.type === 'Literal') imports.push(String(node.source.value))
    },
    TSImportType: (node) => void imports.push(node.source.value),
    ImportSpecifier: (node) => void own.add(node.local.name),
    ImportDefaultSpecifier: (node) => void own.add(node.local.name),
    ImportNamespaceSpecifier: (node) => void own.add(node.local.name),
    // `a.window` and `{ window: 1 }` name a member, not the global.
    MemberExpression: (node) => {
      if (!node.computed) notUses.add(node.property.start)
    },
    Property: (node) => {
      if (!node.computed && !node.shorthand) notUses.add(node.key.start)
    },
    TSPropertySignature: (node) => void notUses.add(node.key.start),
    TSMethodSignature: (node) => void notUses.add(node.key.start),
    PropertyDefinition: (node) => void notUses.add(node.key.start),
    MethodDefinition: (node) => void notUses.add(node.key.start),
    // Types end up in `own` too: a local type named `Node` is not the DOM's.
    TSTypeAliasDeclaration: (node) => void own.add(node.id.name),
    TSInterfaceDeclaration: (node) => void own.add(node.id.name),
    ClassDeclaration: (node) => {
      if (node.id) own.add(node.id.name)
    },
    FunctionDeclaration: (node) => {
      if (node.id) own.add(node.id.name)
      node.params.forEach(bind)
    },
    FunctionExpression: (node) => node.params.forEach(bind),
    ArrowFunctionExpression: (node) => node.params.forEach(bind),
    VariableDeclarator: (node) => bind(node.id),
    CatchClause: (node) => {
      if (node.param) bind(node.param)
    },
    Identifier: (node) => {
      if (!notUses.has(node.start)) used.add(node.name)
    },
  }).visit(program)
  return {
    path,
    imports: imports.map((written) => resolve(path, written)),
    globals: new Set([...used].filter((name) => !own.has(name))),
  }
}

/** Every file of the product; tests and what only tests use are left out. */
export const readProduct = (): SourceFile[] =>
  readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter(isShipped)
    .map((path) => readSource(path, readFileSync(join(src, path), 'utf8')))

/** Top folder of a path below `src/`; a file that lies in none stands for itself. */
export const folderOf = (path: string): string => path.replace(/\/.*$|\.tsx?$/s, '')
