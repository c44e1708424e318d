import { family } from './frames/family'
import { DEFECTS, DUTIES, HARM, OUR_KNOWLEDGE, PRODUCTS, SAFEGUARDS } from './frames/safety'

const aveu = family({
  category: 'aveu',
  kind: 'risk',
  severity: 'stop',
  why: 'S’excuser d’une gêne n’est pas avouer une faute. Santé, sécurité, droit du travail, données : le juridique relit.',
})

/** A plain slip of trade engages nobody: a size, a parcel, a date, a price. */
const PLAIN_SLIP = [
  '(taille|couleur|adresse|étiquette de prix|prix|préparation|commande|colis|facture|horaire|horaires|référence|créneau|livraison|code promo|message|expédition|panier|article) ~6 (trompés|trompé|erreur|inversé|oublié|retard)',
  '(trompés|trompé|erreur|inversé|retard) ~6 (taille|couleur|adresse|prix|préparation|commande|colis|facture|horaire|horaires|référence|créneau|livraison|expédition|article|panier)',
]
const NOT_DONE =
  '(pas|jamais|plus|aucun|aucune|oublié|omis|négligé|sauté|sautée|repoussé|reporté|ignoré|mal|trop tard|sans)'
const ILLEGALLY =
  '(hors la loi|illégal|illégale|illégalement|illégaux|illégales|illicite|au noir|en infraction|hors délai légal|en dehors des clous|pas déclaré|pas déclarée|pas déclarés|non déclaré|non déclarés|non conforme|non conformes|pas conforme|pas conformes|pas aux normes|plus aux normes|hors normes|pas réglementaire|pas réglementaires|pas homologué|pas homologuée|non homologué|pas certifié|pas assuré|pas assurés|pas en règle|pas légal|pas très légal|pas dans les règles|pas autorisé|interdit|interdite)'

export const admission = aveu.rule({
  name: 'responsabilite',
  message: 'Cette phrase reconnaît une faute juridique ou de sécurité avant toute validation.',
  acts: [
    {
      find: [
        `${OUR_KNOWLEDGE} ~3 (que|qu'|de|du|des|d'|le|la|ce|cette|un|ces|depuis|déjà|pour) ~8`,
        `(<défaut>|<vice>|<faille>|<problème>|<souci>|<anomalie>|<fragilité>|<malfaçon>|<faiblesse>|<danger>|<risque>) ~4 (connu|connue|connus|identifié|identifiée|signalé|signalée|récurrent|récurrente|que nous connaissons|dont nous|recensé|dénoncé|repéré|remonté|déjà|depuis) ~4`,
        `(ce|cette|ces|notre|nos|le|la|les|cet|votre|toute la|toute cette) ~1 ${PRODUCTS} ~4 (<avoir>|<présenter>|<comporter>|<souffrir>|<être>|<contenir>) ~4 ${DEFECTS}`,
        `(<vice>|<défaut>|<erreur>|<malfaçon>) (de|d') ~1 (fabrication|conception|série|construction|montage|étanchéité|câblage|soudure|fixation|sécurité|freinage|isolation)`,
        `(${HARM}) ~8 (<venir>|<provenir>|<être> (dû|due|dus|causé|causée|provoqué|provoquée|lié|liée)|à cause|par notre|de notre faute|notre faute|notre responsabilité)`,
        `(notre|nos) ~4 (<causer>|<provoquer>|<entraîner>|<déclencher>|<brûler>|<blesser>|<intoxiquer>|a rendu|ont rendu|est à l'origine|sont à l'origine|est la cause|est responsable|sont responsables) ~6`,
        `(c'est|est) ~2 (notre|nos|la) ~3 (qui)? (<causer>|<provoquer>|<déclencher>|a mis le feu|à l'origine|<rendre>) ~6`,
        `(nous|on) ~2 (sommes|est|portons|assumons|reconnaissons|admettons|assume|porte|reconnaît|admet|acceptons) ~4 (seuls|pleinement|entièrement|totalement|la|l'|notre|nos|toute)? ~1 (responsable|responsables|responsabilité|responsabilités|négligence|négligents|coupable|coupables|tort|torts|faute|manquement|manquements|culpabilité|en tort|fautifs|fautif|en faute) ~3`,
        `(<manquement>|<négligence>|<faute> (grave|lourde|professionnelle|inexcusable)|<infraction>|<défaillance>|<imprudence>) ~3 (de notre part|de la part de|de notre|chez nous|grave|à la sécurité|de sécurité|à l'hygiène|aux règles|aux consignes|côté|de l'équipe|dans notre|dans nos)`,
        `(nous|on|l'équipe|la direction|le magasin|le chef|le technicien|le chauffeur|la cuisine|les équipes|personne|le directeur|le service) (n'|ne)? ~3 (<respecter>|<appliquer>|<suivre>|<contrôler>|<vérifier>|<déclarer>|<effectuer>|<faire>|<nettoyer>|<entretenir>|<former>|<désinfecter>|<réviser>|<remplacer>|<changer>|<réparer>|<sécuriser>|<chiffrer>|<protéger>|<tester>|<assurer>|<surveiller>|<payer>|<afficher>|<tenir>|<remplir>|<être>|<avoir>) ~1 ${NOT_DONE} ~5 (${DUTIES}|${SAFEGUARDS}|heures)`,
        `(nous|on|l'équipe|la direction|le magasin|le chef|le technicien|la cuisine|quelqu'un) ~2 (oublié|omis|négligé|sauté|repoussé|ignoré|tardé|failli|zappé|désactivé|coupé|débranché|retiré|enfreint|violé|contourné|dépassé|dépasse|dépassons|dépassions|violons|contournons|enfreignons|enfreint|bafouons|ignorons|négligeons|sautons|outrepassons|outrepassé|fraudé|triché|falsifié|maquillé|antidaté|réétiqueté|remballé|recongelé|caché|dissimulé) ~6 (${DUTIES}|${SAFEGUARDS}|${DEFECTS}|heures|dates|viande|accident|problème)`,
        `(nous|on|c'|ce|elle|il|cela|ça|nos|notre|cette|ces|les|le|la|vos) ~6 ${ILLEGALLY} ~4`,
        `(<contrôle>|<entretien>|<révision>|<vérification>|<maintenance>|<nettoyage>|<inspection>|<alarme>|<détecteur>|<extincteur>|<frein>|<frigo>|<congélateur>|<climatisation>|<chauffage>|<caméra>|<barrière>|<formation>|<désinfection>|<ramonage>) ~3 (n'|ne)? ~1 (<être>|<avoir>|<fonctionner>|<marcher>|<dater>) ~2 (pas|plus|jamais|en panne|hors service|cassé|cassée|débranché|débranchée|reporté|sauté|oublié|fait|faite|faits|depuis)`,
        '(chaîne du froid) ~5 (rompue|cassée|pas respectée|interrompue|coupée|pas tenue)',
        '(date|dates|dlc|limite) ~4 (dépassée|dépassées|expirée|expirées|modifiée|modifiées|effacée|périmée|changée|changées)',
        '(<vendre>|<servir>|<utiliser>|<mettre>|<laisser>|<livrer>|<cuisiner>|<recongeler>|<proposer>|<distribuer>) ~6 (périmé|périmée|périmés|périmées|avarié|avariée|avariés|pas frais|pas frais|décongelé|recongelé|contaminé|contaminée|moisi|dangereux|dangereuse|défectueux|défectueuse|défectueuses|non conforme|sans contrôle|sans autorisation|en connaissance de cause)',
        '(vos|les|des) (données|informations|coordonnées|mots de passe|identifiants|coordonnées bancaires|fichiers|cartes bancaires) ~5 (fuité|fuite|exposées|exposés|volées|volés|piratées|piratés|accessibles|consultables|vendues|revendues|transmises|cédées|en clair|perdues|compromises|divulguées|mal protégées|partagées|aspirées|sans votre accord|sans votre consentement|sans consentement)',
        '(fuite|faille|brèche|violation) (de|des|dans) ~2 (données|sécurité|site|base|système|serveurs|serveur|sécurité|notre|nos) ~4',
        '(nous|on) ~3 (<perdre>|<exposer>|<vendre>|<revendre>|<divulguer>|<céder>|<transmettre>|<conserver>|<stocker>|<utiliser>|<garder>|<laisser>) ~4 (données|fichier|fichiers|coordonnées bancaires|mots de passe|vos informations|vos coordonnées|votre adresse mail) ~6 (sans|clair|accès|tiers|partenaires|accord|consentement|trop longtemps|par erreur|libre|publique|public|fuiter)?',
        '(nous|on) ~2 (aurait|aurions|aurais|devions|devait|aurions dû|avait|avions) ~1 (dû|pu|dus)? ~3 (rappeler|retirer|fermer|prévenir|alerter|avertir|interdire|arrêter|évacuer|sécuriser|baliser|jeter|contrôler|vérifier|remplacer|réparer|former|déclarer|signaler|éviter (cet|cette|votre) (accident|chute|intoxication|brûlure|blessure)) ~6',
        "(d'autres|plusieurs|une dizaine de|des dizaines de|de nombreux|beaucoup d'autres|une vingtaine de|deux autres|trois autres|quelques) ~1 (clients|clientes|personnes|enfants|cas|familles|victimes|convives|patients|appareils|modèles|acheteurs|accidents|incidents|salariés|usagers) ~4 (malades|blessés|blessées|intoxiqués|touchés|touchées|même accident|même problème|même souci|brûlés|hospitalisés|similaires|signalés|signalé|plaints|plaintes|accident|concernés|chuté|pris feu)",
        "(vous|tu) n'êtes pas ~1 (le|la|les) (premier|première|seul|seule|premiers) ~6 (malade|blessé|blessée|brûlé|brûler|tomber|accident|intoxiqué|chuter|couper|couper|électrocuté|problème de sécurité|victime)",
        "(ce n'est|c'est) (pas|loin d'être) ~1 (le|la|un|une)? ~1 (première|premier|isolé|nouveau) ~6 (accident|chute|incident|incendie|intoxication|blessé|malade|prend feu|brûle|casse|lâche|cède|fuit|explose)",
        '(personnel|équipe|équipes|agent|agents|technicien|saisonniers|salariés|intérimaires|moniteur|surveillant|chauffeur|vigile|employés|stagiaire|stagiaires|médecin) ~4 (pas|jamais|peu|mal|aucune|sans|non|insuffisamment) ~2 (formé|formée|formés|formées|habilité|habilités|qualifié|qualifiés|diplômé|diplômés|déclaré|déclarés|formation|diplôme|permis|payé|payés|payées|remplacé|autorisation|compétents|encadrés|déclarée)',
        '(heures|salaires|primes|congés|repos|pauses|cotisations|bulletins) ~5 (pas|jamais|non|ni) ~2 (payées|payés|payée|déclarées|déclarés|respectés|respectées|comptées|comptabilisées|versées|versés|rémunérées|prises|accordées|données)',
        '(nous|on) ~3 (travailler|travaillent|fait|faisons|employons|employer|embauchons|embauche|payons|paye|paie|refusons|refuse|écartons|écarte|trions|licencions|avons licencié|discriminons|discrimine) ~6 (sans contrat|au noir|au black|mineurs|non déclaré|sous le smic|sans pause|de repos|candidats|enceinte|enceintes|âge|étrangers|origine|syndiqués|légal|légale|légales|illégal|sans papiers)',
        "(tout le monde le (sait|savait|faisait)|comme (partout|toujours) dans le métier|on (ferme|fermait) les yeux|(nous|on) ~2 fermé les yeux|c'était une question de temps|ça devait arriver|cela devait arriver|ça (nous)? pendait au nez|on s'y attendait|nous nous y attendions|un accident devait|on a (joué|tiré) (avec|sur)|pour (faire des|des) économies|par (économie|souci d'économie|manque de (budget|moyens|personnel)))",
        '(nous|on) ~1 (avons|a) ~1 (menti|triché|trompé|caché|dissimulé|fraudé|enfreint|trafiqué|maquillé|falsifié|étouffé|couvert|minimisé|discriminé|harcelé) ~6',
      ],
      denial: 'nothing',
      without: [
        ...PLAIN_SLIP,
        "(si|s') ~8 (défaut|défectueux|anomalie|vice|faille|endommagé|abîmé)",
        "(ne|n'|pas|aucun|aucune|sans) ~3 (défaut|défectueux|vice|danger|anomalie|faille|fuite|risque) ~2 (connu|signalé|identifié|constaté)?",
        "(interdit|interdite|autorisé) (de|d'|aux|à|sur)",
        '(rassurez-vous|aucune donnée|aucun incident|aucun défaut|aucune faille|garantie légale|vices cachés|vérifions|vérifier|vérifier si|vérifie|examinons|enquête)',
        '(vous|te) (savez|savais)',
        "(nous|on|je) (savons|sait|sais) (que vous|que tu|combien|à quel point|que c'est|bien que|que ce n'est|que cela|que l'attente|que ça|comme|qu'il|que le temps|que les)",
        '(nous|on) (connaissons|connaît) ~2 (bien|depuis longtemps|votre|vos|la musique|ce quartier)',
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
