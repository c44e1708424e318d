import { family } from './frames/family'

const confidentiel = family({
  category: 'confidentiel',
  kind: 'risk',
  severity: 'stop',
  why: 'Discrétion professionnelle, RGPD, droit du travail : rien d’interne ne se règle sous une publication.',
})

const STAFF =
  '(vendeur|vendeuse|livreur|livreuse|serveur|serveuse|conseiller|conseillère|collègue|collègues|agent|agents|caissière|caissier|employé|employée|responsable|directeur|directrice|chef|cheffe|manager|technicien|technicienne|chauffeur|chauffeuse|stagiaire|apprenti|apprentie|intérimaire|hôtesse|réceptionniste|infirmière|infirmier|médecin|gérant|gérante|salarié|salariée|salariés|personne|personnes|collaborateur|collaboratrice|vigile|moniteur|monitrice|cuisinier|cuisinière|facteur|guichetier|guichetière|animateur|animatrice|éducateur|éducatrice|conductrice|conducteur|équipier|équipière|préparateur|comptable|community manager|patron|patronne|assistante|assistant|coiffeuse|coiffeur|pharmacienne|prof|professeur|enseignante|enseignant)'
const WHO = `(il|elle|ils|elles|qui|<:proper>|${STAFF}|celui-ci|celle-ci|ce dernier|cette dernière|l'intéressé|l'intéressée)`
const PUNISHED =
  '(sanctionné|sanctionnée|sanctionnés|licencié|licenciée|licenciés|viré|virée|virés|renvoyé|renvoyée|mis à pied|mise à pied|mis à la porte|mise à la porte|muté|mutée|recadré|recadrée|recadrés|rétrogradé|rétrogradée|démis|débarqué|débarquée|blâmé|blâmée|poussé dehors|limogé|limogée|mutée|changé de poste|réprimandé|réprimandée)'
const DISCIPLINE =
  "(avertissement|blâme|mise à pied|licenciement|entretien préalable|procédure disciplinaire|conseil de discipline|rupture conventionnelle|sanction|sanction disciplinaire|sanctions|période d'essai|mutation|faute grave|recadrage|remontée de bretelles|lettre de licenciement|conseil disciplinaire)"
const PRIVATE_LIFE =
  "(arrêt maladie|arrêt de travail|congé maternité|congé parental|congé maladie|dépression|burn-out|burn out|burnout|divorce|plein divorce|instance de divorce|cure|désintox|deuil|chimio|enceinte|dépressif|dépressive|alcoolique|malade|surendettement|problèmes personnels|soucis personnels|problèmes de famille|problèmes familiaux|soucis familiaux|souci de santé|problèmes de santé|garde alternée|hospitalisé|hospitalisée|cancer|fausse couche|séparation|problèmes d'alcool|problèmes d'argent|difficultés personnelles)"
const CRISIS =
  '(plan social|plan de licenciement|licenciements|licenciement collectif|pse|redressement|redressement judiciaire|liquidation|liquidation judiciaire|dépôt de bilan|faillite|rachat|fusion|restructuration|réorganisation|cession|délocalisation|suppressions de postes|suppression de postes|cessation de paiement|procédure de sauvegarde|plan de départs|gel des embauches|rachetés|racheté|mise en vente|difficultés financières|difficultés de trésorerie)'
const PARTNER =
  "(prestataire|sous-traitant|fournisseur|partenaire|transporteur|franchisé|franchiseur|franchise|distributeur|grossiste|appel d'offres|hébergeur|éditeur|bailleur|actionnaire|actionnaires|investisseur|investisseurs)"
const BOSSES =
  "(la direction|le siège|la hiérarchie|notre direction|le patron|la patronne|le directeur|la directrice|nos chefs|notre chef|la maison mère|le groupe|le comité de direction|le codir|les actionnaires|le maire|le conseil d'administration|les rh|notre manager|mon chef|ma chef|ma direction|mon patron|notre patron|la direction générale|le service compta|le service financier|la dg|le dg|le pdg|la compta|le marketing|le comex|notre siège)"

export const internal = confidentiel.rule({
  name: 'interne',
  message: 'Cette information est interne : elle n’a pas à paraître en public.',
  acts: [
    {
      find: [
        '(entre nous|soit dit entre nous|de vous à moi|de toi à moi|en off|off the record|sous le manteau|en toute confidence|en confidence|confidentiellement|officieusement|à titre officieux|scoop|petite indiscrétion|petite confidence|indiscrétion|top secret|chuchoté|dans les couloirs|bruits de couloir|bruit de couloir|de source interne) ~~8',
        "(<répéter>|<dire>|<ébruiter>|<parler>|<divulguer>) (le|la|l'|en|-le)? (pas|rien|surtout pas|à personne) ~5 (à|a|personne|ça|cela|mais|autour|trop|fort)",
        "(je|on|nous) (ne)? (devrais|devrait|devrions|suis|sommes|est|ai|avons|a) ~2 (pas|censé|censée|censés) ~3 (vous|te|le|en|l')? (dire|parler|révéler|dévoiler|divulguer|raconter|annoncer|en parler|le dire|vous le dire|vous en parler|droit de) ~4",
        '(ça|cela|que ça|que cela|info|information|ceci) (reste|restera|doit rester|est) ~2 (entre nous|confidentiel|confidentielle|secret|secrète|interne|pas encore officiel|pas officielle|pas encore publique|pas encore annoncé|sensible)',
        `(on|nous|je) ~2 (va|allons|vais|prévoit|prévoyons|prépare|préparons|s'apprête|nous apprêtons|négocie|négocions|envisage|envisageons|compte|comptons|songe|songeons|étudie|discutons|discute|sommes en train|est en train) ~4 (fermer|supprimer|licencier|racheter|vendre|revendre|être rachetés|fusionner|quitter|délocaliser|résilier|rompre|virer|lâcher|céder) ~3 (le|la|les|l'|notre|nos|ce|cette|un|une|plusieurs|#|des|de) ~1 (magasin|magasins|boutique|site|agence|agences|usine|poste|postes|ligne|lignes|prestataire|fournisseur|partenaire|contrat|transporteur|filiale|entrepôt|activité|restaurant|équipe|directeur|responsable|application|version|logiciel|concurrent|enseigne|bâtiment|atelier|rayon)`,
        `(le|la|l'|notre|nos|cette|ce|les|plusieurs) ~1 (magasin|boutique|site|agence|usine|enseigne|restaurant|ligne|gamme|filiale|entrepôt|guichet|bureau|magasins|sites|agences|rayon|service|antenne|atelier|clinique|maternité|crèche|piscine) ~2 (va|vont|doit|devrait|sera|seront|fermera|fermeront|risque|serait) ~3 (définitivement|vendu|vendue|racheté|rachetée|supprimé|supprimée|définitivement|disparaître|condamné|condamnée|ses portes|revendu|délocalisé|délocalisée|en vente) ~5`,
        `(notre|nos|l'|le|la|un|une|en|de|du|d'|par|avec|au|plein|pleine|des|les) ~1 ${CRISIS} ~6`,
        `(dépôt|liquidation|redressement|rachat|faillite|plan social|restructuration) ~4 (en cours|prévu|prévue|imminent|approche|probable|dans l'air|nous|juin|septembre|janvier|à la rentrée|d'ici)`,
        `${WHO} ~3 (a été|sera|est|ont été|va être|vient d'être|seront|vont être|avait été|est déjà|fut|était|a bien été|a déjà été|doit être) ~2 ${PUNISHED} ~4`,
        `(nous|on|je|j'|la direction|le directeur|la directrice|le responsable|le chef|le patron) (l'|les|le|la|lui)? ~2 (avons|a|ai|allons|va|vais|ont) ~2 (${PUNISHED}|sanctionner|licencier|virer|muter|convoquer|écarter|recadrer|mettre à pied|mettre dehors|nous séparer|remonté les bretelles) ~4 (le|la|l'|les|ce|cette|cet|notre|du|de|nos|un|une|son|mon)? ~2`,
        `${WHO} ~4 (reçu|recevra|recevoir|pris|écopé|écopera|prendre|aura|fait l'objet|a eu|encourt|risque|sous le coup) ~2 (un|une|d'un|d'une|de|son|l'objet|objet d'un|objet d'une)? ~1 ${DISCIPLINE} ~3`,
        `${WHO} (est|était|reste) ~1 en (période d'essai|préavis)`,
        `(procédure|entretien|demande) ~1 (de|d')? ~1 (licenciement|disciplinaire|sanction|préalable|rupture) ~6`,
        `(son|leur) (contrat|cdd|cdi|période d'essai|mission|stage|intérim) ~2 (ne sera pas|s'arrête|est rompu|a été rompu|sera rompu|prend fin|n'est pas|ne seront pas|non) ~3 (renouvelé|reconduit|rompue|validée|vendredi|demain|prolongé)?`,
        `(${STAFF}|<:proper>) ~4 (est|était|sont|sera|traverse|sort|revient|a|part|se remet|souffre|en|vit|serait|attend) ~3 (en|d'un|d'une|un|une|de|des|très|gravement|souvent|son|sa)? ~1 ${PRIVATE_LIFE} ~5`,
        `(la moitié|un tiers|les trois quarts|les deux tiers|deux|trois|quatre|cinq|six|une partie|plus de la moitié|le quart|dix|plusieurs) ~2 (équipe|personnes|collègues|agents|salariés|employés|l'équipe|personne|conseillers|postes|chauffeurs|vendeurs|d'entre|soignants|infirmières|techniciens) ~5 (arrêt|arrêts|démissionné|démission|absents|malades|maladie|partis|parties|parti|partir|manquent|vacants|supprimés|non remplacés|pas remplacés|burn-out|licenciés|en grève|pour tout|pour tous|pour # |seulement|à gérer|au lieu de|au standard)`,
        // People are counted, not stops, steps or months.
        "(nous|on) (ne)? (sommes|est) ~1 (plus)? (que|qu') (deux|trois|quatre|un|une|#|cinq) ¬(arrêt|arrêts|station|stations|pas|minute|minutes|heure|mètres|kilomètres) ~4",
        '(turn-over|turnover|gel des embauches|recrutement gelé|recrutements gelés|postes supprimés|postes non remplacés|vague de départs|vague de démissions|démissions|démissionné|démissionne)',
        `(notre|nos|le|la|l'|un|ce|cet|cette|leur|les) ~2 ${PARTNER} ~4 (a perdu|perd|va perdre|ont perdu|se termine|s'arrête|prend fin|est rompu|a été rompu|sera rompu|est résilié|sera résilié|a été résilié|n'est pas renouvelé|ne sera pas renouvelé|nous coûte|nous facture|nous doit|impayé|pas payé|est perdu|arrive à échéance|arrive à terme|a été dénoncé|change en|est en litige|veut se retirer|se retire|nous lâche|a été cassé|est en cours de négociation|en renégociation|renégocié|en négociation)`,
        "(nous|on) ~2 (<quitter>|<résilier>|<rompre>|<virer>|<renégocier>|<perdre>|<lâcher>|<dénoncer>) ~3 (de|avec|notre|le|un|ce|nos|leur)? ~1 (prestataire|sous-traitant|fournisseur|partenaire|transporteur|contrat|agence|marché|hébergeur|appel d'offres|gros client|logisticien)",
        "(<litige>|<contentieux>|<procès>|<conflit>) ~3 (avec|contre|en cours|oppose) ~2 (notre|nos|un|le|l'|ancien|fournisseur|prestataire|propriétaire|bailleur|franchiseur|syndicat|assureur)",
        `${BOSSES} ~1 (ne|n'|nous|a|avait|vient de)? ~1 (<refuser>|<interdire>|<imposer>|<envisager>|<préparer>|<bloquer>|<couper>|<réduire>|<supprimer>|<négocier>|<hésiter>|<cacher>|<traîner>|<repousser>|<rogner>|<économiser>|<geler>|<sacrifier>|<licencier>|<ignorer>|<décider> (de|d')|veut (pas|vendre|fermer|supprimer|quitter|économiser|tout)) ~6`,
        '(groupe|entreprise|société|marque|enseigne|boîte|maison) ~1 (va|sera|est|se fait|doit|serait) ~2 (racheté|rachetée|vendu|vendue|liquidé|liquidée|cédé|cédée|coté|repris|reprise|mal) ~4',
        '(réunion|échange|discussion) ~1 (houleuse|houleux|tendue|tendu|de crise|à huis clos) ~6',
        "(directeur|directrice|responsable|gérant|gérante|chef|cheffe|pdg|manager|patron) (part|quitte|partira|quittera|s'en va|démissionne|va partir|sera remplacé|sera remplacée|ne reste) ~6",
        "(on|nous) ~1 (nous|m'|a|avons) ~2 (pour|comme|reçu|a|ont|demandé|demande|interdit|donné|imposé) ~3 (consigne|consignes|instruction|instructions|ordre|ordres|interdiction|objectif|quota|quotas|de ne pas|de ne rien|de minimiser|de refuser|de répondre|d'éviter|de faire traîner|de vendre|de vous|d'attendre|de dire)",
        '(consigne|consignes|note|note de service|directive|directives|mail|procédure|procédures|objectif|objectifs|réunion|document|compte rendu|audit|rapport|tableau|planning|budget|script) ~1 (interne|internes|de la direction|du siège|confidentiel|confidentielle|de direction|des chefs|secrète|secret) ~6',
        "(notre|nos) (marge|marges|chiffre d'affaires|ca|trésorerie|prix d'achat|prix de revient|résultat net|pertes|dette|dettes|bénéfice|bénéfices|rentabilité|masse salariale|coût de revient|déficit|comptes) ~5 (<être>|<avoir>|<baisser>|<chuter>|<fondre>|%|€|euros|millions|k€|#|coupé|rouge|divisé|de #|en baisse|plus que|négatif|serré|serrée)",
        "(plus|pas|manque) (de|d') (budget|trésorerie|argent|moyens|sous) ~5 (cette année|pour|avant|payer|recruter|réparer|remplacer|ce mois|en ce moment|d'ici|depuis)",
        '(nous|on) ~2 (avons perdu|a perdu|perdons) ~5 (€|euros|%|millions|la moitié|marge|clients)',
        "(nous|on) ~2 (payons|paye|paie|achetons|achète|margeons|marge|touchons|touche|gagnons|gagne|facturons|facture|vendons à perte|vend à perte) ~5 (€|euros|%|#|centimes|la moitié|moins|millions|marge|pièce|par mois|de l'heure|au smic|à perte)",
        '(salaire|prime|primes|rémunération|paie|augmentation|treizième mois) ~5 (de|notre|nos|du|des) ~3 (vendeurs|équipe|équipes|agents|livreurs|directeur|directrice|salariés|employés|€|euros|collègue)',
        '(le|la|notre|un|une) (nouveau|nouvelle|prochain|prochaine|futur|future) ~1 (modèle|version|gamme|collection|produit|smartphone|application|appli|site|magasin|boutique|ligne|collaboration|console|album|saison|campagne|directeur|directrice|patron|pdg|égérie|partenariat|formule|carte|offre|tarif|tarifs) ~3 (<sortir>|<arriver>|<être>|<ouvrir>|<débarquer>|<remplacer>|prévu|prévue|signé|signée|prend|rachète|en préparation|pour le|pour la rentrée) ~5 (secret|officiel|annoncé|annoncée|chut|officielle|confidentiel|dire|encore|presse|personne|avant tout le monde|exclusivité|embargo)',
        'chut ~~8 (secret|confidentiel|officiel|annoncé|annonce|personne ne)',
        '(embargo|nda|accord de confidentialité|réunion de crise|cellule de crise|audit interne) ~6',
        "(mot de passe|code|digicode|alarme|clé|clés|coffre|identifiant|wifi) ~3 (interne|du magasin|de l'alarme|du coffre|admin|administrateur|de l'équipe|sous le|de secours|du local|de service) ~4",
      ],
      denial: 'nothing',
      without: [
        '(pas|rien) ~2 (de date|à annoncer) ~2',
        "(n'avons|n'ai|avons|a) ~1 (pas|rien) ~1 (encore)? ~2 (reçu|retrouvé|eu)",
        '(votre|vos|ton|ta) ~1 (arrêt|arrêts|dépression|congé|grossesse|employeur|divorce|deuil|cancer|cure|maladie|mari|femme|fils|fille|mère|père|enfant|bébé|proche|chien|chat|sœur|frère)',
        '(chers|à nos) ~1 (fans|abonnés)',
        '(restez|rester) (informés|connectés)',
        '(notre|la) politique de confidentialité',
        "(transmis|signalé|remonté|remontons|remonte|remontée|partagé|transmettons|transmets|reprenons|repris|évoqué) ~5 (en interne|à la direction|à la responsable|au responsable|à l'équipe)",
        'en interne (pour|afin|et|,|avec|cette|ce|votre)',
        '(information|informations|voie) (publique|officielle)',
        '(code|codes) (promo|postal|de réduction|barre|de suivi)',
      ],
    },
  ],
  examples: {
    match: [
      { text: 'Bonjour, le livreur a été mis à pied hier.', marks: 'le livreur a été mis à pied hier' },
      { text: 'De vous à moi, cette gamme s’arrête.', marks: 'De vous à moi' },
      {
        text: 'Notre fournisseur nous doit trois mois de loyer.',
        marks: 'Notre fournisseur nous doit trois mois de loyer',
      },
      {
        text: 'La moitié de l’équipe est en arrêt maladie.',
        marks: 'La moitié de l’équipe est en arrêt maladie',
      },
    ],
    pass: [
      'Nous reprenons ce point avec l’équipe du magasin.',
      'Le nouveau modèle est en rayon depuis lundi.',
      'Votre arrêt de travail nous est bien parvenu.',
      'Le magasin ferme à 19 h ce soir.',
      'Votre remarque est remontée à la direction.',
    ],
  },
})
