/** No-break spaces are what typography rules are about: shown as the open box that stands for them. */
export const showSpaces = (text: string): string =>
  text.replace(/[\u00A0\u202F\u2009]/g, '⍽').replace(/\n/g, '↵')

export const isSpace = (text: string): boolean => /^\s*$/.test(text)
