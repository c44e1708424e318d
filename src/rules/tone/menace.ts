import { family } from './frames/family'
import { COURTS, LEGAL_ACTION, LIBEL, OUR_LAWYERS, PUNISHED, TO_SUE } from './frames/law'
import { rewrites } from './frames/rewrite'
import { isCalledOut, YOUR } from './frames/target'
import { either, forms, lemmas } from './frames/wordClass'

const menace = family({
  category: 'menace',
  kind: 'tone',
  severity: 'stop',
  why: 'Une menace publique fait plus de bruit que le retard ou l’erreur de départ : c’est elle qui a créé la polémique Aquarelle en 2012.',
})

const WE_WILL =
  "(nous|on|je|j') ~2 (allons|va|vais|irons|ira|pouvons|peut|pourrions|pourrait|comptons|compte|envisageons|n'hésiterons|hésiterons|hésitera|hésiterai|serons|sera|<réserver>)"
const BETTER_LAW = rewrites({
  vous: 'nous ne partageons pas cette lecture des faits et restons prêts à l’examiner avec vous en privé',
  tu: 'nous ne partageons pas cette lecture des faits et restons prêts à l’examiner avec toi en privé',
})
/** Somebody else is meant: whoever broke in, stole, tagged. */
const AGAINST_OTHERS =
  "(contre|poursuivre) (le|la|les|l'|cet|cette|ces|leur|leurs|x|un|une|des) ~1 (auteur|auteurs|responsable|responsables|individu|individus|personne|personnes|escroc|escrocs|voleur|voleurs|faussaire|faussaires|fraudeur|fraudeurs|usurpateur|pirate|pirates|usurpateurs)"
const YOUR_ADVICE =
  '(vous|tu) ~1 (pouvez|peux|conseillons|invitons|pourrez|devez|conseille|invite|recommandons|avez le droit)'

export const legalThreat = menace.rule({
  name: 'juridique',
  message: 'Cette phrase menace la personne de poursuites.',
  acts: [
    {
      find: [
        `${WE_WILL} ~4 ${TO_SUE}`,
        "(nous|on|je|j') ~2 (<porter:verb.future>|<déposer:verb.future>|<porter:verb.indicative-present>|<déposer:verb.indicative-present>) ~1 plainte",
        `(nous|on|je|j') ~3 (<poursuivre:verb.future>|<attaquer:verb.future>|<assigner:verb.future>|<saisir:verb.future>|<saisir:verb.indicative-present>|<engager:verb.future>|<engager:verb.indicative-present>) ~4 (${COURTS}|${OUR_LAWYERS}|${LEGAL_ACTION}|diffamation)`,
        '(nous|on|je) (vous|te) (<poursuivre:verb.future>|<attaquer:verb.future>|<assigner:verb.future>|<poursuivre:verb.indicative-present>|<assigner:verb.indicative-present>|<traîner:verb.future>)',
        '(plainte|procédure|action|poursuites) ~4 (contre (vous|toi) | (à|a) (votre|ton) (encontre|nom))',
        '(<réserver>) ~2 (le|tout) (droit|droits) ~6 (poursuites|poursuivre|plainte|justice|judiciaire|avocat|avocats|juridique|suites)',
        "sous peine (de|d') (poursuites|plainte|procès|sanctions)",
        `(vous|tu) ~4 (nouvelles|parler|écho|échos|courrier|lettre|recommandé) ~1 (de|par|d'|des) ~1 ${OUR_LAWYERS}`,
        `(vous|tu) ~4 (nouvelles|courrier|lettre|recommandé|parler) (de|d'|des|du) (notre|nos|mon|un)? (avocat|avocats|huissier|service juridique|juristes)`,
        `${OUR_LAWYERS} ~3 (<occuper>|<charger>|<apprendre>|<régaler>|<apprécier>|<rappeler> à l'ordre|<expliquer>|<adorer>|<juger>|<ravir>|<poursuivre>|<attaquer>|prendre le relais|prend le relais|prendra le relais|va prendre) ~6`,
        `(<transmettre>|<transférer>|<remettre>|<confier>|<partir>|<envoyer>|faire suivre) ~4 (à|a|chez|aux|au) (notre|nos|mon|mes|un)? (avocat|avocats|huissier|huissiers|contentieux)`,
        // What others did is handed to the police too: a threat hands over what the person wrote.
        `(<transmettre>|<transférer>|<remettre>|<confier>|<envoyer>|faire suivre) ~2 ${YOUR} ~4 (à|a|aux|au) ~1 (police|gendarmerie|procureur)`,
        "(on|nous) (se|nous) ~1 (<retrouver>|<voir>|<revoir>|<reverra>|<croiser>|<expliquer>) ~2 (tribunal|justice|juge|prud'hommes|procès)",
        '(rendez-vous|rdv|à bientôt|on se voit|retrouvons-nous) (au|devant le|devant un) (tribunal|juge)',
        `${LIBEL} ~6 (${PUNISHED}|tribunal|tribunaux|justice|plainte|poursuites|avocat|avocats|amende|amendes|euros|€|prison|délit|cher|loi|juge|pénal)`,
        `(${PUNISHED}|plainte|poursuites|avocat|avocats|tribunal|amende|condamnation) ~6 ${LIBEL}`,
        `${YOUR} (propos|commentaire|commentaires|message|messages|avis|accusations|écrits|publication|post|allégations|mensonges) ~6 (${PUNISHED}|relèvent du pénal|tombent sous le coup de la loi|tombe sous le coup de la loi|vous coûter|poursuites|répondre devant)`,
        '(vous|tu) ~2 (<répondre>|<expliquer>|<justifier>) ~4 (tribunal|justice|juge|police|gendarmes|gendarmerie)',
        "(constat|capture|captures) (d'huissier|d'écran) ~8 (justice|plainte|juridique|tribunal|avocat|avocats|police)",
        `(<assumer>|<répondre>|<justifier>) ~6 (${COURTS}|police|gendarmes|gendarmerie)`,
        // A fruit is ripe and a jurist answers the telephone: a threat sets them on the person.
        `(notre|nos|mon|mes) ~1 (avocat|avocats|juristes|juriste|huissier) (s'|va|vont|se|prend|prendra|suit ¬(les|la|le|ce|cette|votre)|suivra|appréciera|saura|vous (<écrire>|<contacter>|<recontacter>|<expliquer>|<remercier>|<apprendre>|<dire>|<adresser>))`,
        `(notre|nos|mon|mes) ~1 (avocat|avocats|juristes|juriste|huissier) (a|ont|est|sont) ~2 (dossier|saisi|saisis|chargé|chargés|prévenu|prévenus|informé|informés|alerté|alertés|contact|coup|courant|propos|message|commentaire)`,
        '(faire|ferons|faisons|fera) valoir (nos|ses) droits',
        `(aurez|auras|avoir|aura) affaire (à|au|aux) ~1 (moi|nous|lui|${COURTS}|police|gendarmes|avocat|avocats|huissier|contentieux|patron|direction|juristes)`,
        '(risquez|risques|encourez|encours|exposez|exposes) ~6 (propos|diffamation|plainte|poursuites|amende|prison|justice|gros|écrits|condamnation|sanctions)',
        "(ira|iront|va aller|ça va aller|finira|va finir|se terminera|se finira|se réglera|réglera) ~1 (en justice|au tribunal|devant les tribunaux|devant le juge|au pénal|aux prud'hommes)",
      ],
      better: BETTER_LAW,
      without: [
        AGAINST_OTHERS,
        YOUR_ADVICE,
        '(nous|on) ~2 (avons|a) (déposé|porté) plainte (hier|ce matin|dès|aussitôt|contre x)',
        'médiateur',
      ],
    },
  ],
  examples: {
    match: [
      {
        text: 'Bonjour, nous porterons plainte pour ces lignes.',
        marks: 'nous porterons plainte pour ces lignes',
      },
      {
        text: 'Encore un mot et notre avocat se chargera de la suite.',
        marks: 'Encore un mot et notre avocat se chargera de la suite',
      },
      {
        text: 'Rappelons que la diffamation est punie par la loi.',
        marks: 'Rappelons que la diffamation est punie par la loi',
      },
      { text: 'Vous aurez des nouvelles de nos avocats.', marks: 'Vous aurez des nouvelles de nos avocats' },
    ],
    pass: [
      'Nous ne porterons pas plainte, rassurez-vous.',
      'Nous allons porter plainte contre les auteurs des dégradations.',
      'Vous pouvez porter plainte en ligne auprès de la gendarmerie.',
      'Notre avocate tient une permanence gratuite le mardi.',
      'Le médiateur peut être saisi sous un an.',
    ],
  },
})

const PEOPLE_AROUND = forms(
  'employeur patron patronne entourage famille mari femme conjoint conjointe parents école université bailleur propriétaire banque voisins collègues proches rh chef hiérarchie police gendarmerie fisc urssaf caf préfecture',
)
const HELD = forms(
  'dossier compte commande remboursement contrat carte abonnement colis dépôt caution livraison demande avoir accès réservation inscription ligne échange chèque adhésion',
)
const FROZEN = forms(
  'bloqué bloquée bloqués suspendu suspendue gelé gelée clôturé clôturée résilié résiliée annulé annulée fermé fermée supprimé supprimée retenu retenue coupé coupée perdu perdue classé refusé refusée radié radiée attente dessous oublié oubliée',
)
/** What a person writes under a name. */
const WORDS = forms(
  'avis commentaire commentaires message messages post publication publications critique critiques étoile étoiles note propos tweet ligne lignes texte mots',
)
const POSTS = either(WORDS, forms('vidéo photo photos page'))
const THIS = "(votre|vos|ton|ta|tes|ce|cet|cette|ces|le|la|les|l')"
/** To stop complaining, or to take back what was written: what silence is bought with. */
const GIVING_IN = either(
  lemmas('insister râler critiquer plaindre étaler recommencer taire calmer excuser persister'),
  `${lemmas('retirer supprimer effacer modifier enlever changer corriger')} ~1 ${THIS} ~1 ${POSTS}`,
  `(l'|le|la|les|été) ${lemmas('retirer supprimer effacer modifier enlever corriger')}`,
  `${lemmas('publier poster écrire continuer')} (sur (notre|nos) (page|mur|profil) | de tels | de telles | ce genre | à <:verb.infinitive>)`,
)
/** What is done against somebody's will. */
const HARM = lemmas(
  'bloquer annuler fermer clôturer suspendre résilier engager saisir poursuivre bannir exclure refuser couper retenir alerter porter déposer publier',
)

export const reprisal = menace.rule({
  name: 'represailles',
  message: 'Cette phrase menace la personne de représailles ou met une condition à son silence.',
  acts: [
    {
      find: [
        `${YOUR} ${HELD} ~5 ${FROZEN} ~~3 (tant|jusqu'|si|aussi longtemps|jusqu'à) ~6 ${GIVING_IN}`,
        `(tant|jusqu'à ce|aussi longtemps) (que|qu') ~8 (${GIVING_IN}|${WORDS} ~3 (en ligne|visible)|excuses) ~~4 (aucun|aucune|pas de|pas|rien|plus|${YOUR}|vous|nous|on|dossier|remboursement)`,
        `(tant|jusqu'à ce|aussi longtemps) (que|qu') ~5 ${lemmas('retirer supprimer effacer enlever')} ${YOUR} ${POSTS}`,
        `(aucun|aucune|pas de|rien|ni|plus de) ~8 (tant|jusqu'à ce|avant|sans) ~6 (${GIVING_IN}|${WORDS} ~3 (en ligne|visible|retiré|retirée|supprimé|supprimée|effacé|effacée)|excuses)`,
        `(<rembourser>|<dédommager>|<remboursement>|<geste>|<avoir:noun>|<traiter>|<répondre>|<échanger>|<livrer>|<reprendre>|<expédier>|<débloquer>|<étudier>) ~6 (si|quand|lorsque|dès que|une fois que|à condition que|uniquement si|seulement si|une fois|après) ~3 ((vous|tu) ~4 ${GIVING_IN} | (votre|ton|vos|cet|ce) ${POSTS} ~3 (retiré|supprimé|effacé|modifié|enlevé|retirée|supprimée))`,
        `(retirez|supprimez|effacez|enlevez|modifiez|changez|corrigez|retire|supprime|efface|enlève) (-le|-la|-les)? ~4 ${POSTS} ~~3 (sinon|ou|faute|sans quoi|et|avant|pour) ~2 (nous|on|je|vous|votre|que|tu|être)`,
        `(retirez|supprimez|effacez|enlevez|retire|supprime|efface|enlève) (-le|-la|-les|ça|cela|tout) ~4 ~~1 (sinon|ou|faute de quoi|sans quoi) ~2 (nous|on|je|votre|ton)`,
        `(si|s') ~2 (vous|tu) ~3 ((retirez|supprimez|effacez|modifiez|enlevez|retires|supprimes|effaces|changez|maintenez|postez|publiez|remettez|laissez) ~1 ${THIS} ~1 ${WORDS} | (continuez|continues) (ainsi|comme ça|sur ce|dans cette|à ~1 ${GIVING_IN}) | persistez|insistez|recommencez) ~6 ~~2 (nous|on|je|votre|vos|votre|vous|notre) ~4 (<:verb.future>|allons|va|vais|risquez|risque|pourrait|devrons|serons|contraints)`,
        // *Sinon, nous avons du 38* offers: a threat does harm.
        `(sinon|faute de quoi|sans quoi|à défaut|autrement|auquel cas) ~~1 (nous|on|je) ~4 ${HARM}`,
        `(sinon|faute de quoi|sans quoi) ~~1 (gare|adieu|c'est (le|la|l') ~1 (porte|blocage|huissier|tribunal|contentieux)|plus de|${YOUR} ${HELD} ~3 ${FROZEN})`,
        // *sans quoi vous aurez froid* warns of what nobody does to them.
        `(sinon|faute de quoi|sans quoi|à défaut|autrement|auquel cas) ~~1 (vous|tu) ~2 (<regretter:verb.future>|<répondre:verb.future>|<assumer:verb.future>|<payer:verb.future>|<perdre:verb.future>|<recevoir:verb.future>|<attendre:verb.future>|aurez (affaire|des nouvelles|un courrier|droit)|auras (affaire|des nouvelles))`,
        `(préviendrons|préviendra|prévenons|contacterons|contactera|appellerons|appellera|informerons|informera|alerterons|alertera|écrirons|signalerons|signalera|avertirons|avertira|préviens|préviendrai|contacterai) ~2 (à|a|auprès de)? (${YOUR} ${PEOPLE_AROUND} | (la|le|l') (police|gendarmerie|fisc|urssaf))`,
        // An order or advice to tell one's bank is no threat: who threatens does it.
        `(nous|on|je) ~2 (allons|va|vais|pouvons|peut|pourrions|pourrait|comptons) ~2 (prévenir|informer|contacter|appeler|alerter|avertir|écrire|signaler) ~2 (à|a|auprès de)? ${YOUR} ${PEOPLE_AROUND}`,
        `(nous|on|je|j') ~1 (avons|a|ai) ~1 (prévenu|averti|informé|alerté|contacté|écrit à) (votre|ton|vos|tes) ${PEOPLE_AROUND}`,
        `(<retenir>|<facturer>|<déduire>|<prélever>|<pénalité>|<amende>) ~6 (chaque|par|pour (un|cet|ce|votre)|tout) ~1 (mauvais|mauvaise)? ${POSTS}`,
        `${POSTS} ~8 (sinon|faute de quoi|sans quoi) ~4`,
        "(vous|te|t'|lui) (<apprendre>|<enseigner>|<inculquer>) ~1 (la politesse|les bonnes manières|le respect|à vivre)",
        `(votre|ton) ((employeur|patron|patronne|entreprise|chef|école) ~3 (<savoir>|<apprécier>|<apprendre>|<être> (ravi|content|courant|informé)|<adorer>) | (mari|femme|conjoint) ~3 (<savoir>|<apprendre>|<être> (courant|informé)))`,
        // Asking leave to show a picture is the opposite of a threat.
        `(nous|on|je|j') ~2 (publierons|publiera|publions|diffuserons|révélerons|afficherons|partagerons|(allons|va|vais|pouvons|peut|pourrions|pourrait|comptons|hésiterons pas|hésitera pas) ~2 (publier|diffuser|révéler|afficher|rendre public|rendre publics|dévoiler|partager|montrer|sortir|ressortir|balancer)) ~3 (votre|vos|tes|ton|ta|vos propres) (nom|noms|identité|échanges|messages|conversations|conversation|adresse|dossier|historique|mails|emails|courriels|coordonnées|visage|enregistrements|appels|ip)`,
        `(diffuser|diffuserons|révéler|révélerons|dévoiler|balancer|ressortir) ~3 (votre|vos|tes|ton|ta) (photo|photos|vidéo|nom|identité|échanges|messages|conversations|adresse|dossier)`,
        "(on|nous|je|j') ~1 (sait|savons|sais|avons|a|ai|connaît|connaissons|connais|avez) ~1 (où (vous|tu) (habitez|habites|vivez|travaillez|bossez|travailles|bosses|êtes|garez) | qui (vous|tu) (êtes|es) | (votre|ton|vos|tes) (adresse|ip|numéro|coordonnées|plaque|identité|vrai nom) | ~2 (votre|ton) (adresse|ip|numéro|plaque|visage))",
        `(liste noire | blacklist | blacklisté | blacklistée | blacklister | blacklistés | black-list | black-lister | (êtes|es|serez|seras) ~1 (fiché|fichée))`,
        "(vous|te|t'|êtes|es|serez|seras|sera) ~3 (<bannir>|<interdire>|<exclure>|<radier>) ~2 (de|d'|l'accès|du|des|à vie|tout|entrée) ~3 (magasin|magasins|boutique|boutiques|enseigne|établissement|salle|entrée|hôtel|restaurant|vie|club|site|réseau)",
        '(vous|tu) ne ~2 (pourrez|serez|seras|pourras|remettrez|commanderez|entrerez) ~2 plus ~6 (jamais|chez nous|servi|servie|accepté|acceptée|bienvenu|bienvenue|client|cliente|dans (nos|notre))',
        `(puisque|puisqu'|comme|vu que|étant donné que) (vous|tu) ~6 , ~~1 (nous|on|je) ~1 (<geler>|<bloquer>|<suspendre>|<retenir>|<annuler>|<clôturer>) ~1 ${YOUR} ~1 (${HELD}|réclamation|demande)`,
        `(nous|on|je) ~2 (fermerons|fermera|clôturerons|clôturera|résilierons|résiliera|suspendrons|suspendra|annulerons|annulera|bloquerons votre compte|couperons|coupera|allons fermer|allons clôturer|allons résilier|allons suspendre|va fermer|va clôturer|va suspendre|va annuler|annulons|clôturons|résilions|fermerai|annulerai) ~2 ${YOUR} ${HELD} ~6 ~~2 (si|puisque|au prochain|à la prochaine|après ça|pour la peine|vu|avec plaisir|comme ça|dès ce soir|définitivement)`,
        "(vous|tu) ~2 (n'aurez|ne recevrez|ne verrez|n'aurez|toucherez|verrez|aurez|recevrez|recevras) ~2 (pas|rien|jamais|aucun|plus) ~4 (un centime|le moindre|remboursement|votre argent|vos sous|couleur|centime)",
      ],
      denial: 'nothing',
      better: rewrites({
        vous: 'votre dossier suit son cours et nous vous répondons en privé',
        tu: 'ton dossier suit son cours et nous te répondons en privé',
      }),
      without: [
        'droit de rétractation',
        "(si|s') vous ~4 (souhaitez|préférez|voulez|avez besoin)",
        '(escroc|escrocs|fraude|fraudeurs|phishing|hameçonnage|pirate|arnaque|arnaques|faux conseiller)',
      ],
    },
    {
      message: 'Cette phrase pose une condition au silence de la personne.',
      find: [
        `(encore (un|une) | (au|à la) (prochain|prochaine|moindre|premier|première) | (un|une) (seul|seule|autre)) ~1 (${POSTS}|remarque|mot|plainte|phrase|ligne|relance|appel|mail|parole|écart|dérapage|pique|fois) ~4 (et|,) ~~1 (je|on|nous|c'|votre|vos|ton|tes|vous|tu|notre|le|la|plus|adieu|fini|terminé) ~6`,
        `(un|une) (${POSTS}|remarque|mot|plainte|phrase|ligne|relance) (de plus|de trop|supplémentaire) ~2 (et|,) ~~1 (je|on|nous|c'|votre|ton|vous|tu|notre|adieu|fini|terminé) ~6`,
        // Who is sorry for a delay tells it; who threatens supposes it.
        "((serait|pourrait être) ~1 (dommage|regrettable|fâcheux|bête|malheureux|triste) | (étonnez|étonne|étonner|surpris|surprise)) ~3 (que|qu'|si) ~1 (votre|vos|ton|ta|tes|quelque chose|il|on|nous|un|une) ~6 (<perdre>|<retarder>|retard|<disparaître>|<attendre>|<traîner>|<annuler>|<bloquer>|<casser>|<sauter>|<arriver>|<oublier>|<égarer>|<passer>|<rester>)",
        `${YOUR} ~1 (${HELD}|garantie|points|droits|place|avantages|argent|acompte|prime|statut) ~3 ((<sauter:verb.future>|<disparaître:verb.future>|<évaporer:verb.future>|<traîner:verb.future>|<geler:verb.future>) | (va|vont|pourrait|pourraient|risque|risquent|finira) ~2 (sauter|disparaître|évaporer|traîner) | à la trappe|à la poubelle|aux oubliettes|en bas de la pile|sous la pile) ~3`,
        "pas (de|d') ~3 , pas (de|d') ~3",
        '(plus|moins) (vous|tu) ~4 (plus|moins) ~6 (attendr|dossier|commande|remboursement|attendrez|traînera|traîner|longtemps|longue|long|traitée|traité|chances)',
        `(si|tant que|à condition que) ~1 (vous|tu) ~3 (tenez|tiens|souhaitez|voulez|espérez|comptez|désirez|veux) ~4 (à|revoir|récupérer|garder|conserver|recevoir|être|votre|votre caution|toucher) ~8 ${GIVING_IN}`,
        `${GIVING_IN} ~6 (si|pour|avant) ~2 (vous|tu|que|de|espérer) ~3 (tenez|voulez|souhaitez|récupérer|revoir|toucher|être|espérez|recevoir|obtenir|nous|on)`,
      ],
      denial: 'nothing',
      beside: [
        `(${POSTS}|${GIVING_IN}|remarque|mot|plainte|phrase|ligne|relance|excuses|excuse|serait|étonnez|étonne|plus vous|plus tu|au public|en public)`,
      ],
      without: [
        '(publier|postez|publiez|envoyez|écrivez|laissez) ~3 (message privé|mp|privé|messagerie)',
        '(par|en) (message|mp|messagerie|message privé)',
        '(merci|bonjour) (pour|de) (votre|ton|ce) ~2 (message|avis|commentaire|retour)',
        '(au|à la) ~1 (prochain|prochaine) (visite|rendez-vous|commande)',
        '(désolés|désolé|désolée|regrettons|navrés|navrée)',
        '(nous|on) ~2 (répondons|avons répondu|lisons|réponds|revenons|vous écrivons)',
      ],
    },
    {
      // An order, not a tense: *si le problème persiste* orders nothing.
      message: 'Cette phrase pose une condition au silence de la personne.',
      find: [
        "(persistez|insistez|recommencez|persiste|recommence|osez) ~3 (et|,) ~~1 (vous|tu|on|nous|je|votre|ton|c'|notre|ça|vos) ~6",
        "(continuez|continue) (donc|ainsi|encore|comme ça|sur ce ton|dans cette voie)? (et|,) ~~1 (on|nous|je|c'|ça|(votre|ton) ~1 (compte|dossier|commande)) ~6",
      ],
      denial: 'nothing',
      when: isCalledOut,
    },
    {
      message: 'Cette phrase sonne comme une intimidation.',
      find: [
        "(vous|tu|t') ~2 (allez|vas|aller) ~2 (le|la|amèrement|vite|en)? (regretter|payer|entendre parler|voir ce que|voir de quel|comprendre votre|goûter|s'en mordre|vous en mordre|mordre)",
        "(vous|tu) (le|la|l')? (regretterez|regretteras|paierez|payerez|paieras)",
        '(ça|cela|ce|cet|votre|vos|ces) ~3 (<pouvoir>|va|vont|risque|risquent|finira) ~1 (de)? ((vous|te) (<coûter> (très)? (cher|gros|bonbon)|retomber dessus|revenir à la figure) | (vous|te)? (mal finir|mal se (finir|terminer|passer)|se retourner contre))',
        '(ça|cela) (va|risque|pourrait) ~1 (de)? (mal (finir|tourner|se passer|se terminer)|(se|te|vous) retourner|barder|(chauffer|saigner) ($|pour (vous|toi)))',
        '(vous|te) ~1 (coûtera|coûter|coûteront|coûterait) (très|bien)? (cher|chère|bonbon)',
        // Who says that words or a procedure are dear does not speak of a price.
        '(propos|accusation|accusations|affirmation|affirmations|procédure|procès|diffamation|mots|expression) ~6 (coûte|coûtent|coûter|coûtera) (très|bien)? cher',
        "(vous|tu|t') ~1 (êtes|es|voilà|voici) (prévenu|prévenue|prévenus|averti|avertie|avertis) ($|,)",
        '(vous voilà|te voilà|vous voici|tiens-toi pour|tenez-vous pour|considérez-vous (comme)?) (prévenu|prévenue|prévenus|averti|avertie)',
        '(dernier|premier et dernier|ultime|premier) avertissement',
        '(faire|fera|ferons|ferait|moyens de|manière de) ~3 taire',
        '(on|nous) (se|nous) (retrouvera|retrouverons|recroisera|recroiserons) $',
        "(forces de l'ordre|police|gendarmes|gendarmerie|fisc|urssaf|inspection) ~3 (intéressés|intéressée|intéressé|ravis|ravie|ravi|intéresser|adorer)",
        "(un|notre|l') huissier ~3 (passera|viendra|va|constate|constatera|se|frappera|sonnera)",
        '(excusez-vous|excuse-toi|présentez vos excuses|rétractez-vous|retirez vos propos) ~~6 (et|sinon|ou|avant) ~4',
        "(vous|tu) ~1 (pouvez|peux) ~2 (attendre|courir|rêver|l'attendre|toujours) ~1 (longtemps|attendre|courir|rêver|toujours)",
        "(vous|tu) ~1 (feriez|ferais) (mieux|bien) (de|d') ~3 (taire|effacer|supprimer|retirer|faire attention|réfléchir|éviter|modérer|vous|te|surveiller|oublier|cesser|arrêter|baisser)",
        // Advice is given in the same words: it is the verb that silences.
        "(à (votre|ta) place|si j'étais (vous|toi)|si j'étais à (votre|ta) place) ,? ~~1 (je|j'|on|nous) ~4 (<taire>|<retirer>|<supprimer>|<effacer>|<excuser>|<méfier>|<calmer>|<arrêter> (de|là)|<baisser>|<modérer>|<faire> ~2 (attention|gaffe|profil)|profil bas|<relire>|<vérifier> ~4 (avant|contrat|bail)|<garder> ~2 œil|<réfléchir>|<surveiller>|<éviter> de ~1 (<publier>|<écrire>|<poster>))",
        "(on|je|nous|quelqu'un|nos gars|mes gars) (vient|viens|venons|viendra|viendrons|passera|passerons|passe|débarque|débarquons|débarquera|va venir|va passer) ~3 (s'expliquer|te voir|chez toi|parler entre|(régler|expliquer|discuter) (ça|cela)? (avec (vous|toi)|entre (hommes|quatre)|dehors)) ~3",
        "la prochaine fois ~8 (on|je|nous|ça|c'est) ~2 (<bloquer>|<virer>|<bannir>|<sortir> (la|le|les)|<porter> plainte|<déposer> plainte|<appeler> (la|les) (police|gendarmes)|(la|les) (police|gendarmes|huissier)|<barder>|<chauffer>|<finir> mal|mal)",
        '(votre|ton) (nom|identité|profil|visage|plaque) ~3 (connu|connue|signalé|signalée|diffusé|diffusée|affiché|affichée|circule|circulera) ~6',
        `(${YOUR}|la|le|l') ${PEOPLE_AROUND} ~2 ((sera|seront|serait|va être|appréciera|va adorer|aimerait|aimera) ~2 (ravi|ravie|ravis|content|contente|heureux|intéressé|intéressée|curieux|savoir|apprendre|lire) ~1 (d'|de|par)? ~1 (savoir|apprendre|lire|découvrir|vos|votre|tes|ton|ce (que|qu'))) ~6`,
        "(on|nous|je) (gardons|garde|conservons|conserve|archivons|collecte|(avons|a|ai) (gardé|conservé|archivé|pris|fait)) ~3 (capture|captures|toutes vos|tous vos|dossier sur (vous|toi)|preuve|preuves|(copie|trace|traces) (de|d') (vos|votre|tes|ton|tout|chaque|ce) ~1 (propos|messages|message|commentaire|commentaires|insultes|écrits|publications|écrivez)) ~4",
        '(vos|tes) (propos|écrits|publications) ~3 (conservés|enregistrés|archivés|gardés|serviront|conservées|transmis|transmises|remis|remontés)',
        "(vous|tu) ~2 (n'|ne|n'en) ~2 (sortirez|emporterez|tirerez|en resterez|ferez) ~2 (pas|plus) ~4 (indemne|comme ça|paradis|ainsi|bon compte|vieux os)",
        "(ça|cela|l'affaire|cette histoire|on) (ne|n') ~2 (restera|va|resterons|restons|en restera|s'arrêtera|en reste) ~2 pas ~2 (là|impuni|en rester là)",
        // *Sans conséquence pour votre abonnement* reassures.
        '((restera|resteront|sera|seront|passera|demeurera|rester|être) pas ~1 (sans conséquence|sans conséquences|sans suites) | impuni|impunie|impunis|impunément)',
        "(venir|viens|venez|reviens|revenez|passe|passez|osez|ose) (-vous)? ~1 (me|nous)? (le|la|répéter|redire|dire) ~3 (en face|droit dans les yeux) ¬(de|du|des|d')",
        "(redites|redis|dites|dis|répétez|répète) ~4 (en face|droit dans les yeux) ¬(de|du|des|d')",
        '(en face|les yeux dans les yeux) (si (tu (es|as)|vous (êtes|avez) ~1 (un|le|du|des) ~1 (homme|courage|cran|couilles))|on verra)',
        "(on|nous) (en|se|nous|s'|vous|te|saura|saurons|finira|va|allons) ~3 (reparlera|reparlerons|reverra|reverrons|recroisera|croisera|retrouvera|retrouverons|retrouver|expliquera|attend|attendons|attendra|attendrons) ~2 (dehors|à la sortie|face à face|au parking|sans témoin|sans témoins|entre quatre|tôt ou tard)",
        "on (en reparlera|s'expliquera) ~1 (de vive voix|en personne|autrement)",
        "(gare (à|aux) (vous|toi|ce (que|qu')|vos|ne pas|la suite|la prochaine|représailles|conséquences) | ^ attention à (vous|toi) $ | attention (à|aux) (ce (que|qu') (vous|tu) ~1 (<dire>|<écrire>|<publier>|<raconter>|<poster>)|(vos|tes) (propos|paroles|mots|écrits)|la suite|représailles))",
        "(faites|fais) (très|bien)? (attention|gaffe) (à|a) (ce (que|qu') (vous|tu) ~1 (<dire>|<écrire>|<publier>|<raconter>|<poster>|<faire>)|(vos|tes) (propos|paroles|mots|écrits|arrières))",
        'fais gaffe à toi',
        "((mesurez|pesez|mesure|pèse) (bien)? (vos|tes) (propos|paroles|mots|termes) | (méfiez-vous|méfie-toi) (de (nous|moi))? $ | (réfléchissez|réfléchis) bien ~~5 (avant (de|d')|c'est nous|procédure|plainte|$))",
        '(vous|tu) ne (savez|sais) pas (à qui|avec qui|de quoi|ce dont|qui) (vous (avez|parlez|traitez)|tu (as|parles)|(je|nous|on) (suis|sommes|est|peut|pouvons|peux))',
        '(vous|tu) (ne)? (perdez|perds|perdrez) rien pour attendre',
        "(on|nous|je) (va|allons|vais|saura|saurons|sait|savons) ~1 (s'occuper|nous occuper|m'occuper|<occuper>|régler|retrouver|trouver|calmer|faire passer|faire taire|vous faire taire|te faire|apprendre|dresser|mater|corriger) ~2 (de)? (vous|toi|ton cas|votre cas|votre compte|ton compte|l'envie|le respect|la politesse|à vivre|taire)",
        "(on|nous|je) ~1 (va|allons|vais|saura|saurons) (vous|te|t') (retrouver|trouver|calmer|dresser|mater|faire taire|corriger|apprendre à vivre|apprendre la|régler|casser|démonter|défoncer|éclater|exploser|cogner|frapper|taper|massacrer|péter|démolir|fumer|tuer|buter|rattraper|chercher|montrer de quel|pourrir|détruire|ruiner|griller)",
        '(casser|péter|éclater|exploser|démonter|refaire|arranger|foutre) (la|ta|votre|les|le|tes|vos) (gueule|figure|tête|dents|bouche|jambes|portrait|genoux|mâchoire)',
        '(coller|mettre|prendre|recevoir|mérite|méritez|mériteriez|mérites) (une|des|deux|la|quelques) (bonne|bonnes|paire de)? (gifle|gifles|baffe|baffes|claque|claques|raclée|fessée|mandale|torgnole)',
        '((mérite|méritez|mériteriez|mérites) | (vous|te) (coller|mettre)) une (bonne)? (droite|tarte|correction|leçon) ($|,)',
        "(vous|te|tu|lui) ~1 (<passer:verb.future>|(allez|vas|va|faire|ferons|fera) ~1 passer|<réserver>|<promettre>) ~1 (un|une) (sale|mauvais|très mauvais) (quart d'heure|moment|surprise)",
        '(ne)? (me|nous) (cherchez|cherche|provoquez|provoque|poussez|testez|teste) (pas|plus|pas trop|à bout)',
        "(vous|tu) (allez|vas) voir ($ | de quel | ce (que|qu') (vous|t'|te|je|nous|on) ~3 $)",
        "(je|nous) (vous|te) (déconseille|déconseillons) ~1 (vivement|fortement)? ~1 (de|d') ~2 (continuer|recommencer|insister|persister)",
        `(je|nous) (vous|te) (recommande|conseille|suggère|conseillons|invite|invitons|recommandons) ~1 (vivement|fortement)? ~1 (de|d'|à) ~2 (vous taire|te taire|baisser (d'un|le) ton|ne pas continuer|ne plus (<écrire>|<publier>|<insister>|<venir>)|réfléchir à deux fois|faire attention à ce (que|qu')|(surveiller|mesurer) (vos|tes) (propos|paroles|mots|langage)|(retirer|supprimer) ~1 (vos|votre|tes|ton|ce|ces|cet) ~1 ${WORDS})`,
        '(nous|on) (gardons|garde|conservons|conserve|avons gardé|archivons) ~3 (captures|capture|preuve|preuves|trace|traces|enregistrement|enregistrements)',
        '(tout|chaque appel|la conversation|notre échange) (est|a été|sera) ~1 (enregistré|enregistrée|archivé|filmé) ~~1 $',
        "(vous|tu) (savez|sais) ce (qui|que|qu') ~1 (vous|te|t') (attend|reste|arrivera|arrive)",
        '(nous|on) (aussi)? (pouvons|peut|sait|savons) (aussi|également|très bien|vous)? (laisser|écrire|publier|noter|mettre|raconter|être méchants|nous montrer|se montrer) ~3 (avis|sur vous|méchants|méchant|chose|choses|votre vie|étoile|désagréables|désagréable)',
        '(à|a) vos risques et périls',
        '(vous|tu) (jouez|joues|jouer) (avec le feu|à un jeu dangereux|gros)',
        'à bon entendeur',
        '(surveillez|surveille|regardez|regarde) (vos|ton|votre|tes) (arrières|dos|langage|paroles|propos|derrière)',
        "(dormez|dors) (d'un œil|bien tant)",
        "il (pourrait|va|risque de) ~1 (vous|t'|te) ~1 arriver (quelque chose|des|malheur|un accident|des bricoles|des ennuis)",
        '(<chercher>|<attirer>) ~2 (des|les)? (ennuis|bricoles|embrouilles|problèmes)',
        '(ennuis|problèmes|bricoles|pépins|embrouilles) ~1 avec (nous|moi)',
        "(ennuis|bricoles|embrouilles) ~1 (vous|t') (arriver|arriveront|attendent|tomber|pendent)",
      ],
      denial: 'before',
      without: [
        '(arnaque|arnaques|fraude|fraudes|phishing|hameçonnage|piratage|démarcheurs|imitations|contrefaçons|contrefaçon|faux (mails|sms|sites|comptes|conseillers|messages|livreurs))',
        '<coûter> ~1 (trop|moins|plus|aussi|pas) cher',
        '(sol|route|verglas|vagues|marée|chien|marche|travaux)',
        '(ennuis|problèmes) (de|techniques|avec (votre|la|le|notre|cette|ce))',
      ],
    },
  ],
  examples: {
    match: [
      {
        text: 'Votre colis restera bloqué jusqu’à ce que vous retiriez ces lignes.',
        marks: 'Votre colis restera bloqué jusqu’à ce que vous retiriez ces lignes',
      },
      {
        text: 'Pas de remboursement tant que cet avis est en ligne.',
        marks: 'Pas de remboursement tant que cet avis est en ligne',
      },
      { text: 'Bonjour, dernier avertissement.', marks: 'dernier avertissement' },
      {
        text: 'Vous ne savez pas à qui vous avez affaire.',
        marks: 'Vous ne savez pas à qui vous avez affaire',
      },
      { text: 'Nous savons où vous travaillez.', marks: 'Nous savons où vous travaillez' },
      { text: 'Continuez ainsi et ça va mal finir.', marks: 'Continuez ainsi et ça va mal finir' },
    ],
    pass: [
      'Votre compte est bloqué par sécurité, écrivez-nous en privé pour le rouvrir.',
      'Nous ne gardons aucune trace de vos appels.',
      'Faites attention aux faux SMS qui imitent notre nom.',
      'Votre remboursement part dès que le retour est reçu, sous 14 jours.',
      'Ce modèle coûte moins cher en ligne.',
      'Venez nous voir en boutique, nous en parlerons de vive voix.',
    ],
  },
})
