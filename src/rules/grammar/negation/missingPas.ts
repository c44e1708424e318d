import { tokenRule } from '../../define'
import { isParticiple, isPersonal, isPos, spanOf } from '../features'
import { Around, either, pastAdverbs, pastWeak, words } from '../kit/around'

/** Any of these completes `ne`, wherever it stands, or makes a set phrase of it. */
const COMPLETING = words(
  "pas plus jamais rien personne aucun aucune aucuns aucunes ni nul nulle nullement aucunement guère point que qu' sans sinon qui si s' cesse autre mot goutte",
)
const SUBJECTS = words('nous vous je tu')
const HEADS = words('et mais car or , : ; (')

/** These are denied by `ne` alone, in compound tenses too: `je n'ai pu venir`. */
const NE_ALONE = words('pouvoir savoir oser cesser daigner')

/** `je n'ai crainte`, `nous n'avons de cesse`, `nous n'avons cure`: nothing is missing there. */
const isWhole = (a: Around, next: number): boolean =>
  a.is(next, words("de d' crainte cure garde besoin idée souvenir")) || a.isClitic(next)

export const missingPas = tokenRule({
  id: 'grammar/missing-pas',
  kind: 'grammar',
  category: 'négation',
  severity: 'warn',
  message: 'Il manque « pas » : « ne » ne suffit pas à nier.',
  why: 'La négation a deux parties : « nous n’avons pas reçu ». « Ne » seul ne reste qu’avec quelques verbes (pouvoir, savoir, oser) et dans des tournures figées.',
  words: ["n'", 'ne'],
  examples: {
    match: [
      {
        text: 'Vous n’êtes le premier à le dire.',
        marks: 'êtes',
        fixed: 'Vous n’êtes pas le premier à le dire.',
      },
      {
        text: 'Bonjour Lise, nous n’avons reçu votre lettre.',
        marks: 'avons',
        fixed: 'Bonjour Lise, nous n’avons pas reçu votre lettre.',
      },
    ],
    pass: [
      'Vous n’êtes que deux, nous n’avons plus de place.',
      'Nous n’avons ni carte ni plan.',
      'Je n’ai de cesse de le dire, je n’ai crainte.',
      'Plus que vous n’avez dit, avant que vous n’ayez payé.',
      'Nous ne savons où il est, nous ne pouvons répondre.',
      'Nous n’avons pu vous répondre, je n’ai cessé d’y penser.',
    ],
  },
  check(view, at) {
    const a = new Around(view, at)
    if (!a.is(-1, SUBJECTS) || a.isClitic(-1)) return undefined
    if (view.tokens[at - 2] && !HEADS.has(view.tokens[at - 2]?.text.toLowerCase() ?? '')) return undefined
    if (view.tokens.some(({ norm }) => COMPLETING.has(norm))) return undefined
    const verb = pastWeak(a, 1)
    const isHelper = a.could(verb, (each) => isPersonal(each) && /^(?:être|avoir)$/.test(each.lemma))
    const next = pastAdverbs(a, verb + 1)
    if (!isHelper || isWhole(a, next)) return undefined
    if (a.could(next, (each) => isParticiple(each) && NE_ALONE.has(each.lemma))) return undefined
    const isTold = a.could(next, either(isParticiple, isPos('adjective', 'determiner')))
    const token = a.token(verb)
    return isTold && token
      ? { span: spanOf(token), suggestions: [`${token.text} pas`], confidence: 0.92 }
      : undefined
  },
})
