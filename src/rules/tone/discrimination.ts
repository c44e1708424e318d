import { family } from './frames/family'
import { FAITHS, GROUP, GROUP_SLURS, LOVES, MINORITY, ORIGINS, TRAITS } from './frames/groups'
import { YOUR } from './frames/target'

const discrimination = family({
  category: 'discrimination',
  kind: 'tone',
  severity: 'stop',
  why: 'Un critère protégé aggrave l’injure (1 an, 45 000 €), et refuser un service pour ce motif est puni (C. pén. 225-1 et 225-2).',
})

const THANKS = [
  '(merci|bravo|grâce|remercions|remercie|heureux|heureuse|heureuses|fiers|fier|contents|ravis|chance|plaisir|aimons|adorons|besoin de)',
]
const SUCH_PEOPLE =
  '(gens|personnes|clients|clientes|clientèle|public|individus|familles|monsieur|dames|mamans|patients|locataires|demandeurs|types|messieurs|femmes|hommes|jeunes|vieux|étudiants|mères|couples|parents)'
/** What prejudice says of a group. */
const PREJUDICE =
  "(<être> ~2 (tous|toutes|toujours|souvent|trop|sale|sales|bruyant|bruyants|voleur|voleurs|feignants|fainéants|difficiles|compliqué|compliqués|lents|lent|perdus|perdu|dépassés|dépassé|nuls|nulles|mauvais|pareil|pareils|fragiles|fragile|émotives|hystériques|radins|bavardes|capricieuses|exigeants|comme ça|faites pour|faits pour|moins) | ne ~2 (<savoir>|<comprendre>|<vouloir>|<pouvoir>|<travailler>|<respecter>|<payer>|<lire>|<conduire>|<faire>|<être>|<avoir>) ~2 (pas|jamais|rien|plus|que|aucun|aucune) | n' ~2 (<être>|<avoir>|<aimer>|<acheter>|<y>|<écouter>|<arrêter>|<en>) ~2 (pas|jamais|rien|plus|aucun|aucune|que|qu') | <avoir> ~1 (du mal|tendance|toujours|la fâcheuse|moins|besoin de|souvent|peur) | (<vouloir>|<croire>|<penser>|<exiger>|<réclamer>|<chercher>|<attendre>|<profiter>|<voler>|<abuser>|<négocier>|<discuter>|<marchander>|<gratter>|<traîner>|<salir>|<dégrader>|<crier>|<casser>|<pleurer>|<compliquer>|<râler>|<perdre>|<se>|<s'>|<préférer>|<devoir>|<rester>|<comprendre>|<apprendre>|<coûter>|<ralentir>|<gêner>|<déranger>|<prendre>|<faire>) ~2 (toujours|tout|tous|partout|jamais|tout le temps|souvent|leur|leurs|de la place|peur|fuir|chez|entre|mieux|trop|du bruit|des histoires|toutes|les prix|n'importe))"

export const prejudice = discrimination.rule({
  name: 'critere',
  message:
    'Cette remarque vise ce que la personne est : son origine, son sexe, son âge, sa santé ou ses moyens.',
  unmasks: true,
  acts: [
    {
      marks: 'passage',
      find: [
        `${GROUP_SLURS}`,
        // A thing for swatting, a foot lever or a cheese insults once it is said of somebody.
        "(sale|sales|grosse|pauvre|petite|espèce de|vieille|les|des|ces) (<tapette>|<pédale> ¬(<:noun>|<:adjective>|de|du|d')|<romano>) ($|,)",
      ],
      denial: 'nothing',
      without: [
        '(camping|gens du|musique|jazz|caravane)',
        '(propos|insulte|insultes|injure|injures|mot|terme)',
      ],
    },
    {
      find: [
        `${SUCH_PEOPLE} (comme|tel|tels|telles) (que)? (vous|toi)`,
        `${SUCH_PEOPLE} (de|dans) (votre|ton|cette|ce) (genre|espèce|sorte|acabit|milieu|âge|âge-là|condition|catégorie|communauté|origine|pays|quartier|type|calibre|gabarit|corpulence|situation|état|niveau|culture|religion|profil)`,
        `(vous|toi) autres`,
        `(vous|avec vous|chez vous) , ? (les) ${GROUP}`,
        `(un|une) certain (type|genre|public|profil) ~1 (de)? ~1 (population|clientèle|gens|public|personnes)?`,
        '(une certaine|certaines) (population|populations|clientèle|communauté|communautés|origines)',
        `(on|nous) ~1 (<éviter>|<refuser>|<écarter>|<filtrer>|<limiter>|<trier>) ~3 (${MINORITY}|gens du voyage|familles nombreuses|cas sociaux)`,
        `(typique|typiquement|propre|digne|bien) ~1 (des|du|aux|d'un|d'une) ~1 ${GROUP}`,
        'deux (papas|mamans|pères|mères) ~~1 , ~8',
        "(chez vous au (pays|bled)|là d'où vous (venez|sortez)|(retournez|rentrez|restez) ~1 (au|dans votre) pays) ~8",
        "à # ans ~~1 , ~1 (on (ne|n')|vous (ne|n'|devriez)|tu (ne|n'|devrais)|il (faut|faudrait) ~2 (savoir|arrêter|lâcher|laisser|rester)|ça ne|c'est (normal|difficile|trop)) ~6",
        `pour (un|une) ~1 ${GROUP} ~~1 , ~1 (vous|tu) ~6`,
        '(sans emploi|au chômage|à la retraite|mère au foyer|femme au foyer|sans travail|ne travaillez pas) ~~2 (vous|on|tu) ~1 (avez|a|as) ~2 (le|tout|tout votre|du) ~1 temps ~3',
        '(voile|foulard|accent|coiffure|afro|tatouage|dreadlocks|barbe|boubou|couleur) ~3 (pas|peu|guère) ~1 (très|vraiment)? ~1 (vendeur|vendeuse|présentable|discret|français|féminin|professionnel|adapté|élégant|viril|propre|sérieux|compatible)',
        "(jeunes|vieux|femmes|hommes|filles) (d'aujourd'hui|de maintenant|de nos jours|de votre génération|de ce quartier) ~6",
        '(pas|plus) (pour|à la portée) ~1 (les|des|de) ~1 (petits budgets|petites bourses|bourses modestes|gens modestes|smicards|chômeurs|étudiants fauchés) ~4',
        '(couple|couples|famille|familles|gens|clients|enfants|femmes|hommes|situations) comme (le|la|les) (vôtre|vôtres|tien|tienne)',
        '(kilos|kilo) (en trop|de trop|superflus|à perdre)',
        '(plus|pas) (de|pour) (votre|ton) (âge|génération|rang|monde|condition)',
        '(ramadan|carême|shabbat|sabbat|aïd|prière|voile) ou pas',
        '(<préférer>|<privilégier>|<réserver>) ~1 (embaucher|recruter|engager|prendre|accueillir|louer|servir|les|des|aux|à) ~2 (hommes|femmes|jeunes|français|européens|célibataires|garçons|filles|valides|clientèle jeune)',
        '(apprendre|maîtriser|apprenez|apprends) ~1 (notre langue|la langue|le français|à (parler|écrire) ~1 français) ~3',
        '(rampe|ascenseur|interprète|boucle|place|toilettes|traduction|sous-titres|menu) ~3 pour (une seule personne|un seul client|deux personnes|trois personnes|une personne|quelques-uns|si peu)',
        '(venir|venez|viens|mettez|portez|oubliez) ~3 (en)? (jupe|talons|robe|décolleté|minijupe|maillot) ~3 (entretien|travail|bureau|sourire|mieux|plaire|pas)?',
        `(vous) (les) ${GROUP}`,
        "(à|a) (votre|ton|cet|son) âge(-là)? ~~1 (on|il|vous|c'est|faut|faudrait|la|le|les|tu|je|internet|ce|difficile|normal|plus|mieux|peut-être|rien|évidemment|forcément|nous|un|une|ça|comprendre|apprendre|rester)",
        "(passé|après|à partir de|au-delà de|dépassé) (un certain âge|# ans) ~~1 (on|il|c'est|vous|la|le|les|faut)",
        "(plus|pas|passé|passée) ((de|l') ~1 (votre âge|ton âge) | l'âge (de|pour) ~3)",
        "(quand|lorsque|vu qu'|si|comme|puisqu') (on|vous|tu) (est|êtes|es|a|avez|as|n'a|n'avez|touche|touchez|vit|vivez|gagne|gagnez|porte|portez|mange|pèse|pesez|vient|venez|habite|habitez|fait|faites|naît|attend|attendez|s'appelle|sort|dépend|parle|parlez) ~2 (un|une|des|le|la|l'|les|aux|au|du|en|à|de|d'|trop|plus|si|aussi|enceinte|dans|trois|deux|comme)? ~1 (rsa|smic|chômage|caf|alloc|allocs|allocations|apl|aides|hlm|banlieue|cité|pas les moyens|moyens|pauvre|âge|# ans|femme|homme|mère|maman|vieux|vieille|jeune|jeunes|étranger|étrangère|noir|arabe|gros|grosse|obèse|handicapé|handicapée|fauteuil|fauteuil roulant|sourd|malentendant|aveugle|malvoyant|enceinte|malade|kilos|voile|foulard|poids|campagne|bled|budget|fauché|fauchée|enfants|gosses|gamins|petit|petite|salaire|accent|retraité|retraitée|étudiant|dyslexique|dépressif|dépressive|corpulent|corpulente|fort|forte|rond|ronde|boiteux|seule|célibataire|divorcée|blonde|nom)",
        "(vous|tu|on) ~2 (n'avez|n'as|n'a|avez|as|a) ~1 (pas|peu|plus) ~2 (les|de|beaucoup de|assez de)? moyens ~8",
        `(avec|vu|étant donné|à cause de|compte tenu de|par rapport à|au vu de|d'après|pour) (un|une|${YOUR}) ${TRAITS} ~4 (comme|pareil|pareille|pareils|là|aussi|on|vous|il|c'est|ce|vôtre|tien|nous|étonnant|évident|normal|difficile|forcément|ça|je)`,
        `(avec|vu|étant donné|au vu de|compte tenu de|d'après) ${YOUR} (âge|accent|physique|poids|corpulence|silhouette|gabarit|carrure|couleur|couleur de peau|origine|origines|religion|voile|foulard|handicap|sexe|orientation|grossesse|décolleté|salaire|nationalité|apparence|look|mode de vie|tour de taille|état|milieu|statut|fauteuil)`,
        "(un|une|des|cet|ce) (nom|prénom|accent|physique|tête|patronyme|nom de famille) ~1 (comme|pareil|pareille|aussi|à coucher|de chez|pas très|étranger|exotique|imprononçable|bizarre|à rallonge|d'ici|français|du bled)",
        '(venez|viens|revenez|reviens|repassez|appelez|demandez|demande|voyez|laissez|laisse|passez|faites|faites-vous|envoyez|rappelez|amenez|prenez|prévoyez|emmenez|il faudrait|mieux vaudrait) ~5 (votre|ton|un|vos|tes|une) (mari|époux|conjoint|compagnon|copain|homme|fils|papa|père|petits-enfants|petit-fils|petite-fille|enfants|frère|neveu|chéri|garçon|jeune|plus jeune|homme à la maison|ado)',
        "(votre|ton) (mari|époux|conjoint|compagnon|homme|chéri) ~3 (saura|comprendra|comprendrait|pourra|s'en|doit|devrait|sera|expliquer|peut|sait|vous|aurait|est)",
        "(un|une|vrai|une vraie|des vrais|des) (métier|travail|sport|affaire|truc|histoire|boulot|problème|questions|réaction|logique|conversation) (de|d'|pour|réservé aux|réservée aux) (femme|femmes|homme|hommes|fille|filles|bonne femme|bonnes femmes|mec|mecs|nana|nanas|vieux|jeune|jeunes|pauvres|riches|gonzesse|fillette|blonde|blondes|pd|garçon|garçons)",
        // A game of draughts or a department for men is no woman's and no man's job.
        "(c'est|pas) ~1 (un|une) ~1 (produit|voiture|jeu|couleur|outil) (de|d'|pour) (femme|femmes|homme|hommes|fille|filles|bonne femme|mec|nana|vieux|pauvres|gonzesse|fillette|blonde|pd)",
        "(c'est|ça|ce sont|voilà) ~2 (bien|typique|typiquement|encore|tout)? ~1 (féminin|une femme|les femmes|les hommes|la jeunesse|les jeunes|les vieux|masculin|un homme|une blonde|des filles|parisien|les français|les parisiens|les filles|les mecs|vous , les|de votre génération|votre génération|d'époque)",
        "(pour|surtout pour|venant d'|de la part d'|normal pour|même pour|difficile pour) (une|un|des|les) (femme|fille|dame|demoiselle|homme|mec|vieux|vieille|vieille dame|senior|personne âgée|personnes âgées|handicapé|handicapée|étranger|étrangère|mère|maman|jeune|jeunes|blonde|gros|grosse|garçon|arabe|noir|asiatique|retraité|retraitée|papi|mamie|fauteuil|homo|gay|trans) ~3 $",
        '(trop|un peu|assez|bien) (technique|compliqué|physique|lourd|dangereux|moderne|complexe|jeune|vieux|âgé|âgée|vieille|gros|grosse|corpulent|enrobé|enrobée|large|ronde|maigre|féminin|viril|efféminé|foncé|typé|typée|coloré|ethnique|vulgaire|courte|moulant|voyant|sexy) (pour|chez) (vous|toi|une|un|les|notre|ce|des|votre)',
        "(retournez|rentrez|retourne|rentre|repartez|repars|allez|restez) ~2 (dans (votre|ton|ses) (pays|bled|campagne|banlieue|cité|quartier|trou)|au (bled|pays)|d'où (vous|tu) (venez|viens)|(à|dans) (vos|votre|tes|ta) (fourneaux|cuisine|casseroles|couture|maison de retraite|ménage|tricot|marmots|cité))",
        "(ici|chez nous|nous sommes|on est|vous êtes) ~2 (on est|nous sommes|vous êtes|c'est|en)? ~1 (en|la) france ~~2 (on|vous|ici|monsieur|madame|parle|pas)",
        "(on|nous) (n'est|ne sommes) pas (au bled|en afrique|en arabie|en algérie|au souk|au marché de|à barbès|un foyer|emmaüs|les restos|une association caritative|l'assistance|une maison de retraite|un hospice|une crèche)",
        "(parlez|apprenez|apprends|écrivez|maîtrisez) ~2 (le|en|un)? (français|notre langue|la langue) ($|,|d'abord|avant|comme)",
        "(ma grosse|ma petite dame|ma p'tite dame|ma jolie|ma cocotte|ma poule|boomer|ok boomer|les boomers|mémère|pépère)",
        '(^|,|bonjour|salut|merci|allez|alors|désolé|ben) (mamie|papi|papy|mémé|pépé|mamy|papé|jeune fille) (,|$)',
        // *aux petits modèles*: a size before a noun is the noun's; the group is named by a noun of its own.
        `(<accepter>|<prendre>|<servir>|<recevoir>|<louer>|<embaucher>|<recruter>|<accueillir>|<vouloir>|<faire>|<vendre>|<assurer>|<héberger>|<engager>|<admettre>|<convenir>|<conseiller>|<adapter>) ~1 (pas|plus|jamais|guère) ~3 (de|d'|les|des|aux|à|au|pour|ce genre|avec) ~1 ${MINORITY} ¬(<:noun>|<:adjective>)`,
        '(<accepter>|<prendre>|<servir>|<recevoir>|<louer>|<embaucher>|<recruter>|<accueillir>|<vouloir>|<faire>|<convenir>|<marcher>|<aller>) ~1 (pas|plus|jamais) ~3 (voile|voilée|voilées|foulard|fauteuil|fauteuils|roulants|handicap|accent|tatoués|deux hommes|deux femmes|couples|ce genre de couple|gens du voyage|femmes|femme|tailles|les grandes tailles|enceinte|enceintes|mères|allocataires|cas|caf|mineurs isolés|de votre (religion|origine|milieu))',
        `(pas|réservé|interdit|interdits|déconseillé|fermé|réservée|évitez|évitons|préférons|éviter|aucun|aucune) ~2 (aux|au|de|d'|les|pour|à) ~1 (${ORIGINS}|${LOVES}|${FAITHS}|handicapés|handicapé|fauteuils|fauteuil|obèses|gros|vieux|pauvres|femmes|hommes|filles|étrangers|chômeurs|rsa|smicards|assistés|mères|voilées|voile|personnes âgées|seniors|cas sociaux|grosses|enceintes|ces gens-là|ces gens)`,
        `(les|ces|tous les|toutes les|certains|certaines|nos|des|vos) ${GROUP} ${PREJUDICE}`,
        `(les|ces|tous les|toutes les) (gens du voyage|personnes (handicapées|âgées|obèses|fortes|en fauteuil)|mères célibataires|familles nombreuses|gens (de couleur|en fauteuil|comme ça|pauvres|âgés)|cas sociaux|bonnes femmes|fonctionnaires|femmes enceintes|petits budgets|petites retraites) ${PREJUDICE}`,
        '(fauteuil|fauteuils|handicap|canne|poussette|chien guide|chien-guide|grossesse|voile|foulard) ~5 (<gêner>|<déranger>|<bloquer>|<encombrer>|<compliquer>|<ralentir>|prend de la place|prennent de la place|<effrayer>|<faire> (peur|fuir|désordre|tache)|pas (notre|un) problème|<poser> problème|mauvais genre)',
        '(ce|cet|ces) (genre|type|sorte) de (couple|couples|gens|population|clientèle|personnes|familles|public|mœurs|pratiques|monde|nom|noms|quartier|croyances|prénom|prénoms|tenue|vêtement)',
        '(ces|ce) (gens-là|gens là|populations|population-là|communautés|communauté-là|personnes-là|couples-là|mœurs|monde-là|public-là|clientèle-là|quartiers)',
        '(un|une|de|des) (vrai|vraie|vrais|vraies|normal|normale) (homme|hommes|femme|femmes|français|française|famille|familles|couple|couples|mère|maman|mec|fille|client)',
        "(couple|couples|famille|familles|gens|relation|sexualité|enfant|enfants|clients|femme|homme) (normal|normaux|normale|normales|classique|classiques|traditionnelle|traditionnel|valide|valides|sains|bien|comme il faut|d'ici|naturel|naturelle)",
        '(contre nature|contre-nature|pas naturel|pas très naturel|pas normal comme|sexe faible|du bled|de souche|côté (blonde|féminin)|grand remplacement|travail arabe|téléphone arabe|la théorie du genre|lobby (gay|lgbt|juif)|femme au volant)',
        '(règles|ménopause|hormones|hormonal|hormonale|ragnagnas|spm|hystérie) ~6 (vous|votre|vos|mois|femme|femmes|parlent|mauvaise)',
        '(vos|tes|vos petites) (règles|hormones|ragnagnas)',
        '(souriez|un sourire|un joli sourire|vous seriez|vous êtes|tu es|jolie|belle|beau|charmante|mignonne) ~4 (plus jolie|jolie comme|si jolie|trop jolie|trop belle|plus belle|mignonne|charmante|bien roulée|sexy|bonne|à croquer|canon|belle plante|comme vous ne|pour une|jolie fille|jolie femme|belle fille|belle femme|petite robe|ferait plaisir|décolleté|jambes|mini-jupe)',
        '(habillée|sapée|vêtue|maquillée|accoutrée) (comme|ainsi|de la sorte|si court|aussi court) ~4',
        '((perdez|perdre|mangez|maigrir|maigrissez|faites|fais) ~2 (du poids|quelques kilos|des kilos|un régime|attention à (votre|ta) ligne) | (maigrissez|mangez moins) | (faites|fais) ~1 du sport ($|,|et|au lieu)) ~6',
        '(votre|ton|sur (votre|ton)|au) (rsa|smic|chômage|hlm|petite retraite|petit salaire|petit budget|petite paie|fin de mois|train de vie|découvert)',
        "(on|nous|ce) (n'est|ne sommes|n'est|ne fait|ne faisons) pas (pour les pauvres|dans le social|les œuvres sociales|pour tout le monde|l'aumône|la charité|pour toutes les bourses|du social|dans vos moyens|de la charité)",
        '(assistés|assistée|assistanat|cas social|cas sociaux|profiteurs du système|argent public|aides sociales|allocs|vivre des aides|vivent des aides) ~4',
        '(allez|va|adressez-vous|demandez|voyez|cherchez|trouvez|essayez) ~3 (pole emploi|pôle emploi|france travail|restos du cœur|emmaüs|secours populaire|un travail|un vrai travail|traverser la rue|lidl|assistante sociale|croix-rouge) ¬(qui|pour|de|du)',
        '(laissez|laisse|laissons|confiez) ~2 (faire|ça aux|cela aux|ça à|les)? ~1 (les hommes|les jeunes|un homme|hommes|jeunes|messieurs|les grands|les pros masculins)',
        '(réservé|adapté|conçu|prévu|fait|faite|faits|pensé|destiné|calibré|taillé) (pour|aux|à) (les|des|vous)? ~1 (minces|jeunes|valides|gens (normaux|minces|valides|en forme)|hommes|vrais hommes|personnes valides|personnes minces|vraies femmes|riches|français|européens|blancs|femmes minces)',
        '(vous|tu) ~3 (fauteuil|handicap|canne|déambulateur) ~6 (restez|rester|chez vous|maison|autre|prévenir|accompagné|accompagnée|normaux|gêne)',
        '(votre|ton|vos) (voile|foulard|kippa|turban|burkini|djellaba|boubou|abaya) ~3 (<gêner>|<poser>|<déranger>|<choquer>|<inquiéter>|<faire> peur|pas|problème)',
        '(enlevez|retirez|ôtez|enlève|retire) (votre|ton|ce|le) (voile|foulard|kippa|turban|abaya) ¬(de|du|protection)',
        "(vos|votre) (coutumes|mœurs|traditions|communauté|culture|peuple|semblables|congénères|coreligionnaires|compatriotes|frères|tribu|pays d'origine) ~4",
      ],
      denial: 'nothing',
      without: [
        ...THANKS,
        '(gratuit|gratuite|tarif réduit|accessible|accessibles|bienvenus|bienvenue|bienvenues|réduction|bénéficient|bénéficie|bénéficiez|tarif)',
        '(racisme|raciste|sexiste|sexisme|homophobe|homophobie|discrimination|discriminations|discriminatoire|âgisme|validiste)',
        'poste vocale',
        '(inadmissible|inacceptable|intolérable|pas acceptable)',
        '(regrettons|désolés|désolé|désolée|navrés|navrée) ~8 (accès|marche|rampe|ascenseur|accueil|remarque|propos)',
      ],
    },
  ],
  examples: {
    match: [
      { text: 'Bonjour, vous les jeunes, il faut tout vous apporter.', marks: 'vous les jeunes' },
      {
        text: 'Demandez plutôt à votre mari de monter le meuble.',
        marks: 'Demandez plutôt à votre mari de monter le meuble',
      },
      { text: 'Vu votre accent, le conseiller a dû mal comprendre.', marks: 'Vu votre accent' },
      { text: 'On ne loue pas aux étrangers.', marks: 'On ne loue pas aux étrangers' },
      { text: 'C’est une affaire d’hommes.', marks: 'C’est une affaire d’hommes' },
    ],
    pass: [
      'Les étudiants bénéficient du tarif réduit avant 26 ans.',
      'Notre rampe d’accès pour les fauteuils roulants est côté parking.',
      'Merci, c’est grâce à des clients comme vous que nous progressons !',
      'Le rayon femme est au premier étage.',
      'Les femmes et les hommes de notre équipe vous accueillent dès 9 h.',
    ],
  },
})
