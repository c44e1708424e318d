/** What went wrong, in whole sentences, and what was counted. */
export interface Tally {
  replies: number
  fixes: number
  /** Presses that the guard held, the risky ones among them. */
  held: number
  risky: number
  kills: number
  readonly lost: string[]
  readonly unguarded: string[]
  /** Steps that did not end. */
  readonly stuck: string[]
  readonly errors: string[]
}

export const newTally = (): Tally => ({
  replies: 0,
  fixes: 0,
  held: 0,
  risky: 0,
  kills: 0,
  lost: [],
  unguarded: [],
  stuck: [],
  errors: [],
})

export const faultsOf = ({ lost, unguarded, stuck, errors }: Tally): readonly string[] => [
  ...lost,
  ...unguarded,
  ...stuck,
  ...errors,
]
