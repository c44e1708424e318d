import type { Preference } from '../../../../lexicon/ear'
import type { Tag } from '../../../../lexicon/taggerTags'
import type { SentenceView } from '../../../rule'
import { determinerOf } from '../../determiners'
import {
  agreementOf,
  isInfinitive,
  isParticiple,
  isPersonal,
  isPos,
  isPossible,
  may,
  meet,
} from '../../features'
import {
  ADVERBS,
  type Around,
  both,
  DETERMINERS,
  isIndicative,
  isNoun,
  pastAdverbs,
  pastWeak,
  SUBJECTS,
  words,
} from '../../kit/around'
import { subjectsOf } from '../../subjects'
import {
  hasOwn,
  hasOwnVous,
  isLink,
  isOfThePerson,
  opensClause,
  PREPOSITIONS,
  WEAK,
} from './soundAlikeClause'
import { type Use, useOf } from './soundAlikeOdds'

/** Weak pronouns that an infinitive has before it, and that no participle has. */
export const OBJECTS = words("l' le la les me m' te t' se s' lui leur y en nous vous")
const CLITICS = words("l' me m' te t' se s' lui y")
/** Verbs that an infinitive follows at some distance: `vous verrez le statut changer`. */
const PERCEPTION = words(
  'voir entendre laisser faire regarder sentir écouter envoyer emmener aller venir pouvoir devoir vouloir falloir partir passer faillir savoir oser compter préférer espérer daigner',
)
/** Whoever it is done by may stand between, with all that goes with it. */
const SEEING = words('voir entendre laisser faire regarder sentir écouter')
const ASKING = words('où comment quand quoi que combien pourquoi')

/** Do the words around speak for the verb's form that is written? */
export function isExcusedVerb(a: Around, was: Exclude<Use, 'small'>, preference: Preference): boolean {
  const { from, to } = preference
  const is = useOf(to)
  switch (was) {
    case 'infinitive':
      if (a.is(-1, PREPOSITIONS)) return true
      if (is !== 'polite' && (a.is(-1, OBJECTS) || isAfterCest(a))) return true
      return isNamed(a) || isGoodInfinitive(a) || (a.opens(0) && isSubject(a))
    case 'nominal':
    case 'participle':
      if (is === 'nominal') return isGoodNominal(a)
      // `Régie de l'eau`: a noun may open a sentence and be all of it.
      if (is === 'finite' && a.opens(0)) return true
      if (is === 'polite') return !hasOwnVous(a, false) && !isForbidding(a) && !isOrderOf(a)
      // `le conseil à voté`: there `à` is a slip for the helping verb as much as the participle for the infinitive.
      if (is === 'infinitive' && a.is(-1, 'à')) return true
      // `avons mis à jour la photo et ajouté une note`
      if (is === 'infinitive' && a.is(-1, words('et ou puis')) && hasHelpedBefore(a)) return true
      return is === 'infinitive' && !callsForInfinitive(a)
    case 'polite':
      // `vingt fois sur le métier remettez votre ouvrage`: nobody stands before it who could do it, and it is yours.
      if (a.is(1, words('votre vos')) && !subjectsOf(a.view).has(a.at) && isAfterFrame(a)) return true
      // `toi et Léa venez`
      if (hasToiBefore(a)) return true
      return hasOwnVous(a, true) || opensClause(a)
    case 'past':
      if (is === 'polite') return !hasOwnVous(a, false) && !isForbidding(a) && !opensOrder(a)
      return is === 'infinitive' && !isAfterModal(a)
    case 'future':
    case 'finite':
      if (is === 'participle') return !isHelped(a)
      // `les conditions de ce tarif varient`: a plural that its subject asks for.
      if (is === 'nominal' && from.number === 'plural' && hasItsSubject(a)) return true
      if (is === 'nominal') return a.is(-1, SUBJECTS) || a.is(-1, WEAK) || a.is(-1, 'qui') || isOfThePerson(a)
      // `si t'arrives pas`: `tu` as it is spoken.
      if (from.person === 2 && from.number === 'singular' && a.is(-1, "t'")) return true
      if (isOfNobody(a, from)) return false
      if (isYourImperative(a, from) || (from.person === 3 && to.person === 2 && !hasOwnVous(a, false)))
        return true
      if (to.person === 3 && a.could(0, isThird) && !isAfterPlural(a)) return true
      if (a.could(0, isNoun) && !a.is(-1, SUBJECTS) && !a.is(-1, WEAK) && !a.is(-1, 'qui')) return true
      if (to.person !== 3 && to.role === 'finite' && is !== 'polite' && !hasOwn(a, to)) return true
      return isOfThePerson(a)
  }
}

/**
 * `les poings serrés`, `une sale journée`: a noun that agrees with its determiner, or an adjective that leads its noun.
 * Which of two nouns is meant the company tells, not the ear.
 */
function isGoodNominal(a: Around): boolean {
  const determiner =
    a.could(-1, isPos('adjective', 'numeral')) && !determinerOf(a.norm(-1), a.norm(0)) ? -2 : -1
  const own = determinerOf(a.norm(determiner), a.norm(determiner + 1))
  if (!own) return false
  if (a.may(1, isNoun)) return determiner === -1 && a.may(0, isPos('adjective'))
  return a.could(0, (each) => isNoun(each) && isPossible(meet(agreementOf(each), own)))
}

/** `la touche supprimer`, `quand éviter le bus`: an infinitive that names, or that a question word leads. */
const isNamed = (a: Around): boolean =>
  a.is(-1, words('touche bouton option onglet menu verbe mot rubrique lien case commande icône fonction')) ||
  a.is(-1, words('où comment quand quoi que pourquoi'))

/** Has a form of être or avoir right before, adverbs in between? */
function isHelped(a: Around): boolean {
  let o = -1
  while (a.is(o, ADVERBS)) o--
  return a.could(o, ({ kind }) => kind === 'auxiliary')
}

function hasItsSubject(a: Around): boolean {
  const subject = subjectsOf(a.view).get(a.at)
  return subject?.kind === 'phrase' && subject.numbers === 2
}

const MODAL = words('pouvoir devoir aller vouloir falloir savoir venir faire laisser oser compter')

export const isAfterModal = (a: Around): boolean =>
  a.could(-1, ({ pos, lemma }) => pos === 'verb' && MODAL.has(lemma))

/** A verb that says how its subject is, or how one wants a thing: a participle follows it (`deviendra compliqué`). */
const QUALIFYING = words(
  'rester devenir sembler paraître demeurer préférer aimer vouloir trouver rendre juger croire tenir garder laisser sentir montrer dire',
)

/** Nothing but a verb can stand there: after `à les`, `a fait`; no noun, and no participle that qualifies. */
function callsForInfinitive(a: Around): boolean {
  if (a.opens(0) || (a.is(-1, DETERMINERS) && a.could(0, isNoun))) return false
  if (a.is(-1, OBJECTS)) return a.is(-2, PREPOSITIONS) || isAfterModal(a.moved(-1))
  // `rendez-les lavés`: said of what the pronoun stands for; `laissez-les reposer` goes on to do it.
  if (a.is(-1, words('-le -la -les'))) return a.could(-2, ({ lemma }) => PERCEPTION.has(lemma))
  let o = -1
  while (a.is(o, ADVERBS)) o--
  return !a.could(o, ({ pos, lemma }) => pos === 'verb' && QUALIFYING.has(lemma))
}

/** `n’hésitait pas`, `et ne répondé jamais`: what `ne` alone leads is an order. */
/** `Pensé à réserver votre place`: no verb but an order comes with what one is told to do. */
const isOrderOf = (a: Around): boolean =>
  (a.startsSentence(0) || joinsOrder(a)) &&
  a.is(pastAdverbs(a, 1), 'à') &&
  a.could(pastWeak(a, pastAdverbs(a, 1) + 1), isInfinitive) &&
  !isSubject(a)

/** `prévoyez un quart d’heure et pensé à`: what `et` joins is alike. */
export const joinsOrder = (a: Around): boolean =>
  a.is(-1, words('et puis')) &&
  a.view.tokens.slice(0, a.at).some((_, at) => isPoliteOrder(a.view, at)) &&
  !hasHelpedBefore(a)

export const isPoliteOrder = (view: SentenceView, at: number): boolean =>
  may(view, at, ({ mood, person, number }) => mood === 'imperative' && person === 2 && number === 'plural')

const isForbidding = (a: Around): boolean => a.is(-1, words("ne n'")) && opensOrder(a.moved(-1))

/**
 * Nothing before it in the sentence still waits for its verb (`le guide, appelé en urgence, ne connaissait pas`): a
 * verb stands there, and no clause inside another.
 */
function opensOrder(a: Around): boolean {
  if (!opensClause(a)) return false
  let hasVerb = a.startsSentence(0)
  for (let o = -1; a.token(o) && !/^[.;:!?…]+$/.test(a.norm(o)); o--) {
    if (isLink(a, o)) return false
    const best = a.view.readings[a.at + o]?.best
    hasVerb ||= best !== undefined && isPersonal(best)
  }
  return hasVerb || /^[.;:!?…]+$/.test(a.norm(-1))
}

/** `surveilles ta boîte`, `la date figures`: the s of a `tu` that is nowhere. */
const isOfNobody = (a: Around, { person, number }: Tag): boolean =>
  person === 2 &&
  number === 'singular' &&
  a.norm(0).endsWith('es') &&
  !a.someInSentence(words("tu t' toi -tu -toi"))

const BEFORE_INFINITIVE = words('tout rien bien mieux trop pas plus jamais même aussi')

function isGoodInfinitive(a: Around): boolean {
  if (a.is(-1, CLITICS)) return true
  if (a.is(-1, OBJECTS) && (hasAsking(a) || a.is(-2, PREPOSITIONS))) return true
  if (a.is(-1, BEFORE_INFINITIVE) && a.is(-2, PREPOSITIONS)) return true
  if (a.is(-1, words('censé censée censés censées supposé supposée supposés supposées'))) return true
  // `doivent être rapporter`: the helping verb governs it first.
  if (isHelped(a)) return false
  const leading = isOfNoun(a) ? SEEING : PERCEPTION
  return a.someBefore(
    0,
    (o) => a.could(o, ({ pos, lemma }) => pos === 'verb' && leading.has(lemma)) && !isDone(a, o),
  )
}

/** `vient d’un capteur encrasser`, `faut l’accord de sortie signer`: a noun with `de` parts a verb from its infinitive. */
const isOfNoun = (a: Around): boolean =>
  a.could(-1, isNoun) &&
  (a.is(-2, words("de d' du des")) || (a.is(-2, DETERMINERS) && a.is(-3, words("de d'"))))

/** `a été fait`: in the passive it governs no infinitive. */
const isDone = (a: Around, o: number): boolean =>
  a.could(o, isParticiple) && a.is(o - 1, words('été est sont était étaient sera seront être soit'))

/** `c’est donner de la joie`. */
const isAfterCest = (a: Around): boolean =>
  a.is(-1, words('est était sera')) && (a.is(-2, words("c' ce")) || (a.is(-2, "n'") && a.is(-3, 'ce')))

/** `râler reste permis`, `piloter, ça s’apprend`: a verb of the third person follows. */
function isSubject(a: Around): boolean {
  for (let o = 1; a.token(o); o++) {
    // `penser au badge, le gardien part tôt`: a clause with a subject of its own.
    if (
      a.is(o, ',') &&
      (a.is(o + 1, DETERMINERS) || a.is(o + 1, SUBJECTS) || a.could(o + 1, isPos('proper')))
    )
      return false
    const best = a.view.readings[a.at + o]?.best
    if (best && isIndicative(best) && best.person === 3) return true
  }
  return false
}

/** The noun before is plural, whatever else it may be. */
function isAfterPlural(a: Around): boolean {
  for (const o of a.before(0)) if (a.could(o, isPos('noun'))) return !a.could(o, isSingularNoun)
  return false
}
export const isSingularNoun = both(isNoun, ({ number }) => number === 'singular' || number === 'both')

const isThird = both(isPersonal, ({ person }) => person === 3)

/** A complement alone, which a preposition leads, stands right before. */
const isAfterFrame = (a: Around): boolean =>
  [-2, -3].some((o) => a.must(o, isPos('preposition'))) && a.must(-1, isNoun)

/** `viens jouer`, `et attends`: an imperative that looks like the first person. */
const isYourImperative = (a: Around, { person }: Tag): boolean =>
  (person === 1 || person === 2) && a.could(0, ({ mood }) => mood === 'imperative') && opensClause(a)

const hasToiBefore = (a: Around): boolean =>
  a.someBefore(0, (o) => a.is(o, words('toi vous')) && (a.is(o + 1, 'et') || a.is(o - 1, 'et')))

const hasAsking = (a: Around): boolean => a.someBefore(0, (o) => o >= -3 && a.is(o, ASKING))

/** A participle with its helping verb stands before what `et` joins. */
export const hasHelpedBefore = (a: Around): boolean =>
  a.someBefore(-1, (o) => a.could(o, isParticiple) && isHelped(a.moved(o)))
