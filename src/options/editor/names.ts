import type { Guide } from '../../guide/guide'
import type {
  Audience,
  CommentType,
  GuideSeverity,
  Lock,
  NETWORKS,
  PARTS,
  Surface,
} from '../../guide/vocabulary'
import type { MessageKey } from '../../ui/i18n'

/** How the closed lists of guides are called in the forms. */

export const SEVERITY_NAMES: Readonly<Record<GuideSeverity, MessageKey>> = {
  hint: 'severityHint',
  warn: 'severityWarn',
  stop: 'severityStop',
}
export const LOCK_NAMES: Readonly<Record<Lock, MessageKey>> = {
  open: 'lockRuleOpen',
  floor: 'lockRuleFloor',
  locked: 'lockRuleLocked',
}
export const COMMENT_NAMES: Readonly<Record<CommentType, MessageKey>> = {
  eloge: 'commentPraise',
  question: 'commentQuestion',
  critique: 'commentCriticism',
  hostile: 'commentHostile',
  sensible: 'commentSensitive',
}
export const SURFACE_NAMES: Readonly<Record<Surface, MessageKey>> = {
  comment: 'surfaceComment',
  message: 'surfaceMessage',
  review: 'surfaceReview',
}
export const AUDIENCE_NAMES: Readonly<Record<Audience, MessageKey>> = {
  'grand-public': 'audiencePublic',
  client: 'audienceCustomer',
  professionnel: 'audienceProfessional',
  jeune: 'audienceYoung',
  presse: 'audiencePress',
  collectif: 'audienceGroup',
}

export const PART_NAMES: Readonly<Record<(typeof PARTS)[number], MessageKey>> = {
  accueil: 'partWelcome',
  reconnaissance: 'partAcknowledgement',
  excuses: 'partApology',
  action: 'partAction',
  canal: 'partChannel',
  signature: 'partSignature',
}
export const NETWORK_NAMES: Readonly<Record<(typeof NETWORKS)[number], MessageKey>> = {
  facebook: 'networkFacebook',
  instagram: 'networkInstagram',
  linkedin: 'networkLinkedin',
  x: 'networkX',
  youtube: 'networkYoutube',
  tiktok: 'networkTiktok',
  google: 'networkGoogle',
  default: 'networkOther',
}
export const REGION_NAMES: Readonly<Record<Guide['region'], MessageKey>> = {
  'fr-FR': 'regionFrance',
  'fr-BE': 'regionBelgium',
  'fr-CA': 'regionCanada',
  'fr-CH': 'regionSwitzerland',
}
