/**
 * What two replies that differ only in whom they greet have in common, to tell the same saved reply posted again.
 * The person's name, case, spaces and punctuation are left out.
 */
export function essenceOf(reply: string, names: readonly string[]): string {
  const known = new Set(names.flatMap((name) => wordsOf(name)))
  const words = wordsOf(reply.replace(GREETED, '$1'))
  return words.filter((word) => !known.has(word)).join(' ')
}

/** *Bonjour Julie Marchand,*: up to three capitalised words that are greeted or thanked. */
const GREETED =
  /(?<![\p{L}])((?:[Bb]onjour|[Bb]onsoir|[Mm]erci|[Ss]alut|[Cc]oucou|[Hh]ello|[Cc]h(?:er|ère))\s)(?:\p{Lu}[\p{L}'’-]*\s?){1,3}/gu

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
