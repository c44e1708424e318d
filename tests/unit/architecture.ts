import { folderOf, type SourceFile } from './source'

/** The floors of the house, lowest first; a file may import from its own folder and from the floors below. */
const floors: readonly (readonly string[])[] = [
  ['result', 'limits', 'inTurn'],
  ['text'],
  ['lexicon'],
  ['rules', 'guide'],
  ['review', 'learn'],
  ['protocol', 'settings', 'around', 'guideMessages', 'panelMessages', 'learnMessages', 'belongings'],
  ['background'],
  ['sites'],
  ['ui'],
  ['page', 'panel', 'options', 'practice', 'welcome', 'cli'],
]

/** The floors that run unchanged in a worker, a page, Node and a test. */
const pureFloors = 5

/** Neighbours on one floor that may be asked. */
const neighbours: Readonly<Record<string, readonly string[]>> = {
  rules: ['guide'],
  learn: ['review'],
  protocol: ['settings', 'around', 'guideMessages', 'panelMessages', 'learnMessages', 'belongings'],
  panelMessages: ['around'],
  belongings: ['guideMessages', 'panelMessages'],
}

const purePackages = ['valibot']

const surroundings = new Set([
  ...['window', 'document', 'navigator', 'browser', 'chrome', 'self', 'location', 'localStorage', 'fetch'],
  ...['Node', 'Element', 'Document', 'Window', 'Event', 'Range', 'Selection', 'Worker', 'process', 'Buffer'],
])
const isSurroundings = (name: string): boolean => surroundings.has(name) || /^HTML[A-Z]/.test(name)

const floorOf = (folder: string): number => floors.findIndex((folders) => folders.includes(folder))

/** One sentence for each place where a file leans on what it must not lean on. */
export const breaches = (file: SourceFile): string[] => {
  const folder = folderOf(file.path)
  const floor = floorOf(folder)
  if (floor < 0)
    return [`src/${file.path} stands on no floor: give ${folder}/ one in tests/unit/architecture.ts.`]
  const pure = floor < pureFloors
  const found: string[] = []
  for (const imported of file.imports) {
    const isOurs = imported.startsWith('.') || floorOf(folderOf(imported)) >= 0
    if (isOurs) {
      const target = folderOf(imported)
      const below = floorOf(target) < floor
      if (target !== folder && !below && !neighbours[folder]?.includes(target)) {
        found.push(
          `src/${file.path} imports src/${imported}: imports only go down, and ${target} is not below ${folder}.`,
        )
      }
      if (/(^|[./])testing$/.test(imported)) {
        found.push(`src/${file.path} imports src/${imported}, which is for tests only.`)
      }
    } else if (pure && !purePackages.includes(imported)) {
      found.push(`src/${file.path} imports ${imported}: floors 1 to 4 take nothing but handed-in bytes.`)
    }
  }
  if (pure) {
    for (const name of [...file.globals].filter(isSurroundings)) {
      found.push(`src/${file.path} uses ${name}: floors 1 to 4 run where there is no page and no browser.`)
    }
  }
  return found
}
