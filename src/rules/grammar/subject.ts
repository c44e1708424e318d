import type { Person } from '../../lexicon/morphology'
import type { Token } from '../../text/token'
import type { SentenceView } from '../rule'
import { isPersonal, isPos, may, must } from './features'

/** Person and number that a subject asks of its verb. */
export interface Subject {
  readonly person: Person
  readonly number: 'singular' | 'plural'
}

const subject = (person: Person, number: Subject['number']): Subject => ({ person, number })

/** Pronouns that are nothing but subjects, and those that may be. */
const ALWAYS: Readonly<Record<string, Subject>> = {
  je: subject(1, 'singular'),
  "j'": subject(1, 'singular'),
  tu: subject(2, 'singular'),
  il: subject(3, 'singular'),
  on: subject(3, 'singular'),
  ils: subject(3, 'plural'),
}
const SOMETIMES: Readonly<Record<string, Subject>> = {
  nous: subject(1, 'plural'),
  vous: subject(2, 'plural'),
  elle: subject(3, 'singular'),
  elles: subject(3, 'plural'),
}

export const SUBJECT_PRONOUNS: readonly string[] = [...Object.keys(ALWAYS), ...Object.keys(SOMETIMES)]

/** Weak pronouns and `ne`: all that may stand between a subject pronoun and its verb. */
const BEFORE_VERB = new Set("ne n' me m' te t' se s' le la les l' lui leur y en nous vous".split(' '))

/**
 * What may open a clause, so that a `nous` or `vous` after it is the subject. Without it they are objects
 * (`votre conductrice vous a laissé un mot`).
 */
const OPENS_CLAUSE = new Set(
  "que qu' quand lorsque lorsqu' comme où puisque puisqu' si car donc alors ainsi quoique quoiqu' dont".split(
    ' ',
  ),
)
/** After these the clause before may go on: `nous vous remercions et vous souhaitons`. */
const MAY_GO_ON = new Set(['et', 'ou', 'mais', 'puis', 'ni', ',', 'voire'])

/** Is the pronoun at `at` the subject of the verb that follows it, for certain? */
export function subjectAt(view: SentenceView, at: number): Subject | undefined {
  const token = view.tokens[at]
  if (token?.kind !== 'word' || token.clitic) return undefined
  const always = ALWAYS[token.norm]
  if (always) return always
  const sometimes = SOMETIMES[token.norm]
  return sometimes && opensClause(view, at) ? sometimes : undefined
}

function opensClause(view: SentenceView, at: number): boolean {
  const before = view.tokens[at - 1]
  if (!before || isOpening(before) || OPENS_CLAUSE.has(before.norm)) return true
  if (MAY_GO_ON.has(before.norm)) return !goesOn(view, at)
  const begin = beginOfComplement(view, at - 1)
  return begin !== undefined && opensClause(view, begin)
}

const isOpening = (token: Token): boolean =>
  token.kind === 'protected' || (token.kind === 'punctuation' && /^[(«“":;–—-]$|^[.!?…]+$/.test(token.text))

/**
 * Does the verb after the pronoun share its subject with a verb before (`l'équipe vous remercie et vous souhaite`),
 * or have a noun before for its subject? Then the pronoun is an object.
 */
function goesOn(view: SentenceView, at: number): boolean {
  const place = verbAfter(view, at)
  const persons = (i: number): Set<string> =>
    new Set(
      (view.readings[i]?.analyses ?? []).filter(isPersonal).map(({ person, number }) => `${person}${number}`),
    )
  const mine = place === undefined ? new Set<string>() : persons(place)
  let hasVerb = false
  for (let i = at - 2; i >= 0; i--) {
    if (!may(view, i, isPersonal)) continue
    hasVerb = true
    for (const person of persons(i)) if (mine.has(person)) return true
  }
  return !hasVerb && hasSubjectBefore(view, at - 1)
}

/** A verb, or a noun with its determiner that no preposition governs (`Votre conductrice, Maëlle,`). */
function hasSubjectBefore(view: SentenceView, at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const begin = beginOfComplement(view, i)
    if (begin !== undefined) {
      i = begin
      continue
    }
    if (may(view, i, isPersonal) || may(view, i, isPos('determiner')) || may(view, i, isPos('pronoun')))
      return true
  }
  return false
}

/**
 * Where the complement that ends at `last` begins: preposition, determiner, adjectives, noun, repeated
 * (`suite à votre message`, `après vérification de votre dossier`). A noun inside one is no subject.
 */
function beginOfComplement(view: SentenceView, last: number): number | undefined {
  let begin: number | undefined
  let i = last
  for (;;) {
    let hasNoun = false
    while (may(view, i, isPos('noun', 'adjective', 'proper', 'numeral')) && !must(view, i, isPos('verb'))) {
      hasNoun = true
      i--
    }
    if (!hasNoun) return begin
    if (may(view, i, isPos('determiner')) && !isContracted(view, i)) i--
    // `a votre message`: the slip that another rule marks is a preposition here all the same.
    if (!may(view, i, isPos('preposition')) && view.tokens[i]?.norm !== 'a') return begin
    begin = view.tokens[i - 1]?.norm === 'suite' || view.tokens[i - 1]?.norm === 'grâce' ? i - 1 : i
    i = begin - 1
  }
}

const isContracted = (view: SentenceView, at: number): boolean =>
  may(view, at, ({ kind }) => kind === 'contracted')

const SUBJECT_CLITICS = new Set(
  '-je -tu -il -elle -on -nous -vous -ils -elles -t-il -t-elle -t-on -t-ils -t-elles'.split(' '),
)

/** The place of the verb of the subject pronoun at `at`: the next token after the weak pronouns. */
export function verbAfter({ tokens }: SentenceView, at: number): number | undefined {
  let i = at + 1
  while (BEFORE_VERB.has(tokens[i]?.norm ?? '') && tokens[i]?.kind === 'word') i++
  if (tokens[i]?.kind !== 'word') return undefined
  // `Nous autorisez-vous`: what hangs on the verb is its subject, and the pronoun before it an object.
  return SUBJECT_CLITICS.has(tokens[i + 1]?.norm ?? '') ? undefined : i
}
