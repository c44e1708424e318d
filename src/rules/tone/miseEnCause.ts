import { DUTY_VERBS, FAULT_NOUNS, FAULT_VERBS, UNDERGONE } from './frames/fault'
import { guardedFamily } from './frames/guardedFamily'
import { CLITICS, UP_TO_TWO_CLITICS, YOU, YOUR } from './frames/people'
import { lemmas } from './frames/wordClass'

const miseEnCause = guardedFamily({
  category: 'mise_en_cause',
  kind: 'tone',
  severity: 'warn',
  why: 'La phrase reporte la faute sur la personne, et les autres lecteurs le voient. Décrivez l’écart sans le sujet « vous » suivi d’un reproche.',
})

/** What a person may be told to have had to do without reproach: it was done to them, or it was ours to do. */
const OURS = `(${lemmas('recevoir être obtenir bénéficier trouver voir avoir pouvoir disposer entendre connaître vivre subir attendre patienter devoir rester insister relancer repayer écrire appeler souffrir')}|vous|te|nous)`

const CARE = lemmas(`
  lire relire regarder vérifier penser prévoir anticiper réfléchir faire prendre suivre consulter demander prévenir choisir
  mesurer ouvrir brancher tester essayer garder conserver venir arriver partir réserver commander annuler lever écouter signaler
  surveiller organiser cocher respecter éviter attendre laver nettoyer entretenir utiliser sauvegarder étudier déclarer renseigner
  souscrire appeler répondre remplir comparer payer présenter protéger fermer éteindre mettre laisser acheter signer valider
`)

/** What is done to a thing with too little care. */
const CARELESSLY = lemmas(
  'laver utiliser manipuler brancher stocker fermer charger monter forcer chauffer exposer arroser cogner plier ouvrir',
)

/** Whoever complains is told that the trouble is in themselves. */
const IN_THEMSELVES = [
  `${YOUR} ~1 ${lemmas('complexe névrose caprice rancœur lubie paranoïa jalousie')} ~4`,
  `(pourquoi|en quoi|depuis quand|comment) ~5 ${YOUR} ~5 (notre|nos) (problème|problèmes|affaire|faute|souci)`,
]

const DUTIES = [
  `${YOU} (auriez|aurais) (bien|mieux|aussi|peut-être|sans doute|tout simplement|simplement|quand même|tout de même|également)? ~1 (dû|du|pu) ~1 ¬${OURS} <:verb.infinitive>`,
  `${YOU} (n')? (auriez|aurais) (pas|jamais) (dû|du) ~1 ¬${OURS} <:verb.infinitive>`,
  `${YOU} (deviez|devais|devriez|devrais) (pourtant|quand même|tout de même|d'abord|simplement|mieux|bien|vraiment) ~1 <:verb.infinitive>`,
  `${YOU} (n')? (aviez|avais|auriez|aurais) ~1 (qu'|que) (à|a) <:verb.infinitive>`,
  // *Vous n’avez plus qu’à choisir* says how little is left to do.
  `${YOU} (n')? (avez|as) (qu'|que) (à|a) <:verb.infinitive>`,
  `(<falloir:verb.imperfect>|<falloir:verb.conditional>) (juste|simplement|bien|mieux|donc|peut-être|pas|déjà|seulement|d'abord)? ~1 ${CARE}`,
  `(il|faudrait|fallait|fallut) ~2 (aurait|eût) ~1 fallu ¬${OURS} ~1 ¬${OURS} <:verb.infinitive>`,
  `(il|on) (aurait|eût) (fallu|suffi) (de|d')? ¬${OURS} ~1 ¬${OURS} <:verb.infinitive>`,
  'encore (fallait-il|faut-il|faudrait-il|eût-il fallu|aurait-il fallu) ~3 <:verb.infinitive>',
  `il ~1 (<suffire:verb.imperfect>|aurait suffi) (de|d') ~2 <:verb.infinitive>`,
  "<suffire:verb.imperfect> ~2 (de|d') ~2 <:verb.infinitive>",
  `(la moindre des (choses|politesses)|le minimum|la base) (est|était|serait|aurait été|c'est|c'était) ~3 <:verb.infinitive>`,
  `(c'est|c'était|ce serait) à ${YOU} (de|d') ~1 ${CARE}`,
  `(c'est|c'était) à (vous|toi) ~1 (de|d') ~1 ${CARE}`,
  `à (vous|toi) (de|d') ~1 ${lemmas('vérifier lire relire prévoir anticiper surveiller penser réfléchir faire prendre organiser assumer')}`,
  `il (vous|te) (appartient|appartenait|incombe|incombait|revient|revenait|fallait|faudrait|suffisait|suffirait) ~1 (de|d')? ~2 <:verb.infinitive>`,
  `<falloir:verb.indicative-present> (savoir|apprendre à|toujours|juste|bien|quand même|vraiment)? ~1 ${lemmas('lire relire réfléchir vérifier anticiper assumer écouter')}`,
  `(<pouvoir:verb.conditional>|<pouvoir:verb.imperfect>) (-vous|-tu) (pas|au moins)? ~2 ${CARE}`,
  `(que|qu'|pourquoi) (n'|ne) (<avoir>|<être>) (-vous|-tu) (pas)? ~3`,
  `pourquoi ne pas avoir ${CARE}`,
  `pourquoi ${YOU} ~1 (n')? <avoir> (pas|rien) ${DUTY_VERBS}`,
  `(pourquoi|que) ~1 (n'|ne) ~1 (avoir|être|avez-vous|êtes-vous|as-tu) ~2 (pas)? ~2 (<:verb.participle-past>)`,
  `(si|quand) ${YOU} (ne|n') (<lire>|<respecter>|<suivre>|<vérifier>|<prévenir>|<faire>|<regarder>|<répondre>|<venir>|<prendre>|<réserver>|<anticiper>|<fournir>|<entretenir>|<fermer>) (pas|jamais|rien) ~8`,
  `${YOU} (deviez|devais|devez|dois) (lire|relire|vérifier|prévoir|anticiper|prévenir|respecter|suivre|conserver|réserver|regarder|penser|faire attention|arriver|venir) ~2`,
  `(il vous|il te) (faut|fallait|faudra) ~1 (mieux|bien|donc|simplement|juste)? ~1 ${CARE}`,
]

const DEEDS = [
  `${YOU} ${UP_TO_TWO_CLITICS} <avoir:verb.2> ~2 ${FAULT_VERBS}`,
  // *Vous n’avez rien à faire* tells of ease: what was left undone is a participle.
  `${YOU} ${UP_TO_TWO_CLITICS} <avoir:verb.2> (n'|ne)? (pas|jamais|rien|même pas|toujours pas|mal|trop mal|aucun) ¬(à|a|besoin) ~2 ${DUTY_VERBS}`,
  `${YOU} ${UP_TO_TWO_CLITICS} <être:verb.2> (pas|jamais|trop|même pas) ~1 ${lemmas('venir présenter déplacer manifester arriver passer rendre')}`,
  `${YOU} (vous|t') <être:verb.2> ~2 ${lemmas('tromper planter emmêler mélanger perdre contredire précipiter emballer engager rater gourer')}`,
  `${YOU} ${UP_TO_TWO_CLITICS} <avoir:verb.2> ~1 mal ~1 (<:verb.participle-past>)`,
  `${YOU} ${UP_TO_TWO_CLITICS} <avoir:verb.2> (fait|commis) (une|cette|l'|la|des|preuve)? ~1 (erreur|faute|mauvaise|négligence|preuve|bêtise|boulette|confusion|manipulation|imprudence)`,
  `${YOU} ${UP_TO_TWO_CLITICS} (avez|as|aviez) (dû|du) (vous|te|t'|l'|le|la|les|mal|sûrement|certainement)? ~1 (${FAULT_VERBS}|mal|<rater>|<faire> ~1 (erreur|tomber|mauvaise))`,
  `${YOU} ${UP_TO_TWO_CLITICS} (avez|as|aviez|étiez|êtes|es) (manifestement|visiblement|clairement|de toute évidence|apparemment|à l'évidence|vraisemblablement) ~2 ¬${UNDERGONE} (<:verb.participle-past>|mal|trop)`,
  `(manifestement|visiblement|clairement|apparemment|de toute évidence|à l' évidence|vraisemblablement) ,? ${YOU} ${UP_TO_TWO_CLITICS} (avez|as|aviez|étiez|n'avez|êtes) ~2 ¬${UNDERGONE} (<:verb.participle-past>|mal|trop)`,
  `(vous|toi) (-même|-mêmes|même) (qui)? ~2 ${UP_TO_TWO_CLITICS} (<avoir:verb.2>|<être:verb.2>) ~2 <:verb.participle-past>`,
  `${YOU} ${UP_TO_TWO_CLITICS} <avoir:verb.2> (vous-même|toi-même|vous même|vous-mêmes) ~1 <:verb.participle-past>`,
  `${YOU} ${UP_TO_TWO_CLITICS} <avoir:verb.2> ~1 (accepté|signé|validé|coché|choisi|souscrit|approuvé|confirmé) ~4 (conditions|contrat|cgv|devis|règlement|charte|case|toute connaissance|cause|tarif|délai|offre|option|commande|adresse)`,
  `c' est (bien|peut-être|sûrement|pourtant|sans doute)? (vous|toi) ~1 qui ¬(${lemmas('décider choisir voir inspirer gagner faire rendre mériter sommes compter régaler')}|avez raison|as raison|nous|me|m'|le)`,
  `c'était (à)? (vous|toi) (qui|de)`,
  `${YOU} (étiez|étais|êtes|es) ~1 (absent|absente|absents|injoignable|injoignables|introuvable|en retard|en faute|responsable|responsables|fautif|fautive|en tort|négligent|négligente|imprudent|distrait|distraite|inattentif|inattentive)`,
  `${YOU} (n' étiez|n' étais|étiez|étais) (pas|jamais) ~1 (là|présent|présente|chez|à|joignable|au|attentif|attentive)`,
  `${YOU} (étiez|étais|avez été|aviez été|as été|avais été) ~1 (pourtant|bien|parfaitement|largement|clairement|dûment|maintes fois|déjà)? ~1 (prévenu|prévenue|prévenus|informé|informée|informés|averti|avertie|avertis|au courant|mis en garde|alerté)`,
  `${YOU} (saviez|savais|connaissiez|aviez connaissance) (pourtant|très bien|pertinemment|parfaitement|à quoi|ce que|le prix|les|la règle|que|dans quoi)`,
  `${YOU} (refusez|refuses|persistez|insistez|insistes|obstinez|obstines|ne faites|ne fais|continuez|continues) (toujours|systématiquement)? ~1 (de|d'|à|dans|pas|aucun|aucune|rien|toute|tout|nos)`,
  `${YOU} (vous|t') (obstinez|obstines|entêtez|entêtes)`,
  `si ${YOU} (n')? ${UP_TO_TWO_CLITICS} (aviez|avais) (pas|bien|mieux|seulement|un peu|correctement|d'abord|attentivement|au moins|simplement|juste)? ~1 ¬${UNDERGONE} <:verb.participle-past> ~~10 <:verb.conditional>`,
  `si (il|elle|ils|elles) (ne|n')? ~2 (avait|avaient) (pas|bien|mieux)? ~1 ¬${UNDERGONE} <:verb.participle-past> ~~8 (personne|rien|on|il|elle|ce|cela|ça|tout) ~3 <:verb.conditional>`,
  "(il n'y avait|il n' y avait|n'y avait|personne n'était|sans) ~1 personne ~1 pour ~1 (ouvrir|répondre|réceptionner|signer|accueillir) ~1",
  `(a|ont) ~1 (forcément|sûrement|certainement|probablement|sans doute) ~1 été ~1 (mal|trop)? ~1 ${CARELESSLY}`,
  `${YOU} (partez|arrivez|pars|arrives|sortez|venez) ~2 (un peu|beaucoup|bien|trop)? (trop|un peu)? (tard|juste) ~4`,
  `${YOU} (n' étiez|n' étais|n' avez|n' as) pas ~1 (non plus|vraiment|exactement|été)? ~2 (aimable|aimables|poli|polie|tendre|correct|correcte|courtois|courtoise)`,
  `si ${YOU} (vous|t') (étiez|étais) ~2 <:verb.participle-past> ~~10 <:verb.conditional>`,
  `${YOU} (ne|n')? ~1 (pouvez|peux|devez|dois|avez|as) ~4 (en prendre|vous en prendre|t'en prendre) (qu'|que)? ~1 (à|vous|toi)`,
  `(ne|n') ~2 (prendre|prenez) ~1 (qu'|que) (à vous|à toi)`,
  `${YOU} ${UP_TO_TWO_CLITICS} <avoir:verb.2> ~1 ¬(<attendre>|<patienter>|<subir>|<recevoir>|<obtenir>) <:verb.participle-past> ~2 (<mauvais>|<faux>|<erroné>|<incomplet>|<incorrect>|trop (tard|tôt|vite|chaud|fort|longtemps|peu)|à la dernière|au dernier moment|n'importe|sans (lire|vérifier|prévenir|réserver|réfléchir|regarder|demander|précaution))`,
  `(parce (que|qu')|car|puisque|puisqu'|vu que|étant donné que|du fait que|sous prétexte que|dès lors que) ${YOU} ~1 (n'|ne)? ~1 (avez|as|êtes|es|étiez|aviez|n'avez|n'êtes|ne) ~1 (pas|mal|oublié|jamais|trop|choisi|tardé|changé|refusé|voulu|insisté|commandé|cassé|laissé|forcé|mis|utilisé|ouvert|annulé|donné|fourni|absent|absente|en retard|venu|arrivé)`,
  `${YOU} (arrivez|arrives|commandez|réservez|venez|appelez|revenez|attendez|attendiez|laissez|oubliez|oublies|négligez|perdez) ~3 (en retard|trop tard|à la dernière|au dernier|sans|toujours|systématiquement|de (préciser|dire|mentionner|signaler)|traîner|tout|vos|les consignes|la notice|n'importe)`,
  `${YOU} (n')? (étiez|étais|êtes|es) ~1 (censé|censée|censés|supposé|supposée|tenu|tenue|obligé de) ~4`,
  `${YOU} (n'aviez|n'avais|n'avez) pas (à|le droit|l'autorisation|l'air) ~3`,
  `${YOU} ${UP_TO_TWO_CLITICS} <avoir:verb.2> ~1 (voulu|insisté|préféré|décidé|pris le risque|tenu à|attendu (le|la) dernier|attendu trop|mis|laissé|joué|tenté|exigé|refusé|ignoré|bravé|contourné|outrepassé|dépassé|enfreint|manqué|raté|loupé) ~3 (de|à|pour|le délai|la date|l'échéance|le créneau|l'heure|votre|le|la|l'|les|sans|notre|nos)`,
  `${YOU} (seul|seule|seuls) ~1 (êtes|es|avez|as|pouvez|,|$)`,
  `(surveillez|surveille|tenez|tiens|maîtrisez|éduquez|gérez) (mieux|donc)? ~1 (vos|votre|ton|tes) ~2`,
  "(ne|n') (se|s') (<casser>|<abîmer>|<déchirer>|<vider>|<rayer>|<dérégler>|<user>|<tacher>|<fissurer>|<perdre>|<ouvrir>|<bloquer>|<éteindre>) (pas|jamais) (tout seul|toute seule|tous seuls|toutes seules|par magie|sans raison|comme ça)",
  '(à qui la faute|la faute à qui|qui est (fautif|responsable|le responsable)|qui a (cassé|oublié|perdu|signé|validé|commandé|fait))',
  '(a été|ont été|avait été|était|est) (manifestement|visiblement|clairement)? ~1 (mal|trop|incorrectement|anormalement|abusivement) (utilisé|utilisée|entretenu|entretenue|lavé|lavée|branché|branchée|stocké|conservé|conservée|manipulé|manipulée|fermé|fermée|rempli|remplie|lu|lue|chargé|chargée|monté|montée|forcé|forcée|chauffé|serré)',
  "(faute|à défaut) (de|d') ~1 ((avoir|être) ¬été ~1 (lu|vérifié|prévenu|signalé|réservé|respecté|suivi|venu|répondu|conservé|fourni)|lecture|vigilance|vérification|attention|précaution|préparation)",
  "entre la chaise et (le clavier|l' écran)",
  "(à force|à trop) (de|d')? ~1 <:verb.infinitive> ~8",
  'en ne <:verb.participle-present> (pas|rien|jamais) ~4',
  ", (ça|cela) ne (se|s') <:verb> (pas|jamais) ~6",
  '(sauf|à part|excepté) (vous|toi) ~1 ($|,)',
  '(ceci|cela) explique cela',
  `(pas|rien d'|guère|comment s') (étonnant|surprenant|étonner) ~2 ((que|qu') ¬(${YOU} ~2 (<être>|<sentir>))|si|avec|vu|quand|à ce)`,
  "(ne (serait|sera|serait jamais)|n' (aurait|arrive|arriverait)) (pas|jamais) ~1 (arrivé|survenu|produit) ~1 (avec|si|en|sans)",
  "n'importe comment",
  `${YOU} (vous|t') (êtes|es) ~5 (tout seul|toute seule|trop tard|au mauvais|interdit|vous-même|sans autorisation)`,
  '(vos|tes) (erreurs|oublis|négligences|bêtises|étourderies|caprices|manquements|approximations|imprudences|maladresses) ~3',
  '(votre|ton|ta) (impatience|caprice|précipitation|entêtement|obstination|désinvolture|manie|mauvaise volonté|insouciance|incompréhension) ~3',
  "(votre|vos|ton|ta|tes) ~4 (est|sont|a été|furent|était) ~1 (à l'origine|la cause|en cause|responsable|responsables|la source|la raison) ~3",
]

const NAMED = [
  `${FAULT_NOUNS} ~3 (de|à|par) ${YOUR} (part|côté|fait|fournisseur)`,
  `(par|de|à cause de|suite à|due à|dû à|c'est|est|était|reste|liée à|lié à|vient de|malgré|résulte de) ${YOUR} (propre|seule|mauvaise|mauvais)? ~1 (faute|négligence|oubli|étourderie|inattention|imprudence|maladresse|imprévoyance|distraction|erreur|responsabilité|manque|manipulation|retard|choix|utilisation|usage|entretien|fait|installation|absence)`,
  `${YOUR} (propre|seule|mauvaise|mauvais|simple|seul) ~1 (faute|négligence|oubli|étourderie|inattention|imprudence|maladresse|erreur|responsabilité|manque|manipulation|choix|utilisation|usage|entretien|lecture|installation)`,
  `${YOUR} (négligence|étourderie|inattention|imprudence|imprévoyance|distraction|manque (de|d')) ~2`,
  `(<mauvais>|<incorrect>|<inapproprié>|<inadapté>|<abusif>|<excessif>) (utilisation|usage|manipulation|entretien|lecture|installation|branchement|stockage|lavage|montage|réglage|geste|soin|conservation)`,
  `(utilisation|usage|manipulation|entretien|installation|branchement|stockage|lavage|montage) ~1 (<mauvais>|<incorrect>|<inapproprié>|<inadapté>|<abusif>|<excessif>|<anormal>|non conforme)`,
  "(défaut|manque|absence) (de|d') (soin|entretien|attention|vigilance|anticipation|organisation|prévoyance|lecture|précaution|précautions|préparation|sérieux) ~3",
  "(avec|<manquer>|<falloir>|<avoir>) ~2 (un peu (plus)?|un minimum|davantage|plus) (de|d') (attention|vigilance|organisation|anticipation|soin|rigueur|prévoyance|sérieux|méthode|concentration|discipline)",
  "erreur (client|utilisateur|humaine de votre|de (l'utilisateur|saisie|manipulation|lecture|frappe|votre|débutant))",
  `(vient|provient|venait|résulte|viendrait) ~2 (de|d'|du) (vous|toi|chez vous|chez toi|votre|ton|ta|vos|tes|fait que vous) ~3`,
  `à cause de (vous|toi)`,
  `(la faute|responsabilité|tort) (vous|te) (revient|incombe|appartient)`,
  `(vous|tu|te) (l')? (avez|as) (bien|un peu)? (cherché|voulu|provoqué|mérité)`,
  "nul n' est censé ignorer",
  '(en (toute)? connaissance de cause|à vos risques|à vos propres risques)',
  `(c'est|c'était) (votre|ton) (choix|problème|décision)`,
  `(votre|ta|ton|vos|tes) ~2 (adresse|saisie|formulaire|dossier|commande|réservation|demande|mail|numéro|coordonnées|déclaration) ~2 (était|est|étaient|sont|a été) ~2 (incomplet|incomplète|fausse|faux|erroné|erronée|erronées|mal rempli|mal remplie|incorrect|incorrecte|illisible|inexacte)`,
  `(adresse|numéro|code|taille|date|option|informations|coordonnées) ~1 (que|qu') ${YOU} ~2 (<avoir>) ~1 <:verb.participle-past> ~2 (est|était|sont|étaient|n') ~2 (faux|fausse|fausses|erronée|erronées|incomplète|incomplet|incorrecte|pas|mauvaise|inexistante|inexactes)`,
  "(l'utilisateur|le client|les clients|la cliente|l'usager|le voyageur) ~1 (est|était|doit|devait|n'a|a|reste|demeure) ~2 (responsable|tenu|vérifier|lu|respecté|mal|oublié|fautif)",
]

const UNFORCED = [
  `(personne|nul|on|nous) ~1 (ne)? (vous|t') ~1 (a|avons|ont|oblige|force|forçait|obligeait|forcé) ~1 (obligé|obligée|forcé|forcée|demandé|à|pas)`,
]

const LESSONS = [
  `la prochaine fois ,? ~3 ${CARE}`,
  `${CARE} ~8 la prochaine fois`,
  `(à l' avenir|pour la suite|dorénavant|désormais) ,? (veillez|pensez|lisez|évitez|vérifiez|prenez|soyez|faites|veille|pense|lis|évite|vérifie|sois|veuillez|merci de|tâchez|essayez|tâche)`,
  `(veillez|tâchez|tâche|veille) (à|de|d') (mieux|bien|ne)? ~1 <:verb.infinitive>`,
  `(quand|lorsqu'|lorsque|si) (on|l'on) ¬(est|fait partie) ~9 ,? (on|il faut|c'est|forcément) (<assumer>|<vérifier>|<lire>|<prévenir>|<faire>|<éviter>|<attendre>|<anticiper>|<arriver>|<venir>|ne|n'|s'|<prendre>|<payer>|<savoir>|<regarder>|<prévoir>|qu'|que)`,
  `(il faut|faut|vous devez|on doit|pensez à|merci de|prenez le temps de|prenez la peine de|commencez par) ~2 ${lemmas('lire relire vérifier regarder réfléchir')} ~6 avant (de|d'|que)`,
  `avant (de|d') ~6 , (il faut|on|lisez|relisez|vérifiez|regardez|prenez|assurez-vous|commencez|renseignez-vous|pensez|réfléchissez|mieux vaut)`,
]

export const miseEnCauseRules = [
  miseEnCause.rule({
    name: 'devoir',
    message: 'Cette phrase dit à la personne ce qu’elle aurait dû faire.',
    acts: [
      {
        find: DUTIES,
        without: [
          "à (vous|toi) (de|d') (choisir|décider|voir|jouer|nous)",
          '(<nous>|on) <devoir> (vous|te)',
          '(comme|<si>) (nous|on) ~3',
        ],
      },
    ],
    examples: {
      match: [
        {
          text: 'Bonjour Théo, vous auriez pu vérifier la pointure.',
          marks: 'vous auriez pu vérifier la pointure',
        },
        { text: 'Il fallait arriver avant 18 h.', marks: 'Il fallait arriver avant 18 h' },
        { text: 'Tu n’avais qu’à garder ton ticket.', marks: 'Tu n’avais qu’à garder ton ticket' },
        {
          text: 'C’était à vous de prévoir un adaptateur.',
          marks: 'C’était à vous de prévoir un adaptateur',
        },
        {
          text: 'Il vous appartenait de conserver la facture.',
          marks: 'Il vous appartenait de conserver la facture',
        },
      ],
      pass: [
        'Vous auriez dû recevoir un courriel, et il n’est pas parti.',
        'Vous n’auriez pas dû attendre si longtemps.',
        'Il fallait que nous changions la pièce, c’est fait.',
        'Vous auriez dû être prévenue, nous en sommes désolés.',
        'C’est à vous de choisir la couleur !',
        'Il suffit de nous écrire en message privé.',
      ],
    },
  }),
  miseEnCause.rule({
    name: 'reproche',
    message: 'Cette phrase fait du « vous » le sujet d’un reproche.',
    acts: [
      {
        find: IN_THEMSELVES,
        message: 'Cette phrase dit que le problème est dans la personne.',
        without: ['<complexe> (<sportif>|<hôtelier>|<aquatique>|<nautique>|<scolaire>|<touristique>)'],
      },
      {
        find: DEEDS,
        without: [
          // Who asks or supposes accuses nobody; nor does who says that it was not so.
          `<si> ${YOU} ${CLITICS}? ${CLITICS}? (avez|as|êtes|es)`,
          "(<nous>|je|j') ~1 (ne|n') ~1 (<penser>|<dire>|<croire>|<prétendre>|<sous-entendre>) pas",
          '(rien fait de mal|rien à (vous|te) reprocher|pas (à|eu|été|reçu))',
          '<avoir> (-vous|-tu)',
          '(faute|raison|erreur) ~2 (nous|notre|nos)',
          '(<train>|<correspondance>|<temps>|<vol>|<rendez-vous>) ~6 (à cause|faute|en raison) ',
        ],
      },
    ],
    examples: {
      match: [
        {
          text: 'En quoi votre humeur serait-elle notre affaire ?',
          marks: 'En quoi votre humeur serait-elle notre affaire',
        },
        { text: 'Madame, vous avez oublié de cocher la case.', marks: 'vous avez oublié de cocher la case' },
        { text: 'Vous ne nous avez jamais prévenus.', marks: 'Vous ne nous avez jamais prévenus' },
        {
          text: 'C’est bien toi qui as donné cette adresse.',
          marks: 'C’est bien toi qui as donné cette adresse',
        },
        { text: 'Visiblement vous avez forcé la serrure.', marks: 'Visiblement vous avez forcé la serrure' },
        {
          text: 'Si vous aviez lu la notice, la pompe tournerait.',
          marks: 'Si vous aviez lu la notice, la pompe tournerait',
        },
        {
          text: 'Vous saviez très bien que le magasin fermait.',
          marks: 'Vous saviez très bien que le magasin fermait',
        },
      ],
      pass: [
        'Si vous avez oublié votre mot de passe, un lien le renouvelle.',
        'Vous n’avez pas reçu votre colis, et c’est à nous de le retrouver.',
        'Vous n’avez rien fait de mal.',
        'Nous ne disons pas que vous avez cassé la vitre.',
        'C’est vous qui choisissez le créneau.',
        'Avez-vous oublié quelque chose au vestiaire ?',
      ],
    },
  }),
  miseEnCause.rule({
    name: 'faute',
    message: 'Cette phrase attribue la faute à la personne.',
    acts: [
      { find: UNFORCED },
      {
        find: NAMED,
        denial: 'around',
        without: [
          '(rien|aucun|aucune|nullement) ~1',
          '(<nous>|notre|nos) ~2 (faute|erreur|négligence|responsabilité)',
        ],
      },
    ],
    examples: {
      match: [
        { text: 'Il s’agit d’un oubli de votre part.', marks: 'Il s’agit d’un oubli de votre part' },
        {
          text: 'La panne vient d’une mauvaise utilisation.',
          marks: 'La panne vient d’une mauvaise utilisation',
        },
        { text: 'C’est votre responsabilité.', marks: 'C’est votre responsabilité' },
        { text: 'Personne ne vous a forcé à commander.', marks: 'Personne ne vous a forcé à commander' },
      ],
      pass: [
        'Rien n’est de votre faute.',
        'Il n’y a aucune erreur de votre part.',
        'C’est une erreur de notre part.',
        'Ce n’est pas votre faute, l’affichage était flou.',
        'Toute idée de votre part est bienvenue.',
      ],
    },
  }),
  miseEnCause.rule({
    name: 'lecon',
    message: 'Cette phrase fait la leçon au lieu de répondre.',
    acts: [
      {
        find: LESSONS,
        without: [
          '(<nous>|on) (<faire>|<veiller>|<penser>|<lire>|<vérifier>)',
          '(sécurité|médecin|urgence|danger)',
        ],
      },
    ],
    examples: {
      match: [
        {
          text: 'La prochaine fois, lisez les avis avant de réserver.',
          marks: 'La prochaine fois, lisez les avis avant de réserver',
        },
        {
          text: 'Pensez à relire votre commande la prochaine fois.',
          marks: 'Pensez à relire votre commande la prochaine fois',
        },
        {
          text: 'Quand on réserve une table, on prévient en cas d’absence.',
          marks: 'Quand on réserve une table, on prévient en cas d’absence',
        },
        {
          text: 'À l’avenir, veillez à mieux fermer le bouchon.',
          marks: 'À l’avenir, veillez à mieux fermer le bouchon',
        },
      ],
      pass: [
        'La prochaine fois, dites-le-nous à table et nous changeons le plat.',
        'Quand on aime, on revient !',
        'Nous ferons mieux la prochaine fois.',
        'Avant de partir, passez nous voir au comptoir.',
      ],
    },
  }),
]
