import type { Preference } from '../../../lexicon/ear'
import type { Analysis } from '../../../lexicon/morphology'
import type { Tag } from '../../../lexicon/taggerTags'
import type { SentenceView } from '../../rule'
import { isInfinitive, isParticiple, isPersonal, isPos, may } from '../features'
import { isAgreement } from '../heardUse'
import { subjectsOf } from '../subjects'
import {
  ADVERBS,
  Around,
  both,
  DETERMINERS,
  isIndicative,
  isNoun,
  isSurelyInfinitive,
  isVerb,
  pastAdverbs,
  pastWeak,
  SUBJECTS,
  words,
} from './around'
import { leastOdds, type Use, useOf } from './soundAlikeOdds'

export const isVerbForm = ({ from }: Preference): boolean => useOf(from) !== 'small'

export const isTrusted = (view: SentenceView, preference: Preference): boolean =>
  doubtOf(view, preference) === undefined

/** Why a preference is not marked; undefined where it is. */
export type Doubt = 'untold' | 'unsure' | 'agreement' | 'excused' | 'unbalanced'

export function doubtOf(view: SentenceView, preference: Preference): Doubt | undefined {
  const { from, to, odds, start } = preference
  const [was, is] = [useOf(from), useOf(to)]
  const a = new Around(view, start)
  const least = leastOdds(was, is, preference)
  if (least === undefined) return 'untold'
  const usual =
    isParallel(a, was, is) || isBeforeArticle(a, was, is) || isPronounsOwn(a, is)
      ? least.odds / 2
      : least.odds
  if (odds < usual) return 'unsure'
  if (was !== 'small' && isNumberAlone(from, to) && !isAfterPluralGroup(a)) return 'agreement'
  // Gender and number are told with the noun that they go with.
  if (from.role !== 'finite' && isAgreement(view, preference)) return 'agreement'
  const isAgainst = isExcused(a, was, preference)
  const isHeadless = is === 'infinitive' && a.opens(0)
  if (isAgainst && (least.evenSo === undefined || odds < least.evenSo || isHeadless)) return 'excused'
  const wanted = isAgainst ? Math.max(usual, least.evenSo ?? usual) : usual
  return odds >= wanted + least.unbalanced || isBalanced(a, preference) ? undefined : 'unbalanced'
}

/** `demande` and `demandent` differ in number alone, and a subject may come after: agreement has rules of its own. */
const isNumberAlone = (from: Tag, to: Tag): boolean =>
  from.person === 3 &&
  to.role === 'finite' &&
  (from.number === 'plural' || (from.coarse === to.coarse && to.person === 3))

/** `les bénévoles donne`: a determiner that opens its clause and a noun, both plural, are its subject. */
const isAfterPluralGroup = (a: Around): boolean =>
  a.is(-2, words('les nos vos ces mes tes ses leurs')) &&
  (a.opens(-2) || a.is(-3, words("et que qu' mais car si quand"))) &&
  a.could(
    -1,
    both(isNoun, ({ number }) => number === 'plural'),
  ) &&
  !a.could(-1, isSingularNoun)

/** Weak pronouns that an infinitive has before it, and that no participle has. */
const OBJECTS = words("l' le la les me m' te t' se s' lui leur y en nous vous")
const CLITICS = words("l' me m' te t' se s' lui y")
/** Verbs that an infinitive follows at some distance: `vous verrez le statut changer`. */
const PERCEPTION = words(
  'voir entendre laisser faire regarder sentir écouter envoyer emmener aller venir pouvoir devoir vouloir falloir partir passer faillir savoir oser compter préférer espérer daigner',
)
const ASKING = words('où comment quand quoi que combien pourquoi')

/**
 * `avons ouvert une caisse et recruter`, `brossez-le et demander`: what `et` joins is alike, and an infinitive has
 * none before it to be joined to.
 */
function isParallel(a: Around, was: Use, is: Use): boolean {
  if (was !== 'infinitive' || !a.is(-1, words('et ou puis'))) return false
  if (a.view.readings.slice(0, a.at).some(({ plausible }) => plausible.some(isInfinitive))) return false
  if (is === 'polite') return a.view.tokens.slice(0, a.at).some((_, at) => isPoliteOrder(a.view, at))
  return hasHelpedBefore(a)
}

/** A participle with its helping verb stands before what `et` joins. */
const hasHelpedBefore = (a: Around): boolean =>
  a.someBefore(-1, (o) => a.could(o, isParticiple) && isHelped(a.moved(o)))

/** `et renvoi le bon`: a noun has no article behind it. */
const isBeforeArticle = (a: Around, was: Use, is: Use): boolean =>
  was === 'nominal' &&
  is === 'finite' &&
  a.is(1, words('le la les un une votre notre vos nos ce cette ces')) &&
  a.is(-1, words('et je tu il elle on qui'))

/** `venir la cherchée`: a pronoun that a verb hands on to the infinitive, and no noun that it could lead. */
const isPronounsOwn = (a: Around, is: Use): boolean =>
  is === 'infinitive' && a.is(-1, OBJECTS) && isAfterModal(a.moved(-1)) && !a.could(0, isNoun)

const isPoliteOrder = (view: SentenceView, at: number): boolean =>
  may(view, at, ({ mood, person, number }) => mood === 'imperative' && person === 2 && number === 'plural')

/** What makes the written form right however odd it looks to the ear. */
function isExcused(a: Around, was: Use, preference: Preference): boolean {
  const { from, to, written } = preference
  const is = useOf(to)
  // `16 A suffit`: a unit, not a verb.
  if (a.token(-1)?.text === 'A') return true
  switch (was) {
    case 'small':
      return isGoodSmall(a, written) || isOfThePerson(a)
    case 'infinitive':
      if (a.is(-1, PREPOSITIONS)) return true
      if (is !== 'polite' && (a.is(-1, OBJECTS) || isAfterCest(a))) return true
      return isNamed(a) || isGoodInfinitive(a) || (a.opens(0) && isSubject(a))
    case 'nominal':
    case 'participle':
      // `Régie de l'eau`: a noun may open a sentence and be all of it.
      if (is === 'finite' && a.opens(0)) return true
      if (is === 'polite') return !hasOwnVous(a, false) && !isForbidding(a)
      // `le conseil à voté`: there `à` is a slip for the helping verb as much as the participle for the infinitive.
      if (is === 'infinitive' && a.is(-1, 'à')) return true
      // `avons mis à jour la photo et ajouté une note`
      if (is === 'infinitive' && a.is(-1, words('et ou puis')) && hasHelpedBefore(a)) return true
      return is === 'infinitive' && !callsForInfinitive(a)
    case 'polite':
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
      if (isOfNobody(a, from)) return false
      if (isYourImperative(a, from) || (from.person === 3 && to.person === 2 && !hasOwnVous(a, false)))
        return true
      if (to.person === 3 && a.could(0, isThird) && !isAfterPlural(a)) return true
      if (a.could(0, isNoun) && !a.is(-1, SUBJECTS) && !a.is(-1, WEAK) && !a.is(-1, 'qui')) return true
      if (to.person !== 3 && to.role === 'finite' && is !== 'polite' && !hasOwn(a, to)) return true
      return isOfThePerson(a)
  }
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

const PREPOSITIONS = words("à de d' pour sans")
const MODAL = words('pouvoir devoir aller vouloir falloir savoir venir faire laisser oser compter')

const isAfterModal = (a: Around): boolean =>
  a.could(-1, ({ pos, lemma }) => pos === 'verb' && MODAL.has(lemma))

/** A verb that says how its subject is, or how one wants a thing: a participle follows it (`deviendra compliqué`). */
const QUALIFYING = words(
  'rester devenir sembler paraître demeurer préférer aimer vouloir trouver rendre juger croire tenir garder laisser sentir montrer dire',
)

/** Nothing but a verb can stand there: after `à les`, `a fait`; no noun, and no participle that qualifies. */
function callsForInfinitive(a: Around): boolean {
  if (a.opens(0) || (a.is(-1, DETERMINERS) && a.could(0, isNoun))) return false
  if (a.is(-1, OBJECTS)) return a.is(-2, PREPOSITIONS) || isAfterModal(a.moved(-1))
  let o = -1
  while (a.is(o, ADVERBS)) o--
  return !a.could(o, ({ pos, lemma }) => pos === 'verb' && QUALIFYING.has(lemma))
}

function isGoodSmall(a: Around, written: string): boolean {
  switch (written) {
    case 'a':
      return a.token(0)?.text === 'A' || (a.opens(0) && !a.someInSentence(words('à')))
    case 'à':
      return a.could(pastWeak(a, 1), isInfinitive)
    case 'as':
      return a.could(-1, isPos('preposition', 'determiner'))
    case 'ces':
      // `50 de ces modèles`: some of them.
      if (a.is(-1, 'de') && !a.could(-2, isPos('verb', 'adverb'))) return true
      return !hasOnePossessor(a) || a.isClitic(2) || a.isClitic(3)
    case "l'as":
      return a.someInSentence(words("tu t' toi -tu -toi"))
    case 'sois':
      return a.opens(0) || a.is(-1, words("ne n' et je tu"))
    case "s'en":
    case "s'y":
      return a.could(2, isVerb)
    case 'vos':
    case 'nos':
      return a.is(1, words('« " “'))
    case 'ce':
      return a.could(1, ({ lemma }) => lemma === 'être')
    case 'est':
      // `est a remplir`: the slip is behind it.
      if (a.is(1, 'a') && a.could(2, isInfinitive)) return true
      return a.could(pastAdverbs(a, 1), isInfinitive) && /er$/.test(a.norm(pastAdverbs(a, 1)))
    case 'près':
      return a.is(1, words("de d' des du"))
    case 'sûr':
      return a.is(1, words("de d' que qu'")) || a.could(-1, ({ lemma }) => lemma === 'être')
    case 'sans':
      return a.could(pastWeak(a, 1), isInfinitive)
    case "c'est":
      return a.is(2, words('noté fait réglé bon promis juré parti validé confirmé'))
    case "d'en":
      return a.could(2, isInfinitive)
    case 'ont':
      return a.is(-1, words("qu' que"))
    default:
      return false
  }
}

/** `le club remercie ces supporters`: a verb in the singular of the third person, and nobody is spoken to in between. */
function hasOnePossessor(a: Around): boolean {
  for (const o of a.before(0)) {
    if (a.is(o, words("je j' nous vous tu t' ils elles on"))) return false
    const best = a.view.readings[a.at + o]?.best
    if (best && isIndicative(best)) return best.person === 3 && best.number === 'singular'
  }
  return false
}

/** `n’hésitait pas`, `et ne répondé jamais`: what `ne` alone leads is an order. */
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
  return a.someBefore(
    0,
    (o) => a.could(o, ({ pos, lemma }) => pos === 'verb' && PERCEPTION.has(lemma)) && !isDone(a, o),
  )
}

/** `a été fait`: in the passive it governs no infinitive. */
const isDone = (a: Around, o: number): boolean =>
  a.could(o, isParticiple) && a.is(o - 1, words('été est sont était étaient sera seront être soit'))

/** `c’est donner de la joie`. */
const isAfterCest = (a: Around): boolean =>
  a.is(-1, words('est était sera')) && (a.is(-2, words("c' ce")) || (a.is(-2, "n'") && a.is(-3, 'ce')))

/** `râler reste permis`, `piloter, ça s’apprend`: a verb of the third person follows. */
function isSubject(a: Around): boolean {
  for (let o = 1; a.token(o); o++) {
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
const isSingularNoun = both(isNoun, ({ number }) => number === 'singular' || number === 'both')

const isThird = both(isPersonal, ({ person }) => person === 3)

const opensClause = (a: Around): boolean =>
  a.opens(0) || a.is(-1, words('et ou mais donc puis alors sinon surtout allez allons'))

/** `viens jouer`, `et attends` : an imperative that looks like the first person. */
const isYourImperative = (a: Around, { person }: Tag): boolean =>
  (person === 1 || person === 2) && a.could(0, ({ mood }) => mood === 'imperative') && opensClause(a)

const hasAsking = (a: Around): boolean => a.someBefore(0, (o) => o >= -3 && a.is(o, ASKING))

const PRONOUNS = [
  { person: 1, number: 'singular', of: words("je j' moi") },
  { person: 2, number: 'singular', of: words("tu t' te toi -tu -toi") },
  { person: 1, number: 'plural', of: words('nous -nous') },
  { person: 2, number: 'plural', of: words('vous -vous') },
] as const

/** Does a pronoun of a person that the verb may have stand anywhere before? */
function isOfThePerson(a: Around): boolean {
  for (const { person, number, of } of PRONOUNS) {
    const isSo = (reading: Analysis): boolean =>
      isPersonal(reading) && reading.person === person && reading.number === number
    if (a.could(0, isSo) && a.someInSentence(of)) return true
  }
  return false
}

const OTHER_SUBJECTS = words("je j' tu il elle on nous qui ça cela")
const WEAK = words("vous ne n' me m' te t' se s' le la les l' lui leur y en")

/**
 * Is `vous` the subject: among the weak pronouns before the verb, with none before it that could be one?
 * @param isWide a noun before `vous` is no subject of the verb, whose form it could not have.
 */
function hasOwnVous(a: Around, isWide: boolean): boolean {
  let o = -1
  let hasVous = false
  for (; a.is(o, WEAK) || (a.is(o, 'nous') && a.is(o - 1, 'vous')); o--) hasVous ||= a.is(o, 'vous')
  if (!hasVous || a.is(o, OTHER_SUBJECTS) || a.is(o, PREPOSITIONS)) return false
  // `avez vous essayé`: a verb before its subject.
  if (a.could(o, ({ kind }) => kind === 'auxiliary')) return false
  return isWide || a.opens(o + 1) || !a.could(o, isPos('noun', 'proper'))
}

/** Does its own pronoun lead the verb, weak ones in between? */
function hasOwn(a: Around, { person, number }: Tag): boolean {
  const own = number === 'plural' ? words('nous') : person === 1 ? words("je j'") : words("tu t'")
  for (let o = -1; a.is(o, WEAK) || a.is(o, own); o--) if (a.is(o, own)) return true
  return false
}

const FINITE_SMALL = words(
  "a as est es ai ont sont peut peux l'a m'a t'a t'as t'es c'est s'est soit sait part met mets",
)
const isFiniteForm = (form: string, tag: Tag): boolean => tag.role === 'finite' || FINITE_SMALL.has(form)

/** Words that open a clause with a verb of its own. */
const LINKS = words(
  "qui que qu' dont où quand lorsque lorsqu' si s' comme puisque puisqu' quoique parce car lequel laquelle lesquels lesquelles",
)

/** `s'applique` has a pronoun that looks like one. */
const isLink = (a: Around, o: number): boolean =>
  a.is(o, LINKS) && !(a.is(o, "s'") && !a.is(o + 1, words('il ils')))

/** `et nous vous en demandons pardon`: a clause of its own. */
const joinsClause = (a: Around, o: number): boolean =>
  a.is(o, words('et mais car donc ou')) && (a.is(o + 1, SUBJECTS) || a.is(o + 1, DETERMINERS))

/** Pronouns that a verb with a person has right before it. */
const BEFORE_HAS = words("il elle on qui y vous nous lui leur l' m' t' n' en")

/** `, a condition de`, `qu'a confirmer`: no subject before it, or an infinitive that it could not have behind it. */
const isVerbless = (a: Around): boolean =>
  !a.is(-1, BEFORE_HAS) && (a.opens(0) || (isSurelyInfinitive(a, pastWeak(a, 1)) && !a.is(1, 'être')))

/** Has the clause one verb with a person for itself and one for each clause in it, once the change is made? */
function isBalanced(a: Around, { written, meant, from, to, end, start }: Preference): boolean {
  const had = isFiniteForm(written, from)
  const has = isFiniteForm(meant, to)
  if (had === has || (written === 'a' && isVerbless(a))) return true
  let verbs = 0
  let links = 0
  const count = (o: number): void => {
    if (isLink(a, o)) links++
    const best = a.view.readings[a.at + o]?.best
    if (best && isPersonal(best)) verbs++
  }
  for (const o of a.before(0)) {
    if (joinsClause(a, o)) break
    count(o)
  }
  for (const o of a.after(end - start)) {
    if (joinsClause(a, o)) break
    count(o)
  }
  return has ? verbs <= links : verbs > links
}
