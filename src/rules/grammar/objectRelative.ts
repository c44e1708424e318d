import type { SentenceView } from '../rule'
import { antecedentsOf, isSaying, joinsClauses } from './antecedent'
import { could, isPos, may, must } from './features'
import { subjectOfPronoun, suits } from './subject'
import { antecedentsIn, phrasesOf } from './subjects'
import { isWhen } from './when'

/** `la veste que vous aimez et que nous avons reçue`: the relative pronoun before, which stands for the same. */
export function relativeJoined(view: SentenceView, joint: number): number | undefined {
  const before = view.tokens.findLastIndex(
    ({ norm }, at) =>
      at < joint && /^(?:qu[e']|qui|dont|où|si|s'il|quand|comme|lorsqu[e']|puisqu[e']|et)$/.test(norm),
  )
  const isRelative =
    /^(?:qu[e']|qui|dont)$/.test(view.tokens[before]?.norm ?? '') &&
    may(view, before, ({ kind }) => kind === 'relative') &&
    !joinsClauses(view, before) &&
    // `la cliente qui dit que` may tell more.
    !view.tokens.slice(before, joint).some((_, i) => isSaying(view, before + i))
  return isRelative && antecedentsOf(view, before).length > 0 ? before : undefined
}

/** `Notre patron, que cette erreur a vexé`: no verb stands before it that could have a clause in `que`. */
export function isAfterHead(view: SentenceView, que: number): boolean {
  const end = view.tokens[que - 1]?.text === ',' ? que - 1 : que
  return (
    must(view, 0, isPos('determiner', 'numeral')) &&
    !/^quel/.test(view.tokens[0]?.norm ?? '') &&
    antecedentsIn(view).some((phrase) => phrase.start === 0 && phrase.end === end)
  )
}

export const isQue = ({ tokens }: SentenceView, at: number): boolean =>
  /^qu[e']$/.test(tokens[at]?.norm ?? '')

/** `la lettre que m'a envoyée votre agence`: nothing before the verb can be its subject, and what follows it can. */
export function hasSubjectAfter(
  view: SentenceView,
  start: number,
  auxiliary: number,
  participle: number,
): boolean {
  return (
    isQue(view, start - 1) &&
    !view.tokens.slice(start, auxiliary).some(({ norm }) => isOwnSubject(view, auxiliary, norm)) &&
    phrasesOf(view).some(
      (phrase) => phrase.start === participle + 1 && !phrase.isTime && could(view, auxiliary, suits(phrase)),
    )
  )
}

/** The `que` right before the subject of the clause: a pronoun, or a phrase that ends where the verb begins. */
export function relativeBeforeSubject(view: SentenceView, start: number): number | undefined {
  const { tokens } = view
  for (let at = start; at >= start - 1; at--) {
    // `que l'on a pris`
    const lead = view.tokens[at - 1]?.norm === "l'" ? at - 2 : at - 1
    if (subjectOfPronoun(view.tokens[at]?.norm ?? '') && isQue(view, lead)) return lead
  }
  if (/^(?:ça|cela)$/.test(view.tokens[start - 1]?.norm ?? '') && isQue(view, start - 2)) return start - 2
  const several = severalBefore(view, start)
  if (several !== undefined) return pastInsertion(view, several)
  // `que des clients ont signalé`: right after `que`, `des` is an article.
  return antecedentsIn(view)
    .filter(
      (phrase) =>
        phrase.end === start &&
        pastInsertion(view, phrase.start) !== undefined &&
        !/^(?:du|aux?)$/.test(tokens[phrase.start]?.norm ?? ''),
    )
    .map((phrase) => pastInsertion(view, phrase.start))[0]
}

/** Where `que` stands before a subject: right before it, or past what is put in between (`que, l'an dernier, certains`). */
function pastInsertion(view: SentenceView, subject: number): number | undefined {
  if (isQue(view, subject - 1)) return subject - 1
  if (view.tokens[subject - 1]?.text !== ',') return undefined
  const que = view.tokens.findLastIndex((_, at) => at < subject - 1 && isQue(view, at))
  const inner = view.tokens.slice(que + 1, subject - 1)
  const isApart = inner[0]?.text === ',' || isWhen(view, que + 1)
  return que > 0 && isApart && inner.length <= 6 && inner.slice(1).every(({ text }) => text !== ',')
    ? que
    : undefined
}

/** `beaucoup`, `d'autres`, `plusieurs d'entre vous`: where a subject of no noun begins that ends before the verb. */
function severalBefore({ tokens }: SentenceView, end: number): number | undefined {
  const norms = tokens.slice(Math.max(0, end - 4), end).map(({ norm }) => norm)
  const words =
    /(?:^| )((?:beaucoup|plusieurs|certaine?s|chacune?|tous|toutes|la plupart|peu|l' une?|une?|d' autres|quelques-une?s|aucune?)(?: (?:d' entre|de|parmi) (?:[nv]ous|eux|elles))?)$/.exec(
      norms.join(' '),
    )?.[1]
  return words === undefined ? undefined : end - words.split(' ').length
}

export const isOwnSubject = (view: SentenceView, verb: number, norm: string): boolean => {
  const subject = subjectOfPronoun(norm)
  return subject !== undefined && could(view, verb, suits(subject))
}
