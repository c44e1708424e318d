/**
 * Trains `public/lexicon/fr.acts` and `fr.situations`, and the judges of what is heard and of escalations, on the texts beside this file:
 * `npm run acts`. The same texts give the same bytes.
 */
import { writeFileSync } from 'node:fs'
import { type Example, train } from './classifier'
import { escalationsIn } from './escalations'
import { FEATURES, labelsOf, situationsIn } from './examples'
import { foldsOf } from './folds'
import { trainJudge } from './judge'
import { readLessons } from './lessons'
import { judgeSource } from './weightsSource'

function write(name: string, examples: readonly Example[], features: number): void {
  const file = train(examples, labelsOf(examples), features)
  writeFileSync(new URL(`../../public/lexicon/${name}`, import.meta.url), new Uint8Array(file))
  const labelled = examples.filter(({ labels }) => labels.size > 0).length
  console.log(
    `${name}: ${file.byteLength} bytes from ${examples.length} examples, ${labelled} of them labelled`,
  )
}

const lessons = readLessons()
const { acts, folds } = foldsOf(lessons)
write('fr.situations', situationsIn(lessons), FEATURES.situations)
write('fr.acts', acts, FEATURES.acts)
for (const [told, file, name] of [
  ['answering', 'judgeWeights.ts', 'JUDGE_WEIGHTS'],
  ['alone', 'judgeAloneWeights.ts', 'JUDGE_ALONE_WEIGHTS'],
] as const)
  writeFileSync(
    new URL(`../../src/rules/acts/${file}`, import.meta.url),
    judgeSource(trainJudge(folds.flatMap(({ rulings }) => rulings[told])), {
      name,
      judge: './judge',
      says: 'Written by `npm run acts`, for the labels of `fr.acts` in their order.',
    }),
  )
writeFileSync(
  new URL('../../src/rules/answer/escalationWeights.ts', import.meta.url),
  judgeSource(trainJudge(folds.flatMap(escalationsIn)), {
    name: 'ESCALATION_WEIGHTS',
    judge: '../acts/judge',
    says: 'Written by `npm run acts`, for the cues of `escalationCues.ts` in their order.',
  }),
)
