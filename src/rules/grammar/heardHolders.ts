import type { SentenceView } from '../rule'
import { allowedBy } from './agreement'
import { isOpening } from './clause'
import { type Agreement, could, isInfinitive, isPos, must } from './features'
import { FRAMES } from './heardBeside'
import { isLikelyFinite, LINKS } from './heardVerb'
import { isAdjectival, isNoun } from './nounGroup'
import { subjectsOf } from './subjects'
import { isTimeNoun } from './timeNoun'

/** How far to the left what is qualified may stand. */
const REACH = 14
/** Their gender and number are not known, or not shown. */
const PERSONS = /^(?:je|j'|tu|on|nous|vous|-je|-tu|-on|-nous|-vous|moi|toi|lui|eux|soi|se|s'|me|m'|te|t')$/
const NEUTER: Agreement = { genders: 1, numbers: 1 }
const BY_PRONOUN: Readonly<Record<string, Agreement>> = {
  ce: NEUTER,
  "c'": NEUTER,
  ça: NEUTER,
  cela: NEUTER,
  rien: NEUTER,
  personne: NEUTER,
  tout: NEUTER,
  il: NEUTER,
  elle: { genders: 2, numbers: 1 },
  ils: { genders: 1, numbers: 2 },
  elles: { genders: 2, numbers: 2 },
}

/** The nouns of the clause before `at`, the nearest first; undefined where someone is spoken of whose gender is not known. */
export function nounsBefore(view: SentenceView, at: number): Agreement[] | undefined {
  const found: Agreement[] = []
  let hasVerb = false
  let isListing = false
  let comma = at - 1
  while (must(view, comma, isPos('adverb'))) comma--
  // `assis sur nos valises, épuisés`: what a comma parts from the noun may be anyone's of the sentence.
  const isApart = view.tokens[comma]?.text === ','
  for (let i = at - 1; i >= Math.max(0, at - REACH * (isApart ? 2 : 1)); i--) {
    const token = view.tokens[i]
    if (!token || isOpening(token)) break
    const isJoint = isApart && token.norm === 'et' && found.length > 0
    if (isApart && PERSONS.test(token.norm)) return undefined
    // `le coussin et les deux housses, achetés`; `…, et les parents, très touchés`
    if (isJoint && view.tokens[i - 1]?.text === ',') break
    if (isJoint && allowedBy(view, at, isAdjectival)?.numbers === 2) return undefined
    // `les ciseaux, la colle et les gommettes sont fournis`: all that is listed.
    const own = allowedBy(view, at, isAdjectival)
    isListing ||= token.norm === 'et' && found.length > 0 && own?.numbers === 2
    if (isListing && token.text === ',') continue
    if (found.length > 0 && !isApart && (token.text === ',' || LINKS.test(token.norm))) {
      // `ce que nous dit l'enquête est inquiétant`
      if (/^qu[e']$/.test(token.norm) && view.tokens[i - 1]?.norm === 'ce') found.push(NEUTER)
      break
    }
    // `a rendu le dossier et n'est jamais revenu`: whoever did the one did the other.
    hasVerb ||= isLikelyFinite(view, i)
    if (token.norm === 'et' && hasVerb && found.length === 0) return undefined
    // `toi et ta sœur serez reçues`
    if (token.norm === 'et' && found.length === 1 && own?.numbers === 2 && found[0]?.numbers === 1)
      return undefined
    const subject = subjectsOf(view).get(i)
    if (subject && subject.kind !== 'pronoun' && subject.kind !== 'inverted') found.push(subject.attribute)
    const part = partAt(view, i)
    if (part) found.push(part)
    // `votre geste, en revanche, est validé`: something was put in between.
    if (token.text === ',' && i < at - 1 && isLikelyFinite(view, i + 1)) return undefined
    const pronoun = BY_PRONOUN[token.norm]
    // `en tout cas`, `tout le monde`: no pronoun there.
    if (pronoun && !must(view, i, isPos('determiner', 'adverb'))) {
      found.push(pronoun)
      if (isApart) continue
      break
    }
    if (PERSONS.test(token.norm)) {
      if (found.length === 0) return undefined
      continue
    }
    if (isHeadOfTitle(view, i)) {
      const head = allowedBy(view, i, isNoun)
      if (head) found.push(head)
      continue
    }
    const best = view.readings[i]?.best
    if (best?.pos === 'proper' && found.length === 0) return undefined
    // `voir son adresse en ligne est inquiétant`.
    if (best && isInfinitive(best) && !isObjectOf(view, i, at)) found.push(NEUTER)
    if (!best || !isNoun(best) || FRAMES.has(best.lemma) || isTimeNoun(view, i)) continue
    const agreement = allowedBy(view, i, isNoun)
    if (agreement) found.push(agreement)
  }
  return found
}

/** `case cochée, relevé d'identité validé`: with no determiner, and read as a participle, it leads its complement. */
const isHeadOfTitle = (view: SentenceView, at: number): boolean =>
  (at === 0 || view.tokens[at - 1]?.kind === 'punctuation') &&
  /^(?:de|d'|du)$/.test(view.tokens[at + 1]?.norm ?? '') &&
  could(view, at, isNoun)

/** `chacun de nos bijoux`, `l'un des murs`, `l'autre`: one of those that are named after it, or before. */
export function partAt({ tokens }: SentenceView, at: number): Agreement | undefined {
  const norm = tokens[at]?.norm ?? ''
  const isOne = tokens[at - 1]?.norm === "l'"
  if (norm === 'autre' && isOne) return { genders: 3, numbers: 1 }
  const those = norm === 'celui' || norm === 'celle' ? 1 : norm === 'ceux' || norm === 'celles' ? 2 : 0
  if (those > 0) return { genders: norm.startsWith('celle') ? 2 : 1, numbers: those }
  // `la plus jeune de nos joueuses, âgée de`
  const article = /^(?:plus|moins)$/.test(norm) ? tokens[at - 1]?.norm : undefined
  if (article === 'le' || article === 'la') return { genders: article === 'la' ? 2 : 1, numbers: 1 }
  if (!/^(?:chac|auc)?une?$/.test(norm)) return undefined
  return isOne || norm.startsWith('ch') || /^d(?:[e']|es)$/.test(tokens[at + 1]?.norm ?? '')
    ? { genders: norm.endsWith('e') ? 2 : 1, numbers: 1 }
    : undefined
}

/** `apporter vos bocaux vides`: nothing but what one does it to stands between. */
function isObjectOf(view: SentenceView, infinitive: number, at: number): boolean {
  for (let i = infinitive + 1; i < at; i++) if (isLikelyFinite(view, i)) return false
  return at > infinitive + 1
}
