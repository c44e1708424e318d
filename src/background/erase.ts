export interface EraseParts<Blank> {
  /** What each store lets go of; one that rejects, or throws, has kept something. */
  readonly stores: readonly (() => Promise<unknown>)[]
  /** Empties the rest: what was put aside, or belongs to a guide whose place in the list was damaged. */
  clear(): Promise<void>
  /** Writes the settings that one begins with. */
  blank(): Promise<Blank>
}

/**
 * Lets go of everything that is kept for a person. Each thing is tried whatever becomes of the others; only then does
 * it reject, so that nobody is told that all is gone while something is left.
 */
export const eraseAll = async <Blank>({ stores, clear, blank }: EraseParts<Blank>): Promise<Blank> => {
  const tried = await Promise.allSettled(stores.map(async (erase) => erase()))
  // Behind the stores, which know what is theirs by what lies there.
  const [cleared] = await Promise.allSettled([clear()])
  const settings = await blank()
  const failures = [...tried, cleared].flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))
  if (failures.length > 0) throw new AggregateError(failures, 'Not everything could be erased.')
  return settings
}
