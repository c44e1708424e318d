import type { CommentView, ReplyView, SentenceView } from '../rule'
import { isDenied } from '../tone/frames/denial'
import { mention } from '../tone/frames/mention'
import { ATTACKS, COMPLAINTS, MISHAPS, PRAISES } from './polarity'

export type Mood = 'negative' | 'positive' | 'neutral'

const COMPLAINT = mention(
  COMPLAINTS,
  ATTACKS,
  '(toujours|encore|même) (pas|rien|aucun|aucune|fermé|fermée|fermés|fermées|en panne|une fois)',
  '(personne|aucun|aucune|rien|nulle part|sans (aucun|aucune|prévenir|explication|réponse))',
  '(où est|où sont|où en est) ~1 (ma|mon|mes|le|la|nos|notre)',
  '(pourquoi|comment se fait-il|comment ça se fait)',
  '(<réponse>|<répondre>|<message>) un jour',
  '(au lieu de|deux fois|trois fois|2 fois|3 fois|plus jamais|de plus en plus|à nouveau|encore (un|une|des|du|#))',
  '(de qui se moque|se moque de qui|vous vous (foutez|moquez|fichez|gavez)|prenez (pour|les gens)|vous (dormez|rigolez|abusez))',
  '(trop|si|tellement) ~1 (<cher>|<long>|<lent>|<monde>|<petit>|<grand>|<tard>|<salé>|<sucré>|<gras>|<dur>|<fort>|<chaud>)',
  "(vous (m'|nous)|on (m'|nous)) ~1 (avez|a) ~4",
  "(mois|heures|h|minutes|min|jours|semaines|ans) (pour|d'attente|de queue|de retard|au téléphone|sans|que) ~1",
  "(plus|pas|jamais|peu) (de|d') <:noun>",
  '(<donc>|alors) ~1 selon vous',
  '(<faire>|fait) ~1 exprès',
  "(vous (m'|nous|me) (prenez|prends|avez|devez))",
  '(depuis|ça fait|cela fait|voilà) ~1 (#|un|une|deux|trois|quatre|cinq|six|dix|plusieurs|des|hier|ce matin|longtemps|novembre|lundi) ~3',
)
/** A complaint that is unsaid praises: *je ne regrette rien*, *pas déçus*. */
const UNSAID = mention(
  "(ne|n') ~3 (<regretter>|<décevoir>)",
  "pas (déçu|déçue|déçus|déçues|cher|chère|chers|mal ¬(de|d'))",
  '(aucun|zéro|sans) (problème|souci|regret|attente|défaut)',
  '(rien|pas) à (redire|reprocher|envier)',
)
const MISHAP = mention(MISHAPS)
const NEGATION = mention("(ne|n') ~4 (pas|plus|jamais|rien|aucun|aucune|personne|que|guère)", 'pas')
const PRAISE = mention(PRAISES)

export const ASKING = mention(
  '(comment|où|quand|combien|quel|quelle|quels|quelles|qui|lequel|laquelle|quoi)',
  '(est-ce|avez-vous|y a-t-il|peut-on|pouvez-vous|pourriez-vous|proposez-vous|faites-vous|livrez-vous|êtes-vous|faut-il|existe-t-il|puis-je|doit-on|serait-il|savez-vous)',
  '<:verb> (-vous|-il|-elle|-on|-tu|-je)',
  "(vous (faites|avez|livrez|prenez|acceptez|vendez|ouvrez|proposez|êtes|pouvez|savez|auriez|pourriez)|c'est (quoi|où|quand|combien|ouvert|possible)|possible (de|d')|je (voudrais|souhaite|cherche|voulais) ~1 (savoir|connaître|demander|réserver|un|une|des|le|la)|on peut|tu peux|vous pouvez|des infos|une idée|quelqu'un sait|besoin (de|d'un|d'une))",
)

const moods = new WeakMap<CommentView, Mood>()

/** How the comment being answered feels; neutral where there is none. */
export function commentMood({ comment }: ReplyView): Mood {
  if (!comment) return 'neutral'
  const known = moods.get(comment)
  if (known) return known
  const mood = moodOf(comment)
  moods.set(comment, mood)
  return mood
}

/** A complaint dressed as praise (*merci la mairie*, *bravo le musée*) is a complaint. */
function moodOf({ sentences }: CommentView): Mood {
  const moods = sentences.map(({ view }) => sentenceMood(view))
  const count = (wanted: Mood): number => moods.filter((mood) => mood === wanted).length
  const complaints = count('negative')
  const praises = count('positive')
  if (complaints > 0) return complaints >= praises ? 'negative' : 'positive'
  return praises > 0 ? 'positive' : 'neutral'
}

/** How one sentence of a comment feels. */
export function sentenceMood(view: SentenceView): Mood {
  if (UNSAID.in(view)) return 'positive'
  if (COMPLAINT.in(view) || (MISHAP.in(view) && !isQuestion(view))) return 'negative'
  const praise = PRAISE.in(view)
  if (praise) return isDenied(view, praise.from, praise.to, 'before') ? 'negative' : 'positive'
  return NEGATION.in(view) && !isQuestion(view) ? 'negative' : 'neutral'
}

/** Asks with a question word or a verb before its subject; *vous dormez ?* and *encore fermé ?* do not. */
export const isQuestion = (view: SentenceView): boolean =>
  view.text.includes('?') && ASKING.in(view) !== undefined
