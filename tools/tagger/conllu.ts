import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** One word of a treebank, as annotated: https://universaldependencies.org/format.html */
export interface GoldWord {
  readonly form: string
  readonly lemma: string
  readonly upos: string
  readonly feats: ReadonlyMap<string, string>
  readonly deprel: string
}

/** A piece of the text: one word, or the several words of a contraction (`du` is `de` and `le`). */
export interface GoldPiece {
  readonly surface: string
  readonly words: readonly GoldWord[]
}

export interface GoldSentence {
  readonly text: string
  readonly pieces: readonly GoldPiece[]
}

/** Reads a treebank, gzipped or not. */
export function readTreebank(path: string): GoldSentence[] {
  const bytes = readFileSync(path)
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  return text
    .split(/\n\s*\n/)
    .map(parseSentence)
    .filter((sentence) => sentence.pieces.length > 0)
}

function parseSentence(block: string): GoldSentence {
  let text = ''
  const pieces: GoldPiece[] = []
  let contraction: { readonly last: number; readonly words: GoldWord[] } | undefined
  for (const line of block.split('\n')) {
    if (line.startsWith('# text = ')) text = line.slice('# text = '.length)
    if (line.startsWith('#')) continue
    const [id = '', form = '', lemma = '', upos = '', , feats = '', , deprel = ''] = line.split('\t')
    const range = /^(\d+)-(\d+)$/.exec(id)
    if (range) {
      contraction = { last: Number(range[2]), words: [] }
      pieces.push({ surface: form, words: contraction.words })
      continue
    }
    if (!/^\d+$/.test(id)) continue
    const word: GoldWord = { form, lemma, upos, feats: parseFeats(feats), deprel }
    if (contraction && Number(id) <= contraction.last) contraction.words.push(word)
    else pieces.push({ surface: form, words: [word] })
  }
  return { text, pieces }
}

const parseFeats = (feats: string): Map<string, string> =>
  new Map(
    feats
      .split('|')
      .map((feat) => feat.split('='))
      .filter(([name]) => name !== '_')
      .map(([name = '', value = '']): [string, string] => [name, value]),
  )
