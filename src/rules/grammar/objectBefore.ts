import type { Analysis } from '../../lexicon/morphology'
import type { SentenceView } from '../rule'
import { isAfterCleft } from './afterCleft'
import { allowedBy } from './agreement'
import { antecedentsOf, isBe, isExplained, isNoAntecedent, joinsClauses, othersBefore } from './antecedent'
import { phraseOpensClause } from './clause'
import { type Agreement, could, isParticiple, isPos, isPossible, may, must } from './features'
import { hasOwnObject, INTRANSITIVE, isGivenToPerson, OF_PERSONS } from './givenToPerson'
import { REACH } from './kit/reach'
import { isNoun, nounGroupAt } from './nounGroup'
import { targetOf } from './nounTarget'
import {
  hasSubjectAfter,
  isAfterHead,
  isOwnSubject,
  isQue,
  relativeBeforeSubject,
  relativeJoined,
} from './objectRelative'
import type { Phrase } from './phraseShape'
import { invertedSubject, subjectOfPronoun, suits } from './subject'
import { antecedentsIn, phrasesOf, subjectsOf } from './subjects'
import { isTimeNoun } from './timeNoun'
import { verbOfPhrase } from './verbOfPhrase'
import { isWhen } from './when'

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

/** With these `nous` and `vous` are indirect: they are no reason for an agreement. */
const TO_PERSONS = new Set(
  'répondre écrire parler téléphoner plaire échapper suffire sourire dire donner envoyer proposer offrir demander permettre indiquer expliquer transmettre confirmer adresser avouer raconter promettre souhaiter révéler prescrire accorder attribuer reprocher annoncer mentir obéir nuire pardonner appartenir convenir'.split(
    ' ',
  ),
)

export function objectBefore(view: SentenceView, auxiliary: number, participle: number): ObjectBefore {
  const { tokens } = view
  let start = auxiliary
  // `plusieurs d'entre vous nous ont`: what a preposition leads is no weak pronoun.
  while (
    WEAK.test(tokens[start - 1]?.norm ?? '') &&
    tokens[start - 1]?.kind === 'word' &&
    !(/^[nv]ous$/.test(tokens[start - 1]?.norm ?? '') && isPartitive(view, start - 2))
  )
    start--
  const weak = tokens.slice(start, auxiliary).map(({ norm }) => norm)
  if (weak.includes('les')) {
    // `on les a toutes changées`, `telles que nous les avons décrites`
    const norms = tokens.slice(auxiliary, participle).map(({ norm }) => norm)
    const isFeminine =
      norms.includes('toutes') || (tokens[start - 2]?.norm === 'telles' && tokens[start - 1]?.norm === 'que')
    return isFeminine ? found([{ genders: 2, numbers: 2 }]) : takenUp(view, start, participle, 2)
  }
  // `Léa l'a fait`: what was told, and no thing named before.
  if (weak.includes("l'") && could(view, participle, ({ lemma }) => lemma === 'faire'))
    return found([{ genders: 3, numbers: 1 }])
  if (weak.includes("l'")) return takenUp(view, start, participle, 1)
  // `on en a parlé`: of it, and nothing agrees; `combien en avez-vous reçus` has its object elsewhere.
  if (weak.includes('en') && weak.every((norm) => /^(?:en|n[e'])$/.test(norm)))
    return hasQuestionOrQue(view, start) && !isEnclosed(view, start, auxiliary) ? UNKNOWN : NONE
  if (weak.some((norm) => /^(?:le|la|en|se|s')$/.test(norm))) return UNKNOWN
  const isToMe = weak.some((norm) => /^[mt][e']$/.test(norm))
  // `si j'avais su que tu venais, je t'aurais gardé une part`: its subject stands before, so what follows is the object.
  const isLed =
    subjectOfPronoun(tokens[start - 1]?.norm ?? '') !== undefined && hasOwnObject(view, participle)
  const isNever = must(view, participle, (each) => !isParticiple(each) || INTRANSITIVE.test(each.lemma))
  if (isToMe && (isLed || isNever)) return NONE
  const isApart = isAfterCleft(view, start, participle)
  const relative = isApart ? undefined : relativeBefore(view, start, auxiliary, participle)
  if (relative) return relative
  // `vous m'avez aidés`: one person, man or woman.
  if (isToMe) {
    if (hasQuestionOrQue(view, start)) return UNKNOWN
    return isGivenToPerson(view, participle) ? NONE : found([{ genders: 3, numbers: 1 }])
  }
  const person = personBefore(view, start, auxiliary, participle)
  if (person) return person
  const asked = askedBefore(view, start, auxiliary)
  if (asked) return asked
  if (isApart || !hasQuestionOrQue(view, start) || isPastRelative(view, auxiliary)) return NONE
  if (isEnclosed(view, start, auxiliary)) return NONE
  return opensWithObject(view, start, participle) ? NONE : UNKNOWN
}

/**
 * `plus vite que prévu, et nous avons passé la nuit`: the subject opens a clause right after a comma or `et`, and what
 * the verb is done to follows it.
 */
function opensWithObject(view: SentenceView, start: number, participle: number): boolean {
  const phrase = antecedentsIn(view).find(({ end }) => end === start)
  const opening = phrase ? phrase.start : subjectOfPronoun(view.tokens[start]?.norm ?? '') ? start : start - 1
  if (!/^(?:,|et|mais|car|donc)$/.test(view.tokens[opening - 1]?.norm ?? '')) return false
  const group = nounGroupAt(view, participle + 1)
  if (!group || !must(view, participle + 1, isPos('determiner'))) return false
  const isSpent = could(view, participle, (each) => isParticiple(each) && SPENDING.has(each.lemma))
  return isSpent || !(isTimeNoun(view, group.noun) || isWhen(view, participle + 1))
}

/**
 * `la fête que vous aimez a lieu, et les gens qui ont payé leur place`: a clause that `qui`, `où` or `quand` opens is
 * closed to the `que` of another one (Grevisse, § 1109).
 */
function isEnclosed(view: SentenceView, start: number, auxiliary: number): boolean {
  const { tokens } = view
  if (tokens[start - 1]?.norm === 'qui') return true
  const phrase = antecedentsIn(view).find(({ end }) => end === start)
  const opening = phrase ? phrase.start : subjectOfPronoun(tokens[start]?.norm ?? '') ? start : start - 1
  // `les droits ayant expiré`
  if (tokens[auxiliary]?.norm === 'ayant' && phrase) return tokens[opening - 1]?.text === ','
  return ENCLOSING.test(tokens[opening - 1]?.norm ?? '')
}
const ENCLOSING =
  /^(?:qui|où|quand|lorsqu[e']|puisqu[e']|car|(?:l[ea]|les|au|aux|du|des)quel(?:le)?s?|comme)$/

const isPartitive = ({ tokens }: SentenceView, at: number): boolean =>
  /^(?:entre|parmi)$/.test(tokens[at]?.norm ?? '') ||
  // But `merci de nous avoir prévenus`.
  (tokens[at]?.norm === 'de' && /^(?:chacune?|une?|aucune?)$/.test(tokens[at - 1]?.norm ?? ''))

/** `les heures que tu as passées ici ont porté leurs fruits`: the clause of `que` is over, and its noun is the subject. */
const isPastRelative = (view: SentenceView, auxiliary: number): boolean =>
  phrasesOf(view).some(
    ({ start, end }) =>
      isQue(view, end) && phraseOpensClause(view, start) && verbOfPhrase(view, end)?.at === auxiliary,
  )

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
  if (hasOwnObject(view, participle)) return undefined
  // `qui nous a tous émus`
  const all = view.tokens.slice(auxiliary + 1, participle).find(({ norm }) => /^tou(?:te)?s$/.test(norm))
  const several = { genders: all === undefined ? 3 : all.norm === 'tous' ? 1 : 2, numbers: 2 }
  if (!objects.includes('nous') || !(takesPerson || could(view, participle, isParticiple))) return UNKNOWN
  // Of what else is done, either the person is the object or nothing before is; `qui nous a prévenue` is neither.
  return found(takesPerson ? [several] : [several, { genders: 1, numbers: 1 }])
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
function takenUp(view: SentenceView, start: number, participle: number, numbers: number): ObjectBefore {
  const open = { genders: 3, numbers }
  // `la salle, comme vous l'avez vu, est pleine`: all of it is meant; `la cliente, qui l'a vu`: another thing.
  if (/^(?:comme|qui)$/.test(view.tokens[start - 1]?.norm ?? '')) return found([open])
  const head = phrasesOf(view).find(
    (phrase) =>
      view.tokens[phrase.end]?.text === ',' &&
      !phrase.isTime &&
      phrase.end < start &&
      // `l'imprimeur, auquel nous l'avons signalée`: what one tells of it is another thing.
      !ENCLOSING.test(view.tokens[phrase.end + 1]?.norm ?? '') &&
      // `cette chanson, tout le village l'a reprise`
      (phrase.end >= start - 2 ||
        phrasesOf(view).some((own) => own.start === phrase.end + 1 && own.end === start)) &&
      (phrase.start === 0 ||
        isTopic(view, phrase.start) ||
        (phraseOpensClause(view, phrase.start) && !isGoverned(view, phrase.start))),
  )
  if (head && (head.numbers & numbers) !== 0 && isPossible(head.attribute))
    return found([{ genders: head.attribute.genders, numbers }])
  return found([numbers === 1 && isOnlyHer(view, start, participle) ? { genders: 2, numbers } : open])
}

/** `quant à la selle, je l'ai remontée`: what is going to be spoken of. */
const isTopic = ({ tokens }: SentenceView, at: number): boolean =>
  tokens[at - 1]?.norm === 'à' && tokens[at - 2]?.norm === 'quant'

/** What one does with a thing in hand, and never says of a whole clause (`je l'ai vérifié`). */
const HANDLING = new Set(
  'transmettre recevoir envoyer expédier livrer valider poser déposer réparer laver nettoyer ranger jeter acheter vendre commander emporter prêter rendre récupérer retrouver réserver installer remplacer repasser reprendre ouvrir fermer imprimer publier afficher signer payer encaisser rembourser annuler corriger supprimer retirer archiver emballer préparer servir allumer éteindre brancher débrancher perdre égarer casser abîmer voler prendre mettre remettre'.split(
    ' ',
  ),
)

/** `votre demande est complète, nous l'avons transmise`: one thing is spoken of before, and it is feminine. */
function isOnlyHer(view: SentenceView, start: number, participle: number): boolean {
  const { tokens, readings } = view
  if (!must(view, participle, (each) => !isParticiple(each) || HANDLING.has(each.lemma))) return false
  const own = phrasesOf(view).findLast(({ end }) => end === start)?.start ?? start
  const isThere = [...subjectsOf(view)].some(
    ([verb, { kind, numbers, attribute }]) =>
      verb < own && kind === 'phrase' && numbers === 1 && attribute.genders === 2,
  )
  const isOther = ({ pos, gender, number, kind }: Analysis): boolean =>
    pos === 'proper' ||
    kind === 'demonstrative' ||
    (pos === 'noun' && number !== 'plural' && gender !== 'feminine')
  return (
    isThere &&
    tokens
      .slice(0, own)
      .every(
        ({ norm, kind }, at) =>
          kind !== 'word' ||
          (!/^(?:il|-il|le|lui|en|tout|ça|cela|celui|ce|c')$/.test(norm) &&
            !OF_A_WOMAN.test(norm) &&
            !(readings[at]?.plausible ?? []).some(isOther)),
      )
  )
}

/** Of a woman another thing is told (`la livreuse est passée, la gardienne l'a reçu`). */
const OF_A_WOMAN =
  /(?:euse|rice|ienne|iste|ante|ière|ère)$|^(?:dame|fille|sœur|femme|collègue|équipe|patronne|voisine|maman|personne|amie|épouse|tante|caissière|responsable|secrétaire)$/

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
  const joined = tokens[que - 1]?.norm === 'et' ? relativeJoined(view, que - 1) : undefined
  if (joined === undefined && !may(view, que, ({ kind }) => kind === 'relative') && !isAfterHead(view, que))
    return UNKNOWN
  const phrases = antecedentsOf(view, joined ?? que)
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
  const last = lastJoined(view, phrases, first)
  const targets = phrases.flatMap((phrase) => [
    phrase.attribute,
    // `la mise à jour que`: seldom the time.
    ...(last && phrase.start < last.start ? [] : phrase.heads.filter(({ isTime }) => !isTime || isSpent)),
  ])
  return found([...targets, ...othersBefore(view, que, first)], !isPostposed)
}

/** `le formulaire et les plans que vous avez adressés`: both are meant or the last one, and never the first alone. */
const lastJoined = (view: SentenceView, phrases: readonly Phrase[], first: Phrase): Phrase | undefined =>
  phrases.find(
    ({ start }) =>
      start > first.start &&
      view.tokens[start - 1]?.norm === 'et' &&
      must(view, start, isPos('determiner')) &&
      must(view, first.start, isPos('determiner')),
  )

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

/** Something before may be the object after all: a `que`, a question. */
function hasQuestionOrQue(view: SentenceView, start: number): boolean {
  const { tokens } = view
  for (let at = start - 1; at >= Math.max(0, start - REACH); at--) {
    const token = view.tokens[at]
    if (!token || (token.kind === 'punctuation' && /^[.!?;:]/.test(token.text))) return false
    // `, ce qui explique que vous ayez reçu`, `, et nous avons dû`: a clause of its own begins there.
    const isHead = token.norm === 'ce' && /^qu[ei']$|^qui$/.test(tokens[at + 1]?.norm ?? '')
    // `plutôt que de baisser le son`: it compares.
    if (/^qu[e']$/.test(token.norm) && /^d[e']$/.test(tokens[at + 1]?.norm ?? '')) continue
    if (tokens[at - 1]?.text === ',' && (isHead || (token.norm === 'et' && at === start - 1))) return false
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
