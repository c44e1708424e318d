/**
 * Where one writes and to whom, as the page shows it: told with each review, to the panel, and by the panel unchanged.
 * What is left out is unknown, never guessed.
 */
import * as v from 'valibot'
import { IDENTITIES, READERS, SURFACES } from './guide/vocabulary'
import { MAX_NAME, MAX_REPLY, MAX_URL } from './limits'

const Name = v.pipe(v.string(), v.maxLength(MAX_NAME))

export const AroundSchema = v.object({
  /** Of the tab, where the panel knows it; of whoever asks from a tab the browser itself tells. */
  url: v.optional(v.pipe(v.string(), v.maxLength(MAX_URL))),
  /** Id of the site's row. */
  site: v.optional(Name),
  /** What is written, as guides call it. */
  surface: v.optional(v.picklist(SURFACES)),
  /** The name that is written under. */
  speaker: v.optional(Name),
  /** Whether that is a Page. */
  identity: v.optional(v.picklist(IDENTITIES)),
  readers: v.optional(v.picklist(READERS)),
  /** The comment that is answered, and the name of who wrote it. */
  comment: v.optional(v.pipe(v.string(), v.maxLength(MAX_REPLY))),
  author: v.optional(Name),
})
export type Around = v.InferOutput<typeof AroundSchema>
