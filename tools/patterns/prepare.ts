/** What a build knows of the patterns before the extension runs; see `src/rules/pattern/prepared.ts`. */
import '../../src/review/reviewer'
import { ALL } from '../../src/rules/tone/frames/ways'

export const prepared = ALL.prepare()
