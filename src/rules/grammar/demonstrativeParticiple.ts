import { table } from '../../text/table'
import { isWord } from '../../text/token'
import { tokenRule } from '../define'
import {
  type Agreement,
  agreementOf,
  could,
  isInfinitive,
  isParticiple,
  isPersonal,
  isPossible,
  meet,
  spanOf,
  unlike,
} from './features'
import { soundAlike } from './homophones'

const THOSE = table<Agreement>({
  celui: { genders: 1, numbers: 1 },
  celle: { genders: 2, numbers: 1 },
  ceux: { genders: 1, numbers: 2 },
  celles: { genders: 2, numbers: 2 },
})

export const demonstrativeParticiple = tokenRule({
  id: 'grammar/demonstrative-participle',
  kind: 'grammar',
  category: 'er/é/ez',
  severity: 'warn',
  message: 'Après ce pronom, il faut le participe.',
  why: '« Celui », « celle », « ceux » ne sont pas suivis du verbe sans « qui » : « celle vendue hier », ou « celle qui était vendue ».',
  words: ['celui', 'celle', 'ceux', 'celles'],
  examples: {
    match: [
      {
        text: 'Prenez celle livrer hier matin.',
        marks: 'livrer',
        fixed: 'Prenez celle livrée hier matin.',
      },
      {
        text: 'Gardez ceux envoyait par la poste.',
        marks: 'envoyait',
        fixed: 'Gardez ceux envoyés par la poste.',
      },
    ],
    pass: [
      'Prenez celle livrée hier, et ceux qui restent.',
      'Celui a raison, dit-on.',
      'Ceux dont vous parlez, celle de Léa.',
      'Celui-ci ferme à midi.',
    ],
  },
  check(view, at) {
    const { lexicon, tokens } = view
    const target = THOSE[tokens[at]?.norm ?? '']
    const verb = tokens[at + 1]
    if (!lexicon || !target || !isWord(verb) || verb.clitic || could(view, at + 1, isParticiple))
      return undefined
    if (!could(view, at + 1, (each) => isPersonal(each) || isInfinitive(each))) return undefined
    if (could(view, at + 1, ({ kind, pos }) => kind === 'auxiliary' || pos !== 'verb')) return undefined
    const isRight = soundAlike(
      lexicon,
      verb.norm,
      (each) => isParticiple(each) && isPossible(meet(agreementOf(each), target)),
    ).filter((form) =>
      lexicon.analyses(form).some(({ lemma }) => could(view, at + 1, (each) => each.lemma === lemma)),
    )
    const suggestions = unlike(verb, isRight).slice(0, 2)
    return suggestions.length > 0 ? { span: spanOf(verb), suggestions, confidence: 0.95 } : undefined
  },
})
