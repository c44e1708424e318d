/**
 * The pages the extension is tried on, and the address each pretends to have: real match patterns need real hosts.
 * To add one: a folder here with an `index.html`, and its row.
 */
export const pages = {
  facebook: 'https://www.facebook.com/',
  plain: 'https://plain.facebook.com/',
  textarea: 'https://textarea.facebook.com/',
  nested: 'https://nested.facebook.com/',
} as const

export type PageName = keyof typeof pages
