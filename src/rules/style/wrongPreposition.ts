import { table } from '../../text/table'
import type { Match } from '../pattern/match'
import { type Phrase, phraseRule } from '../pattern/phraseRule'
import type { SentenceView } from '../rule'
import { unquoted } from './unquoted'
import { withoutPreposition, withPreposition } from './written'

const OWNED =
  '(mon|ma|mes|ton|ta|tes|son|sa|ses|notre|nos|votre|vos|leur|leurs|moi|toi|lui|elle|nous|vous|eux|elles|ce|cet|cette|ces|celui|celle)'
const ARTICLE =
  "(le|la|l'|les|mon|ma|mes|ton|ta|tes|son|sa|ses|notre|nos|votre|vos|leur|leurs|ce|cet|cette|ces)"
const LATER = '(pas|plus|toujours|souvent|encore|beaucoup|parfois|déjà|bien|aussi|vraiment|jamais)?'
const PERSON = '(moi|toi|lui|elle|nous|vous|eux|elles|celui|celle|ceux|celles)'
/** `à mon tour`, `à votre rythme` are no objects: these are. */
const PEOPLE =
  '(mère|père|maman|papa|parents|grands-parents|grand-mère|grand-père|frère|frères|sœur|sœurs|fils|fille|filles|enfant|enfants|mari|femme|oncle|tante|cousin|cousine|cousins|ami|amie|amis|amies|copain|copine|copains|copines|voisin|voisine|voisins|voisines|collègue|collègues|professeur|professeurs|médecin|patron|patronne|client|cliente|clients|clientes|équipe|famille|personne|personnes|dame|dames|monsieur|homme|serveur|serveuse)'
const INFINITIVE = "(me|m'|te|t'|se|s'|nous|vous|le|la|l'|les|lui|leur|y|en|ne pas)? <:verb.infinitive>"
const REFLEXIVE = "(se|s'|me|m'|te|t'|nous|vous)"
const WHEN =
  '(matin|soir|jour|nuit|après-midi|midi|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|semaine|mois|année|an|été|hiver|week-end|moment|fois|instant|lendemain|veille|jours|soirs|nuits|matins|heures|semaines|années|samedis|dimanches)'

/** The marked preposition alone, in another; `d'` has no space of its own. */
const as =
  (right: string) =>
  ({ marked }: Match, { tokens }: SentenceView): readonly string[] => [
    /'$/.test(tokens[marked.from]?.norm ?? '') ? `${right} ` : right,
  ]

/** The article behind a locution, with the `de` that it lacks. */
const withDe = ({ marked }: Match, { tokens }: SentenceView): readonly string[] => {
  const article = tokens[marked.from]
  if (!article) return []
  const contracted = { le: 'du', les: 'des' }[article.norm]
  return [contracted ?? `${/^[aeiouéèêhy]/.test(article.norm) ? 'd’' : 'de '}${article.text}`]
}

const INSTRUMENTS = table<string>({
  piano: 'du',
  violon: 'du',
  saxophone: 'du',
  violoncelle: 'du',
  tambour: 'du',
  guitare: 'de la',
  flûte: 'de la',
  batterie: 'de la',
  trompette: 'de la',
  harpe: 'de la',
  clarinette: 'de la',
  accordéon: 'de l’',
  orgue: 'de l’',
  football: 'au',
  foot: 'au',
  tennis: 'au',
  rugby: 'au',
  basket: 'au',
  volley: 'au',
  handball: 'au',
  golf: 'au',
  poker: 'au',
  ballon: 'au',
  échecs: 'aux',
  cartes: 'aux',
  dames: 'aux',
  billes: 'aux',
})
const PLAYED = `(${Object.keys(INSTRUMENTS).join('|')})`
const withPlayed = ({ marked }: Match, { tokens }: SentenceView): readonly string[] => {
  const noun = tokens[marked.to - 1]
  const led = INSTRUMENTS[noun?.norm ?? '']
  return noun && led !== undefined ? [`${led}${led.endsWith('’') ? '' : ' '}${noun.text}`] : []
}

const PLACES = table<string>({
  cinéma: 'au',
  marché: 'au',
  bureau: 'au',
  restaurant: 'au',
  théâtre: 'au',
  lycée: 'au',
  collège: 'au',
  supermarché: 'au',
  plage: 'à la',
  piscine: 'à la',
  boulangerie: 'à la',
  gare: 'à la',
  maison: 'à la',
  école: 'à l’',
  hôpital: 'à l’',
  université: 'à l’',
  église: 'à l’',
})
const withPlace = ({ marked }: Match, { tokens }: SentenceView): readonly string[] => {
  const noun = tokens[marked.to - 1]
  const led = PLACES[noun?.norm ?? '']
  return noun && led !== undefined ? [`${led}${led.endsWith('’') ? '' : ' '}${noun.text}`] : []
}

/** The object of these takes `à` (Grevisse, Le Bon Usage, § 284). */
const TAKE_A =
  '(<obéir:verb>|<désobéir:verb>|<téléphoner:verb>|<ressembler:verb>|<nuire:verb>|<résister:verb>|<renoncer:verb>|<survivre:verb>|<remédier:verb>|<adhérer:verb>|<échapper:verb>|<appartenir:verb>)'

/** How one does it (`la mort dans l'âme`, `les yeux fermés`), or how much. */
const MANNER =
  '(mort|tête|yeux|main|mains|peur|cœur|larmes|larme|gorge|rage|sourire|voix|boule|nez|front|bras|poing|poings|dos|corde|bouche|visage|âme|temps|plus|moins|mieux|maximum|minimum|premier|première|dernier|dernière)'
/** A piece may be played at the piano. */
const PIECE = [
  "(le|la|l'|les|se|s'|y|en) <jouer:verb>",
  "(que|qu') ~3 <jouer:verb>",
  '(joué|jouée|joués|jouées) ~1 (à|au|aux)',
]

const phrases: readonly Phrase[] = [
  // `que pensez-vous de`: there an opinion is asked.
  {
    find: `<penser:verb> ${LATER} [(de|d')] ${OWNED}`,
    better: as('à'),
    without: [
      "(que|qu'|quoi|ce|rien|bien|mal|du|autant|pareil|beaucoup) ~12 <penser:verb>",
      "<penser:verb> ~4 (ce que|ce qu'|que|qu'|la même|le même|le plus|comme)",
      '<penser:verb> ~2 (bien|mal|rien|quoi)',
    ],
  },
  {
    find: `${REFLEXIVE} <être:verb>? (tous|toutes|soudain|donc|aussitôt|vite)? <mettre:verb> ${LATER} [(de|d')] ${INFINITIVE}`,
    better: as('à'),
  },
  {
    // `vu le chat sur le journal`, `un livre sur la presse`
    find: `(<lire:verb>|<voir:verb>|<trouver:verb>|<découvrir:verb>) ~1 (annonce|annonces|nouvelle|photo|recette|publicité|offre|horoscope) [sur] (le|ce|un|mon|son|notre) (journal|magazine|quotidien|hebdomadaire)`,
    better: ['dans'],
  },
  {
    find: '(<lire:verb>|<apprendre:verb>) (ça|cela)? [sur] (le|ce|un|mon|son|notre) (journal|magazine|quotidien|hebdomadaire)',
    better: ['dans'],
  },
  { find: "(doué|douée|doués|douées) [à] (le|la|l'|les|ce|cette)", better: ['pour'] },
  {
    find: '(<partir:verb>|<aller:verb>|<être:verb>) (tous|toutes|déjà|aussi|bien)? [à] (vacances|voyage|retraite|week-end|excursion|randonnée|mission)',
    better: ['en'],
  },
  {
    find: '(<aller:verb>|<venir:verb>|<voyager:verb>|<partir:verb>|<arriver:verb>|<rentrer:verb>) ~2 [à] (voiture|train|avion|bus|métro|bateau|tramway|car|taxi) ($|,|.|et|ou|pour|chaque|tous|ce|demain|hier)',
    better: ['en'],
  },
  {
    find: '(<aller:verb>|<venir:verb>|<partir:verb>|<rentrer:verb>|<marcher:verb>) ~1 [(en|par)] (pied|cheval) ($|,|.|et|ou|pour|chaque|tous|ce|demain|hier)',
    better: ['à'],
  },
  {
    find: '(<être:verb>|<tomber:verb>) ~2 (amoureux|amoureuse|amoureuses) [(avec|à)] (mon|ma|ton|ta|son|sa|lui|elle|toi|moi) ¬(façon|manière|avis|tour|insu|âge)',
    better: as('de'),
    without: ['(en|les|des|nos|deux|aux|ces|un|une|mon|son|leurs) amoureux'],
  },
  {
    find: "(responsable|responsables) [pour] (le|la|l'|les|ce|cette|ces|mon|ma|mes|son|sa|ses|votre|vos|notre|nos|leur|leurs) <:noun>",
    better: ['de'],
    // `un responsable pour la boutique`: the noun.
    without: [
      'responsable pour (le|les)',
      '(un|une|le|la|les|des|notre|votre|nos|son|sa|mon|ma) ~1 (responsable|responsables) pour',
    ],
  },
  {
    // `ce qui vous intéresse dans…` is no reflexive.
    find: `(s'|je m'|tu t'|nous nous|vous vous) <intéresser:verb> ${LATER} [(sur|de|dans|pour)] (l'|la|mon|ma|mes|ton|ta|tes|son|sa|ses|notre|nos|votre|vos|leur|leurs|cette|ces|ce|tout)`,
    better: as('à'),
    without: ['<intéresser:verb> ~8 (à|au|aux)', 'y <intéresser:verb>'],
  },
  {
    find: `<participer:verb> ${LATER} [dans] (la|l'|une|un|cette|ce) (réunion|atelier|concours|fête|projet|jeu|débat|discussion|tournoi|compétition|course|activité|formation|enquête|sondage|conférence|collecte|vote)`,
    better: ['à'],
  },
  // `il se moque à sa manière`
  { find: `${REFLEXIVE} <moquer:verb> ${LATER} [(à|sur)] ${PERSON}`, better: as('de') },
  { find: `${REFLEXIVE} <souvenir:verb> ${LATER} [(à|sur)] ${PERSON}`, better: as('de') },
  { find: `${REFLEXIVE} <méfier:verb> ${LATER} [à] ${PERSON}`, better: as('de') },
  { find: `${REFLEXIVE} (<moquer:verb>|<méfier:verb>) ${LATER} [contre] ${OWNED}`, better: as('de') },
  {
    find: '(<différer:verb>|différent|différente|différents|différentes) [(à|avec)] (celui|celle|ceux|celles)',
    better: as('de'),
  },
  {
    find: '(<différer:verb>|différent|différente|différents|différentes) [à] (moi|toi|lui)',
    better: as('de'),
  },
  {
    find: `<jouer:verb> ${LATER} [${PLAYED}]`,
    better: withPlayed,
    without: ['<jouer:verb> cartes sur', ...PIECE],
  },
  {
    find: `<jouer:verb> ${LATER} [(à la|à l') (guitare|flûte|batterie|trompette|harpe|clarinette|accordéon|orgue)]`,
    better: withPlayed,
    without: PIECE,
  },
  {
    find: `<jouer:verb> ${LATER} [(au|aux) (piano|violon|saxophone|violoncelle|tambour)]`,
    better: withPlayed,
    without: PIECE,
  },
  {
    find: `<jouer:verb> ${LATER} [(le|la) (piano|violon|saxophone|violoncelle|guitare|flûte|batterie|trompette|harpe|clarinette)] ($|,|.|et|depuis|dans|avec)`,
    better: withPlayed,
  },
  {
    find: `<jouer:verb> ${LATER} [(le|du|des|les) (football|foot|tennis|rugby|basket|volley|handball|golf|poker|échecs)] ($|,|.|et|depuis|dans|avec|tous|chaque)`,
    better: withPlayed,
  },
  {
    find: `(<aller:verb>|<retourner:verb>) (-y|-tu|-vous|souvent|parfois|tous|ensemble|demain)? [(${Object.keys(PLACES).join('|')})]`,
    better: withPlace,
    // `on va école par école`
    without: ['par'],
  },
  {
    find: `(<avoir:verb>|<avoir:verb.infinitive>) (vraiment|aussi|encore|toujours|grand|surtout|juste|pas|plus)? (besoin|envie|marre|honte) [(un|une|l'|la|les|le|mon|ma|mes|ton|ta|tes|son|sa|ses|votre|vos|notre|nos|ce|cet|cette|ces|leur|leurs)] ¬${WHEN} <:noun>`,
    better: withDe,
    without: ['(en|dont|quoi|lequel|desquels|duquel|laquelle)'],
  },
  {
    find: `(à cause|au bord|au lieu|lors) [${ARTICLE}] ¬${WHEN} <:noun> ¬(<:verb.indicative-present>|<:verb.imperfect>|se|s'|a|est|sont|ont|n'|ne)`,
    better: withDe,
    without: ['(dès|pour|depuis) lors'],
  },
  {
    // These are adverbs too (`posez au milieu la cerise`): only where the verb before has no object.
    find: `(<être:verb>|<dormir:verb>|<habiter:verb>|<vivre:verb>|<rester:verb>|<loger:verb>|<travailler:verb>|<stationner:verb>|<marcher:verb>|situé|située|situés|situées|(se|s') <trouver:verb>) (à côté|en face|près|au milieu|au bout|en dehors|au-dessus|au-dessous|en dessous|à l'intérieur|à l'extérieur|à proximité|au centre|autour) [${ARTICLE}] ¬${WHEN} <:noun> ¬(<:verb.indicative-present>|<:verb.imperfect>|se|s'|a|est|sont|ont|n'|ne)`,
    better: withDe,
    without: ["(tout|juste|très|si|trop|assez|y|d') (à côté|près|autour|en face)", 'ce qui'],
  },
  {
    find: `[${TAKE_A} ${ARTICLE}] ¬${WHEN} ¬${MANNER} <:noun>`,
    better: withPreposition('à'),
    without: [
      // The subject stands behind: `à qui appartient ce sac`.
      '(à|par) (qui|quoi|lequel|laquelle|lesquels|lesquelles) ~6',
      '(auquel|auxquels|auxquelles|où|y)',
      "(que|qu') (<survivre:verb>|<appartenir:verb>|<échapper:verb>)",
      '<téléphoner:verb> ~2 (nouvelle|nouvelles|résultat|résultats)',
      '(à|au|aux) ~3 (<appartenir:verb>|<ressembler:verb>|<échapper:verb>|<survivre:verb>)',
      "(que|qu') ~6 <ressembler:verb>",
      'comme ~3 <ressembler:verb>',
    ],
  },
  {
    find:
      '[(<remercier:verb>|<rencontrer:verb>|<visiter:verb>|<épouser:verb>|<féliciter:verb>|<saluer:verb>|<embrasser:verb>) à] ((tous|toutes) (mes|tes|ses|nos|vos|leurs)|mon|ma|mes|ton|ta|tes|son|sa|ses|notre|nos|votre|vos|leur|leurs|cette|ce) ' +
      PEOPLE,
    better: withoutPreposition,
    without: ['(à|de) (remercier|rencontrer|visiter|saluer|féliciter) à'],
  },
  {
    find: '[(<épouser:verb>|<rencontrer:verb>) avec] (un|une|mon|ma|son|sa|le|la|des|mes|ses|<:proper>)',
    better: withoutPreposition,
    // `nous les avons rencontrés avec Léa`
    without: [
      "(se|s'|me|m'|te|t'|l'|les|que|qu') ~3 <rencontrer:verb>",
      '(je|tu|il|elle|on|ils|elles|nous|vous) ne? (le|la|nous|vous) ~2 <rencontrer:verb>',
      '(nous|vous) (a|ai|as|ont) ~2 <rencontrer:verb>',
      '(rencontrés|rencontrée|rencontrées)',
    ],
  },
  { find: "[malgré (de|d')] (l'|la|le|les|sa|son|ses|tout|tous|cela)", better: ['malgré'] },
  {
    find: '(<habiter:verb>|<vivre:verb>|<aller:verb>|<arriver:verb>|<travailler:verb>|<naître:verb>) ~1 [en] (paris|lyon|marseille|bordeaux|lille|nantes|toulouse|strasbourg|rome|londres|berlin|madrid|bruxelles|genève|montréal|tokyo|moscou)',
    better: ['à'],
  },
  {
    find: "[à] (belgique|suisse|italie|espagne|allemagne|angleterre|grèce|turquie|tunisie|algérie|chine|russie|irlande|bretagne|normandie|provence) ($|,|.|en|pour|avec|depuis|l'|cet|cette|chaque|tous)",
    better: ['en'],
  },
  {
    // `merci à France`: a first name.
    find: '(<habiter:verb>|<vivre:verb>|<aller:verb>|<venir:verb>|<arriver:verb>|<rentrer:verb>|<travailler:verb>) ~1 [à] france',
    better: ['en'],
  },
  {
    find: '[en] printemps ($|,|.|les|la|le|on|nous)',
    better: ['au'],
    without: ['(<changer:verb>|<transformer:verb>)'],
  },
]

export const wrongPreposition = phraseRule({
  id: 'style/wrong-preposition',
  kind: 'grammar',
  category: 'préposition',
  severity: 'warn',
  message: 'Ce mot demande une autre préposition, ou en demande une.',
  why: 'On pense à quelqu’un, on se met à rire, on lit dans le journal, on joue du piano et au tennis : chaque mot a la sienne, que l’usage a fixée.',
  examples: {
    match: [
      { text: 'Il pense souvent de sa grand-mère.', marks: 'de', fixed: 'Il pense souvent à sa grand-mère.' },
      { text: 'Elle s’est mise de chanter.', marks: 'de', fixed: 'Elle s’est mise à chanter.' },
      {
        text: 'J’ai vu l’annonce sur le journal.',
        marks: 'sur',
        fixed: 'J’ai vu l’annonce dans le journal.',
      },
      { text: 'Nous partons à vacances lundi.', marks: 'à', fixed: 'Nous partons en vacances lundi.' },
      { text: 'Elle joue bien violon.', marks: 'violon', fixed: 'Elle joue bien du violon.' },
      { text: 'Ils jouent tennis le jeudi.', marks: 'tennis', fixed: 'Ils jouent au tennis le jeudi.' },
      { text: 'J’ai besoin un conseil.', marks: 'un', fixed: 'J’ai besoin d’un conseil.' },
      { text: 'Le chat dort à côté la fenêtre.', marks: 'la', fixed: 'Le chat dort à côté de la fenêtre.' },
      { text: 'Cet enfant obéit sa mère.', marks: 'obéit sa', fixed: 'Cet enfant obéit à sa mère.' },
      { text: 'On va piscine demain.', marks: 'piscine', fixed: 'On va à la piscine demain.' },
    ],
    pass: [
      'Que penses-tu de mon idée ? Je pense du bien de lui.',
      'Il s’est mis d’accord, elle s’est mise de côté.',
      'J’ai vu la tache sur la couverture.',
      'Elle joue du piano et au tennis, il joue la comédie.',
      'J’en ai besoin le matin, ce dont j’ai besoin ce soir.',
      'Juste à côté la fenêtre ferme mal.',
      'Elle obéit à sa mère, il téléphone le soir.',
      'Nous allons au marché.',
      'Malgré de gros efforts, le retard demeure.',
      'Je vous remercie à mon tour, visitez à votre rythme.',
      'Qu’est-ce qui vous intéresse dans notre offre ?',
      'Nous sommes là pour assister nos clients dans cette démarche.',
      'À qui appartient ce sac ? Elle a renoncé la mort dans l’âme.',
      'Un week-end en amoureux à Venise, il est différent avec moi.',
      'Il le joue au piano, elle joue Brassens à la guitare.',
      'Les petits jouent sous le piano.',
      'En face la mer, posez au milieu la cerise.',
      'Merci à France pour son accueil.',
      'J’ai vu le chat sur le journal, elle a lu un livre sur la presse.',
      'Nous les avons rencontrés avec Léa.',
    ],
  },
  phrases: unquoted(phrases.map((phrase) => ({ confidence: 0.92, ...phrase }))),
})
