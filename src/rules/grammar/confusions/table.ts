import type { Phrase } from '../../pattern/phraseRule'

/**
 * Phrases as lines: what to find, what to write, and what excuses it when it stands in the sentence, parted by `=>`;
 * several corrections are parted by ` / `.
 */
export const table = (lines: string): readonly Phrase[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [find = '', better = '', without] = line.split('=>').map((part) => part.trim())
      return {
        find,
        better: better.split(' / '),
        confidence: 0.96,
        ...(without === undefined ? {} : { without: [without] }),
      }
    })
