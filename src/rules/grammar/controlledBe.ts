import type { Hit, SentenceView } from '../rule'
import { joinedBy } from './attributesOf'
import { may, must } from './features'
import { phrasesOf, subjectsOf } from './subjects'

/** How far its verb stands before the infinitive. */
const FAR = 14
/** What leads an infinitive whose subject is that of the verb before. */
const BEFORE_DE = /^(?:condition|avant|afin|peur|lieu|crainte|faute)$/
/** Only people are, and those whom a thing is for: `les séances sont ouvertes à condition d'être inscrit`. */
const OF_PEOPLE =
  /^(?:inscrit|adhérent|étudiant|membre|abonné|majeur|mineur|licencié|salarié|retraité|client|débutant|assuré|diplômé|titulaire|habitant)e?s?$/
/** How whoever uses the thing is: `l'application fonctionne sans être connecté`. */
const OF_USERS =
  /^(?:connecté|accompagné|véhiculé|motorisé|motivé|patient|équipé|chaussé|couvert|vu|courageux|courageuse)e?s?$/
const OBJECT = /^(?:me|m'|te|t'|nous|vous|les|l'|le|la)$/
const OPENS = /^(?:qu[ei']|qui|dont|où|si|s'il|quand|comme|mais|car|;|:)$/

/** `les chiens sont admis à condition d'être tenus`: être without a person tells of the subject before it. */
export function* controlledBe(view: SentenceView): Generator<Hit> {
  const { tokens } = view
  for (let at = 2; at < tokens.length; at++) {
    if (tokens[at]?.norm !== 'être' || !/^(?:d'|de|sans)$/.test(tokens[at - 1]?.norm ?? '')) continue
    if (tokens[at - 1]?.norm !== 'sans' && !BEFORE_DE.test(tokens[at - 2]?.norm ?? '')) continue
    const [verb, subject] =
      [...subjectsOf(view)]
        .filter(([place]) => place < at && place > at - FAR)
        .sort(([a], [b]) => b - a)[0] ?? []
    if (verb === undefined || subject === undefined || subject.person === 0) continue
    // `il faut venir avant d'être trop nombreux`: nobody.
    if (subject.kind === 'pronoun' && subject.person === 3 && subject.numbers === 1) continue
    if (subject.kind === 'relative' || tokens.slice(verb, at).some(({ norm }) => OPENS.test(norm))) continue
    // `à condition d'être bien chaussé`
    const said = tokens[at + (must(view, at + 1, ({ pos }) => pos === 'adverb') ? 2 : 1)]?.norm ?? ''
    if (subject.kind === 'phrase' && (OF_PEOPLE.test(said) || OF_USERS.test(said))) continue
    // `nos clientes nous trouvent drôles sans être lourds`
    if (subject.kind === 'phrase' && OBJECT.test(tokens[verb - 1]?.norm ?? '')) continue
    if (hasOther(view, verb, at)) continue
    yield* joinedBy(view, at, subject.attribute)
  }
}

/** Another thing between them that no preposition leads may be whom it is told of. */
const hasOther = (view: SentenceView, verb: number, at: number): boolean =>
  phrasesOf(view).some(
    ({ start, isTime }) =>
      start > verb &&
      start < at - 2 &&
      !isTime &&
      !may(view, start - 1, ({ pos }) => pos === 'preposition') &&
      !must(view, start - 1, ({ pos }) => pos === 'conjunction'),
  )
