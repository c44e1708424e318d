/** What was done, and what went wrong; that is told at once, for a long run may be broken off. */
const FAULTS = {
  lost: 'texts with a lost letter',
  unguarded: 'missed guards',
  stuck: 'steps without an end',
  error: 'errors told in a console',
} as const
type Fault = keyof typeof FAULTS

export const reasonOf = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault))

export class Tally {
  replies = 0
  fixes = 0
  /** Presses that the guard held, the risky ones among them. */
  held = 0
  risky = 0
  kills = 0
  readonly #faults = new Map<Fault, number>()

  fault(kind: Fault, what: string): void {
    this.#faults.set(kind, (this.#faults.get(kind) ?? 0) + 1)
    console.log(`✗ ${kind}: ${what}`)
  }

  get isClean(): boolean {
    return this.#faults.size === 0
  }

  get summary(): string {
    return Object.entries(FAULTS)
      .map(([kind, name]) => `${[...this.#faults].find(([each]) => each === kind)?.[1] ?? 0} ${name}`)
      .join(', ')
  }
}
