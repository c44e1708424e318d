import { isWord } from '../../text/token'
import type { SentenceView } from '../rule'
import { isOpening, pastWeakPronouns } from './clause'
import { could, isInfinitive, isMood, isParticiple, isPersonal, isPos, may, must } from './features'
import { REACH } from './kit/reach'

/** Words that go on with what was asked. */
const JOINT = /^(?:et|puis)$/

/** `notez le numéro`: what is written so and has no `vous` for its subject asks. */
function isOrder(view: SentenceView, at: number): boolean {
  const { tokens } = view
  if (!/ez$/.test(tokens[at]?.norm ?? '') || !could(view, at, isMood('imperative'))) return false
  if (
    /^-(?:vous|nous)$/.test(tokens[at + 1]?.norm ?? '') &&
    could(view, at, ({ kind }) => kind === 'auxiliary')
  )
    return false
  let before = at - 1
  while (before >= 0 && pastWeakPronouns(view, before) === at) before--
  return (
    !tokens.slice(before + 1, at).some(({ norm }) => norm === 'vous') &&
    !/^(?:vous|qui)$/.test(tokens[before]?.norm ?? '')
  )
}

/**
 * `contacter le service`, `aller dans Réglages`; `contacté Léa`: a participle has no one after it that it could be done
 * to. `Pour vos bagages, terminé les frais` says that it is over.
 */
export function isBareOrder(view: SentenceView, at: number): boolean {
  if (/é$/.test(view.tokens[at]?.norm ?? ''))
    return (
      must(view, at, isParticiple) &&
      !could(view, at, ({ lemma }) => /^(?:terminer|oublier|finir)$/.test(lemma)) &&
      may(view, at + 1, isPos('determiner', 'proper')) &&
      !may(view, at + 1, isPos('preposition'))
    )
  return (
    must(view, at, isInfinitive) &&
    (may(view, at + 1, isPos('determiner', 'pronoun')) ||
      /^(?:dans|sur|en|au)$/.test(view.tokens[at + 1]?.norm ?? ''))
  )
}

/** What an order is about follows it: nothing is said of a noun so (`le flacon ouvert et posé`). */
const hasObject = (view: SentenceView, at: number): boolean =>
  (may(view, at + 1, isPos('determiner')) &&
    !/^(?:du|des|aux?|de|d')$/.test(view.tokens[at + 1]?.norm ?? '')) ||
  (/er$/.test(view.tokens[at]?.norm ?? '') &&
    (may(view, at + 1, isInfinitive) || /^qu[e']$/.test(view.tokens[at + 1]?.norm ?? '')))

/**
 * `Conserver le pot et notez le lot`, `Imprimez le bon et déposer le colis`: an infinitive or a participle in -é that is
 * joined to an order is one too. Not where another infinitive or participle, or a verb, may be what it is joined to.
 */
export function isJoinedToOrder(view: SentenceView, at: number): boolean {
  const verb = view.tokens[at]
  if (!isWord(verb) || verb.clitic || !/(?:er|é)$/.test(verb.norm)) return false
  if (!(/er$/.test(verb.norm) ? must(view, at, isInfinitive) : must(view, at, isParticiple))) return false
  const before = view.tokens[at - 1]
  if (!before || isOpening(before)) return hasOrderAfter(view, at)
  const isListed = before.text === ','
  // `La prochaine fois, posé vos sacs et montez`
  if (isListed && isFrame(view, at - 1)) return hasObject(view, at) && hasOrderAfter(view, at)
  return (
    (isListed || JOINT.test(before.norm)) && hasObject(view, at) && hasOrderBefore(view, at - 1, isListed)
  )
}

/** Nothing before the comma but when, where or who is greeted. */
const isFrame = (view: SentenceView, comma: number): boolean =>
  comma < 6 && !view.tokens.slice(0, comma).some(({ text }, i) => text === ',' || could(view, i, isPersonal))

const isOther = (view: SentenceView, at: number): boolean =>
  could(view, at, (each) => isInfinitive(each) || isParticiple(each)) ||
  must(view, at, isPersonal) ||
  /^(?:vous|que|qu'|qui|si|où)$/.test(view.tokens[at]?.norm ?? '')

/** After a comma a second order must follow too: `Arrêtez la crème, gardé le tube et contactez-nous`. */
function hasOrderBefore(view: SentenceView, joint: number, isListed: boolean): boolean {
  if (isListed && !hasOrderAfter(view, joint + 1)) return false
  // `Veuillez vérifier le siège et ajuster la ceinture`
  if (view.tokens.slice(0, joint).some(({ norm }) => norm === 'veuillez')) return false
  for (let i = joint - 1; i >= Math.max(0, joint - REACH); i--) {
    const token = view.tokens[i]
    if (!token || isOpening(token)) return false
    if (isOrder(view, i)) return true
    if (isOther(view, i)) return false
  }
  return false
}

function hasOrderAfter(view: SentenceView, at: number): boolean {
  for (let i = at + 1; i < Math.min(view.tokens.length, at + REACH); i++) {
    const token = view.tokens[i]
    if (!token || isOpening(token)) return false
    if (JOINT.test(token.norm) && isOrder(view, pastWeakPronouns(view, i + 1))) return true
    // `Raccroché sans discuter, puis signalez-le`
    const isLed = may(view, i - 1, isPos('preposition')) && must(view, i, isInfinitive)
    if (!isLed && isOther(view, i)) return false
  }
  return false
}
