import type { Lexicon } from '../../lexicon/lexicon'
import type { Analysis } from '../../lexicon/morphology'
import { isWord } from '../../text/token'
import { sentenceRule } from '../define'
import type { Hit, SentenceView } from '../rule'
import { agreementHit, allowedBy, clashes } from './agreement'
import { isFiniteVerb, pastWeakPronouns, phraseOpensClause } from './clause'
import { COLOURS } from './compoundAdjective'
import { ANY, could, isInfinitive, isParticiple, isPersonal, isPos, may, must } from './features'
import { adjectivesFrom, isAdjectival, isBeforeNoun, isNoun } from './nounGroup'
import { isTimeNoun } from './timeNoun'

export const quantity = sentenceRule({
  id: 'grammar/noun-after-quantity',
  kind: 'grammar',
  category: 'accord du nom',
  severity: 'warn',
  message: 'Après une quantité de choses que l’on compte, le nom se met au pluriel.',
  why: 'Demandez-vous : un ou plusieurs ? On compte les demandes (« beaucoup de demandes »), mais pas la patience (« beaucoup de patience »).',
  examples: {
    match: [
      {
        text: 'Il nous faut deux bras solide dimanche.',
        marks: 'solide',
        fixed: 'Il nous faut deux bras solides dimanche.',
      },
      {
        text: 'Nous avons reçu beaucoup de message ce matin.',
        marks: 'message',
        fixed: 'Nous avons reçu beaucoup de messages ce matin.',
      },
      {
        text: 'Un grand nombre de visiteur nous suit.',
        marks: 'visiteur',
        fixed: 'Un grand nombre de visiteurs nous suit.',
      },
      { text: 'La livraison prend 3 jour.', marks: 'jour', fixed: 'La livraison prend 3 jours.' },
      {
        text: 'Il reste deux place, et trois modèle en stock.',
        marks: 'place',
        fixed: 'Il reste deux places, et trois modèle en stock.',
      },
      {
        text: 'De nombreux client nous écrivent.',
        marks: 'client',
        fixed: 'De nombreux clients nous écrivent.',
      },
      {
        text: 'Offre non cumulable avec d’autre promotions.',
        marks: 'autre',
        fixed: 'Offre non cumulable avec d’autres promotions.',
      },
      { text: 'Comptez 5 jours ouvré.', marks: 'ouvré', fixed: 'Comptez 5 jours ouvrés.' },
      {
        text: 'Combien d’article voulez-vous ?',
        marks: 'article',
        fixed: 'Combien d’articles voulez-vous ?',
      },
      {
        text: 'Votre forfait prend en charge quatre visite par an.',
        marks: 'visite',
        fixed: 'Votre forfait prend en charge quatre visites par an.',
      },
      {
        text: 'Nous passons de bon moments avec vous.',
        marks: 'bon',
        fixed: 'Nous passons de bons moments avec vous.',
      },
      {
        text: 'Donnez-nous le nombre exact de convive.',
        marks: 'convive',
        fixed: 'Donnez-nous le nombre exact de convives.',
      },
      {
        text: 'Une commune de 900 habitant nous accueille.',
        marks: 'habitant',
        fixed: 'Une commune de 900 habitants nous accueille.',
      },
      {
        text: 'Le prix baisse sur de longues distance.',
        marks: 'distance',
        fixed: 'Le prix baisse sur de longues distances.',
      },
      {
        text: 'Une table de 6 personne vendredi.',
        marks: 'personne',
        fixed: 'Une table de 6 personnes vendredi.',
      },
      {
        text: 'À ce jour, 3 fontaine sont en panne.',
        marks: 'fontaine',
        fixed: 'À ce jour, 3 fontaines sont en panne.',
      },
      {
        text: 'Beaucoup de technicien vous répondent le soir.',
        marks: 'technicien',
        fixed: 'Beaucoup de techniciens vous répondent le soir.',
      },
      {
        text: 'De petites ateliers sont prévus.',
        marks: 'petites',
        fixed: 'De petits ateliers sont prévus.',
      },
    ],
    pass: [
      'Beaucoup de monde attend, et beaucoup de travail reste.',
      'Le nombre d’or, un nombre limité de places.',
      'Merci pour beaucoup de patience et peu de bruit.',
      'Il y a beaucoup de monde, trop de retard et assez de place.',
      'Pas de souci, sans problème, plus de stock.',
      'Rendez-vous au 12 rue des Lilas le 3 mai.',
      'La version 2 bêta, le lot 3 bis, la page 4.',
      'Comptez 1,5 litre et 1 jour.',
      'Deux fois par an, trois mois plus tard.',
      'Beaucoup d’amour et de chance à vous deux.',
      'Ils sont tous deux client de la marque.',
      'Le numéro 5 gagnant, le top 10 beauté.',
      'Il est resté deux jours immobile.',
      'Elle a porté deux colis seule jusqu’à la boîte de jeu.',
      'La réunion du dix juin est annulée.',
      'Les rues seront de nouveau fermées.',
      'C’est prévu pour la deuxième quinzaine d’avril.',
    ],
  },
  *check(view) {
    if (!view.lexicon) return
    for (let at = 0; at < view.tokens.length; at++) {
      const noun =
        afterAdverb(view, view.lexicon, at) ?? afterCount(view, view.lexicon, at) ?? afterNumeral(view, at)
      yield* adjectivesAfter(view, at)
      const hit = noun === undefined ? afterOthers(view, at) : pluralHit(view, noun)
      if (hit) yield hit
    }
  },
})

const MUCH = new Set(
  'beaucoup plein énormément tant trop assez peu tellement autant davantage combien moins'.split(' '),
)
/** What they count is always many. */
const COUNTS = new Set(
  'nombre dizaine douzaine quinzaine vingtaine trentaine quarantaine cinquantaine centaine millier million milliard multitude myriade'.split(
    ' ',
  ),
)

/** What they hold is many where it is counted at all: `un trousseau de clés`, `une liste d'invités`; `une liste d'attente`. */
const COLLECTIONS = new Set(
  'série liste collection sélection bouquet paquet panier boîte lot tas pile corbeille trio duo quatuor guirlande rangée'.split(
    ' ',
  ),
)

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
const MASS = new Set(
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

const isOf = (view: SentenceView, at: number): boolean => /^(?:de|d')$/.test(view.tokens[at]?.norm ?? '')

/** The place of the noun from `at` on, past the adjectives before it; only one that can be nothing but a noun. */
function nounFrom(view: SentenceView, at: number): number | undefined {
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

/** `beaucoup de demande`, `combien d'article`. */
function afterAdverb(view: SentenceView, lexicon: Lexicon, at: number): number | undefined {
  if (!MUCH.has(view.tokens[at]?.norm ?? '') || !isOf(view, at + 1)) return undefined
  // `un peu de`, `ne … plus`: too little to count.
  if (
    /^(?:peu|plein)$/.test(view.tokens[at]?.norm ?? '') &&
    /^(?:un|à|le|en)$/.test(view.tokens[at - 1]?.norm ?? '')
  )
    return undefined
  const noun = countedFrom(view, lexicon, at + 2)
  return noun ?? (isManyByVerb(view, at + 2) ? at + 2 : undefined)
}

/** `beaucoup de digue sont fermées`: its verb says that they are many. */
const isManyByVerb = (view: SentenceView, at: number): boolean =>
  (must(view, at, isNoun) || isLikelyNoun(view, at)) &&
  could(view, at, (each) => isNoun(each) && !MASS.has(each.lemma) && each.lemma !== 'gens') &&
  must(
    view,
    pastWeakPronouns(view, at + 1),
    (each) => isPersonal(each) && each.person === 3 && each.number === 'plural',
  )

/** The same, of a noun that is counted one by one. */
function countedFrom(view: SentenceView, lexicon: Lexicon, at: number): number | undefined {
  const noun = nounFrom(view, at)
  const isPlain =
    noun !== undefined &&
    view.readings[noun]?.analyses.filter(isNoun).every((each) => isCounted(lexicon, each))
  return isPlain ? noun : undefined
}

/** `un grand nombre de client`, `des centaines de message`, `de nombreux abonné`. */
function afterCount(view: SentenceView, lexicon: Lexicon, at: number): number | undefined {
  const isCount = could(view, at, (each) => isNoun(each) && COUNTS.has(each.lemma))
  // `le nombre exact de convives`.
  const of = at + (isNumberOf(view, at) && must(view, at + 1, isPos('adjective')) ? 2 : 1)
  if (isCount && isOf(view, of))
    return !isNumberOf(view, at) || isSome(view, at)
      ? nounFrom(view, of + 1)
      : countedFrom(view, lexicon, of + 1)
  // They are made of several: `une paire de gants`, `un trousseau de clés`.
  if (/^(?:paires?|trousseaux?)$/.test(view.tokens[at]?.norm ?? '') && isOf(view, at + 1))
    return nounFrom(view, at + 2)
  if (could(view, at, (each) => isNoun(each) && COLLECTIONS.has(each.lemma)) && isOf(view, at + 1))
    return OF_USE.test(view.tokens[at + 2]?.norm ?? '') ? undefined : countedFrom(view, lexicon, at + 2)
  return isOf(view, at) && /^(?:nombreux|nombreuses)$/.test(view.tokens[at + 1]?.norm ?? '')
    ? (nounFrom(view, at + 1) ?? (isLikelyNoun(view, at + 2) ? at + 2 : undefined))
    : undefined
}

/** `la boîte de jeu`, `le panier d'achat`: what it is for. */
const OF_USE = /^(?:jeu|achat|départ|réception|naissance)$/

const isNumberOf = (view: SentenceView, at: number): boolean => view.tokens[at]?.norm === 'nombre'

/** `un grand nombre de`, `bon nombre de`: of whatever it be; `le nombre d'or` is another thing. */
const isSome = (view: SentenceView, at: number): boolean =>
  /^(?:un|bon|grand|petit|certain)$/.test(view.tokens[at - 1]?.norm ?? '') &&
  !/^(?:le|ce|au|du)$/.test(view.tokens[at - 2]?.norm ?? '')

/** `d'autre promotions`, `de bon moments`; `d'autres promotion`: before an adjective `de` may stand for `des`. */
function afterOthers(view: SentenceView, at: number): Hit | undefined {
  const other = view.tokens[at]
  if (!other || !isOf(view, at - 1)) return undefined
  // `elles sont de nouveau bouchées`
  if (other.norm === 'nouveau' && could(view, at + 1, isParticiple)) return undefined
  if (other.norm === 'autres') {
    const noun = nounFrom(view, at + 1)
    return noun === at + 1 ? pluralHit(view, noun) : undefined
  }
  const own = allowedBy(view, at, isPos('adjective'))
  const noun = allowedBy(view, at + 1, isNoun)
  // `de courtes distance`
  if (own?.numbers === 2 && noun?.numbers === 1 && must(view, at, isPos('adjective', 'noun')))
    return isLikelyNoun(view, at + 1) && !clashes(view, at + 1, isNoun, { ...ANY, genders: own.genders })
      ? pluralHit(view, at + 1)
      : undefined
  // `de premiers vendeuses`
  if (
    own?.numbers === 2 &&
    noun &&
    (noun.numbers & 2) !== 0 &&
    (own.genders & noun.genders) === 0 &&
    isBeforeNoun(view, at) &&
    isLikelyNoun(view, at + 1) &&
    must(view, at, isPos('adjective'))
  )
    return agreementHit(view, at, isPos('adjective'), { genders: noun.genders, numbers: 2 })
  const isLeading =
    /^(?:autre|tel|telle|ample|nombreux|nombreuse)$/.test(other.norm) || isBeforeNoun(view, at)
  if (!own || !noun || own.numbers !== 1 || noun.numbers !== 2 || !isLeading) return undefined
  // `de haute qualités`: only where no other reading joins the two otherwise.
  if (!may(view, at, isPos('adjective')) || !may(view, at + 1, isPos('noun', 'adjective'))) return undefined
  return agreementHit(
    view,
    at,
    isPos('adjective'),
    { genders: noun.genders, numbers: 2 },
    { confidence: 0.94 },
  )
}

/** A noun, and an adjective elsewhere (`de premières directrices`). */
const isLikelyNoun = (view: SentenceView, at: number): boolean =>
  (view.readings[at]?.best?.pos === 'noun' || isFiniteVerb(view, pastWeakPronouns(view, at + 1))) &&
  could(view, at, isNoun) &&
  must(view, at, (each) => isNoun(each) || each.pos === 'adjective' || isParticiple(each)) &&
  !may(view, at + 1, isPos('noun', 'adjective'))

/** `deux fois moins cher`, `trois pas rapide`: manners, and no things. */
const UNCOUNTING = /^(?:fois|pas|mois|temps)$/

/** Adjectives that days have. */
const OF_DAYS = new Set('ouvré ouvrable férié franc consécutif suivant prochain'.split(' '))

/** `5 jours ouvré`: what follows a counted noun agrees with it. */
function* adjectivesAfter(view: SentenceView, at: number): Generator<Hit> {
  if (!isMany(view, at) || !isWord(view.tokens[at + 1]) || !must(view, at + 1, isNoun)) return
  const own = allowedBy(view, at + 1, isNoun)
  // `Compte trois jours ouvrable`: at the start a verb as much as a noun.
  const isOrder = at === 1 && could(view, 0, isPersonal)
  if (!own || (!isOrder && may(view, at - 1, isPos('determiner', 'noun', 'proper')))) return
  const target = { genders: own.genders, numbers: 2 }
  for (const place of adjectivesFrom(view, at + 2).adjectives) {
    if (!clashes(view, place, isAdjectival, target)) continue
    const agreement = allowedBy(view, place, isAdjectival)
    // `il resta deux jours immobile`: only the s may be missing, and nothing must part them.
    const isObject = at > 0 && may(view, at - 1, isPos('verb'))
    const isOwn =
      (isObject && must(view, place, isParticiple)) ||
      could(view, place, ({ lemma }) => OF_DAYS.has(lemma)) ||
      // `deux bras vaillant`: a noun that hides its plural leaves it to the adjective.
      (own.numbers === 3 && !isTimeNoun(view, at + 1) && !UNCOUNTING.test(view.tokens[at + 1]?.norm ?? ''))
    // `elle a porté deux colis seule`, `deux bas bleu nuit`
    const isOther =
      could(view, place, ({ lemma }) => lemma === 'seul') ||
      (could(view, place, ({ lemma }) => COLOURS.has(lemma)) &&
        could(view, place + 1, isPos('noun', 'adjective')))
    if (isOther || agreement?.numbers !== 1 || place !== at + 2 || !isOwn) continue
    const hit = agreementHit(view, place, isAdjectival, target)
    if (hit) yield hit
  }
}

/** Numbers that name instead of counting: addresses, dates, versions. */
export const NAMED = new Set(
  'rue avenue place boulevard allée quai impasse chemin route cours square passage bis ter quater janvier février mars avril mai juin juillet août septembre octobre novembre décembre étoile édition version saison épisode tome volume'.split(
    ' ',
  ),
)

/** `3 jour`, `deux modèle`: where the number counts, after a verb, a preposition or a determiner. */
function afterNumeral(view: SentenceView, at: number): number | undefined {
  const token = view.tokens[at]
  if (!token || !isMany(view, at)) return undefined
  // `elle a cent deux ans`
  let first = at
  while (isWord(token) && may(view, first - 1, ({ kind }) => kind === 'cardinal')) first--
  const before = view.tokens[first - 1]
  // `prend en charge quatre séance`: in letters a number seldom names.
  const isSpelled = /^\p{Ll}/u.test(token.text) && isFreeCount(view, first)
  const isCounting =
    !before ||
    isSpelled ||
    // `À ce jour, 3 clients`, `Rappel : 3 places`
    (before.text === ',' && phraseOpensClause(view, first)) ||
    /^[:(«–—-]$/.test(before.text) ||
    (before.kind === 'protected' && before.protects === 'emoji') ||
    may(view, first - 1, isPos('verb', 'preposition', 'conjunction', 'adverb')) ||
    /^(?:les|ces|nos|vos|mes|tes|ses|leurs|environ|que|qu')$/.test(before.norm)
  const isNamed =
    !isSpelled &&
    may(view, first - 1, isPos('noun', 'proper')) &&
    !/^(?:moins|plus)$/.test(before?.norm ?? '')
  if (!isCounting || isNamed) return undefined
  const noun = nounFrom(view, at + 1)
  // `4 g`; `4 gramme` is a word.
  const isSymbol =
    may(view, at + 1, ({ kind }) => kind === 'symbol') && (view.tokens[at + 1]?.norm.length ?? 0) < 4
  // `trois beaux chien`: the adjective has its s, or hides it.
  const isLed =
    noun === at + 2 &&
    isBeforeNoun(view, at + 1) &&
    ((allowedBy(view, at + 1, isPos('adjective'))?.numbers ?? 1) & 2) !== 0
  if (noun === undefined || (noun !== at + 1 && !isLed) || isSymbol) return undefined
  // `au 12 rue`: the same words are counted elsewhere (`deux rues`).
  // `le dix juin`: a month is never counted.
  // `en 7 vertical`: what kind of number it is.
  const isName =
    (token.kind === 'number' && before?.norm === 'en' && could(view, noun, isPos('adjective'))) ||
    (could(view, noun, ({ lemma }) => NAMED.has(lemma)) &&
      (token.kind === 'number' || MONTHS.test(view.tokens[noun]?.norm ?? '')))
  return isName || (could(view, noun, isPersonal) && !must(view, noun, isNoun)) ? undefined : noun
}

const MONTHS = /^(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)$/

/** Neither `tome deux`, nor `le deux mars`, `vingt et un`. */
const isFreeCount = (view: SentenceView, at: number): boolean =>
  !may(view, at - 1, isPos('determiner', 'numeral', 'proper')) &&
  !could(view, at - 1, ({ lemma }) => NUMBERED.has(lemma)) &&
  view.tokens[at - 1]?.norm !== 'et'
const NUMBERED = new Set(
  'tome page étape numéro saison acte chapitre ligne niveau phase volume épisode partie case article question point option groupe équipe salle porte quai voie zone lot plan'.split(
    ' ',
  ),
)

const isMany = (view: SentenceView, at: number): boolean => {
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

const pluralHit = (view: SentenceView, at: number): Hit | undefined => {
  // `deux litre`: a unit is a sign as well, which has one form.
  const isInflected = (each: Analysis): boolean => isNoun(each) && each.number === 'singular'
  const own =
    could(view, at, ({ kind }) => kind === 'symbol') || !could(view, at, isInflected)
      ? allowedBy(view, at, isNoun)
      : allowedBy(view, at, isInflected)
  return own?.numbers === 1
    ? agreementHit(view, at, isInflected, { genders: own.genders, numbers: 2 })
    : undefined
}
