import type { Analysis } from '../../lexicon/morphology'
import { withCaseOf } from '../../text/normalise'
import { table } from '../../text/table'
import { isWord, type WordToken } from '../../text/token'
import { tokenRule } from '../define'
import type { Hit, SentenceView } from '../rule'
import { across, could, isInfinitive, isMood, isParticiple, isPersonal, spanOf, unlike } from './features'
import { soundAlike } from './homophones'
import { invertedSubject, type Subject, suits } from './subject'
import { verbCorrections } from './verbCorrections'

const CLITICS =
  '-je -tu -iel -iels -t-iel -il -elle -on -nous -vous -ils -elles -t-il -t-elle -t-on -t-ils -t-elles'.split(
    ' ',
  )

const OTHER_NUMBER = table<string>({
  '-il': '-ils',
  '-ils': '-il',
  '-elle': '-elles',
  '-elles': '-elle',
})

export const inversion = tokenRule({
  id: 'grammar/inverted-subject',
  kind: 'grammar',
  category: 'accord sujet-verbe',
  severity: 'warn',
  message: 'Le verbe ne s’accorde pas avec le pronom qui le suit.',
  why: 'Remettez le pronom devant : « tu peux » donne « peux-tu », « ils ont » donne « ont-ils ».',
  words: CLITICS,
  examples: {
    match: [
      { text: 'Va-il arriver ?', marks: 'Va-il', fixed: 'Va-t-il arriver ?' },
      { text: 'Peut-tu nous écrire en privé ?', marks: 'Peut', fixed: 'Peux-tu nous écrire en privé ?' },
      {
        text: 'Avez-vous bien reçu, ou était-vous absent ?',
        marks: 'était',
        fixed: 'Avez-vous bien reçu, ou étiez-vous absent ?',
      },
      {
        text: 'Vos colis a-t-ils été livrés ?',
        marks: 'a-t-ils',
        fixed: 'Vos colis ont-ils été livrés ?',
      },
      {
        text: 'Les articles peuvent-il convenir ?',
        marks: '-il',
        fixed: 'Les articles peuvent-ils convenir ?',
      },
      { text: 'Peut-je vous aider ?', marks: 'Peut' },
      {
        text: 'Coucou Léa, dit-nous ce qui te ferait plaisir.',
        marks: 'dit',
        fixed: 'Coucou Léa, dis-nous ce qui te ferait plaisir.',
      },
      {
        text: 'Si le badge bipe, rapportes-nous la boîte.',
        marks: 'rapportes',
        fixed: 'Si le badge bipe, rapporte-nous la boîte.',
      },
    ],
    pass: [
      'Va-t-il venir ? Convainc-t-elle ? Vient-il ? Puisse-t-il revenir !',
      'Puis-je vous aider ?',
      'Contactez-nous et abonnez-vous.',
      'Pouvez-vous, peux-tu, peut-on ?',
      'Où en sont-ils ? Le colis est-il là ?',
      'Que dira-t-on ? Qu’a-t-elle dit ?',
      'Prenez rendez-vous en ligne.',
      'Est-ce prêt ? Sont-ce les bons ?',
      'Dussé-je attendre, je le ferai.',
    ],
  },
  check(view, at) {
    const { tokens, lexicon, readings } = view
    const clitic = tokens[at]
    const verb = tokens[at - 1]
    const subject = invertedSubject(view, at)
    if (!lexicon || !subject || !isWord(clitic) || !isWord(verb) || verb.clitic) return
    const isRight = suits(subject)
    const known = lexicon.analyses(verb.text)
    const linked = withT(view, at, verb, clitic, subject)
    if (linked) return linked
    if (known.some(isRight) || known.some(({ kind }) => kind === 'inverted')) return
    // `contactez-nous`: an imperative and its object.
    const isObject = clitic.norm === '-nous' || clitic.norm === '-vous'
    if (isObject && known.some(isMood('imperative'))) return
    const order = clitic.norm === '-nous' ? orderMeant(view, at - 1) : undefined
    if (order) return order
    const isVerb = (analysis: Analysis): boolean =>
      isPersonal(analysis) ||
      (isObject && clitic.norm === '-vous' && (isInfinitive(analysis) || isParticiple(analysis)))
    if (!could(view, at - 1, isVerb)) return
    return (
      otherNumber(view, at, verb, clitic, subject) ??
      corrected(view, at, verbCorrections(lexicon, verb, readings[at - 1]?.analyses ?? [], subject))
    )
  },
})

/** `va-il`, `convainc-elle`: after a vowel or a c, `-t-` stands between. */
function withT(
  view: SentenceView,
  at: number,
  verb: WordToken,
  clitic: WordToken,
  subject: Subject,
): Hit | undefined {
  const isShort = /^-(?:il|elle|on|iel)$/.test(clitic.norm) && /[aec]$/.test(verb.norm)
  if (!isShort || !could(view, at - 1, suits(subject))) return undefined
  return {
    span: across(verb, clitic),
    suggestions: [`${verb.text}-t${clitic.norm}`],
    confidence: 0.95,
  }
}

/**
 * `dit-nous`, `envoies-nous`: at the head of its clause, and heard like an order, it has nous for its object; a question
 * that nous would ask is heard otherwise (`disons-nous`).
 */
function orderMeant(view: SentenceView, at: number): Hit | undefined {
  const { tokens, lexicon } = view
  const verb = tokens[at]
  const before = tokens[at - 1]
  const isOpening = before?.kind !== 'word' || /^(?:et|ou|puis|donc|alors|sinon|mais)$/.test(before.norm)
  if (!lexicon || !isWord(verb) || !isOpening || isAsked(view, at) || could(view, at + 2, isParticiple))
    return
  const isOrder = (each: Analysis): boolean => each.mood === 'imperative' && each.number === 'singular'
  const isOwn = (form: string): boolean =>
    lexicon
      .analyses(form)
      .some((each) => isOrder(each) && could(view, at, ({ lemma }) => lemma === each.lemma))
  const suggestions = unlike(verb, soundAlike(lexicon, verb.norm, isOrder).filter(isOwn))
  return corrected(view, at + 1, suggestions.slice(0, 1))
}

/** A question that ends the clause of the verb. */
const isAsked = ({ tokens }: SentenceView, at: number): boolean =>
  tokens
    .slice(at)
    .find(({ text }) => /^[.!?…]/.test(text))
    ?.text.startsWith('?') === true

const corrected = (view: SentenceView, at: number, suggestions: readonly string[]): Hit | undefined => {
  const verb = view.tokens[at - 1]
  return verb && suggestions.length > 0 ? { span: spanOf(verb), suggestions, confidence: 0.94 } : undefined
}

/** In the third person the pronoun is not heard in the plural, and the verb mostly is: the verb says what was meant. */
function otherNumber(
  view: SentenceView,
  at: number,
  verb: WordToken,
  clitic: WordToken,
  subject: Subject,
): Hit | undefined {
  const { lexicon } = view
  const isThird = (analysis: Analysis): boolean => isPersonal(analysis) && analysis.person === 3
  const third = (view.readings[at - 1]?.analyses ?? []).find(isThird)
  if (!lexicon || subject.person !== 3 || !third) return undefined
  const hasT = clitic.norm.startsWith('-t-')
  const own = hasT ? clitic.norm.slice(2) : clitic.norm
  const other = OTHER_NUMBER[own]
  if (other === undefined) return undefined
  if (!hasT) return { span: spanOf(clitic), suggestions: [other], confidence: 0.94 }
  // `a-t-ils`: -t- stands after a singular only.
  const plural = lexicon.inflect(third.lemma, { pos: 'verb', mood: third.mood, person: 3, number: 'plural' })
  return {
    span: across(verb, clitic),
    suggestions: [...plural.map((form) => withCaseOf(verb.text, form) + own), `${verb.text}-t${other}`],
    confidence: 0.94,
  }
}
