import type { SentenceView } from '../rule'
import { could, isInfinitive, isParticiple, isPersonal, isPos, may, must } from './features'
import type { Subject } from './subject'
import { isTimeNoun } from './timeNoun'
import { inPerson } from './verbCorrections'
import { governedBy } from './verbGroup'

/** What avoir takes without an article. */
const HAD = /^(?:accès|besoin|lieu|envie|peur|droit|raison|tort|hâte|connaissance|mal|faim|soif|froid|chaud)$/

/**
 * `à condition qu'il n'est pas été porté`, `on n'ai pas sûr`: which helping verb is heard in the other one (est, ait,
 * ai), by what it governs. Undefined where the written one may stand.
 */
export function helperMeant(view: SentenceView, at: number): 'avoir' | 'être' | undefined {
  const governed = governedBy(view, at)
  if (!governed || governed.hasPronoun) return undefined
  const next = governed.at
  const norm = view.tokens[next]?.norm ?? ''
  if (/^ai[st]?$/.test(view.tokens[at]?.norm ?? ''))
    return must(view, next, isPos('adjective')) && !could(view, next, isParticiple) ? 'être' : undefined
  if (!may(view, at, (each) => each.lemma === 'être' && isPersonal(each))) return undefined
  // `chacun suis arrivé`: not what one follows.
  if (
    view.tokens[at]?.norm === 'suis' &&
    could(view, next, (each) => isParticiple(each) || each.pos === 'adjective')
  )
    return 'être'
  if (/^(?:été|eue?s?)$/.test(norm) || HAD.test(norm)) return 'avoir'
  if (!could(view, next, isParticiple)) return undefined
  // `où est passées mes clés`: what follows is the subject.
  if (view.tokens[at - 1]?.norm === 'où') return undefined
  // `on vous est fait sentir`; `c'est moi qui est pris votre appel`: what it is done to follows.
  const isDone = norm === 'fait' && could(view, next + 1, isInfinitive)
  const hasObject =
    /^(?:[nv]otre|[nv]os|m[ao]n?|mes|une?|des|les|la|l')$/.test(view.tokens[next + 1]?.norm ?? '') &&
    !isTimeNoun(view, next + 2)
  return isDone || hasObject ? 'avoir' : undefined
}

/** The helping verb that was meant, as the subject asks; none where the written one may stand. */
export function helpersFor(view: SentenceView, at: number, subject: Subject): readonly string[] {
  const lemma = helperMeant(view, at)
  const analyses = view.readings[at]?.analyses.filter(isPersonal) ?? []
  return view.lexicon && lemma
    ? inPerson(
        view.lexicon,
        analyses.map((each) => ({ ...each, lemma })),
        subject,
      )
    : []
}
