import * as v from 'valibot'
import { GuideRuleSchema } from './guideRule'
import { SceneSchema } from './scene'
import { bytes, count, Day, Id, Link, list, name, Semver, someText, text } from './text'
import {
  ADDRESSES,
  AUDIENCES,
  CATEGORIES,
  COMMENT_TYPES,
  GUARDS,
  GUIDE_SEVERITIES,
  LOCKS,
  NETWORKS,
  PARTS,
  SITUATIONS,
  SURFACES,
} from './vocabulary'

/** The only format there is; a guide of a later one is refused, never half read. */
export const FORMAT = 1

const Words = (most: number) => list(someText(80), most)

const Opening = v.strictObject({
  required: v.optional(v.boolean(), false),
  /** As they are written in a reply; `{prénom}` stands for a name. */
  texts: list(someText(200), 20),
})

const Reply = v.strictObject({
  id: Id,
  title: name(120),
  text: someText(3_000),
  /** What `{name}` in the text stands for. */
  variables: list(
    v.strictObject({ name: name(40), label: text(120), example: v.optional(text(120), '') }),
    20,
  ),
  when: list(v.picklist(COMMENT_TYPES), COMMENT_TYPES.length),
})

/** The settings whose lock a guide may set; rules carry their own. */
export const SETTINGS = [
  'address',
  'audience',
  'speakAs',
  'greeting',
  'signOff',
  'contacts',
  'length',
  'emoji',
  'hashtags',
  'capitals',
  'region',
  'typography',
  'spelling',
  'vocabulary',
  'words',
  'terms',
  'severities',
  'required',
  'escalation',
  'replies',
  'guard',
] as const
export type Setting = (typeof SETTINGS)[number]

/** Every field has a default, so that a partial guide is a guide. */
export const guideEntries = {
  /** For text editors, which complete and check by it. */
  $schema: v.optional(text(300)),
  format: v.optional(v.literal(FORMAT), FORMAT),
  id: v.optional(v.pipe(v.string(), v.maxLength(80)), 'built-in'),
  name: v.optional(name(120), 'Guide intégré'),
  version: v.optional(Semver, '0.0.0'),
  /** Grows with every publication: what makes one guide newer than another. */
  revision: v.optional(count(0, 2 ** 31 - 1), 0),
  language: v.optional(v.literal('fr'), 'fr'),
  description: v.optional(text(2_000), ''),
  /** From this day on the guide still applies, and says that it is out of date. */
  expires: v.optional(Day),
  /** Versions of the extension that can read it. */
  engine: v.optional(v.strictObject({ min: v.optional(Semver), max: v.optional(Semver) }), {}),
  /** Id of the guide that this one completes. */
  extends: v.optional(Id),
  /** Where the guide applies; everywhere when empty. In patterns, `*` stands for anything. */
  scope: v.optional(
    v.strictObject({
      sites: list(someText(120), 50),
      pages: list(name(200), 200),
      urls: list(someText(300), 200),
      surfaces: list(v.picklist(SURFACES), SURFACES.length),
    }),
    {},
  ),
  /** Whom the Page speaks to. */
  audience: v.optional(v.picklist(AUDIENCES)),
  /** Names of the Pages that replies are written by; `*` stands for anything. Under another name they are held. */
  speakAs: list(name(200), 50),
  /** How the customer is addressed; `either` forbids only mixing the two in one reply. */
  address: v.optional(v.picklist(ADDRESSES), 'either'),
  greeting: v.optional(Opening, {}),
  signOff: v.optional(Opening, {}),
  /** Phone numbers, e-mail addresses and the like that may stand in public. */
  contacts: list(text(200), 500),
  /** Most characters of a reply, per network. */
  length: v.optional(v.record(v.picklist(NETWORKS), count(20, 20_000)), {}),
  emoji: v.optional(
    v.strictObject({
      use: v.optional(v.picklist(['free', 'few', 'none']), 'free'),
      /** How many `few` is. */
      most: v.optional(count(1, 20), 2),
      forbidden: list(someText(16), 200),
    }),
    {},
  ),
  hashtags: v.optional(
    v.strictObject({ most: v.optional(count(0, 30), 30), forbidden: list(someText(80), 200) }),
    {},
  ),
  /** `quiet`: no word in capitals beyond the abbreviations accepted here. */
  capitals: v.optional(
    v.strictObject({ use: v.optional(v.picklist(['free', 'quiet']), 'free'), accepted: Words(200) }),
    {},
  ),
  /** Whose typographic use applies. */
  region: v.optional(v.picklist(['fr-FR', 'fr-BE', 'fr-CA', 'fr-CH']), 'fr-FR'),
  /** `fine` also asks for no-break spaces, curly apostrophes and the like. */
  typography: v.optional(v.picklist(['plain', 'fine']), 'plain'),
  /** `classical` also marks the spellings of 1990 (*connait*, *maitre*), which are right everywhere else. */
  spelling: v.optional(v.picklist(['both', 'classical']), 'both'),
  /** Words that spelling accepts. */
  vocabulary: list(text(80), 20_000),
  /** Words that spelling accepts, with their inflections. */
  words: list(
    v.strictObject({ word: someText(80), forms: Words(20), note: v.optional(text(300), '') }),
    5_000,
  ),
  /** The house's word for a thing, and those that it writes instead of. */
  terms: list(
    v.strictObject({
      write: someText(120),
      instead: v.pipe(v.array(someText(120)), v.minLength(1), v.maxLength(20)),
      why: v.optional(text(300), ''),
    }),
    2_000,
  ),
  /** How much a category of the built-in rules weighs here. */
  severities: v.optional(v.record(v.picklist(CATEGORIES), v.picklist(GUIDE_SEVERITIES)), {}),
  /** What holds a post at least, whatever the person chose; `off` asks for nothing. */
  guard: v.optional(v.picklist(GUARDS), 'off'),
  rules: list(GuideRuleSchema, 5_000),
  /** Parts that an answer to a kind of comment must have. */
  required: v.optional(
    v.record(v.picklist(COMMENT_TYPES), v.pipe(v.array(v.picklist(PARTS)), v.maxLength(PARTS.length))),
    {},
  ),
  /** Whom a situation is passed on to, and with what words. */
  escalation: list(
    v.strictObject({
      situation: v.picklist(SITUATIONS),
      to: name(200),
      /** What the reply may say meanwhile. */
      say: text(1_000),
      /** Words that show that the reply has passed it on, in the language of rules. */
      words: list(someText(200), 20),
      delay: v.optional(text(120), ''),
    }),
    50,
  ),
  replies: list(Reply, 500),
  /** Situations to answer for practice, of this team's own. */
  scenes: list(SceneSchema, 100),
  locks: v.optional(v.record(v.picklist(SETTINGS), v.picklist(LOCKS)), {}),
  /** Newest first. */
  changes: list(v.strictObject({ revision: count(0, 2 ** 31 - 1), date: Day, note: text(1_000) }), 500),
  /** Where the same guide can be fetched. */
  mirrors: list(Link, 10),
  /** Public key of who publishes it, and what that key signs: see `share/sign.ts`. */
  key: v.optional(bytes(32)),
  signature: v.optional(bytes(64)),
  /** The former key, and its signature of the new one. */
  formerKey: v.optional(v.strictObject({ key: bytes(32), signature: bytes(64) })),
}

/**
 * A style guide: declarative data, never code. This is the lenient reading, for settings that come beside a
 * text; a guide that comes by itself goes through `decodeGuide`.
 */
export const GuideSchema = v.object(guideEntries)

/** A field that nobody knows is a slip of the pen or a later format: neither may pass in silence. */
export const StrictGuideSchema = v.strictObject(guideEntries)

export type Guide = v.InferOutput<typeof GuideSchema>
export type SavedReply = Guide['replies'][number]
export type EscalationRoute = Guide['escalation'][number]

export const builtInGuide: Guide = v.parse(GuideSchema, {})
