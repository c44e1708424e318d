import * as v from 'valibot'
import { builtInGuide } from '../../src/guide/guide'
import { frenchEar, frenchLexicon, frenchTagger } from '../../src/lexicon/testing'
import { createReviewer } from '../../src/review/reviewer'
import { parse } from '../../src/text/parse'
import { readJsonLines } from './jsonl'
import { openNspell } from './nspell'
import { row, type Section } from './table'

const REPLIES = new URL('../../tests/corpora/good-replies.jsonl', import.meta.url)
const Reply = v.object({ reply: v.string() })

/** Words of correct replies that are taken for misspelt, by us and by the peer's dictionary. */
export const falseMarksSection = (): Section => {
  const replies = readJsonLines(REPLIES, Reply).map(({ reply }) => reply)
  const words = replies.flatMap((reply) =>
    parse(reply).tokens.flatMap((token) => (token.kind === 'word' ? [token.text] : [])),
  )
  const reviewer = createReviewer({ lexicon: frenchLexicon(), tagger: frenchTagger(), ear: frenchEar() })
  const marks = replies.flatMap((reply) =>
    reviewer.review(reply, { guide: builtInGuide }).findings.filter(({ kind }) => kind === 'spelling'),
  )
  const peer = openNspell()
  const refused = words.filter((word) => !peer.correct(word))
  const perThousand = (count: number): number => (1000 * count) / words.length
  return {
    title: `False spelling marks in ${replies.length} correct replies, for 1,000 of their ${words.length} words`,
    rows: [
      row('Mot juste', perThousand(marks.length), 'each'),
      row('nspell', perThousand(refused.length), 'each'),
    ],
  }
}
