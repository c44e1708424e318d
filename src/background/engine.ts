import type { French } from '../lexicon/french'

export interface EngineParts<Engine> {
  /** What could not be loaded is null, and the review says what it does without. Never rejects. */
  loadFrench(): Promise<French>
  createReviewer(parts: French): Engine
}

/**
 * Holds the engine for as long as this background lives, which may be one message. French is asked for once, and at
 * once: what wakes a background is nearly always a review, and its message takes as long to come as the files.
 */
export const createEngine = <Engine>(parts: EngineParts<Engine>): (() => Promise<Engine>) => {
  const loading = parts.loadFrench().then(parts.createReviewer)
  return () => loading
}
