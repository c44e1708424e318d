/** The value below which `share` (0 to 1) of the numbers lie. */
export const quantile = (numbers: readonly number[], share: number): number => {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}

export const median = (numbers: readonly number[]): number => quantile(numbers, 0.5)

/** Milliseconds of one call. */
export const time = (work: () => unknown): number => {
  const start = performance.now()
  work()
  return performance.now() - start
}
