/**
 * What is known of some words, to be asked of any word: an object would answer *constructor* with the function that
 * made it.
 */
export const table = <T>(entries: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
  Object.assign(Object.create(null), entries)
