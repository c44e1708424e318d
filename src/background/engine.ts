import type { French } from '../lexicon/french'

export interface EngineParts<Engine> {
  /** What could not be loaded is null, and the review says what it does without. Never rejects. */
  loadFrench(): Promise<French>
  createReviewer(parts: French): Engine
}

/**
 * Holds the engine for as long as this background lives, which may be one message. French is asked for
 * once, at the first need; nothing else is kept, so a worker that wakes up is ready in tens of milliseconds.
 */
export const createEngine = <Engine>(parts: EngineParts<Engine>): (() => Promise<Engine>) => {
  let loading: Promise<Engine> | undefined
  return () => {
    loading ??= parts.loadFrench().then(parts.createReviewer)
    return loading
  }
}
