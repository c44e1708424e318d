import type { SentenceView } from '../rule'
import { allowedBy } from './agreement'
import { antecedentsOf, isBe, isExplained, isNoAntecedent, joinsClauses, othersBefore } from './antecedent'
import { phraseOpensClause, REACH } from './clause'
import { type Agreement, could, isParticiple, isPos, isPossible, may, must } from './features'
import { isNoun, nounGroupAt } from './nounGroup'
import { targetOf } from './nounTarget'
import { isTimeNoun, type Phrase } from './phraseHead'
import { invertedSubject, subjectOfPronoun, suits } from './subject'
import { antecedentsIn, phrasesOf } from './subjects'
import { verbOfPhrase } from './verbOfPhrase'

/** The direct object that stands before a participle: none, one that any of `targets` may be, or who knows. */
export type ObjectBefore =
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'found'; readonly targets: readonly Agreement[]; readonly isRelative: boolean }

const NONE: ObjectBefore = { kind: 'none' }
const UNKNOWN: ObjectBefore = { kind: 'unknown' }
const found = (targets: readonly Agreement[], isRelative = false): ObjectBefore => ({
  kind: 'found',
  targets,
  isRelative,
})

const WEAK = /^(?:ne|n'|me|m'|te|t'|se|s'|le|la|les|l'|lui|leur|y|en|nous|vous)$/

/** Verbs whose person is always their direct object: `nous` before them is one. */
const OF_PERSONS = new Set(
  'contacter aider informer prévenir alerter interpeller convaincre rassurer solliciter décevoir satisfaire accueillir encourager soutenir toucher surprendre féliciter avertir inviter déranger identifier'.split(
    ' ',
  ),
)

/** With these a person and what they are called both stand as objects: `ils vous ont nommés les gagnants`. */
const NAMING = new Set(
  'nommer élire appeler rendre trouver croire déclarer proclamer sacrer baptiser attendre suivre voir laisser'.split(
    ' ',
  ),
)

/** With these `nous` and `vous` are indirect: they are no reason for an agreement. */
const TO_PERSONS = new Set(
  'répondre écrire parler téléphoner plaire échapper suffire sourire dire donner envoyer proposer offrir demander permettre indiquer expliquer transmettre confirmer adresser'.split(
    ' ',
  ),
)

export function objectBefore(view: SentenceView, auxiliary: number, participle: number): ObjectBefore {
  const { tokens } = view
  let start = auxiliary
  while (WEAK.test(tokens[start - 1]?.norm ?? '') && tokens[start - 1]?.kind === 'word') start--
  const weak = tokens.slice(start, auxiliary).map(({ norm }) => norm)
  if (weak.includes('les')) {
    // `on les a toutes changées`, `telles que nous les avons décrites`
    const norms = tokens.slice(auxiliary, participle).map(({ norm }) => norm)
    const isFeminine =
      norms.includes('toutes') || (tokens[start - 2]?.norm === 'telles' && tokens[start - 1]?.norm === 'que')
    return isFeminine ? found([{ genders: 2, numbers: 2 }]) : takenUp(view, start, 2)
  }
  // `Léa l'a fait`: what was told, and no thing named before.
  if (weak.includes("l'") && could(view, participle, ({ lemma }) => lemma === 'faire'))
    return found([{ genders: 3, numbers: 1 }])
  if (weak.includes("l'")) return takenUp(view, start, 1)
  // `on en a parlé`: of it, and nothing agrees; `combien en avez-vous reçus` has its object elsewhere.
  if (weak.includes('en') && weak.every((norm) => /^(?:en|n[e'])$/.test(norm)))
    return hasQuestionOrQue(view, start) ? UNKNOWN : NONE
  if (weak.some((norm) => /^(?:le|la|en|se|s')$/.test(norm))) return UNKNOWN
  const relative = relativeBefore(view, start, auxiliary, participle)
  if (relative) return relative
  // `vous m'avez aidés`: one person, man or woman.
  if (weak.some((norm) => /^[mt][e']$/.test(norm)))
    return hasQuestionOrQue(view, start) ? UNKNOWN : found([{ genders: 3, numbers: 1 }])
  const person = personBefore(view, start, auxiliary, participle)
  if (person) return person
  const asked = askedBefore(view, start, auxiliary)
  if (asked) return asked
  return hasQuestionOrQue(view, start) && !isPastRelative(view, auxiliary) ? UNKNOWN : NONE
}

/** `les heures que tu as passées ici ont porté leurs fruits`: the clause of `que` is over, and its noun is the subject. */
const isPastRelative = (view: SentenceView, auxiliary: number): boolean =>
  phrasesOf(view).some(
    ({ start, end }) =>
      isQue(view, end) && phraseOpensClause(view, start) && verbOfPhrase(view, end)?.at === auxiliary,
  )

const isOwnSubject = (view: SentenceView, verb: number, norm: string): boolean => {
  const subject = subjectOfPronoun(norm)
  return subject !== undefined && could(view, verb, suits(subject))
}

/** `vous nous avez aidés`: an object where the auxiliary is not its own. `Vous` may be one person. */
function personBefore(
  view: SentenceView,
  start: number,
  auxiliary: number,
  participle: number,
): ObjectBefore | undefined {
  const norms = view.tokens.slice(start, auxiliary).map(({ norm }) => norm)
  const objects = norms.filter(
    (norm) => (norm === 'nous' || norm === 'vous') && !isOwnSubject(view, auxiliary, norm),
  )
  if (objects.length === 0)
    return norms.filter((norm) => norm === 'nous' || norm === 'vous').length > 1 ? UNKNOWN : undefined
  if (could(view, participle, (each) => isParticiple(each) && TO_PERSONS.has(each.lemma))) return undefined
  const takesPerson = could(
    view,
    participle,
    (analysis) => isParticiple(analysis) && OF_PERSONS.has(analysis.lemma),
  )
  // `nos chefs vous ont préparé un menu`: what follows is the object, and the person has it done for them.
  const isOwnObject =
    /^(?:une?|votre|vos|notre|nos|leurs?)$/.test(view.tokens[participle + 1]?.norm ?? '') &&
    !isTimeNoun(view, participle + 2) &&
    !could(
      view,
      participle,
      (each) => isParticiple(each) && (OF_PERSONS.has(each.lemma) || NAMING.has(each.lemma)),
    )
  if (isOwnObject) return undefined
  return objects.includes('nous') && takesPerson ? found([{ genders: 3, numbers: 2 }]) : UNKNOWN
}

/** `quelle taille avez-vous choisie`, `combien de colis as-tu reçus`; after a preposition it is no object. */
function askedBefore(view: SentenceView, start: number, auxiliary: number): ObjectBefore | undefined {
  const { tokens } = view
  // A subject may stand between: `quelle taille vous avez choisie`.
  const isOwnSubject = subjectOfPronoun(tokens[start]?.norm ?? '') !== undefined && start < auxiliary
  if (!invertedSubject(view, auxiliary + 1) && !isOwnSubject) return undefined
  for (let at = start - 1; at >= Math.max(0, start - 6); at--) {
    const norm = tokens[at]?.norm ?? ''
    if (norm === 'combien') return howMany(view, at, start)
    if (!/^quel(?:le)?s?$/.test(norm)) continue
    const group = nounGroupAt(view, at)
    if (!group || group.end !== start || may(view, at - 1, isPos('preposition'))) return UNKNOWN
    const isTime = could(view, group.noun, ({ lemma }) =>
      /^(?:jour|heure|moment|date|année|mois|fois|semaine)$/.test(lemma),
    )
    return isTime ? UNKNOWN : found([targetOf(view, group)])
  }
  return undefined
}

/** `combien de points avez-vous cumulés`: what is counted, always many. */
function howMany(view: SentenceView, at: number, start: number): ObjectBefore {
  const noun = allowedBy(view, start - 1, isNoun)
  const isPlain = start === at + 3 && /^(?:de|d')$/.test(view.tokens[at + 1]?.norm ?? '')
  if (!noun || !isPlain || noun.numbers === 1 || isTimeNoun(view, start - 1)) return UNKNOWN
  return may(view, at - 1, isPos('preposition')) ? UNKNOWN : found([{ genders: noun.genders, numbers: 2 }])
}

/** `Cette offre, nous l'avons prolongée`: what stands apart at the head is what the pronoun takes up. */
function takenUp(view: SentenceView, start: number, numbers: number): ObjectBefore {
  const open = { genders: 3, numbers }
  // `la salle, comme vous l'avez vu, est pleine`: all of it is meant; `la cliente, qui l'a vu`: another thing.
  if (/^(?:comme|qui)$/.test(view.tokens[start - 1]?.norm ?? '')) return found([open])
  const head = phrasesOf(view).find(
    (phrase) =>
      view.tokens[phrase.end]?.text === ',' &&
      !phrase.isTime &&
      phrase.end >= start - 2 &&
      phrase.end < start &&
      (phrase.start === 0 || (phraseOpensClause(view, phrase.start) && !isGoverned(view, phrase.start))),
  )
  return head && (head.numbers & numbers) !== 0 && isPossible(head.attribute)
    ? found([{ genders: head.attribute.genders, numbers }])
    : found([open])
}

/** `il passe donc à travers une alliance, vous l'avez prouvé`: it stands apart from nothing. */
const isGoverned = (view: SentenceView, at: number): boolean =>
  may(view, at - 1, isPos('preposition')) || view.tokens[at - 2]?.norm === 'à'

/** What one does with time, and what is never done without an object. */
const SPENDING = new Set('passer perdre consacrer gagner réserver payer'.split(' '))
const ALWAYS_WITH_OBJECT = new Set(
  'souscrire évoquer exprimer formuler soulever subir rencontrer émettre diffuser résilier commettre égarer'.split(
    ' ',
  ),
)

/** What one does with news and proofs, which then are the object (`la confirmation que vous avez reçue`). */
const HANDED_OVER = new Set(
  'recevoir donner transmettre fournir publier obtenir laisser mentionner joindre remettre apporter adresser éprouver ressentir faire'.split(
    ' ',
  ),
)

/** The phrase that a relative `que` stands for, with the subject of its clause between it and the auxiliary. */
function relativeBefore(
  view: SentenceView,
  start: number,
  auxiliary: number,
  participle: number,
): ObjectBefore | undefined {
  const { tokens } = view
  const isPostposed = hasSubjectAfter(view, start, auxiliary, participle)
  const que = isPostposed ? start - 1 : relativeBeforeSubject(view, start)
  if (que === undefined || joinsClauses(view, que)) return undefined
  // `ce que vous avez demandé`
  if (tokens[que - 1]?.norm === 'ce') return found([{ genders: 1, numbers: 1 }], !isPostposed)
  if (!may(view, que, ({ kind }) => kind === 'relative')) return UNKNOWN
  const phrases = antecedentsOf(view, que)
  if (phrases.length === 0) return UNKNOWN
  const first = phrases.reduce((a, b) => (b.start < a.start ? b : a))
  const isOf = (lemmas: ReadonlySet<string>): boolean =>
    must(view, participle, (each) => !isParticiple(each) || lemmas.has(each.lemma))
  const isSpent = first.isTime && isOf(SPENDING)
  const isNone = isNoAntecedent(view, first) || (isExplained(view, first) && !isOf(HANDED_OVER))
  if (isNone && !isSpent && !isOf(ALWAYS_WITH_OBJECT)) return UNKNOWN
  // `il y a`, `il a fallu`: nobody acts.
  if (/^(?:il|ça|cela)$/.test(tokens[que + 1]?.norm ?? '') && tokens[que + 2]?.norm === 'y') return UNKNOWN
  // `l'adresse et le nom que vous avez donnés sont erronés`: the verb after says that both are meant.
  if (isJoined(first) && areMany(view, first)) return found([first.attribute], !isPostposed)
  const targets = phrases.flatMap(({ attribute, heads }) => [
    attribute,
    // `la mise à jour que`: seldom the time.
    ...heads.filter(({ isTime }) => !isTime || isSpent),
  ])
  return found([...targets, ...othersBefore(view, que, first)], !isPostposed)
}

const isQue = ({ tokens }: SentenceView, at: number): boolean => /^qu[e']$/.test(tokens[at]?.norm ?? '')

/** `la lettre que m'a envoyée votre agence`: nothing before the verb can be its subject, and what follows it can. */
function hasSubjectAfter(view: SentenceView, start: number, auxiliary: number, participle: number): boolean {
  return (
    isQue(view, start - 1) &&
    !view.tokens.slice(start, auxiliary).some(({ norm }) => isOwnSubject(view, auxiliary, norm)) &&
    phrasesOf(view).some(
      (phrase) => phrase.start === participle + 1 && !phrase.isTime && could(view, auxiliary, suits(phrase)),
    )
  )
}

const isJoined = ({ numbers, heads }: Phrase): boolean =>
  numbers === 2 && heads.every((head) => head.numbers === 1)

function areMany(view: SentenceView, { start, end }: Phrase): boolean {
  const verb = phraseOpensClause(view, start) ? verbOfPhrase(view, end) : undefined
  return (
    verb !== undefined &&
    could(view, verb.at, suits({ person: 3, numbers: 2 })) &&
    !could(view, verb.at, suits({ person: 3, numbers: 1 }))
  )
}

/** The `que` right before the subject of the clause: a pronoun, or a phrase that ends where the verb begins. */
function relativeBeforeSubject(view: SentenceView, start: number): number | undefined {
  const { tokens } = view
  for (let at = start; at >= start - 1; at--) {
    // `que l'on a pris`
    const lead = view.tokens[at - 1]?.norm === "l'" ? at - 2 : at - 1
    if (subjectOfPronoun(view.tokens[at]?.norm ?? '') && isQue(view, lead)) return lead
  }
  if (/^(?:ça|cela)$/.test(view.tokens[start - 1]?.norm ?? '') && isQue(view, start - 2)) return start - 2
  // `que des clients ont signalé`: right after `que`, `des` is an article.
  return antecedentsIn(view)
    .filter(
      (phrase) =>
        phrase.end === start &&
        isQue(view, phrase.start - 1) &&
        !/^(?:du|aux?)$/.test(tokens[phrase.start]?.norm ?? ''),
    )
    .map((phrase) => phrase.start - 1)[0]
}

/** Something before may be the object after all: a `que`, a question. */
function hasQuestionOrQue(view: SentenceView, start: number): boolean {
  const { tokens } = view
  for (let at = start - 1; at >= Math.max(0, start - REACH); at--) {
    const token = view.tokens[at]
    if (!token || (token.kind === 'punctuation' && /^[.!?;:]/.test(token.text))) return false
    // `c'est la photo où je ris qu'on a choisie`: what is presented may be the object.
    const isConjunction =
      /^qu[e']$/.test(token.norm) &&
      joinsClauses(view, at) &&
      !tokens.slice(0, at).some(({ norm }, i) => /^(?:c'|ce)$/.test(norm) && could(view, i + 1, isBe))
    if (
      !isConjunction &&
      /^(?:que|qu'|combien|quels?|quelles?|lesquels|lesquelles|laquelle|lequel)$/.test(token.norm)
    )
      return true
  }
  return false
}
