import { join } from 'node:path'
import { frenchLexicon, frenchTagger } from '../../src/lexicon/testing'
import { readLessons, TESTING } from '../tagger/corpus'
import { measure } from '../tagger/measure'
import { robustness } from '../tagger/robust'
import { speed } from '../tagger/speed'
import { row, type Section } from './table'

const percent = (part: number, whole: number): number => (100 * part) / whole

/**
 * How often the tagger reads right, on treebanks that it was not trained on, and beside errors.
 * @param data folder with `data/treebanks` and `bench/cm-dev.jsonl`.
 */
export function taggingSections(data: string): Section[] {
  const lexicon = frenchLexicon()
  const tagger = frenchTagger()
  const tests = TESTING.map((name) => ({
    name,
    lessons: readLessons(join(data, 'data', 'treebanks'), name, lexicon),
  }))
  const accuracy = tests.map(({ name, lessons }) => {
    const { tokens, upos, uposMerged, features } = measure(lessons, tagger, lexicon)
    return {
      title: `Tagging of ${name}, ${tokens} tokens`,
      rows: [
        row('UPOS right', percent(upos, tokens), '%'),
        row('UPOS right, AUX taken as VERB', percent(uposMerged, tokens), '%'),
        ...Object.entries(features).map(([feature, { wrong }]) =>
          row(`${feature} wrong`, percent(wrong, tokens), '%'),
        ),
      ],
    }
  })
  const { words, same, plausible } = robustness(join(data, 'bench', 'cm-dev.jsonl'), tagger, lexicon)
  return [
    ...accuracy,
    {
      title: `Tagging beside errors: ${words} correct words of faulty replies`,
      rows: [
        row('read as in the corrected reply', percent(same, words), '%'),
        row('that reading stays plausible', percent(plausible, words), '%'),
      ],
    },
    {
      title: 'Speed of the tagger, all treebanks',
      rows: [
        row(
          'tokens read, the best of eight rounds',
          speed(
            tests.flatMap(({ lessons }) => lessons),
            tagger,
            lexicon,
          ),
          '/s',
        ),
      ],
    },
  ]
}
