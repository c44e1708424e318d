import type { SentenceView } from '../rule'
import { isFiniteVerb, isOpening, pastWeakPronouns } from './clause'
import { could, isParticiple, isPersonal, isPos, may, must } from './features'
import { hasJoint, type Phrase } from './phraseShape'
import { subjectOfPronoun, suits } from './subject'
import { isTimeNoun } from './timeNoun'

/** What follows these is never their subject. */
const WITHOUT_SUBJECT = new Set(['falloir', 'avoir'])
/** Nobody need act in these, before what is new (`où reste deux places`). */
const IMPERSONAL = new Set('rester manquer suffire exister arriver être advenir convenir'.split(' '))
/** After these a verb may come before its subject. */
const BEFORE_VERB_AND_SUBJECT = /^(?:que|qu'|où|dont|quand|comme|comment|combien|lorsque|quoiqu[e'])$/

/** The phrase after the verb of each clause whose subject stands there (`où se trouvent vos bureaux`), by the verb. */
export function postposed(view: SentenceView, phrases: readonly Phrase[]): ReadonlyMap<number, Phrase> {
  const found = new Map<number, Phrase>()
  for (const phrase of phrases) {
    const verb = verbBefore(view, phrase.start - 1, phrases)
    if (phrase.numbers === 3 || verb === undefined) continue
    if (mayBeComplement(view, phrase.start) && !takesNoDe(view, verb)) continue
    // `se sont ajoutées deux semaines`: after a time that is past, it is no date.
    if (phrase.isTime && !(verb === phrase.start - 2 && isReflexive(view, verb))) continue
    const next = view.tokens[phrase.end]
    // `comme l'indiquent notre site, nos conditions`: who can tell how many?
    if (next && /^(?:,|et|ou|ni)$/.test(next.text) && phrase.numbers === 1) continue
    // `les primes que perçoit un cadre et celles que`: what `et` joins is another thing of that kind.
    const that = view.tokens.slice(phrase.start + 1, phrase.end).findIndex(({ norm }) => THAT.test(norm))
    if (that >= 0 && view.tokens[phrase.start + that]?.norm === 'et') continue
    if (/^(?:qu[e']|dont|où|(?:au|d)x?(?:es)?quel(?:le)?s)$/.test(next?.norm ?? '') && hasJoint(view, phrase))
      continue
    if (mayBeImpersonal(view, verb) && !isKnown(view, phrase.start)) continue
    if (isWithoutSubject(view, verb)) found.set(verb, phrase)
  }
  return found
}

/** `sur la table trône des fleurs`: `des` is an article after what takes no complement in `de`. */
const mayBeComplement = (view: SentenceView, at: number): boolean =>
  view.tokens[at]?.norm === 'des' && !must(view, at, isPos('determiner'))
const takesNoDe = (view: SentenceView, verb: number): boolean =>
  could(view, verb, ({ lemma }) => WITHOUT_DE.test(lemma)) ||
  (isReflexive(view, verb) &&
    could(view, verb, ({ lemma }) => /^(?:trouver|cacher|ajouter|dresser)$/.test(lemma)))
const WITHOUT_DE = /^(?:figurer|trôner|siéger|apparaître|surgir|subsister|habiter|circuler|défiler)$/

/**
 * The verb that ends at `last`: past a date (`se tiendra samedi un atelier`, `monte chaque été la foule`) and the
 * participle of a reflexive verb (`se sont ajoutés les frais`).
 */
function verbBefore(view: SentenceView, last: number, phrases: readonly Phrase[]): number | undefined {
  if (isFiniteVerb(view, last) || isVerbByPlace(view, last)) return last
  const date = phrases.find(({ end, isTime }) => isTime && end === last + 1)
  const at = date
    ? date.start - 1
    : isTimeNoun(view, last) || must(view, last, isPos('adverb'))
      ? last - 1
      : last
  const best = view.readings[last]?.best
  // `où sont passées`: a noun elsewhere, and no noun after être.
  const isAfterBe =
    best !== undefined && isParticiple(best) && could(view, last - 1, ({ lemma }) => lemma === 'être')
  const isHelped =
    at === last && (isAfterBe || must(view, last, (each) => isParticiple(each) || each.pos === 'adjective'))
  const verb = isHelped ? last - 1 : at
  // `que se sont partagés les joueurs`: there what they shared is the object.
  const isOwn = isReflexive(view, verb) && !/^qu[e']$/.test(view.tokens[verb - 2]?.norm ?? '')
  // `la salle où sont exposées les toiles`
  const isThere =
    could(view, verb, ({ lemma }) => lemma === 'être') &&
    (/^(?:où|dont|auquel|auxquel(?:le)?s|duquel|desquel(?:le)?s|laquelle|lequel|lesquel(?:le)?s)$/.test(
      view.tokens[verb - 1]?.norm ?? '',
    ) ||
      isPassiveWish(view, verb))
  return verb < last && isFiniteVerb(view, verb) && (!isHelped || isOwn || isThere) ? verb : undefined
}

/** `comme le montre les plans`, `parmi eux figure deux lots`: a noun elsewhere, and no noun of the sentence here. */
export const isVerbByPlace = (view: SentenceView, at: number): boolean =>
  isAskedVerb(view, at) ||
  (view.tokens[at - 2]?.norm === 'comme' &&
    view.tokens[at - 1]?.norm === 'le' &&
    could(view, at, (each) => isPersonal(each) && each.person === 3)) ||
  (isIntransitive(view, at) &&
    could(view, at, isPersonal) &&
    isFronted(view, at) &&
    !isGovernedNoun(view, at))

/** `quand part les trains`: between what asks and a determiner only the verb has its place. */
const isAskedVerb = (view: SentenceView, at: number): boolean => {
  const best = view.readings[at]?.best
  return (
    best !== undefined &&
    isPersonal(best) &&
    best.person === 3 &&
    /^(?:où|quand|comment|combien)$/.test(view.tokens[at - 1]?.norm ?? '') &&
    must(view, at + 1, isPos('determiner', 'pronoun')) &&
    may(view, at + 1, isPos('determiner'))
  )
}

const isGovernedNoun = (view: SentenceView, at: number): boolean =>
  may(view, at - 1, isPos('determiner', 'preposition'))

/** `que soient retirés les panneaux`: the subject of a passive that is asked for. */
const isPassiveWish = (view: SentenceView, verb: number): boolean =>
  /^(?:soi(?:t|ent)|fût|fussent)$/.test(view.tokens[verb]?.norm ?? '') &&
  /^qu[e']$/.test(view.tokens[verb - 1]?.norm ?? '') &&
  could(view, verb + 1, isParticiple) &&
  may(view, verb + 2, isPos('determiner'))

const THAT = /^(?:celui|celle|ceux|celles)$/

const isReflexive = ({ tokens }: SentenceView, verb: number): boolean =>
  /^(?:se|s')$/.test(tokens[verb - 1]?.norm ?? '')

const mayBeImpersonal = (view: SentenceView, verb: number): boolean =>
  could(view, verb, ({ pos, lemma }) => pos === 'verb' && IMPERSONAL.has(lemma))

const isKnown = (view: SentenceView, at: number): boolean =>
  must(view, at, ({ kind }) => kind === 'definite' || kind === 'possessive' || kind === 'demonstrative')

/** Only weak pronouns part the verb from what opens its clause. */
function isWithoutSubject(view: SentenceView, verb: number): boolean {
  let first = verb
  while (first > 0 && pastWeakPronouns(view, first - 1) === verb) first--
  const opening = view.tokens[first - 1]
  // `Y participent trois écoles`
  if (!opening || isOpening(opening))
    return first === verb - 1 && view.tokens[first]?.norm === 'y' && !could(view, verb, isParticiple)
  // `auquel nous appartenons tous`: the pronoun is the subject itself.
  const own = first < verb ? subjectOfPronoun(view.tokens[first]?.norm ?? '') : undefined
  if (own && could(view, verb, suits(own))) return false
  if (opening.norm === 'comme') return /^(?:l'|le)$/.test(view.tokens[verb - 1]?.norm ?? '')
  if (BEFORE_VERB_AND_SUBJECT.test(opening.norm))
    return (
      !could(view, verb, ({ pos, lemma }) => pos === 'verb' && WITHOUT_SUBJECT.has(lemma)) &&
      // `quoi que disent les gens`
      (opening.norm !== 'que' ||
        view.tokens[first - 2]?.norm === 'quoi' ||
        isWhatever(view, first, verb) ||
        isPassiveWish(view, verb) ||
        isRelative(view, first - 1) ||
        !may(view, verb, ({ mood }) => mood === 'subjunctive-present'))
    )
  // `à quelle heure ouvrent vos bureaux`
  if (isAskedWhen(view, first)) return true
  // `au bout duquel se trouvent`
  if (OF_WHICH.test(opening.norm)) return true
  return (isReflexive(view, verb) || isIntransitive(view, verb)) && isFronted(view, first)
}

/** `la chanson que chantent les enfants`: right after a noun, and no wish. */
const isRelative = (view: SentenceView, at: number): boolean =>
  view.readings[at]?.best?.kind === 'relative' && view.readings[at - 1]?.best?.pos === 'noun'

/** `quels que soient les délais`; `quel que soit le jour et l'heure` goes with the nearest. */
const isWhatever = ({ tokens }: SentenceView, first: number, verb: number): boolean =>
  /^quel(?:le)?s$/.test(tokens[first - 2]?.norm ?? '') ||
  (/^quelle?$/.test(tokens[first - 2]?.norm ?? '') && tokens[verb]?.norm === 'soient')

/** `à quelle heure`, `dans quels cas` end right before. */
const isAskedWhen = ({ tokens }: SentenceView, at: number): boolean =>
  /^quel(?:le)?s?$/.test(tokens[at - 2]?.norm ?? '') &&
  /^(?:à|de|dans|en|pour|sur|depuis)$/.test(tokens[at - 3]?.norm ?? '')

const OF_WHICH = /^(?:duquel|desquel(?:le)?s|auquel|auxquel(?:le)?s|laquelle|lequel|lesquel(?:le)?s)$/

const isIntransitive = (view: SentenceView, verb: number): boolean =>
  could(view, verb, ({ lemma }) =>
    /^(?:figurer|participer|venir|trôner|résider|régner|siéger|dormir|vivre|naître|apparaître|paraître|surgir|découler|résulter|émaner|subsister|habiter|circuler|défiler)$/.test(
      lemma,
    ),
  )

/** `À ce prix s'ajoutent les frais`: a complement alone stands between the opening and the verb. */
function isFronted(view: SentenceView, first: number): boolean {
  const among = view.tokens.findLastIndex(({ norm }, i) => i < first && norm === 'parmi')
  const lead = view.tokens[among - 1]
  // `Parmi les pièces que nous avons reçues figure`
  if (among >= 0 && first - among < 15 && (!lead || isOpening(lead)))
    return !view.tokens.slice(among, first).some(({ text }) => text === ',')
  for (let i = first - 1; i >= 0 && i >= first - 6; i--) {
    const before = view.tokens[i - 1]
    if (may(view, i, isPos('preposition')) && (!before || isOpening(before))) return true
    if (/^(?:cela|ceci|ça|là|ici|lui|eux|elles?)$/.test(view.tokens[i]?.norm ?? '')) continue
    if (!must(view, i, isPos('noun', 'determiner', 'adjective', 'proper', 'numeral', 'preposition')))
      return false
  }
  return false
}
