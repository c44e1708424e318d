import type { Lexicon } from '../../lexicon/lexicon'
import type { Analysis, Mood } from '../../lexicon/morphology'
import type { Token } from '../../text/token'
import { tokenRule } from '../define'
import type { SentenceView } from '../rule'
import { could, isInfinitive, isParticiple, isPersonal, spanOf, unlike } from './features'
import { soundAlike } from './homophones'
import { SUBJECT_PRONOUNS, type Subject, subjectAt, verbAfter } from './subject'

/** A subject rules imperatives out. */
const isConjugated = (analysis: Analysis): boolean => isPersonal(analysis) && analysis.mood !== 'imperative'

const suits =
  ({ person, number }: Subject) =>
  (analysis: Analysis): boolean =>
    isConjugated(analysis) &&
    analysis.person === person &&
    (analysis.number === number || analysis.number === 'both')

/** The mood of the form, or the present where it has no person: what one writes now is mostly about now. */
const conjugatedMood = (mood: Mood): Mood =>
  mood === 'infinitive' ||
  mood === 'participle-past' ||
  mood === 'participle-present' ||
  mood === 'imperative'
    ? 'indicative-present'
    : mood

/**
 * What the verb should have been: forms that sound like it first, since that is how such errors are made, then the
 * right person of the verb that is written there. The commonest first.
 */
function corrections(
  lexicon: Lexicon,
  verb: Token,
  analyses: readonly Analysis[],
  subject: Subject,
): string[] {
  const alike = soundAlike(lexicon, verb.norm, suits(subject))
  const own = analyses
    .filter((analysis) => analysis.pos === 'verb')
    .flatMap(({ lemma, mood }) =>
      lexicon.inflect(lemma, {
        pos: 'verb',
        mood: conjugatedMood(mood),
        person: subject.person,
        number: subject.number,
      }),
    )
  return unlike(verb, [...alike, ...own]).slice(0, 3)
}

/** `vous permettre`, `nous aider`: after a verb, a preposition or a conjunction these have no subject. */
const isVerbal = (analysis: Analysis): boolean =>
  isConjugated(analysis) || isInfinitive(analysis) || isParticiple(analysis)

export const subjectVerb = tokenRule({
  id: 'grammar/subject-verb',
  kind: 'grammar',
  category: 'accord sujet-verbe',
  severity: 'warn',
  message: 'Le verbe ne s’accorde pas avec son sujet.',
  why: 'Le verbe prend la personne de son sujet : nous sommes, vous êtes, je souhaite. C’est la faute la plus visible d’une réponse.',
  words: SUBJECT_PRONOUNS,
  examples: {
    match: [
      { text: 'Nous somme ravis.', marks: 'somme', fixed: 'Nous sommes ravis.' },
      {
        text: 'Nous vous remercie de votre message.',
        marks: 'remercie',
        fixed: 'Nous vous remercions de votre message.',
      },
      {
        text: 'Je vous souhaites une belle journée.',
        marks: 'souhaites',
        fixed: 'Je vous souhaite une belle journée.',
      },
      { text: 'Vous peut nous écrire.', marks: 'peut', fixed: 'Vous pouvez nous écrire.' },
      { text: 'Ils vous répondrons demain.', marks: 'répondrons', fixed: 'Ils vous répondront demain.' },
      { text: 'Nous reviendront vers vous.', marks: 'reviendront', fixed: 'Nous reviendrons vers vous.' },
      {
        text: 'Suite à votre message nous somme intervenus.',
        marks: 'somme',
        fixed: 'Suite à votre message nous sommes intervenus.',
      },
      { text: 'Nous faisont le nécessaire.', marks: 'faisont', fixed: 'Nous faisons le nécessaire.' },
    ],
    pass: [
      'Nous sommes là et vous pouvez compter sur nous.',
      'Un message pour vous est arrivé.',
      'Ce qui nous a plu, c’est votre accueil.',
      'Il vous invite demain.',
      'Votre conductrice vous a laissé un mot.',
      'Votre conductrice, Maëlle, vous a laissé un mot.',
      'Nous autorisez-vous à publier la photo ?',
      'Votre photo nous a plu.',
      'Nous nous sommes trompés de taille.',
      'Merci de nous avoir écrit.',
      'L’équipe vous remercie et vous souhaite une belle fin de journée.',
      'Il ne nous reste plus qu’à vous attendre.',
    ],
  },
  check(view, at) {
    const { tokens, readings, lexicon } = view
    const subject = subjectAt(view, at)
    const place = subject && verbAfter(view, at)
    if (!lexicon || !subject || place === undefined) return
    const verb = tokens[place]
    const analyses = readings[place]?.analyses ?? []
    if (!verb || analyses.some(suits(subject))) return
    const isUnknown = !lexicon.accepts(verb.text)
    if (!isUnknown && !could(view, place, isVerbal) && !isSlip(lexicon, verb, subject)) return
    if (!isUnknown && !isPlainlyWrong(view, at, place)) return
    const suggestions = corrections(lexicon, verb, isUnknown ? [] : analyses, subject)
    if (suggestions.length === 0) return
    return { span: spanOf(verb), suggestions, confidence: 0.95 }
  },
})

/** A word that is no verb but sounds like the one that the subject asks for. */
const isSlip = (lexicon: Lexicon, verb: Token, subject: Subject): boolean =>
  soundAlike(lexicon, verb.norm, suits(subject)).length > 0

/** `elle`, `nous`, `vous` may stand alone (`avec nous`, `nous deux`, `à vous de`): there only a real verb counts. */
function isPlainlyWrong(view: SentenceView, at: number, place: number): boolean {
  const pronoun = view.tokens[at]?.norm ?? ''
  if (!/^(?:elles?|nous|vous)$/.test(pronoun)) return true
  return could(view, place, isConjugated) || place === at + 1
}
