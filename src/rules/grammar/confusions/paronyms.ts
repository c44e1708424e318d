import { sliceOf } from '../../../text/span'
import { phraseLines } from '../../pattern/phraseLines'
import { type Phrase, phraseRule } from '../../pattern/phraseRule'
import type { TokenRule } from '../../rule'
import { unquoted } from '../../style/unquoted'
import { COLLOCATIONS } from './paronymsTable'

/** A word beside one other proves little: below 0.9 nothing is written without asking. */
const THIN = 0.88
/** One neighbour is all that the phrase asks for. */
const isThin = (find: string): boolean => {
  const context = find.replace(/\[[^\]]*\]/, ' ').replace(/\([^()]*\)\?/g, ' ')
  const [neighbour, ...others] = context.match(/\([^()]*\)|\S+/g) ?? []
  return neighbour !== undefined && others.length === 0 && /(?:^|[(|])[^\s(|]+(?:[|)]|$)/.test(neighbour)
}
const thinned = (phrase: Phrase): Phrase => (isThin(phrase.find) ? { ...phrase, confidence: THIN } : phrase)

const phrases = phraseRule({
  id: 'grammar/paronym',
  kind: 'grammar',
  category: 'paronyme',
  severity: 'warn',
  message: 'Ce mot ressemble à celui qu’il faut, mais il a un autre sens.',
  why: 'Deux mots se prononcent ou s’écrivent presque pareil, et les mots voisins disent lequel est voulu. Le dictionnaire les connaît tous deux, donc rien d’autre ne le souligne.',
  examples: {
    match: [
      {
        text: 'De la par de toute l’équipe.',
        marks: 'par',
        fixed: 'De la part de toute l’équipe.',
      },
      {
        text: 'Nous vous en serions gré.',
        marks: 'serions',
        fixed: 'Nous vous en saurions gré.',
      },
      {
        text: 'Ce soit-disant remboursement n’est pas de nous.',
        marks: 'soit-disant',
        fixed: 'Ce soi-disant remboursement n’est pas de nous.',
      },
      {
        text: 'Nous portons ce point à votre intention.',
        marks: 'intention',
        fixed: 'Nous portons ce point à votre attention.',
      },
      {
        text: 'Un différent avec le livreur ?',
        marks: 'différent',
        fixed: 'Un différend avec le livreur ?',
      },
      {
        text: 'Faites cuire les poids chiches.',
        marks: 'poids',
        fixed: 'Faites cuire les pois chiches.',
      },
      {
        text: 'Le salon sera ouvert des 9 h.',
        marks: 'des',
        fixed: 'Le salon sera ouvert dès 9 h.',
      },
      {
        text: 'Le devis de la sale de bain est prêt.',
        marks: 'sale',
        fixed: 'Le devis de la salle de bain est prêt.',
      },
      { text: 'Il est affiché la datte limite.', marks: 'datte', fixed: 'Il est affiché la date limite.' },
      {
        text: 'Le logement est de plein pied.',
        marks: 'plein pied',
        fixed: 'Le logement est de plain-pied.',
      },
      {
        text: 'Nous revenons vert vous demain.',
        marks: 'vert',
        fixed: 'Nous revenons vers vous demain.',
      },
      {
        text: 'Une belle ballade en forêt vous attend.',
        marks: 'ballade',
        fixed: 'Une belle balade en forêt vous attend.',
      },
      {
        text: 'Le paiement content est possible.',
        marks: 'content',
        fixed: 'Le paiement comptant est possible.',
      },
    ],
    pass: [
      'Le sac, en cuir, est joint, et Paul de Puis vous écrit.',
      'Il y a le hockey, ça et là nous aidons.',
      'Votre attente n’est pas vaine, et il a du pouvoir.',
      'Le plat est tout prêt, la pose sera faite lundi.',
      'Un colis différent, un différend réglé, des avis différents.',
      'À l’intention de nos clients, et avec attention.',
      'Des dés à jouer, dès demain, des clients.',
      'Cette pose de carrelage, une pause-café, la pose d’un store.',
      'Nous avons du retard, il n’y a pas du tout de stock.',
      'Je suis sans voix, la voie est libre, à voix haute.',
      'Une veste en cuir, un plat à cuire.',
      'Le repère visuel, point par point, au poing levé.',
      'Un gêne-vue, la gêne occasionnée, vos gènes.',
      'Deux pots de peinture, une peau douce.',
      'Il est tant de raisons de venir.',
      'La salle de bain est sale, de la cuisine à la cave.',
      'La datte est un fruit, la date limite est demain.',
      'Cette ballade de Chopin est jouée ce soir.',
      'Le vert vous va bien.',
      'Nous sommes contents de votre achat, et content que cela plaise.',
      'Lisez un conte au coin du feu.',
      'Les fonds sont versés, et le fond est propre.',
      'Le lait d’amande est en rayon, l’amende est payée.',
      'Il a commencé bien tôt.',
      'De moins en moins de bruit, avec un pinceau très fin.',
      'Un jour de départs, j’ai déplacé votre pot.',
      'Le robinet qui goutte au sous-sol est réparé.',
      'Bonjour Monsieur le compte est clos.',
      'Pour le dossier, vous demandez cent papiers.',
      'La scène déborde d’énergie ce soir.',
      'Ce sac, nous l’avons pour vous en cuir.',
      'Un filtre magique embellit vos photos.',
      'Un moule à flan de 20 cm est en rayon.',
      'La collecte verre le lundi est maintenue.',
      'Nous ouvrons un compte pour enfants.',
      'Un banc en l’honneur de notre ancien maire est posé.',
      'La foule danse et chante, le van tourne.',
      'Notre suivi de prêt est en ligne.',
      'Des vis de fabrication française, une salle de pose.',
      'La cave sert de repaire aux chats.',
    ],
  },
  phrases: unquoted(phraseLines(COLLOCATIONS).map(thinned)),
})

export const paronym: TokenRule = {
  ...phrases,
  check(view, at) {
    const hit = phrases.check(view, at)
    // `Paul de Puis`: a capital inside makes a name.
    return hit && /.\s\p{Lu}\p{Ll}/u.test(sliceOf(view.text, hit.span)) ? undefined : hit
  },
}
