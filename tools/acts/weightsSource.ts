import type { JudgeWeights } from '../../src/rules/acts/judge'

interface Naming {
  readonly name: string
  /** Where the file that is written imports `JudgeWeights` from. */
  readonly judge: string
  readonly says: string
}

/** The source of a file that holds these weights. Three digits tell as much as all of them. */
export function judgeSource({ labels, cues, weights }: JudgeWeights, { name, judge, says }: Naming): string {
  const rows = labels.map((label, at) => {
    const row = [...weights.slice(at * (cues + 1), (at + 1) * (cues + 1))]
    return `  // ${label}\n  '${row.map((weight) => Number(weight.toPrecision(3))).join(' ')}',`
  })
  return [
    `import type { JudgeWeights } from '${judge}'`,
    '',
    `/** ${says} */`,
    'const ROWS = [',
    ...rows,
    ']',
    '',
    `export const ${name}: JudgeWeights = {`,
    `  labels: '${labels.join(' ')}'.split(' '),`,
    `  cues: ${cues},`,
    "  weights: Float32Array.from(ROWS.flatMap((row) => row.split(' ').map(Number))),",
    '}',
    '',
  ].join('\n')
}
