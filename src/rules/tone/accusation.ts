import { family } from './frames/family'
import { rewrites } from './frames/rewrite'
import { YOUR } from './frames/target'
import { forms, lemmas, lemmasAs } from './frames/wordClass'

const accusation = family({
  category: 'accusation',
  kind: 'tone',
  severity: 'stop',
  why: 'Imputer un fait précis en public peut être une diffamation. On dit ce que l’on constate, jamais ce que l’autre est ou veut.',
})

const LYING =
  'mentir inventer affabuler mythonner fabuler tromper truquer falsifier trafiquer bidonner tricher frauder arnaquer escroquer exagérer magouiller baratiner gruger carotter dissimuler dérober'
const LIE_VERBS = lemmas(LYING)
const LIE_VERBS_OF_TWO = lemmasAs('verb.2', LYING)
const LIAR = lemmas(
  'menteur mythomane mytho affabulateur tricheur fraudeur voleur arnaqueur escroc imposteur usurpateur manipulateur calomniateur profiteur faussaire malhonnête pickpocket resquilleur fabulateur simulateur magouilleur baratineur corbeau truqueur délinquant criminel diffamateur kleptomane',
)
const LIES = lemmas(
  'mensonge affabulation invention calomnie bobard salade mytho manipulation mythe fable supercherie mascarade diffamation fabulation contrevérité mystification intox boniment',
)
/** Said of nothing else: an invention may be a good one, a salad is eaten and a handling is done by hand. */
const FALSEHOODS = lemmas(
  'mensonge affabulation calomnie bobard mytho supercherie mascarade diffamation fabulation contrevérité mystification intox boniment',
)
const FAKE = forms(
  'faux fausse fausses bidon bidons truqué truquée truqués truquées inventé inventée inventés inventées mensonger mensongère mensongers mensongères fictif fictive acheté achetés achetée payé payés rémunéré rémunérés monté montée fake fakes calomnieux calomnieuse frauduleux frauduleuse trafiqué trafiquée trafiquées retouchée retouchée retouchées imaginaire imaginaires malveillant malveillants malveillante diffamatoire diffamatoires calomnieuses',
)
const THINGS_SAID = forms(
  'avis commentaire commentaires histoire histoires témoignage témoignages récit propos photo photos capture captures facture ticket tickets preuve preuves accusation accusations plainte plaintes réclamation réclamations message messages version allégation allégations étoile étoiles justificatif vidéo déclaration note critique critiques évaluation cliché image images',
)
const RIVAL = forms(
  'concurrence concurrent concurrente concurrents concurrentes rival rivale rivaux voisin voisins voisine',
)
const NEVER = '(jamais|pas|même pas|pas même|pas une seule fois|nulle part)'
const CAME = lemmas(
  'venir dormir manger commander acheter entrer mettre séjourner dîner déjeuner goûter essayer utiliser recevoir réserver appeler franchir voyager passer poser tester consommer louer payer ouvrir fréquenter rencontrer voir contacter loger',
)

const say = rewrites({
  vous: 'nous ne retrouvons pas cette situation de notre côté : écrivez-nous les détails en message privé',
  tu: 'nous ne retrouvons pas cette situation de notre côté : écris-nous les détails en message privé',
})
/** Warning people of crooks accuses none of them. */
const WARNING = [
  '(victime|victimes|signalez|signaler|signaler|arnaque en cours|phishing|hameçonnage|vigilant|vigilance|méfiez-vous|vigilants)',
  '(lutter|luttons|lutte) ~2 contre',
  "(se|s') (<faire>)? ~1 (passer|passe|passent|passant) pour (nous|notre)",
]

export const imputation = accusation.rule({
  name: 'mensonge',
  message: 'Cette phrase accuse publiquement la personne de mentir ou de frauder.',
  acts: [
    {
      find: [
        // What helps a person to hide cables accuses nobody: the person is the subject, and what is false is told.
        `(vous|tu) ~2 ${LIE_VERBS_OF_TWO}`,
        `(vous|tu) (n')? (avez|as|aviez|auriez|essayez|cherchez|tentez|venez|osez|pouvez) ~3 ${LIE_VERBS}`,
        `(vous|tu) ~2 (êtes|es|avez|as|serez|étiez|seriez) ~4 ${LIAR}`,
        `(êtes|es) (-vous|-tu) ~2 ${LIAR}`,
        `(de|d') ${LIAR} (comme (vous|toi) | dans votre genre)`,
        `(<arrêter>|<cesser>|assez|marre|stop|halte|fini) ~2 (de|d'|les|vos|avec vos|aux) ~2 (${LIE_VERBS}|${LIES}|cinéma|comédie)`,
        `(${YOUR}|quel|quelle|quels|beau|belle|pur|tissu de|pures|d'autres) ~1 ${LIES}`,
        `(ce|ces|cette|cet|encore|que|de) ~1 ${FALSEHOODS}`,
        `(vous|tu|t') ~4 (de|en) (très|toute|totale|pure|parfaite|si)? (mauvaise foi|mèche|cheville|combine)`,
        '(mauvaise foi) ~3 (évidente|manifeste|totale|caractérisée|flagrante|incroyable|rare|sidérante|crasse|hallucinante)',
        `(${YOUR}|quelle|une telle|cette|toute cette|tant de|autant de|de la) (mauvaise foi|malhonnêteté|malveillance|fourberie|duplicité|hypocrisie|tricherie|supercherie)`,
        `(${YOUR}|quelle) ~1 (fraude|arnaque|escroquerie|manipulation|comédie|mise en scène) ¬(de|du|des|d')`,
        '(inventé|inventée|inventés|inventées|monté|montée|créé|créée|fabriqué|fabriquée|imaginé|imaginée) (de toute pièce|de toutes pièces)',
        `(un|une|des|ce|cet|cette|ces|votre|vos|ton|encore un|encore une|de|d'|que de) ~1 ${THINGS_SAID} (est|sont|semble|semblent|paraît|sent|sentent|me semble|nous semble|visiblement|manifestement|clairement|purement|totalement|tout simplement)? (visiblement|manifestement|clairement|purement|totalement|tout simplement|évidemment|complètement|bien)? ${FAKE}`,
        `(un|une|des|ce|cet|cette|ces|votre|vos|ton|encore un|encore une|de) (faux|fausse|fausses|soi-disant|prétendu|prétendue|pseudo) ${THINGS_SAID}`,
        `(faux|fausse|fake) ${THINGS_SAID}`,
        '(votre|vous|encore un|quel|tu|un beau|avec un|avec ce|derrière un|derrière ce) ~2 (faux|fausse|fake) (profil|compte|compte client)',
        "(c'est|ce sont|tout est|tout ça est|tout cela est|rien que|que) ~1 (faux|du cinéma|du chantage|du flan|du pipeau|du vent|un coup monté|de la comédie|une arnaque|du vol|de l'extorsion|de la calomnie|de la diffamation|une combine|une manœuvre|de la mythomanie|un montage) ~~1 (et (vous|tu) le (savez|sais))?",
        '(on|nous) ~1 (connaît|connaissons) (la|cette) (chanson|musique|combine)',
        '(<gratter>|<soutirer>|<extorquer>) ~2 (remboursement|geste|avoir|bon|remise|sous|euros|réduction|dédommagement)',
        "(quand|lorsqu'|puisqu'|si) (on|vous|tu) ~1 (<bosser>|<travailler>) ~1 (chez|pour) ~2 (concurrence|concurrent|d'à côté|d'en face)",
        "(on|nous) ~1 (sait|savons|voit|voyons|devine|devinons) ~1 (d'où (vient|viennent)|qui est derrière|qui se cache)",
        "(log|logs|trace|traces|preuve|preuves) (de|d') ~1 (triche|fraude|tricherie|mensonge|vol) ~4",
        '(vous|tu) le (savez|sais) (très bien|pertinemment|parfaitement)',
        '(chantage|extorsion|coup monté|diffamation|calomnie|escroquerie) ~3 (pur|pure|simple|manifeste|caractérisé|caractérisée|évident|évidente|de votre part|avéré|avérée)',
        "(faites|fais|faisiez|tentez|tentes|exercez|s'agit|appelle) ~3 (chantage|extorsion|diffamation|escroquerie)",
        '(vous|tu) (faites|fais|faisiez) (du|votre|tout un) ~1 (cinéma|chantage)',
        "(<tentative>) (de|d') (chantage|extorsion|fraude|escroquerie|arnaque|nuire|déstabilisation|manipulation|intimidation)",
        "(vous|tu) ~1 (jouez|joues|montez|montes|racontez|racontes|dites|sortez|servez) ~2 (la comédie|les victimes|la victime|un bateau|des (histoires|salades|bobards|fables|contes|craques)|n'importe quoi|sornettes|fadaises)",
        '(vous|tu) ~2 (cachez|caches|omettez|omets|oubliez|évitez) ~1 (soigneusement|volontairement|sciemment|bien)? ~1 (de (dire|préciser|mentionner)|la vérité|quelque chose|la moitié)',
      ],
      better: say,
      denial: 'around',
      without: [
        ...WARNING,
        '<exagérer> (un peu)? (le|la|les) (quantité|dose)',
        '(vous|te) ~2 ~1 (fait|faire|faites|êtes|avez été|seriez|fera|a|ont|aurait|fassiez) ~2 (voler|arnaquer|escroquer|volé|arnaqué|trompé|dérobé|voler|trompée|volée|escroqué)',
        "(si|s') (vous|on) vous (êtes|a) ~1 (trompé|trompée)",
        'vous êtes (trompé|trompée|trompés)',
        "tu t'es (trompé|trompée)",
        'vous (trompez|tromper)',
        "(n')? (hésitez|invente|inventez) (rien|pas)",
        'on ne (vous)? (invente|cache)',
      ],
    },
    {
      find: [
        // *Si vous n’avez jamais essayé* supposes, and invites.
        `(vous|tu) (n')? ~2 (avez|êtes|as|es|aviez) ~1 (jamais|même pas|pas même|pas une seule fois) ~2 ${CAME}`,
        `(vous|tu) (n')? ~2 (avez|êtes|as|es) ~1 pas ~1 ${CAME} ~2 (chez nous|ici|dans notre|avec nous|ce jour-là|ce soir-là)`,
        `(vous|tu) (n')? ~1 (êtes|es|étiez|avez été|figurez) ~1 (jamais|même pas|pas même) ~2 (été)? ~1 (client|cliente|clients|clientes|abonné|abonnée|inscrit|adhérent|patient|patiente|licencié)`,
        `(vous|tu) ~3 ${NEVER} ~2 (mis|remis|posé) ~2 (pieds|pied|orteil)`,
        `(personne) (à|de) (votre|ce) nom ~6 (jamais|client|commandé|réservé|venu)`,
        `(vous|tu|t'|te|êtes|es) ~3 (travaillez|travailles|bossez|bosses|œuvrez|roulez|agissez|écrivez|postez|payé|payée|payés|mandaté|mandatée|rémunéré|rémunérée|téléguidé|missionné|missionnée|recruté|recrutée|commandité) ~4 (pour|par|chez|à la solde|au service|en sous-main) ~5 ${RIVAL}`,
        `(vous|tu|t'|votre|vos|on|ce|cet|cette|encore|un|une|encore un|encore une|l'œuvre|signé|bonjour à|bravo à|salut à|bien joué|nos amis) ~4 (d'un|d'une|un|une|la|notre|nos|du|des|le) ${RIVAL} ~1 (jaloux|jalouse|déguisé|déguisée|masqué|frustré|malveillant|malhonnête|aigri|envieux|caché|cachée|anonyme|mécontent|qui se|derrière|se cache)`,
        `(combien|qui) ~2 (vous|t'|te|vous a|vous ont) ~2 (paye|payé|paie|paient|payés|a payé|ont payé|envoie|envoyé|commandité|touche|touché|donné|versé|mandaté|paye-t-on|a-t-on payé)`,
        `(histoire|récit|version|explication|excuse|témoignage|argument|réclamation|affirmation) ~4 (ne tient|tient pas|debout|la route|peu crédible|pas crédible|louche|suspect|suspecte|douteux|douteuse|incohérent|incohérente|invraisemblable|change|abracadabrante|rocambolesque|cousue|fumeuse)`,
        "(difficile|impossible|dur|mal|peine|compliqué) ~1 (de|d'|à) (vous|te) croire",
        "(personne|nous|on|je) (ne|n') ~2 (croit|croyons|croira|crois|croient|avale|gobe) ~2 (pas|plus|à|pas à|une seconde|un mot)? ~1 (vous|votre|vos|ça|cette|à votre|de ça)",
        "(personne|nous|on|je) (n'|ne) ~1 (est|sommes|suis|sera) ~1 dupe",
        "(pas|plus) ~1 (dupe|dupes|naïf|naïfs|nés d'hier|né d'hier|tombés de la dernière|nées d'hier) ~4",
        '(caméras|caméra|enregistrements|enregistrement|vidéosurveillance|images|logs|relevés|badge) ~3 (<prouver>|<montrer>|<démontrer>|<contredire>|<attester>|<révéler>|parlent) ~4 (contraire|mensonge|autre chose|elles-mêmes|que (vous|tu))',
        `(écrit|rédigé|commandité|posté|publié|signé|émane|téléguidé|piloté|dicté|orchestré|monté) ~2 (par|de|d'|chez) ~2 ${RIVAL}`,
        "(vous|tu) ~1 (cherchez|essayez|essaies|tentez|tentes|voulez|veux|espérez|visez|rêvez) ~3 (avoir|obtenir|récupérer|gagner|décrocher|toucher|manger|partir) ~4 (à l'œil|sans payer|sur notre dos|à nos frais)",
        "(vous|tu) ~1 (cherchez|essayez|essaies|tentez|tentes|espérez|visez|rêvez) ~2 (juste|surtout|seulement|à|de|d')? ~1 (avoir|obtenir|gagner|décrocher|manger) ~3 (gratuit|gratuite|gratuitement|neuf|neuve)",
        '(vous|tu) ~1 (avez|as) ~2 (gardé|porté|utilisé|mangé|consommé|encaissé|revendu|fini|bu|dégusté|profité) ~6 (et|puis|avant de|pour|avant) ~3 (<demander>|<réclamer>|<exiger>|<renvoyer>|<retourner>|<vouloir>|<plaindre>)',
        '((drôle de|étrange|curieux|curieuse|étonnante) (hasard|coïncidence|timing) | (quel|quelle) (hasard|coïncidence) $)',
        '(vous|tu) ~3 (faites|fais|écrivez|postez|servez|publiez|copiez|jouez|sortez|racontez) ~1 (partout|toujours)? (le|la|les) (même|mêmes) (coup|cinéma|numéro|avis|commentaire|texte|histoire)',
        "(la vérité ¬(de|des|du|d')|avouez|avoue|reconnaissez|admettez) ~~2 (c'est que|est que|que|,)? ~2 (vous|tu) ~8",
        `(<douter>|<suspecter>|<soupçonner>|<questionner>) ~4 (de|d'|que|qu')? ~1 (votre|vos|ton|ta|vous) ~1 (honnêteté|sincérité|foi|version|récit|parole|propos|histoire|identité|intentions|achat|présence|témoignage|êtes|avez|ayez|soyez|existence)`,
        '(votre|ton|ta) (honnêteté|sincérité|bonne foi|intégrité) ~3 (question|doute|douteuse|laisse|discutable|relative|limites|interroge)',
        '(vous|tu) ~2 (êtes|es) ~3 (connu|connue|coutumier|coutumière|abonné|abonnée|réputé|réputée|fiché|fichée|repéré|repérée|récidiviste|familier|habitué) ~1 (de|du|pour|des|dans|comme|par|aux)',
        '(agissez|agis|écrivez|faites|dites|motivé|motivée|publiez|parlez) ~2 (par|que par) (vengeance|jalousie|dépit|méchanceté|malveillance|pure|intérêt|rancune|frustration|haine)',
        "(à se demander (si|pourquoi) (vous|tu|votre)|on se demande (si|qui|pourquoi) (vous|tu|votre|a)|permettez-nous d'en douter|permettez-moi d'en douter|laissez-nous en douter|on en doute|nous en doutons) ~6",
        "(qui|rien) ~1 nous (dit|prouve|garantit|assure|montre) ~3 (vous|ce|cette|la photo|que vous|qu'il) ~6",
        "(sans|aucune|zéro|la moindre|apportez) ~1 preuve ~6 (accus|affirm|avanc|bien sûr|évidemment|de ce que vous|comme d'habitude|comme toujours)",
        "(c'est|belle|encore|quelle|votre) ~2 (arnaque|escroquerie|fraude|combine) (au|à la|aux|à l') (remboursement|assurance|colis|avoir|garantie|faux avis)",
        `(votre|ton|cette|ce) ~1 ${THINGS_SAID} ~1 (est|sont|semble) ~1 (un|une|des) ~1 (montage|fabrication|invention|canular|faux|copier-coller|mise en scène)`,
        '(coutumier|coutumière|coutumiers) du fait',
        "(on|nous|il) ~1 (ne)? ~1 (nous|me|m') la (fait|fera|fait pas|ferez)",
        '(fallait|faut) ~1 oser',
        '(faire parler de (vous|toi)|faire le buzz|vous faire remarquer|vous rendre intéressant|vous rendre intéressante)',
        '(vos|votre|tes) (enfants|enfant|amis|chien|fils|fille|mari|femme) ~1 (<avoir>) ~1 (<casser>|<voler>|<abîmer>|<dégrader>|<salir>|<renverser>) ~4',
        `combien ~2 (touchez-vous|touchez|(êtes|avez) (-vous|vous) (payé|payée)) ~4`,
        `${RIVAL} ~1 (vous|t'|te) ~1 (paye|paie|paient|envoie|rémunère|(a|ont) (payé|envoyé|demandé))`,
        `(vous|tu) (n')? (êtes|es|étiez) ~3 (un|une|des|notre|nos|le|la|l'|chez|de) ~1 (concurrence|concurrent|concurrente|concurrents|rival|rivale|rivaux|enseigne (concurrente|rivale|voisine))`,
        "(vous|tu) (n')? (êtes|es) ~3 (fake|bot|robot|troll|faux client|fausse cliente|faux compte|ancien employé|ancienne employée|ex-employé|ex-salarié)",
        '(ancien|ancienne|ex) (salarié|salariée|employé|employée|collaborateur|collaboratrice) ~2 (aigri|aigrie|revanchard|frustré|frustrée|rancunier|déçu|vengeance|licencié|licenciée|qui se venge)',
        `(vous|tu) ~1 (cherchez|cherches|essayez|essaies|essayes|tentez|tentes|voulez|veux|espérez|espères|comptez|visez|souhaitez) ~2 (juste|seulement|surtout|simplement|encore|visiblement|uniquement|clairement|manifestement|qu'|que|de|d'|à)? ~2 (nuire|profiter|grappiller|extorquer|frauder|arnaquer|escroquer|soutirer|abuser|manger à l'œil|manger gratuitement|détruire|salir|ternir|couler|saboter|du gratuit|de l'argent|des sous|la gratuité|faire du tort|faire le buzz|faire chanter|être remboursé sans|de la pub|l'attention|des vues|des likes|le buzz)`,
        // To want a gift or one's money back is everybody's right: *just* that is the reproach.
        `(vous|tu) ~1 (cherchez|cherches|essayez|essaies|tentez|voulez|veux|espérez|visez) (juste|seulement|surtout|simplement|uniquement|clairement|manifestement|visiblement) ~2 (un|une|à|de|vous|te)? ~2 (remboursement|dédommagement|rembourser|cadeau|réduction|ristourne|gratter|gratuit|avoir)`,
        '(votre|ton) (seul|seule|unique|vrai|véritable) (but|objectif|intention|intérêt|motivation) (est|était|semble|c)? ~4',
        '(votre|ton|ce) (petit jeu|manège|petit manège|stratagème|manœuvre) ~4',
        '(on|nous|je) ~2 (connaît|connaissons|connait|connais|voyons|voit|voyez) ~2 (la chanson|la musique|le coup|le truc|la technique|la combine|le refrain|ce genre|ces méthodes|cette méthode|la méthode|vos méthodes|votre petit|votre manège|clair dans|le stratagème|les profiteurs|la manœuvre|ce petit jeu|bien votre jeu|le numéro|la ficelle|votre genre|les gens comme|les clients comme|bien les clients)',
        "(nous|on) ~4 (l'habitude|habitués|habituées|habitué) ~2 (de|des|aux|à) ~2 (clients|clientes|gens|personnes|ceux|celles|profils|petits malins|faux|réclamations|histoires|locataires|voyageurs|usagers|patients|fraudeurs) ~1 (qui|que|comme)? ~1 (<déclarer>|<prétendre>|<mentir>|<inventer>|<essayer>|<tenter>|<casser>|<chercher>|<vouloir>|<dire>|<jurer>|<simuler>|<faire>|vous|de|malhonnêtes)",
        '(petit|petite|gros|grosse|vrai|vraie) (malin|maligne|malins|filou|filous|profiteur|profiteuse) ¬de',
        "(comme par hasard|bizarrement|étrangement|curieusement|étonnamment|opportunément|comme c'est (bizarre|étrange|curieux|pratique|commode)) ~~1 (vous|tu|votre|ton|aucun|aucune|personne|on|nous|le|la|il) ~8",
        '(vous|tu) ~2 (<prétendre>|<affirmer>|<alléguer>) ~3 (avoir|être|que) ~8 (alors que|or|mais|pourtant|faussement|mensongèrement)',
        '(<prétendre>) (faussement|à tort|mensongèrement|sans preuve)',
        '(vous|tu) ~3 (prétendez|prétends|prétendiez)',
        "(vous|tu) ~1 l' (avez|as|aurez|auriez) ~3 (cassé|cassée|abîmé|abîmée|rayé|rayée|fait exprès|volé|volée|détérioré|ouvert|porté|portée|perdu|taché|tachée|brisé|brisée|saboté|découpé|déchiré|déchirée|mis vous-même|caché|gardé|revendu|revendue|récupéré|encaissé)",
        '(vous|tu) ~2 (avez|as|auriez) ~3 (cassé|abîmé|rayé|détérioré|saboté|volé|détourné|revendu|dissimulé|usurpé|falsifié|retouché|photoshoppé|mis en scène|gardé le colis|récupéré le colis|encaissé|fait exprès|tout monté|monté de toutes)',
        '(vous|tu) ~4 (exprès|volontairement|délibérément|sciemment|intentionnellement) ~3 (cassé|abîmé|mis|fait|posé|renversé|déposé|endommagé|placé|glissé|dégradé|retardé|perdu)',
        '(vous|tu) ~3 (cassé|abîmé|mis|fait|posé|renversé|déposé|endommagé|placé|glissé|dégradé|ajouté|cassée|mise) ~3 (exprès|volontairement|délibérément|sciemment|intentionnellement|vous-même)',
        "(c'est|ce serait|serait-ce|était-ce) ~1 (vous|toi) qui ~3 (avez|as|auriez) ~3 (mis|cassé|volé|glissé|placé|posé|abîmé|provoqué|gardé|jeté|pris|caché)",
        '(photo|photos|image|images|capture|captures|cliché|vidéo) ~4 ((trouvée|trouvées|volée|volées|récupérée|piquée|téléchargée) (sur|ailleurs) | (ne vient|ne viennent|vient|viennent) pas de chez nous | un montage | retouchée|truquée|photoshop|(générée par))',
        "(vous|tu) (étiez|êtes|aviez|avez|avais|étais) ~3 (ivre|ivres|saoul|saoule|soûl|bourré|bourrée|alcoolisé|alcoolisée|éméché|trop bu|bu|drogué|droguée|sous l'emprise|défoncé)",
        "ce n'est pas (votre (premier|première)|votre coup d'essai) ~8",
        "(professionnel|professionnels|professionnelle|spécialiste|spécialistes|champion|championne|habitué|habituée|pro|pros|adepte|expert|experte|récidiviste) ~1 (de la|du|de|des|de l'|en) ~1 (réclamation|réclamations|remboursement|remboursements|gratuité|plainte|plaintes|fraude|mensonge|mauvaise foi|faux avis|faux|litige|litiges|gratuit|chantage|arnaque|resquille)",
        '(<abuser> (de|du|des) (système|failles|notre|nos|la gentillesse|la situation|geste|gestes|garantie|politique) | <profiter> (de|du|des) (système|failles|notre (gentillesse|faiblesse)|la gentillesse|la situation))',
        "(vous|tu) ~2 (vous|te|t') ~1 (faites|faire|fais) ~1 passer pour",
        "(vous|tu) ~2 (agissez|agis|complotez|montez|manigancez|jouez) ~2 (mauvaise foi|dans l'ombre|en bande|malveillance|pour nuire|double jeu|un coup (monté|tordu))",
        "(on|nous) (sait|savons|devine|devinons|imagine|imaginons|se doute|nous doutons) ~3 (d'où (vient|viennent)|qui (vous (êtes|envoie|paie)|est derrière|se cache)|pour qui|que vous (touchez|travaillez|êtes (payé|payée))|ce que vous cherchez|pourquoi vous (écrivez|faites)|qui a écrit)",
        '((vous|tu|votre|postez|écrivez) ~4 (avec|sous|derrière) ~1 (trois|deux|plusieurs|plein de|différents|faux|multiples) (comptes|profils|identités|pseudos|noms) | (posté|poste|écrit|publié) ~3 sous ~1 (trois|deux|plusieurs|différents) (pseudos|noms|identités))',
        '(votre|un|ce) (pseudo|compte|profil) (créé|créée|ouvert) ~1 (hier|ce matin|exprès|le jour même|la veille)',
        '(jaloux|jalousie|vengeance|vengez|règlement de comptes|malveillance|cabale|complot|acharnement|campagne de dénigrement) ~1 (de votre part|pure|personnelle|manifeste|organisée|évidente|mal placée|contre nous)',
        '(vous|tu) (vous|te) (vengez|venges)',
      ],
      better: say,
      denial: 'nothing',
      without: [
        ...WARNING,
        "(si|s'|pour|afin) ~1 (vous|tu) ~1 (voulez|souhaitez|cherchez|essayez|tentez|veux)",
        // A condition accuses nobody.
        "(si|s'|lorsque|quand|dès que) ~1 (vous|tu) (n')? ~1 (avez|êtes) ~1 (jamais|pas) ~3",
        '(vous|tu) ~3 (jamais|pas) ~3 (reçu|eu) ~3 (réponse|confirmation|mail|e-mail|courriel|colis|commande|remboursement|nouvelles)',
        '(pas|jamais) ~2 (pu|reçu|obtenu|encore|aimé|apprécié|eu|trouvé|retrouvé)',
        '(vous|tu) (avez|aviez) bu ~4 (café|thé|eau|verre)',
        'nous ne (pensons|disons|croyons|doutons|prétendons|voulons)',
        '(jamais|pas) ~3 (déçu|déçue|oublié|vu ça)',
        "(ne|n') ~1 (cherchez|voulez|essayez) (pas|plus)",
      ],
    },
  ],
  examples: {
    match: [
      { text: 'Bonjour Paul, vous inventez cette histoire.', marks: 'vous inventez cette histoire' },
      { text: 'Voilà encore un faux témoignage.', marks: 'Voilà encore un faux témoignage' },
      {
        text: 'Vous n’êtes jamais entré dans notre boutique !',
        marks: 'Vous n’êtes jamais entré dans notre boutique',
      },
      {
        text: 'Merci de ne pas insister : vous cherchez juste à profiter d’une ristourne.',
        marks: 'vous cherchez juste à profiter d’une ristourne',
      },
      { text: 'Qui vous paie pour écrire cela ?', marks: 'Qui vous paie pour écrire cela' },
      {
        text: 'Comme par hasard, vous avez perdu le ticket.',
        marks: 'Comme par hasard, vous avez perdu le ticket',
      },
    ],
    pass: [
      'Nous ne pensons pas que vous mentez, les dates se contredisent.',
      'Nous luttons contre les faux avis avec l’aide de la plateforme.',
      'Nous ne retrouvons aucune commande à ce nom.',
      'Vous avez été victime d’un faux conseiller, nous en sommes désolés.',
      'Vous n’avez pas reçu la confirmation, je la renvoie.',
      'Si vous vous êtes trompé de taille, l’échange est gratuit.',
    ],
  },
})
