import { family } from './frames/family'

const denigrement = family({
  category: 'denigrement',
  kind: 'tone',
  severity: 'warn',
  why: 'Le dénigrement est une faute civile (C. civ. 1240). On parle de ce que l’on propose, pas de ce que valent les autres.',
})

/** Those a brand may run down: rivals, partners, colleagues. */
const RIVALS =
  "(concurrence|concurrent|concurrents|concurrente|concurrentes|concurrents directs|rivaux|confrère|confrères|d'en face|en face|autres enseignes|autres marques|autres magasins|autres opérateurs|autres banques|autres sites|autre enseigne|autre magasin|autre marque|plateformes|discounters|hard-discounters|discounter|low-cost|low cost|grande distribution|grandes surfaces|grande surface|géants du web|géant américain|marketplaces|marketplace|voisins|voisin)"
const PARTNERS =
  "(transporteur|transporteurs|livreur|livreurs|livreuse|prestataire|prestataires|sous-traitant|sous-traitants|partenaire|partenaires|fournisseur|fournisseurs|facteur|poste|plateforme logistique|logisticien|hébergeur|installateur|poseur|artisan|artisans|fabricant|fabricants|agence|agence de voyage|centre d'appel|centre d'appels|plateforme téléphonique|plateforme|intérimaire|intérimaires|sav|service technique|réparateur|syndic|assureur|banque|franchisé|franchisés|informaticiens|informatique|éditeur|traiteur|usine|entrepôt|dépôt)"
const COLLEAGUES =
  '(collègue|collègues|stagiaire|stagiaires|vendeur|vendeuse|vendeurs|vendeuses|caissière|caissier|standardiste|standardistes|comptable|comptabilité|apprenti|apprentie|prédécesseur|prédécesseurs|technicien|techniciens|commercial|commerciaux|serveur|serveuse|équipe de nuit|équipe du soir|équipe du matin|service commercial|service client|service après-vente|service logistique|service comptable|service facturation|équipe technique|équipe précédente|collaborateur|collaborateurs|magasinier|magasiniers|préparateurs|employé|employés|saisonniers|jeunes recrues|nouveaux|nouvelle recrue|boutique de|magasin de|direction|siège|chef|responsable|hotline|agents|agent|marketing|service livraison|cuisinier|réceptionniste|hôtesse|équipe du week-end|community manager|développeurs)'
const BRANDS =
  '(<:proper>|chronopost|colissimo|mondial relay|amazon|sncf|dhl|ups|fedex|dpd|gls|relais colis|la poste|uber eats|deliveroo|facebook|meta|google|apple|orange|free|sfr|bouygues|edf|engie|carrefour|leclerc|lidl|aldi|auchan|ikea|temu|shein|aliexpress|ryanair|booking|airbnb|cdiscount|vinted|action|primark|macdo|mcdo)'
const OTHERS = `((nos|notre|les|le|la|l'|un|une|des|vos|votre|leur|leurs|ce|cet|cette|ces|mon|ma|mes|certains|certaines|d'|de|du|au|aux) ~1 (${RIVALS}|${PARTNERS}|${COLLEAGUES}) | (chez|avec|à|que|contre) ~1 ${BRANDS} | ${BRANDS})`
/** What a judgement without measure says. */
const BAD =
  "(nul|nuls|nulle|nulles|mauvais|mauvaise|mauvaises|incompétent|incompétents|incompétente|incompétence|incapable|incapables|camelote|arnaque|arnaques|arnaqueur|arnaqueurs|escroc|escrocs|voleur|voleurs|bas de gamme|pourri|pourris|pourrie|catastrophe|catastrophes|catastrophique|catastrophiques|lamentable|lamentables|minable|minables|pitoyable|déplorable|déplorables|médiocre|médiocres|médiocrité|n'importe quoi|honteux|honteuse|honte|daube|low cost|chinois|made in china|chinoiserie|chinoiseries|jetable|jetables|toc|pacotille|bidon|charlatan|charlatans|amateurs|amateur|amateurisme|rigolos|rigolo|guignols|clowns|branquignols|bras cassés|bras cassé|tocards|menteurs|malhonnête|malhonnêtes|sans scrupules|peu sérieux|pas sérieux|pas très sérieux|peu scrupuleux|fiable|fiables|tricheurs|feignants|fainéants|paresseux|fainéant|feignant|touristes|boulets|boulet|débutants|dangereux|pire|pires|ringard|ringards|ringarde|dépassé|dépassés|vieillot|vieux|vieilles|bâclé|bâclée|bâclés|bâcle|bâclent|négligent|négligents|désastreux|désastreuse|désastre|calamité|calamiteux|plaie|fléau|risible|ridicule|ridicules|copie|copies|copient|plagiat|contrefaçons|attrape-nigaud|attrape-couillon|piège|pièges|passoire|usine à gaz|pire que tout|à côté de la plaque|à la ramasse|dans les choux|largué|largués|mou|lents|lent|lenteur|bordélique|désorganisés|désorganisé|foutoir|pagaille|bazar|douteux|douteuse|douteuses|surcoté|surcotée|hors de prix|trop cher|vendent du rêve|vend du vent|vendent du vent|poudre aux yeux|poubelle|poubelles|déchet|déchets|malbouffe|surgelé|surgelés|congelé|industriel|industrielle|insipide|infâme|immangeable|sale|sales|crasseux|plastique|pas frais|recalés|moins que rien|nullissime|nullité|zéro|inexistant|inexistants|aux abonnés absents|inutile|inutiles|tout mou|mal formé|mal formés|mal élevé|mal élevés|à la rue|mal organisés|mal organisé|je-m'en-foutiste|je-m'en-foutistes|faux|frelaté|copieurs|requins|requin|pigeons|truands|margoulins|vautours|pilleurs|racketteurs)"
const FAIL =
  "((ne|n')? (<savoir>|<respecter>|<comprendre>|<travailler>|<tenir>|<livrer>|<répondre>|<écouter>|<vérifier>|<connaître>|<faire>|<valoir>|<assurer>|<lire>|<regarder>|<avoir>|<durer>|<suivre>|<sonner>|<prendre>|<contrôler>) ~1 (pas|rien|jamais|aucun|aucune|plus|que) ~4 | (<perdre>|<casser>|<bâcler>|<saboter>|<écraser>|<jeter>|<oublier>|<rater>|<mélanger>|<saccager>|<égarer>|<abîmer>|<maltraiter>|<négliger>|<voler>|<arnaquer>|<mentir>|<tricher>|<copier>|<plagier>|<escroquer>|<tromper>|<gonfler>|<rogner>|<dormir>|<traîner>|<glander>|<flemmarder>) ~1 (tout|tous|toutes|la moitié|les colis|un colis|toujours|sans arrêt|souvent|encore|systématiquement|sur|au|leurs|leur|les|vos|nos|ses|son|le|la|n'importe|partout|vous|nous|ses clients|beaucoup|en permanence) ~4 | (n'en (fait|font) qu'à|s'en (fiche|fichent|moque|moquent|foutent|fout|lave|lavent)|se (moque|moquent|fiche|fichent|fout|foutent) ~2 | fait n'importe quoi | font n'importe quoi | (est|sont) ~1 (incapable|incapables) | (a|ont) (encore|toujours|vingt ans|dix ans|trente ans|# ans) ~6 | laisse à désirer | laissent à désirer | fait du mauvais travail | font du mauvais travail | travaille mal | travaillent mal | travaille comme | tombe en panne | tombent en panne | coûte deux fois | rogne sur | rognent sur | a deux mains gauches))"

export const runningDown = denigrement.rule({
  name: 'tiers',
  message: 'Cette phrase rabaisse un concurrent, un partenaire ou un collègue.',
  acts: [
    {
      find: [
        `${OTHERS} ~3 (<être>|<faire>|<avoir>|<vendre>|<rester>|<devenir>|<sembler>|<proposer>|<servir>|<livrer>|<utiliser>|<fabriquer>|<acheter>|<produire>|c'est|offrir|<travailler>|<passer>|<valoir>|<mettre>) ~5 ${BAD}`,
        `${OTHERS} ~2 ${FAIL}`,
        `(ailleurs|en face|la concurrence|eux|à côté|chez eux|chez les autres|chez d'autres|chez certains|chez le voisin|chez le concurrent|chez nos concurrents|chez la concurrence|chez ${BRANDS}) ~~1 , ? ~2 (c'|ce|on|ils|elles|vous|leurs|leur|les|le|la|tout|il|où|eux|au moins) ~6 (${BAD}|arnaqué|arnaquée|trompé|volé|cher|chers|qualité|pas|jamais|rien|moins|vieille|ans|plumer|plumé|arnaquer|avoir|tromper|décevoir|triche|ment|mentent|raconte|casse|cassent|dure|tient|bâclent)`,
        `(contrairement|à la différence|à l'inverse|différemment|loin|rien à voir avec|au contraire|pas comme|pas|mieux que|à l'opposé|par rapport|plus sérieux que|plus fiable que|plus honnêtes que|mieux qu') ~2 (à|aux|de|des|d'|chez|au)? ~1 (${RIVALS}|${BRANDS}|certains|d'autres|autres|ceux d'en face|vos précédents|votre ancien|vos anciens|ces|leurs) ~~6`,
        `(nous|chez nous) (au moins|nous|on|,)? ~~3 (nous|on|c'est|au moins) ~4 (au moins|vrai|vraie|vrais|vraies|n'importe quoi|contrairement|de la qualité|honnête|sérieux|sérieuse|camelote|pas comme|vendons pas|vend pas|trichons pas)`,
        `(leur|leurs) ~2 (produit|produits|service|services|qualité|prix|tarifs|matériel|matériaux|équipes|personnel|camions|cars|véhicules|viande|ingrédients|recette|magasins|site|application|sav|livreurs|techniciens|avis|colis|réseau|chambres|vendeurs|méthodes|travail|cuisine|appareils|conseillers|système|machines|stocks|livraison|livraisons|formation|promos|promotions|pain|collection|logiciel|marchandise|garantie) ~3 (<être>|<avoir>|<valoir>|<tenir>|<durer>|<casser>|<venir>|<tomber>|<laisser>|<faire>|<sentir>|<ressembler>|<dater>|<coûter>|<sortir>) ~5`,
        `(vous|tu) (vous|t'|te) ~1 (êtes|es|ferez|faites|faire|feriez|seriez|fait|serez|avez) ~2 (avoir|fait avoir|faits avoir|arnaquer|fait arnaquer|plumer|fait plumer|rouler|fait rouler|fait pigeonner|pigeonner|refiler|entuber) ~4 (chez|par|ailleurs|avec|concurrent|concurrence|eux|là-bas|autre)?`,
        `${BAD} (de|d'|du|des|que|comme|venant) ~3 (${RIVALS}|${PARTNERS}|${COLLEAGUES}|chez|en face|là-bas)`,
        `(notre|nos|le|la|les|un|une|cet|cette|ce|mon|ma|l') ~1 (${PARTNERS}|${COLLEAGUES}) ~4 (${BAD}|dort|dorment|rame|rament|galère|galèrent|merde|déconne|déconnent|traîne|traînent|plante|flemme|poil dans la main|deux de tension|deux mains gauches|pas doué|pas doués|pas douée|pas très doué|pas futé|pas très futé|pas fute-fute|pas une lumière|pas une flèche|à l'ouest|dans la lune|la tête ailleurs|tête en l'air|mal luné|mal lunée|caractériel|caractérielle|connu pour|réputé pour|pas le couteau|pas le plus|jamais foutu|pas fichu|pas fichue|pas foutu|fichu de)`,
        `(encore|toujours) (un|une|ce|cette|notre|le|la|l') ~1 (${PARTNERS}|${COLLEAGUES}) ~2 (qui|pas|incapable|qui n'a|qui ne)`,
        '(camelote|pacotille|attrape-nigaud|sous-marque|sous-marques|marchand de tapis|marchands de tapis|marchands de sommeil|vendeur de rêve|vendeurs de rêve|marchand de rêves|charlatans|chinoiserie|chinoiseries|bras cassés) ~6',
        "(mal|peu|jamais|pas) ~1 (formé|formés|formée|doué|doués|contrôlé|scrupuleux|fiables|rigoureux|compétent|compétents|compétente|regardant|regardants) ~~1 (,|en|chez|comme|c'est|dans)? ~3 (transporteur|livreur|prestataire|concurrent|collègue|stagiaire|partenaire|ailleurs|eux|sous-traitant|eux)",
        `${OTHERS} (lui|eux|elle|elles) ~2 ${FAIL}`,
        `(comme d'habitude|comme toujours|encore une fois|une fois de plus|évidemment|bien sûr|forcément) ~~2 (${PARTNERS}|${COLLEAGUES}|${RIVALS}|<:proper>) ~2 (a|ont|n'|est|sont|fait|font|se) ~6`,
        `(entre|parmi) ~2 (concurrents|incapables|bras) ~6`,
      ],
      denial: 'before',
      without: [
        '(vous|tu) ~1 (trouvez|trouvez que|dites|pensez) ~3',
        "(désolés|désolé|désolée|navrés|navrée|regrettons|excuses|pardon) ~2 (que|pour|de|du|si|d') ~6 (livreur|vendeur|vendeuse|agent|transporteur|conseiller|conseillère|serveur|serveuse|collègue)",
        '(nos|notre) (tarifs|prix|produits|service) ~2 (sont|est) (plus|moins|aussi)',
        "(c'est|ce sont) (à)? nous",
      ],
    },
  ],
  examples: {
    match: [
      {
        text: 'Bonjour, nos concurrents vendent de la pacotille.',
        marks: 'nos concurrents vendent de la pacotille',
      },
      {
        text: 'Notre transporteur est franchement mauvais.',
        marks: 'Notre transporteur est franchement mauvais',
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
