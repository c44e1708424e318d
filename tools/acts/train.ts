/**
 * Trains `public/lexicon/fr.acts` on the texts beside this file: `npm run acts`. The same texts give the same
 * bytes.
 */
import { writeFileSync } from 'node:fs'
import { builtInGuide } from '../../src/guide/guide'
import { RARITY_UNIT, rowBytes, writeClassifier } from '../../src/lexicon/classifier'
import { dice, frenchLexicon, frenchTagger } from '../../src/lexicon/testing'
import { createReplyReader } from '../../src/review/replyReader'
import { sentenceFeatures } from '../../src/rules/acts/features'
import { ANY_ACT, answeredBy } from '../../src/rules/acts/hear'
import { quantise } from '../tagger/quantise'
import { learnPlane, type Plane, type Vector } from './learn'
import { type Lesson, readLessons } from './lessons'

/** Found by their shape, not heard. */
const NOT_HEARD = new Set(['champ_vide', 'donnee_perso', 'cri'])
/**
 * The features that most sentences have. Those that weigh most would be a few less, but they are the ones that fit the
 * lessons by chance: learnt again alone they hear far worse.
 */
const MOST_FEATURES = 56_000
const COST = 1
interface Sentence {
  readonly features: readonly number[]
  readonly acts: ReadonlySet<string>
}

const reader = createReplyReader({ lexicon: frenchLexicon(), tagger: frenchTagger() })

function sentencesOf({ comment, reply, address, faults }: Lesson): Sentence[] {
  const view = reader.read(reply, { comment, guide: { ...builtInGuide, address } })
  const answered = answeredBy(view)
  return view.french.map(({ view: sentence, start }, at) => {
    const end = start + sentence.text.length
    const acts = faults
      .filter((fault) => fault.start < end - 1 && fault.end > start + 1)
      .map(({ act }) => act)
    const around = { before: view.french[at - 1]?.view, after: view.french[at + 1]?.view, answered }
    return {
      features: [...new Set(sentenceFeatures(sentence, around))].map((feature) => feature >>> 0),
      acts: new Set(acts.filter((act) => !NOT_HEARD.has(act))),
    }
  })
}

interface Vocabulary {
  readonly features: Uint32Array
  /** How telling each is: 1 + ln((1 + n) / (1 + sentences that have it)), as scikit-learn smooths it. */
  readonly rarities: Float64Array
}

function vocabularyOf(sentences: readonly Sentence[]): Vocabulary {
  const counts = new Map<number, number>()
  for (const { features } of sentences)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const kept = [...counts]
    .sort(([a, many], [b, more]) => more - many || a - b)
    .slice(0, MOST_FEATURES)
    .sort(([a], [b]) => a - b)
  return {
    features: Uint32Array.from(kept, ([feature]) => feature),
    rarities: Float64Array.from(kept, ([, count]) => 1 + Math.log((1 + sentences.length) / (1 + count))),
  }
}

function vectorsOf(sentences: readonly Sentence[], { features, rarities }: Vocabulary): Vector[] {
  const placeOf = new Map(Array.from(features, (feature, at) => [feature, at]))
  return sentences.map((sentence) => {
    const at = Int32Array.from(sentence.features.flatMap((feature) => placeOf.get(feature) ?? []))
    const length = Math.hypot(...Array.from(at, (place) => rarities[place] ?? 0)) || 1
    return { at, value: Float32Array.from(at, (place) => (rarities[place] ?? 0) / length) }
  })
}

function fileOf(
  labels: readonly string[],
  planes: readonly Plane[],
  { features, rarities }: Vocabulary,
): ArrayBuffer {
  const heavy = planes.map(({ weights }) => weights.map((weight, at) => weight * (rarities[at] ?? 0)))
  // Weights of all labels share sixteen values, so each label's are brought to the same spread first.
  const scales = heavy.map((weights) =>
    Math.sqrt(weights.reduce((sum, weight) => sum + weight ** 2, 0) / weights.length),
  )
  const row = rowBytes(labels.length)
  const even = new Float32Array(features.length * row * 2)
  for (const [label, weights] of heavy.entries())
    weights.forEach((weight, at) => {
      even[at * row * 2 + label] = weight / (scales[label] || 1)
    })
  const { levels, packed } = quantise(even)
  return writeClassifier({
    labels,
    levels,
    scales: Float32Array.from(scales),
    biases: Float32Array.from(planes, ({ bias }) => bias),
    features,
    rarities: Uint8Array.from(rarities, (rarity) => Math.min(255, Math.round(rarity * RARITY_UNIT))),
    packed,
  })
}

const sentences = readLessons().flatMap(sentencesOf)
const acts = [...new Set(sentences.flatMap((sentence) => [...sentence.acts]))].sort()
console.log(
  `${sentences.length} sentences, ${sentences.filter((s) => s.acts.size > 0).length} of them do an act`,
)
const labels = [ANY_ACT, ...acts]
const isMember = labels.map((label) =>
  sentences.map((sentence) => (label === ANY_ACT ? sentence.acts.size > 0 : sentence.acts.has(label))),
)

const vocabulary = vocabularyOf(sentences)
const vectors = vectorsOf(sentences, vocabulary)
const draw = dice(0x2545_f491)
const random = (): number => draw(1 << 24) / (1 << 24)
const planes = isMember.map((members) =>
  learnPlane(vectors, members, vocabulary.features.length, COST, random),
)
const file = fileOf(labels, planes, vocabulary)
writeFileSync(new URL('../../public/lexicon/fr.acts', import.meta.url), new Uint8Array(file))
console.log(`public/lexicon/fr.acts: ${file.byteLength} bytes`)
