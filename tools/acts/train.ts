/**
 * Trains `public/lexicon/fr.acts` and `fr.situations` on the texts beside this file: `npm run acts`. The same texts give
 * the same bytes.
 */
import { writeFileSync } from 'node:fs'
import { type Example, train } from './classifier'
import { actsIn, FEATURES, labelsOf, situationsIn } from './examples'
import { readLessons } from './lessons'

function write(name: string, examples: readonly Example[], features: number): void {
  const file = train(examples, labelsOf(examples), features)
  writeFileSync(new URL(`../../public/lexicon/${name}`, import.meta.url), new Uint8Array(file))
  const labelled = examples.filter(({ labels }) => labels.size > 0).length
  console.log(
    `${name}: ${file.byteLength} bytes from ${examples.length} examples, ${labelled} of them labelled`,
  )
}

const lessons = readLessons()
write('fr.situations', situationsIn(lessons), FEATURES.situations)
write('fr.acts', lessons.flatMap(actsIn), FEATURES.acts)
