import { expect, it } from 'vitest'
import { forward } from '../../src/lexicon/network'
import { trainNetwork } from './network'

const inputs = Array.from({ length: 1200 }, (_, at) =>
  Float32Array.of(at % 2 === 0 ? 0.5 : -0.5, at % 4 < 2 ? 0.5 : -0.5, 0, 0),
)
const isOdd = (example: number): boolean => {
  const [one = 0, two = 0] = inputs[example] ?? []
  return one * two < 0
}

it('learns what no sum of its inputs tells, and the same each time', () => {
  const network = trainNetwork(inputs, (example, label) => isOdd(example) === (label === 0), 2)
  for (const [example, input] of inputs.slice(0, 4).entries()) {
    const [odd = 0, even = 0] = forward(network, input)
    expect(odd > even).toBe(isOdd(example))
  }
  expect(trainNetwork(inputs, (example, label) => isOdd(example) === (label === 0), 2)).toEqual(network)
})
