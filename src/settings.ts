import * as v from 'valibot'

/** What the person chose, kept in `storage.local` under one versioned key. Every field has a default. */
export const SettingsSchema = v.object({
  version: v.literal(1),
  /** Hosts where the person asked for silence. */
  pausedHosts: v.array(v.string()),
  /** Rule ids switched off. */
  disabledRules: v.array(v.string()),
  /** Words of the personal dictionary. */
  words: v.array(v.string()),
  /** When a post is held: never, or for a finding that says `stop`. */
  guard: v.picklist(['off', 'risks']),
})
export type Settings = v.InferOutput<typeof SettingsSchema>

export const defaultSettings: Settings = {
  version: 1,
  pausedHosts: [],
  disabledRules: [],
  words: [],
  guard: 'risks',
}
