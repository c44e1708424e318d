import type { Lexicon } from '../../lexicon/lexicon'
import type { Analysis } from '../../lexicon/morphology'
import { isWord } from '../../text/token'
import type { SentenceView } from '../rule'
import { could, isInfinitive, isPos, may, must } from './features'
import { isNoun } from './nounGroup'

/**
 * Counted one by one in what companies write: people, messages, things, times. Others are taken for such when their
 * plural is as common as their singular.
 */
const COUNTED = new Set(
  'client cliente message mail courriel commentaire question demande commande article produit magasin boutique photo vidéo abonné abonnée participant participante candidature appel réclamation plainte problème erreur bug heure jour minute semaine an année euro modèle compliment encouragement remarque critique suggestion proposition idée réponse offre promotion code lien site page ami amie enfant élève étudiant utilisateur internaute visiteur voyageur passager salarié collaborateur ville train chambre livre film jeu cadeau recette ingrédient plat détail élément exemple document dossier bisou facture paiement remboursement billet ticket réservation invitation événement évènement concert spectacle témoignage candidat personne nouveauté surprise individu voiture arbre animal chien chat fleur plante joueur équipe match partie étape mot lettre phrase question astuce conseil bonbon gâteau verre tasse boîte bouteille sac chaussure vêtement robe marque fournisseur partenaire employé employée salarié collègue voisin voisine habitant habitante quartier commune rue maison appartement hôtel restaurant musée exposition activité atelier cours formation stage poste offre métier entreprise société association groupe projet créneau disponibilité rendez-vous visiteur lecteur lectrice auditeur spectateur fan follower internaute signalement ticket bon coupon point avantage cadeau lot gagnant gagnante fonctionnalité application téléphone ordinateur écran câble pièce meuble chaise table lampe outil'.split(
    ' ',
  ),
)

/** Measured, not counted, though their plural is common. */
export const MASS = new Set(
  'monde temps travail chance eau air amour bruit stock place argent bonheur plaisir peine soin force information énergie goût espace matière choix mal bien vie pluie neige vent retard patience humour sens courage charme valeur intérêt confiance retour recul contact contenu contrôle lumière feu terre sang pain café thé lait vin sucre sel huile poisson viande crème chocolat fromage papier bois cheveu oeil œil difficulté effort souffrance moyen volonté mouvement gaz pression fraude'.split(
    ' ',
  ),
)

const isCounted = (lexicon: Lexicon, { lemma }: Analysis): boolean => {
  if (COUNTED.has(lemma)) return true
  if (MASS.has(lemma)) return false
  const [plural] = lexicon.inflect(lemma, { pos: 'noun', number: 'plural' })
  if (plural === undefined || plural === lemma) return false
  // `fils` is not the plural of `fil` alone: its frequency says nothing.
  const isOwn = lexicon.analyses(plural).every((each) => each.lemma === lemma)
  return isOwn && lexicon.frequency(plural) > lexicon.frequency(lemma)
}

export const isOf = (view: SentenceView, at: number): boolean =>
  /^(?:de|d')$/.test(view.tokens[at]?.norm ?? '')

/** The place of the noun from `at` on, past the adjectives before it; only one that can be nothing but a noun. */
export function nounFrom(view: SentenceView, at: number): number | undefined {
  let i = at
  while (must(view, i, isPos('adjective')) && may(view, i + 1, isNoun)) i++
  const token = view.tokens[i]
  if (!isWord(token) || token.clitic || /^\p{Lu}/u.test(token.text)) return undefined
  // `la deuxième quinzaine d'avril`
  if (MONTHS.test(token.norm)) return undefined
  // `client`, `adulte` are adjectives too: alone after the quantity they are nouns.
  const best = view.readings[i]?.best
  const isAlone = must(view, i, isPos('noun', 'adjective')) && !may(view, i + 1, isPos('noun', 'adjective'))
  // `mille souvenir`: a number counts no infinitive.
  const isCounted = i === at && isMany(view, at - 1) && best?.pos === 'noun'
  if (
    isCounted &&
    must(
      view,
      i,
      (each) =>
        isNoun(each) ||
        isInfinitive(each) ||
        each.mood === 'participle-present' ||
        // `6 personne`
        each.kind === 'negative',
    )
  )
    return i
  // `une trentaine d'exposant`
  if (
    isOf(view, i - 1) &&
    could(view, i, isNoun) &&
    must(view, i, ({ mood }) => mood === 'participle-present')
  )
    return i
  return must(view, i, isNoun) || (best?.pos === 'noun' && isAlone) ? i : undefined
}

/** The same, of a noun that is counted one by one. */
export function countedFrom(view: SentenceView, lexicon: Lexicon, at: number): number | undefined {
  const noun = nounFrom(view, at)
  const isPlain =
    noun !== undefined &&
    view.readings[noun]?.analyses.filter(isNoun).every((each) => isCounted(lexicon, each))
  return isPlain ? noun : undefined
}

export const MONTHS =
  /^(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)$/

export const isMany = (view: SentenceView, at: number): boolean => {
  const token = view.tokens[at]
  if (token?.kind === 'number') {
    const plain = /^\d+(?:[ \u00a0\u202f]\d{3})*(?:,\d+)?$/.exec(token.text)
    // `en 2001`: a year counts nothing.
    if (plain === null || /^(?:19|20)\d\d$/.test(token.text)) return false
    return Number(token.text.replace(/[ \u00a0\u202f]/g, '').replace(',', '.')) >= 2
  }
  return (
    isWord(token) &&
    !/^(?:une?|zéro|demie?)$/.test(token.norm) &&
    // `cent pour cent tomate`: of which all of it is made.
    view.tokens[at - 1]?.norm !== 'pour' &&
    must(view, at, ({ kind }) => kind === 'cardinal')
  )
}
