import type { SentenceView } from '../../rule'
import { isPersonal, isPos, type Test } from '../features'
import { type Around, words } from '../kit/around'
import { verbRule } from '../kit/verbRule'

const MANY: Test = (each) =>
  isPersonal(each) && each.mood !== 'imperative' && each.person === 3 && each.number === 'plural'
const IS_GERUND: Test = ({ mood }) => mood === 'participle-present'

/** Object pronouns: `en` the pronoun stands behind them (`les en prier`), `en` of the gerund before. */
const OBJECTS = words("me m' te t' se s' le la les l' lui leur y nous vous")
const JOINS = words(', et ou mais puis ni')
/** Words that open a clause which has a verb of its own. */
const LINKS = words(
  "qui que qu' dont où quand lorsque lorsqu' si comme combien puisque puisqu' quoique comment pourquoi quel quelle quels quelles lequel laquelle lesquels lesquelles",
)
/** Who may be several without an s. */
const SEVERAL = words(
  'ils elles qui certains certaines beaucoup plusieurs combien peu plupart nombre majorité moitié tiers quart foule poignée douzaine dizaine vingtaine trentaine centaine tous toutes autres ceux celles uns unes eux',
)
/** `en témoignent les avis`: the subject comes after. */
const BEFORE_SUBJECT = words(
  'le la les un une des deux trois quatre cinq six sept huit neuf dix plusieurs certains certaines quelques nos vos leurs mes tes ses ces tant beaucoup plus moins par ainsi aussi également',
)
const LITERARY = words('témoigner découler résulter attester ressortir')
const STOP = /^[.;:!?…«»"()]+$/

const isSeveral = (a: Around, o: number): boolean =>
  a.is(o, SEVERAL) ||
  (!a.could(o, isPos('determiner', 'preposition')) &&
    a.may(
      o,
      ({ pos, number, person }) =>
        (pos === 'noun' || pos === 'proper' || pos === 'pronoun' || pos === 'adjective') &&
        number !== 'singular' &&
        (pos !== 'pronoun' || person === 3),
    ))

/** A participle is no verb with a person, whatever its letters are. */
const isVerb = (a: Around, o: number): boolean => {
  const best = a.view.readings[a.at + o]?.best
  return best !== undefined && isPersonal(best)
}

/** What the sentence has before `en`: its verbs, the clauses in it, and whether several could be the subject. */
function before(
  a: Around,
  isClauseOnly: boolean,
): { verbs: number; links: number; isOpen: boolean; isJoined: boolean } {
  let [verbs, links] = [0, 0]
  let [isOpen, isJoined] = [false, false]
  for (let o = -1; a.token(o) && !STOP.test(a.norm(o)); o--) {
    if (isClauseOnly && a.is(o, ',')) break
    if (a.is(o, LINKS)) links++
    if (isVerb(a, o)) verbs++
    // `le chat et le chien en mangent`: two make several.
    else isOpen ||= verbs === 0 && (isSeveral(a, o) || (o < -1 && a.is(o, words('et ou ni'))))
    isOpen ||= isVerb(a, o) && a.could(o, MANY) && JOINS.has(a.norm(-1))
    isJoined ||= verbs === 0 && a.is(o, words('et ou mais puis ni car donc or alors'))
  }
  return { verbs, links, isOpen, isJoined }
}

/** Has the clause its verb, and nobody who could do this one too? */
function isWithoutSubject(a: Around, verb: number): boolean {
  // `ils s'en désolaient`: the pronoun before it shows the verb of a clause.
  if (a.is(-1, OBJECTS) || a.is(-1, words("ne n'"))) return false
  if (a.is(-1, words('tout même')) && !a.opens(0)) return true
  if (!a.is(-1, JOINS) && !a.startsSentence(0)) {
    const own = before(a, true)
    // `le plat est simple mais les enfants en raffolent`: a clause of its own, with its subject.
    if (own.verbs > own.links) return !(own.isOpen && own.isJoined)
    if (own.verbs > 0 || own.links > 0) return false
    const all = before(a, false)
    return !all.isOpen && all.links === 0
  }
  const all = before(a, false)
  if (all.isOpen || all.links > all.verbs) return false
  if (a.is(-1, words('et ou mais puis ni')) && all.verbs === 0) return false
  if (a.could(verb, ({ lemma }) => LITERARY.has(lemma))) return false
  if (a.ends(verb + 1)) return true
  return !a.is(verb + 1, BEFORE_SUBJECT) || hasVerbAfter(a.view, a.at + verb + 1)
}

/** The clause that the gerund goes with has a verb, past its comma. */
function hasVerbAfter(view: SentenceView, at: number): boolean {
  let hasComma = false
  for (let i = at; i < view.tokens.length; i++) {
    const text = view.tokens[i]?.text ?? ''
    if (STOP.test(text)) return false
    hasComma ||= text === ','
    const best = view.readings[i]?.best
    if (best && isPersonal(best)) return hasComma
  }
  return false
}

/** `ceux qui croient en nous nous soutiennent`: `en` is a preposition, and the verb has its subject. */
const isWithin = (a: Around, verb: number): boolean => {
  if (verb === 1 || !a.is(1, words('lui nous vous'))) return false
  if (verb > 2) return true
  const own = before(a, true)
  return own.links > 0 || (own.verbs === 0 && own.isOpen)
}

const verbOf = (a: Around): number => {
  let o = 1
  while (o < 4 && a.is(o, OBJECTS)) o++
  return o
}

const gerundsOf = (a: Around, verb: number): readonly string[] => {
  const { lexicon, readings } = a.view
  const lemmas = new Set(readings[a.at + verb]?.analyses.map(({ lemma }) => lemma))
  return lexicon ? [...lemmas].flatMap((lemma) => lexicon.inflect(lemma, { mood: 'participle-present' })) : []
}

export const gerund = verbRule({
  id: 'grammar/gerund',
  category: 'gérondif',
  message: 'Après « en », il faut ici le participe présent, qui finit en « -ant ».',
  why: '« En attendant » dit comment ou quand on agit : c’est le gérondif. La fin « -ent » est celle de « ils attendent », et personne ici ne fait l’action au pluriel.',
  examples: {
    match: [
      {
        text: 'En attendent, servez-vous un café.',
        marks: 'attendent',
        fixed: 'En attendant, servez-vous un café.',
      },
      {
        text: 'C’est en lisent la notice que nous avons compris.',
        marks: 'lisent',
        fixed: 'C’est en lisant la notice que nous avons compris.',
      },
      {
        text: 'Vous gagnez dix euros en réservent en ligne.',
        marks: 'réservent',
        fixed: 'Vous gagnez dix euros en réservant en ligne.',
      },
      {
        text: 'Les petits apprennent en s’amusent.',
        marks: 'amusent',
        fixed: 'Les petits apprennent en s’amusant.',
      },
      {
        text: 'En nous prévenant la veille, en vous présentent à huit heures, vous passez devant.',
        marks: 'présentent',
        fixed: 'En nous prévenant la veille, en vous présentant à huit heures, vous passez devant.',
      },
      {
        text: 'Il râlait à l’aller, et plus du tout en repartent.',
        marks: 'repartent',
        fixed: 'Il râlait à l’aller, et plus du tout en repartant.',
      },
    ],
    pass: [
      'Les voisins en redemandent, et ceux qui en parlent le mieux en vendent.',
      'Ce plat est copieux, les clients, ravis, en redemandent.',
      'Des nouvelles, mes collègues en attendent depuis lundi.',
      'Certains en prennent deux, beaucoup en attendent trop.',
      'En témoignent les avis de cet été.',
      'Combien en reviennent ?',
      'Le chat et le chien en mangent, l’un et l’autre en tirent profit.',
      'Il faut voir comment les jeunes en usent.',
      'Nous en vendons, nos voisins en fabriquent.',
      'Les enfants goûtent la soupe et en reprennent.',
      'Il faut que vos enfants en mangent.',
      'Le plat est simple mais les enfants en raffolent.',
      'Ceux qui croient en nous nous soutiennent, ceux qui ont foi en vous reviennent.',
    ],
  },
  of: 'en',
  confidence: 0.97,
  find(a) {
    const verb = verbOf(a)
    if (!a.norm(verb).endsWith('ent') || !a.only(verb, MANY) || a.could(verb, IS_GERUND)) return undefined
    if (isWithin(a, verb) || (verb === 1 && !isWithoutSubject(a, verb))) return undefined
    return { at: verb, write: gerundsOf(a, verb) }
  },
})
