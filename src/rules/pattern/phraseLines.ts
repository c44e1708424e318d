import type { Phrase } from './phraseRule'

/** How sure a table is that says nothing else: what it looks for was hardly ever meant as it is written. */
const CONFIDENCE = 0.96

/**
 * Phrases as lines: what to find, what to write, and what excuses it when it stands in the sentence, parted by `=>`;
 * several corrections are parted by ` / `. A line that opens with `//` is about those below it.
 */
export const phraseLines = (lines: string, confidence = CONFIDENCE): readonly Phrase[] =>
  lines
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('//'))
    .map((line) => {
      const [find = '', better = '', without] = line.split('=>').map((part) => part.trim())
      return {
        find,
        better: better.split(' / '),
        confidence,
        ...(without === undefined ? {} : { without: [without] }),
      }
    })
