/**
 * Trains `public/lexicon/fr.acts` and `fr.situations`, and the judge of what is heard, on the texts beside this file:
 * `npm run acts`. The same texts give the same bytes.
 */
import { writeFileSync } from 'node:fs'
import type { JudgeWeights } from '../../src/rules/acts/judge'
import { type Example, train } from './classifier'
import { FEATURES, labelsOf, situationsIn } from './examples'
import { foldsOf } from './folds'
import { trainJudge } from './judge'
import { readLessons } from './lessons'

function write(name: string, examples: readonly Example[], features: number): void {
  const file = train(examples, labelsOf(examples), features)
  writeFileSync(new URL(`../../public/lexicon/${name}`, import.meta.url), new Uint8Array(file))
  const labelled = examples.filter(({ labels }) => labels.size > 0).length
  console.log(
    `${name}: ${file.byteLength} bytes from ${examples.length} examples, ${labelled} of them labelled`,
  )
}

/** Three digits tell as much as all of them. */
function writeJudge({ labels, cues, weights }: JudgeWeights): void {
  const rows = labels.map((label, at) => {
    const row = [...weights.slice(at * (cues + 1), (at + 1) * (cues + 1))]
    return `  // ${label}\n  '${row.map((weight) => Number(weight.toPrecision(3))).join(' ')}',`
  })
  const source = [
    "import type { JudgeWeights } from './judge'",
    '',
    '/** Written by `npm run acts`, for the labels of `fr.acts` in their order. */',
    'const ROWS = [',
    ...rows,
    ']',
    '',
    'export const JUDGE_WEIGHTS: JudgeWeights = {',
    `  labels: '${labels.join(' ')}'.split(' '),`,
    `  cues: ${cues},`,
    "  weights: Float32Array.from(ROWS.flatMap((row) => row.split(' ').map(Number))),",
    '}',
    '',
  ].join('\n')
  writeFileSync(new URL('../../src/rules/acts/judgeWeights.ts', import.meta.url), source)
}

const lessons = readLessons()
const { acts, folds } = foldsOf(lessons)
write('fr.situations', situationsIn(lessons), FEATURES.situations)
write('fr.acts', acts, FEATURES.acts)
writeJudge(trainJudge(folds.flatMap(({ rulings }) => rulings)))
