import { tokenRule } from '../../define'
import { isInfinitive, isParticiple, isPersonal, spanOf, unlike } from '../features'
import { soundAlike } from '../homophones'
import { Around, isSurelyInfinitive, pastAdverbs, words } from '../kit/around'

/** One stays to do these; whatever else stays so has been made so. */
const DOING = words(
  'manger dîner déjeuner souper dormir coucher jouer danser chanter discuter papoter bavarder parler travailler veiller goûter regarder écouter camper bosser réviser étudier aider ranger nettoyer garder surveiller profiter habiter loger trinquer fêter encourager échanger',
)

/** `la route restera fermer`: after a verb of state comes the participle. */
export const afterStaying = tokenRule({
  id: 'grammar/participle-after-rester',
  kind: 'grammar',
  category: 'er/é/ez',
  severity: 'warn',
  message: 'Après « rester », il faut ici le participe passé, en -é.',
  why: 'Rester dit un état, comme être : « la route reste fermée ». Essayez avec « vendre » : vendu s’écrit -é, vendre s’écrit -er.',
  lemmas: ['rester', 'demeurer'],
  examples: {
    match: [
      { text: 'Le guichet restera fermer lundi.', marks: 'fermer', fixed: 'Le guichet restera fermé lundi.' },
      {
        text: 'Le portail doit rester fermer la nuit.',
        marks: 'fermer',
        fixed: 'Le portail doit rester fermé la nuit.',
      },
      { text: 'Le sac a dû rester accrocher.', marks: 'accrocher', fixed: 'Le sac a dû rester accroché.' },
      { text: 'L’écran reste bloquer.', marks: 'bloquer', fixed: 'L’écran reste bloqué.' },
    ],
    pass: ['Vous pouvez rester dîner.', 'Il reste à payer le solde.', 'Rester fermé n’est pas une option.'],
  },
  check(view, at) {
    const { lexicon } = view
    const a = new Around(view, at)
    const o = pastAdverbs(a, 1)
    const verb = a.token(o)
    if (
      !lexicon ||
      !verb ||
      a.opens(o) ||
      !isSurelyInfinitive(a, o) ||
      !/er$/.test(a.norm(o)) ||
      a.is(o, DOING)
    )
      return undefined
    // `le voyant doit rester allumé`: the verb before has the person.
    // `a dû rester allumé`: past what it owed or could.
    const isOwed = a.could(-1, (each) => isParticiple(each) && /^(?:devoir|pouvoir)$/.test(each.lemma))
    const person = a.could(0, isInfinitive) ? (isOwed ? -2 : -1) : 0
    if (!a.could(person, (each) => isPersonal(each) && each.person === 3)) return undefined
    const forms = soundAlike(lexicon, a.norm(o), isParticiple)
    const short = [...forms].sort((one, other) => one.length - other.length)
    const suggestions = unlike(verb, short).slice(0, 3)
    return suggestions.length > 0 ? { span: spanOf(verb), suggestions, confidence: 0.93 } : undefined
  },
})
