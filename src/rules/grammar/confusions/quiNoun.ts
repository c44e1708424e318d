import type { Analysis } from '../../../lexicon/morphology'
import { isWord } from '../../../text/token'
import { tokenRule } from '../../define'
import { pastWeakPronouns } from '../clause'
import { could, isPersonal, isPos, may, must, spanOf, unlike } from '../features'
import { soundAlike } from '../homophones'
import { antecedentsIn } from '../subjects'
import { isTimeNoun } from '../timeNoun'

const ASKED: ReadonlySet<string> = new Set(['me', 'te', 'lui', 'leur', 'vous', 'nous'])

export const quiNoun = tokenRule({
  id: 'grammar/verb-not-noun',
  kind: 'grammar',
  category: 'nom/verbe',
  severity: 'warn',
  message: 'Après « qui » ou « que » et son pronom, il faut le verbe et non le nom.',
  why: 'Le nom et le verbe s’entendent pareil : « un contact », mais « qui vous contacte ». Essayez un autre verbe : « qui vous vend ».',
  words: ['qui', 'que'],
  examples: {
    match: [
      {
        text: 'L’agent qui vous contact est de chez nous.',
        marks: 'contact',
        fixed: 'L’agent qui vous contacte est de chez nous.',
      },
      {
        text: 'L’atelier qui l’emploi depuis mai recrute.',
        marks: 'emploi',
        fixed: 'L’atelier qui l’emploie depuis mai recrute.',
      },
      {
        text: 'Que te conseil ton notaire ?',
        marks: 'conseil',
        fixed: 'Que te conseille ton notaire ?',
      },
      {
        text: 'Un robot qui leur calcul un prix.',
        marks: 'calcul',
        fixed: 'Un robot qui leur calcule un prix.',
      },
    ],
    pass: [
      'Que de travail !',
      'Les clients à qui leur travail plaît.',
      'Le stand qui l’été reste ouvert.',
      'L’agent qui vous contacte est de chez nous.',
      'Ceux qui nous accueil et sourire offrent.',
      'Celle qui la nuit veille sur vous.',
    ],
  },
  check(view, at) {
    const { lexicon, tokens } = view
    const place = pastWeakPronouns(view, at + 1)
    const noun = tokens[place]
    if (
      !lexicon ||
      place === at + 1 ||
      !isWord(noun) ||
      noun.clitic ||
      may(view, at - 1, isPos('preposition')) ||
      // `Que me conseil ton avocat ?`: nothing else opens so.
      (tokens[at]?.norm === 'que' && (at > 0 || !ASKED.has(tokens[at + 1]?.norm ?? '')))
    )
      return undefined
    if (/^\p{Lu}/u.test(noun.text) || !must(view, place, isPos('noun')) || isTimeNoun(view, place))
      return undefined
    if (could(view, place, ({ pos }) => pos !== 'noun')) return undefined
    // `qui la plupart du temps ouvre`: a group of its own, and then the verb.
    const isGroup = /^(?:le|la|les|l'|leur)$/.test(tokens[place - 1]?.norm ?? '')
    if (isGroup && (could(view, place + 1, isPersonal) || tokens[place + 1]?.text === ',')) return undefined
    // `qui nous accueil et sourire`: several nouns.
    if (tokens[place + 1]?.norm === 'et') return undefined
    const numbers = antecedentsIn(view)
      .filter(({ end }) => end === at)
      .reduce((all, phrase) => all | phrase.numbers, 0)
    const fits = (each: Analysis): boolean =>
      isPersonal(each) && each.person === 3 && each.mood === 'indicative-present'
    const isLikely = (form: string): boolean =>
      lexicon
        .analyses(form)
        .some((each) => fits(each) && (numbers === 2 ? each.number === 'plural' : each.number === 'singular'))
    const forms = soundAlike(lexicon, noun.norm, fits)
    const suggestions = unlike(noun, [
      ...forms.filter(isLikely),
      ...forms.filter((form) => !isLikely(form)),
    ]).slice(0, 2)
    return suggestions.length > 0 ? { span: spanOf(noun), suggestions, confidence: 0.95 } : undefined
  },
})
