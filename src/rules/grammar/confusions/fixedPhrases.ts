import { readAlike } from '../../../lexicon/alike'
import { phraseLines } from '../../pattern/phraseLines'
import { phraseRule } from '../../pattern/phraseRule'
import { unquoted } from '../../style/unquoted'
import { FIXED, SOUNDS } from './fixedPhrasesTable'
import { words } from './kit/around'

/** `{fer}` or `{peigne:peine|pêne}`: the right word, and those taken for it. */
const SLOT = /\{([^:}]+)(?::([^}]+))?\}/g

const sounds = readAlike(SOUNDS)

/** Words that are no plural of those they sound like. */
const OTHER = words('vers cours fonds sous fois')

const bare = (word: string): string => (OTHER.has(word) ? word : word.replace(/s$/, ''))

const wrongs = (right: string, own: string | undefined): readonly string[] => {
  const all = own?.split('|') ?? sounds.get(right) ?? []
  // `des verres à pied`: a number of its own is no error.
  return own === undefined ? all.filter((wrong) => bare(wrong) !== bare(right)) : all
}

/** A phrase for each slot of a line, its other slots filled: `bon {gré} mal {gré}` is two. */
function* phrasesOf(line: string): Generator<string> {
  const [find = '', without] = line.split(' => ')
  for (const { 0: slot, 1: right = '', 2: own, index } of find.matchAll(SLOT)) {
    const written = wrongs(right, own)
    if (written.length === 0) continue
    const filled = (part: string): string => part.replace(SLOT, '$1')
    const before = filled(find.slice(0, index))
    const after = filled(find.slice(index + slot.length))
    const excuse = without === undefined ? '' : ` => ${without}`
    yield `${before}[(${written.join('|')})]${after} => ${right}${excuse}`
  }
}

/** `battre le faire pendant qu’il est chaud`: what is always said in the same words shows the one that is wrong. */
export const fixedPhrase = phraseRule({
  id: 'grammar/fixed-phrase',
  kind: 'grammar',
  category: 'homophones',
  severity: 'warn',
  message: 'Dans cette expression, le mot s’entend pareil mais s’écrit autrement.',
  why: 'Une expression figée se dit toujours avec les mêmes mots. Celui-ci sonne comme le bon, mais n’a pas son sens.',
  examples: {
    match: [
      {
        text: 'Il faut battre le faire pendant qu’il est chaud.',
        marks: 'faire',
        fixed: 'Il faut battre le fer pendant qu’il est chaud.',
      },
      {
        text: 'Le marin dort à points fermés.',
        marks: 'points',
        fixed: 'Le marin dort à poings fermés.',
      },
      {
        text: 'Il a vendu la peau de l’ours, et saisi la bal au bond.',
        marks: 'bal',
        fixed: 'Il a vendu la peau de l’ours, et saisi la balle au bond.',
      },
    ],
    pass: [
      'Il a tort, et le vent tord les branches.',
      'Deux points fermés à la circulation.',
      'Je dois partir, au bout du quai.',
      'Le mois où tu viens.',
      'Il dort sous le pont.',
    ],
  },
  phrases: unquoted(
    phraseLines(
      FIXED.trim()
        .split('\n')
        .flatMap((line) => [...phrasesOf(line)])
        .join('\n'),
    ),
  ),
})
