import messages from '../../public/_locales/fr/messages.json'

/** Stands in for the polyfill in component tests: the French strings, filled as browsers do. */
const known: Readonly<Record<string, { message: string }>> = messages

export default {
  commands: {
    getAll: async () => [
      { name: 'next-remark', shortcut: 'Alt+Shift+N' },
      { name: 'apply-best', shortcut: '' },
      { name: 'pause-here', shortcut: '' },
    ],
  },
  i18n: {
    getMessage: (key: string, parts: readonly string[] = []): string =>
      (known[key]?.message ?? '').replace(/\$(\d)/g, (_, place: string) => parts[Number(place) - 1] ?? ''),
  },
}
