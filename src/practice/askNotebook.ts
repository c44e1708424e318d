import type { LearnRequest, Notebook } from '../learnMessages'
import { ask } from '../ui/ask'

/** Undefined where the background does not answer: the extension was updated under this page. */
export const askNotebook = (request: LearnRequest): Promise<Notebook | undefined> =>
  ask({ type: 'learn', ask: request })
