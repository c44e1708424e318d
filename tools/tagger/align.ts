import type { Token } from '../../src/text/token'
import { tokenize } from '../../src/text/tokenize'
import type { GoldPiece, GoldSentence } from './conllu'

/** A sentence cut as the extension cuts it; `gold[i]` is the treebank's piece with the very span of token i. */
export interface AlignedSentence {
  readonly tokens: readonly Token[]
  readonly gold: readonly (GoldPiece | undefined)[]
}

/** Where treebank and tokenizer cut differently (compounds, dates, abbreviations) a token has no gold. */
export function align(sentence: GoldSentence): AlignedSentence {
  const bySpan = new Map<string, GoldPiece>()
  let at = 0
  for (const piece of sentence.pieces) {
    const start = sentence.text.indexOf(piece.surface, at)
    // A surface that the text lacks (typing mistakes that the annotation mends) has no span.
    if (start < 0 || start > at + 3) continue
    at = start + piece.surface.length
    bySpan.set(`${start}:${at}`, piece)
  }
  const tokens = tokenize(sentence.text)
  return { tokens, gold: tokens.map((token) => bySpan.get(`${token.start}:${token.end}`)) }
}
