import { tellsOfDanger } from './frames/danger'
import { family } from './frames/family'
import { DEFECTS, DUTIES, HARM, PRODUCTS, SAFEGUARDS } from './frames/safety'
import { either, forms, lemmas } from './frames/wordClass'

const aveu = family({
  category: 'aveu',
  kind: 'risk',
  severity: 'stop',
  why: 'S’excuser d’une gêne n’est pas avouer une faute. Santé, sécurité, droit du travail, données : le juridique relit.',
})

/** We, and whoever acts for us. */
const OURS = either(
  forms('nous on je personne'),
  "(la|le|l'|les|notre|nos|un|une|mon|aucun|aucune) ~1 (direction|équipe|équipes|magasin|siège|usine|chef|fabricant|technicien|techniciens|cuisine|surveillant|personnel|agent|agents|chauffeur|monteur|responsable|service|gérant|prestataire|atelier|mécanicien|infirmière|médecin|pharmacien|employé|salarié|salariés|intérimaires|conducteur|maître-nageur|animateur|éducatrice)",
)
const KNEW = either(
  '(savait|savions|savais|connaissait|connaissions|soupçonnait|soupçonnions|doutait|doutions|attendions|attendait)',
  '(était|étions|étais|étaient) ~1 (au courant|averti|avertis|avertie|alerté|alertés|alertée|prévenu|prévenus|prévenue|informé|informés|informée|conscient|conscients|consciente)',
  '(avait|avions|avons|a|ai) ~2 (été)? ~1 (alerté|alertés|averti|avertis|prévenu|prévenus|repéré|identifié|constaté|détecté|remarqué|minimisé|ignoré|caché|dissimulé|tu|étouffé|repoussé|différé|laissé)',
)
const UPKEEP = lemmas(
  'respecter contrôler vérifier nettoyer entretenir réviser former déclarer changer remplacer réparer tester surveiller désinfecter chiffrer protéger sécuriser appliquer suivre assurer baliser signaler effectuer purger ramoner étalonner resserrer fixer isoler former homologuer certifier',
)
const UNDONE = '(pas|jamais|plus|aucun|aucune|pas encore|ni|trop tard|mal|peu)'
const BREACH = either(
  lemmas(
    'dépasser violer enfreindre contourner bafouer négliger omettre outrepasser falsifier maquiller antidater tricher frauder désactiver shunter débrancher transgresser',
  ),
  "(<oublier>|<sauter>|<ignorer>|<repousser>|<manquer>|<faillir>|<zapper>|<rogner>|(<alléger>|<réduire>) ~2 (contrôle|contrôles|rondes|effectif|effectifs|protocole|mesures|maintenance|sécurité|nettoyage)|<fermer> les yeux|<passer> outre|<faire> l'impasse|<faire> sans)",
)
const OUT_OF_ORDER =
  '(en panne|hors service|hs|cassé|cassée|cassés|cassées|usé|usée|usés|usées|rouillé|rouillée|rouillés|fissuré|fissurée|descellé|descellée|débranché|débranchée|défectueux|défectueuse|défectueuses|périmé|périmée|périmés|périmées|vétuste|vétustes|dangereux|dangereuse|mal fixé|mal fixée|mal fixés|mal monté|mal montée|mal serré|mal serrée|mal entretenu|mal entretenue|mal isolé|mal nettoyé|mal nettoyée|glissant|glissante|obsolète|obsolètes|coupé|coupée|désactivé|désactivée|inopérant|inopérante|absent|absente|absents|insuffisant|insuffisante|insuffisants|insuffisantes|sale|sales|infesté|infestée|pollué|polluée|contaminé|contaminée|contaminés)'
const ILLEGALLY =
  '(hors la loi|illégal|illégale|illégalement|illégaux|illégales|illicite|au noir|au black|en infraction|pas déclaré|pas déclarée|pas déclarés|non déclaré|non déclarés|non conforme|non conformes|pas conforme|pas conformes|pas aux normes|plus aux normes|hors normes|hors norme|pas réglementaire|pas homologué|non homologué|pas assuré|pas assurés|pas en règle|pas légal|pas très légal|pas dans les règles|pas dans les clous|hors des clous)'
const FAULT = either(
  "(de|par|c'est|est|entièrement|bien|était|à) (notre|nos) ~1 (faute|responsabilité|négligence|imprudence|manquement|erreur)",
  '(notre|nos|la) ~1 (faute|responsabilité|négligence|manquement|culpabilité|tort) ~2 (est|était|entière|engagée|totale|seule|seul|pleine)',
  '(nous|on) ~2 (sommes|est|portons|assumons|reconnaissons|admettons|assume|porte|reconnaît|admet|avouons) ~4 (responsable|responsables|responsabilité|responsabilités|négligence|négligents|coupable|coupables|tort|torts|faute|manquement|manquements|fautifs|en faute)',
  "(<manquement>|<négligence>|<imprudence>|<défaillance>|<faute>) ~2 (de notre part|de notre|chez nous|grave|de l'équipe|dans nos|dans notre|du personnel|humaine)",
)
/** A plain slip of trade engages nobody: a size, a parcel, a date, a price. */
const TRADE =
  '(taille|couleur|adresse|prix|préparation|commande|colis|facture|horaire|horaires|référence|créneau|livraison|message|panier|article|réservation|délai|délais|retard|attente|étiquette|code|rendez-vous|file)'

export const admission = aveu.rule({
  name: 'responsabilite',
  message: 'Cette phrase reconnaît une faute juridique ou de sécurité avant toute validation.',
  acts: [
    {
      message: 'Cette phrase reconnaît que le danger ou le défaut était connu.',
      find: [
        `${OURS} ~2 (le|l'|en|s'|se|nous)? ~1 (savait|savions|savais|connaissait|connaissions|soupçonnait|soupçonnions) ~3 (que|qu'|pour|très bien|parfaitement|pertinemment|déjà|depuis|ce|le|la|les|cette|un|des)`,
        `(tout le monde|chacun) ~2 (le|l')? (sait|savait|connaît|connaissait|fait|faisait)`,
      ],
      without: [
        '(savions|savait|savais) (combien|à quel point|comme)',
        'si (nous|on) (savions|savait)',
        `(savions|savait|savais) ~3 (que|qu') (vous|tu)`,
      ],
    },
    {
      message: 'Cette phrase reconnaît que le danger ou le défaut était connu.',
      find: [
        `${OURS} ~3 ${KNEW}`,
        "(connu|connue|connus|connues|identifié|identifiée|récurrent|récurrente|dont nous|que nous|recensé|remonté|repéré|signalé|signalée|signalés) ~3 (depuis|de longue date|déjà|connaissons|connaissions|savions|savons|avions|avait|chez nous|de nos services|en interne|du fabricant|l'an dernier|avant)",
        '(déjà|depuis) ~3 (signalements|signalement|alertes|alerte|incidents|incident|mois|semaines|semaine|ans|an|hiver|été|printemps|jours|longtemps|accidents|plaintes|cas|jeudi|lundi|mardi|vendredi)',
        "(d'autres|plusieurs|de nombreux|deux|trois|quatre|cinq|dix|quelques|une dizaine|une vingtaine|des dizaines) ~2 (clients|clientes|personnes|enfants|cas|familles|convives|patients|accidents|incidents|salariés|usagers|appareils|exemplaires|plaintes|signalements)",
        '(premier|première|seul|seule|premiers|isolé|nouveau)',
      ],
      beside: [`(${HARM}|${DEFECTS})`, `${SAFEGUARDS} ~5 ${OUT_OF_ORDER}`],
      without: [
        "(si|s') ~8 (défaut|défectueux|anomalie|faille)",
        '(rappel|rappelons|rappelé|contrôlons|vérifions|vérifier|premiers secours|premiers soins|premier plan|enquête|retirons|retiré)',
        '(vous|tu) ~2 (signalez|signalé|signales|décrivez|avez été)',
        '(désolé|désolés|désolée|navrés|navrée|navré) ~8',
      ],
    },
    {
      message: 'Cette phrase reconnaît un défaut du produit.',
      find: [
        `(ce|cette|ces|notre|nos|le|la|les|cet|votre|toute la|toute cette) ~1 ${PRODUCTS} ~3 (<avoir>|<présenter>|<comporter>|<souffrir>|<être>|<contenir>) ~4 ${DEFECTS}`,
        "(<vice>|<défaut>|<erreur>|<malfaçon>|<problème>) (de|d') ~1 (fabrication|conception|série|construction|montage|étanchéité|câblage|soudure|fixation|sécurité|freinage|isolation|assemblage|serrage|dosage|étiquetage)",
        `(<défaut>|<vice>|<faille>|<malfaçon>|<fragilité>|<faiblesse>) ~3 (connu|connue|connus|identifié|identifiée|bien réel|réelle|avéré|avérée|récurrent)`,
      ],
      without: [
        "(si|s') ~8 (défaut|défectueux|vice|erreur|problème)",
        '(vérifions|vérifier|garantie|examinons|examiner|expertise|éventuel|éventuelle|suspecté|possible)',
      ],
    },
    {
      message: 'Cette phrase reconnaît une infraction ou un défaut d’entretien.',
      find: [
        `${OURS} ~3 (n'|ne) ~4 ${UPKEEP} ~1 ${UNDONE}`,
        `${OURS} ~3 (n'|ne)? ~2 (avons|a|ont|avait|avions|est|sommes) ~1 ${UNDONE} ~3 (${UPKEEP}|<faire>|<passer>|<mettre>|<avoir>|formé|formés|en règle)`,
        `${OURS} ~4 ${BREACH}`,
        `${SAFEGUARDS} ~3 (n'|ne)? ~1 (<être>|<avoir>|<fonctionner>|<marcher>|<dater>|<passer>) ~1 (pas|plus|jamais|mal) ~4`,
        `${SAFEGUARDS} ~4 ${OUT_OF_ORDER}`,
        '(pas|plus|jamais) (été|passé|subi)? ~1 (contrôlé|contrôlée|contrôlés|contrôlées|étalonné|étalonnée|révisé|révisée|révisés|inspecté|inspectée|homologué|homologuée|homologués|désinfecté|désinfectée|stérilisé|désamianté|ramoné|ramonée|purgé|certifié|sécurisé|sécurisée|entretenu|entretenue|contrôle technique|contrôle|révision|visite de sécurité)',
        '(sans|pas|plus) ~1 être ~1 (habilité|habilitée|formé|formée|formés|diplômé|diplômée|autorisé|autorisés|assuré|assurés|agréé|agréés|qualifié|qualifiés)',
        "(<disposer>|<avoir>|<posséder>) (pas|plus|jamais) ~1 (de|d'|le|la|l'|les|leur|son|encore) ~1 (diplôme|diplômes|agrément|permis|licence|assurance|habilitation|qualification|certificat|brevet|carte professionnelle)",
        `(sans|faute d'|faute de|manque d'|manque de|défaut d'|absence de|absence d') ~2 (${SAFEGUARDS}|${DUTIES}|formation|personnel qualifié|diplôme|contrat|surveillant|assurance)`,
      ],
      denial: 'nothing',
      beside: [
        `(${DUTIES}|${HARM})`,
        `${SAFEGUARDS} ~8 (depuis|ce jour-là|hier|samedi|dimanche|avant|mois|ans|pas|plus|jamais|oublié|panne)`,
        "(oui|effectivement|en effet|hélas|honnêtement|franchement|c'est vrai|c'est exact|avouons|reconnaissons|admettons|il faut dire)",
        `${OURS} ~8 (${SAFEGUARDS}|heures|date|dates)`,
        '(étalonné|étalonnée|homologué|homologuée|homologués|ramoné|ramonée|désamianté|stérilisé|habilité|habilitée|diplômé|diplôme|diplômes|agrément|licence|brevet|contrôle technique|désinfecté|désinfectée|inspecté|inspectée|moniteurs)',
      ],
      without: [
        `${TRADE} ~6 (oublié|sauté|trompés|trompé|inversé)`,
        `(oublié|sauté|oublions|trompés|inversé) ~6 ${TRADE}`,
        '(réparé|réparée|remplacé|remplacée|remise en service|remis en service|rétabli|revient|intervient|intervention|technicien est) ~6',
        "(si|s') ~6 (panne|défectueux|fonctionne)",
        '(votre|vos|ton) ~1 (appareil|chaudière|chargeur|batterie|frigo|alarme|détecteur)',
        "(ne|n')? (jamais|pas) (demander|demandons|communiquer|transmettre|partager|négliger|oublier)",
        // A rule for those who come, not what was left undone: *passé ce délai, le temps ne sera plus homologué*.
        "(ne|n') <être:verb.future> (pas|plus)",
        '(rassurez-vous|nous vérifions|vérifier)',
      ],
    },
    {
      message: 'Cette phrase reconnaît une pratique interdite.',
      find: [
        `(nous|on|c'|ce|cela|ça|nos|notre|cette|les|le|la|elle|il) ~6 ${ILLEGALLY}`,
        "(<vendre>|<servir>|<utiliser>|<livrer>|<cuisiner>|<recongeler>|<distribuer>|<remballer>|<réétiqueter>) ~6 (périmé|périmée|périmés|périmées|avarié|avariée|avariés|pas frais|décongelé|recongelé|contaminé|contaminée|moisi|dangereux|dangereuse|défectueux|défectueuse|défectueuses|non conforme|sans contrôle|sans autorisation|en connaissance de cause|date dépassée|dates dépassées|d'hier)",
        '(<contenir>|<utiliser>) ~3 (interdit|interdite|interdits|interdites|toxique|toxiques|plomb|amiante|cancérogène|cancérogènes|dangereux|dangereuse)',
        '(nous|on) ~3 (continué|continuons|continue|continuait|continuions) (à|de) ~1 (vendre|utiliser|servir|livrer|exploiter|louer|distribuer) ~4 (après|malgré|alors|rappel|défaut|pourtant|quand même)',
        '(erreur|faute) (médicale|médicales|de dosage|de diagnostic|de prescription|de médicament)',
        'pour ne pas ~1 (payer|déclarer|respecter|indemniser|cotiser) ~4 (heures|charges|cotisations|impôts|indemnités|tva|salaires|primes|loi|nuit|urssaf)',
        '(chaîne du froid|chaine du froid) ~5 (rompue|cassée|pas|interrompue|coupée)',
        '(heures|salaires|primes|congés|cotisations|bulletins|repos|pauses|amplitude|durée|durées) ~6 (pas|jamais|non|ni|dépassons|dépasse|dépassées|dépassée|sautées|supprimées|oubliées) ~2 (payées|payés|payée|déclarées|déclarés|respectées|respectés|comptées|versées|versés|rémunérées|prises|accordées|légales|légale|autorisée|données)?',
        "(nous|on) ~3 (<travailler>|<employer>|<embaucher>|<payer>|<refuser>|<écarter>|<trier>|<licencier>|<discriminer>) ~6 (sans contrat|au noir|mineurs|non déclaré|non déclarés|sous le smic|sans pause|enceinte|enceintes|l'âge|étrangers|l'origine|syndiqués|sans papiers|de repos)",
        '(nous|on|je) ~1 (avons|a|ai) ~1 (menti|triché|trompé|caché|dissimulé|fraudé|enfreint|trafiqué|maquillé|falsifié|étouffé|couvert|discriminé|harcelé|exploité|espionné)',
      ],
      denial: 'before',
      without: [
        '(nous)? ~1 sommes trompés',
        "(ne|n') ~1 (<contenir>|<utiliser>) ~2 (pas|aucun|aucune|ni|plus|jamais)",
        '(contraire|refusons|luttons|lutter|jamais (vendu|servi))',
        "(si|s') ~6 (non conforme|conforme)",
        "nous n' (avons|a) (jamais|pas)",
        `trompé ~4 ${TRADE}`,
      ],
    },
    {
      message: 'Cette phrase reconnaît une fuite ou un mauvais usage de données.',
      find: [
        '(vos|les|des|leurs|tes|nos) ~1 (données|informations|coordonnées|mots de passe|identifiants|fichiers|cartes|comptes|dossiers|adresses|mails|numéros|photos) ~6 (fuité|fuite|exposées|exposés|volées|volés|piratées|piratés|accessibles|consultables|vendues|revendues|revendus|transmises|transmis|cédées|cédés|en clair|perdues|perdus|compromises|compromis|divulguées|divulgués|mal protégées|aspirées|sans votre accord|sans accord|sans consentement|sans votre consentement|laissées|visibles|publiés|publiées)',
        '(coordonnées|données|dossier|informations|relevé|ordonnance|fichier|bulletin|facture) ~3 (envoyé|envoyée|envoyées|envoyés|transmis|transmise|transmises|communiqué|communiquées|adressé|adressées|donné|données) (à|aux) ~2 (autre client|autre cliente|autres clients|tiers|voisin|employeur|mauvaise personne|mauvais client|autre patient|autre abonné|inconnus|inconnu|partenaires commerciaux)',
        '(fuite|faille|brèche|violation|trou) (de|des|dans) ~2 (données|sécurité|site|base|système|serveurs|serveur)',
        '(nous|on) ~3 (<perdre>|<exposer>|<vendre>|<revendre>|<divulguer>|<céder>|<stocker>|<conserver>|<communiquer>) ~4 (données|fichier|fichiers|coordonnées|mots de passe|mails|numéros|adresses)',
        '(serveur|serveurs|base|site|application|fichier) ~4 (pas|mal|plus|jamais|sans) ~2 (protégé|protégée|protégés|sécurisé|sécurisée|sécurisés|chiffré|chiffrée|à jour|mot de passe|protection)',
      ],
      without: [
        '(rassurez-vous|aucune|aucun|jamais|soupçonnez|si vous|signaler|méfiez-vous|faux|vérifions|enquête|protéger vos|pour protéger|par mesure)',
        "(ne|n') ~3 (pas|jamais)",
      ],
    },
    {
      message: 'Cette phrase reconnaît la cause d’un accident ou d’un dommage.',
      find: [
        FAULT,
        "(<causer>|<provoquer>|<déclencher>|<entraîner>|<occasionner>|<rendre>|à l'origine|la cause|est bien (venu|venue)|vient bien|venait|provenait|provient|dû à|due à|dus à|à cause|imputable)",
        '(nous|on) ~2 (aurions|aurait|aurais|devions|devait|avions) ~1 (dû|pu) ~4',
        "(par|pour faire|pour des raisons d'|question d'|souci d') ~2 (économie|économies|manque de moyens|manque de personnel|gain de temps)",
      ],
      beside: [HARM],
      without: [
        '(gêne|désagrément|retard|attente|déception|confusion) ~2 (occasionné|occasionnée|causé|causée|provoqué|provoquée)',
        '(afin|comprendre|savoir|déterminer|vérifier|rechercher|établir|identifier|connaître|quelle|analysons|enquête|examine|examinons|origine exacte) ',
        "(désolés|désolé|désolée) (que|de|d'|pour) ~5 (accident|chute|blessure|brûlure)",
      ],
    },
  ],
  examples: {
    match: [
      {
        text: 'Bonjour, nous savions que la rampe était descellée.',
        marks: 'nous savions que la rampe était descellée',
      },
      {
        text: 'Toute cette série présente un défaut de soudure.',
        marks: 'Toute cette série présente un défaut de soudure',
      },
      {
        text: 'On n’a pas respecté les consignes de sécurité ce jour-là.',
        marks: 'On n’a pas respecté les consignes de sécurité ce jour-là',
      },
      {
        text: 'Vos données étaient accessibles en clair.',
        marks: 'Vos données étaient accessibles en clair',
      },
      { text: 'La chaîne du froid a été rompue samedi.', marks: 'La chaîne du froid a été rompue samedi' },
      {
        text: 'C’est notre faute si votre fils est tombé.',
        marks: 'C’est notre faute si votre fils est tombé',
      },
    ],
    pass: [
      'Nous nous sommes trompés de taille, l’échange part demain.',
      'Nous savons que l’attente est longue et nous en sommes désolés.',
      'Votre colis est en retard par notre faute, il arrive jeudi.',
      'Nous vérifions si ce lot présente un défaut.',
      'Cessez d’utiliser l’appareil, notre service qualité vous contacte aujourd’hui.',
      'Aucune donnée n’a été exposée.',
    ],
  },
})

/** After an accident the plain words of a shop become those of a court. */
export const admissionOfHarm = aveu.ruleWhere({
  name: 'dommage',
  message:
    'Le commentaire parle d’un dommage : cette phrase en reconnaît la responsabilité avant toute validation.',
  holds: tellsOfDanger,
  acts: [
    {
      find: [
        FAULT,
        "(c'|nous|on|oui|effectivement|en effet|hélas) ~4 (<provenir>|<causer>|<provoquer>|à cause de notre|dû à notre|due à notre|mal (nettoyé|réglé|monté|fixé|serré|cuit|rincé|entretenu|conservé|stérilisé|dosé|étiqueté))",
        '(nous|on) ~2 (avons|a|aurions|aurait|avions) ~2 (oublié|omis|négligé|dû|tardé|manqué|laissé|commis|sauté|fauté) ~6',
        "(notre|nos) ~3 (aurait|auraient|devait|devaient|avait|avaient|n'a pas|n'ont pas|n'était|n'étaient) ~4",
      ],
      denial: 'before',
      without: [
        `(oublié|laissé|tardé) ~4 (répondre|message|${TRADE})`,
        '(auriez|aurions) (dû)? ~1 (aimé|préféré|souhaité)',
        '(aurions|aurait) (dû)? ~2 (répondre|vous répondre|accueillir|écouter)',
      ],
    },
  ],
  examples: {
    comment: 'Ma fille a été hospitalisée après le goûter',
    match: [
      { text: 'Bonjour, c’est de notre faute.', marks: 'c’est de notre faute' },
      {
        text: 'Nous sommes responsables de ce qui arrive.',
        marks: 'Nous sommes responsables de ce qui arrive',
      },
      { text: 'On a oublié de rincer les fruits.', marks: 'On a oublié de rincer les fruits' },
      {
        text: 'Nos plats étaient mal conservés, oui c’était notre responsabilité.',
        marks: 'oui c’était notre responsabilité',
      },
    ],
    pass: [
      'Nous sommes bouleversés par votre message.',
      'Notre service qualité vous appelle ce soir.',
      'Nous prenons votre message très au sérieux.',
      'Nous avons tardé à répondre et nous en sommes désolés.',
    ],
  },
})
