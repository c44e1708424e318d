import type { Analysis } from '../../lexicon/morphology'
import { NO_READING } from '../../lexicon/reading'
import { table } from '../../text/table'
import { isWord } from '../../text/token'
import type { Hit, SentenceView } from '../rule'
import { agreementHit, allowedBy, clashes } from './agreement'
import { isFiniteVerb, isOpening, phraseOpensClause, SURE } from './clause'
import { copulaFrom, isCopula, isReflexive, reflexiveCopula } from './copula'
import {
  type Agreement,
  could,
  isInfinitive,
  isParticiple,
  isPos,
  isPossible,
  may,
  meet,
  must,
} from './features'
import { REACH } from './kit/reach'
import { isAdjectival, isNoun, isUnchanged } from './nounGroup'
import { type Subject, suits } from './subject'
import { phrasesOf, subjectsOf } from './subjects'
import { isTimeNoun } from './timeNoun'
import { governedBy } from './verbGroup'

/** `les salles étant toutes occupées`, `la salle ayant été réservée`: clauses of their own, whose verb has no person. */
export function* ofAbsoluteClauses(view: SentenceView): Generator<Hit> {
  for (const { start, end, attribute } of phrasesOf(view)) {
    const helper = helperOfClause(view, end)
    // `les salles étant toutes occupées`: a clause of its own, with no verb that has a person.
    if (view.tokens[helper]?.norm === 'étant' && phraseOpensClause(view, start))
      yield* joinedBy(view, helper, attribute)
    // `la salle ayant été réservée`
    const having = view.tokens[helper]?.norm === "n'" ? helper + 1 : helper
    const been = view.tokens[having]?.norm === 'ayant' ? governedBy(view, having)?.at : undefined
    if (been !== undefined && view.tokens[been]?.norm === 'été' && phraseOpensClause(view, start))
      yield* joinedBy(view, been, attribute)
  }
}

/** `les pneus dont vous parlez ayant été montés`: past a relative clause that no noun of its own ends. */
function helperOfClause(view: SentenceView, end: number): number {
  const { tokens } = view
  const isRelative = (at: number): boolean => /^(?:qu[ei']|qui|dont|où)$/.test(tokens[at]?.norm ?? '')
  const relative = isRelative(end)
    ? end
    : isRelative(end + 1) && may(view, end, isPos('preposition'))
      ? end + 1
      : end
  if (relative === end && !isRelative(end)) return end
  let hasVerb = false
  for (let i = relative + 1; i < relative + FAR_HELPER; i++) {
    const token = tokens[i]
    if (!token || token.kind === 'punctuation' || isRelative(i)) return end
    if (/^(?:ayant|étant)$/.test(token.norm)) {
      const before = tokens[i - 1]?.norm === "n'" ? i - 2 : i - 1
      // `dont vous faites état`: bare, it belongs to the verb.
      const isOfNoun =
        may(view, before, isNoun) && may(view, before - 1, isPos('determiner', 'adjective', 'preposition'))
      return hasVerb && !isOfNoun ? before + 1 : end
    }
    hasVerb ||= isFiniteVerb(view, i)
  }
  return end
}
const FAR_HELPER = 12

const PRESENTED = table<Agreement>({
  nous: { genders: 3, numbers: 2 },
  les: { genders: 3, numbers: 2 },
  me: { genders: 3, numbers: 1 },
  te: { genders: 3, numbers: 1 },
  le: { genders: 1, numbers: 1 },
  la: { genders: 2, numbers: 1 },
})

/** `nous voici installés`, `la voilà réparée` */
export function* presented(view: SentenceView): Generator<Hit> {
  for (let at = 1; at < view.tokens.length - 1; at++) {
    const target = PRESENTED[view.tokens[at - 1]?.norm ?? '']
    if (target && /^voi(?:ci|là)$/.test(view.tokens[at]?.norm ?? '')) yield* joinedBy(view, at, target)
  }
}

export function* attributesOf(view: SentenceView, verb: number, subject: Subject): Generator<Hit> {
  // `votre musique me tient éveillé`: whom it keeps so.
  // But `ils me semblent longs`.
  const isToOne = subject.person === 3 && /^(?:me|m'|te|t')$/.test(view.tokens[verb - 1]?.norm ?? '')
  if (isToOne && !must(view, verb, isCopula)) return
  const copula = isToOne
    ? verb
    : isReflexive(view, verb)
      ? reflexiveCopula(view, verb)
      : copulaFrom(view, verb, subject)
  if (copula === undefined) return
  if (hasObject(view, verb - 1, verb)) return
  const target = targetFor(view, verb, subject)
  yield* joinedBy(
    view,
    copula,
    subject.numbers !== target.numbers ? severalBy(view, verb, copula, target) : target,
  )
}

/** `vous auriez tous été contents`, `vous êtes venus à sept`: what follows says that they are many. */
function severalBy(view: SentenceView, verb: number, copula: number, target: Agreement): Agreement {
  const at = governedBy(view, copula)?.at ?? copula
  const all = view.tokens.slice(verb, at).find(({ norm }) => /^(?:tous|toutes)$/.test(norm))
  if (all) return { genders: all.norm === 'toutes' ? 2 : target.genders, numbers: 2 }
  const isCounted =
    view.tokens[at + 1]?.norm === 'à' &&
    isWord(view.tokens[at + 2]) &&
    may(view, at + 2, ({ kind }) => kind === 'cardinal') &&
    (!view.tokens[at + 3] || !isWord(view.tokens[at + 3]))
  return isCounted && could(view, at, isParticiple) ? { ...target, numbers: 2 } : target
}

/** The adjectives and participles behind the verb, joined to one another. */
export function* joinedBy(view: SentenceView, copula: number, asked: Agreement): Generator<Hit> {
  let target = asked
  let governed = governedBy(view, copula)
  // `sommes là en privé`, `sont en sus`: what seems a pronoun is a preposition.
  if (governed && view.tokens[governed.at - 1]?.norm === 'en') return
  let from = copula
  while (governed && isAttribute(view, governed.at)) {
    const { at } = governed
    if (hasObject(view, from, at)) return
    if (!leadsNoun(view, at) && clashes(view, at, isAdjectival, target)) {
      const hit = agreementHit(view, at, isAdjectival, target)
      if (hit) yield hit
    }
    const next = view.tokens[at + 1]
    const joining = isJoining(view, at) ? at : handedOn(view, at)
    if (joining !== undefined) {
      governed = governedBy(view, joining)
      continue
    }
    const isNext = next?.norm === 'et' || next?.norm === 'ou' || next?.norm === 'mais'
    const joint = isNext || isNextOfSeveral(view, at) ? at + 1 : jointAfter(view, copula, at)
    if (joint !== undefined) from = joint
    // `les élèves sont inscrits ici ou envoyée`: the first one tells their gender.
    const shown = joint === undefined || isNext ? undefined : allowedBy(view, at, isAdjectival)
    if (shown && (shown.genders & target.genders) !== 0)
      target = { ...target, genders: shown.genders & target.genders }
    governed = joint === undefined ? undefined : governedBy(view, joint)
    // `doivent être signées et rester lisibles`: an infinitive like the first.
    if (governed && isJoinedInfinitive(view, copula, governed.at)) {
      from = governed.at
      governed = governedBy(view, governed.at)
    }
    // `elle en est touchée et se joint à nous`: a verb of its own.
    if (governed?.hasPronoun) return
  }
}

/** `refaite, posée et fleurie`: participles alone between commas, at least three, or the last one joined. */
function isNextOfSeveral(view: SentenceView, first: number): boolean {
  const isItem = (at: number): boolean =>
    could(view, at, isParticiple) && must(view, at, (each) => isAdjectival(each) || isNoun(each))
  if (view.tokens[first + 1]?.text !== ',' || !could(view, first, isParticiple) || !isItem(first + 2))
    return false
  const after = view.tokens[first + 3]
  if (/^(?:et|ou)$/.test(after?.norm ?? '')) return isItem(first + 4)
  const isBetween = view.tokens[first - 1]?.text === ',' && could(view, first - 2, isParticiple)
  return after?.text === ',' && (isItem(first + 4) || isBetween)
}
const isJoinedInfinitive = (view: SentenceView, copula: number, at: number): boolean =>
  may(view, copula, isInfinitive) && must(view, at, (each) => isInfinitive(each) && isCopula(each))

/**
 * `déposées au guichet ou envoyées par courrier`: the joint past what goes with the first participle. No participle
 * or adjective stands between, which the second one could be joined to.
 */
function jointAfter(view: SentenceView, copula: number, at: number): number | undefined {
  if (!could(view, at, isParticiple)) return undefined
  const between: Agreement[] = []
  for (let i = at + 1; i < at + FAR_JOINT; i++) {
    const token = view.tokens[i]
    if (!token || !(isWord(token) || token.kind === 'number')) return undefined
    if (/^(?:et|ou)$/.test(token.norm)) {
      const second = governedBy(view, view.tokens[i + 1]?.norm === 'bien' ? i + 1 : i)
      if (second === undefined) return undefined
      if (isJoinedInfinitive(view, copula, second.at)) return i
      const own = allowedBy(view, second.at, isParticiple)
      const isDone =
        own !== undefined &&
        // `envoyé` is a noun too, which no article leads here.
        must(view, second.at, (each) => isAdjectival(each) || isNoun(each)) &&
        may(view, second.at + 1, isPos('preposition'))
      return isDone && !between.some((each) => isPossible(meet(each, own))) ? second.at - 1 : undefined
    }
    if (/^(?:qu[ei']|qui|dont|où|si|quand|pour|mais)$/.test(token.norm) || isFiniteVerb(view, i))
      return undefined
    if (may(view, i, isInfinitive)) return undefined
    const best = view.readings[i]?.best
    // `en mains propres ou envoyés`: what does not agree with it is joined to something else.
    const quality = best && isAdjectival(best) ? allowedBy(view, i, isAdjectival) : undefined
    const noun = allowedBy(view, i - 1, isNoun)
    if (quality) between.push(noun ? meet(quality, noun) : quality)
  }
  return undefined
}
const FAR_JOINT = 8

/**
 * `Il sont formés`: where the number of the subject cannot be heard, what the verb and the adjective agree on may be
 * right; the rule of the verb asks who is.
 */
const targetFor = (
  view: SentenceView,
  verb: number,
  { numbers, attribute, isSilent, kind }: Subject,
): Agreement => {
  const shown = allowedBy(view, verb, ({ pos }) => pos === 'verb')?.numbers ?? 3
  // `une partie des billets ont été vendus`: either is right, and the verb has chosen.
  if (kind === 'phrase' && numbers === 3 && attribute.numbers === 3 && shown !== 3)
    return { ...attribute, numbers: shown }
  return isSilent && (shown & numbers) === 0 ? { ...attribute, numbers: 3 } : attribute
}

/** `elle l'est`, `c'est la plus dure`: a pronoun or an article stands for the attribute or leads a noun. */
const hasObject = (view: SentenceView, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    if (/^(?:l'|le|la|les|rien)$/.test(view.tokens[i]?.norm ?? '')) return true
  }
  return false
}

/** An adjective or a participle here: no adverb, no noun that the sentence prefers. */
function isAttribute(view: SentenceView, at: number): boolean {
  const token = view.tokens[at]
  if (!isWord(token) || isUnchanged(view, at) || /^\p{Lu}/u.test(token.text)) return false
  if (!could(view, at, isAdjectival)) return false
  const { best, margin } = view.readings[at] ?? NO_READING
  // `sont attendu`: a preposition elsewhere.
  const isDone = best !== undefined && isParticiple(best) && margin >= SURE
  if (
    !isDone &&
    !/^nuls?$/.test(token.norm) &&
    may(
      view,
      at,
      isPos('adverb', 'preposition', 'determiner', 'pronoun', 'conjunction', 'interjection', 'numeral'),
    )
  )
    return false
  // `nous sommes tout ouïe`: all ears, a noun.
  if (view.tokens[at - 1]?.norm === 'tout' && token.norm === 'ouïe') return false
  if (view.tokens[at - 1]?.norm === 'bien' && /^(?:sûr|entendu)$/.test(token.norm)) return false
  if (best === undefined) return false
  // `ceux-ci sont secret`: a noun would not stand bare there, unless what follows bears it (`sont cause de`).
  const isDoubtful = best.pos === 'noun' && margin < SURE / 2 && !isWord(view.tokens[at + 1])
  // `semblent content de`: a noun elsewhere, which would not lead `de` without its article.
  const isFollowedByDe = /^d[e']$/.test(view.tokens[at + 1]?.norm ?? '') && token.norm === 'content'
  return isAdjectival(best) || could(view, at, isParticiple) || isDoubtful || isFollowedByDe
}

/** `nous sommes bon public`, `ils restent grand amateurs`: an adjective that a noun follows is the noun's. */
const leadsNoun = (view: SentenceView, at: number): boolean =>
  !must(view, at, isParticiple) &&
  !isSurelyDone(view, at) &&
  !isJoining(view, at) &&
  // `sera fermé samedi`.
  !isTimeNoun(view, at + 1) &&
  // `célèbres grâce à vous`.
  !may(view, at + 1, isPos('preposition')) &&
  // `restent ouvertes tout l'été`
  view.tokens[at + 1]?.norm !== 'tout' &&
  may(view, at + 1, isPos('noun', 'adjective'))

/** `être imprimées recto verso`: a participle, whatever stands bare behind it. */
const isSurelyDone = (view: SentenceView, at: number): boolean => {
  const { best, margin } = view.readings[at] ?? NO_READING
  return best !== undefined && isParticiple(best) && margin >= SURE
}

/** `sommes sûrs d'être prêts`, `est censée être changée`: the infinitive has the same subject. */
function handedOn(view: SentenceView, at: number): number | undefined {
  if (!could(view, at, ({ lemma }) => HANDING_ON.test(lemma))) return undefined
  const be = /^d[e']$/.test(view.tokens[at + 1]?.norm ?? '') ? at + 2 : at + 1
  return may(view, be, (each) => isInfinitive(each) && isCopula(each)) ? be : undefined
}
const HANDING_ON =
  /^(?:susceptible|capable|censé|supposé|supposer|sûr|fier|heureux|ravi|content|triste|déçu|forcé|contraint|digne)$/

/** `sont devenues célèbres`: the participle agrees, and so does what it joins. */
const isJoining = (view: SentenceView, at: number): boolean =>
  could(view, at, (each) => isParticiple(each) && isCopula(each))

/** `nous avons vérifié et sommes désolés`: a verb joined to the one before shares its subject. */
export function sharedSubject(view: SentenceView, joint: number, verb: number): Subject | undefined {
  if (!/^(?:et|mais)$/.test(view.tokens[joint]?.norm ?? '')) return undefined
  // `et peut être renouvelée`: what the modal leads is said of the same.
  const isHelping = ({ kind, lemma }: Analysis): boolean =>
    kind === 'auxiliary' || /^(?:pouvoir|devoir)$/.test(lemma)
  if (!may(view, verb, isCopula) && !may(view, verb, isHelping)) return undefined
  const subjects = subjectsOf(view)
  const own = subjects.get(verb)
  // `et vous sera présentée`: an object, where the verb is not its own.
  if (own && (own.kind !== 'pronoun' || could(view, verb, suits(own)))) return undefined
  for (let i = joint - 1; i >= Math.max(0, joint - REACH); i--) {
    const token = view.tokens[i]
    if (!token || isOpening(token)) return undefined
    const subject = subjects.get(i)
    // `elle dépend du service qui ferme et ne sera pas prolongée`: which of the two, who can tell?
    if (subject?.kind === 'relative' && hasOuter(view, subjects, i, verb)) return undefined
    if (subject) return could(view, verb, suits(subject)) && subject.kind !== 'inverted' ? subject : undefined
    if (may(view, i, ({ person }) => person > 0) && may(view, i, isPos('verb'))) return undefined
  }
  return undefined
}

/** A subject before the relative clause that the verb could go with as well. */
const hasOuter = (
  view: SentenceView,
  subjects: ReadonlyMap<number, Subject>,
  inner: number,
  verb: number,
): boolean =>
  [...subjects].some(
    ([at, outer]) => at < inner && outer.kind !== 'relative' && could(view, verb, suits(outer)),
  )
