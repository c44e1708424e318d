import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from '../../src/text/parse'
import type { Token } from '../../src/text/token'
import { readLessons } from '../acts/lessons'
import { readTreebank } from '../tagger/conllu'
import { TRAINING } from '../tagger/corpus'

/** A sentence that is right as it stands: all that the ear learns from. */
export type Lesson = readonly Token[]

export const sentencesOf = (text: string): Lesson[] => {
  const { tokens, sentences } = parse(text)
  return sentences.map(({ first, last }) => tokens.slice(first, last))
}

const treebankTexts = (folder: string): string[] =>
  TRAINING.flatMap((name) => readTreebank(join(folder, `${name}.conllu.gz`)).map(({ text }) => text))

const linesOf = (file: string): string[] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)

/**
 * Replies and sentences in their manner, all written for this project. The examples of the rules are not among them:
 * with each new rule the same weights could not be made again.
 */
export const ownTexts = (): string[] => [
  ...linesOf('data/replies.txt'),
  ...linesOf('data/sentences.txt'),
  ...readLessons().map(({ reply }) => reply),
]

export const prose = (treebanks: string): Lesson[] => treebankTexts(treebanks).flatMap(sentencesOf)
