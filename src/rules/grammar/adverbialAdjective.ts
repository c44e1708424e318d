import { sliceOf } from '../../text/span'
import { phraseLines } from '../pattern/phraseLines'
import { phraseRule } from '../pattern/phraseRule'
import type { TokenRule } from '../rule'
import { unquoted } from '../style/unquoted'

/** What may part the verb from its adverb. */
const DEGREE =
  '(pas|plus|jamais|toujours|vraiment|encore|aussi|même)? (très|trop|bien|plus|moins|si|aussi|assez|tellement|vraiment|un peu|bien trop|beaucoup trop)?'
/** What shows that no noun follows to which the adjective would belong. */
const END =
  "($|,|;|.|!|et|ou|mais|que|qu'|à|au|aux|en|dans|sur|pour|quand|lorsque|de|d'|comme|ici|par|avec|chez|le soir|le matin|la nuit|ce soir|ce matin|le week-end|tous les jours|tout le temps)"

/** An adjective, how it is written by mistake, and the verbs that it tells the manner of (Grevisse, Le Bon Usage, § 963). */
const MANNERS: readonly (readonly [string, string, string])[] = [
  ['bon', 'bons|bonne|bonnes', 'sentir'],
  ['mauvais', 'mauvaise|mauvaises', 'sentir'],
  [
    'fort',
    'forts|forte|fortes',
    'parler crier hurler rire chanter frapper taper souffler appuyer sonner serrer pleuvoir pousser aboyer sentir',
  ],
  ['haut', 'hauts|haute|hautes', 'parler voler viser sauter chanter déclamer crier proclamer'],
  ['bas', 'basse|basses', 'parler voler viser chanter'],
  ['clair', 'clairs|claire|claires', 'voir parler'],
  ['juste', 'justes', 'viser chanter tomber sonner jouer tirer penser deviner calculer voir'],
  ['faux', 'fausse|fausses', 'chanter sonner jouer'],
  ['droit', 'droits|droite|droites', 'marcher rouler filer foncer'],
  ['franc', 'francs|franche|franches', 'parler jouer'],
  ['net', 'nets|nette|nettes', 'parler refuser casser'],
  ['dur', 'durs|dure|dures', 'travailler bosser trimer cogner taper'],
  ['lourd', 'lourds|lourde|lourdes', 'peser'],
  ['grand', 'grands|grande|grandes', 'voir'],
  ['double', 'doubles', 'voir'],
  ['sec', 'secs|sèche|sèches', 'démarrer freiner boire'],
  ['doux', 'douce|douces', 'filer'],
]

const lines = [
  ...MANNERS.map(([right, wrong, verbs]) => {
    const led = verbs
      .split(' ')
      .map((verb) => `<${verb}:verb>`)
      .join('|')
    // `elle se sent bonne`, `il les voit grands`: said of someone.
    return `(${led}) ${DEGREE} [(${wrong})] ${END} => ${right} => (se|s'|me|m'|te|t'|le|la|les|l'|qu'|que) (${led})`
  }),
  `(<parler:verb>|<crier:verb>|<déclamer:verb>|<clamer:verb>|<proclamer:verb>) ~2 [(hauts et forts|haute et forte|hautes et fortes|haut et forts)] => haut et fort`,
  `(<aller:verb>|<travailler:verb>|<marcher:verb>|<comprendre:verb>|<fonctionner:verb>|<passer:verb>|<dormir:verb>|<jouer:verb>|<chanter:verb>|<voir:verb>|<parler:verb>) ${DEGREE} [biens] ${END} => bien`,
  `(très|vraiment|plutôt|trop) [biens] => bien`,
]

const phrases = phraseRule({
  id: 'grammar/adverbial-adjective',
  kind: 'grammar',
  category: 'adjectif employé comme adverbe',
  severity: 'warn',
  message: 'Ici l’adjectif dit comment on fait : il ne s’accorde pas.',
  why: 'Dans « parler fort », « sentir bon » ou « viser juste », l’adjectif qualifie le verbe, comme un adverbe. Il reste au masculin singulier.',
  examples: {
    match: [
      {
        text: 'Nos bougies sentent bonnes, dit-on.',
        marks: 'bonnes',
        fixed: 'Nos bougies sentent bon, dit-on.',
      },
      {
        text: 'Les voisins parlent trop forts le soir.',
        marks: 'forts',
        fixed: 'Les voisins parlent trop fort le soir.',
      },
      { text: 'Vos remarques tombent justes.', marks: 'justes', fixed: 'Vos remarques tombent juste.' },
      {
        text: 'Nos équipes ne vont pas très biens.',
        marks: 'biens',
        fixed: 'Nos équipes ne vont pas très bien.',
      },
      {
        text: 'Ils le clament hauts et forts.',
        marks: 'hauts et forts',
        fixed: 'Ils le clament haut et fort.',
      },
    ],
    pass: [
      'Elle se sent bonne à rien, et ils se sentent forts.',
      'Ils parlent fort, chantent juste et visent haut.',
      'Nous vendons de beaux biens.',
      'Nous parlons bonnes affaires et voyons grands espaces.',
      'Il les voit grands.',
      'Nous voyons Claire à midi.',
      'Autant de dates que possible, ou toutes les dates possibles.',
    ],
  },
  phrases: unquoted(phraseLines(lines.join('\n'))),
})

export const adverbialAdjective: TokenRule = {
  ...phrases,
  check(view, at) {
    const hit = phrases.check(view, at)
    // `il vit Claire au théâtre`: a name.
    return hit && /^\p{Lu}\p{Ll}/u.test(sliceOf(view.text, hit.span)) ? undefined : hit
  },
}
