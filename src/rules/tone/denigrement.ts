import { APOLOGY } from './frames/apology'
import { family } from './frames/family'
import { JUDGEMENT } from './frames/judgement'
import { either, forms } from './frames/wordClass'

const denigrement = family({
  category: 'denigrement',
  kind: 'tone',
  severity: 'warn',
  why: 'Le dénigrement est une faute civile (C. civ. 1240). On parle de ce que l’on propose, pas de ce que valent les autres.',
})

/** Rivals, partners, colleagues: whom a brand may run down. */
const RIVALS = forms(
  'concurrence concurrent concurrents concurrente concurrentes rival rivaux confrère confrères discounters discounter plateformes marketplaces',
)
const PARTNERS = forms(`
  transporteur transporteurs livreur livreurs livreuse prestataire prestataires sous-traitant sous-traitants partenaire partenaires
  fournisseur fournisseurs facteur facteurs poste logisticien hébergeur installateur installateurs poseur poseurs artisan artisans
  fabricant fabricants plateforme intérimaire intérimaires réparateur syndic assureur franchisé franchisés informaticiens
  informatique éditeur traiteur entrepôt dépôt chauffeur chauffeurs
`)
const COLLEAGUES = forms(`
  collègue collègues stagiaire stagiaires vendeur vendeuse vendeurs vendeuses caissière caissier standardiste standardistes
  comptable comptabilité compta apprenti apprentie prédécesseur prédécesseurs technicien techniciens commercial commerciaux
  serveur serveuse collaborateur collaborateurs magasinier magasiniers préparateurs employé
  employés saisonniers recrue recrues chef responsable hotline sav agents agent marketing cuisinier réceptionniste hôtesse
  développeurs siège direction boutique magasin agence guichet conseiller conseillère
`)
const BRANDS =
  '(chronopost|colissimo|mondial relay|amazon|sncf|dhl|ups|fedex|dpd|gls|la poste|uber|deliveroo|facebook|google|apple|orange|sfr|bouygues|edf|engie|carrefour|leclerc|lidl|aldi|auchan|ikea|temu|shein|aliexpress|ryanair|booking|airbnb|cdiscount|vinted|primark|mcdo)'
const ONE =
  "(nos|notre|le|la|les|l'|un|une|des|mon|ma|mes|ce|cet|cette|ces|certains|certaines|vos|votre|leur|leurs|quelques|du|au|aux)"
const RIVAL = either(
  `${ONE} ~1 ${RIVALS}`,
  "(les|des|nos|aux|d') (autres) ~1 (enseignes|marques|magasins|opérateurs|banques|sites|restaurants|boulangers|garages|agences|salons|hôtels|fournisseurs|assureurs|écoles|commerces|boutiques|marchands)?",
  '(votre|ton|vos) (ancien|ancienne|précédent|précédente|anciens|précédents) ~1 (opérateur|banque|fournisseur|garage|coiffeur|assureur|prestataire|magasin|salle|agence|artisan|boulanger|médecin)?',
  "(la grande distribution|les grandes surfaces|le supermarché|les supermarchés|le voisin|nos voisins|les voisins|ceux d'en face|le magasin d'en face|la boutique d'en face|les géants du web)",
)
const INSIDER = either(`${ONE} ~1 (${PARTNERS}|${COLLEAGUES})`, BRANDS)
const ELSEWHERE =
  "(ailleurs|en face|chez eux|chez les autres|chez d'autres|chez certains|chez le voisin|eux|d'à côté|chez nos concurrents|chez la concurrence|chez le concurrent|chez nos voisins)"
/** Not to know one's trade, not to care. */
const FAILS = either(
  "(ne|n') ~2 (<savoir>|<comprendre>|<connaître>|<valoir>|<servir>|<écouter>|<travailler>|<respecter>|<vérifier>|<contrôler>|<lire>|<faire>|<arrêter>|<être>|<répondre>|<assurer>|<durer>) ~2 (pas|rien|jamais|aucun|aucune|personne|que|qu') ~4",
  '(<bâcler>|<saboter>|<tricher>|<mentir>|<copier>|<plagier>|<exploiter>|<escroquer>|<arnaquer>|<tromper>|<voler>|<plumer>|<saccager>|<maltraiter>|<négliger>|<gonfler>|<rogner>|<truquer>|<bidonner>|<embobiner>|<pigeonner>|<racketter>|<dormir>|<glander>|<flemmarder>|<roupiller>) ~4',
  "(se|s') ~2 (moque|moquent|fiche|fichent|fout|foutent|lave|lavent|tourne|tournent) ~2 (de|du|des|les|royalement|bien|complètement)? ~3",
  '(perd|perdent|casse|cassent|oublie|oublient|rate|ratent|égare|égarent|jette|jettent|abîme|abîment|écrase|écrasent) ~1 (tout|tous|toutes|la moitié|toujours|sans arrêt|souvent|systématiquement|partout|un colis sur|une fois sur|les trois quarts|nos|vos|les) ~4',
  "(fait|font|fais|faire|fabrique|vend|vendent|propose|proposent|utilise|utilisent|sert|servent|livre|livrent) ~2 (n'importe quoi|n'importe comment|du mauvais|de la merde|du bas|du surgelé|du congelé|de l'industriel|de la qualité médiocre|du rêve|du vent|du chinois|du plastique|que du|de la camelote|de la daube|des copies|de la contrefaçon|toujours la même)",
  "(a|ont|avait) ¬(pas|plus) ~2 (encore|toujours|vingt ans|dix ans|trente ans|aucune|aucun|zéro|deux mains gauches|la flemme|un poil|bien eu|bien eus|roulé|arnaqué|menti|trompé|fait n'importe quoi|bâclé|refilé)",
)
const WORN =
  '(congelé|congelée|surgelé|surgelée|industriel|industrielle|industriels|insipide|infâme|périmé|pas frais|vieux|vieille|vieilles|vieillots|sale|sales|chinois|chinoise|plastique|bidon|ans|cher|chère|chers|chères|moche|moches|jetable|jetables|fragile|fragiles|dangereux|dangereuse|toxique|copié|copiés|copie|copies|cassent|casse|rouillés|mensonger|mensongers|faux|gonflés|gonflé|lent|lents|inexistant|inexistante|zéro)'
/** What is plainly told happened, without judging who did it. */
const REPORTED = [
  `${APOLOGY}`,
  '(vous|tu) ~1 (trouvez|dites|pensez|jugez|signalez|décrivez|évoquez|regrettez) ~3',
  "(c'est|ce serait) (à)? (nous|notre)",
  "(ce|cet|cette|un tel) ~1 (accueil|comportement|attitude|service|expérience) ~3 (est|était|n'est)",
  '(transmis|transmettons|transmets|remonté|remontons|signalé|signalons|reprenons|repris|revoyons|partagé)',
]

export const runningDown = denigrement.rule({
  name: 'tiers',
  message: 'Cette phrase rabaisse un concurrent, un partenaire ou un collègue.',
  acts: [
    {
      find: [
        // Years and a price are told of neighbours too: they judge where a verb says so.
        `${RIVAL} ~6 ${JUDGEMENT}`,
        `${RIVAL} ~3 (<être>|<vendre>|<servir>|<proposer>|<avoir>|<livrer>|<faire>|<mettre>|c'est|,) ~4 ¬<:numeral> ${WORN}`,
        `${RIVAL} ~2 (vous|nous|te|,)? ~1 ${FAILS}`,
        `${INSIDER} ~5 ${JUDGEMENT}`,
        `(notre|nos|mon|ma|mes|ce|cette|ces) ~1 (${PARTNERS}|${COLLEAGUES}) ~3 ${FAILS}`,
        `(le|la|les|l') (${PARTNERS}|stagiaire|stagiaires|apprenti|intérimaire|intérimaires|compta|comptabilité|informatique|hotline|service compta|service commercial|équipe du soir|équipe de nuit|équipe du matin|équipe du week-end|équipe d'avant) ~2 ${FAILS}`,
        `${BRANDS} ~~1 ,? ~1 (c'|ils|on|elle|il)? ~4 (${JUDGEMENT}|${WORN})`,
        `${BRANDS} ~2 ${FAILS}`,
        `${ELSEWHERE} ~~1 ,? ~2 (c'|ce|on|ils|elles|vous|leurs|leur|les|le|la|tout|il|où|ne|n') ~6 (${JUDGEMENT}|${WORN}|vous (ment|mentent|arnaque|arnaquent|vole|volent|trompe|plume|plument)|rien|qualité)`,
        `(eux|ceux-là|ces gens|ces gens-là) (ne|n') ~6`,
        `(chez|avec) <:proper> ~~1 ,? ~3 (c'|on|ils|vous|au moins|leurs|les|tout|il) ~8 (${JUDGEMENT}|${WORN}|rien|jamais)`,
        `(leur|leurs) ~2 (produit|produits|service|services|qualité|matériel|matériaux|équipes|personnel|camions|cars|véhicules|viande|ingrédients|recette|magasins|site|application|sav|livreurs|techniciens|avis|réseau|chambres|vendeurs|méthodes|travail|cuisine|appareils|conseillers|système|machines|stocks|pain|collection|logiciel|marchandise|garantie|poisson|légumes|gâteaux|coiffeurs|cours|plats|meubles|vêtements|tissus|fruits) ~3 (<être>|<avoir>|<valoir>|<tenir>|<durer>|<casser>|<venir>|<tomber>|<laisser>|<sentir>|<ressembler>|<dater>|<sortir>|c'est) ~5`,
        `${JUDGEMENT} ~1 (de|d'|du|des|chez|comme|venant|par) ~2 (${RIVALS}|${PARTNERS}|${COLLEAGUES}|${BRANDS}|en face)`,
        `(ces|des|ce|de|à des|chez des|chez ces|les) (charlatans|escrocs|arnaqueurs|rigolos|incompétents|marchands de tapis|voleurs|copieurs|margoulins|requins) ~4`,
        // Whoever loves jazz is an *amateur* of it, and do-it-yourselfers are clients.
        `(ces|à des|chez des|chez ces) (amateurs|bricoleurs) ¬(de|d'|du) ~4`,
        `(amateur|amateurs|bricoleur|bricoleurs) du dimanche`,
        `(contrairement|à la différence|à l'inverse|pas comme|rien à voir avec|mieux que|au contraire) ~2 (à|aux|de|des|d'|chez|au)? ~1 (certains|d'autres|autres|ceux d'en face|leurs|concurrents|la concurrence|nos confrères|voisins|${BRANDS}) ~~6`,
        "(vous|tu) (vous|t'|te) ~1 (êtes|es|ferez|faites|faire|feriez|seriez|fait|serez|avez) ~2 (avoir|plumer|rouler|pigeonner|refiler|entuber|arnaquer) ~4",
      ],
      denial: 'before',
      without: REPORTED,
    },
  ],
  examples: {
    match: [
      {
        text: 'Bonjour, nos concurrents vendent de la pacotille.',
        marks: 'nos concurrents vendent de la pacotille',
      },
      {
        text: 'Notre transporteur est franchement incompétent.',
        marks: 'Notre transporteur est franchement incompétent',
      },
      { text: 'Ma collègue ne vérifie jamais rien.', marks: 'Ma collègue ne vérifie jamais rien' },
      {
        text: 'Leurs machines tombent en panne au bout d’un an.',
        marks: 'Leurs machines tombent en panne au bout d’un an',
      },
    ],
    pass: [
      'Notre transporteur n’a pas tenu le délai ; c’est à nous de trouver une solution.',
      'Notre partenaire livre aussi le samedi.',
      'Le livreur a noté une adresse incomplète.',
      'Désolés que le vendeur ait été désagréable avec vous.',
      'Nos concurrents proposent aussi ce service, comparez.',
    ],
  },
})
