import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Affixes, expandEntry, type Form, splitFlags } from './hunspell'

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), 'supplement')

/** The tab-separated cells of each line of a file of `supplement/`; see its README. */
function rows(name: string): string[][] {
  return readFileSync(join(FOLDER, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'))
}

const fieldsOf = (tags: string): string[] => tags.split(' ').map((tag) => `po:${tag}`)

/** Every entry of the word lists, expanded. */
export function supplementEntries(affixes: Affixes): Form[][] {
  const listed = ['words.tsv', 'names.tsv', 'places.tsv', 'brands.tsv'].flatMap(rows)
  const words = listed.flatMap(([flags = '', tags = '', list = '']) =>
    list.split(' ').map((word) => entry(word, flags === '.' ? '' : flags, fieldsOf(tags), affixes)),
  )
  const demonyms = rows('demonyms.tsv').flatMap(([flags = '', list = '']) =>
    list.split(' ').flatMap((name) => {
      const agreement = flags === 'S.' ? ['po:epi'] : []
      return [
        entry(name, flags, ['po:adj', ...agreement], affixes),
        entry(capitalised(name), flags, ['po:nom', ...agreement], affixes),
      ]
    }),
  )
  const locutions = rows('locutions.tsv').flatMap(([tags = '', list = '']) =>
    list.split(', ').map((locution) => entry(locution, '', fieldsOf(tags), affixes)),
  )
  return [...words, ...demonyms, ...locutions]
}

/** Readings of grammatical words: form, lemma and Dicollecte's tags, one reading a row. */
export function grammarRows(): { readonly form: string; readonly lemma: string; readonly tags: string[] }[] {
  return rows('grammar.tsv').map(([form = '', lemma = '', tags = '']) => ({
    form,
    lemma,
    tags: tags.split(' '),
  }))
}

/** Auxiliary by verb, where the dictionary's has to be put right. */
export function auxiliaries(): ReadonlyMap<string, 'être' | 'both'> {
  const found = new Map<string, 'être' | 'both'>()
  for (const [auxiliary, verbs = ''] of rows('auxiliaries.tsv')) {
    for (const verb of verbs.split(' ')) found.set(verb, auxiliary === 'both' ? 'both' : 'être')
  }
  return found
}

/** Does a lemma refuse elision though it begins with a vowel or h? */
export function aspiration(): (lemma: string) => boolean {
  const stems = readFileSync(join(FOLDER, 'aspirated.txt'), 'utf8')
    .split(/\s+/)
    .filter((stem) => stem !== '')
  const exact = new Set(stems.filter((stem) => !stem.endsWith('*')))
  const prefixes = stems.filter((stem) => stem.endsWith('*')).map((stem) => stem.slice(0, -1))
  return (lemma) =>
    /^(?:[ho]|ul|uh)/i.test(lemma)
      ? exact.has(lemma) || prefixes.some((prefix) => lemma.startsWith(prefix))
      : // y before a vowel is a consonant (le yaourt), save in a few old words (l'yeuse, les yeux, l'Yonne).
        /^y[aeiouéè]/i.test(lemma) && !/^(?:yeu[sx]|yèble|Yonne|York)/.test(lemma)
}

function entry(word: string, flags: string, fields: readonly string[], affixes: Affixes): Form[] {
  const base: Form = { form: word, lemma: word, flags: splitFlags(flags), fields }
  // A word that inflects gets its bare form from its affixes, with the number that belongs to it.
  const needed = base.flags.some((flag) => affixes.classes.has(flag))
  return expandEntry(needed ? { ...base, flags: [...base.flags, affixes.needAffix] } : base, affixes)
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
