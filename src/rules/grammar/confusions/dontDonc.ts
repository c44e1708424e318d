import { isPos } from '../features'
import { type Around, DETERMINERS, isClauseAt, isIndicative, isNoun, words } from '../kit/around'
import { confusion } from '../kit/confusion'

const LEADING = words('le la les un une votre notre vos nos ce cet cette ces mon ma mes')

/**
 * `Les dossiers donc vous parlez sont clos`: a noun that opens its clause still waits for its verb, and another subject
 * follows `donc`, which would part them. A verb for each of the two stands behind.
 */
function partsSubject(a: Around): boolean {
  if (!a.could(-1, isNoun) || !a.is(-2, LEADING) || !a.opens(-2)) return false
  const isSubject = isClauseAt(a, 1) || (a.is(1, DETERMINERS) && a.could(2, isNoun))
  if (!isSubject) return false
  const verbs = [...a.after(1)].filter((o) => {
    return (
      a.is(o, words('est a')) ||
      (a.could(o, isIndicative) && !a.could(o, isPos('noun', 'adjective', 'adverb')))
    )
  })
  return verbs.length >= 2 && !a.someAfter(1, (o) => a.is(o, words("et ou mais qui que qu' si")))
}

export const dontRelative = confusion({
  id: 'grammar/dont-relative',
  category: 'donc/dont',
  message: 'Ici il faut « dont », qui reprend le nom d’avant.',
  why: '« Dont » veut dire « de qui, de quoi » : vous parlez du dossier, le dossier dont vous parlez. « Donc » tire une conclusion.',
  examples: {
    match: [
      {
        text: 'Les dossiers donc vous parlez sont clos.',
        marks: 'donc',
        fixed: 'Les dossiers dont vous parlez sont clos.',
      },
      {
        text: 'Les abonnés donc la carte expire seront prévenus.',
        marks: 'donc',
        fixed: 'Les abonnés dont la carte expire seront prévenus.',
      },
    ],
    pass: [
      'Votre colis est donc parti.',
      'La vendeuse était absente, donc la boutique a fermé.',
      'Le samedi donc nous fermons.',
      'Les frais sont donc les mêmes.',
    ],
  },
  slips: [{ of: 'donc', write: 'dont', confidence: 0.92, when: partsSubject }],
})
