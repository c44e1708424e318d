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
const VERB_ODDS: Readonly<Partial<Record<`${Use}>${Use}`, number>>> = {
  'infinitive>nominal': 4.4,
  'infinitive>participle': 4.4,
  'infinitive>polite': 3.4,
  'nominal>infinitive': 4,
  'participle>infinitive': 4.3,
  'nominal>polite': 4.2,
  'participle>polite': 3,
  'past>polite': 4,
  'past>infinitive': 3.5,
  'polite>infinitive': 3.5,
  'polite>nominal': 3.2,
  'polite>participle': 3,
  'polite>past': 3.5,
  'past>participle': 5,
  'past>nominal': 5.5,
  'past>finite': 4,
  'participle>past': 4,
  'nominal>participle': 4.5,
  'infinitive>past': 2.5,
  'infinitive>finite': 2.5,
  'finite>participle': 3,
  'finite>infinitive': 3,
  'finite>past': 5,
  'participle>finite': 3,
  'nominal>finite': 5.5,
  'finite>finite': 2.5,
  'future>future': 2.2,
  'finite>polite': 4,
}

/** The same for small words; never where both are as good without more of the text (`ces`, `ses`). */
const SMALL_ODDS = new Map<string, number>(
  Object.entries({
    'a>à': 5,
    'à>a': 2.8,
    'as>a': 2,
    'as>à': 4,
    'et>est': 4.6,
    'est>et': 5,
    'es>est': 2,
    'ai>est': 2,
    'ou>où': 3.8,
    'où>ou': 4.2,
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
    "c'est>ses": 3,
    "ses>c'est": 4.5,
    "sait>c'est": 6,
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
    "t'as>ta": 3.4,
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
    'nôtre>notre': 4.5,
    'vôtre>votre': 4.2,
    'soi>soit': 3.4,
    'soit>soi': 4,
    'par>part': 2.5,
    'part>par': 4,
    'or>hors': 3,
    'vos>vous': 5,
    'nos>nous': 4,
  }),
)

/** The least odds at which a preference is worth a mark; none where it never is. */
export const leastOdds = (was: Use, is: Use, { written, meant }: Preference): number | undefined =>
  was === 'small' ? SMALL_ODDS.get(`${written}>${meant}`) : VERB_ODDS[`${was}>${is}`]
