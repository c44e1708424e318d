import type { Lexicon } from '../../lexicon/lexicon'
import type { Analysis, Mood } from '../../lexicon/morphology'
import type { Token } from '../../text/token'
import type { SentenceView } from '../rule'
import { isPersonal, unlike } from './features'
import { soundAlike } from './homophones'
import { type Subject, suits } from './subject'

/** The mood of the form, or the present where it has no person: what one writes now is mostly about now. */
const conjugatedMood = (mood: Mood): Mood =>
  mood === 'infinitive' ||
  mood === 'subjunctive-imperfect' ||
  mood === 'participle-past' ||
  mood === 'participle-present' ||
  mood === 'imperative'
    ? 'indicative-present'
    : mood

const NUMBERS = ['singular', 'plural'] as const

/** The verb that is written there, in the subject's person; the indicative first, then what the form may be else. */
export function inPerson(lexicon: Lexicon, analyses: readonly Analysis[], subject: Subject): string[] {
  const { person, numbers } = subject
  if (person === 0) return []
  const verbs = analyses.filter((analysis) => analysis.pos === 'verb')
  return [...verbs.filter(isIndicative), ...verbs.filter((verb) => !isIndicative(verb))].flatMap(
    ({ lemma, mood }) =>
      NUMBERS.filter((_, index) => (numbers & (index + 1)) !== 0).flatMap((number) =>
        [...lexicon.inflect(lemma, { pos: 'verb', mood: conjugatedMood(mood), person, number })].sort(
          (a, b) => lexicon.frequency(b) - lexicon.frequency(a),
        ),
      ),
  )
}

/** `définit` is rather now than the past of tales. */
const isIndicative = ({ mood }: Analysis): boolean => !/^(?:subjunctive|simple)/.test(mood)

/** So many levels of frequency make the likelier word of two that sound alike, whatever its verb. */
const FAR_COMMONER = 3

/**
 * What the verb should have been. An unknown word or an infinitive is heard first, since that is how such errors are
 * made; a known form first keeps its verb and its tense, unless it is a rare homophone (`nous somme`).
 */
export function verbCorrections(
  lexicon: Lexicon,
  verb: Token,
  analyses: readonly Analysis[],
  subject: Subject,
): string[] {
  const alike = soundAlike(lexicon, verb.norm, suits(subject))
  const own = inPerson(lexicon, analyses, subject)
  // `nous excusont`: now is meant, rather than the past that sounds like it.
  const isNow = (form: string): boolean =>
    lexicon.analyses(form).some((each) => suits(subject)(each) && each.mood === 'indicative-present')
  if (!analyses.some(isPersonal) && /ont$/.test(verb.norm))
    return unlike(verb, [...alike.filter(isNow), ...alike, ...own]).slice(0, 3)
  if (!analyses.some(isPersonal)) return unlike(verb, [...alike, ...own]).slice(0, 3)
  const commonest = Math.max(0, ...own.map((form) => lexicon.frequency(form)))
  const lemmas = new Set(analyses.map(({ lemma }) => lemma))
  const { person } = subject
  const isRight = suits(subject)
  const isOther = (form: string): boolean =>
    lexicon.analyses(form).every((each) => !isRight(each) || !lemmas.has(each.lemma))
  const heard = alike.filter((form) => lexicon.frequency(form) >= commonest + FAR_COMMONER && isOther(form))
  // `ce bruit viennent`: not the subjunctive, though it sounds the same.
  const same = own.filter(
    (form) =>
      alike.includes(form) && lexicon.analyses(form).some((each) => isRight(each) && isIndicative(each)),
  )
  // `on pourrai`: the conditional is heard there, and the future is not.
  const isFutureHeard = /rai$/.test(verb.norm)
  const conditional = isFutureHeard
    ? alike.filter((form) => !isOther(form) && /r(?:ait|aient)$/.test(form))
    : []
  // `si vous suivait`: `suivez` is heard there, and `suiviez` is not.
  const isHeardPolite = /ai(?:s|t|ent)$/.test(verb.norm) && !lemmas.has('être')
  const polite = isHeardPolite ? alike.filter((form) => form.endsWith('ez') && !isOther(form)) : []
  // `il devez`: one hears `devait` there, and nothing like `doit`.
  const isHeardPast = person === 3 && /[^r]ez$/.test(verb.norm)
  const past = isHeardPast ? alike.filter((form) => /ai(?:t|ent)$/.test(form) && !isOther(form)) : []
  return unlike(verb, [...heard, ...conditional, ...same, ...polite, ...past, ...own, ...alike]).slice(0, 3)
}

/** Is the third person at `at` heard alike in singular and plural (`mange`, `mangent`; `disait`, `disaient`)? */
export function heardInBothNumbers(view: SentenceView, at: number): boolean {
  const { lexicon, readings } = view
  const third = readings[at]?.analyses.find(
    (each) => isPersonal(each) && each.mood !== 'imperative' && each.person === 3,
  )
  if (!lexicon || !third) return true
  const [single = '', many = ''] = NUMBERS.map(
    (number) => lexicon.inflect(third.lemma, { pos: 'verb', mood: third.mood, person: 3, number })[0],
  )
  // `voit`, `voient`
  const isSilent = /[iu]t$/.test(single) && many === `${single.slice(0, -1)}ent`
  return isSilent || many === `${single}nt` || many.replace(/aient$/, 'ait') === single
}
