import type { Shipped } from './bom.ts'

const RULE = '='.repeat(78)
const headed = (title: string, body: string): string => `${RULE}\n${title}\n${RULE}\n\n${body.trim()}\n`

/** Without its mark a text of the extension's own is read as Latin by some browsers. */
const UTF8_MARK = '\uFEFF'

/**
 * The text that people read: our licence, those of the packages in full, then where the data comes from.
 *
 * @param own the text of our own licence
 * @param dataNotice what `public/lexicon/LICENCES.md` says
 */
export const notices = (own: string, { name, version, packages }: Shipped, dataNotice: string): string =>
  UTF8_MARK +
  [
    headed(`${name} ${version} (MIT)`, own),
    ...packages.map((each) => headed(`${each.name} ${each.version} (${each.licence})`, each.text)),
    headed('Compiled language data', dataNotice),
  ].join('\n')
