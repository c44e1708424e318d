import { type CommentKind, soundsLike } from '../acts/situation'
import type { CommentView, PlacedSentence, ReplyView } from '../rule'
import { type Mention, mention } from '../tone/frames/mention'
import { type Finder, finderOf } from '../tone/frames/speechAct'
import { type CommentWords, certainly, type KindChances, kindChances, kindCues, likeliest } from './kind'
import { ASKING, commentMood, isQuestion, sentenceMood } from './mood'
import { ATTACKS, COMPLAINTS, MISHAPS } from './polarity'
import { fraude, presse } from './situations/attention'
import { sante, securite } from './situations/harm'
import { mineur, suicide, violence } from './situations/people'
import { discrimination, juridique } from './situations/rights'
import { SITUATIONS, type Situation, type Telling } from './situations/situation'

export interface CommentReading {
  readonly kind: CommentKind
  /** How likely each kind is: an answer to one needs what an answer to another does not. */
  readonly chances: KindChances
  /** What must be passed on to someone, or null. */
  readonly situation: Situation | null
  /** What might have to be: told to who answers, and not held against the reply. */
  readonly suspected: Situation | null
}

const TELLINGS: Readonly<Record<Situation, Telling>> = {
  suicide,
  mineur,
  violence,
  presse,
  fraude,
  discrimination,
  sante,
  securite,
  juridique,
}
const FINDERS: readonly (readonly [Situation, Finder])[] = SITUATIONS.map((situation) => [
  situation,
  finderOf(
    `comment/${situation}`,
    TELLINGS[situation].map((act) => ({ ...act, quoted: 'told' as const })),
  ),
])

const MOURNING = mention(
  '(<décéder>|<décès>|<deuil>|<enterrement>|<obsèques>|<condoléance>|<veuf>|<veuve>|<orphelin>)',
  '(<mari>|<femme>|<père>|<mère>|<fils>|<fille>|<frère>|<sœur>|<maman>|<papa>|<enfant>|<bébé>|<grand-mère>|<grand-père>|<ami>|<conjoint>) ~3 (<mourir>|mort|morte|disparu|disparue|nous a quittés|parti trop|cancer|phase terminale)',
)
/** Insults and threats of noise: nothing to answer but the person. */
const ATTACK = mention(ATTACKS)
const NOISE = mention(
  '(spammer|spam|pourrir|faire couler|détruire votre|appelez-la|appelez-le|harcelez|virez-moi)',
  '(allez|va|vont) ~1 (vous|te|se) faire ~1',
  '(ferme ta gueule|fermez-la|fermez la|ta gueule|honte à vous|au diable)',
)
const CONCRETE = mention(COMPLAINTS, MISHAPS, '(<prendre>) ~1 pour (un|une|des) ~1')
const THANKS = mention('(<merci>|<bravo>|<adorer>|<recommander>|<remercier>)')
/** Who tells what was done to him suffers it; who speaks of others does it. */
const SUFFERED = mention(
  "(je|j'|me|m'|moi|mon|ma|mes|nous|notre)",
  '(vous|votre|vos) ~6 (<refuser>|<interdire>|<traiter>|<discriminer>|<raciste>|<sexiste>|<homophobe>|<discrimination>)',
)

/** One may ask about these without being in one: *vos plats contiennent-ils du gluten ?* */
const ASKED_ABOUT: ReadonlySet<Situation> = new Set<Situation>([
  'sante',
  'securite',
  'discrimination',
  'juridique',
])
const asksOnly = ({ sentences }: CommentView): boolean =>
  sentences.every(({ view }) => isQuestion(view) && sentenceMood(view) !== 'negative' && !HAPPENED.in(view))
/** *Ma fille a avalé une pile, je fais quoi ?* tells before it asks, as a smell that is named does. */
const HAPPENED = mention(
  "(a|ont|j'ai|j' ai) ~2 <:verb.participle-past>",
  '^ (<odeur>|<fuite>|<fumée>) ~1 (de|du)',
)

const readings = new WeakMap<CommentView, CommentReading>()

/** Reads the comment being answered once, whatever asks for it. Null where there is none. */
export function readComment(reply: ReplyView): CommentReading | null {
  const { comment } = reply
  if (!comment) return null
  const before = readings.get(comment)
  if (before) return before
  const told = situationIn(comment.sentences)
  const heard = reply.situations && soundsLike(comment, reply.situations, reply.encoder)
  const unlessAsked = (known: Situation | null): Situation | null =>
    known !== null && ASKED_ABOUT.has(known) && asksOnly(comment) ? null : known
  const situation = unlessAsked(told ?? (heard?.sure ? heard.situation : null))
  const chances = heard
    ? kindChances(kindCues(heard.scores, commentWords(reply, comment)))
    : certainly(kindTold(comment, situation) ?? kindByWords(reply, comment))
  const suspected = unlessAsked(told ?? heard?.situation ?? null)
  const reading = { kind: likeliest(chances), chances, situation, suspected }
  readings.set(comment, reading)
  return reading
}

/** The most pressing situation that these sentences tell of. */
export const situationIn = (sentences: readonly PlacedSentence[]): Situation | null =>
  FINDERS.find(([, finder]) => sentences.some(({ view }) => finder.find(view).length > 0))?.[0] ?? null

/** One sentence asks, and complains of nothing: *Comment vous joindre ? Le chat ne marche pas.* */
const onlyAsks = ({ sentences }: CommentView): boolean =>
  sentences.some(
    ({ view }) =>
      view.text.endsWith('?') && ASKING.in(view) !== undefined && sentenceMood(view) !== 'negative',
  )

/** What set words tell of a comment, whatever it sounds like. */
export function commentWords(reply: ReplyView, comment: CommentView): CommentWords {
  const mood = commentMood(reply)
  return {
    tellsSituation: situationIn(comment.sentences) !== null,
    mourns: says(comment, MOURNING),
    attacks: says(comment, ATTACK),
    isNoise: says(comment, NOISE),
    isConcrete: says(comment, CONCRETE),
    thanks: says(comment, THANKS),
    suffers: says(comment, SUFFERED),
    isNegative: mood === 'negative',
    isPositive: mood === 'positive',
    asks: says(comment, ASKING),
    onlyAsks: onlyAsks(comment),
    hasQuestionMark: comment.text.includes('?'),
  }
}

/** What the situation that a comment tells of makes of it. */
function kindTold(comment: CommentView, situation: Situation | null): CommentKind | null {
  if (situation) return situation === 'discrimination' && !says(comment, SUFFERED) ? 'hostile' : 'sensible'
  return says(comment, MOURNING) ? 'sensible' : null
}

const says = ({ sentences }: CommentView, wanted: Mention): boolean =>
  sentences.some(({ view }) => wanted.in(view) !== undefined)

function kindByWords(reply: ReplyView, comment: CommentView): CommentKind {
  const attacks = says(comment, ATTACK) || says(comment, NOISE)
  if (says(comment, NOISE) || (attacks && !says(comment, CONCRETE))) return 'hostile'
  const mood = commentMood(reply)
  if (mood === 'negative') return onlyAsks(comment) ? 'question' : 'critique'
  const asks = comment.text.includes('?')
  if (mood === 'positive') return asks && !says(comment, THANKS) ? 'question' : 'eloge'
  return asks || says(comment, ASKING) ? 'question' : 'autre'
}
