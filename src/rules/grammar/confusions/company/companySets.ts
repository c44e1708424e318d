import type { PartOfSpeech } from '../../../../lexicon/morphology'
import { table } from '../../../../text/table'
import { ADJECTIVES, VERBS } from './companyActs'
import { ADJECTIVES_OF_BOOKS, VERBS_OF_BOOKS } from './companyActsOfBooks'
import { type Company, companyOf } from './companyKept'
import { NOUNS } from './companyNouns'
import { NOUNS_ALIKE } from './companyNounsAlike'
import { NOUNS_ALIKE_OF_BOOKS, NOUNS_OF_BOOKS } from './companyNounsOfBooks'
import { NOUNS_OF_SERVICES } from './companyNounsOfServices'

/** One of several words that sound or look alike, with what is said around it. */
export interface Member {
  readonly name: string
  /** `paire` is for the lexicon the feminine of `pair`. */
  readonly lemma: string
  readonly pos: PartOfSpeech
  readonly company: () => Company
  /** What is said around it in what companies write. */
  readonly everyday: () => Company
}
export type Kin = readonly Member[]

/** Each set under the lemma of each of its members. */
export const SETS = new Map<string, Kin[]>()

const POS = table<PartOfSpeech>({ a: 'adjective', v: 'verb', n: 'noun' })

/** What is said around each word: several lines may name it, and what one says of it holds in all. */
const LISTED = new Map<string, { list: string; kept?: Company }>()

function listed(key: string, company: string): () => Company {
  const entry = LISTED.get(key) ?? { list: '' }
  entry.list = `${entry.list} ${company}`.trim()
  LISTED.set(key, entry)
  return () => (entry.kept ??= companyOf(entry.list))
}

/** What rarer words are said with tells less: one neighbour alone may be there by chance. */
export const BY_CHANCE = 2

function add(kind: PartOfSpeech, lines: string, isOfBooks = false): void {
  for (const line of lines.trim().split('\n')) {
    const kin = line.split('|').map((part): Member => {
      const [, name = '', of, own, company = ''] =
        /^\s*([^\s:=]+)(?:=([^\s:]+))?(?::(\w))?\s*(.*)$/.exec(part) ?? []
      const pos = POS[own ?? ''] ?? kind
      const key = `${pos} ${name}`
      return {
        name,
        lemma: of ?? name,
        pos,
        company: listed(key, company),
        everyday: listed(`everyday ${key}`, isOfBooks ? '' : company),
      }
    })
    for (const { lemma } of kin) SETS.set(lemma, [...(SETS.get(lemma) ?? []), kin])
  }
}
add('noun', NOUNS)
add('noun', NOUNS_ALIKE)
add('noun', NOUNS_OF_SERVICES)
add('noun', NOUNS_OF_BOOKS, true)
add('noun', NOUNS_ALIKE_OF_BOOKS, true)
add('verb', VERBS)
add('verb', VERBS_OF_BOOKS, true)
add('adjective', ADJECTIVES)
add('adjective', ADJECTIVES_OF_BOOKS, true)
