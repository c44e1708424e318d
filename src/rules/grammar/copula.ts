import type { Analysis } from '../../lexicon/morphology'
import { isWord } from '../../text/token'
import type { SentenceView } from '../rule'
import { could, isInfinitive, isParticiple, may } from './features'
import { soundAlike } from './homophones'
import { type Subject, suits } from './subject'
import { governedBy, isObjectPronoun } from './verbGroup'

const COPULAS = new Set(['être', 'sembler', 'paraître', 'devenir', 'rester', 'demeurer', 'redevenir'])
/** With `se` these say how their subject is: `elle se sent prête`, `l'offre s'avère trompeuse`. */
const REFLEXIVE_COPULAS = new Set(
  'montrer sentir avérer révéler tenir dire trouver croire savoir faire vouloir'.split(' '),
)
/** Their participle and the attribute after it both go with the subject. */
export const SHOWN = new Set('montrer sentir avérer révéler dire trouver'.split(' '))
const STRIVING = new Set(['efforcer', 'contenter', 'garder', 'vanter'])
/** Verbs that hand their subject on to the infinitive after them, with `à` or `de` or without. */
const HANDING_ON = new Set(
  'aller devoir pouvoir vouloir sembler paraître risquer espérer souhaiter venir penser compter savoir oser désirer cesser continuer commencer finir arrêter éviter accepter refuser mériter craindre essayer tenter chercher hésiter réussir parvenir aimer affirmer prétendre croire déclarer estimer adorer détester préférer nier avouer jurer promettre rêver envisager prévoir décider imaginer tenir commencer redouter demander'.split(
    ' ',
  ),
)

export const isCopula = ({ pos, lemma }: Analysis): boolean => pos === 'verb' && COPULAS.has(lemma)

/** `nous nous sommes trompés`: reflexive verbs have rules of their own. */
export function isReflexive(view: SentenceView, verb: number): boolean {
  for (
    let i = verb - 1;
    i >= 0 && (isObjectPronoun(view, i) || /^n[e']$/.test(view.tokens[i]?.norm ?? ''));
    i--
  ) {
    const norm = view.tokens[i]?.norm ?? ''
    if (/^(?:se|s'|me|m'|te|t')$/.test(norm)) return true
    if ((norm === 'nous' || norm === 'vous') && view.tokens[i - 1]?.norm === norm) return true
  }
  return false
}

/** The same for a reflexive verb in a simple tense, past the infinitive that it may lead to (`s'efforce d'être`). */
export function reflexiveCopula(view: SentenceView, verb: number): number | undefined {
  if (may(view, verb, ({ lemma }) => REFLEXIVE_COPULAS.has(lemma))) return verb
  // `se sont montrés compréhensifs`.
  const done = may(view, verb, ({ lemma }) => lemma === 'être') ? governedBy(view, verb)?.at : undefined
  if (done !== undefined && could(view, done, (each) => isParticiple(each) && SHOWN.has(each.lemma)))
    return done
  return may(view, verb, ({ lemma }) => STRIVING.has(lemma)) ? copulaAfter(view, verb, 1, true) : undefined
}

/**
 * Where the verb stands that joins the attribute: the verb itself, `été` after avoir, or the infinitive that it leads to
 * (`doit être`, `risque d'avoir été`).
 */
export function copulaFrom(view: SentenceView, verb: number, subject: Subject): number | undefined {
  const infinitive = copulaAfter(view, verb)
  if (infinitive !== undefined) return infinitive
  return may(view, verb, isCopula) || isSlipOfBe(view, verb, subject) ? verb : undefined
}

const isJoining = (view: SentenceView, at: number): boolean =>
  could(view, at, (analysis) => (isParticiple(analysis) || isInfinitive(analysis)) && isCopula(analysis))

/** `devrait s'en trouver apaisée`. */
const isShown = (view: SentenceView, helper: number, at: number): boolean =>
  may(view, at, (each) => isInfinitive(each) && (SHOWN.has(each.lemma) || each.lemma === 'sentir')) &&
  view.tokens.slice(helper, at).some(({ norm }) => norm === 'se' || norm === "s'")

/** At most two helping verbs: `doit avoir été`. */
function copulaAfter(view: SentenceView, helper: number, depth = 2, isStriving = false): number | undefined {
  const isHelper = (test: (lemma: string) => boolean): boolean =>
    may(view, helper, ({ pos, lemma }) => pos === 'verb' && test(lemma))
  // `votre commande à été`: the slip that another rule marks is avoir all the same.
  const isHave = isHelper((lemma) => lemma === 'avoir') || view.tokens[helper]?.norm === 'à'
  if (!isHave && !isStriving && !isHelper((lemma) => HANDING_ON.has(lemma))) return undefined
  const next = governedBy(view, helper)
  if (!next || next.hasPronoun) return next && isShown(view, helper, next.at) ? next.at : undefined
  const isLinked = /^(?:de|d'|à)$/.test(view.tokens[next.at]?.norm ?? '') && !isHave
  const governed = isLinked ? governedBy(view, next.at) : next
  if (!governed || governed.hasPronoun) return undefined
  const { at } = governed
  const isNext = isHave ? could(view, at, isParticiple) : may(view, at, isInfinitive)
  if (!isNext) return undefined
  const further = depth > 0 ? copulaAfter(view, at, depth - 1) : undefined
  return further ?? (isJoining(view, at) ? at : undefined)
}

/** `nous somme désolé`: the form of être that was meant, heard in what is written. */
export const isSlipOfBe = (view: SentenceView, verb: number, subject: Subject): boolean => {
  const { lexicon, tokens } = view
  const token = tokens[verb]
  if (!lexicon || !isWord(token) || subject.kind !== 'pronoun' || could(view, verb, suits(subject)))
    return false
  const isRight = suits(subject)
  return (
    soundAlike(lexicon, token.norm, (analysis) => analysis.lemma === 'être' && isRight(analysis)).length > 0
  )
}
