import { APOLOGY } from '../tone/frames/apology'
import { type Mention, mention } from '../tone/frames/mention'
import { lemmas } from '../tone/frames/wordClass'

/** What a reply does, frame by frame: `missing` and `escalation` ask which of these it makes. */

export const GREETING = mention(
  '(bonjour|bonsoir|salut|hello|coucou|hey|yo|hola|bjr|slt|bsr|hi|salutations|bonne année)',
  '^ (cher|chère|chers|chères|madame|monsieur|mesdames)',
  // *Camarade Philippe*, *Bravo Karim*: who is called by name is welcomed.
  '^ (camarade|camarades|bravo|félicitations|docteur|maître) <:proper>',
)
/** Who opens on a name speaks to somebody: *Marion, …*, *Oh non Fatou, …*, *Bien joué Nino, …*. */
export const CALLS_BY_NAME = mention(
  '^ <:proper> (,|!|:)',
  '^ (oh|ah|haha|ahah|yes|oui|aïe|oups|zut|bien|pardon|mince|chapeau|merci|désolé|désolée|désolés|navré|navrée|navrés) (non|là|là là|joué|bien)? <:proper>',
  ', <:proper> $',
  // An infinitive thanks for nothing yet: *merci de patienter* greets nobody, unless by name.
  '<merci> ~8 , <:proper> (,|!|et)',
)
export const THANKS = mention(
  "(<merci>|<remercier>) ~2 (pour|à|beaucoup|d'avoir|mille|infiniment|<:proper>)",
  "(<merci>|<remercier>) (de|d') ¬<:verb.infinitive>",
  "<merci> ¬(de|d')",
)

export const APOLOGISES = mention(
  APOLOGY,
  '(mea culpa|(nos|mes) (sincères|profonds|vifs)? regrets|toutes nos excuses|mille excuses|mille pardons|nous plaidons coupables|au temps pour nous|autant pour nous)',
  "(on|nous|je|j') (s'en|nous en|m'en) ~1 (veut|voulons|veux|excuse|excusons) ¬de",
)

const FEELING = lemmas(`
  déception frustration agacement colère inquiétude mécontentement frayeur lassitude exaspération incompréhension désarroi
  angoisse douleur peine tristesse impatience étonnement surprise désagrément gêne stress souffrance peur choc indignation
  attente émotion embarras amertume découragement détresse ressenti déconvenue
`)
/** Who says that they understand a feeling by its name has acknowledged it, whatever else is said. */
export const UNDERSTANDS_FEELING = mention(
  `(<comprendre>|<imaginer>|<mesurer>|<entendre>|<partager>|<concevoir>) ~1 (votre|ton|ta|vos) ~1 ${FEELING}`,
)
export const NAMES_FEELING = mention(
  FEELING,
  '(ce|cet|cette|ces) ¬(<message>|<page>|<commentaire>|<lien>|<numéro>|<adresse>|<sujet>|<soir>|<matin>|<semaine>|<mois>|<an>|<point>|<fil>|<sens>|<jour>|<service>|<formulaire>|<genre>|<type>|<cas>|<sont>) ~1 <:noun>',
  "(vous|tu) ~1 (avez|as|aviez|avais|êtes|étiez|n'avez|n'aviez) ~2 <:verb.participle-past>",
  "(nous|on|je|j') ~2 (<comprendre>|<imaginer>|<mesurer>|<entendre>|<concevoir>|<partager>|<deviner>|<reconnaître>|<saisir>) ¬(pas|plus) ~2",
  '(vous|tu) (avez|as) ~2 (raison|bien fait)',
  "(c'est|c'était|ce n' est pas|n' est pas|ça fait|cela|est|voilà qui est|a dû être) ~3 (<pénible>|<gênant>|<agaçant>|<rageant>|<légitime>|<frustrant>|<inquiétant>|<grave>|<long>|<normal>|<acceptable>|<blessant>|<décevant>|<désagréable>|<éprouvant>|<choquant>|<anormal>|<inacceptable>|<stressant>|<embêtant>|<regrettable>|<difficile>|<terrible>|<douloureux>|<dur>|<vexant>|<effrayant>|<triste>|<pénalisant>|<trop> long)",
  '(quelle|quel) (<déception>|<frayeur>|<galère>|<journée>|<attente>|<mésaventure>|<peur>|<choc>|<tristesse>|<épreuve>|<histoire>|<accueil>|<parcours>)',
  '(nous|on|je) ~2 (<prendre>) ~4 (au sérieux|très au sérieux)',
  "((les|des) mots ~2 <manquer>|<cœur> (serré|lourd|gros)|coup (dur|terrible)|(il y a|c'est|a) de quoi ~1 <:verb.infinitive>|(pas|jamais) ~1 (marrant|drôle|sérieux|facile|simple|terrible|évident|digne)|(moche|rude|cruel|cruelle|vexant|rageant|lourd))",
  '(mal au cœur|nous inquiète|nous touche|nous alerte|nous préoccupe|pensons à (vous|votre)|condoléances)',
)
const DONE = lemmas(`
  vérifier transmettre envoyer expédier relancer regarder reprendre corriger réparer proposer contacter rappeler revenir rembourser
  remplacer remonter signaler prévenir alerter informer ouvrir lancer programmer reprogrammer planifier organiser mettre préparer ajouter
  retirer supprimer masquer bloquer suspendre nettoyer changer échanger étudier examiner traiter chercher retrouver appeler écrire
  recontacter intervenir passer demander saisir renforcer installer former revoir renvoyer livrer créditer annuler prolonger
  rétablir redémarrer régler résoudre enregistrer publier afficher épingler poster répondre confirmer expliquer guider accompagner aider
  occuper charger assurer suivre offrir garder réserver fermer rouvrir travailler analyser enquêter modifier actualiser déplacer rendre
  recevoir présenter écouter noter compléter partir arriver débloquer activer désactiver tester contrôler inspecter commander
  produire fournir déposer accorder prendre maintenir donner poursuivre réécouter réexpédier récupérer prévoir remettre
  refaire reporter recréditer réactiver composer relire recompter décaler réimprimer restituer dédommager interroger creuser retoucher
`)
export const ACTS = mention(
  `(nous|on|je|j'|<équipe>|<service>|<responsable>|<technicien>|<collègue>|<direction>|<conseiller>|<atelier>|<modérateur>|<directeur>|<directrice>|<référent>|<agence>|<magasin>|<chef>|<expert>|<agent>|<plombier>|<dossier>|<enquête>) ~5 ${DONE}`,
  `(<être>|<avoir>|<aller>) ~2 ${DONE}`,
  "(<être>) ~2 (disponible|en ligne|en place|en stock|en cours|ouvert|ouverte|ouverts|prévu|prévue|possible|valable|offert|affiché|affichés|en tournage|en préparation|à l'étude|confirmé|gratuit|gratuite)",
  "(vous|tu) ~1 (<pouvoir>|<trouver>|<avoir> (la possibilité|droit|accès|jusqu'))",
  '(voici|voilà|ci-dessous|ci-joint|la réponse|solution|correctif|remplacement|en revanche|à la place|retour à la normale)',
  "(à|dès|depuis|jusqu'|avant|vers|de|le|ce) ~1 (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|matin|soir|hier|aujourd'hui)",
  "(cliquez|ouvrez|choisissez|entrez|appuyez|téléchargez|videz|débranchez|coupez|gardez|conservez|arrêtez|cessez|suivez|transférez|maintenez|montrez|redémarrez|réinstallez|apportez|présentez|passez|demandez|évitez|utilisez|n'utilisez|ne relance|ne cliquez|faites|prenez|déposez|remplissez|quittez|éloignez|aérez|appelez|ouvre|garde|appelle)",
  '(quel|quelle|quelles|quels|à quelle|dans quel|pouvez-vous|pourriez-vous|souhaitez-vous|voulez-vous|peux-tu|puis-je|préférez-vous|accepteriez-vous) ~3',
  'selon (nos|les) conditions',
)
/** *Contactez-nous*: an invitation alone does nothing yet. */
export const INVITES = mention(
  "(contactez|écrivez|appelez|rejoignez|n'hésitez|venez|passez|consultez|retrouvez|contacte|écris|viens|merci de nous (contacter|écrire|communiquer|donner|patienter)|merci de patienter)",
)

const OFFICES =
  '(chat|tchat|dm|dms|mp|messagerie|téléphone|standard|guichet|comptoir|accueil|service|services|agence|espace|bureau|permanence|direction|office|conseillers|ligne|formulaire|équipe)'
/** An office or a box is there, and no more. */
export const STANDS_OPEN = mention(
  `${OFFICES} ~8 (ouvert|ouverte|ouverts|ouvertes|disponible|disponibles|joignable|joignables|accessible|accessibles|à votre écoute|à votre disposition|là)`,
  `${OFFICES} ~6 (<renseigner>|<recevoir>|<accueillir>|<attendre>)`,
  // *Le restaurant répond au …*, *le studio est joignable* : who can be asked has not answered yet.
  `(${OFFICES}|<restaurant>|<magasin>|<boutique>|<studio>|<garage>|<atelier>|<hôtel>|<mairie>|<secrétariat>|<conseiller>|<médiateur>|<référent>|<responsable>|<agent>|<collègue>|<équipe>|<:proper>) ~4 (répond|répondent|reçoit|reçoivent|accueille|accueillent|lit|lisent) ~2 (au|à|en|par|sur|dans|du|de|jusqu'|tous|jour)`,
  '(nous|je|on) (restons|reste|sommes|suis|est) ~1 (joignables|joignable|disponibles|disponible|là)',
  '(vous|tu) (pouvez|peux) ~1 (nous|me|lui|les) (joindre|écrire|contacter|appeler|demander)',
  '(vous|tu) (pouvez|peux) ~1 (joindre|écrire|contacter|appeler|téléphoner)',
)

/** Courtesy and feeling: kind, and no answer yet. */
export const IDLE = mention(
  APOLOGY,
  '(<merci>|<remercier>|<souhaiter>|<espérer>|<comprendre>|<imaginer>)',
  '(<plaisir>|cordialement|bonne (journée|soirée|continuation)|belle (journée|soirée)|bien à vous)',
  '(faq|foire aux questions)',
  '(<être>) ~2 (<humour>|<surpris>)',
)

/** Somebody comes to the person: a way to go on, unless it began by asking for a number in public. */
export const COMES_TO_YOU = mention(
  "(vous|te|t'|<:proper>) ~1 (<appeler>|<rappeler>|<écrire>|<contacter>|<recontacter>|<joindre>|<recevoir>)",
)

export const CHANNEL = mention(
  '(mp|mps|dm|dms|pv|inbox|messagerie|messageries|messenger|whatsapp|chat|tchat|sms)',
  '(message|messages|conversation|échange) ~1 (privé|privés|privée|direct|directs)',
  '(en|par|dans le|au) (privé|message|messages|mail|e-mail|courriel|courrier|téléphone|formulaire|chat|direct|lettre|email)',
  '(espace|compte) (client|personnel|abonné|adhérent|assuré|usager|membre|élève|parent|locataire|en ligne|famille|citoyen|pro|sécurisé)',
  "(votre|notre|l'|le|un|mon|via|du) ~1 (espace|guichet|standard|formulaire|comptoir|support|hotline|espace client|appli|application|mail|courriel|adresse|numéro|téléphone)",
  "(au|à l'|l'|aux|à la|notre) (guichet|accueil|comptoir|standard|caisse|secrétariat|billetterie|permanence|numéro vert|siège|réception|rayon|sav)",
  'le (guichet|comptoir|standard|numéro vert)',
  '(écrivez|contactez|appelez|joignez|rejoignez|écris|contacte|appelle|rejoins|joindre|écrire|contacter|répondez|dites|envoyez|montrez|donnez|confirmez|racontez|transmettez|indiquez|précisez|faites) (-nous|-moi|-le-nous|-la-nous|nous|moi|le-nous) ¬(ici|en commentaire|sous|votre (nom|numéro))',
  "(si|dès que|quand|lorsque) (vous|tu) (m'|nous|me) (écrivez|contactez|écris|contactes|donnez|envoyez|appelez)",
  "(un (mot|message) (en privé|privé|suffit)|rendez-vous|prendre rdv|passez (nous voir|à l'accueil|en|au|à)|venez nous (voir|rencontrer)|venez (en|au|à)|notre bureau|sur place|en boutique|en magasin|en agence|en mairie|en caisse|point relais)",
  '(passez|présentez-vous|venez|rendez-vous|prenez rendez-vous|poussez la porte|déposez|apportez|rapportez|appelez|téléphonez|composez|inscrivez-vous|connectez-vous)',
  '(permanence|guichets|bureau|hotline|numéro|courriel|e-mail|adresse mail|boîte mail|onglet|mon compte|appli|application)',
  '(dont voici le lien|ce lien|le lien|lien (dans|ci-dessous|suivant|de)|rubrique|sur (le|notre) site|page contact|ouvre un ticket|ouvrez un ticket|un ticket)',
  "(vous|te|t') (<appeler>|<écrire>|<contacter>|<répondre>|<rappeler>) ~2 (par|en|au|sur|dans)",
  "(puis-je vous appeler|moyen de (vous|te|le|nous) (joindre|faire|contacter)|reste (joignable|disponible|à votre écoute)|restons joignables|je vous écris|on t'écrit|nous vous écrivons|nous vous contactons|vous contacte|vous appellera|vous appelleront)",
  '(<appeler>|<composer>|<joindre>|joignable|joignables|<répondre>|standard|téléphone) ~4 (au|le) #',
)

/** What an answer does, whatever the comment is. */
export const GESTURES: readonly Mention[] = [
  GREETING,
  THANKS,
  APOLOGISES,
  NAMES_FEELING,
  ACTS,
  INVITES,
  STANDS_OPEN,
  IDLE,
  COMES_TO_YOU,
  CHANNEL,
]
