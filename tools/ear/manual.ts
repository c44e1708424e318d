import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the pages of a manual have that running text has not: formulas, code, names of functions, English. */
const NO_PROSE = /[=<>{}\\_/#$%^*|~]|\b(?:the|of|and|is|with)\b|[A-Z]{3,}/
const PARAGRAPH =
  /<p[^>]*class="(?:paragraph|tip|note|warning|listitem|tablecontent|tableheading)[^"]*"[^>]*>(.*?)<\/p>/gs
const FEWEST_WORDS = 5
const LONGEST = 400
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: '\u00a0',
}

const unescaped = (html: string): string =>
  html.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hexadecimal, name) => {
    if (decimal) return String.fromCodePoint(Number(decimal))
    if (hexadecimal) return String.fromCodePoint(Number.parseInt(hexadecimal, 16))
    return ENTITIES[name] ?? whole
  })

/** The paragraphs in plain French of the unpacked help of LibreOffice (Debian's `libreoffice-help-fr`), each once. */
export function manualTexts(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort()
  const found = new Set<string>()
  for (const file of files) {
    for (const [, html = ''] of readFileSync(join(folder, file), 'utf8').matchAll(PARAGRAPH)) {
      const text = unescaped(html.replace(/<[^>]+>/g, ''))
        .replace(/\s+/g, ' ')
        .trim()
      if (text.split(' ').length >= FEWEST_WORDS && /[.!?]$/.test(text)) found.add(text)
    }
  }
  return [...found].filter((text) => !NO_PROSE.test(text) && text.length <= LONGEST)
}
