import { guardedFamily } from './frames/guardedFamily'
import { HEDGES } from './frames/hedge'
import { TO_YOU, WE, YOU, YOUR } from './frames/people'
import { DEADLINE } from './frames/time'
import { lemmas, lemmasAs } from './frames/wordClass'

const promesse = guardedFamily({
  category: 'promesse',
  kind: 'tone',
  severity: 'warn',
  why: 'Une promesse publique s’oppose à l’entreprise (pratique trompeuse, C. conso. L. 121-2) et crée un précédent. On promet un suivi, pas un résultat.',
})

const PAY = 'rembourser dédommager indemniser créditer défrayer recréditer compenser'
const SOLVE =
  'régler résoudre réparer rétablir débloquer corriger solutionner arranger finaliser terminer remplacer boucler refaire rénover achever rouvrir livrer'
const paid = lemmasAs('verb.participle-past', PAY)
const solved = lemmasAs('verb.participle-past', SOLVE)
const GIFT = lemmas(
  'bon avoir mois abonnement remboursement réduction remise séjour nuit billet repas menu livraison article produit commande dîner place ticket entrée café geste cadeau chèque an année semaine crédit boisson dessert consommation prestation séance surclassement frais port facture pack',
)
const ALL =
  '(intégralement|totalement|entièrement|immédiatement|rapidement|directement|tous|toutes|tout|automatiquement|aussitôt|bien|évidemment|bien sûr|naturellement)'

const MONEY = [
  `${YOU} (serez|seras|allez être|vas être) ~2 ${paid}`,
  `(nous|on|je|j') ~1 (vous|te|t') ${lemmasAs('verb.future', PAY)}`,
  `(nous|on|je|j') ~1 (vous|te|t') ${lemmasAs('verb.indicative-present', PAY)}`,
  `(nous|on|je) (allons|va|vais) ~1 (vous|te|t') ~1 ${lemmasAs('verb.infinitive', PAY)}`,
  `(nous|on|je) (rembourserons|remboursera|rembourserai|remboursons|dédommagerons|indemniserons|prendrons en charge|prendra en charge|couvrirons) ~3`,
  `(${YOUR}|le|ce|l'|cette|la) ~2 (remboursement|dédommagement|indemnisation|virement|avoir|indemnité|crédit|somme|montant|différence|argent|chèque|arriérés|mensualités) ~4 (sera|seront|va être|vous sera|te sera|arrivera|arrive|tombera|sera fait) ~4`,
  `(${YOUR}|la|votre argent|cette somme|le montant) ~2 (vous|te) (sera|seront) (intégralement|entièrement)? (remboursé|remboursée|remboursés|rendu|rendue|restitué|restituée|versé|reversé|crédité|recrédité)`,
  `(vous|te|t') (sera|seront|serait) (gracieusement|bien|entièrement|intégralement)? (offert|offerts|offerte|offertes|remboursé|remboursée|accordé|accordée|versé|versée|crédité)`,
  `(nous|on|je|j') ~1 (vous|te|t')? ~1 (en)? ~1 (<offrir:verb.indicative-present>|<offrir:verb.future>|<accorder:verb.indicative-present>|<accorder:verb.future>) ~4 ${GIFT}`,
  `(${YOUR}|vos) ~5 ${GIFT} ~4 (est|sont|sera|seront) ~1 (offert|offerts|offerte|offertes|gratuit|gratuite|gratuits|gratuites|remboursé|remboursée|annulé|annulée|annulés)`,
  "(c'est|ce sera|ça sera) (cadeau|offert|pour nous|pour la maison|sur notre compte|la maison qui) ~2",
  `(${YOU} (aurez|auras|recevrez|recevras|obtiendrez|obtiendras|toucherez|bénéficierez)) ~3 (remboursement|dédommagement|indemnisation|argent|virement|compensation)`,
  `(nous|on|je) ~2 (<prendre:verb.future>|<prendre:verb.indicative-present>) ~1 (tout|tous|l'intégralité|la totalité|entièrement|intégralement) ~4 charge`,
  `${YOU} (ne|n') ~1 (paierez|payerez|paieras) ~1 (rien|pas un|aucun|plus)`,
  `${YOU} (ne|n') ~1 (aurez|auras|débourserez|perdrez) ~1 (rien|pas un|aucun|plus) ~3 (payer|débourser|centime|frais|euro|sou)`,
  `(aucun|aucune) (frais|somme|facturation|pénalité|surcoût) ~4 (sera|seront|facturé|prélevé|demandé)`,
  `(remboursement|dédommagement|échange|remplacement|indemnisation) ~1 (intégral|intégrale|immédiat|immédiate|garanti|garantie|total|totale|assuré|assurée|automatique|accordé|accordée|validé|validée|offert)`,
  `(nous|on|je|j') ~1 (vous|te|t') (en)? ~1 (<envoyer:verb.indicative-present>|<envoyer:verb.future>|<renvoyer:verb.indicative-present>|<renvoyer:verb.future>|<expédier:verb.future>|<remplacer:verb.indicative-present>|<remplacer:verb.future>|<échanger:verb.future>|<changer:verb.future>|<donner:verb.future>|<verser:verb.future>|<verser:verb.indicative-present>|<rendre:verb.future>|<reverser:verb.future>) ~6 (gratuitement|gratuit|gratuite|offert|offerte|argent|somme|euros|€|bon|avoir|chèque|cadeau|neuf|neuve)`,
  `${YOU} (<toucher:verb.future>|<percevoir:verb.future>|<récupérer:verb.future>|<recevoir:verb.future>|<obtenir:verb.future>|<bénéficier:verb.future>) ~5 (argent|somme|euros|€|remboursement|prime|aide|avoir|remise|réduction|double|totalité|intégralité)`,
  `${YOU} (<toucher:verb.indicative-present>|<récupérer:verb.indicative-present>|<recevoir:verb.indicative-present>) ~5 (argent|somme|euros|€|remboursement|remise|mensualités|caution|acompte|mise) ~3 (${DEADLINE}|dans la foulée|aussitôt|illico)`,
  '(tout|<repas>|<dîner>|<nuit>|<café>|<addition>|<note>|<dessert>|<boisson>|<réparation>) (est|sera|sont|seront) (pour (nous|la maison|notre pomme)|à notre charge|à nos frais)',
  '(<faire:verb.indicative-present>|<faire:verb.future>) (annuler|rembourser|sauter|supprimer|débloquer) ~1 (vos|votre|tes|ton|ta) ~3',
  '(le|la|les) ~1 (prochain|prochaine) ~1 (est|sera|sont) ~1 (pour (nous|la maison)|offert|offerte) ~2',
]

const RESOLVED = [
  `(tout|ce|cela|ça|${YOUR}|le|la|l'|les|cette|ces|vos|il|elle|c') ~6 (sera|seront|va être|vont être|sera bien) ~1 ${ALL}? ~1 (${solved}|rentré dans l'ordre|en ordre|de retour|réglé|opérationnel|opérationnelle|fini|finie|terminé|terminée|prêt|prête) ~2 ${DEADLINE}`,
  `(tout) (sera|va|rentrera|ira|redeviendra|fonctionnera|marchera|est) ~2 (${solved}|dans l'ordre|parfait|bien|normal|comme avant|nickel|impeccable|arrangé|rentrer)`,
  `${YOU} (serez|seras) ~1 (livré|livrée|livrés|dépanné|dépannée|relogé|relogée|servi|remboursé|reçu|reçue|embauché|embauchée|recruté|raccordé|raccordée|branché) ~3 ${DEADLINE}`,
  `${YOU} (aurez|auras|recevrez|recevras|retrouverez|l'aurez|l'auras|la recevrez) ~1 (${YOUR}|un|une|le|la|vos|de) ~4 ${DEADLINE}`,
  `${YOU} (l'|les|le|la) (aurez|auras|recevrez|recevras) ~3 ${DEADLINE}`,
  `(nous|on|je) ~1 (vous|te)? ~1 (<livrer:verb.future>|<régler:verb.future>|<résoudre:verb.future>|<réparer:verb.future>|<rétablir:verb.future>|<corriger:verb.future>|<remplacer:verb.future>) ~6 ${DEADLINE}`,
  `(<problème>|<souci>|<panne>|<bug>|<incident>|<dossier>) ~1 (sera|seront|va être) ~1 (définitivement|totalement|complètement|entièrement|rapidement|vite|très vite|bientôt) ~1 ${solved}`,
  `(définitivement|totalement) (réglé|résolu|réglée|résolue|corrigé|derrière nous|terminé|éliminé|réparé)`,
  `(tout|ce|cela|ça|le|la|l'|les|votre|ton|vos|c') ~5 (<fonctionner:verb.future>|<marcher:verb.future>|<finir:verb.future>|<terminer:verb.future>|<arriver:verb.future>|<remarcher:verb.future>|<redémarrer:verb.future>|<disparaître:verb.future>) ~4 (${DEADLINE}|à #|le #|sans (faute|problème|souci)|comme (neuf|avant)|parfaitement|très bien)`,
  // A parcel's leaving is a promise, a race's an announcement.
  `(votre|vos|ton|tes|<colis>|<commande>|<remboursement>|<paquet>|<virement>) ~5 <partir:verb.future> ~4 (${DEADLINE}|à #|le #|sans (faute|problème|souci))`,
  `(sera|seront|serez|seras|va être) ~1 ${solved} ~2 (à|le|pour|avant|dès) ~1 (#|midi|minuit|noël|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|l'été|la rentrée|les vacances|les fêtes|l'hiver|fin)`,
  `¬<perdre:verb.infinitive> (<disparaître>|<partir>|<guérir>|<fondre>|<repousser>|<lisser>|<effacer>|<blanchir>|<maigrir>|<perdre>|<rajeunir>|<soigner>|<éliminer>|<résultat>) ~6 (en|dès|après) ~1 (#|quelques|une|deux|trois|cinq|dix|quinze|la première|l'espace) ~1 (jours|jour|semaines|semaine|séance|séances|application|heures|nuit|mois|cure|utilisation|minutes)`,
  `(<dossier>|<demande>|<candidature>|<prêt>|<crédit>|<place>|<inscription>|<permis>|<logement>|<aide>|<réclamation>|<poste>) ~3 (sera|seront|est) ~1 (accepté|acceptée|validé|validée|approuvé|accordé|accordée|prioritaire|assuré|assurée|acquis|acquise|garantie|garanti|à vous)`,
  `${YOU} (<passer:verb.future>|<être:verb.future>) ~2 (en premier|en priorité|avant tout le monde|prioritaire|premier|première|gagnant|embauché|pris|retenu|sélectionné)`,
  `${YOU} (<adorer:verb.future>|<regretter:verb.future>|<voir:verb.future>|allez (adorer|voir|être)) ~3 (pas|la différence|le résultat|les résultats|conquis|bluffé|bluffés|ravie|ravi|aucun)`,
  `(nous|on|je) ~1 (<régler>|<résoudre>|<réparer>|<corriger>|<arranger>|<débloquer>) ~3 (ce soir|aujourd'hui|demain|dans l'heure|immédiatement|tout de suite|illico|sur-le-champ|dans la minute|définitivement)`,
  `(<prix>|<tarif>|<délai>|<train>|<livraison>|<service>|<loyer>|<impôt>) ~2 (<être:verb.future>|<baisser:verb.future>|<rester:verb.future>|n'augmenteront|n'augmentera) ~4 (${DEADLINE}|pas|jamais|plus|toujours|identique|inchangé)`,
  '(histoire ancienne|un lointain souvenir|un mauvais souvenir) ~3',
  '(sera|seront|serez) ~5 (pile|tapantes|sans le moindre|à la minute)',
  "(c'est|tout est) (acté|gravé|signé|plié|officiel)",
  '(comptez|compte) (dessus|là-dessus)',
  '(vous|tu) (repartirez|repartiras|rentrerez) ~1 avec (une|un|la|le) ~1 (peau|sourire|solution|résultat|permis|diplôme|ligne|silhouette|confiance|corps|visage|voiture réparée) ~2',
  '(sera|seront|arrive|arrivera|arrivent|tombe) ~1 sur (votre|ton) compte ~3',
  '(votre|ton) (argent|dû|remboursement) ~1 (sera|arrive|arrivera|revient|reviendra) ~5',
]

const NEVER = [
  "(ne|n') ~1 (<reproduire:verb.future>|<arriver:verb.future>|<recommencer:verb.future>|<produire:verb.future>|<renouveler:verb.future>|<revivre:verb.future>) (plus|pas|jamais|plus jamais|jamais plus)",
  "(ne|n') ~1 (va|vont|allez|allons|risque) (plus|pas|jamais|plus jamais) ~1 (se)? ~1 (<reproduire>|<arriver>|<recommencer>|<produire>|<renouveler>)",
  '(ça|cela) (<arriver:verb.future>|<reproduire:verb.future>|se reproduira) (plus|jamais|plus jamais|pas)',
  "(que|qu') ~5 (ne|n') ~2 (se)? ~1 (reproduise|reproduisent|arrive|arrivent|recommence) (plus (jamais)?|jamais)",
  "(plus jamais|jamais plus) (ça|cela|un tel|une telle|de|d'|vous|ce genre|aucun|aucune) ~3",
  `${YOU} (ne|n') ~1 (aurez|auras|serez|seras|verrez|subirez|rencontrerez|attendrez|connaîtrez|revivrez) ~1 (plus|jamais) ~4`,
  "(il n'y aura|y aura) (plus|jamais|aucun|zéro) ~4",
  '(impossible|exclu|hors de question) que (cela|ça) ~3 (<reproduire>|<arriver>|<recommencer>)',
  '(zéro|aucun) (défaut|risque|retard|panne|erreur|bug|attente|danger|effet secondaire) ~2',
  '(zéro|aucun) (problème|souci) ~1 (à (vous|te) faire|à craindre|possible|garanti)',
  '(plus|pas) (aucun|aucune|un seul|une seule|le moindre|la moindre) ~1 (retard|panne|coupure|erreur|bug|attente|incident|ratage|oubli|annulation) ~3',
  'risque zéro',
  "(c'était|c'est) la dernière fois ~4",
  "(ne|n') ~1 ¬(<demander>|<communiquer>|<appeler>|<envoyer>|<divulguer>|<publier>|<contacter>|<transmettre>|<réclamer>) <:verb.future> ~1 (jamais|plus jamais|jamais plus|aucunement)",
  "(fini|finis|finie|finies|terminé|terminés|terminées|adieu) (le|la|les|l') ~1 (<retard>|<panne>|<bug>|<attente>|<galère>|<souci>|<coupure>|<problème>|<ride>|<douleur>|<kilo>)",
  "(ne|n') <:verb.future> (plus|pas) ~2 (de (retard|panne|problème|souci|coupure|bug|erreur)|aucun|à attendre|à vous soucier|à craindre)",
  "(toujours|systématiquement|désormais|dorénavant|à chaque fois) ~3 (à l'heure|disponible|impeccable|parfait|garanti|joignable|irréprochable)",
  "(aucun|aucune) (autre)? ~1 (<hausse>|<retard>|<coupure>|<panne>|<erreur>|<incident>|<augmentation>|<fermeture>|<problème>|<souci>|<attente>|<bug>) ~4 (ne|n') ~1 <:verb.future>",
]

const ABSOLUTE = [
  `(nous|on|je|j') ~1 (vous|te|t')? ~1 (le|l'|en)? (<garantir:verb.indicative-present>|<promettre:verb.indicative-present>|<jurer:verb.indicative-present>|<certifier:verb.indicative-present>) ~3`,
  `(nous|on|je|j') ~1 (vous|te|t') ~1 (<assurer:verb.indicative-present>|donne ma parole|donnons notre parole) ~1 (que|qu'|de|un|une|le|la) ~6 (<:verb.future>|<:verb.indicative-present> (plus|jamais)|(aucun|jamais|plus|toujours))`,
  "(nous nous engageons|on s'engage|je m'engage|nous prenons l'engagement|je prends l'engagement) ~1 (à|a|que|sur) ¬(vous (répondre|tenir|rappeler|recontacter|donner)|te (répondre|tenir|rappeler)|revenir|suivre|relire|transmettre) ~4",
  "(c'est|c'était|ce sera) (promis|juré|garanti|certain|sûr|assuré|acquis) ¬(pour|que vous|comme)",
  "(promis juré|parole (de|d') ¬(plus|trop|<client>)|ma parole|notre parole|croix de bois|et promis|promis ¬¬(,|!))",
  `(<résultat>|<satisfaction>|<succès>|<réussite>|<guérison>|<livraison>|<place>|<efficacité>|<qualité>|<rendement>|<gain>|<prix>|<fraîcheur>|<emploi>) ~3 (garanti|garantie|garantis|garanties|assuré|assurée|assurés|assurées|certain|certaine)`,
  '(garanti|garantie|garantis|garanties|fiable|efficace|sûr|sûre|sécurisé|sécurisée|remboursé|satisfait|certain|sans risque|étanche|naturel|assuré) ~1 (à)? (100|100%|cent pour cent|mille pour cent|1000|200)',
  "(efficace|marche|fonctionne|fonctionnera|marchera|réussit|succès|résultat|résultats) ~3 (à (tous les coups|coup sûr)|dans tous les cas|quoi qu'il arrive|sur tout le monde|pour tout le monde|garanti|sans exception|dès la première)",
  "(à coup sûr|sans (le moindre|aucun) (doute|risque)|sans faute|quoi qu'il arrive|quoiqu'il arrive|coûte que coûte|à tous les coups|sans exception|les yeux fermés)",
  '(totalement|entièrement|absolument|parfaitement|complètement|strictement) (sûr|sûre|sûrs|sans danger|sans risque|inoffensif|inoffensive|sécurisé|sécurisée|sécurisées|fiable|protégées|protégés|infaillible)',
  "(aucune|aucun) ~1 (fuite|panne|faille|risque|danger) ~2 (possible|à craindre|n'est)",
  `${YOU} (perdrez|perdras|gagnerez|gagneras|économiserez|économiseras|maigrirez|doublerez|triplerez|multiplierez|rentabiliserez) ~3 (#|deux|trois|cinq|dix|votre|vos|la ligne|jusqu')`,
  `${YOU} retrouverez ~2 (la ligne|(votre|vos|une|un) ~1 (ligne|sommeil|peau|cheveux|énergie|jeunesse|argent|vue|souplesse|forme|silhouette))`,
  "(vous pouvez|tu peux) (en)? ~1 être (sûr|sûre|certain|certaine|sûrs|assuré|assurée) ~1 (que|qu'|,|$)",
  "(personne|nul) (ne|n') (fera|paiera|sera|perdra) ~5",
  "(promis|juré|certifié|croyez-moi|croyez-nous|parole ¬de) ,? ~1 (ce|cela|ça|vous|tu|tout|on|nous|c'|votre|ton|plus|la|le|il|elle|dès) ~2 (<:verb.future>|<aller:verb.indicative-present> <:verb.infinitive>) ~4",
  '(promis|juré) ,? ~1 plus (jamais|un|une|de) ~4',
  "c'est (scientifiquement)? (prouvé|infaillible|imparable|mathématique)",
  "(est|sont|serait|l'avez|l'as) ~2 dans (la|votre|ta) poche",
  "(<:verb.future>) ~6 (promis|juré|garanti|c'est promis|c'est sûr|c'est certain|à coup sûr|sans faute|sans aucun doute|je m'y engage|nous nous y engageons|parole) $",
  '(aucun|pas le moindre|zéro) (doute|risque) ~4',
  '(aucun|pas le moindre|zéro) (souci|problème) (à|possible) ~3',
  '(vous avez|tu as) (ma|notre) (parole|garantie|promesse)',
  '(vous pouvez|tu peux) dormir (tranquille|tranquilles|sur vos deux oreilles|sur tes deux oreilles)',
  "(le|la) (meilleur|meilleure|seul|seule|numéro un|n° 1) ~4 (du marché|de france|du monde|d'europe|de la région|garanti)",
  '(totalement|absolument|entièrement|parfaitement|rigoureusement|strictement) (impossible|étanche|indolore|efficace|gratuit|naturel|indestructible|anonyme|confidentiel|infaillible)',
]

/** A promise that only says when somebody will answer is a follow-up. */
const FOLLOW_UP = [
  `(<revenir>|<répondre>|<rappeler>|<recontacter>|<tenir>|<contacter>|<appeler>|<écrire>|<donner>) ~2 ${TO_YOU}`,
  `${TO_YOU} ~2 (<revenir>|<répondre>|<rappeler>|<recontacter>|<tenir>|<contacter>|<appeler>|<écrire>|<informer>)`,
  "(<rappeler>|<recontacter>|<contacter>|<appeler>|<informer>) (par|avant|dès|sous|dans|demain|aujourd'hui|ce)",
  '(<réponse>|<nouvelle>|<point>|<suivi>)',
]
const GUARDED = [...HEDGES]

export const promesseRules = [
  promesse.rule({
    name: 'argent',
    message: 'Cette phrase promet de l’argent ou un cadeau que personne n’a encore validé.',
    acts: [
      {
        find: MONEY,
        without: [
          ...GUARDED,
          '(<famille>|<ami>|<enfant>|<anniversaire>|<concours>|<adhérent>|<programme>|tout le mois|tous les)',
          `${WE} ~1 (ne|n') ~3 (<pouvoir>|<rembourser>|<offrir>)`,
        ],
      },
    ],
    examples: {
      match: [
        { text: 'Bonjour Lou, on te rembourse tout de suite.', marks: 'on te rembourse tout de suite' },
        { text: 'Votre virement sera effectué vendredi.', marks: 'Votre virement sera effectué vendredi' },
        {
          text: 'Nous vous offrons deux mois d’abonnement.',
          marks: 'Nous vous offrons deux mois d’abonnement',
        },
        { text: 'Le prochain repas est pour la maison.', marks: 'Le prochain repas est pour la maison' },
      ],
      pass: [
        'Je demande l’étude de votre remboursement et vous réponds demain.',
        'Selon nos conditions, vous serez remboursé dans les quatorze jours.',
        'Vous serez remboursée dès que le colis nous sera revenu.',
        'Nous ne pouvons pas vous rembourser ce billet.',
        'Le café est offert le samedi aux adhérents.',
      ],
    },
  }),
  promesse.rule({
    name: 'resultat',
    message: 'Cette phrase promet un résultat à une date que rien ne garantit.',
    acts: [
      {
        find: RESOLVED,
        without: [
          ...GUARDED,
          '(<réponse>|<nouvelle>|<conseiller>|<rappel>|<appel>)',
          '(disponible|publié|affiché|en ligne|épinglé)',
        ],
      },
    ],
    examples: {
      match: [
        {
          text: 'Votre chaudière sera réparée avant ce soir.',
          marks: 'Votre chaudière sera réparée avant ce soir',
        },
        { text: 'Vous aurez votre table demain.', marks: 'Vous aurez votre table demain' },
        { text: 'Tout rentrera dans l’ordre.', marks: 'Tout rentrera dans l’ordre' },
        { text: 'La panne sera définitivement résolue.', marks: 'La panne sera définitivement résolue' },
      ],
      pass: [
        'Le service devrait être rétabli ce soir.',
        'Vous aurez une réponse demain avant midi.',
        'Un technicien passe jeudi.',
        'La réouverture est prévue en mars.',
      ],
    },
  }),
  promesse.rule({
    name: 'jamais',
    message: 'Personne ne peut promettre que cela n’arrivera plus.',
    acts: [
      {
        find: NEVER,
        without: [
          "(<espérer>|<souhaiter>|<essayer>|<travailler>|<chercher>|<effort>|<objectif>|pour (que|qu')|afin (que|qu')|<veiller>|mettons tout)",
        ],
      },
    ],
    examples: {
      match: [
        { text: 'Cela n’arrivera plus.', marks: 'Cela n’arrivera plus' },
        { text: 'Vous n’aurez plus aucun retard.', marks: 'Vous n’aurez plus aucun retard' },
        { text: 'Plus jamais de colis perdu !', marks: 'Plus jamais de colis perdu' },
        { text: 'Il n’y aura plus de coupure.', marks: 'Il n’y aura plus de coupure' },
      ],
      pass: [
        'Nous travaillons pour que cela n’arrive plus.',
        'Cela ne doit pas arriver.',
        'Le magasin ne rouvrira plus le lundi.',
        'Nous n’avons plus cette taille.',
      ],
    },
  }),
  promesse.rule({
    name: 'absolu',
    message: 'Cette formule engage sans réserve.',
    acts: [
      {
        find: ABSOLUTE,
        denial: 'around',
        without: [...GUARDED, ...FOLLOW_UP, '(<garantie> (légal|commercial|constructeur|de)|sous garantie)'],
      },
    ],
    examples: {
      match: [
        { text: 'Nous vous garantissons une peau neuve.', marks: 'Nous vous garantissons une peau neuve' },
        { text: 'C’est promis, le four marchera.', marks: 'C’est promis' },
        { text: 'Efficacité assurée en une semaine.', marks: 'Efficacité assurée en une semaine' },
        { text: 'Notre site est totalement sécurisé.', marks: 'Notre site est totalement sécurisé' },
      ],
      pass: [
        'Je vous rappelle demain sans faute.',
        'L’appareil est garanti deux ans.',
        'Nous ne pouvons pas vous garantir la date.',
        'Votre place est réservée, à samedi.',
      ],
    },
  }),
]
