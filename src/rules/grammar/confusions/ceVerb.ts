import { isPersonal } from '../features'
import { type Around, words } from '../kit/around'
import { verbRule } from '../kit/verbRule'

const BETWEEN = words("ne n'")

/** The form of être that `ce` leads, past `ne`. */
function verbOf(a: Around): number | undefined {
  const verb = a.is(1, BETWEEN) ? 2 : 1
  const isOurs = a.could(verb, (each) => isPersonal(each) && each.lemma === 'être')
  return isOurs && !a.isClitic(verb) ? verb : undefined
}

export const ceVerb = verbRule({
  id: 'grammar/ce-verb',
  category: 'accord sujet-verbe',
  message: 'Après « ce » ou « c’ », le verbe être est à la troisième personne.',
  why: '« Ce » se conjugue comme « cela » : c’était, ce serait, ce n’était pas. La fin « -ais » est celle de « je » et de « tu ».',
  examples: {
    match: [
      { text: 'Ce n’étais pas prévu.', marks: 'n’étais', fixed: 'Ce n’était pas prévu.' },
      { text: 'C’étais un plaisir.', marks: 'étais', fixed: 'C’était un plaisir.' },
      { text: 'Lundi, ce serais mieux.', marks: 'serais', fixed: 'Lundi, ce serait mieux.' },
      { text: 'Il faut que ce sois prêt.', marks: 'sois', fixed: 'Il faut que ce soit prêt.' },
      { text: 'Ce ne seras pas long.', marks: 'seras', fixed: 'Ce ne sera pas long.' },
    ],
    pass: ['C’était prévu.', 'Ce sont des copies.', 'Ce ne furent que des bruits.', 'C’eût été dommage.'],
  },
  of: "c' ce",
  confidence: 0.97,
  find(a) {
    const verb = verbOf(a)
    if (verb === undefined || a.is(-1, words('tout'))) return undefined
    const personal = a.view.readings[a.at + verb]?.analyses.filter(isPersonal) ?? []
    if (personal.length === 0 || personal.some(({ person }) => person === 3)) return undefined
    if (!a.is(verb, ENDINGS)) return undefined
    const moods = [...new Set(personal.filter(({ mood }) => mood !== 'imperative').map(({ mood }) => mood))]
    const write = moods.flatMap(
      (mood) => a.view.lexicon?.inflect('être', { pos: 'verb', mood, person: 3, number: 'singular' }) ?? [],
    )
    return { at: verb, write }
  },
})
/** `c'es` and `c'ai` are other slips. */
const ENDINGS = words('étais serais sois seras serai fus')
