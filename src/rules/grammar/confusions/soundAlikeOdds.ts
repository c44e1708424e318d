import type { Preference } from '../../../lexicon/ear'
import type { Tag } from '../../../lexicon/taggerTags'

/** What a form is used for, as far as slips between forms that sound alike go. */
export type Use = 'infinitive' | 'participle' | 'polite' | 'past' | 'future' | 'finite' | 'nominal' | 'small'

export function useOf({ name, person, number }: Tag): Use {
  if (!name.includes('.')) return 'small'
  if (!name.startsWith('verb') || name.includes('.participle-present')) return 'nominal'
  if (name.includes('.infinitive')) return 'infinitive'
  if (name.includes('.participle-past')) return 'participle'
  if (/\.(?:future|conditional)/.test(name)) return 'future'
  if (/\.(?:imperfect|simple-past|subjunctive-imperfect)/.test(name)) return 'past'
  return person === 2 && number === 'plural' ? 'polite' : 'finite'
}

/**
 * How sure the ear must be, in log-odds, of a slip from one use to another; what is not here is never marked.
 * Agreement in gender and number has rules of its own. Set above what `tools/ear/measure.ts` shows on replies that
 * the ear did not learn from.
 */
const VERB_ODDS = new Map<string, number>(
  Object.entries({
    'infinitive>nominal': 3,
    'infinitive>participle': 2.6,
    'infinitive>polite': 3.4,
    'nominal>infinitive': 4,
    'participle>infinitive': 4.3,
    'participle>nominal': 9,
    'nominal>polite': 4.2,
    'participle>polite': 3,
    'past>polite': 4,
    'past>infinitive': 3.5,
    'polite>infinitive': 3.5,
    'polite>nominal': 3.2,
    'polite>participle': 3,
    'polite>past': 3.5,
    'past>participle': 3.5,
    'past>nominal': 3.3,
    'past>finite': 4,
    'participle>past': 4,
    'nominal>participle': 4.5,
    'infinitive>past': 2.5,
    'infinitive>finite': 2.5,
    'finite>participle': 3,
    'finite>infinitive': 3,
    'finite>past': 5,
    'participle>finite': 3,
    'nominal>finite': 4.2,
    'finite>finite': 2.5,
    'future>future': 2.2,
    'finite>nominal': 5.4,
    'nominal>past': 4.2,
    'finite>polite': 4,
  }),
)

/** The same for small words; never where both are as good without more of the text (`ses` for `ces`). */
const SMALL_ODDS = new Map<string, number>(
  Object.entries({
    'a>à': 2.6,
    'à>a': 2.8,
    'as>a': 2,
    'as>à': 4,
    'et>est': 4.6,
    'est>et': 3.4,
    'es>est': 2,
    'ai>est': 2,
    'ou>où': 3.8,
    'où>ou': 4,
    'on>ont': 2,
    'ont>on': 3,
    'son>sont': 4.5,
    'sont>son': 2,
    'ce>se': 3.4,
    'se>ce': 2.5,
    "c'>s'": 2,
    "s'>c'": 2.5,
    "c'est>s'est": 2.5,
    "s'est>c'est": 1.8,
    "c'est>ces": 3,
    "ces>c'est": 4.5,
    "c'est>ses": 3,
    "ses>c'est": 3.3,
    "sait>c'est": 4.6,
    'là>la': 5.6,
    'la>là': 3,
    "la>l'a": 1.8,
    "là>l'a": 2.5,
    "l'a>la": 6,
    'sa>ça': 3.2,
    'ça>sa': 3.4,
    "ma>m'a": 3,
    "m'a>ma": 4,
    "ta>t'a": 2,
    "t'as>ta": 2.8,
    "t'es>tes": 2.2,
    "tes>t'es": 2,
    "t'on>ton": 3,
    'met>mais': 6,
    'peu>peut': 3.4,
    'peu>peux': 3,
    'peut>peu': 3,
    'peux>peu': 3.5,
    "quel>qu'elle": 3.5,
    "quelle>qu'elle": 2,
    "qu'elle>quelle": 3.8,
    'quand>quant': 2,
    'quant>quand': 2,
    "sans>s'en": 3,
    "dans>d'en": 2.5,
    "d'en>dans": 3.5,
    "si>s'y": 2,
    "ni>n'y": 3,
    'près>prêt': 3.4,
    'prêt>près': 1.5,
    'voire>voir': 2,
    'voir>voire': 2,
    'du>dû': 2,
    'sur>sûr': 1.8,
    'sûr>sur': 2,
    'notre>nôtre': 3,
    'votre>vôtre': 2,
    'nôtre>notre': 3,
    'vôtre>votre': 4.2,
    'soi>soit': 3.4,
    'soit>soi': 4,
    'par>part': 2.5,
    'part>par': 3,
    'or>hors': 3,
    'vos>vous': 3.3,
    'nos>nous': 3,
    "l'as>la": 3,
    "l'a>là": 5,
    'dû>du': 5.6,
    'dès>des': 6,
    'des>dès': 3.2,
    'es>et': 3,
    'ai>et': 3,
    'est>ai': 4,
    'nous>nos': 3,
    'vous>vos': 4.5,
    "s'y>si": 3.4,
    "s'en>sans": 3.5,
    "c'en>sans": 3,
    "c'en>s'en": 3,
    "n'y>ni": 3,
    'peux>peut': 3,
    "qu'en>quand": 2.6,
    'leurs>leur': 3.4,
    'ces>ses': 1.9,
    "sais>c'est": 3,
    "sait>s'est": 4,
    'sait>ces': 4,
    'sait>ses': 4,
    'sais>ses': 4,
    "s'est>sait": 3,
    "t'ont>ton": 3,
    "m'ont>mon": 3,
    "t'a>ta": 2.8,
    "m'as>ma": 3.5,
    'mets>mais': 4,
    "m'est>mais": 4,
    "m'est>mes": 4,
    'mets>mes': 4,
    'mes>mais': 5,
    'sois>soit': 3,
    "quelles>qu'elle": 3,
    "qu'il>qui": 7,
    "qu'y>qui": 4,
    'aux>au': 5,
    'au>aux': 3,
    'tous>tout': 4.5,
    'tout>tous': 4,
    'tout>toute': 3,
    'tout>toutes': 5,
    'toutes>toute': 3,
    'toutes>tout': 2.5,
    'toutes>tous': 5.5,
    'tous>toutes': 3,
    'toute>tous': 4,
    'toute>toutes': 3,
    'toute>tout': 4,
    'quelque>quelques': 3.5,
    'quelques>quelque': 3,
    'même>mêmes': 4.5,
    'mêmes>même': 7,
    'donc>dont': 5.5,
    'dont>donc': 5.5,
    'don>dont': 4,
    'dont>don': 4.5,
    "d'on>dont": 4,
    "d'ont>dont": 4,
    'est>ait': 4,
    'ait>est': 5,
    'cet>cette': 5,
    'cette>cet': 2.5,
    'tas>ta': 3,
    'vôtres>votre': 4,
    'nôtres>notre': 4.5,
    'tant>temps': 4,
    'temps>tant': 4,
    "t'en>temps": 4,
    "t'en>tant": 4,
  }),
)

/** The same where the words around speak for what is written: more is asked, or the ear is never believed. */
const EVEN_SO = new Map<string, number>(
  Object.entries({
    'past>polite': 8,
    'past>infinitive': 5,
    'participle>infinitive': 5,
    'nominal>infinitive': 4.8,
    'participle>polite': 6.5,
    'nominal>polite': 6.5,
    'polite>infinitive': 7.5,
    'infinitive>polite': 6.2,
    'infinitive>nominal': 8,
    'infinitive>participle': 5,
    'future>future': 9,
    'finite>finite': 9,
    'a>à': 5.5,
    'as>a': 7,
    'as>à': 5.5,
    'es>est': 5,
    'ai>est': 5,
    'ont>on': 6.2,
    "c'est>s'est": 4.5,
    "s'est>c'est": 6,
    "s'>c'": 6,
    'sûr>sur': 5,
    "s'en>sans": 6,
  }),
)

/** What a change adds to them that leaves a clause without its verb, or gives it a second one. */
const UNBALANCED = 2.5
/** More for verbs that a noun or a relative clause easily hides from whoever counts (`ce que nous vendons a un prix`). */
const MORE_UNBALANCED = new Map<string, number>(
  Object.entries({ 'a>à': 4.2, 'est>et': 3.3, 'past>nominal': 4.7 }),
)

/** What the ear must be sure of, in log-odds. */
export interface Least {
  readonly odds: number
  /** Where something speaks for what is written; undefined where that is enough to keep it. */
  readonly evenSo: number | undefined
  /** What is added where the change does not leave each clause its verb. */
  readonly unbalanced: number
}

/** The least odds at which a preference is worth a mark; none where it never is. */
export function leastOdds(was: Use, is: Use, { written, meant }: Preference): Least | undefined {
  const key = was === 'small' ? `${written}>${meant}` : `${was}>${is}`
  const odds = was === 'small' ? SMALL_ODDS.get(key) : VERB_ODDS.get(key)
  if (odds === undefined) return undefined
  return { odds, evenSo: EVEN_SO.get(key), unbalanced: MORE_UNBALANCED.get(key) ?? UNBALANCED }
}
