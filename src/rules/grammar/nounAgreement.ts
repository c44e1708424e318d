import { withCaseOf } from '../../text/normalise'
import { isWord } from '../../text/token'
import { sentenceRule } from '../define'
import type { Hit, SentenceView } from '../rule'
import { absolutes } from './absolute'
import { agreementHit, allowedBy, clashes } from './agreement'
import { bareGroup } from './bareGroup'
import { isOpening, phraseOpensClause } from './clause'
import { HUES, isCompound, isDomain } from './compoundAdjective'
import { isCopula } from './copula'
import { beforeVowel, determinerIn } from './determiners'
import { could, isInfinitive, isPersonal, isPos, isPossible, may, meet, must, spanOf } from './features'
import { joinedAdjectives } from './joinedAdjectives'
import { isAdjectival, isNoun, isOnlyAdjectival, type NounGroup, nounGroupAt } from './nounGroup'
import { EITHER_GENDER, targetOf } from './nounTarget'
import { belongsElsewhere, isState, isTaste } from './otherHolder'
import { isSole } from './phraseOpening'
import type { Phrase } from './phraseShape'
import { phrasesOf } from './subjects'
import { superlatives } from './superlative'
import { isTimeNoun } from './timeNoun'

const MESSAGES = {
  determiner: 'Le déterminant ne s’accorde pas avec son nom.',
  noun: 'Le nom ne s’accorde pas avec ce qui l’entoure.',
  adjective: 'L’adjectif ne s’accorde pas avec son nom.',
  sound: 'Devant une voyelle, ce déterminant prend une autre forme.',
} as const

export const nounAgreement = sentenceRule({
  id: 'grammar/noun-group',
  kind: 'grammar',
  category: 'accord dans le groupe nominal',
  severity: 'warn',
  message: MESSAGES.noun,
  why: 'Déterminant, nom et adjectifs d’un même groupe prennent le même genre et le même nombre. Demandez-vous : un ou plusieurs ?',
  examples: {
    match: [
      {
        text: 'Merci pour ces belles et grande tables.',
        marks: 'grande',
        fixed: 'Merci pour ces belles et grandes tables.',
      },
      {
        text: 'Petite réunion reportées à jeudi.',
        marks: 'reportées',
        fixed: 'Petite réunion reportée à jeudi.',
      },
      {
        text: 'La billetterie et la cafétéria rénovés ouvrent lundi.',
        marks: 'rénovés',
        fixed: 'La billetterie et la cafétéria rénovée ouvrent lundi.',
      },
      {
        text: 'Nous regrettons les désagrément.',
        marks: 'désagrément',
        fixed: 'Nous regrettons les désagréments.',
      },
      {
        text: 'Merci pour vos encouragement !',
        marks: 'encouragement',
        fixed: 'Merci pour vos encouragements !',
      },
      { text: 'Un erreur est arrivée.', marks: 'Un', fixed: 'Une erreur est arrivée.' },
      {
        text: 'Votre commande confirmé part demain.',
        marks: 'confirmé',
        fixed: 'Votre commande confirmée part demain.',
      },
      {
        text: 'Un livraison est prévue demain.',
        marks: 'Un',
        fixed: 'Une livraison est prévue demain.',
      },
      {
        text: 'Les plus ancienne seront remplacées.',
        marks: 'ancienne',
        fixed: 'Les plus anciennes seront remplacées.',
      },
      {
        text: 'Un gâteau, petite tables et grand jardin.',
        marks: 'petite',
        fixed: 'Un gâteau, petites tables et grand jardin.',
      },
      {
        text: 'Même heure, même scènes.',
        marks: 'même',
        fixed: 'Même heure, mêmes scènes.',
      },
      {
        text: 'Déposez le paquets à l’accueil.',
        marks: 'paquets',
        fixed: 'Déposez le paquet à l’accueil.',
      },
      {
        text: 'Pensez à bien fermer les grande fenêtre du salon.',
        marks: 'grande',
        fixed: 'Pensez à bien fermer les grandes fenêtre du salon.',
      },
      {
        text: 'C’est une housse trop court pour ce lit.',
        marks: 'court',
        fixed: 'C’est une housse trop courte pour ce lit.',
      },
      { text: 'Quel belle surprise !', marks: 'Quel', fixed: 'Quelle belle surprise !' },
      {
        text: 'Acceptez nos plus sincère excuses.',
        marks: 'sincère',
        fixed: 'Acceptez nos plus sincères excuses.',
      },
      {
        text: 'Le concert est reporté à une date ultérieur.',
        marks: 'ultérieur',
        fixed: 'Le concert est reporté à une date ultérieure.',
      },
      {
        text: 'Les photos prise par nos équipes sont en ligne.',
        marks: 'prise',
        fixed: 'Les photos prises par nos équipes sont en ligne.',
      },
      {
        text: 'Vous verrez un dépôt tout à fait naturelle au fond du pot.',
        marks: 'naturelle',
        fixed: 'Vous verrez un dépôt tout à fait naturel au fond du pot.',
      },
      {
        text: 'Les tailles vu sur le site sont en rayon.',
        marks: 'vu',
        fixed: 'Les tailles vues sur le site sont en rayon.',
      },
      {
        text: 'Les menus spécial sont à commander.',
        marks: 'spécial',
        fixed: 'Les menus spéciaux sont à commander.',
      },
      {
        text: 'Le sac est à côté du commande.',
        marks: 'du',
        fixed: 'Le sac est à côté de la commande.',
      },
      {
        text: 'Comptez 6 € la part, boisson non compris.',
        marks: 'compris',
        fixed: 'Comptez 6 € la part, boisson non comprise.',
      },
      {
        text: 'Le vélo est garanti deux ans, batterie comprit.',
        marks: 'comprit',
        fixed: 'Le vélo est garanti deux ans, batterie comprise.',
      },
      { text: 'Ma adresse a changé.', marks: 'Ma', fixed: 'Mon adresse a changé.' },
      {
        text: 'Des horaires d’ouverture adapté à tous.',
        marks: 'adapté',
        fixed: 'Des horaires d’ouverture adaptés à tous.',
      },
      {
        text: 'La semaine passé, tout allait bien.',
        marks: 'passé',
        fixed: 'La semaine passée, tout allait bien.',
      },
      {
        text: 'Seul les chiens guides sont admis.',
        marks: 'Seul',
        fixed: 'Seuls les chiens guides sont admis.',
      },
      {
        text: 'Chère Anna, votre lampe reçu en mai est garantie.',
        marks: 'reçu',
        fixed: 'Chère Anna, votre lampe reçue en mai est garantie.',
      },
      {
        text: 'Donnez-nous un adresse mail valable.',
        marks: 'un',
        fixed: 'Donnez-nous une adresse mail valable.',
      },
      { text: 'Fermé la veille du jours fériés.', marks: 'du', fixed: 'Fermé la veille des jours fériés.' },
    ],
    pass: [
      'L’avis qui suit vos conditions générales précise que rien ne change.',
      'La gardes-tu au frais, toi qui la portes si bien ?',
      'Tu en prends une, puis la poses.',
      'Julie, ancienne médecin de bord, vous accueille.',
      'Bonnes lecture et dégustation !',
      'Même dimanches, même jours fériés, on vous sert.',
      'Les tons les plus bleu ciel partent vite.',
      'De beaux et grands locaux, une belle et bonne équipe.',
      'Le premier et deuxième étage.',
      'La cave et la terrasse ouvertes, le bar et la salle chauffés.',
      'Mes parents et bons amis.',
      'Nos films les plus grand public passent l’été, les vins les plus bon marché partent vite.',
      'Petite réunion reportée à jeudi.',
      'Un sirop violette, s’il vous plaît.',
      'Tu as fait le relais déguisée en abeille.',
      'Une soirée passé minuit, il dîne seul les jours de pluie.',
      'Les bêtes sont pesées une à une en cas de doute.',
      'Demandez au barista, il connaît chaque grain.',
      'Le moelleux châtaigne-noisette est épuisé.',
      'Samedi, c’est la session débutants.',
      'Cirez une derby neuve avant la pluie.',
      'Notre guide est une loutre grognon.',
      'Un golden se brosse chaque semaine.',
      'Les colis partent de l’entrepôt intacts.',
      'Des conseils pour la vidange gratuits.',
      'Nous quittons la table du restaurant déçus.',
      'La perspective d’être rattachées les inquiète.',
      'Ce hameau, ce onze, sa onzième année, ma hache.',
      'Que le meilleur gagne, et la carte adhérent en main.',
      'Les conditions de la vente annoncées hier changent.',
      'Mon amie et votre équipe.',
      'Dessert, boisson offerts, et TVA comprise.',
      'Une formule tout compris, des offres spécial rentrée, une tarte au chèvre.',
      'Je les demande souvent.',
      'Un des produits commandés arrive.',
      'Nos services client et nos jeux vidéo.',
      'Nos ateliers robotique et la fiche allergènes.',
      'Le plus grand soin, les plus belles photos.',
      'Un grand merci à toute l’équipe.',
      'Des prix bas et des offres sympa.',
      'Une quarantaine de personnes.',
      'La ligne riverains, le classeur allergènes et la fiche incident.',
      'Cette tarte a l’air divine.',
      'Cet hiver, cette année, ces prix.',
      'Il a une nouvelle fois refusé.',
      'La plupart des clients ravis reviennent.',
      'Des titres aux niveaux national et européen.',
      'Trente artisans exposent, dont une dizaine venus de loin.',
      'Elles ont l’air contentes.',
      'Les lampes du salon sont vives, celles du couloir tamisées.',
      'Les marcheuses sont rentrées au refuge trempées.',
      'L’équipe a changé les pneus usés et regonflé la roue de secours.',
      'Une journée portes ouvertes et des billets première classe.',
      'La bêta fermée ouvre lundi.',
      'Merci pour cette standing ovation, la pire de toutes.',
      'Quels traiteur et fleuriste avez-vous choisis ?',
      'C’est celui qui nous a le plus touchés.',
      'Vos nom et adresse sont exacts.',
      'La véto a vu mon chat.',
      'Elle a fêté ses dix ans entourée de ses amis.',
      'Nous avons payé la réparation plus cher que prévu.',
      'Il faut que chacun les valide en ligne.',
      'Ma tante Hoa les roule à la main.',
      'Nous avons passé la nuit amarrés au port.',
      'Les pots sont lavés à l’eau chaude et séchés à l’air.',
      'La doyenne, cent un ans, a souri.',
      'Quelque rapides que soient nos secours, appelez tôt.',
      'On sort de son cours épuisées.',
      'Luc a voulu la toucher, et une chouette les effraie.',
      'Gardez les plus claires possible, et les autres si possible.',
      'Elle est traitée comme une vulgaire fraudeuse.',
      'Tu nous les demandes, et tu la portes.',
      'Même les petits, avec de bons amis, en pleine forme.',
    ],
  },
  *check(view) {
    for (let at = 0; at < view.tokens.length; at++) {
      const group = nounGroupAt(view, at)
      if (group) yield* disagreements(view, group)
    }
    for (const phrase of phrasesOf(view)) {
      yield* strayAdjectives(view, phrase)
      // `seul les chiens sont admis`
      const { start, attribute } = phrase
      const isClash = isSole(view, start) && clashes(view, start, isAdjectival, attribute)
      const sole = isClash
        ? agreementHit(view, start, isAdjectival, attribute, { message: MESSAGES.adjective })
        : undefined
      if (sole) yield sole
    }
    yield* absolutes(view)
    yield* joinedAdjectives(view)
    yield* bareGroup(view)
    yield* superlatives(view)
  },
})

/** `à la voisin`, `de la vendeur`: before a man the two would have melted, so a woman was meant. */
function herInstead(view: SentenceView, { at, noun }: NounGroup): Hit | undefined {
  if (view.tokens[at]?.norm !== 'la' || noun !== at + 1) return undefined
  if (!/^(?:à|de)$/.test(view.tokens[at - 1]?.norm ?? '')) return undefined
  return agreementHit(view, noun, isNoun, { genders: 2, numbers: 1 }, { message: MESSAGES.noun })
}

function* disagreements(view: SentenceView, group: NounGroup): Generator<Hit> {
  const { tokens } = view
  const noun = allowedBy(view, group.noun, isNoun)
  if (!noun) return
  const target = targetOf(view, group)

  const determiner = tokens[group.at]
  const isClash = !isPossible(meet(group.determiner, target))
  const isUnsure = isClash && !isSureOfGender(view, group)
  yield* clashingSounds(view, group)
  yield* cetBeforeConsonant(view, group)
  const her = determiner && isClash && !isUnsure ? herInstead(view, group) : undefined
  if (her) yield her
  if (determiner && isClash && !isUnsure && !her && !leadsList(view, group)) {
    const next = tokens[group.at + 1]?.norm ?? ''
    const right = determinerIn(group.determiner.form, target, next)
    if (right)
      yield {
        span: spanOf(determiner),
        suggestions: [withCaseOf(determiner.text, right)],
        message: MESSAGES.determiner,
        // A slip of the determiner alone is known better by the rules of its word (leur, leurs).
        confidence: 0.8,
      }
  }

  // `au agents`: the determiner is the slip, and its own rule says so.
  const isOfDeterminer = group.determiner.form === 'au' && noun.numbers === 2
  if ((noun.numbers & target.numbers) === 0 && !leadsList(view, group) && !isOfDeterminer) {
    const hit = agreementHit(
      view,
      group.noun,
      isNoun,
      { genders: noun.genders, numbers: target.numbers },
      { message: MESSAGES.noun },
    )
    if (hit) yield hit
  }
  const norm = tokens[group.noun]?.norm ?? ''
  // `un taupe plus discret`
  if (EITHER_GENDER.test(norm) || (HUES.has(norm) && !isPossible(meet(group.determiner, target)))) return
  for (const place of adjectivesOf(view, group)) {
    // `le moelleux châtaigne-noisette`: it has the gender of its determiner, and may be the noun.
    if (isUnsure && !clashes(view, place, isAdjectival, group.determiner)) continue
    if (!clashes(view, place, isAdjectival, target) || isForThem(view, group, place)) continue
    const hit = agreementHit(view, place, isAdjectival, target, { message: MESSAGES.adjective })
    if (hit) yield hit
  }
}

/** `la session débutants`: a noun of its own where neither gender nor number is right, as no slip of the pen is. */
function isForThem(view: SentenceView, { noun }: NounGroup, place: number): boolean {
  const [own, name] = [allowedBy(view, place, isNoun), allowedBy(view, noun, isNoun)]
  // `le cours débutants`
  if (place === noun + 1 && own?.numbers === 2 && LEVELS.test(view.tokens[noun]?.norm ?? '')) return true
  return (
    place === noun + 1 &&
    own !== undefined &&
    name !== undefined &&
    own.numbers === 2 &&
    (own.numbers & name.numbers) === 0 &&
    (own.genders & name.genders) === 0
  )
}

/** They are for some people, and may be named by them. */
const LEVELS = /^(?:cours|stage|atelier|groupe|niveau|créneau|tarif|billet|forfait|session|séance|parcours)$/

/**
 * `des horaires d'ouverture adapté`: after a complement an adjective may be any noun's, but must be one's. What things
 * may be in passing is the subject's as well (`nous quittons la table du restaurant déçus`).
 */
function* strayAdjectives(view: SentenceView, phrase: Phrase): Generator<Hit> {
  const { start, end, modifiers, heads } = phrase
  const isWhole = phrasesOf(view).every((other) => other.end !== end || other.start >= start)
  if (modifiers.length === 0 || !isWhole || heads.some((head) => head.genders === 3 && head.numbers === 3))
    return
  if (view.tokens[start - 1]?.norm === 'et' || may(view, start - 1, isPos('preposition'))) return
  const isSubject = phraseOpensClause(view, start)
  for (const place of modifiers) {
    if (
      !isOnlyAdjectival(view, place) ||
      isCompound(view, place) ||
      may(view, place - 1, isPos('proper')) ||
      may(view, place - 1, isInfinitive)
    )
      continue
    if (!isSubject && isState(view, place) && view.tokens[place + 1]?.norm !== 'à') continue
    if (!heads.every((head) => clashes(view, place, isAdjectival, head))) continue
    const own = allowedBy(view, place, isAdjectival)
    const holder = heads.findLast(({ genders }) => own && (genders & own.genders) !== 0) ?? heads[0]
    const hit = holder && agreementHit(view, place, isAdjectival, holder, { message: MESSAGES.adjective })
    if (hit) yield hit
  }
}

/** `ma adresse`, `ce horaire`: right in gender, and still not said. */
function* clashingSounds(view: SentenceView, { at, determiner, noun }: NounGroup): Generator<Hit> {
  const token = view.tokens[at]
  const next = view.tokens[at + 1]
  const right = beforeVowel(determiner.form)
  if (!token || !isWord(next) || right === undefined || !/^[aeiouyâàéèêëîïôœh]/.test(next.norm)) return
  // `ce oui`, `sa onzième`, `ce hameau`: no elision there.
  if (/^(?:on[cz]|ou?i|ouf|y|u[ln])/.test(next.norm) || !view.lexicon?.accepts(next.text)) return
  if (could(view, at + 1, ({ aspirated }) => aspirated) || !must(view, noun, isNoun)) return
  const nouns = allowedBy(view, noun, isNoun)
  if (!nouns || (nouns.genders & determiner.genders) === 0) return
  yield {
    span: spanOf(token),
    suggestions: [withCaseOf(token.text, right)],
    message: MESSAGES.sound,
    confidence: 0.92,
  }
}

/** `cet date`, `cet modèle`: only a vowel asks for `cet`; `cette` is heard there as often as `ce` is meant. */
function* cetBeforeConsonant(view: SentenceView, { at, determiner, noun }: NounGroup): Generator<Hit> {
  const token = view.tokens[at]
  const next = view.tokens[at + 1]
  if (!token || determiner.form !== 'cet' || !isWord(next) || /^[aeiouyâàéèêëîïôœhw]/.test(next.norm)) return
  const nouns = allowedBy(view, noun, isNoun)
  // `cet réponse` is told by its gender.
  if (!nouns || nouns.genders === 2 || !view.lexicon?.accepts(next.text)) return
  const forms = nouns.genders === 1 ? ['ce'] : ['cette', 'ce']
  yield {
    span: spanOf(token),
    suggestions: forms.map((form) => withCaseOf(token.text, form)),
    message: MESSAGES.sound,
    confidence: 0.92,
  }
}

/**
 * A determiner of the wrong gender may show that the noun is none (`la petite reste`), is another word (`la sale`)
 * or one that the lexicon does not know.
 */
function isSureOfGender(view: SentenceView, { determiner, noun, adjectivesBefore }: NounGroup): boolean {
  const token = view.tokens[noun]
  if ((determiner.genders & (allowedBy(view, noun, isNoun)?.genders ?? 3)) !== 0) return true
  // `la pire de toutes`, `sa plus belle alto`, `la bêta`: either gender.
  if (EITHER_GENDER.test(token?.norm ?? '')) return false
  // `une derby`, `le barista`: words that came from abroad have the gender of what is meant.
  if (LOAN.test(token?.norm ?? '') && (view.lexicon?.frequency(token?.norm ?? '') ?? 0) <= KNOWN_TO_FEW)
    return false
  // `une vulgaire voleuse`, `cette standing ovation`: the noun comes after. Not in `un adresse mail`.
  if (
    !isTimeNoun(view, noun + 1) &&
    !isHeadOfTwo(view, noun) &&
    must(view, noun + 1, isNoun) &&
    !clashes(view, noun + 1, isNoun, determiner)
  )
    return false
  // `la verte ou la safran`: the article of what has the colour.
  if (HUES.has(token?.norm ?? '')) return false
  // `à la merci de`, `un site à la con`: set, whatever the gender of the word alone.
  // `on t'en renvoie une lundi`.
  if (could(view, noun, isPos('adverb'))) return false
  if (/^(?:merci|con)$/.test(token?.norm ?? '') && view.tokens[noun - 2]?.norm === 'à') return false
  if (!token || !view.lexicon || view.lexicon.analyses(token.text).length === 0) return false
  const isName = /^\p{Lu}/u.test(view.tokens[noun + 1]?.text ?? '')
  const best = view.readings[noun]?.best
  if ((best && isAdjectival(best)) || (isName && noun !== 1)) return false
  // `à un adresse`: no pronoun leads a verb there.
  const isLed = must(view, noun, isNoun) || (isHeadOfTwo(view, noun) && must(view, noun + 1, isNoun))
  return !could(view, noun, isPersonal) || (adjectivesBefore.length === 0 && isLed)
}

/** Nothing but a noun that everyone knows, in the shape of a French one: it heads what is made of two. */
const isHeadOfTwo = (view: SentenceView, noun: number): boolean => {
  const norm = view.tokens[noun]?.norm ?? ''
  return (
    /(?:[^e]e|ion|eur|oir|ment|té|age)s?$/.test(norm) &&
    !/[^aeiou]ing?$|ine$/.test(norm) &&
    view.readings[noun]?.best?.pos === 'noun' &&
    !could(view, noun, isAdjectival) &&
    (view.lexicon?.frequency(norm) ?? 0) >= KNOWN_TO_MANY
  )
}
const KNOWN_TO_MANY = 8

const LOAN = /[aioykw]$|en$/
const KNOWN_TO_FEW = 6

/** `vos nom et créneau`, `vos nom, prénom et adresse`: one plural determiner for several things. */
const leadsList = (view: SentenceView, { determiner, noun }: NounGroup): boolean =>
  determiner.numbers === 2 &&
  /^(?:et|,|&|\/)$/.test(view.tokens[noun + 1]?.norm ?? '') &&
  view.readings[noun + 2]?.best?.pos === 'noun'

const adjectivesOf = (view: SentenceView, group: NounGroup): readonly number[] => [
  ...group.adjectivesBefore,
  ...(isFrame(view, group) || isShared(view, group)
    ? []
    : group.adjectivesAfter.filter(
        (place) =>
          !isManner(view, group, place) &&
          !isCompound(view, place) &&
          !isDomain(view, group, place) &&
          !isTaste(view, group.noun, place) &&
          !belongsElsewhere(view, group, place),
      )),
]

/** `a payé la pièce plus cher que prévu`, `tondu la chienne si court que`: how it is done, where the noun is an object. */
function isManner(view: SentenceView, { at }: NounGroup, place: number): boolean {
  const { tokens } = view
  const next = tokens[place + 1]
  return (
    /^(?:haut|bas|cher|fort|court|ras|fin|serré|dur|profond)$/.test(tokens[place]?.norm ?? '') &&
    /^(?:si|plus|moins|aussi)$/.test(tokens[place - 1]?.norm ?? '') &&
    (!next || isOpening(next) || /^qu[e']$/.test(next.norm)) &&
    !could(view, at - 1, isCopula)
  )
}

/** `aux niveaux national et européen`: one thing each, of a noun in the plural. */
const isShared = (view: SentenceView, { noun, adjectivesAfter: [first] }: NounGroup): boolean =>
  first !== undefined &&
  view.tokens[first + 1]?.norm === 'et' &&
  allowedBy(view, noun, isNoun)?.numbers === 2 &&
  [first, first + 2].every((at) => allowedBy(view, at, isAdjectival)?.numbers === 1)

/** Nouns of time and circumstance: an adjective after them is mostly someone else's (`il resta un instant immobile`). */
const FRAMES = new Set(
  'cas point fois tête part façon départ brin peu bout chose instant moment seconde minute heure jour mois an année époque temps date siècle'.split(
    ' ',
  ),
)
/** Adjectives of time do belong to them (`la semaine dernière`). */
const OF_TIME = new Set(
  'dernier prochain passé entier suivant précédent férié ouvré ouvrable ultérieur antérieur limite habituel creux matinal tardif estival hivernal scolaire annuel mensuel convenu indiqué prévu choisi souhaité'.split(
    ' ',
  ),
)

const isFrame = (view: SentenceView, { at, noun, adjectivesAfter }: NounGroup): boolean =>
  // `une fois l'année passée`: nothing else is spoken of.
  !(view.tokens[at - 1]?.norm === 'fois' && view.tokens[at - 2]?.norm === 'une') &&
  // `elle a l'air contente`: who looks so.
  ((view.tokens[noun]?.norm === 'air' && view.tokens[at]?.norm === "l'") ||
    (could(view, noun, (each) => isNoun(each) && FRAMES.has(each.lemma)) &&
      // `les choses plus simples`.
      view.tokens[noun]?.norm !== 'choses' &&
      !adjectivesAfter.every((place) => could(view, place, ({ lemma }) => OF_TIME.has(lemma)))))
