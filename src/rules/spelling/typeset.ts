import type { Lexicon } from '../../lexicon/lexicon'

const CAPITALS: Readonly<Record<string, readonly string[]>> = {
  E: ['É', 'Ê', 'È'],
  A: ['À', 'Â'],
  I: ['Î'],
  O: ['Ô'],
  U: ['Û'],
  C: ['Ç'],
}

/** What keyboards without œ, æ or accented capitals write; right enough in a reply, so a hint at most. */
export function typeset(text: string, lexicon: Lexicon | null): string | undefined {
  const ligature = text.replace(/oe/g, 'œ').replace(/O[eE]/g, 'Œ').replace(/ae/g, 'æ')
  if (ligature !== text && lexicon?.accepts(ligature)) return ligature
  const [first = ''] = text
  return (CAPITALS[first] ?? [])
    .map((capital) => capital + text.slice(1))
    .find((form) => lexicon?.accepts(form))
}
