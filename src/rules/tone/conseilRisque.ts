import { isDangerUnmet } from './frames/danger'
import { family } from './frames/family'
import { rewrites } from './frames/rewrite'
import { REMEDIES } from './frames/safety'
import type { SpeechAct } from './frames/speechAct'

const conseil = family({
  category: 'conseil_risque',
  kind: 'risk',
  severity: 'stop',
  why: 'Une consigne de santé, de sécurité, de droit ou d’argent peut nuire si elle est fausse ou incomplète. Effet indésirable d’un médicament, d’un cosmétique ou d’un complément : on signale au service vigilance, on ne conseille jamais.',
})

const BETTER = rewrites({
  vous: 'par prudence, arrêtez de l’utiliser et demandez l’avis d’un professionnel (15 en cas d’urgence)',
  tu: 'par prudence, arrête de l’utiliser et demande l’avis d’un professionnel (15 en cas d’urgence)',
})
const MAY =
  "((vous|tu) ~1 (pouvez|peux|pourrez|devez|devriez|pourriez|pourrez) ~2 | (suffit|suffira|faut|conseille|conseillons|recommande|recommandons|essayez|essaie|n'hésitez pas|hésitez pas|possible|mieux vaut|préférable|mieux) ~1 (de|d'|à)? ~1 )"

const ASKS_FIRST = [
  "(n'|ne) ~3 (utilisez|rallumez|rebranchez|prenez|consommez|mangez|touchez|remettez|roulez|buvez) (plus|pas|surtout|rien)",
  "(arrêtez|cessez) ~2 (de|d'|tout|immédiatement|aussitôt) ~4 (utiliser|l'utiliser|produit|consommer|prendre|application)",
  "(médecin|docteur|pharmacien|15|vétérinaire|pédiatre|professionnel|urgences|samu|centre antipoison|112|pompiers|électricien|technicien|spécialiste) ~4 (consultez|appelez|avis|rapidement|sans attendre|sans tarder|d'abord|avant|vous|composez)",
  '(consultez|appelez|contactez|voyez|montrez|demandez|parlez-en|composez|joignez|alertez) ~6 (médecin|docteur|pharmacien|15|vétérinaire|pédiatre|professionnel|urgences|samu|antipoison|112|18|pompiers|électricien|technicien|spécialiste|conseiller|avocat|service)',
  '(jetez|jeter|rapportez|rapporter|ne consommez|ne le consommez)',
  '(application|appli|box|télévision|télé|ordinateur|navigateur|routeur|modem|décodeur|session|page|compte|abonnement|cache|bluetooth|wifi) ~6',
  '(crème|soin|sérum|lait) ~4 (panier|livraison|commande|colis|rupture|stock|offert|avis)',
]

/** What is told to do. */
const CARE: SpeechAct = {
  find: [
    `(doublez|double|triplez|augmentez|augmente|diminuez|réduisez|baissez|montez|sautez|arrêtez|stoppez|cessez|suspendez|reprenez|prenez|prends|continuez|poursuivez|forcez|remplacez|espacez|divisez|appliquez|remettez|donnez|finissez|ajustez|changez|gardez|essayez|mélangez|avalez|injectez|écrasez|continue|arrête) ~5 ${REMEDIES}`,
    `${MAY} (doubler|tripler|augmenter|diminuer|réduire|arrêter|stopper|cesser|reprendre|prendre|continuer|poursuivre|remplacer|appliquer|donner|changer|sauter|suspendre|mélanger|avaler|espacer|finir) ~5 ${REMEDIES}`,
    '(la|une|de|double|demi|deux|trois) ((comprimé|gélule|comprimés|gélules|cachets) ~3 (de plus|supplémentaire|supplémentaires|en plus|double|par jour|suffit|suffisent|suffira|au lieu|matin|le soir|fois) | (dose|doses) ~1 (de plus|supplémentaire|supplémentaires|en plus|par jour|au lieu|le matin|le soir))',
    '(prenez|prends|donnez|donne|avalez|mettez) (-en|-lui|-lui-en|-le|-la|-les) ~1 (un|une|deux|trois|quatre|double|plus|davantage|la moitié) ~3',
    '(resserrez|revissez|dévissez|réparez|soudez|colmatez|scotchez|rafistolez|raccordez|resserre|répare) ~4 (gaz|tableau électrique|fil|fils|frein|freins|disjoncteur|prise|chaudière|batterie|détendeur)',
    '(convient|conviennent|adapté|adaptés|marche) ~3 (bébés|bébé|nourrissons|nourrisson|femmes enceintes|tout-petits|diabétiques|cardiaques) ~~4 (dose|demi-dose|moitié|goutte|gouttes|sirop|comprimé|souci|crainte)',
    '(chauffez|percez|tapez|frappez|brûlez|secouez) ~5 (fil|fils|câble|bouteille de gaz|gaz|batterie|tableau électrique|disjoncteur|flamme|essence|friteuse|radiateur)',
    '(tirez|approchez|posez) ~5 (bouteille de gaz|tableau électrique|disjoncteur|flamme|essence|friteuse)',
    // A cable with a plug is meant to be plugged in; bare wires are not.
    '(coupez|reliez|touchez|dénudez|branchez) ~3 (fil|fils|câble) ~2 (rouge|vert|bleu|noir|jaune|dénudé|dénudés|ensemble)',
    '(coupez|touchez|dénudez) ~3 (fil|fils|câble)',
    '(recongelez|recongeler|recongèle)',
    '(quittez|videz|abandonnez|libérez) ~3 (appartement|logement|poste|maison) ~2 (sans|avant) ~3',
    '(sautez|sauter|oubliez|oublier|espacez) ~3 (pilule|prise|dose|jour|injection|insuline|repas) ~3',
    '(laissez|laisse) ~1 (charger|brancher|chauffer|tourner|branché|branchée|en charge) ~3 (nuit|surveillance|journée)',
    "(pouvez|pouvoir|peux|libre de|intérêt à|conseille de|suffit de) ~1 (arrêter|cesser|suspendre|refuser|bloquer) (de|d'|le|la|les|vos) ~1 (payer|paiement|paiements|loyer|prélèvement|prélèvements|mensualités|cotisations|impôts)",
    '(signez|signe) ~3 (plus tard|sans lire|yeux fermés|tranquille|quand même|lirez)',
    '(grattez|retirez|enlevez|coupez|ôtez|rincez|lavez|sentez|réchauffez|chauffez) ~4 (moisi|moisissure|partie abîmée|partie verte|morceau (abîmé|moisi)|bien cuit (avant|et)|(le dessus|la partie|le vert) ¬(de|des|du) ~2 (et|puis) ~2) ~8',
    '(mettez|appliquez|mets|applique|passez|étalez|versez|frottez|badigeonnez|mettre) ~4 (beurre|dentifrice|lait|vinaigre|huile|javel|alcool|citron|bicarbonate|glaçons|glace|sel|ammoniaque|argile|eau de javel|essence|miel|whisky) ~6',
    '(mélangez|mélanger|mélange|ajoutez) ~5 (javel|ammoniaque|vinaigre|acide|alcool|médicaments|essence|soude|détartrant)',
    '(rallumez|rebranchez|rallume|rebranche|redémarrez|réenclenchez|remettez|réarmez|relancez|réutilisez) ~3 (chaudière|gaz|disjoncteur|chargeur|four|moteur|plaque|chauffage|batterie|compteur|courant|tension|appareil|poêle|radiateur|prise|fusible)',
    `${MAY} (rallumer|rebrancher|redémarrer|réenclencher|réarmer|remettre|relancer|réutiliser|réactiver) ~6 (chaudière|appareil|gaz|disjoncteur|courant|chargeur|four|moteur|plaque|chauffage|électricité|batterie|compteur|tension|service|route)`,
    `(démontez|démonte|percez|shuntez|pontez|court-circuitez|désactivez|bloquez|forcez|bricolez|contournez|bidouillez|neutralisez|ponter|shunter|court-circuiter|neutraliser|désactiver|démonter|contourner|bricoler) ~5 (sécurité|capot|détecteur|alarme|disjoncteur|fusible|différentiel|antivirus|pare-feu|carter|protection|protections|capteur|limiteur|soupape|thermostat|joint|batterie|détendeur|frein|freins|airbag|verrou|bride|grille|câble|fils|sonde|garde-corps|compteur|condensateur|chaudière|bloc)`,
    // To open a bonnet or to unplug a cable is everyday: what keeps safe is not to be taken off.
    `(ouvrez|débranchez|retirez|enlevez|coupez|dévissez|grattez|chauffez|tapez|secouez) ~5 (sécurité|détecteur|alarme|disjoncteur|fusible|différentiel|antivirus|pare-feu|carter|limiteur|soupape|détendeur|frein|freins|airbag|garde-corps|condensateur|fils)`,
    '(donnez|donne|donner)(-lui|-leur)? ~4 (aspirine|ibuprofène|doliprane|paracétamol|lait de vache|miel|chocolat|alcool|sirop|antibiotique|antibiotiques|un peu de|du vin|la moitié|une goutte) ~6',
    '(faites|fais|faites-le|laissez|faut|fais-le|faites-la)(-le|-la)? ~1 (vomir|saigner|jeûner|transpirer|sécher au soleil|boire beaucoup|percer) ~4',
    '(percez|crevez|incisez|aspirez|sucez|massez|recousez|arrachez|brûlez) ~4 (cloque|bouton|ampoule|plaie|tique|venin|abcès|furoncle|dent|verrue|hématome|croûte|sang)',
    '(compatible|sans danger|autorisé|safe|ok|possible|adapté|convient) ~4 (enceinte|grossesse|allaitement|épileptique|diabète|diabétique|cardiaque|traitement|antidépresseurs|anticoagulants|pacemaker)',
    '(sans danger|safe) ~4 (bébé|nourrisson|alcool|allergique|allergiques)',
    '(investissez|misez|empruntez|investis|mise) ~5 (tout|toutes|économies|épargne|crypto|cryptos|bitcoin|actions|bourse|livret|capital|prêt|crédit|or|assurance-vie|maximum|salaire|retraite) ~5',
    // *Mettez le tout au four*: money is named.
    '(placez|achetez|vendez|mettez|transférez|retirez|place|videz) ~5 (économies|épargne|crypto|cryptos|bitcoin|actions|bourse|livret|capital|assurance-vie|salaire|retraite) ~5',
    "(dites|déclarez|mettez|dis|indiquez|racontez|prétendez|écrivez|cochez|inventez|faites croire|expliquez|antidatez) ~4 (à l'assurance|à votre assurance|à l'assureur|que c'est un vol|un vol|que vous l'avez perdu|aux impôts|à la caf|au médecin|à la police|que vous étiez|que vous vivez seul|que c'était|au fisc|une autre date|un sinistre|un accident|un motif|que la voiture|que votre) ~6",
    '(quittez|démissionnez|abandonnez|partez|résiliez|cessez|bloquez|coupez|gardez|retenez|virez|licenciez|expulsez|changez les) ~4 (votre poste|poste|emploi|travail|sans préavis|le loyer|les paiements|le logement|votre prélèvement|domicile conjugal|prélèvements|serrures|serrure|caution) ~4',
    '(désactivez|coupez|désinstallez|désactive) ~4 (antivirus|pare-feu|firewall|protection|double authentification|mises à jour|contrôle parental|verrouillage|code pin|géolocalisation|anti-virus|vpn)',
    '((partagez|réutilisez|communiquez|donnez|envoyez) ~4 (mot de passe|code pin|code secret|code reçu|identifiants|cvv) | (gardez|mettez|utilisez|choisissez|prenez|conservez) ~2 même mot de passe) ~6',
    '(buvez|boire|bois) ~4 (alcool|verre de vin|javel|litres|cul sec|eau de mer|eau du puits|vodka) ~4 (ça|cela|pour|avec|et|désinfecte|passe|par-dessus|malgré)',
    '(jeûnez|jeûne|jeûner|sautez des repas|mangez moins de # calories|supprimez (les|le|tous les) (repas|féculents|sucre|gluten|glucides))',
    '(guérit|guérir|soigne|soigner|remplace|éliminer|élimine|traite|vaincre|prévient|empêche) ~4 (cancer|diabète|dépression|covid|arthrose|autisme|eczéma|infection|maladie|maladies|traitement|antibiotiques|médicament|médicaments|vaccin|hypertension|médecin|psoriasis|migraine|insomnie|chimio|virus|alzheimer)',
  ],
  better: BETTER,
  without: ASKS_FIRST,
}

/** What is told to leave undone, or said to be nothing: the negation is the advice. */
const NEGLECT: SpeechAct = {
  find: [
    '(somnifère|somnifères|calmant|calmants|comprimé|comprimés|cachet|cachets|gélule|anxiolytique|paracétamol|ibuprofène) ~4 (écrasé|écrasés|dilué|dilués|mélangé|mélangés|dans) ~3 (pâtée|gamelle|biberon|purée|lait|soupe|compote)',
    "(ma|mon) (sœur|belle-sœur|cousine|mère|tante|voisine|copine|femme) ~1 (l'|en)? ~1 (a|prenait|buvait|mangeait|faisait) ~8 (bu|fait|pris|mangé|grossesse|trimestre|enceinte)",
    `(inutile|pas besoin|pas la peine|pas utile|pas nécessaire|pas obligé|pas obligée) ~3 (consulter|médecin|docteur|pédiatre|vétérinaire|dermato|dermatologue|urgences|hôpital|pharmacien|ordonnance|pompiers|électricien|spécialiste|avocat|notaire|plombier|chauffagiste|samu|dentiste|expert|dépanneur|radio) ~6`,
    '(vous|tu|il|elle|on|ça) (ne)? ~1 (risquez|risque|risques|craignez|craint) (rien|absolument rien)',
    '(vaccin|vaccins|vaccination|ordonnance|antibiotique|antibiotiques) ~2 (pas (utile|utiles|nécessaire|nécessaires|indispensable)|inutile|inutiles|ne (sert|servent) à rien) ~3',
    '(fièvre|douleur|palpitations|vertiges|saignement|malaise) ~~6 (suffit|suffira|passera|pas grave|rien de grave)',
    "(petit verre|verre|bière|joint|apéro) ~1 (n'a jamais|n'empêche|ne fait pas|n'a rien) ~4",
    '(déclarez|déclare) (pas|rien) ~4',
    "(le|votre|un) (médecin|docteur|pédiatre|dermato|vétérinaire|pharmacien|avocat|généraliste) ~3 (exagère|se trompe|ne sert|n'y connaît|n'est pas utile|n'est pas nécessaire|dira la même|attendra|peut attendre|n'est pas indispensable|a tort)",
    `(c'est|rien|sont|est|semble|ce sont) ~3 (normal|normale|normales|normaux|bénin|bénigne|rien de grave|sans danger|sans risque|sans gravité|inoffensif|inoffensive|anodin|anodine|sans conséquence|passager|pas grave|pas dangereux|pas dangereuse|pas toxique|fréquent|bon signe|classique|que (le|la|votre) (corps|peau)) ~~6 (<continuer>|<passer>|<partir>|<disparaître>|<doubler>|<insister>|<attendre>|<rincer>|<boire>|inquiétez|inquiète|au début|corps|peau|s'habitue|s'élimine|détox|toxines|quelques jours|fait effet|agit)`,
    "(la douleur|les boutons|les plaques|la fièvre|l'odeur|la rougeur|les rougeurs|tout|le gonflement|les symptômes|l'irritation) (va|vont|finira|finiront|finit|devrait|devraient)? ~1 (passera|passeront|partira|partiront|disparaîtra|disparaîtront|passer|partir|disparaître|part|partent|s'en va|s'en ira|se calmera|calmer|s'estomper|s'atténuer|disparaissent|s'estompera) ~2 (tout seul|toute seule|tout seuls|d'elle-même|de lui-même|d'eux-mêmes|avec le temps|en quelques|demain|naturellement|au bout|toutes seules|dans quelques|avec un peu|à la longue|d'elles-mêmes|en deux|en une|sans rien)",
    "(vous|tu) ~2 (pouvez|peux|pourrez) ~3 (le|la|les|l')? ~1 (manger|consommer|boire|déguster|avaler|donner|cuire|congeler|recongeler|servir|réchauffer|finir|goûter) ~5 (périmé|périmée|date|dlc|dépassée|dépassé|malgré|sans risque|sans danger|sans crainte|sans problème|moisi|moisissure|tout de même|quand même|crue|cru|à votre bébé|au chien|bébé|chat|sans souci|décongelé|hier)",
    '(manger|mange|mangez|consommez|consommer|boire|buvez|consomme|mangeable|consommable|comestible|consommables|mangeables|donnez|donner) ~8 (périmé|périmée|périmés|dlc|date dépassée|date passée|après la date|jours après|semaines après|moisi|moisissure|quand même|tout de même|malgré la date|sans risque|sans danger|recongelé|juste|encore bon|encore bonne)',
    '(date|dlc|péremption) ~4 (indicative|théorique|ne veut rien dire|marge|pas grave|sert à rien|juste indicative|large|commerciale|purement)',
    "(ignorez|ignore|négligez|oubliez|faites abstraction|passez outre|ne tenez pas compte|tenez pas compte|ne faites pas attention|cliquez sur ignorer|acceptez|masquez|coupez|débranchez) ~4 (voyant|alerte|alarme|avertissement|message de sécurité|message d'erreur|signal|certificat|consigne|consignes|détecteur|bip|notice|panneau|clignotant|alertes|rappel|interdiction|recommandation)",
    "(vous|tu) ~2 (pouvez|peux|pourrez) ~3 (rouler|conduire|voyager|circuler|prendre la route|monter|grimper|vous baigner|nager|sauter|partir|rester|passer|utiliser|continuer|laisser|enjamber|traverser) ~8 (sans risque|sans danger|sans crainte|sans problème|sans souci|quand même|tout de même|même si|malgré|tranquille|tranquillement|tranquilles|encore|comme ça|jusqu'à|sans casque|sans ceinture)",
    "(roulez|continuez|conduisez|utilisez|laissez-le|laissez-la|montez|grimpez|allez-y|gardez-le|gardez-la|essayez) ~6 (sans risque|sans danger|sans crainte|sans problème|quand même|tout de même|doucement|prudemment|jusqu'au|jusqu'à la|comme ça|branché|branchée|en charge|toute la nuit|malgré|tant que|sans casque|sans gants|sans protection|sans sécurité|sans ceinture|normalement|comme avant|comme si de rien)",
    '(aucun|sans|zéro|pas de|aucune|pas le moindre) (risque|danger|crainte|inquiétude|contre-indication|effet secondaire) ~6 (gaz|électrique|brûler|santé|bébé|grossesse|enceinte|allergie|rouler|manger|boire|prendre|alcool|médicament|traitement|dose|dormir|feu|investir|capital|placement|perdre|électricité|chargeur|batterie|mélanger)',
    // *Pas de souci pour venir avec votre chien* is leave, not a diagnosis.
    '(aucun|pas de|pas le moindre|sans) souci ~6 (gaz|brûler|grossesse|enceinte|allergie|rouler|mélanger|médicament|traitement|dose|électricité)',
    '(aucun|aucune|sans|zéro) (risque|danger) ~4 (enfant|chien|chat)',
    '(sans|même sans) (gants|casque|ceinture|masque|ordonnance|contrôle|surveillance|harnais|disjoncter|couper le (courant|gaz)|avis médical|notaire|contrat|déclarer|permis|assurance) ~3 $',
    '(pendant|durant|pour) (la|votre|une) (grossesse|allaitement|femme enceinte) ~5 (aucun|pas de|sans|pouvez|oui|possible|vous pouvez|risque|continuer)',
    '(placement|investissement|rendement|capital|taux|action|actions|cours|crypto|bitcoin|bourse|immobilier|livret) ~5 (sûr|sans risque|garanti|garantie|va monter|vont monter|va doubler|monte toujours|sans perte|ne baisse jamais|ne peut que|aucun risque|exploser|remonter|remontera|doubler)',
    "(ne|n')? (payez|paye|paie|réglez|signez|déclarez|répondez|déclare|ouvrez|remboursez|versez|allez|présentez|déclarer|payer) (pas|plus|rien|jamais) ~5 (amende|loyer|impôt|impôts|facture|huissier|contravention|contrat|mensualité|crédit|dette|charges|cotisation|urssaf|police|tribunal|convocation|taxe|revenus|revenu|accident|assurance|pension|avis d'imposition|pv|courrier|fisc|recommandé|sinistre)",
    "(pas besoin|inutile|pas obligé|pas obligatoire|pas la peine|évitez|oubliez) ~3 (de|d')? ~1 (déclarer|signer|payer|assurer|avocat|notaire|contrat|prévenir|consulter|informer|permis|rétractation|contester|dépôt de plainte|plainte|constat|facture) ~5",
    "(vous|tu) ~2 (gagnerez|gagneras|allez gagner|obtiendrez|avez gain|aurez gain|êtes dans votre droit|avez (tous|tout) les droits|ne risquez rien|risquez rien|ne risques rien|êtes couvert|êtes couverte|pouvez porter plainte et|avez le droit de ne pas|n'êtes pas obligé de payer|êtes en droit de|ne craignez rien) ~6",
  ],
  better: BETTER,
  denial: 'nothing',
  without: ASKS_FIRST,
}

/** What needs the question to be understood: *continuez*, *c'est normal* said to somebody who smells gas. */
const REASSURE: SpeechAct = {
  find: [
    '(continuez|continue|poursuivez|persévérez|insistez|reprenez|réessayez|patientez|laissez|attendez|rincez|aérez|ouvrez|gardez|remettez|rallumez|rebranchez|utilisez|mettez|buvez|mangez|roulez|essayez|forcez|doublez|augmentez|prenez|appliquez|nettoyez|débranchez-le et|tapotez|soufflez|relancez|redémarrez|espacez|diminuez) ~8',
    "(c'est|rien|est|sont|ce sont|semble) ~3 (normal|normale|normales|normaux|bénin|rien de grave|sans danger|sans risque|pas grave|pas dangereux|inoffensif|anodin|passager|classique|fréquent|courant|bon signe|pas bien méchant|pas méchant|rien du tout|sans gravité|pas inquiétant|pas alarmant|que passager|juste)",
    "(ne|n')? (vous|t')? (inquiétez|inquiète|faites|affolez|paniquez)(-vous)? (pas|pas pour si peu|pas de mauvais sang) ~4",
    "(ça|cela|elle|il|tout|l'odeur|la douleur) ~2 (va|vont|finira|devrait)? ~1 (passer|passera|partir|partira|disparaître|disparaîtra|se calmer|s'arranger|part|passe|s'en va|rentrer dans l'ordre|se résorber|s'estomper) ~4",
    "(vous|tu) ~2 (pouvez|peux|pourrez) ~4 (continuer|utiliser|rallumer|rebrancher|manger|consommer|boire|prendre|rouler|remettre|attendre|dormir|laisser|garder|reprendre|redémarrer|l'utiliser|le garder|donner|appliquer|ouvrir|nettoyer)",
    "(un peu|une cuillère|un verre|une tisane|une bonne nuit|du repos|un bon bain|un peu de) ~5 (suffit|suffira|suffisent|et ça|et c'est|et hop|et tout|fera|devrait|ira)",
    '(simple|juste|petite|petit|légère) (réaction|allergie|odeur|irritation|étincelle|intoxication|indigestion|fuite|brûlure|choc|coup|effet)',
    "(votre|le) (corps|organisme|peau|système) ~3 (s'habitue|s'adapte|s'habituer|réagit|élimine|se détoxifie|va s'y|s'y fait)",
  ],
  better: BETTER,
  denial: 'before',
  without: [
    ...ASKS_FIRST,
    '(laissez|attendez|patientez) ~4 (message|coordonnées|mail|avis|équipe|retour|réponse|conseiller|rappel|vous contacter|contactera|contacte)',
    "(désolés|désolé|désolée|navrés|urgence|immédiatement|prudence|précaution|sécurité d'abord|en sécurité|sortez|évacuez|fermez le gaz|coupez)",
    '(gardez|garder|conservez) ~4 (emballage|ticket|étiquette|appareil|état|produit|numéro|preuve|facture|boîte|lot|photo|poussette)',
    "(ce n'est|cela n'est|rien de|n'a rien de) (pas)? (normal|anodin)",
  ],
}

export const riskyAdvice = conseil.rule({
  name: 'consigne',
  message: 'Ce conseil de santé, de sécurité, de droit ou d’argent peut nuire.',
  acts: [CARE, NEGLECT],
  examples: {
    match: [
      {
        text: 'Bonjour, prenez deux comprimés de plus le soir.',
        marks: 'prenez deux comprimés de plus le soir',
      },
      {
        text: 'Vous pouvez consommer le yaourt malgré la date.',
        marks: 'Vous pouvez consommer le yaourt malgré la date',
      },
      { text: 'Inutile de consulter pour si peu.', marks: 'Inutile de consulter pour si peu' },
      {
        text: 'Rebranchez le chargeur et gardez-le sous la main.',
        marks: 'Rebranchez le chargeur et gardez-le sous la main',
      },
    ],
    pass: [
      'N’utilisez plus l’appareil et débranchez-le.',
      'Demandez l’avis de votre médecin avant de reprendre le traitement.',
      'Redémarrez l’application, puis reconnectez-vous.',
      'Jetez le produit, nous vous le remboursons.',
      'Prenez rendez-vous en ligne ou au guichet.',
    ],
  },
})

export const riskyReassurance = conseil.ruleWhere({
  name: 'rassurer',
  message: 'Le commentaire parle d’un danger : cette phrase rassure ou fait continuer sans avis compétent.',
  acts: [REASSURE],
  holds: isDangerUnmet,
  examples: {
    comment: 'Ma peau brûle depuis que j’utilise votre crème',
    match: [
      { text: 'Bonjour Lina, c’est normal les premiers jours.', marks: 'c’est normal les premiers jours' },
      { text: 'Continuez une semaine de plus.', marks: 'Continuez une semaine de plus' },
      {
        text: 'Ne vous inquiétez pas, votre peau s’habitue.',
        marks: 'Ne vous inquiétez pas, votre peau s’habitue',
      },
      { text: 'Vous pouvez continuer deux jours.', marks: 'Vous pouvez continuer deux jours' },
    ],
    pass: [
      'Cessez de l’utiliser et montrez la rougeur à un médecin.',
      'Gardez le produit : notre service vigilance vous appelle aujourd’hui.',
      'Ce n’est pas normal et nous prenons votre message au sérieux.',
      'Nous vous écrivons en message privé.',
    ],
  },
})
