import { family } from './frames/family'
import { rewrites } from './frames/rewrite'
import { YOUR } from './frames/target'
import { lemmas } from './frames/wordClass'

const agressivite = family({
  category: 'agressivite',
  kind: 'tone',
  severity: 'stop',
  why: 'Le lecteur silencieux juge la marque, pas le client. Relisez-vous après dix minutes.',
})

const WEAR_OUT = lemmas(
  'fatiguer saouler soûler gonfler emmerder énerver agacer gaver épuiser lasser ennuyer exaspérer barber bassiner insupporter harceler pourrir taper polluer casser user emmerder embêter chauffer courir',
)
const STOP_IT = '(<arrêter>|<cesser>|stop|assez|<finir>)'
const RANT = lemmas(
  'harceler râler insulter pleurnicher gémir crier hurler agresser insister polluer pleurer chouiner geindre spammer écrire relancer critiquer embêter emmerder saouler importuner mentir chipoter brailler aboyer jouer ennuyer victimiser taper demander réclamer venir poster publier commenter appeler exagérer raconter répéter',
)
const LEAVE =
  "(dégage|dégagez|casse-toi|cassez-vous|tire-toi|tirez-vous|barre-toi|barrez-vous|fous le camp|foutez le camp|fichez le camp|fiche le camp|fous-nous la paix|foutez-nous la paix|fichez-nous la paix|fiche-nous la paix|lâchez-nous|lâche-nous|lâchez l'affaire|laissez-nous tranquilles|laissez-nous en paix|laisse-nous tranquilles|oust|ouste|du balai|bon débarras|bon vent|débarras|déguerpissez|dehors|décampez|circulez|circule)"
const GO =
  '(va|vas|allez|aller|partez|pars|filez|file|courez|cours|retournez|retourne|restez|reste|adressez-vous|achetez|commandez|mangez|réservez|abonnez-vous|rejoignez|changez|irez|iriez|iras)'
const STAY_AWAY =
  '(revenez|reviens|remettez|revenir|remettre|venez|viens|revenir|repassez|commandez|écrivez|comptez|remets|venir|réservez|recontactez|rappelez|réécrivez|contactez)'

const better = rewrites({
  vous: 'nous entendons votre mécontentement et voici où nous en sommes',
  tu: 'nous entendons ton mécontentement et voici où nous en sommes',
})

export const hostility = agressivite.rule({
  name: 'exclusion',
  message: 'Cette phrase chasse la personne au lieu de lui répondre.',
  acts: [
    {
      find: [
        '(la|notre) porte (est|reste) ~2 (ouverte|là|grande)',
        '(prenez|prends|voilà|voici|vous connaissez|tu connais|trouvez|indique|montrer|montre) ~1 (la|le chemin de la) (porte|sortie)',
        `${GO} ~3 (voir|plutôt|donc|vous plaindre|te plaindre|pleurer|râler|dépenser|acheter|commander|manger|vous faire servir|jouer)? ~1 (ailleurs|chez (la concurrence|les concurrents|nos concurrents|un concurrent|le concurrent|les autres|le voisin|nos voisins|quelqu'un d'autre)|à la concurrence|dans un autre|dans une autre|en face|chez un autre|vers la concurrence)`,
        `${GO} (donc|voir|plutôt)? (vous|te)? (plaindre|pleurer|râler|chouiner) ~3`,
        "(si|puisque) ~4 (ne|n')? ~2 (plaît|plait|convient|va|satisfait|plaisent|conviennent) (pas|plus) ~~8 (ailleurs|porte|rien ne|personne|libre|partez|quittez|restez|passez|changez|faut|fallait|désabonnez|tant pis|rendez|concurrents|concurrence|chemin|obligé|retient|n'est pas pour|dommage|abstenez|désinscrivez|revenez|venez)",
        "(si|puisque) (vous|tu|t') (n')? ~2 (êtes|es|aimez|aimes|trouvez|trouves|voulez|pensez|préférez|pouvez) (pas|trop|si|mieux|que)? ~6 ~~2 (ailleurs|la porte|rien ne vous|personne ne vous|partez|quittez|passez votre|changez de|désabonnez|tant pis|restez chez|abstenez|faites-le vous-même|faites le vous-même|allez-y|à votre place|ne revenez)",
        '(passez|passe) (votre|ton) (chemin|tour)',
        `(ne|n')? ${STAY_AWAY} ~2 (pas|plus|jamais) ~3`,
        `(inutile|pas la peine|plus la peine|pas besoin|évitez|merci|prière|abstenez-vous|abstiens-toi) ~1 (de|d') ~2 (revenir|repasser|insister|répondre|recommencer|remettre|réécrire|nous réécrire|vous répéter|vous énerver|continuer|nous relancer|venir)`,
        "(rien|personne) (ne)? (vous|t'|te) (oblige|obligeait|retient|retenait|force|forçait|a forcé|a obligé|demande|a invité|attend|contraint|empêche de partir)",
        '(on|nous|je) ne (vous|te) (retient|retenons|retiens|regrettera|regretterons|oblige|force|supplie|court|supplions) (pas|plus)',
        "(on|nous) (ne)? (vous|t'|te) (a|avons|ai) (pas|rien) ~1 (forcé|obligé|demandé|invité|sonné|sonnée|supplié)",
        "(on|nous|je) (ne)? (vous|t'|te|lui) ~1 (a|avait|avons|ai) (rien|pas) demandé",
        '(on|nous) (se|nous) (passera|passerons|passe|passons|passerait|portera|portons|porterons) ~3 (très bien|volontiers|aisément|facilement|mieux|aisément)? ~2 (de|sans) (vous|toi|votre|vos|ton|clients|clientèle|ce genre)',
        '(sans (vous|toi|clients comme)) ~4 (mieux|très bien|aussi bien|tranquille|tranquilles|soulagement|vacances|plaisir)',
        '(un|une) (client|cliente|râleur|abonné|emmerdeur|mécontent|grincheux) de (moins|perdu|perdue)',
        "(vous|tu) ~2 (n'êtes|n'es|ne serez|ne seras|n'étiez|êtes|es|serez) ~1 (pas|plus|jamais) ~2 (bienvenu|bienvenue|bienvenus|désiré|désirée|souhaité|à votre place|à ta place|chez vous|le centre|seul au monde)",
        "(nous|on|je) (ne|n') ~2 (voulons|veut|voulons|avons|a|souhaitons|cherchons|regretterons|regrettera|servons|sert|acceptons) ~1 (pas|plus) ~2 (besoin)? (de|d')? ~2 (vous|toi|clients|clientèle|gens|personnes|individus|votre|vos) ~3",
        "(on|nous) (s'|se|nous|n') ~2 (fiche|fichons|fout|foutons|moque|moquons|tamponne|tape|bat|contrefiche|balance|cogne|a rien|avons rien) ~3 (de|du|des|d'|à|en|royalement|complètement) ~2",
        "(rien à|que|pas à) (faire|cirer|foutre|secouer|battre|carrer|ficher) ~1 (de|d') (vos|votre|tes|ton|ta|ce que|vous|toi)",
        `${YOUR} (avis|opinion|commentaire|commentaires|critiques|états d'âme|remarques|plaintes|humeurs|jérémiades|vie|problèmes|petites|histoires|message|messages|point de vue|problème) ~4 (nous|m'|ne|n'|on|tout le monde) ~3 (intéresse|intéressent|importe|importent|concerne|indiffère|indiffèrent|laisse|laissent|fiche|moque|fout|regarde|fatigue|fatiguent|intéressera|regardent|amuse)`,
        `(gardez|garde|remballez|rangez|remballe|rengainez|économisez|épargnez) ~3 (vos|votre|tes|ton|ta|pour (vous|toi)|cela|nous) ~2`,
        '(grand bien vous fasse|grand bien te fasse|tant pis pour (vous|toi)|bien fait pour (vous|toi)|bien fait|cheh|bon courage aux autres|bon courage à ceux|bon courage à votre)',
        "(occupez-vous|occupe-toi|mêlez-vous|mêle-toi|mêlez vous|occupez vous) ~1 (de|d') ~3",
        '(trouvez|trouve|trouver|achetez|cherchez)(-vous|-toi)? (-vous|-toi|vous|donc)? ~1 (une|un) (vie|occupation|passe-temps|hobby|autre victime|autre souffre-douleur|loisir|travail|boulot|ami|autre défouloir)',
        "(vous|tu|t') ~2 (avez|as|n'avez|n'as) ~1 (rien|pas|donc rien|vraiment rien|que ça) ~1 (d'autre|de mieux|mieux|autre chose|que ça|de plus intéressant|mieux) ~2 (à faire|faire)?",
        `${LEAVE} ~1 $`,
        `^ ${LEAVE}`,
        "(dégagez|dégage) ~1 (de|d'ici|de cette|de notre)",
      ],
      better,
      denial: 'nothing',
      without: [
        "(n')? hésitez ~2 (à|pas)",
        '(bon vent) ~4 (marin|marins|voile|équipage|régate|bateau)',
        "(si|quand|lorsque) ~3 (ne)? (fonctionne|marche|s'affiche|s'ouvre|reçu) pas",
        '(ne)? (venez|revenez) pas (sans|les mains vides|trop tard|avant|après|à pied|en voiture)',
        "(évitez|merci) (de|d') ~4 (partager|publier|donner|laisser|communiquer)",
        '(ne)? comptez (plus|pas) ~6 (pour ce soir|avant)',
        "bien fait (de|d'|pour|notre|votre)",
        'porte (ouverte|ouvertes) (le|du|au|samedi|dimanche|vendredi|ce)',
        "(n'écrivez|ne publiez|n'envoyez|ne laissez) (pas|jamais) ~6 (numéro|coordonnées|public|ici|données|mot|commentaire)",
        'ne (contactez|rappelez|recontactez|répondez) (pas|jamais|plus) ~4 (ce numéro|numéro|ces numéros|lien|sms|ce faux|mail|e-mail)',
      ],
    },
    {
      message: 'Cette phrase attaque la personne ou lui donne un ordre.',
      find: [
        `${STOP_IT} ~2 (de|d'|donc de) (nous|m'|me|te|vous|tout|toujours)? ~1 ${RANT}`,
        `${STOP_IT} ~1 (avec)? (vos|tes|votre|ton|ta|ce|cet|cette|ces) (harcèlement|acharnement|messages|cinéma|cirque|caprices|caprice|comédie|jérémiades|plaintes|enfantillages|gamineries|critiques|insultes|leçons|conneries|mensonges|spam|crise|hystérie|bêtises|numéro|sermon|menaces|scandale|remarques|accusations|attaques|commentaires)`,
        `(vous|tu) (commencez|commences|nous|m'|me|finissez|finissez) ~4 ${WEAR_OUT}`,
        `(vous|tu) (nous|me|m') ~1 ${WEAR_OUT}`,
        `(vos|tes|votre|ton|ta|ce genre de) ~3 (nous|me|m') ~1 ${WEAR_OUT}`,
        '(ça|cela) (suffit|commence à bien faire|commence à suffire|fait dix fois|fait cent fois|suffira)',
        "(en|y en|on en|nous en|j'en) ~2 (a|avons|ai|avait) ~2 (marre|assez|ras-le-bol|ras le bol|soupé|plein le dos|plein les|par-dessus|jusque-là|ma claque|notre claque) ~4 (de vous|de vos|de votre|de toi|de tes|des gens|des clients|du client|de ce genre|de ces|de répéter|de vous|d'être|des râleurs|de lire|de répondre)",
        "(marre|ras-le-bol|ras le bol|ras la casquette) (de|d') (vous|vos|votre|toi|tes|ces|ce genre|répéter|lire|clients)",
        '(harcèlement|harcelez|harceler|acharnez|acharnement|acharnes|harcèles) ',
        "(c'est|ici c'est|ceci est|vous êtes sur|vous êtes chez) ~2 (notre|nos|ma|mon) (page|mur|espace|règles|compte|maison|établissement|site|choix|droit|boutique|magasin|chez nous)",
        "(c'est|ici c'est) (nous|moi) ~1 (qui)? (décidons|décide|fixons|fixe|commandons|commande|faisons les règles|faisons la loi|choisissons)",
        '(notre|ma) (page|maison|boutique|magasin|restaurant|salle|club|groupe) ~2 (nos|mes|notre) (règles|loi|règle|lois|conditions)',
        "(nous|on) (faisons|fait|faisons) (ce que|ce qu'|comme) (nous|on|bon) ~1 (voulons|veut|nous|semble|l'entend|plaît|voulons)",
        "(nous|on|je) (n'|ne)? ~2 (avons|a|ai|reçois|recevons) (pas|aucun|nul|d'|aucune|de) ~2 (ordre|ordres|leçon|leçons|comptes|compte|conseil|conseils|justification) ~1 (à (recevoir|rendre|prendre|vous)|de (vous|toi|votre|gens))",
        "(de quel droit|au nom de quoi|qui (êtes-vous|es-tu|vous croyez-vous|te crois-tu)|pour qui (vous prenez-vous|te prends-tu|vous vous prenez|tu te prends)|(vous|tu) (vous|te|t') (prenez|prends|croyez|crois) ~1 (pour|où|tout permis|tout seul|malin|supérieur|au-dessus|le centre|seul au monde|intéressant|drôle))",
        "(où|qu'est-ce que|que|qui|quoi) (vous croyez|croyez-vous|vous vous croyez|te crois-tu|tu te crois) ~3",
        '(nous|on) (ne)? (sommes|est) (pas) ~1 (vos|tes|votre|ton|à votre|à ta) (chiens|chien|larbins|larbin|esclaves|esclave|domestiques|bonniches|bonnes|boniches|serviteurs|valets|copains|psy|psys|disposition|service 24|pigeons|servantes|nounous|punching-ball|punching-balls|défouloir|employés|ordres|souffre-douleur|paillassons|paillasson|jouets|parents|mère)',
        "(parlez|parle|adressez|changez|change|descendez|descends|redescends|redescendez|baissez|baisse|modérez|surveillez|calmez|mettez) ~2 (nous)? ~2 (autrement|ton|d'un ton|d'un cran|d'un étage|sur terre|vos ardeurs|vos nerfs|votre langage|vos paroles|vos propos|en veilleuse|vos hormones)",
        "(baissez|baisse|descendez|descends|redescends|redescendez) (d'un|de|d'|un peu)? (ton|cran|étage|volume|un ton)",
        '(taisez|tais)(-vous|-toi)? (-vous|-toi|vous|toi)',
        '(silence|chut|la ferme|ta bouche|vos bouches|motus|couché|couchée|panier|à la niche|fermez-la|ferme-la) ~1 $',
        "(fin|point) (de (la|l'|cette) (discussion|histoire|conversation|débat|échange)|final|barre|à la ligne) ~1 $",
        "(la|cette) (discussion|conversation|sujet|débat|dossier) (est|s'arrête) ~1 (close|clos|terminée|terminé|finie|ici|là|fermée)",
        '(le|ce) (sujet|débat|dossier) est ~1 (clos|terminé|fini|fermé) ~2',
        "(n'insistez|ninsistez|insistez|insiste) (pas|plus)",
        "(ayez|aie|ayez donc|avez|avoir|as) ~1 (honte|aucune honte|pas honte|aucun respect|aucune éducation|aucun savoir-vivre|aucune dignité|zéro éducation|toupet|culot|l'audace|le culot|le toupet|du culot|le front|un sacré culot|un sacré toupet|de l'audace)",
        "(vous|tu|t'|te) ~3 (honte|culot|toupet|culotté|culottée|gonflé|gonflée) ~2",
        '(honte à (vous|toi)|quelle honte|shame|pas gêné|pas gênée|faut pas se gêner|pas gênés|quel culot|quel toupet|quelle audace|quelle arrogance|quel manque de respect|quelle éducation|quelle impolitesse|apprenez la politesse|apprends la politesse|apprenez le respect|apprenez à vivre|apprends à vivre|apprenez à parler|apprenez à respecter)',
        `(vous|tu|t') (êtes|es|devenez|deviens|restez) ~3 (insupportable|insupportables|pénible|pénibles|odieux|odieuse|exécrable|invivable|infernal|infernale|infect|infecte|détestable|impossible|lourd|lourde|lourds|lourdingue|agaçant|agaçante|fatigant|fatigante|fatiguant|usant|usante|épuisant|épuisante|ingrat|ingrate|ingrats|irrespectueux|irrespectueuse|agressif|agressive|arrogant|arrogante|impoli|impolie|grossier|grossière|mal élevé|mal élevée|désagréable|méchant|méchante|hargneux|haineux|haineuse|toxique|mal poli|mal éduqué|mal éduquée|capricieux|capricieuse|exigeant|exigeante|prétentieux|prétentieuse|imbuvable|vulgaire|relou|chiant|chiante|égoïste|vindicatif|râleur|râleuse|procédurier|procédurière|jamais content|jamais contente|jamais contents|jamais satisfait|jamais satisfaite|toujours en train)`,
        "(vous|tu) ~2 (manquez|manques) (vraiment|cruellement|sérieusement|singulièrement|totalement)? (de|d') ~1 (respect|éducation|politesse|savoir-vivre|courtoisie|tenue|dignité|décence|courage|classe|humilité)",
        '(vous|tu) ~1 (passez|passes|perdez|perds|gâchez|faites perdre|nous faites perdre|me faites perdre|nous prenez) ~3 (votre vie|vos journées|ta vie|tes journées|notre temps|mon temps|du temps|le temps) ~3 (à|de)?',
        '(perdre|perdez|perdons|perdu|perd) ~2 (notre temps|mon temps|plus de temps|du temps avec|notre énergie|assez de temps) ~4',
        '(faites-le|fais-le|faites|débrouillez-vous|débrouille-toi|démerdez-vous|démerde-toi|débrouillez vous) ~1 (vous-même|vous-mêmes|toi-même|seul|seule|tout seul|toute seule|sans nous)? $',
        '(débrouillez|débrouille|démerdez|démerde) (-vous|-toi|vous|toi)',
        "(c'est|cest) (votre|ton|pas notre) problème",
        "(c'est|cest) (pas|plus) (notre|mon) problème",
        '(vous|tu) (aboyez|braillez|beuglez|couinez|chouinez|pleurnichez|gesticulez|vociférez|éructez|bavez|crachez) ~3',
        '(crachez|crachez|déversez|vomissez|déverser|cracher|vomir|déversez) ~3 (venin|haine|bile|fiel|hargne|frustration|frustrations|aigreur)',
        '(votre|ton|ta|vos) (haine|hargne|venin|bile|fiel|aigreur|agressivité|arrogance|insolence|acharnement|hystérie|méchanceté|impolitesse|grossièreté|suffisance|frustration|frustrations|petite crise|crise|caprice|caprices|cinéma|cirque|jérémiades|pleurnicheries|mal-être|attitude déplorable|comportement déplorable|comportement inadmissible|comportement inacceptable|attitude inacceptable|attitude inadmissible)',
        "(on|nous) (n'est|ne sommes|est|n'est) pas (à la maternelle|à la garderie|au zoo|au cirque|copains|potes|amis|chez mémé|chez votre|chez ta|gardé|gardés|élevé|élevés)",
        '(on|nous) ~3 (pas) ~2 (gardé|élevé) les ~2 ensemble',
        "(le client) ~2 (n'a|n'est|a) ~1 (pas|jamais|plus) ~1 (toujours)? (raison|roi)",
        '(assumez|assume|grandissez|grandis|mûrissez|réveillez-vous|réveille-toi|atterrissez|redescendez) ~2',
        "(allez|va|aller|vas) ~1 (prendre|prenez|boire|respirer|dormir|vous coucher|te coucher|vous reposer|marcher|jouer|vous calmer|te calmer|consulter|faire un tour) ~4 (l'air|camomille|tisane|dehors|autoroute|billes|plus loin|ailleurs|sieste|nuit|un coup|bac à sable|un psy)?",
        "(vous|tu) (n'avez|n'as|avez|as) (qu'à|qu' à|que) (à)? ~4 (partir|aller|changer|lire|faire|payer|rester|prendre|acheter|vous|te|ne pas|chercher|venir|attendre)",
        '(rien à ajouter|aucune excuse à vous|pas à nous excuser|pas à nous justifier|aucun compte à|rien à vous dire|rien à vous devoir|ne vous doit rien|ne vous devons rien|ne te doit rien|ne vous doit pas|ne vous devons aucune|vous répondrons plus|vous répondra plus|te répondra plus|ne répondrons plus|ne répondra plus)',
      ],
      better,
      denial: 'nothing',
      without: [
        '(victime|victimes|subi|subissez|subir|contre le|lutte|situation de|cas de|signaler un|signaler le|prévention|référente|référent) ~3 (harcèlement)',
        '(harcèlement) ~2 (scolaire|moral|sexuel|de rue|en ligne|téléphonique)',
        '3018',
        '(vous|tu) ~1 (êtes|soyez) ~1 (épuisé|fatigué|agacé)',
        '(ne)? (vous|nous|te) (ennuyez|harcèlerons|casser) (pas|plus)',
        "vous (nous)? (n'avez|avez) (pas)? ~1 (embêté|dérangé|ennuyé)",
        '(nous|on) (ne)? (voulons|souhaitons|allons|pouvons) (pas|surtout pas) ~3',
        "(n')? (hésitez|ayez) (pas|aucune) (honte|à)? ",
        '(pour|sans) vous (ennuyer|lasser|fatiguer|déranger)',
        'jouer (le|la|les|à|au|avec)',
        '(vous)? reposer (bien|un peu)',
        'service (clos|terminé|fermé)',
        '(le)? dossier est (clos|terminé) ~3 (remboursement|côté|depuis)',
      ],
    },
  ],
  examples: {
    match: [
      { text: 'Bonjour, rien ne vous oblige à rester client.', marks: 'rien ne vous oblige à rester client' },
      { text: 'Vos messages nous fatiguent.', marks: 'Vos messages nous fatiguent' },
      { text: 'Pour qui vous prenez-vous ?', marks: 'Pour qui vous prenez-vous' },
      { text: 'Nous ne sommes pas vos domestiques, Monsieur.', marks: 'Nous ne sommes pas vos domestiques' },
      { text: 'Cessez de nous écrire tous les jours.', marks: 'Cessez de nous écrire tous les jours' },
      { text: 'Passez votre chemin.', marks: 'Passez votre chemin' },
    ],
    pass: [
      'Notre porte vous est toujours ouverte, passez nous voir !',
      'Si la taille ne convient pas, l’échange est gratuit pendant 30 jours.',
      'Nous ne pouvons pas échanger un article porté, c’est la règle pour tous.',
      'Si vous subissez du harcèlement, le 3018 répond tous les jours.',
      'Nous sommes désolés de vous fatiguer avec ces démarches.',
      'N’hésitez pas à revenir vers nous.',
    ],
  },
})
