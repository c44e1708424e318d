import fc from 'fast-check'
import kept from './cases.json' with { type: 'json' }

/** What holds of everything that comes in; `check` throws where it does not. */
export interface Property {
  readonly name: string
  /** How many of a hundred cases are its own. */
  readonly share: number
  run(cases: number, seed: number): Outcome
}

export interface Outcome {
  readonly cases: number
  /** What to run again, and what it was; nothing where all held. */
  readonly failure: { readonly seed: number; readonly path: string; readonly what: string } | undefined
}

const casesOf: Readonly<Record<string, readonly unknown[]>> = kept

/**
 * A property with what once failed it (`cases.json`, by name): those cases are always tried first, whatever the seed.
 * A failure is shrunk before it is told.
 */
export const property = <T>(
  name: string,
  share: number,
  values: fc.Arbitrary<T>,
  check: (value: T) => void,
): Property => ({
  name,
  share,
  run: (cases, seed) => {
    const told = fc.check(fc.property(values, check), {
      seed,
      numRuns: cases,
      // What was kept came out of `values` once.
      examples: (casesOf[name] ?? []).map((value) => [value as T]),
    })
    return {
      cases: told.numRuns,
      failure: told.failed
        ? {
            seed: told.seed,
            path: told.counterexamplePath ?? '',
            what: whatOf(told.counterexample, told.errorInstance),
          }
        : undefined,
    }
  },
})

const whatOf = (counterexample: unknown, fault: unknown): string => {
  const cause = fault instanceof Error ? fault.message : String(fault)
  return `${JSON.stringify(counterexample)}\n    ${cause.split('\n').slice(0, 12).join('\n    ')}`
}
