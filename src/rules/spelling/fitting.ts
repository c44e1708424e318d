import type { Analysis, Person } from '../../lexicon/morphology'
import type { Candidate } from '../../lexicon/suggest/suggest'
import { table } from '../../text/table'
import {
  agreementAmong,
  agreementOf,
  isInfinitive,
  isParticiple,
  isPos,
  isPossible,
  may,
  meet,
  must,
} from '../grammar/features'
import { endsAlike } from '../grammar/homophones'
import { isBeforeNoun } from '../grammar/nounGroup'
import type { SentenceView } from '../rule'

type Fit = (analysis: Analysis) => boolean

const SUBJECTS = table<readonly [Person, 'singular' | 'plural']>({
  je: [1, 'singular'],
  "j'": [1, 'singular'],
  tu: [2, 'singular'],
  il: [3, 'singular'],
  elle: [3, 'singular'],
  on: [3, 'singular'],
  nous: [1, 'plural'],
  vous: [2, 'plural'],
  ils: [3, 'plural'],
  elles: [3, 'plural'],
})
const OBJECTS = new Set("ne n' me m' te t' se s' le la les l' lui leur y en nous vous".split(' '))
const HELPERS = new Set(['avoir', 'être'])
const GOVERNORS = new Set(['pouvoir', 'devoir', 'vouloir', 'aller', 'falloir', 'venir', 'savoir'])
const BEFORE_INFINITIVE = new Set(['pour', 'sans', 'de', "d'", 'à'])

/** What the words before a place ask of the word in it; undefined where they ask nothing. */
function expectation(view: SentenceView, at: number): Fit | undefined {
  const { tokens } = view
  let first = at
  while (OBJECTS.has(tokens[first - 1]?.norm ?? '') && tokens[first - 1]?.kind === 'word') first--
  const subject = subjectOf(view, first, at)
  // `pouvez vous nous la transmettrent`: the subject stands behind the verb that asks for an infinitive.
  const isAsked =
    subject !== undefined &&
    [first - 1, first - 2].some((verb) =>
      may(view, verb, ({ lemma, person }) => GOVERNORS.has(lemma) && person === subject[0]),
    )
  if (isAsked) return isInfinitive
  if (subject) {
    const [person, number] = subject
    return (analysis) => analysis.pos === 'verb' && analysis.person === person && analysis.number === number
  }
  const place = first < at ? first : at
  const before = tokens[place - 1]
  if (!before) return undefined
  const isVerbOf = (lemmas: ReadonlySet<string>) =>
    may(view, place - 1, ({ pos, lemma }) => pos === 'verb' && lemmas.has(lemma))
  if (isVerbOf(HELPERS)) {
    const numbers = numbersAfter(view, place - 1, tokens[at - 1]?.norm === 'les')
    const isHave = numbers === 1 && !may(view, place - 1, ({ lemma }) => lemma === 'être')
    return (analysis) =>
      (isParticiple(analysis) || analysis.pos === 'adjective') &&
      (agreementOf(analysis).numbers & numbers) !== 0 &&
      // `on l'a feuilleté`: who can tell; the shorter form is the likelier.
      (!isHave || agreementOf(analysis).genders !== 2)
  }
  if (isVerbOf(GOVERNORS)) return isInfinitive
  if (BEFORE_INFINITIVE.has(before.norm))
    return (analysis) =>
      isInfinitive(analysis) ||
      isPos('noun', 'adjective', 'proper', 'determiner', 'pronoun', 'adverb')(analysis)
  const determiner = agreementAmong(view.readings[leadOf(view, at)]?.plausible ?? [], isPos('determiner'))
  if (determiner)
    return (analysis) =>
      (isPos('noun', 'adjective', 'proper')(analysis) || isParticiple(analysis)) &&
      isPossible(meet(agreementOf(analysis), determiner))
  // `la facture acquité`: an adjective or a participle after a noun is mostly the noun's.
  const noun =
    view.readings[at - 1]?.best?.pos === 'noun'
      ? agreementAmong(view.readings[at - 1]?.plausible ?? [], isPos('noun'))
      : undefined
  if (noun)
    return (analysis) =>
      isParticiple(analysis) || analysis.pos === 'adjective'
        ? isPossible(meet(agreementOf(analysis), noun))
        : analysis.pos !== 'noun' && !isInfinitive(analysis)
  return undefined
}

/** `est ouvers`: what être shows; of avoir the participle mostly is one, where no `les` stands before. */
function numbersAfter({ tokens, readings }: SentenceView, helper: number, hasObject: boolean): number {
  const verbs = readings[helper]?.plausible.filter(({ pos }) => pos === 'verb') ?? []
  if (verbs.some(({ lemma }) => lemma === 'être'))
    return tokens[helper]?.norm === 'êtes'
      ? 3
      : verbs.reduce((all, each) => all | agreementOf(each).numbers, 0)
  return hasObject || /^(?:les|nous|vous|en)$/.test(tokens[helper - 1]?.norm ?? '') ? 3 : 1
}

/** `nous vous remercion`: the first of two pronouns; one alone, unless a verb or a preposition before has it for object. */
function subjectOf(view: SentenceView, first: number, at: number): (typeof SUBJECTS)[string] | undefined {
  const outside = SUBJECTS[view.tokens[first - 1]?.norm ?? '']
  if (outside) return outside
  const inside = first < at ? SUBJECTS[view.tokens[first]?.norm ?? ''] : undefined
  const isObject =
    at - first === 1 &&
    may(view, first - 1, ({ pos, person }) => pos === 'preposition' || (pos === 'verb' && person !== 0))
  return isObject ? undefined : inside
}

/** What a place adds to the cost of a word that does not fit it: as much as half a wrong letter. */
const MISFIT = 55
/** What another ending of the nearest word costs, where the place asks for it. */
const ENDING = 25

/** What a candidate is worth that only another ending of the same sound parts from what was written (`complé`). */
const HEARD = 18

/** Could one of the candidates stand here at all: a noun past a determiner, a verb before the pronoun that hangs on it? */
export function canStand(view: SentenceView, at: number, candidates: readonly Candidate[]): boolean {
  const isAny = (test: Fit): boolean =>
    candidates.some(({ word }) => view.lexicon?.analyses(word).some(test) ?? true)
  if (HANGING.test(view.tokens[at + 1]?.norm ?? '')) return isAny(isPos('verb'))
  const lead = leadOf(view, at)
  const isLed =
    must(view, lead, isPos('determiner')) &&
    (lead < at - 1 || !/^(?:l[ea']|les|leur)$/.test(view.tokens[lead]?.norm ?? ''))
  return !isLed || isAny((each) => isParticiple(each) || !isPos('verb', 'pronoun', 'conjunction')(each))
}
const HANGING = /^-(?:l[ea]s?|lui|leur|moi|toi|nous|vous|y|en)$/

/** `un beau monstre`: past the adjective that leads its noun. */
const leadOf = (view: SentenceView, at: number): number =>
  isBeforeNoun(view, at - 1) && may(view, at - 1, isPos('adjective')) ? at - 2 : at - 1

/** Candidates by what fits the place, then by what they cost; costs stay as they are where nothing is asked. */
export function fitting(
  view: SentenceView,
  at: number,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const { lexicon } = view
  const fits = expectation(view, at)
  const norm = view.tokens[at]?.norm ?? ''
  const heard = (word: string, cost: number): number => (endsAlike(norm, word) ? cost - HEARD : cost)
  if (!lexicon || !fits) return [...candidates].sort((a, b) => heard(a.word, a.cost) - heard(b.word, b.cost))
  // The endings of one word are seldom heard: what fits costs hardly more than the form that is nearest.
  const nearest = new Map<string, number>()
  for (const { word, cost } of candidates)
    for (const { lemma } of lexicon.analyses(word))
      nearest.set(lemma, Math.min(cost, nearest.get(lemma) ?? Number.POSITIVE_INFINITY))
  return candidates
    .map(({ word, cost }) => {
      const asked = lexicon.analyses(word).filter(fits)
      const rank = Math.min(cost, ...asked.map(({ lemma }) => (nearest.get(lemma) ?? cost) + ENDING))
      return { word, cost, rank: heard(word, asked.length > 0 ? rank : cost + MISFIT) }
    })
    .sort((a, b) => a.rank - b.rank)
}
