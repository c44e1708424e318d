import * as v from 'valibot'
import { GUARDS } from './guide/vocabulary'
import { SKILLS } from './learn/help'

/** What the person chose, kept in `storage.local` under one versioned key. Every field has a default. */
export const SettingsSchema = v.object({
  version: v.literal(1),
  /** Hosts where the person asked for silence. */
  pausedHosts: v.array(v.string()),
  /** Hosts where remarks are shown in the panel alone, for another proofreader draws in the page. */
  panelOnlyHosts: v.array(v.string()),
  /** Rule ids switched off. */
  disabledRules: v.array(v.string()),
  /** Words of the personal dictionary. */
  words: v.array(v.string()),
  /** What holds a post; a guide may ask for more, and a policy decides (`guide/guard.ts`). */
  guard: v.picklist(GUARDS),
  /** How much of a remark is shown before it is asked for; what is stopped is the same for all. */
  skill: v.picklist(SKILLS),
  /** What the notebook of errors keeps: nothing, counts, or the sentences too for some days. */
  notebook: v.picklist(['off', 'counts', 'sentences']),
})
export type Settings = v.InferOutput<typeof SettingsSchema>

export const defaultSettings: Settings = {
  version: 1,
  pausedHosts: [],
  panelOnlyHosts: [],
  disabledRules: [],
  words: [],
  guard: 'risks',
  skill: 'expert',
  notebook: 'counts',
}

/** What `storage.local` keeps of a person, each thing under this key. */
export const KEPT = ['settings', 'guides', 'replies'] as const
export type Kept = (typeof KEPT)[number]

/** Where that of it lies which could not be read when it was written over. */
export const asideKey = (key: Kept): string => `aside/${key}`
