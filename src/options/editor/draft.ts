import * as v from 'valibot'
import { type Guide, guideEntries } from '../../guide/guide'
import {
  type DraftReply,
  type DraftRoute,
  isReady,
  newReply,
  newRoute,
  writtenReply,
  writtenRoute,
} from './draftAnswers'
import { type DraftRule, newRule, ruleOf, writtenRule } from './draftRule'
import { type DraftScene, isPlayable, newScene, writtenScene } from './draftScene'
import { filled, withDistinctIds } from './lenient'

/** A guide while it is being written. */
export type DraftGuide = Omit<
  Guide,
  'rules' | 'replies' | 'escalation' | 'scenes' | 'key' | 'signature' | 'formerKey'
> & {
  readonly rules: readonly DraftRule[]
  readonly replies: readonly DraftReply[]
  readonly escalation: readonly DraftRoute[]
  readonly scenes: readonly DraftScene[]
}

/** Any document as a draft: what cannot be read of it has its default, and a signature never outlives a change. */
export const draftOf = (document: unknown): DraftGuide => {
  const given = new Map<string, unknown>(Object.entries(Object(document)))
  const read = Object.entries(settingEntries).flatMap(([field, schema]) => {
    const parsed = v.safeParse<v.GenericSchema>(schema, given.get(field))
    const value: unknown = parsed.success ? parsed.output : v.parse<v.GenericSchema>(schema, undefined)
    return value === undefined ? [] : [[field, value] as const]
  })
  return {
    ...v.parse(SettingsSchema, Object.fromEntries(read)),
    rules: listOf(given.get('rules')).map(newRule),
    replies: listOf(given.get('replies')).map(newReply),
    escalation: listOf(given.get('escalation')).map(newRoute),
    scenes: listOf(given.get('scenes')).map(newScene),
  }
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** All but what is read leniently, so that nothing half written is lost, and what is made by signing. */
const {
  rules: _rules,
  replies: _replies,
  escalation: _escalation,
  scenes: _scenes,
  key: _key,
  signature: _signature,
  formerKey: _formerKey,
  ...settingEntries
} = guideEntries
const SettingsSchema = v.object(settingEntries)

/** The guide as its file has it. */
export const documentOf = (draft: DraftGuide): Readonly<Record<string, unknown>> => ({
  ...withoutBlanks(draft),
  rules: withDistinctIds(draft.rules.map(writtenRule)),
  replies: withDistinctIds(draft.replies.map(writtenReply)),
  escalation: draft.escalation.map(writtenRoute),
  scenes: scenesOf(draft),
})

/** The guide as far as it can be applied now. */
export const guideSoFar = (draft: DraftGuide): Guide => ({
  ...withoutBlanks(draft),
  rules: draft.rules.flatMap((rule) => ruleOf(rule) ?? []),
  replies: withDistinctIds(draft.replies.map(writtenReply)).filter(isReady),
  escalation: draft.escalation.map(writtenRoute).filter(({ to }) => to !== ''),
  scenes: scenesOf(draft).filter(isPlayable),
})

const scenesOf = ({ scenes, name }: DraftGuide) =>
  withDistinctIds(scenes.map((scene) => writtenScene(scene, name)))

/** A line just begun stands in the form and nowhere else. */
const withoutBlanks = <T extends DraftGuide>(settings: T) => ({
  ...settings,
  speakAs: filled(settings.speakAs),
  scope: {
    ...settings.scope,
    sites: filled(settings.scope.sites),
    pages: filled(settings.scope.pages),
    urls: filled(settings.scope.urls),
  },
  greeting: { ...settings.greeting, texts: filled(settings.greeting.texts) },
  signOff: { ...settings.signOff, texts: filled(settings.signOff.texts) },
  capitals: { ...settings.capitals, accepted: filled(settings.capitals.accepted) },
  hashtags: { ...settings.hashtags, forbidden: filled(settings.hashtags.forbidden) },
  emoji: { ...settings.emoji, forbidden: filled(settings.emoji.forbidden) },
  contacts: filled(settings.contacts),
  vocabulary: filled(settings.vocabulary),
  mirrors: filled(settings.mirrors),
})
