import type { Row, Section } from './table'

/** One bar: who, and how much. */
export interface Bar {
  readonly who: string
  readonly number: number
  readonly value: string
}

/** Ours first, then the peers of the same run. */
export interface Comparison {
  readonly what: string
  readonly better: 'less' | 'more'
  readonly bars: readonly Bar[]
}

interface Wanted {
  readonly what: string
  readonly better: Comparison['better']
  /** Who, and where their number stands: the start of a section's title, and of a row in it. */
  readonly bars: readonly (readonly [who: string, section: string, row: string])[]
}

const OURS = 'Mot juste'
const WANTED: readonly Wanted[] = [
  {
    what: 'Dictionary ready, from its file to the first word',
    better: 'less',
    bars: [
      [OURS, 'Dictionary', 'Mot juste, ready'],
      ['nspell', 'Dictionary', 'nspell, ready'],
    ],
  },
  {
    what: 'Memory that it takes',
    better: 'less',
    bars: [
      [OURS, 'Dictionary', 'Mot juste, memory'],
      ['nspell', 'Dictionary', 'nspell, memory'],
    ],
  },
  {
    what: 'Suggestions right first, misspelt words of replies',
    better: 'more',
    bars: [
      [OURS, 'Suggestions of Mot juste,', 'right first'],
      ['hunspell', 'Suggestions of hunspell', 'right first'],
      ['nspell', 'Suggestions of nspell,', 'right first'],
    ],
  },
  {
    what: 'False spelling marks in 1,000 correct words of replies',
    better: 'less',
    bars: [
      [OURS, 'False spelling marks', 'Mot juste'],
      ['nspell', 'False spelling marks', 'nspell'],
    ],
  },
  {
    what: 'Review of 500 real characters, median (Grammalecte: language alone)',
    better: 'less',
    bars: [
      [OURS, 'Review', 'real, never seen, median'],
      ['Grammalecte', 'Review', 'Grammalecte, the same texts, median'],
    ],
  },
]

/** What of a bench can be drawn beside a peer; a peer that was not there is left out, and so is ours without any. */
export const comparisonsOf = (sections: readonly Section[]): Comparison[] => {
  const find = (section: string, row: string): Row | undefined =>
    sections.find(({ title }) => title.startsWith(section))?.rows.find(({ what }) => what.startsWith(row))
  return WANTED.flatMap(({ what, better, bars }) => {
    const found = bars.flatMap(([who, section, row]): Bar[] => {
      const measured = find(section, row)
      return measured ? [{ who, number: measured.number, value: measured.value }] : []
    })
    return found.length > 1 && found[0]?.who === OURS ? [{ what, better, bars: found }] : []
  })
}
