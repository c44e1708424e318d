/** The closed lists that guides are written with. Their ids are French: they are the words of the charter. */

export const ADDRESSES = ['vous', 'tu', 'either'] as const
export const SURFACES = ['comment', 'message', 'review'] as const
export type Surface = (typeof SURFACES)[number]

/** What the comment being answered is. */
export const COMMENT_TYPES = ['eloge', 'question', 'critique', 'hostile', 'sensible'] as const
export type CommentType = (typeof COMMENT_TYPES)[number]

/** Situations that must be passed on to someone, whatever the answer. */
export const SITUATIONS = [
  'sante',
  'securite',
  'suicide',
  'juridique',
  'discrimination',
  'mineur',
  'presse',
  'fraude',
  'violence',
] as const
export type Situation = (typeof SITUATIONS)[number]

/** Parts of a complete answer. */
export const PARTS = ['accueil', 'reconnaissance', 'excuses', 'action', 'canal', 'signature'] as const

/** Whom a Page speaks to. */
export const AUDIENCES = ['grand-public', 'client', 'professionnel', 'jeune', 'presse', 'collectif'] as const
export type Audience = (typeof AUDIENCES)[number]

/** Who reads what is written: everybody, the members of a group, or the one person who is written to. */
export const READERS = ['public', 'group', 'private'] as const
export type Readers = (typeof READERS)[number]

/** In whose name one writes: an organisation's Page, or oneself. */
export const IDENTITIES = ['page', 'profile'] as const
export type Identity = (typeof IDENTITIES)[number]

export const NETWORKS = [
  'facebook',
  'instagram',
  'linkedin',
  'x',
  'youtube',
  'tiktok',
  'google',
  'default',
] as const

/** The categories of tone and risk, whose severity a guide may set. */
export const CATEGORIES = [
  'insulte',
  'menace',
  'discrimination',
  'accusation',
  'agressivite',
  'aveu',
  'confidentiel',
  'conseil_risque',
  'neutralite',
  'donnee_perso',
  'champ_vide',
  'a_escalader',
  'sarcasme',
  'condescendance',
  'mise_en_cause',
  'defensif',
  'minimisation',
  'fausse_excuse',
  'robotique',
  'promesse',
  'denigrement',
  'censure',
  'demande_donnee',
  'vulgarite',
  'registre',
  'cri',
] as const

export const GUIDE_SEVERITIES = ['hint', 'warn', 'stop'] as const
export type GuideSeverity = (typeof GUIDE_SEVERITIES)[number]

/**
 * What holds a post once: nothing, a remark that says `stop`, or any but a hint. Each holds what the one before holds.
 */
export const GUARDS = ['off', 'risks', 'all'] as const
export type GuardMode = (typeof GUARDS)[number]

/** May a layer below change this? `floor`: only towards stricter. */
export const LOCKS = ['open', 'floor', 'locked'] as const
export type Lock = (typeof LOCKS)[number]

/** From the one that everybody has to the one that one person sets; each completes those above it. */
export const LAYERS = ['built-in', 'organisation', 'client', 'person'] as const
export type LayerName = (typeof LAYERS)[number]
