import {
  type Agreement,
  agreementAmong,
  isInfinitive,
  isParticiple,
  isPersonal,
  isPos,
  isPossible,
  meet,
  type Test,
} from '../features'
import {
  ADVERBS,
  type Around,
  both,
  DETERMINERS,
  hasVerbBefore,
  isClauseAt,
  isIndicative,
  isNoun,
  isSingular,
  isSurelyFinite,
  isSurelyParticiple,
  pastAdverbs,
  SUBJECTS,
  words,
} from '../kit/around'
import { confusion } from '../kit/confusion'
import { isTimeNoun } from '../timeNoun'

const ADJECTIVES = isPos('adjective')
/** `excellent`, `sec`: an adjective in the singular, whatever verb its letters may also be of several. */
const isAttribute = (a: Around, offset: number): boolean =>
  isSurelyParticiple(a, offset) ||
  a.only(offset, ADJECTIVES) ||
  isReadParticiple(a, offset) ||
  (a.view.readings[a.at + offset]?.best?.pos === 'adjective' &&
    a.only(offset, (each) => ADJECTIVES(each) || (isPersonal(each) && each.number === 'plural')))
const isReadParticiple = (a: Around, offset: number): boolean => {
  const best = a.view.readings[a.at + offset]?.best
  return (
    best !== undefined &&
    isParticiple(best) &&
    a.only(offset, (each) => each.pos === 'noun' || isParticiple(each) || ADJECTIVES(each))
  )
}
const OPENS_CLAUSE = words("que qu' car donc si quand lorsque comme mais puisque")

/**
 * `Le problème et résolu`: a determiner and a noun that is nothing else open the clause, an attribute that agrees
 * follows, and no verb stands in the clause. A noun and an adjective cannot be joined by `et`.
 */
function isSubjectOf(a: Around): boolean {
  const attribute = pastAdverbs(a, 1)
  const isPraised = a.is(attribute, PRAISE) && a.ends(attribute + 1) && a.may(-1, isNoun)
  // `le poulet à la plancha et mariné : un délice`: how it comes, twice; `le service et surtout excellent accueil`.
  if (a.is(attribute + 1, words(': ,')) && !(a.is(-2, DEFINITE) && a.opens(-2))) return false
  if (
    a.could(attribute, ADJECTIVES) &&
    a.must(attribute + 1, isNoun) &&
    !isTimeNoun(a.view, a.at + attribute + 1)
  )
    return false
  if (!isPraised && (!isAttribute(a, attribute) || !(isNamed(a, -1) || a.isNumber(-1)))) return false
  const subject = subjectBefore(a)
  const wanted = agreementAmong(a.view.readings[a.at + attribute]?.analyses ?? [], () => true)
  if (!subject || !wanted || !isPossible(meet(subject, wanted))) return false
  return ![...beforeSharedVerb(a), ...a.before(0)].some((o) => isVerbOnly(a, o))
}

const isVerbOnly = (a: Around, o: number): boolean =>
  a.could(o, isIndicative) && !a.could(o, isPos('noun', 'adjective', 'preposition', 'determiner', 'adverb'))

/** `la salle et fermée et rouvre lundi`: what a second `et` joins has the same subject. */
function* beforeSharedVerb(a: Around): Generator<number> {
  for (const o of a.after(1)) {
    if (o > 1 && a.is(o, 'et') && isSurelyFinite(a, o + 1)) return
    yield o
  }
}

/** What leads a complement right before its noun, and before its article. */
const MELTED = words("de d' du des au aux")
const LEADING = words("de d' sur pour à avec entre chez dans sans par en sous")
/** What leads a noun without an article (`à domicile`, `entre voisins`). */
const LEADING_BARE = words('à en sans avec pour entre par sur')
const DEFINITE = words("le la l' notre votre ce cet cette mon ma ton ta son sa leur")

/** A noun, by its letters or by what leads it (`ta commande`). */
const isNamed = (a: Around, o: number): boolean =>
  a.only(o, isNoun) ||
  (a.may(o, isNoun) && (a.is(o - 1, DEFINITE) || a.is(o - 1, MELTED) || a.is(o - 1, LEADING_BARE)))

/** What the one thing asks that opens the clause before, with what is of it (`le chat de la boutique`), or a size (`le 38`). */
function subjectBefore(a: Around, mayBeBare = true): Agreement | undefined {
  const isOpen = (o: number): boolean => a.opens(o) || a.is(o - 1, OPENS_CLAUSE)
  if (a.isNumber(-1)) return a.is(-2, 'le') && isOpen(-2) ? { genders: 1, numbers: 1 } : undefined
  let begin = -1
  for (let nouns = 0; nouns < 3; nouns++) {
    const head = begin
    while (a.only(begin - 1, isPos('noun', 'adjective', 'verb')) && !a.is(begin - 1, DETERMINERS)) begin--
    const isBare = mayBeBare && a.is(begin - 1, LEADING_BARE) && !a.is(begin, DETERMINERS)
    const lead =
      a.is(begin - 1, MELTED) || isBare ? 1 : a.is(begin - 2, LEADING) && a.is(begin - 1, DETERMINERS) ? 2 : 0
    if (lead > 0) {
      begin -= lead + 1
      // `le papier peint de la chambre`: what qualifies the noun stands behind it.
      if (!isNamed(a, begin) && a.could(begin, isPos('adjective', 'verb')) && a.is(begin - 2, DEFINITE))
        begin--
      if (!isNamed(a, begin)) return undefined
      continue
    }
    if (!a.is(begin - 1, DEFINITE) || !isOpen(begin - 1)) return undefined
    // `le découvert autorisé`: the noun that the article leads.
    for (let o = begin; o <= head; o++) {
      const noun = agreementAmong(a.view.readings[a.at + o]?.analyses ?? [], isSingularNoun)
      if (noun) return noun
    }
    return undefined
  }
  return undefined
}

const PLACES = words('là ici dispo disponible')
const AFTER_IN = words('route rupture cours panne stock vente attente retard chemin préparation livraison')
const AFTER_AT = words('jour sec toi vous lui elle nous moi')
const AFTER_AT_THE = words('top chaud complet dépôt point frais')

/** `le lot et enfin là`, `le chat et pas à vendre`, `ta lettre et en route`: how or where it is, and no verb that says so. */
function isState(a: Around): boolean {
  if (!isNamed(a, -1) && !a.isNumber(-1)) return false
  const state = pastAdverbs(a, 1)
  // `enfin là`: an adverb as well.
  const isThere = isThereAt(a, state - 1)
  // `la pizza sur place et à emporter`: how it comes, twice.
  if ((!isThere && !isStateAt(a, state)) || !subjectBefore(a, !a.is(state, words('à au en')))) return false
  return ![...a.after(1), ...a.before(0)].some(
    (o) =>
      a.could(o, isIndicative) &&
      !a.could(o, isPos('noun', 'adjective', 'preposition', 'determiner', 'adverb')),
  )
}

/** But `ta lettre, et ici ton reçu`. */
const isThereAt = (a: Around, o: number): boolean =>
  a.is(o, PLACES) && ((a.ends(o + 1) && !a.is(o + 1, ',')) || a.must(o + 1, isPos('preposition')))

function isStateAt(a: Around, o: number): boolean {
  if (isThereAt(a, o)) return true
  if (a.is(o, 'en')) return a.is(o + 1, AFTER_IN)
  if (a.is(o, 'de'))
    return a.is(o + 1, 'retour') && (a.ends(o + 2) || a.is(o + 2, words('à au aux en dans sur')))
  if (a.is(o, 'au')) return a.is(o + 1, AFTER_AT_THE)
  return a.is(o, 'à') && ((a.is(o + 1, AFTER_AT) && a.ends(o + 2)) || a.only(o + 1, isInfinitive))
}

/** What things are said to be every day; nouns too, that no other noun is joined to without an article. */
const PRAISE = words(
  'bon bonne génial géniale parfait parfaite nul nulle cool top super délicieux délicieuse',
)
const isSingularNoun = both(isNoun, isSingular)

/** `la facture et dans la sacoche`: a noun opens the clause, a place follows, and no verb stands in it. */
function isPlaced(a: Around): boolean {
  // `l'attente et d'environ une heure`: so much it is.
  const isMeasured =
    a.is(1, words("de d'")) &&
    (a.isNumber(2) ||
      a.is(2, words('environ moins plus près')) ||
      a.could(2, ({ kind }) => kind === 'cardinal'))
  if (isMeasured && a.is(-3, words("de d'"))) return false
  if (isMeasured)
    return (
      (a.must(-1, isNoun) && a.could(-1, isSingularNoun) && a.is(-2, MEASURED) && !hasVerbInClause(a)) ||
      // `votre découvert autorisé et de 300 €`
      (a.isNumber(2) && subjectBefore(a) !== undefined && ![...a.after(1)].some((o) => isVerbOnly(a, o)))
    )
  if (!a.is(1, words('dans sur chez sous')) || !a.is(2, DETERMINERS) || !a.could(-1, isSingularNoun))
    return false
  if (!a.is(-2, MEASURED) || !a.opens(-2)) return false
  return ![...a.after(1)].some((o) => a.may(o, isIndicative))
}
const MEASURED = words("le la l' notre votre mon ma ton ta son sa")
/** A verb between the last `et` and here, or after: then the noun is joined to others. */
function hasVerbInClause(a: Around): boolean {
  if (!a.opens(-2) && !a.is(-3, words("et car que qu' mais"))) return true
  return [...a.after(1)].some((o) => a.may(o, isIndicative) && !a.may(o, isNoun))
}

export const estVerb = confusion({
  id: 'grammar/est-verb',
  category: 'et/est',
  message: 'Ici c’est le verbe être : « est ».',
  why: 'On peut dire « était » à la place : c’est donc le verbe être. « Et » veut dire « et puis ».',
  examples: {
    match: [
      {
        text: 'Le problème et résolu depuis ce matin.',
        marks: 'et',
        fixed: 'Le problème est résolu depuis ce matin.',
      },
      {
        text: 'Votre facture et dans votre espace.',
        marks: 'et',
        fixed: 'Votre facture est dans votre espace.',
      },
      {
        text: 'Le retrait est gratuit et l’attente et d’environ dix minutes.',
        marks: 'et',
        fixed: 'Le retrait est gratuit et l’attente est d’environ dix minutes.',
      },
      { text: 'Il et en rupture, désolés.', marks: 'et', fixed: 'Il est en rupture, désolés.' },
      { text: 'C’et noté, merci !', marks: 'et', fixed: 'C’est noté, merci !' },
      { text: 'Votre thé et délicieux !', marks: 'et', fixed: 'Votre thé est délicieux !' },
      {
        text: 'Le chat de la boutique et pas à vendre.',
        marks: 'et',
        fixed: 'Le chat de la boutique est pas à vendre.',
      },
      { text: 'Le 38 et enfin là !', marks: 'et', fixed: 'Le 38 est enfin là !' },
      {
        text: 'La reprise à domicile et offerte en mai.',
        marks: 'et',
        fixed: 'La reprise à domicile est offerte en mai.',
      },
      {
        text: 'Le bureau gris de mamie et de retour au salon.',
        marks: 'et',
        fixed: 'Le bureau gris de mamie est de retour au salon.',
      },
      {
        text: 'La halle et fermée mardi et rouvre jeudi.',
        marks: 'et',
        fixed: 'La halle est fermée mardi et rouvre jeudi.',
      },
      { text: 'Votre plafond actuel et de 300 €.', marks: 'et', fixed: 'Votre plafond actuel est de 300 €.' },
      { text: 'Ton gâteau et excellent.', marks: 'et', fixed: 'Ton gâteau est excellent.' },
      { text: 'Ta lettre et en route.', marks: 'et', fixed: 'Ta lettre est en route.' },
      { text: 'Votre dossier et toujours ouvert.', marks: 'et', fixed: 'Votre dossier est toujours ouvert.' },
    ],
    pass: [
      'Un service rapide et soigné.',
      'Le samedi et le dimanche.',
      'Lui et elle sont ravis.',
      'Le produit et son emballage sont recyclables.',
      'Votre magasin et drive est ouvert.',
      'Un suivi et très vite une réponse.',
      'La pâte sans gluten et croustillante : un régal. Le service et surtout excellent accueil !',
      'Elle et moi avons vérifié.',
      'Le 38 et pas le 37 !',
      'La pizza sur place et à emporter, le plat du jour et en dessert une glace.',
      'Le chat de la boutique et enfin le chien sont là.',
      'Notre équipe et toi, ta lettre et là le colis.',
    ],
  },
  slips: [
    {
      of: 'et',
      write: 'est',
      when: (a) => {
        if (a.is(-1, words("c' n' m' s' qu'"))) return !(a.is(-1, "qu'") && !a.is(1, 'ce'))
        if (a.is(-1, 'il'))
          return !a.is(1, SUBJECTS) && !a.is(1, words('lui elle eux')) && !a.is(-2, words('et ni ou'))
        if (a.is(-1, words('elle qui')) && !a.is(-2, words('et ni ou avec pour chez à de par sur'))) {
          const next = pastAdverbs(a, 1)
          return isAttribute(a, next) && !a.could(next, isNoun) && a.is(-1, 'elle')
            ? a.opens(-1)
            : isSurelyParticiple(a, next)
        }
        return isSubjectOf(a) || isPlaced(a) || isState(a)
      },
    },
    { of: 'ai', write: 'est', when: (a) => a.is(-1, "n'") && a.is(-2, words('ce cela ça il')) },
    {
      of: 'es est et',
      write: 'ai',
      when: (a) => a.is(-1, "n'") && a.is(-2, 'je') && !a.could(pastAdverbs(a, 1), isParticiple),
    },
    {
      of: 'est et',
      from: -1,
      write: "j'ai",
      when: (a) => a.is(-1, "j'"),
      confidence: 0.97,
    },
  ],
})

/** Heads of a clause whose verb may well be `est`, with another verb behind: `la question est : vous…`. */
const REPEATED = words('pour à en sur avec dans par des vos nos les votre notre chez sans')
const isJoining = (a: Around): boolean => {
  // `pour nous est pour nos clients`: what follows repeats what stands before, and the clause has its verb already.
  if (hasVerbBefore(a, 0) && a.is(1, REPEATED) && a.someBefore(-1, (o) => o >= -5 && a.norm(o) === a.norm(1)))
    return !a.could(-1, isPos('adverb', 'verb', 'pronoun')) && a.norm(1) !== 'de'
  if (
    a.someBefore(0, (o) =>
      a.is(o, words("que qu' qui dont où c' ce lequel laquelle lesquels lesquelles auquel")),
    )
  )
    return false
  if (isClauseAt(a, 1) && a.someBefore(0, (o) => isSurelyFinite(a, o))) return true
  if (isSurelyFinite(a, -1) || a.is(-1, words('-nous -vous -moi'))) return isFollowedByVerb(a)
  return false
}
const isFollowedByVerb = (a: Around): boolean => a.could(1, isPersonal) || a.is(1, SUBJECTS)
const DAYS = words(
  'lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundis mardis mercredis jeudis vendredis samedis dimanches',
)
const isDay = (a: Around, offset: number): boolean =>
  a.is(offset, DAYS) || (a.isNumber(offset) && /^\d{1,2}$/.test(a.norm(offset)))
const HALVES = words('demi demie demis demies')

/** `le mardi est le jeudi`, `du 2 est du 3`, `une heure est demie`: no day is another, and no hour a half. */
function isCounted(a: Around): boolean {
  if (a.is(1, HALVES))
    return a.could(-1, isPos('noun')) && (a.isNumber(-2) || a.could(-2, isPos('determiner', 'numeral')))
  if (!isDay(a, -1)) return false
  if (a.is(-1, DAYS) && a.is(1, DAYS)) return true
  const article = a.norm(1)
  return a.is(1, words('le du au les')) && article === a.norm(-2) && isDay(a, 2) && a.norm(2) !== a.norm(-1)
}
/** `je voudrais un thé est une part de tarte`: the verb before has another subject, and its clause no second verb. */
const isListed = (a: Around): boolean =>
  a.is(1, DETERMINERS) &&
  a.could(-1, isPos('noun', 'adjective')) &&
  hasVerbBefore(a, 0) &&
  a.someBefore(-1, (o) => a.only(o, isAddressing)) &&
  !a.someBefore(0, (o) => a.is(o, SUBORDINATES))
const isAddressing: Test = (reading) => isPersonal(reading) && (reading.person === 1 || reading.person === 2)
const SUBORDINATES = words(
  "que qu' qui dont où si s' quand lorsque lorsqu' comme puisque puisqu' ce c' quel quelle lequel laquelle combien pourquoi comment",
)
const GREETINGS = words('bonjour bonsoir merci bravo félicitations coucou')
const WISHES = words('merci bonne bon bienvenue bravo félicitations belle excellente bonjour')

export const etConjunction = confusion({
  id: 'grammar/et-conjunction',
  category: 'et/est',
  message: 'Ici il faut « et », qui relie deux choses.',
  why: 'On peut dire « et puis » à la place, mais pas « était » : ce n’est donc pas le verbe être.',
  examples: {
    match: [
      {
        text: 'Bonjour est bienvenue sur notre page !',
        marks: 'est',
        fixed: 'Bonjour et bienvenue sur notre page !',
      },
      {
        text: 'Nous vérifions est nous revenons vers vous.',
        marks: 'est',
        fixed: 'Nous vérifions et nous revenons vers vous.',
      },
      {
        text: 'La piscine ouvre le lundi est le jeudi.',
        marks: 'est',
        fixed: 'La piscine ouvre le lundi et le jeudi.',
      },
      {
        text: 'Comptez une heure est demie de route.',
        marks: 'est',
        fixed: 'Comptez une heure et demie de route.',
      },
      { text: 'Merci beaucoup est à bientôt.', marks: 'est', fixed: 'Merci beaucoup et à bientôt.' },
      {
        text: 'Nous servons des crêpes est des galettes.',
        marks: 'est',
        fixed: 'Nous servons des crêpes et des galettes.',
      },
      {
        text: 'Quand avez-vous acheté l’appareil est à quelle date ?',
        marks: 'est',
        fixed: 'Quand avez-vous acheté l’appareil et à quelle date ?',
      },
    ],
    pass: [
      'Le vendeur que vous avez vu est absent.',
      'Ce que nous proposons est simple.',
      'L’essentiel est que vous soyez satisfait.',
      'La livraison est à quelle heure ?',
      'Merci est un joli mot.',
      'Le lien entre nous est solide.',
      'La réponse est oui.',
      'Le mardi est le jour du marché.',
      'Notre numéro 3 est la 12 de l’an passé.',
      'L’idée selon laquelle le bureau fermerait est fausse.',
    ],
  },
  slips: [
    {
      of: 'est',
      write: 'et',
      confidence: 0.92,
      when: (a) => {
        if (a.isClitic(1)) return false
        if (a.is(-1, GREETINGS) && a.opens(-1)) return a.is(1, WISHES)
        if (
          a.is(1, 'merci') ||
          (a.is(1, words('bonne belle excellente')) &&
            a.is(2, words('journée soirée continuation année fin')))
        )
          return a.someBefore(0, (o) => a.is(o, GREETINGS))
        // `merci beaucoup est à bientôt`: nothing is at soon.
        if (a.is(1, 'à') && (a.is(2, 'bientôt') || (a.is(2, 'très') && a.is(3, words('bientôt vite')))))
          return true
        if (isJoining(a)) return true
        if (isCounted(a) || isListed(a)) return true
        // `entre lundi est mardi`, but `le lien entre nous est solide`
        if (
          a.is(-2, 'entre') &&
          !a.is(-3, "d'") &&
          !a.could(1, isParticiple) &&
          !a.could(-1, isPos('pronoun'))
        )
          return a.could(1, isPos('noun', 'numeral', 'proper', 'pronoun'))
        // A second question: `où vous l'avez acheté est à quelle date ?`.
        return (
          a.is(1, words('à depuis pour dans')) &&
          a.is(2, words('quelle quel quelles quels')) &&
          a.isQuestion() &&
          a.someBefore(0, (o) => isSurelyParticiple(a, o) || a.could(o, isPersonal)) &&
          a.someBefore(0, (o) => a.is(o, words('-vous vous nous -tu tu'))) &&
          !a.is(-1, ADVERBS) &&
          !a.could(-1, isParticiple)
        )
      },
    },
  ],
})
