/** What a build knows of the patterns before the extension runs; see `src/rules/pattern/prepared.ts`. */
import '../../src/review/reviewer'
import { preparePhrases } from '../../src/rules/pattern/phraseRule'
import type { PreparedPatterns } from '../../src/rules/pattern/prepared'
import { ALL } from '../../src/rules/tone/frames/ways'

export const prepared: PreparedPatterns = { ...ALL.prepare(), phrases: preparePhrases() }
