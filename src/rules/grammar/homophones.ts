import type { Lexicon } from '../../lexicon/lexicon'
import type { Test } from './features'

/**
 * Endings that sound alike, or nearly so, in most of France: writing hesitates inside a class, so a wrong form and
 * the one that was meant mostly differ by one of these. Longest first, since they are tried in order.
 * Source: silent and homophonous verb endings, Grevisse, Le Bon Usage, §§ 768-779.
 */
const CLASSES: readonly (readonly string[])[] = [
  ['aient', 'ait', 'ais', 'ées', 'ée', 'és', 'er', 'ez', 'ai', 'et', 'é', 'è', 'ê'],
  ['iont', 'ions', 'ient', 'ont', 'ons', 'on'],
  ['ient', 'ies', 'ie', 'iez', 'is', 'it', 'ix', 'i'],
  ['uent', 'ues', 'ue', 'us', 'ut', 'ux', 'u'],
  ['ent', 'es', 'ts', 'ds', 'cs', 'ps', 'e', 's', 't', 'd', 'x', 'ts', ''],
  ['ants', 'ant', 'ents', 'ent', 'ands', 'and', 'ends', 'end', 'an', 'en'],
  ['ra', 'ras', 'rat'],
]

/**
 * Forms that sound like `written` and pass the test, the commonest first; `written` itself left out.
 * At most a few dozen forms are looked up.
 */
export function soundAlike(lexicon: Lexicon, written: string, test: Test): string[] {
  const found = new Map<string, number>()
  // `appel`, `jet`: the verb doubles the consonant of its noun before a silent e.
  const [last = ''] = /[lt]$/.exec(written) ?? []
  for (const end of last === '' ? [] : ['e', 'es', 'ent']) {
    const form = written + last + end
    if (lexicon.analyses(form).some(test)) found.set(form, lexicon.frequency(form))
  }
  for (const endings of CLASSES) {
    for (const ending of endings) {
      if (!written.endsWith(ending) || written.length <= ending.length + 1) continue
      const stem = written.slice(0, written.length - ending.length)
      for (const other of endings) {
        const form = stem + other
        if (form === written || found.has(form)) continue
        if (lexicon.analyses(form).some(test)) found.set(form, lexicon.frequency(form))
      }
    }
  }
  return [...found].sort((a, b) => b[1] - a[1]).map(([form]) => form)
}

/** Do two forms part only in vowels that end them and sound alike? A letter more or less may change what is heard. */
export const endsAlike = (written: string, form: string): boolean =>
  written !== form &&
  CLASSES.some(
    (endings) =>
      !endings.includes('') &&
      endings.some(
        (ending) =>
          written.endsWith(ending) &&
          written.length > ending.length + 1 &&
          endings.some((other) => form === written.slice(0, written.length - ending.length) + other),
      ),
  )
