import type { Preference } from '../../../../lexicon/ear'
import type { Analysis } from '../../../../lexicon/morphology'
import { agreementOf, isInfinitive, isParticiple, isPos, isPossible, meet } from '../../features'
import {
  type Around,
  DETERMINERS,
  isIndicative,
  isNoun,
  pastWeak,
  SUBJECTS,
  WEAK,
  words,
} from '../../kit/around'
import { sharesHave } from '../../listed'
import { isAdjectival } from '../../nounGroup'
import { isTimeNoun } from '../../timeNoun'
import { isLink } from './soundAlikeClause'
import type { Use } from './soundAlikeOdds'
import { isAfterModal } from './soundAlikeVerbs'

/** What is written holds its place for certain: no odds of the ear weigh against it. */
export function isSurelyGood(a: Around, was: Use, is: Use, { to, meant }: Preference): boolean {
  if (was === 'small') return isSmallSurelyGood(a, meant)
  if (isSaidOfNext(a) || isOursToo(a)) return true
  if ((was === 'finite' || was === 'polite') && isOfRelativePronoun(a)) return true
  // `le secret médical nous l'interdisant`: a clause of its own.
  if (a.only(0, ({ mood }) => mood === 'participle-present') && a.is(-1, words("l' le la les lui leur")))
    return true
  if (is === 'polite' && isHerOpener(a)) return true
  if (was === 'finite' && (isFamiliarOrder(a) || isWished(a))) return true
  if (was === 'nominal' && is === 'finite' && isDated(a)) return true
  // `son border collie`: it goes with a word that French does not have.
  if (was === 'infinitive' && a.must(-1, isPos('determiner')) && a.isWord(1) && !a.isKnown(1)) return true
  if (was === 'infinitive')
    return isOneOfSeveral(a) || (is === 'polite' ? isAsked(a) || isTakenUp(a) : isEquated(a))
  if (was === 'nominal' && is === 'nominal') return isQualified(a, to) || isCounted(a)
  // `deux ans de gagnés`: what is counted, and what came of it.
  if (is === 'infinitive' && a.is(-1, 'de') && a.may(-3, isCardinal) && a.could(0, isParticiple))
    return a.must(-2, isNoun)
  // `votre heure d'arrivée`
  if (was === 'nominal' && is === 'infinitive')
    return a.is(-1, words("de d'")) && a.must(-2, isNoun) && a.could(0, isNoun)
  // `bien que faite ici`
  if (was === 'participle' && is === 'finite' && a.is(-1, 'que') && a.is(-2, 'bien')) return true
  // `Peignes interdits`: a heading.
  if (is === 'finite' && a.opens(0) && isHeading(a)) return true
  if (was === 'nominal' && is === 'finite') return isNamedKin(a) || isManner(a)
  // `nous avons vidé le préau, rangé les bancs, ajouté des lampes`
  return (was === 'participle' && is === 'polite' && isListedQuality(a)) || sharesHave(a.view, a.at)
}

/** `Finies les corvées, vous êtes libre`: no order. */
function isSaidOfNext(a: Around): boolean {
  if (!a.startsSentence(0) || !a.is(1, words('les nos vos ces mes tes'))) return false
  if (!a.could(0, (each) => isParticiple(each) && each.number === 'plural')) return false
  const comma = 1 + [...a.after(1)].length
  return a.is(comma, ',') && a.is(comma + 1, SUBJECTS)
}

/** `nous recevions la farine et la portions`: the verb of the same `nous`. */
const isOursToo = (a: Around): boolean =>
  a.is(-1, words("le la les l'")) &&
  a.is(-2, words('et puis')) &&
  a.could(0, ({ person, number, pos }) => pos === 'verb' && person === 1 && number === 'plural') &&
  a.someInSentence(words('nous'))

function isSmallSurelyGood(a: Around, meant: string): boolean {
  switch (`${a.norm(0)}>${meant}`) {
    case 'est>et':
      return isEast(a)
    case 'a>à':
      return isHisToo(a)
    case 'là>la':
      return isThen(a)
    case 'dû>du':
      return isOwedApart(a)
    case 'où>ou':
      return isPlaceOfMany(a)
    case 'tous>tout':
      // `goûtez tous le flan`
      return a.opens(-1) && a.could(-1, ({ mood, number }) => mood === 'imperative' && number === 'plural')
    case 'mêmes>même':
      // `mêmes jour et heure`
      return a.must(1, isNoun) && a.is(2, 'et') && a.may(3, isNoun)
  }
  if (a.is(0, "s'")) return meant === "c'est" && isVerbOfRelative(a)
  // `si ça bloque, mets une alerte`: no verb follows of which the noun would be the subject.
  if (a.is(0, 'mets')) return meant === 'mais' && a.is(1, DETERMINERS) && !leadsSubject(a)
  // `du coup t'as trouvé`, `tant que t'as envie`
  return (
    a.is(0, "t'") &&
    a.is(1, 'as') &&
    (isAfterCoup(a) || (meant !== "t'a" && a.is(-1, words("que qu' si quand comme"))))
  )
}

/** `nord, est et sud`: where the sun rises. */
function isEast(a: Around): boolean {
  for (let o = -3; o <= 3; o++) if (a.is(o, words('nord sud ouest'))) return true
  return false
}

const isOfOnePerson = (each: Analysis): boolean =>
  isIndicative(each) && each.person === 3 && each.number === 'singular'

/** `elle travaille à Lyon et a deux enfants`; `Luc, ancien radio de bord, a la voix`. */
function isHisToo(a: Around): boolean {
  if (a.is(-1, ',') && a.token(1 - a.at)?.text === ',' && a.could(-a.at, isPos('proper'))) return true
  if (!a.is(-1, words('et ,')) || !(a.is(1, words('un une toujours')) || a.could(1, isCardinal))) return false
  for (let o = -2; a.token(o); o--) {
    const best = a.view.readings[a.at + o]?.best
    if (best && isOfOnePerson(best)) return true
  }
  return false
}

const isReadIndicative = (a: Around, o: number): boolean => {
  const best = a.view.readings[a.at + o]?.best
  return best !== undefined && isIndicative(best)
}

/** `là grosse surprise`, `et là panique`, `il reste là tête baissée`. */
const isThen = (a: Around): boolean =>
  !a.is(1, words('vôtre nôtre mienne tienne sienne')) &&
  // But `là boîte est vide`.
  (((a.opens(0) || a.is(-1, words('et alors'))) && !a.someAfter(1, (o) => isReadIndicative(a, o))) ||
    a.could(-1, ({ lemma }) => /^(?:rester|demeurer|planter)$/.test(lemma)))

/** `ce retard, dû notamment à`, `le solde, dû lundi` */
const isOwedApart = (a: Around): boolean =>
  a.is(-1, ',') && (a.could(1, isPos('adverb', 'preposition')) || isTimeNoun(a.view, a.at + 1))

/** `un jardin où fleurs, légumes et fruits poussent`: the verb of several comes past commas. */
function isPlaceOfMany(a: Around): boolean {
  for (let o = 1; a.token(o) && !/^[.;:!?…]+$/.test(a.norm(o)); o++) {
    const best = a.view.readings[a.at + o]?.best
    if (best && isIndicative(best) && best.person === 3 && best.number === 'plural') return true
  }
  return false
}

function leadsSubject(a: Around): boolean {
  for (const o of a.after(2)) {
    if (a.is(o, words('et si quand pour'))) return false
    if (a.must(o, isIndicative)) return true
  }
  return false
}

/** How far from the pronoun that it stands for `qui` may be: `vous tous, polis, qui n'avez rien dit`. */
const FAR_FROM_PRONOUN = 7

/** `à vous qui nous avez écoutés`, `toi, mamie, qui commentes`: the verb has the person of whom `qui` stands for. */
function isOfRelativePronoun(a: Around): boolean {
  const relative = relativeBefore(a)
  if (relative === undefined) return false
  for (let o = relative - 1; o >= relative - FAR_FROM_PRONOUN && a.token(o); o--) {
    const person = STRESSED.get(a.norm(o))
    if (person) return a.could(0, (each) => isIndicative(each) && isOf(person, each))
    if (/^[.;:!?…]+$/.test(a.norm(o)) || a.must(o, isIndicative)) return false
  }
  return false
}

const STRESSED: ReadonlyMap<string, Person> = new Map(
  Object.entries<Person>({
    moi: { person: 1, number: 'singular' },
    toi: { person: 2, number: 'singular' },
    nous: { person: 1, number: 'plural' },
    vous: { person: 2, number: 'plural' },
    lui: { person: 3, number: 'singular' },
    elle: { person: 3, number: 'singular' },
    eux: { person: 3, number: 'plural' },
    elles: { person: 3, number: 'plural' },
  }),
)

interface Person {
  readonly person: Analysis['person']
  readonly number: 'singular' | 'plural'
}
const isOf = ({ person, number }: Person, each: Analysis): boolean =>
  each.person === person && each.number === number

/** `un joueur qui ne craigne pas la pluie`: one that is still looked for. */
const isWished = (a: Around): boolean =>
  relativeBefore(a) !== undefined && a.only(0, ({ mood }) => mood === 'subjunctive-present')

/** Where `qui` stands that leads the verb here, weak pronouns in between. */
function relativeBefore(a: Around): number | undefined {
  let o = -1
  while (a.is(o, WEAK) || a.is(o, 'nous')) o--
  return a.is(o, 'qui') ? o : undefined
}

const isAfterCoup = (a: Around): boolean => a.is(-1, 'coup') && a.is(-2, 'du')

/** `alors viens`, `du coup prends ton sac`: what draws a consequence joins no second verb to the same subject. */
const isFamiliarOrder = (a: Around): boolean =>
  (isAfterCoup(a) || a.is(-1, words('alors donc sinon'))) &&
  a.could(0, ({ mood, number }) => mood === 'imperative' && number === 'singular')

/** `essai les 2 et 3 mai`, `envoi la semaine prochaine`: a noun, and when. */
const isDated = (a: Around): boolean =>
  a.opens(0) && a.is(1, words('le la les')) && (a.isNumber(2) || isTimeNoun(a.view, a.at + 2))

/** `dont le nez, à force de baisers, s'est aplati`: the relative clause has no other verb. */
function isVerbOfRelative(a: Around): boolean {
  for (let o = -1; a.token(o) && !/^[.;:!?…]+$/.test(a.norm(o)); o--) {
    const best = a.view.readings[a.at + o]?.best
    if (best && isIndicative(best)) return false
    if (a.is(o, words('dont qui où'))) return a.could(2, isParticiple) || a.is(2, words('un bien'))
  }
  return false
}

/** `commencer le saxophone à soixante ans ?`: nobody gives an order by asking. */
const isAsked = (a: Around): boolean => a.opens(0) && a.view.tokens.at(-1)?.text === '?'

const isBe = ({ lemma }: { readonly lemma: string }): boolean => lemma === 'être'

/** `détricoter, ce n'est pas échouer`, `réparer plutôt que jeter, voilà qui nous plaît`: taken up as the subject. */
const isTakenUp = (a: Around): boolean =>
  a.startsSentence(head(a)) &&
  a.view.tokens.some(({ text }, at) => {
    const next = at - a.at + 1
    if (next < 1 || text !== ',') return false
    return (
      a.is(next, words('voilà ça cela')) ||
      (a.is(next, words("c' ce")) && a.could(pastWeak(a, next + 1), isBe))
    )
  })

/** Back over what an infinitive has before it. */
function head(a: Around): number {
  let o = 0
  while (a.is(o - 1, words("ne non pas se s' me m' te t' le la les l' lui leur y en nous vous"))) o--
  return o
}

const JOINTS = words('et ou puis ni mais')

/**
 * `vous devez saisir le code, patienter, puis cliquer`, `grimper à la tour, compter les bœufs et se reposer`: an
 * infinitive among others, the first of which a modal verb or nothing governs.
 */
function isOneOfSeveral(a: Around): boolean {
  const before = head(a) - 1
  // `deux règles : éteindre son téléphone, ne rien forcer`
  if (a.is(before, ':')) return isContinued(a)
  const isJoined = a.is(before, JOINTS)
  if (!isJoined && !a.is(before, ',')) return false
  let earlier = 0
  for (let o = before - 1; a.token(o) && !/^[.;:!?…]+$/.test(a.norm(o)); o--) {
    const best = a.view.readings[a.at + o]?.best
    if (best && isIndicative(best)) return false
    if (!best || !isInfinitive(best) || isBe(best)) continue
    earlier++
    if (isFirst(a.moved(o))) return isJoined || earlier > 1 || isContinued(a)
  }
  return false
}

/** One more infinitive is joined to it. */
const isContinued = (a: Around): boolean =>
  a.view.tokens.some((_, at) => {
    const o = at - a.at
    return o > 0 && (a.is(o, JOINTS) || a.is(o, ',')) && a.could(pastWeak(a, o + 1), isInfinitive)
  })

function isFirst(a: Around): boolean {
  const first = head(a)
  if (a.is(first - 1, ':')) return true
  if (a.startsSentence(first)) return !a.view.preferences.some(({ start }) => start === a.at)
  if (!isAfterModal(a.moved(first))) return false
  return !a.someBefore(first, (o) => isLink(a, o))
}

/** They say what may or should be done, so that their participle is said of an infinitive (`fumer est interdit`). */
const JUDGING = words(
  'accepter admettre assurer autoriser compter compliquer conseiller déconseiller défendre demander exclure exiger facturer garantir imposer interdire obliger permettre prévoir proposer prohiber proscrire réserver recommander refuser requérir souhaiter suggérer tolérer valoriser payer offrir apprécier',
)

/** `se tromper n'est pas frauder`: what the sentence opens with is said to be another thing done. */
function isEquated(a: Around): boolean {
  let be = head(a) - 1
  while (a.is(be, words('pas plus jamais donc aussi souvent déjà'))) be--
  if (!a.could(be, isBe) || a.could(0, ({ lemma }) => JUDGING.has(lemma))) return false
  const opening = pastWeak(a, -a.at)
  return opening < be && a.only(opening, isInfinitive)
}

/** `plinthes gondolées et parquet cloqué`: the adjective behind is that of the noun, and could not go with the other word. */
function isQualified(a: Around, to: Preference['to']): boolean {
  const nouns = a.view.readings[a.at]?.analyses.filter(isNoun) ?? []
  const qualities = a.view.readings[a.at + 1]?.analyses.filter(isAdjectival) ?? []
  const agrees = (noun: Parameters<typeof agreementOf>[0]): boolean =>
    qualities.some((each) => isPossible(meet(agreementOf(each), agreementOf(noun))))
  return nouns.some(agrees) && !agrees(to)
}

/** `Repérée un soir de gala, elle tient le rôle`: an opener that is said of her. */
const isHerOpener = (a: Around): boolean =>
  a.startsSentence(0) &&
  /ées?$/.test(a.norm(0)) &&
  a.view.tokens.some(
    ({ text }, at) =>
      text === ',' && a.view.tokens[at + 1]?.norm === (a.norm(0).endsWith('s') ? 'elles' : 'elle'),
  )

/** A plural noun and its plural adjective. */
const isHeading = (a: Around): boolean =>
  a.could(0, (each) => isNoun(each) && each.number === 'plural') &&
  a.must(1, (each) => isAdjectival(each) && each.number === 'plural')

/** `douze nouvelles voies`, `tache de mûre`: a noun that is counted, or that says of what. */
const isCounted = (a: Around): boolean =>
  a.may(0, isNoun) &&
  (a.is(-1, words("de d'")) || a.may(-1, isCardinal) || (a.may(-1, isAdjectival) && a.may(-2, isCardinal)))

const isCardinal = ({ kind }: { readonly kind?: string }): boolean => kind === 'cardinal'

/** `la recette de tante Odile`: whom the name is of. */
const isNamedKin = (a: Around): boolean =>
  a.could(0, isNoun) &&
  a.may(1, isPos('proper')) &&
  /^\p{Lu}/u.test(a.token(1)?.text ?? '') &&
  !a.is(-1, SUBJECTS) &&
  !a.is(-1, WEAK)

/** `on surveille en continu la toiture`: how, where no subject leads a verb. */
const isManner = (a: Around): boolean => a.is(-1, 'en') && a.may(-2, isIndicative)

/** `parfaite l'hiver, étouffante dès mai`: a quality as a sentence has them without a verb, and nobody is told to do it. */
const isListedQuality = (a: Around): boolean =>
  a.opens(0) && a.view.readings[a.at]?.best?.pos !== 'verb' && !a.norm(0).endsWith('s')
