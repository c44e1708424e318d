import * as v from 'valibot'
import { createTurns } from '../inTurn'
import { MOST_WORDS } from '../limits'
import type { SettingsChange } from '../protocol'
import { defaultSettings, type Kept, type Settings, SettingsSchema } from '../settings'
import type { StorageArea } from './area'
import { putAside } from './aside'

export interface SettingsStore {
  /** What is stored; what cannot be read is replaced by its default. Never rejects. */
  read(): Promise<Settings>
  /** Applies one change to what is stored at that moment, writes it, and gives the outcome. */
  update(change: SettingsChange): Promise<Settings>
  /** Adds to what is stored what was stored elsewhere, of any age and in any state of repair. */
  restore(stored: unknown): Promise<Settings>
}

export const SETTINGS_KEY = 'settings' satisfies Kept

const Text = v.string()
const Texts = v.fallback(
  v.pipe(
    v.array(v.unknown()),
    v.transform((items) => items.filter((item) => v.is(Text, item))),
  ),
  [],
)

/**
 * Field by field and item by item, so that what is damaged does not cost the person the rest.
 * `version` is left out: migration has already brought it up to date.
 */
const SalvageSchema = v.object({
  pausedHosts: Texts,
  panelOnlyHosts: Texts,
  disabledRules: Texts,
  words: Texts,
  guard: v.fallback(SettingsSchema.entries.guard, defaultSettings.guard),
  skill: v.fallback(SettingsSchema.entries.skill, defaultSettings.skill),
  notebook: v.fallback(SettingsSchema.entries.notebook, defaultSettings.notebook),
})

type Stored = Readonly<Record<string, unknown>>

/** From version N (the index) to N + 1. Version 0 is what has no version; add one function per version. */
const migrations: readonly ((old: Stored) => Stored)[] = [(old) => ({ ...old, version: 1 })]

const StoredSchema = v.record(v.string(), v.unknown())

/** Any stored value, of any age and in any state of repair, as today's settings. */
export const decodeSettings = (value: unknown): Settings => {
  const parsed = v.safeParse(StoredSchema, value)
  if (!parsed.success) return defaultSettings
  const from = typeof parsed.output.version === 'number' ? parsed.output.version : 0
  const migrated = migrations.slice(from).reduce((old, migrate) => migrate(old), parsed.output as Stored)
  const salvaged = v.safeParse(SalvageSchema, migrated)
  return salvaged.success ? { version: 1, ...salvaged.output } : defaultSettings
}

/** Each item once, in the order in which it came. */
const joined = (list: readonly string[], more: readonly string[]): string[] => [
  ...new Set([...list, ...more]),
]

/**
 * What is kept stays, even where it is more than may be learnt: new words alone are turned away. Who asked sees it by
 * the words that are not in the outcome.
 */
const withWords = (kept: readonly string[], more: readonly string[]): string[] => {
  const known = new Set(kept)
  const added = [...new Set(more)].filter((word) => !known.has(word))
  return [...kept, ...added.slice(0, Math.max(0, MOST_WORDS - kept.length))]
}

/** Lists are joined, and the choices are those of the settings brought: whoever brings them back wants them back. */
const mergeSettings = (own: Settings, brought: Settings): Settings => ({
  ...brought,
  pausedHosts: joined(own.pausedHosts, brought.pausedHosts),
  panelOnlyHosts: joined(own.panelOnlyHosts, brought.panelOnlyHosts),
  disabledRules: joined(own.disabledRules, brought.disabledRules),
  words: withWords(own.words, brought.words),
})

const withItem = (list: readonly string[], item: string): string[] =>
  list.includes(item) ? [...list] : [...list, item]

const withoutItem = (list: readonly string[], item: string): string[] => list.filter((one) => one !== item)

/** Pure: the settings after one change. The same change twice is the same as once. */
export const applyChange = (settings: Settings, change: SettingsChange): Settings => {
  switch (change.kind) {
    case 'learn-word':
      return { ...settings, words: withWords(settings.words, [change.word]) }
    case 'learn-words':
      return { ...settings, words: withWords(settings.words, change.words) }
    case 'disable-rule':
      return { ...settings, disabledRules: withItem(settings.disabledRules, change.rule) }
    case 'forget-word':
      return { ...settings, words: withoutItem(settings.words, change.word) }
    case 'enable-rule':
      return { ...settings, disabledRules: withoutItem(settings.disabledRules, change.rule) }
    case 'set-guard':
      return { ...settings, guard: change.guard }
    case 'set-skill':
      return { ...settings, skill: change.skill }
    case 'set-notebook':
      return { ...settings, notebook: change.notebook }
    case 'erase':
      return defaultSettings
    case 'panel-only':
      return {
        ...settings,
        panelOnlyHosts: change.only
          ? withItem(settings.panelOnlyHosts, change.host)
          : withoutItem(settings.panelOnlyHosts, change.host),
      }
    case 'pause-site':
      return {
        ...settings,
        pausedHosts: change.paused
          ? withItem(settings.pausedHosts, change.host)
          : withoutItem(settings.pausedHosts, change.host),
      }
  }
}

/** The one writer of the settings: changes are queued, so two in the same instant both hold. */
export const createSettingsStore = (area: Pick<StorageArea, 'get' | 'set'>): SettingsStore => {
  const read = async (): Promise<Settings> => {
    try {
      return decodeSettings((await area.get(SETTINGS_KEY))[SETTINGS_KEY])
    } catch {
      // A full disk or a locked profile must not stop the review.
      return defaultSettings
    }
  }

  const inTurn = createTurns()
  const change = (make: (settings: Settings) => Settings): Promise<Settings> =>
    inTurn(async () => {
      // Not `read`: what could not be fetched must not be written over by defaults.
      const stored = (await area.get(SETTINGS_KEY))[SETTINGS_KEY]
      const before = decodeSettings(stored)
      const settings = make(before)
      const aside = await putAside(area, SETTINGS_KEY, stored, before)
      await area.set({ [SETTINGS_KEY]: settings, ...aside })
      return settings
    })

  return {
    read,
    update: (wanted) => change((settings) => applyChange(settings, wanted)),
    restore: (stored) => change((settings) => mergeSettings(settings, decodeSettings(stored))),
  }
}
