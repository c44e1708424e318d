import type { Preference } from '../../../../lexicon/ear'
import type { Analysis } from '../../../../lexicon/morphology'
import type { Tag } from '../../../../lexicon/taggerTags'
import { isPersonal, isPos } from '../../features'
import { type Around, DETERMINERS, isSurelyInfinitive, pastWeak, SUBJECTS, words } from '../../kit/around'

export const PREPOSITIONS = words("à de d' pour sans")

const PRONOUNS = [
  { person: 1, number: 'singular', of: words("je j' moi") },
  { person: 2, number: 'singular', of: words("tu t' te toi -tu -toi") },
  { person: 1, number: 'plural', of: words('nous -nous') },
  { person: 2, number: 'plural', of: words('vous -vous') },
] as const

/** Does a pronoun of a person that the verb may have stand anywhere before? */
export function isOfThePerson(a: Around): boolean {
  for (const { person, number, of } of PRONOUNS) {
    const isSo = (reading: Analysis): boolean =>
      isPersonal(reading) && reading.person === person && reading.number === number
    if (a.could(0, isSo) && a.someInSentence(of)) return true
  }
  return false
}

const OTHER_SUBJECTS = words("je j' tu il elle on nous qui ça cela")
export const WEAK = words("vous ne n' me m' te t' se s' le la les l' lui leur y en")

/**
 * Is `vous` the subject: among the weak pronouns before the verb, with none before it that could be one?
 * @param isWide a noun before `vous` is no subject of the verb, whose form it could not have.
 */
export function hasOwnVous(a: Around, isWide: boolean): boolean {
  let o = -1
  let hasVous = false
  for (; a.is(o, WEAK) || (a.is(o, 'nous') && a.is(o - 1, 'vous')); o--) hasVous ||= a.is(o, 'vous')
  if (!hasVous || a.is(o, OTHER_SUBJECTS) || a.is(o, PREPOSITIONS)) return false
  // `avez vous essayé`: a verb before its subject.
  if (a.could(o, ({ kind }) => kind === 'auxiliary')) return false
  return isWide || a.opens(o + 1) || !a.could(o, isPos('noun', 'proper'))
}

/** Does its own pronoun lead the verb, weak ones in between? */
export function hasOwn(a: Around, { person, number }: Tag): boolean {
  const own = number === 'plural' ? words('nous') : person === 1 ? words("je j'") : words("tu t'")
  for (let o = -1; a.is(o, WEAK) || a.is(o, own); o--) if (a.is(o, own)) return true
  return false
}

export const opensClause = (a: Around): boolean =>
  a.opens(0) || a.is(-1, words('et ou mais donc puis alors sinon surtout allez allons'))

const FINITE_SMALL = words(
  "a as est es ai ont sont peut peux l'a m'a t'a t'as t'es c'est s'est soit sait part met mets",
)
const isFiniteForm = (form: string, tag: Tag): boolean =>
  tag.role === 'finite' || FINITE_SMALL.has(form) || form === 'peut être'

/** Words that open a clause with a verb of its own. */
const LINKS = words(
  "qui que qu' dont où quand lorsque lorsqu' si s' comme puisque puisqu' quoique parce car lequel laquelle lesquels lesquelles",
)

/** `s'applique` has a pronoun that looks like one. */
export const isLink = (a: Around, o: number): boolean =>
  a.is(o, LINKS) && !(a.is(o, "s'") && !a.is(o + 1, words('il ils')))

/** `et nous vous en demandons pardon`: a clause of its own. */
const joinsClause = (a: Around, o: number): boolean =>
  a.is(o, words('et mais car donc ou')) && (a.is(o + 1, SUBJECTS) || a.is(o + 1, DETERMINERS))

/** Pronouns that a verb with a person has right before it. */
const BEFORE_HAS = words("il elle on qui y vous nous lui leur l' m' t' n' en")

/** `, a condition de`, `qu'a confirmer`: no subject before it, or an infinitive that it could not have behind it. */
const isVerbless = (a: Around): boolean =>
  !a.is(-1, BEFORE_HAS) && (a.opens(0) || (isSurelyInfinitive(a, pastWeak(a, 1)) && !a.is(1, 'être')))

/** Has the clause one verb with a person for itself and one for each clause in it, once the change is made? */
export function isBalanced(a: Around, { written, meant, from, to, end, start }: Preference): boolean {
  const had = isFiniteForm(written, from)
  const has = isFiniteForm(meant, to)
  if (had === has || (written === 'a' && isVerbless(a))) return true
  let verbs = 0
  let links = 0
  const count = (o: number): void => {
    if (isLink(a, o)) links++
    const best = a.view.readings[a.at + o]?.best
    if (best && isPersonal(best)) verbs++
  }
  for (const o of a.before(0)) {
    if (joinsClause(a, o)) break
    count(o)
  }
  for (const o of a.after(end - start)) {
    if (joinsClause(a, o)) break
    count(o)
  }
  return has ? verbs <= links : verbs > links
}
