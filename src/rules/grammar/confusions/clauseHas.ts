import { isWord } from '../../../text/token'
import { tokenRule } from '../../define'
import type { Hit, SentenceView } from '../../rule'
import { across, could, isInfinitive, isParticiple, isPersonal, isPos, may, must, spanOf } from '../features'
import { soundAlike } from '../homophones'
import { simpleAt } from '../phraseHead'

export const clauseHas = tokenRule({
  id: 'grammar/clause-has',
  kind: 'grammar',
  category: 'a/à',
  severity: 'warn',
  message: 'Cette proposition a besoin d’un verbe : c’est « a », du verbe avoir.',
  why: 'Après « dont », « où » ou « quand » vient un sujet et son verbe : « la façon dont le club a joué ». On peut dire « avait » à la place.',
  words: ['dont', 'où', 'quand', 'lorsque', "lorsqu'", 'puisque', "puisqu'"],
  examples: {
    match: [
      {
        text: 'Merci pour la façon dont la vendeuse à régler le souci.',
        marks: 'à régler',
        fixed: 'Merci pour la façon dont la vendeuse a réglé le souci.',
      },
      {
        text: 'Nous étions là quand le feu à vraiment démarrer.',
        marks: 'à',
        fixed: 'Nous étions là quand le feu a vraiment démarrer.',
      },
    ],
    pass: [
      'La façon dont la machine à laver tourne.',
      'Le colis dont la facture à payer est jointe.',
      'Une boutique où la pizza à emporter est bonne.',
      'Le lac dont le sentier à suivre fait le tour.',
      'Des plats dont une tarte à partager.',
    ],
  },
  check(view, at) {
    const end = /^(?:tout|cela|ceci|ça|chac?une?)$/.test(view.tokens[at + 1]?.norm ?? '')
      ? at + 2
      : simpleAt(view, at + 1)?.end
    const isSlip = end !== undefined && view.tokens[end]?.norm === 'à' && !hasVerb(view, end)
    return isSlip ? hitAt(view, end) : undefined
  },
})

/** A verb with a person follows in the clause: then `à` belongs to the noun (`la tarte à partager est prête`). */
const hasVerb = (view: SentenceView, from: number): boolean =>
  view.tokens.slice(from).some((_, i) => could(view, from + i, isPersonal) && may(view, from + i, isPersonal))

function hitAt(view: SentenceView, at: number): Hit | undefined {
  const { lexicon, tokens } = view
  const slip = tokens[at]
  let place = at + 1
  while (must(view, place, isPos('adverb'))) place++
  const verb = tokens[place]
  if (!lexicon || !slip || !isWord(verb) || !must(view, place, isInfinitive)) return undefined
  // `des plats dont une tarte à partager`: nothing that it would be done to, nor any manner.
  const hasObject = may(view, place + 1, isPos('determiner'))
  const [done] = soundAlike(lexicon, verb.norm, isParticiple)
  if (done === undefined || !(hasObject || place > at + 1)) return undefined
  return place === at + 1
    ? { span: across(slip, verb), suggestions: [`a ${done}`], confidence: 0.93 }
    : { span: spanOf(slip), suggestions: ['a'], confidence: 0.93 }
}
