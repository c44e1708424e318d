import type { ReplyView } from '../rule'
import { guardedFamily } from './frames/guardedFamily'
import { mention, says } from './frames/mention'
import { MODERATION_GROUNDS } from './frames/moderation'
import { YOUR } from './frames/people'
import { rewrites } from './frames/rewrite'
import type { SpeechAct } from './frames/speechAct'
import { lemmas } from './frames/wordClass'

const censure = guardedFamily({
  category: 'censure',
  kind: 'tone',
  severity: 'warn',
  why: 'On modère l’illicite en citant la règle. Supprimer ou faire taire une critique la multiplie.',
})

const REMOVE = lemmas(
  'supprimer retirer effacer enlever ôter masquer cacher dépublier modérer censurer virer',
)
const REMOVED = `(${lemmas('supprimer retirer effacer enlever ôter masquer cacher dépublier modérer censurer virer bloquer')}|(<mettre> à la (corbeille|poubelle)))`
const POST = lemmas(
  'message commentaire avis post publication tweet note photo vidéo étoile statut critique évaluation propos texte plainte mot réponse témoignage story',
)
const PUBLISH = lemmas(
  'publier poster commenter écrire diffuser répandre étaler polluer critiquer exposer raconter afficher spammer râler pleurnicher plaindre partager inonder déverser dénigrer noter',
)
const BAN = lemmas('bloquer bannir exclure virer éjecter')
const COMPLAINT = lemmas(
  'critique plainte avis commentaire problème réclamation remarque reproche état humeur avis message mécontentement colère jérémiade doléance règlement histoire souci',
)
const PLACE =
  '(ici|<page>|<mur>|<fil>|public|publiquement|<réseau>|<commentaire>|facebook|instagram|twitter|x|linkedin|google|<publication>|partout)'

/** What harms the brand alone is no ground to delete. */
const PRETEXTS = mention(
  '(image|réputation|e-réputation) ~3 (marque|enseigne|établissement|société|entreprise|maison|page|commune|ville)?',
  '(<avis>|<commentaire>|<critique>|<message>|<retour>) ~1 <négatif>',
  'mauvaise (publicité|pub)',
)

/** Deleting is lawful when the reply says what the law or the charter forbids, or protects somebody's data. */
const isReasoned = (reply: ReplyView): boolean => says(reply, MODERATION_GROUNDS) && !says(reply, PRETEXTS)

const deletion: readonly SpeechAct[] = [
  {
    message: 'Cette phrase demande à la personne de retirer ce qu’elle pense.',
    find: [
      `${REMOVE} ¬(pas|jamais|aucun) ~1 (${YOUR}|ce|cet|cette|ces) ~2 ${POST}`,
      `(merci|<prier>|<demander>|<inviter>|veuillez|<devoir>|prière|<conseiller>|<suggérer>|<falloir>|<pouvoir>|<apprécier>|<souhaiter>|<vouloir>|<exiger>|<gré>) ~5 ${REMOVE} ~1 (${YOUR}|ce|cet|cette|ces) ~2 ${POST}`,
      `(<retirer>|<enlever>|<changer>|<modifier>|<revoir>|<corriger>|<reconsidérer>|<rectifier>|<remonter>) ~1 (${YOUR}|cette|ces) ~1 (<note>|<étoile>|<évaluation>|<avis>|<commentaire>)`,
      `<si> (vous|tu) (<supprimer>|<retirer>|<effacer>|<modifier>|<enlever>) ~4 ${POST}`,
      `(contre|échange (de|du)|après|moyennant|condition (de|du)) ~3 (retrait|suppression|modification) ~3 ${POST}`,
      `(dès|une fois|quand|lorsque|lorsqu'|condition) (que|qu')? (vous|tu) ~2 (supprimé|retiré|effacé|enlevé|modifié) ~3 ${POST}`,
    ],
  },
  {
    message: 'Cette phrase fait disparaître une critique sans dire quelle règle elle enfreint.',
    find: [
      `<signaler> ~1 (${YOUR}|vos) ~1 ${POST} ~4`,
      `(<avis>|<commentaire>|<message>) ~5 (ne|n') (<être>) (pas|jamais|plus) ~1 (publié|publiés|mis|mise|visible|visibles|diffusés|validés|affichés)`,
      '(<fermer>|<désactiver>|<couper>|<verrouiller>|<limiter>|<restreindre>) ~2 réponses',
      `(nous|on) ne (<laisser>|<garder>|<publier>|<afficher>) ~2 (que|qu') ~3`,
      `(<demander>|<obtenir>|<exiger>|<solliciter>|<réclamer>|<faire>|<procéder>|<engager>) ~4 (suppression|retrait|effacement|modération|déréférencement) ~4`,
      `(<avis>|<commentaire>|<message>|<publication>|<post>|<note>) ~3 (<être>|<aller>) ~2 (<signaler>|<contester>|<ignorer>|<filtrer>|<disparaître>|signalé|contesté)`,
      '^ (<commentaire>|<avis>|<message>|<post>|<publication>) (supprimé|masqué|effacé|retiré|signalé|modéré|bloqué)',
      '(nous|on|je) ~1 (filtrer|filtrons|filtre|trions|trie|sélectionnons|sélectionne|nettoyons|nettoie) ~3 (commentaires|avis|messages|critiques|page|fil)',
      `(<supprimer:verb.imperative>|<effacer:verb.imperative>|<retirer:verb.imperative>|<enlever:verb.imperative>) (-le|-la|-moi|ça|cela|ce que|tout|immédiatement|tout de suite|vite|cette|ce|votre|ton) ~3`,
      '(merci|prière|veuillez) ~3 (supprimer|effacer|retirer|enlever) ~1 ($|,|immédiatement|rapidement|au plus vite|ce|cette|cela|ça|votre|vos|ces|au)',
      "(<commentaire>|<avis>|<critique>|<message>|<propos>) ~2 (n'ont|n'a|n'auront) (rien à (faire|voir)|plus (lieu|leur place)|pas (lieu|vocation|à être|leur place|sa place)) ~3",
      'seuls ~2 (<message>|<avis>|<commentaire>|<retour>) ~2 (<positif>|<bienveillant>|<constructif>|<favorable>|<agréable>|<courtois>) ~4',

      `(<avoir>|<aller>) ~2 ${REMOVED} ~2 (${YOUR}|ce|cet|cette|ces|les|tous|toutes) ~3 ${POST}`,
      `(nous|on|je) ${REMOVE} ~2 (${YOUR}|ce|cet|cette|ces|les|tous|toutes|tout|systématiquement) ~3 ${POST}`,
      `(${YOUR}|ce|cet|cette|ces|les|tout|tous) ~3 ${POST} ~5 <être> ~3 (<supprimé>|<supprimer>|<retirer>|<effacer>|<enlever>|<masquer>|<modérer>|<dépublier>|<censurer>|<bloquer>|<cacher>)`,
      `(${YOUR}|ce|cet|ces|les|tout|tous) ~3 ${POST} (négatif|négatifs|critique|critiques|désagréable|désagréables)? (<disparaître>|ne (<rester>|<être>) (pas|plus) (visible|visibles|en ligne|longtemps|publié|publiés))`,
      `(nous|on|je) (vous|t')? (l'|les|le) (ai|avons|a) ~1 (supprimé|supprimés|retiré|retirés|effacé|effacés|masqué|masqués|enlevé)`,
      `(<commentaire>|<avis>|<message>) ~3 (<être>|<rester>) ~2 (désactivés|fermés|coupés|verrouillés|limités|restreints)`,
      '(<fermer>|<désactiver>|<couper>|<verrouiller>|<limiter>) ~3 (commentaires|avis|messages)',
    ],
    denial: 'around',
    // A message hidden for the sake of its author's data, a text message or an ad are no criticism.
    without: ['(hameçonnage|arnaque|escroc|escrocs|phishing|publicité|pub|sms|spam|33700)'],
  },
  {
    message: 'Cette phrase n’admet que les avis favorables.',
    find: [
      `(nous|on) ne (<publier>|<garder>|<conserver>|<laisser>|<accepter>|<tolérer>|<autoriser>) (que|pas|plus|aucun|aucune) ~3 (${POST}|<critique>)`,
    ],
  },
  {
    message: 'Cette phrase menace d’exclure la personne parce qu’elle se plaint.',
    find: [
      `(nous|on|je) ~1 (vous|t'|te) ~1 (avons|a|ai) ~1 (donc|déjà|définitivement)? ~1 (<bloquer>|<bannir>|<exclure>|<retirer>|<virer>|<signaler>)`,
      `(prochain|prochaine|dernier|dernière|encore un|encore une|un seul|nouveau|nouvelle) ~3 ,? ~2 (blocage|ban|bannissement|exclusion|signalement|dehors|suppression|avertissement|porte|carton rouge)`,
      `(accès|compte|profil) ~2 (à (notre|la|cette) page)? ~2 (<retirer>|<suspendre>|<couper>|<bloquer>|<fermer>)`,

      `(nous|on|je) (vous|te|t') ~1 ${BAN}`,
      `(nous|on|je) (<aller>|<devoir>|<pouvoir>|<être>) ~4 (vous|te) ${BAN}`,
      `(vous|tu) (serez|seras|allez être|vas être|êtes|es|risquez|risques|finirez|finiras) ~3 ${BAN}`,
      `(sous peine|faute|risque|avant|sinon|sinon c'|c') ~3 (<blocage>|<bannissement>|<exclusion>|<suppression>|ban|bloc)`,
      `(au prochain|à la prochaine|encore un|encore une|un (mot|message|commentaire) de plus) ~4 (${POST}|mot|écart)? ~~4 ${BAN}`,
      `(sinon|autrement) ,? ~3 (${BAN}|<supprimer>)`,
      `${YOUR} (compte|profil|accès) ~2 (<être>|<aller> être) ~2 (bloqué|banni|suspendu|exclu|supprimé)`,
      '(liste noire|blacklisté|blacklistée|blackliste)',
      "droit (de|d') ~1 (vous|te) (bloquer|bannir|exclure)",
    ],
    without: ['(carte|virement|paiement|fraude|connexion|mot de passe|tentatives|usurpé|piraté|banque)'],
  },
]

const silence: readonly SpeechAct[] = [
  {
    find: [
      '(<régler>) (ses|vos|des|tes|nos) comptes ~4',
      "(<arrêter>|<cesser>|<éviter>) (d'|de) ~2 (parler|étaler|raconter|alerter|ameuter|exposer|répéter|vous plaindre) ~5",
      "(au lieu|plutôt) (de|d'|que) ~1 (d'|de)? ~1 (alerter|ameuter|exposer|crier|étaler|prendre à témoin|poster|publier|commenter|déverser) ~5",
      '(ici|sur cette page|sur notre page) ,? (on|nous) ~3 , (pas|et pas|et non) (de|des|les|vos) ~2',
      '(gardiez|garder|gardez|garde) ~1 (cela|ça|ceci|vos|votre|ce|tout) ~3 pour (vous|toi)',
      `(ne|n') (<écrire:verb.imperative>|<publier:verb.imperative>|<poster:verb.imperative>|<commenter:verb.imperative>|<revenir:verb.imperative>) (plus|pas|jamais) ~3`,
      `(<arrêter>|<cesser>) ~1 (donc)? ~1 (de|d'|avec) ~2 (nous)? ~1 (<taguer>|<interpeller>|<mentionner>|<écrire>|<exprimer>|<répondre>|<solliciter>|<polémiquer>|<insister>|<envahir>|<alimenter>|<relancer>|<crier>|<ameuter>|<déballer>|<étaler>|<raconter>|<répéter>|<publier>|vos|ces|ton|tes)`,
      `(<passer>) (votre|ton) chemin`,
      `(pas de|stop aux|stop à|halte aux|assez de|évitons les|évitez les|ni) (ça|polémique|polémiques|critiques|plaintes|débat|débats|règlements de comptes|négativité|mauvais esprit|commentaires (négatifs|inutiles)) ~4`,
      `(<rester>|<être>) (positif|positifs|positive|constructif|bienveillant|bienveillants|courtois|discret|discrète|discrets) ~4 (ici|page|commentaires|public|réseaux|sinon|,|$)`,
      `(si|s') (vous|tu|ça|cela|il) ~5 ,? (ne|n') (<commenter>|<écrire>|<publier>|<suivre>|<lire>|<venir>|<poster>) (pas|plus)`,
      `(abonnez-vous ailleurs|désabonnez-vous|ne nous suivez (plus|pas)|quittez (la|cette|notre) page|suivez une autre page)`,
      `(ne|n') (a|ont|avez|avons|devrait|devraient|doit|doivent) (pas|plus) ~1 (à|vocation à)? ~2 (être|se)? ~1 (${PUBLISH}|<exposer>|<débattre>|<discuter>|<régler>|<figurer>|<apparaître>|<traiter>) ~6 (ici|public|publiquement|page|réseaux|commentaire|commentaires|facebook|mur)`,
      `(taisez-vous|tais-toi) ~2`,
      `(<préférer>|<préférable>|<mieux>|<éviter>|<convenir>|<correct>|<élégant>|<apprécier>) ~6 (sans|plutôt (que|qu')|au lieu|que de|pas|ne pas|d'éviter) ~4 (public|publiquement|réseaux|place publique|étaler|afficher|devant (tout|tous|nos)|exposer)`,
      `(<faire>) ~2 (mauvaise|de la mauvaise|une mauvaise|de la contre) ~1 (publicité|pub|réputation|image)`,
      `(page|mur|fil) ~3 (réservé|réservée|dédié|dédiée|destiné|destinée|faite|conçue) ~1 (aux|à|au|pour) ~4`,

      `(merci|prière|<prier>|<demander>|<inviter>|veuillez|<falloir>|<conseiller>|<devoir>|<pouvoir>|<vouloir>|<apprécier>|<gré>) ~5 (<arrêter>|<cesser>|<éviter>|<abstenir>) (de|d') ~2 ${PUBLISH}`,
      `(<arrêter:verb.imperative>|<cesser:verb.imperative>|<éviter:verb.imperative>|abstenez-vous|abstiens-toi|<évitons:verb>) (de|d') ~2 ${PUBLISH}`,
      `(merci|prière|<prier>|<demander>|veuillez|<falloir>|<conseiller>) ~3 (de|d') ne (pas|plus) ~2 ${PUBLISH} ~6 (${PLACE}|${COMPLAINT}|choses)`,
      `(ne|n') ${PUBLISH} ~1 (pas|plus) ~5 (${PLACE}|${COMPLAINT})`,
      `(<inutile>|(pas|nul) besoin|pas la peine|ça ne sert à rien|cela ne sert à rien|aucun intérêt) (de|d'|à) ~3 ${PUBLISH} ~8 (${PLACE}|monde|${COMPLAINT})`,
      `(<garder>) ~2 (${YOUR}|ces|ce|cela|ça|tes|vos) ~3 (pour vous|pour toi)`,
      '(gardez|garde) (-le|-la|-les) (pour vous|pour toi)',
      `(<page>|<mur>|<compte>|<espace>|<fil>|<endroit>|<lieu>|réseaux) ~1 (n'|ne) (<être>|<avoir>) (pas|ni) ~4 (pour|${lemmas('endroit lieu bureau déversoir défouloir tribunal service espace')}|faite|fait|destiné|destinée|vocation)`,
      "(n'|ce n') ~2 <être> pas ~2 (l'endroit|le lieu|la place|un lieu|l'espace|un défouloir|un bureau|un déversoir|un tribunal|le bureau|ici que|un mur) ~2",
      `${COMPLAINT} (n'|ne) (<avoir>|<être>) (pas|plus|rien) (${YOUR}|leur|sa|à|bienvenue|bienvenues|bienvenus) ~1 (place|faire)? ~3`,
      '(<avoir> rien à faire) (ici|sur cette page|sur notre page|en commentaire)',
      '<régler> (cela|ça|ce|vos comptes|tes comptes|ceci) ~2 (autrement|ailleurs|en privé plutôt que|et (non|pas))',
      '(en privé|par mail|par téléphone|messagerie) (plutôt que|et (non|pas)|au lieu) ~3 (ici|publiquement|public|place publique|commentaire|devant|tout le monde|étaler|poster|publier)',
      '(linge sale|place publique)',
      `(on|nous|je) (ne)? (<vouloir>|<souhaiter>|<accepter>|<tolérer>) (pas|plus) ~2 (voir|lire|ce (genre|type)|ces|de|d') ~2 (${POST}|${COMPLAINT})`,
      `(<laisser>|<réserver>) (cette|notre|la) page (aux|tranquille|propre)`,
      `(<avis>|<commentaire>|<critique>|<message>) (négatif|négatifs|négative|négatives|critiques) ~2 (<être:verb> (pas|interdit|interdits)|<devoir>|<nuire>|<porter>|ne)`,
      `<nuire> ~3 (image|réputation|marque|enseigne)`,
      `(<porter> atteinte|<ternir>|<salir>|<entacher>) ~3 (image|réputation|marque|enseigne)`,
    ],
    without: [
      '(même (texte|message|commentaire)|spam|doublon|doublons|en boucle)',
      '(numéro|coordonnées|données|identifiant|mot de passe|adresse|iban|rib|documents|pièce|nom de famille|carte|ordonnance|justificatif)',
    ],
  },
]

export const censureRules = [
  censure.ruleWhere({
    name: 'suppression',
    message: 'Cette phrase fait disparaître une critique.',
    holds: (reply) => !isReasoned(reply),
    acts: deletion.map((act) => ({
      ...act,
      better: rewrites({
        vous: 'votre critique reste visible et voici notre réponse',
        tu: 'ta critique reste visible et voici notre réponse',
      }),
    })),
    examples: {
      match: [
        { text: 'Bonjour, effacez votre avis tout de suite.', marks: 'effacez votre avis tout de suite' },
        {
          text: 'Votre message a été retiré par nos soins.',
          marks: 'Votre message a été retiré par nos soins',
        },
        { text: 'On supprime les avis de ce genre.', marks: 'On supprime les avis de ce genre' },
        { text: 'Encore un mot et on vous bannit.', marks: 'Encore un mot et on vous bannit' },
        { text: 'Merci de modifier votre note, elle nous pénalise.', marks: 'Merci de modifier votre note' },
      ],
      pass: [
        'Bonjour, nous avons masqué votre commentaire car il contient le numéro d’une collègue.',
        'Les propos racistes sont interdits par la loi : votre commentaire a été supprimé.',
        'Votre message n’a pas été supprimé, il est plus bas dans le fil.',
        'Nous avons retiré le produit de la vente.',
        'Votre carte est bloquée par sécurité, appelez votre banque.',
        'Supprimez l’application, puis réinstallez-la.',
      ],
    },
  }),
  censure.ruleWhere({
    name: 'silence',
    message: 'Cette phrase demande à la personne de se taire en public.',
    holds: (reply) => !isReasoned(reply),
    acts: silence,
    examples: {
      match: [
        {
          text: 'Bonsoir, merci de cesser de râler sous nos photos.',
          marks: 'merci de cesser de râler sous nos photos',
        },
        { text: 'Gardez vos remarques pour vous.', marks: 'Gardez vos remarques pour vous' },
        {
          text: 'Notre mur n’est pas un bureau des plaintes.',
          marks: 'Notre mur n’est pas un bureau des plaintes',
        },
        {
          text: 'Inutile d’étaler vos problèmes sur les réseaux.',
          marks: 'Inutile d’étaler vos problèmes sur les réseaux',
        },
        {
          text: 'Votre commentaire nuit à la réputation de l’établissement.',
          marks: 'Votre commentaire nuit à la réputation de l’établissement',
        },
      ],
      pass: [
        'Merci de ne pas publier votre numéro de téléphone ici.',
        'Merci d’arrêter d’utiliser l’appareil et de le débrancher.',
        'Toute critique a sa place sur cette page.',
        'Les injures n’ont pas leur place ici : la charte les interdit, dites-nous plutôt ce qui s’est passé.',
        'Évitez de poster des documents en commentaire, écrivez-nous en privé.',
      ],
    },
  }),
]
