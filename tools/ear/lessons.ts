import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rules } from '../../src/rules'
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

/** What rules must leave alone, and what they make of what they mark. */
const exampleTexts = (): string[] =>
  rules.flatMap(({ kind, examples }) => [
    ...examples.pass.map((pass) => (typeof pass === 'string' ? pass : pass.text)),
    ...(kind === 'grammar' ? examples.match.flatMap(({ fixed }) => fixed ?? []) : []),
  ])

/** Replies and sentences in their manner, all written for this project. */
export const ownTexts = (): string[] => [
  ...linesOf('data/replies.txt'),
  ...readLessons().map(({ reply }) => reply),
  ...exampleTexts(),
]

export const prose = (treebanks: string): Lesson[] => treebankTexts(treebanks).flatMap(sentencesOf)
