import type { CommentView, ReplyView, SentenceView } from '../rule'
import { isDenied } from '../tone/frames/denial'
import { mention } from '../tone/frames/mention'
import { COMPLAINTS, PRAISES } from './polarity'

export type Mood = 'negative' | 'positive' | 'neutral'

const COMPLAINT = mention(
  COMPLAINTS,
  '(toujours|encore|même) (pas|rien|aucun|aucune|fermé|fermée|fermés|fermées|en panne|une fois)',
  '(personne|aucun|aucune|rien|nulle part|sans (aucun|aucune|prévenir|explication|réponse))',
  '(où est|où sont|où en est) ~1 (ma|mon|mes|le|la|nos|notre)',
  '(pourquoi|comment se fait-il|comment ça se fait)',
  '(<réponse>|<répondre>|<message>) un jour',
  '(au lieu de|deux fois|trois fois|2 fois|3 fois|plus jamais|de plus en plus|à nouveau|encore (un|une|des|du|#))',
  '(de qui se moque|se moque de qui|vous vous (foutez|moquez|fichez|gavez)|prenez (pour|les gens)|vous (dormez|rigolez|abusez))',
  '(trop|si|tellement) ~1 (<cher>|<long>|<lent>|<monde>|<petit>|<grand>|<tard>|<salé>|<sucré>|<gras>|<dur>|<fort>|<chaud>)',
  "(vous (m'|nous)|on (m'|nous)) ~1 (avez|a) ~4",
  '(depuis|ça fait|cela fait|voilà) ~1 (#|un|une|deux|trois|quatre|cinq|six|dix|plusieurs|des|hier|ce matin|longtemps|novembre|lundi) ~3',
)
const NEGATION = mention("(ne|n') ~4 (pas|plus|jamais|rien|aucun|aucune|personne|que|guère)", 'pas')
const PRAISE = mention(PRAISES)

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
export function moodOf({ sentences }: CommentView): Mood {
  let complaints = 0
  let praises = 0
  for (const { view } of sentences) {
    const complaint = COMPLAINT.in(view)
    const praise = PRAISE.in(view)
    if (complaint) {
      if (isDenied(view, complaint.from, complaint.to, 'before') && isAlone(view)) praises++
      else complaints++
    } else if (praise && isDenied(view, praise.from, praise.to, 'before')) complaints++
    else if (!praise && NEGATION.in(view)) complaints++
    if (praise && !isDenied(view, praise.from, praise.to, 'before')) praises++
  }
  if (complaints > 0) return complaints >= praises ? 'negative' : 'positive'
  return praises > 0 ? 'positive' : 'neutral'
}

/** *Je ne regrette rien*: only the first person unsays a complaint. */
const isAlone = ({ tokens }: SentenceView): boolean =>
  tokens.some(({ norm }) => norm === 'je' || norm === "j'")
