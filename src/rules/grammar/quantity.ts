import type { Lexicon } from '../../lexicon/lexicon'
import type { Analysis } from '../../lexicon/morphology'
import { sentenceRule } from '../define'
import type { Hit, SentenceView } from '../rule'
import { adjectivesAfter, afterNumeral } from './afterNumeral'
import { agreementHit, allowedBy, clashes } from './agreement'
import { isFiniteVerb, pastWeakPronouns } from './clause'
import { countedFrom, isOf, MASS, nounFrom } from './countedNoun'
import { ANY, could, isParticiple, isPersonal, isPos, may, must } from './features'
import { isBeforeNoun, isNoun } from './nounGroup'

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
