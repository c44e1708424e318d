import type { SentenceView } from '../rule'
import { allowedBy } from './agreement'
import { isFiniteVerb, pastWeakPronouns } from './clause'
import type { Determiner } from './determiners'
import { type Agreement, ANY, isPersonal } from './features'
import { isAdjectival, isNoun, type NounGroup } from './nounGroup'

/**
 * `quelques`, `certains` are hardly ever written for the singular; the others are, by ear. Two words in the plural
 * outweigh one determiner in the singular (`du jours fériés`).
 */
const weightOf = ({ form, isSilent, numbers }: Determiner): number =>
  isSilent
    ? numbers === 2 && /^(?:quelque|certain)/.test(form)
      ? 2
      : 1
    : numbers === 2
      ? 4
      : /^une?$/.test(form)
        ? 2.5
        : 1.9

/** The last ones are people, whom the lexicon has in one gender alone. */
export const EITHER_GENDER =
  /^(?:pire|meilleur|moindre|alto|mezzo|bêta|alpha|chèvre|véto|primeur|homonyme|chef|proprio|golden|barista|ophtalmo|dermato|gynéco)s?$/

/**
 * What a noun group is meant to be. The noun decides the gender, and where it has both (`un ou une élève`) its
 * determiner; the number is what most of its words say, where a determiner that is heard (`les`, `vos`) outweighs
 * letters that are not.
 */
export function targetOf(view: SentenceView, group: NounGroup): Agreement {
  const noun = allowedBy(view, group.noun, isNoun) ?? ANY
  let singular = 0
  let plural = 0
  const vote = (numbers: number, weight: number): void => {
    if (numbers === 1) singular += weight
    if (numbers === 2) plural += weight
  }
  // `du nouvelles règles`: wrong in gender already, it tells little of the number.
  const isOfOtherGender = (noun.genders & group.determiner.genders) === 0
  vote(group.determiner.numbers, isOfOtherGender ? 1.2 : weightOf(group.determiner))
  vote(noun.numbers, group.determiner.isSilent ? 1.5 : 1)
  const verb = pastWeakPronouns(view, group.end)
  if (group.determiner.isSilent && isFiniteVerb(view, verb))
    vote(allowedBy(view, verb, isPersonal)?.numbers ?? 3, 1)
  for (const place of [...group.adjectivesBefore, ...group.adjectivesAfter]) {
    vote(allowedBy(view, place, isAdjectival)?.numbers ?? 3, 1)
  }
  const isEither = noun.genders === 3 || EITHER_GENDER.test(view.tokens[group.noun]?.norm ?? '')
  const shown = isEither ? shownGenders(view, group) : noun.genders
  return {
    genders: shown === 3 ? usualGenders(view.tokens[group.noun]?.norm ?? '') : shown,
    numbers: singular > plural ? 1 : plural > singular ? 2 : 3,
  }
}

/** Their other gender is another word, that replies to customers hardly have without its article (`le somme`, `la poste`). */
const FEMININE =
  /^(?:somme|ordonnance|page|mousse|enseigne|œuvre|crêpe|foudre|ombre|cartouche|barbe|crème|période|platine|vague|cave|manœuvre|laque|réclame|carpe|pendule|aide|vapeur|date|radio)s?$/
const MASCULINE = /^(?:solde|vase|couple|geste|espace|champagne|livre)s?$/
const usualGenders = (norm: string): number => (FEMININE.test(norm) ? 2 : MASCULINE.test(norm) ? 1 : 3)

/** What the determiner of a noun of either gender shows, or the adjectives before it (`les prochaines dates`). */
function shownGenders(view: SentenceView, { determiner, adjectivesBefore }: NounGroup): number {
  const shown = adjectivesBefore.reduce(
    (genders, place) => genders & (allowedBy(view, place, isAdjectival)?.genders ?? 3),
    determiner.genders,
  )
  return shown === 0 ? determiner.genders : shown
}
