/**
 * Another proofreader that draws in this page, as it shows itself to every page. Two kinds of marks on one text are hard
 * to read: the person may keep ours to the panel. Nothing of the other's is touched.
 *
 * Names of attributes and elements as public pages and bug reports show them, November 2026.
 */
const CHECKERS = [
  {
    name: 'Grammarly',
    signs:
      'body[data-gr-ext-installed]:not([data-gr-ext-disabled]), grammarly-extension, grammarly-desktop-integration',
  },
  { name: 'LanguageTool', signs: 'html[data-lt-installed], lt-highlighter, lt-toolbar' },
] as const

export const otherChecker = (page: Document): string | undefined =>
  CHECKERS.find(({ signs }) => page.querySelector(signs) !== null)?.name
