import { RARITY_UNIT, rowBytes, writeClassifier } from '../../src/lexicon/classifier'
import { forward, type Network } from '../../src/lexicon/network'
import { dice } from '../../src/lexicon/testing'
import { quantise } from '../tagger/quantise'
import { dot, learnPlane, type Plane, type Vector } from './learn'
import { trainNetwork } from './network'

/** What a classifier learns from: the features and the meaning of one text, and the labels that are right for it. */
export interface Example {
  readonly features: readonly number[]
  readonly meaning: Float32Array
  readonly labels: ReadonlySet<string>
}

const COST = 1

interface Vocabulary {
  readonly features: Uint32Array
  /** How telling each is: 1 + ln((1 + n) / (1 + examples that have it)), as scikit-learn smooths it. */
  readonly rarities: Float64Array
}

function vocabularyOf(examples: readonly Example[], most: number): Vocabulary {
  const counts = new Map<number, number>()
  for (const { features } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const kept = [...counts]
    .sort(([a, many], [b, more]) => more - many || a - b)
    .slice(0, most)
    .sort(([a], [b]) => a - b)
  return {
    features: Uint32Array.from(kept, ([feature]) => feature),
    rarities: Float64Array.from(kept, ([, count]) => 1 + Math.log((1 + examples.length) / (1 + count))),
  }
}

function vectorsOf(examples: readonly Example[], { features, rarities }: Vocabulary): Vector[] {
  const placeOf = new Map(Array.from(features, (feature, at) => [feature, at]))
  return examples.map((example) => {
    const at = Int32Array.from(example.features.flatMap((feature) => placeOf.get(feature) ?? []))
    const length = Math.hypot(...Array.from(at, (place) => rarities[place] ?? 0)) || 1
    return { at, value: Float32Array.from(at, (place) => (rarities[place] ?? 0) / length) }
  })
}

function fileOf(
  labels: readonly string[],
  { planes, network }: Learnt,
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
    network,
  })
}

/** What speaks together for each label. */
interface Learnt {
  readonly planes: readonly Plane[]
  readonly network: Network
}

/**
 * Gives both the same say: what the network makes of the examples is brought to the spread that the planes have on
 * them, and each counts half. So their sum stays on the scale of the planes.
 */
function balanced(
  { planes, network }: Learnt,
  examples: readonly Example[],
  vectors: readonly Vector[],
): Learnt {
  const answers = examples.map(({ meaning }) => forward(network, meaning))
  const inner = network.slice(0, -1)
  const last = network.at(-1)
  if (!last) return { planes, network }
  const scales = last.scales.slice()
  const biases = last.biases.slice()
  for (const [label, { weights, bias }] of planes.entries()) {
    const linear = spreadOf(vectors.map((vector) => dot(weights, vector) + bias))
    const meant = spreadOf(answers.map((answer) => answer[label] ?? 0))
    const times = linear.spread / meant.spread / 2
    scales[label] = (scales[label] ?? 0) * times
    biases[label] = ((biases[label] ?? 0) - meant.mean) * times + linear.mean / 2
  }
  const halves = planes.map(({ weights, bias }) => ({
    weights: weights.map((weight) => weight / 2),
    bias: bias / 2,
  }))
  return { planes: halves, network: [...inner, { ...last, scales, biases }] }
}

function spreadOf(values: readonly number[]): { readonly mean: number; readonly spread: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) || 1
  return { mean, spread }
}

/**
 * The file of a classifier that tells each label from all the rest.
 * @param most number of features kept: those that most examples have. Those that weigh most would be a few less, but
 * they are the ones that fit the examples by chance: learnt again alone they hear far worse.
 */
export function train(examples: readonly Example[], labels: readonly string[], most: number): ArrayBuffer {
  const vocabulary = vocabularyOf(examples, most)
  const vectors = vectorsOf(examples, vocabulary)
  const draw = dice(0x2545_f491)
  const random = (): number => draw(1 << 24) / (1 << 24)
  const planes = labels.map((label) => {
    const isMember = examples.map((example) => example.labels.has(label))
    return learnPlane(vectors, isMember, vocabulary.features.length, COST, random)
  })
  const network = trainNetwork(
    examples.map(({ meaning }) => meaning),
    (example, label) => examples[example]?.labels.has(labels[label] ?? '') ?? false,
    labels.length,
  )
  return fileOf(labels, balanced({ planes, network }, examples, vectors), vocabulary)
}
