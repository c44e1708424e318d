import type { Analysis, Mood, Person } from '../../../lexicon/morphology'
import { isPersonal, isPos } from '../features'
import { type Around, DETERMINERS, isSurelyFinite, pastWeak, SUBJECTS, words } from './around'

/** Pronouns beside the personal ones that a verb may have for subject. */
const OTHER_SUBJECTS = words(
  "ça cela ceci c' ce tout chacun chacune personne rien celui-ci celle-ci ceux-ci tous quelqu'un quelqu'une celui-là celle-là ceux-là",
)
const COMPLEMENT = words("de du des d' à au aux en pour sur sans chez par dans")
/** Verbs in person that a noun's group cannot hold, though the lexicon has other readings of them. */
const COMMON = words('est sont a ont peut va vont fait font doit sera seront sait reste restent fut eut soit')
const ENDS_GROUP = words(
  "que qu' qui dont où et ou mais si comme lorsque quand car donc ni lequel laquelle lesquels lesquelles auquel auxquels auxquelles duquel desquels desquelles",
)

/** The verb of the clause whose subject begins at `offset`: after a pronoun, or after the noun's group. */
export function verbOfClause(around: Around, offset: number): number | undefined {
  if (around.is(offset, SUBJECTS) && !around.isClitic(offset))
    return verbAt(around, pastWeak(around, offset + 1))
  if (
    around.is(offset, OTHER_SUBJECTS) &&
    (!around.is(offset, words('ce tout')) ||
      around.is(offset + 1, COMMON) ||
      !around.could(offset + 1, isPos('noun')))
  )
    return verbAt(around, pastWeak(around, offset + 1))
  if (!around.is(offset, DETERMINERS) && !around.isNumber(offset) && !around.could(offset, isPos('proper')))
    return undefined
  // A name is a group by itself.
  let hasHead = around.could(offset, isPos('proper'))
  for (let o = offset + 1; !around.ends(o) && o < offset + 9; o++) {
    if (around.is(o, ENDS_GROUP)) return undefined
    const isHead = !hasHead || around.is(o - 1, COMPLEMENT) || around.is(o - 1, DETERMINERS)
    if (hasHead && !isHead && (around.is(o, COMMON) || isSurelyFinite(around, o))) return o
    if (hasHead && isWeakBeforeVerb(around, o)) return verbAt(around, pastWeak(around, o))
    hasHead ||= around.could(o, isPos('noun', 'proper', 'pronoun'))
  }
  return undefined
}

const isWeakBeforeVerb = (around: Around, o: number): boolean =>
  around.is(o, words("ne n' se s' vous nous me m' te t' lui leur y le la les")) &&
  !around.is(o - 1, COMPLEMENT) &&
  isSurelyFinite(around, pastWeak(around, o))

const verbAt = (around: Around, offset: number): number | undefined =>
  around.could(offset, isPersonal) ? offset : undefined

/** The readings as a verb with a person that fits the subject before it, imperatives left out. */
export function readingsOfVerb(around: Around, offset: number): readonly Analysis[] {
  const analyses = around.view.readings[around.at + offset]?.analyses ?? []
  const personal = analyses.filter((reading) => isPersonal(reading) && reading.mood !== 'imperative')
  const person = personOf(around, offset)
  const fitting = personal.filter((reading) => person === undefined || reading.person === person)
  return fitting.length > 0 ? fitting : personal
}

/** What the pronoun before says of the person; any other subject is the third. */
function personOf(around: Around, verb: number): number | undefined {
  for (let o = verb - 1; o >= verb - 4; o--) {
    if (around.is(o, words("je j'"))) return 1
    if (around.is(o, 'tu')) return 2
    if (around.is(o, words('il elle on ils elles ça cela ce'))) return 3
    if (around.is(o, words("que qu' si s'")))
      return around.is(o + 1, 'nous') ? 1 : around.is(o + 1, 'vous') ? 2 : 3
  }
  return undefined
}

const PLURAL = words('les des ces mes tes ses nos vos leurs plusieurs ils elles ceux celles')
const SINGULAR = words(
  "le la l' un une ce cet cette mon ma ton ta son sa notre votre leur chaque il elle on ça cela celui celle",
)

/**
 * The person and number that a subject of the third person, which begins at `subject`, asks of the verb: `que le
 * repas ai` is a slip in the person too. Nothing where it does not show, or where `et` may join another to it.
 */
function askedBy(
  around: Around,
  subject: number,
  verb: number,
): { person: Person; number: 'singular' | 'plural' } | undefined {
  for (let o = subject; o < verb; o++) if (around.is(o, words('et ou ni'))) return undefined
  if (around.is(subject, PLURAL)) return { person: 3, number: 'plural' }
  // `pour que Léo ai le temps`: a name is one.
  const isName = around.must(subject, isPos('proper'))
  return isName || around.is(subject, SINGULAR) ? { person: 3, number: 'singular' } : undefined
}

/**
 * The verb of the clause whose subject begins at 1, or the one that was meant, in other moods, in that order: as its
 * subject asks, or as it stands.
 */
export function inMoods(around: Around, verb: number, moods: readonly Mood[], meant?: string): string[] {
  const { lexicon } = around.view
  const [reading] = readingsOfVerb(around, verb)
  if (!lexicon || !reading) return []
  const { person, number } = askedBy(around, 1, verb) ?? reading
  return moods.flatMap((mood) =>
    lexicon.inflect(meant ?? reading.lemma, { pos: 'verb', mood, person, number }).slice(0, 1),
  )
}

export const isIn =
  (...moods: readonly Mood[]) =>
  ({ mood }: Analysis): boolean =>
    moods.includes(mood)
