/**
 * Trains what tells the parts of an answer, `src/rules/answer/partWeights.ts`, on the replies beside this file:
 * `npm run parts`. The same replies give the same bytes.
 */
import { writeFileSync } from 'node:fs'
import type { PartWeights } from '../../src/rules/answer/partHead'
import { readLessons } from './lessons'
import { trainParts } from './parts'

/** Three digits tell as much as all of them. */
const rowOf = (weights: Float32Array): string =>
  [...weights].map((weight) => Number(weight.toPrecision(3))).join(' ')

function writeParts({ cues, rows }: PartWeights): void {
  const source = [
    "import type { PartWeights } from './partHead'",
    '',
    "const rowOf = (weights: string): Float32Array => Float32Array.from(weights.split(' ').map(Number))",
    '',
    '/** Written by `npm run parts`, for the cues of `partCues.ts` in their order. */',
    'export const PART_WEIGHTS: PartWeights = {',
    `  cues: ${cues},`,
    '  rows: {',
    ...Object.entries(rows).map(([part, row]) => `    ${part}: rowOf('${rowOf(row)}'),`),
    '  },',
    '}',
    '',
  ].join('\n')
  writeFileSync(new URL('../../src/rules/answer/partWeights.ts', import.meta.url), source)
}

writeParts(trainParts(readLessons()))
