import type { Analysis } from '../../lexicon/morphology'
import { isWord } from '../../text/token'
import type { SentenceView } from '../rule'
import { allowedBy } from './agreement'
import { isOpening } from './clause'
import { determinerOf, isAsking } from './determiners'
import { ANY, isPos, may, must } from './features'
import { isNoun } from './nounGroup'
import { type Simple, simple } from './phraseShape'

const CAPITAL = /^\p{Lu}/u

/** `la CPAM`, `les Foulées`, `notre Livret`: a name with its determiner. */
export function namedAt(view: SentenceView, at: number): Simple | undefined {
  const name = view.tokens[at + 1]
  const determiner = determinerOf(view.tokens[at]?.norm ?? '', name?.norm ?? '')
  if (!determiner || isAsking(determiner) || !isWord(name) || name.clitic || !CAPITAL.test(name.text))
    return undefined
  // `Les Andalouses est une station`: the article may be part of a name in the singular, but not of `les SMS`.
  const isAcronym = /^\p{Lu}{2,5}$/u.test(name.text)
  const isOwn = determiner.form === 'les' && CAPITAL.test(view.tokens[at]?.text ?? '') && !isAcronym
  return simple(at, at + 2, isOwn ? ANY : determiner, { isSilent: determiner.isSilent })
}

/** `Lucie et son frère`, `M. Morel et Mme Petit`: a name alone leads no phrase, but what is joined to it makes a plural. */
export function joinedNameAt(view: SentenceView, at: number): Simple | undefined {
  const name = view.tokens[at]
  if (view.tokens[at + 2]?.norm === 'et' && isTitled(view, at)) return titledAt(view, at)
  const isNamed = isFirstName(view, at) || (isOpeningName(view, at) && isBeforeKin(view, at + 2))
  if (!isWord(name) || view.tokens[at + 1]?.norm !== 'et' || !isNamed) return undefined
  const genders = allowedBy(view, at, isPos('proper'))?.genders ?? 3
  return simple(at, at + 1, { genders, numbers: 1 })
}

/** After these a clause begins whose subject comes first. */
const BEFORE_NAME = /^(?:que|qu'|si|quand|lorsque|lorsqu'|puisque|puisqu'|car|sinon|donc|alors|et|mais|,)$/

/**
 * `Julie est absente`, `que Julie est absente`, `Mme Morel vous répond`: a name that opens its clause, with no comma
 * that would speak to her.
 */
export function loneNameAt(view: SentenceView, at: number): Simple | undefined {
  // `Maman aurait été fière`: named so, she needs no article.
  const before = view.tokens[at - 1]
  if (KIN.test(view.tokens[at]?.norm ?? '') && (!before || /^(?:qu[e']|si|quand|car)$/.test(before.norm)))
    return isWord(view.tokens[at + 1]) && !CAPITAL.test(view.tokens[at + 1]?.text ?? '')
      ? simple(at, at + 1, allowedBy(view, at, isNoun) ?? ANY)
      : undefined
  const titled = titledAt(view, at)
  const next = view.tokens[titled ? titled.end : at + 1]
  // `@lea Julie`: two that are named.
  const isHead =
    !before || (isOpening(before) && (before.kind !== 'protected' || before.protects === 'emoji'))
  if (!isHead && !BEFORE_NAME.test(before.norm)) return undefined
  if (!isWord(next) || next.clitic || !(titled || isFirstName(view, at))) return undefined
  const genders = allowedBy(view, at, ({ kind }) => kind === 'first-name')?.genders
  return titled ?? simple(at, at + 1, { genders: genders ?? 3, numbers: 1 })
}

const KIN = /^(?:maman|mam(?:ie|y)|papa|pap[iy]|tata|tonton|mémé|pépé)$/

/** `M. Costa`, `Mme Petit`: one person, and the title says whether a man or a woman. */
export const titledAt = (view: SentenceView, at: number): Simple | undefined =>
  isTitled(view, at)
    ? simple(at, at + 2, { genders: allowedBy(view, at, isTitle)?.genders ?? 3, numbers: 1 })
    : undefined

const isTitle = ({ kind, number }: Analysis): boolean => kind === 'title' && number === 'singular'

const isTitled = (view: SentenceView, at: number): boolean =>
  may(view, at, isTitle) && CAPITAL.test(view.tokens[at + 1]?.text ?? '')

/** `Marc et sa sœur`: a noun would have its determiner there. */
const isOpeningName = (view: SentenceView, at: number): boolean =>
  CAPITAL.test(view.tokens[at]?.text ?? '') && may(view, at, ({ kind }) => kind === 'first-name')
const isBeforeKin = ({ tokens }: SentenceView, at: number): boolean =>
  /^(?:s(?:on|a|es)|mo[in]|ma|mes|[nv]os|[nv]otre)$/.test(tokens[at]?.norm ?? '')

const isFirstName = (view: SentenceView, at: number): boolean =>
  CAPITAL.test(view.tokens[at]?.text ?? '') &&
  // `Marc vous répond`: a noun too, that hardly goes without its determiner.
  must(view, at, isPos('proper', 'noun')) &&
  view.readings[at]?.best?.pos === 'proper' &&
  may(view, at, ({ kind }) => kind === 'first-name')
