import type { Guide } from '../../guide/guide'
import type { GuideRule } from '../../guide/guideRule'
import { preferredTerm, slug } from './terms'

type Region = Guide['region']

interface RegionTerm {
  readonly write: string
  /** In the language of guide rules. */
  readonly instead: readonly string[]
}

const ROMANCE_TENS: readonly RegionTerm[] = [
  { write: 'septante', instead: ['soixante-dix'] },
  { write: 'nonante', instead: ['quatre-vingt-dix'] },
]

/**
 * What the public of a region calls a thing. Canada: Grand dictionnaire terminologique and Banque de dépannage
 * linguistique (Office québécois de la langue française); Belgium and Switzerland: *septante*, *nonante* (Le Bon Usage,
 * § 597). Only words that stand for nothing else are here: *portable*, *déjeuner* or *action* mean too much.
 */
const TERMS: Readonly<Record<Region, readonly RegionTerm[]>> = {
  // Also what applies where nobody has chosen: it must not tell a Belgian Page how Paris counts.
  'fr-FR': [],
  'fr-BE': ROMANCE_TENS,
  'fr-CH': ROMANCE_TENS,
  'fr-CA': [
    { write: 'courriel', instead: ['e-mail', 'email', '=mail', '=mails'] },
    { write: 'infolettre', instead: ['newsletter'] },
    // *Fin* has two genders: the article is told.
    { write: 'cette fin de semaine', instead: ['=ce =week-end', '=ce =weekend'] },
    { write: 'la fin de semaine', instead: ['=le =week-end', '=le =weekend'] },
    { write: 'stationnement', instead: ['parking'] },
    { write: 'clavardage', instead: ['=chat en ligne', 'tchat'] },
    { write: 'mot-clic', instead: ['hashtag'] },
    { write: 'pourriel', instead: ['spam'] },
    { write: 'balado', instead: ['podcast'] },
    { write: 'magasinage', instead: ['shopping'] },
    { write: 'soixante-dix', instead: ['septante'] },
    { write: 'quatre-vingt-dix', instead: ['nonante'] },
  ],
}

const NAMES: Readonly<Record<Region, string>> = {
  'fr-FR': 'En France',
  'fr-BE': 'En Belgique',
  'fr-CA': 'Au Québec',
  'fr-CH': 'En Suisse',
}

const made = new Map<Region, readonly GuideRule[]>()

/** The terms of the guide's region, as rules that advise; a house's own words come before them. */
export function regionRules({ region, terms }: Guide): readonly GuideRule[] {
  const own = new Set(terms.flatMap(({ write, instead }) => [write, ...instead]))
  return rulesOf(region).filter(({ match, better }) => ![...match, ...better].some((word) => own.has(word)))
}

function rulesOf(region: Region): readonly GuideRule[] {
  const known = made.get(region)
  if (known) return known
  const rules = TERMS[region].map(({ write, instead }) =>
    preferredTerm({
      id: `region-${slug(write)}`,
      term: { write, instead: [...instead] },
      message: `${NAMES[region]}, on écrit plutôt « ${write} ».`,
      why: 'Le mot de la région se lit sans s’arrêter, et montre qu’on la connaît. C’est l’usage que votre guide a choisi.',
      severity: 'hint',
    }),
  )
  made.set(region, rules)
  return rules
}
