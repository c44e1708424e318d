import { guardedFamily } from './frames/guardedFamily'
import { mention, says } from './frames/mention'
import { YOU } from './frames/people'
import { rewrites } from './frames/rewrite'
import { lemmas } from './frames/wordClass'

const minimisation = guardedFamily({
  category: 'minimisation',
  kind: 'tone',
  severity: 'warn',
  why: 'La gêne se mesure du côté de celui qui la vit. Un refus se motive et propose une autre voie.',
})

/** Made small by *ne … que* or *juste*; of praise and of what comes next French says the same words. */
const GOOD_NEWS =
  '(<merveille>|<bonheur>|<plaisir>|<honneur>|<régal>|<délice>|<début>|<remise>|<commencement>|au revoir|<justice>|<merci>|<rêve>|<bijou>|<tuerie>|<pépite>|<hasard>|en face|à côté|magnifique|parfait|génial)'
const AMOUNT =
  '(<minute>|<heure>|<jour>|<euro>|<centime>|<seconde>|<semaine>|<mètre>|<centimètre>|<kilomètre>|<gramme>|<page>|<marche>|€|%|<mois>|<an>)'
const DRAMA =
  '(toute une (histoire|affaire|montagne|tartine|polémique)|une (histoire|affaire|montagne|tragédie|maladie|pendule|jaunisse|crise|catastrophe)|(un|tout un) (drame|plat|fromage|flan|foin|roman|cinéma|pataquès|monde|scandale)|des (tonnes|caisses|histoires|montagnes)|un tel plat)'
const SMALL_TROUBLE = lemmas(`
  détail retard oubli malentendu contretemps désagrément incident rayure bricole broutille formalité bagatelle vétille anicroche
  décalage bug souci problème goutte tache cheveu vis bouton trou fil histoire question affaire bosse griffe odeur bruit désaccord aléa
`)

const REDUCED = [
  `(ce|c'|cela|ça) ~1 (n')? ~1 <être> (après tout|finalement|quand même|vraiment|jamais)? (que|qu') ¬(<partie>|justice|partie) ~1 (un|une|des|de|d'|du|quelques|trois|deux|quatre|cinq|dix|quinze|#|la|le|l') ¬(~1 ${GOOD_NEWS}) ~2`,
  `(il) ne (s'agit|s'agissait) (que|qu') ~2`,
  `(ne|n') (<manquer>|<falloir>|<rester>) (que|qu') ~1 (un|une|quelques|#) ${SMALL_TROUBLE}`,
  `(c'est|c'était|ce sont|il s'agit|il s'agissait|il y a|vous avez|on parle|on a) (là)? (juste|seulement|simplement|uniquement|à peine|tout au plus|finalement) (d'|de)? ~1 (un|une|des|quelques|deux|trois|quatre|cinq|dix|quinze|#|l'|le|la|du) ¬(~1 ${GOOD_NEWS}) ~2`,
  `(juste|seulement|à peine|même pas) ~1 (#|une|deux|trois|quatre|cinq|dix|quinze|vingt|trente|quelques) ~1 ${AMOUNT}`,
  `(tout (ça|cela)|tant de (bruit|colère|mots)|autant de (bruit|colère)|s'énerver|vous énerver|se plaindre|râler|vous plaindre|se fâcher|en faire|vous mettre) ~6 pour ~1 (#|une|un|deux|trois|quatre|cinq|dix|quinze|vingt|quelques|si peu|ça|cela) ~2`,
  `(un|une|d'un|d'une|des|ce|cette|quelques|de) (simple|simples|petit détail|minuscule|minuscules|infime|infimes|petite bricole|petits riens|banal|banale|microscopique|ridicule|malheureux|malheureuse|pauvre|misérable) ~1 ${SMALL_TROUBLE}`,
  `(un|une|ce|cette) (simple|petite|petit|malheureux|malheureuse|pauvre|infime|minuscule) ${SMALL_TROUBLE} ~6 (<mériter>|<justifier>|<valoir>|pas de quoi|n' est rien|suffit à|suffirait)`,
  `(c'est|ce n' est|ce sont|c'était|<rester>) (vraiment|franchement|quand même|tout de même|finalement)? ~1 (<anecdotique>|<négligeable>|<dérisoire>|<minime>|<infime>|<insignifiant>|un détail|des détails|une broutille|des broutilles|une bagatelle|une bricole|peu de chose|trois fois rien|des bricoles|pas grand-chose|pas si (long|cher|grave|mal|loin|terrible|froid|bruyant|sale|compliqué|dramatique)|supportable|vite (oublié|passé))`,
  "(ce|ça|cela) n' (est|était) (vraiment|franchement|absolument)? rien (du tout)? ¬(de|d'|que)",
  "(ce|ça|cela|c'|il) (n')? ~2 (est|était|a|y a|avait|serait|aurait) (vraiment|franchement|quand même|tout de même|non plus)? ~1 pas ~2 (si|bien|très|trop|la|le|une|un|de|non plus)? ~1 (<grave>|<méchant>|<dramatique>|<mortel>|<insurmontable>|<catastrophique>|<terrible>|<tragique>|drame|catastrophe|(fin|bout) du monde|mer à boire|grand-chose|urgent|mort d' homme|affaire d' état|grand monde|tragédie|quoi (en|s'|fouetter|crier|paniquer|se|vous|hurler|pleurer|râler)|lieu de (s'inquiéter|s'alarmer|paniquer))",
  "pas (de quoi|de raison de) ~1 (en faire|s'alarmer|s'inquiéter|paniquer|fouetter|crier|se fâcher|se plaindre|s'affoler|s'offusquer|râler|dramatiser|pleurer|hurler|s'emballer|vous plaindre|vous alarmer)",
  `rien (de|d') (bien|très|si|trop|vraiment)? ~1 (<grave>|<méchant>|<dramatique>|<catastrophique>|<alarmant>|<terrible>|<insurmontable>|<tragique>|<anormal>|<inquiétant>|<extraordinaire>|<exceptionnel>|<choquant>)`,
  "(pas mort d'homme|il y a plus grave|il y a pire|y a pire|ce n'est pas la mort|c'est pas la mort|pas la mer à boire|pas la fin du monde)",
  `en <faire> (${DRAMA}|trop|tant|autant)`,
  `(<aller>|<devoir>|<falloir>|<pouvoir>) pas ~1 en <faire> (${DRAMA}|trop|tant|autant)`,
  `<faire> ${DRAMA}`,
  '(<relativiser>|<dramatiser>|(vous|tu) (exagérez|exagères))',
  "(il y a|y a|il existe|on a vu|on a connu|nous avons (vu|connu)|ça pourrait être|cela pourrait être|ça aurait pu être|cela aurait pu être|c'est) ~1 (bien|largement|quand même|nettement)? ~1 (plus grave|pire|plus malheureux|plus urgent|plus important)",
  '(pourrait|aurait pu) être (bien)? (pire|plus grave)',
  '(estimez-vous|estime-toi|soyez|sois|vous devriez être|tu devrais être|vous pouvez être) ~2 (heureux|heureuse|contents|content|contente|chanceux|chanceuse|satisfait)',
  '(vous|tu) <avoir> (bien|eu|déjà|beaucoup|quand même)? ~1 (de la|de|eu de la) chance',
  "(on|vous|tu|nous) ~1 (n')? ~1 (en)? ~1 (mourez|meurt|mourrez|mourras|mourir) (pas)",
  "(personne|nul) ~1 (n' en)? ~1 (mort|mourra|<blesser>)",
  "(vous|tu|on) ~1 (vous|t'|s') en (remettrez|remettras|remet|remettra|remettez)",
  "(jamais|pas) ~1 (tué|fait de mal à|fait mourir) (personne|quelqu'un)",
  '(pour) (si peu|trois fois rien|une broutille|un détail|quelques (minutes|euros|centimes))',
  '(petites|petits|malheureuses|malheureux|pauvres) (minutes|euros|centimes|jours|heures|grammes|secondes|semaines)',
  `(ça|cela) (va passer|passera|va s'arranger|se nettoie|se lave|se remplace|se recolle|se répare|partira|part) (bien|tout seul|au lavage|avec le temps|très bien|vite|facilement|avec un coup)?`,
  "(tout sera (vite)? oublié|on (oublie|n'en parle plus|passe à autre chose)|passons à autre chose|passez à autre chose|tournons la page|tournez la page|il faut (savoir)? (passer|tourner|avancer|relativiser))",
  // *Ce n’est pas un problème* allows; not a big one makes small.
  "(ce n' est pas|c'est pas|n' est pas) (un|une) ((si)? (gros|grosse|grand|vrai|véritable|réel|réelle) (problème|souci|affaire|histoire) | ~1 (drame|catastrophe|tragédie))",
  "(vous n' êtes|tu n' es) pas (le seul|la seule|les seuls) ~3",
  `(d'autres|certains|beaucoup|les autres|tout le monde|il y en a qui) ~2 (attendent|attend|paient|paie|ont attendu|patientent|patiente|font|fait|vivent|s'en contentent|s'en accommodent|y arrivent|s'y font|n'ont (même)? pas|aimeraient|rêveraient|ont connu|s'en sortent) ~3`,
  "(ça|cela|ce|il|elle|on|c') ~1 (ne|n')? ~1 (se voit|se voient|voit|le voit|la voit|remarque|sent) ~1 (à peine|presque (pas|plus)|pas|même pas|quasiment pas)",
  "(fait|font|faisait) partie (du (charme|jeu|folklore|métier|décor|voyage)|de (l'expérience|l'aventure|la vie|l'ambiance|son charme))",
  '(donne|apporte|ajoute) ~2 (du (caractère|charme|cachet|piquant))',
  '(purement|uniquement|seulement|juste) (esthétique|visuel|cosmétique|symbolique|administratif)',
  '(sans|aucune|pas de|aucun) ~1 (conséquence|conséquences|gravité|importance|incidence|impact|réelle gravité|grande importance) ~2',
  "(ne|n') ~1 (empêche|altère|gêne|change|affecte|nuit|modifie|enlève) (en rien|pas|aucunement|nullement|rien) ~4",
  "(vous|tu|on) (pouvez|peux|peut) (très bien|bien|largement|tout à fait) ~1 (vous en passer|t'en passer|s'en passer|vivre sans|faire sans|attendre|patienter|vous en accommoder)",
  '(on peut|vous pouvez) (vivre|faire) (sans|avec)',
  '(question de|affaire de) (goût|goûts|point de vue|perception|sensibilité|patience|jours|habitude)',
  "(les goûts et les couleurs|chacun ses goûts|tout est relatif|c'est (très|assez|bien|un peu)? ~1 subjectif|c'est une impression|simple impression)",
  '(cas|incident|fait|problème) (isolé|isolés|exceptionnel|rarissime|marginal|ponctuel)',
  "(cela|ça|ce|il|elle|ces|l'attente|le retard|le délai) ~2 (reste|restent|demeure|est|sont) ¬(pas|plus|loin) ~1 (très|tout à fait|plutôt|somme toute|largement|parfaitement|assez|bien)? ~1 (raisonnable|raisonnables|acceptable|acceptables|correct|correcte|tolérable|minime|minimes|modéré|(limité|limitée) ¬(à|a|au|aux|par)|modeste|rare|rares|marginal|exceptionnel|dans la norme|dans la moyenne|honorable)",
  '(léger|légère|légers|légères|petit|petite|petits|petites) (retard|attente|contretemps|désagrément|couac|loupé|cafouillage|incident|dérangement|inconvénient|coupure|désordre|accroc|pépin|hic|imprévu|décalage|flottement|oubli|défaut|gêne|tracas|raté|impair|bruit|odeur|bobo) ~4',
  "(quelques|deux|trois|cinq|dix|quinze|vingt|trente) ~1 (minutes|heures|euros|jours|centimes|grammes|semaines|secondes|mois|kilos) ~2 , (ce n'est|c'est|ça) ~1 (pas|rien|peu|raisonnable|normal|supportable|vite)",
  "(minutes|heures|euros|jours|centimes|semaines|secondes) ,? ~1 (ce n'est|c'est) ~1 (pas (la mort|grand-chose|long|si long|cher|énorme|beaucoup|un drame|le bout)|rien|vite passé|peu|raisonnable|tout à fait)",
  "(juste|simplement|seulement|rien qu'|rien que) ~1 (un|une|des|le|la|de la|du) (petit|petite|simple|léger|légère|peu)",
  '(un peu|tellement|tant|autant|beaucoup) de (bruit|colère|agitation|tapage|remous|mots|cinéma|tapage) pour ~3',
  '(vous|tu) ~1 (en)? (faites|fais) ~1 (un peu)? ~1 (trop|beaucoup|des tonnes|tout un|toute une|une montagne)',
  "(coup d'éponge|coup de chiffon|peu d'eau|un coup de fer|un peu de colle|un peu de scotch|peu de patience|passage en machine|simple lavage) ~6",
  "(n' a|n' ont) jamais ~1 (<ruiner>|<tuer>|<empêcher>|<gâcher>|<blesser>|<mordre>|<rendre>|<détruire>|<changer>)",
  "(c'est|c'était|voilà|fait) ~1 (tout)? le charme ~4",
  '(à ce|vu le|pour ce|à un tel) (prix|tarif) (-là|là|,) ~6',
  "(vous|tu) (aurez|auras|avez) ~1 (vite|bientôt)? ~1 oublié ~2 (demain|dans|vite|d'ici)",
  '(<passer>|<oublier>|<arranger>) ~1 (très|si|bien)? vite $',
  "(l'essentiel|l'important|le principal) ~1 (est|c'est|reste|étant) ~1 (que|qu') (vous|tu) ~4",
  '(vous|tu) (avez|as) (quand même|tout de même|malgré tout|au moins) (eu|reçu|pu|profité|bénéficié|obtenu) ~3',
  "(le bon côté|verre à moitié plein|positivez|positive un peu|restez positif|voyez le positif|plutôt bon signe|c'est bon signe)",
  "(personne|nul) ~1 (n' est|n' en est) ~1 (jamais)? ~1 mort ~4",
  "ne (se voit|se voient|se remarque|s' entend) (que|qu') ~4",
]

const SHRUGGED = [
  "(c'est|c'était|ce sera) (juste|malheureusement|hélas|tout simplement|simplement)? (comme (ça|cela) ¬(que|qu'|,? nous)|ainsi ¬(que|qu')|la vie|le jeu|le principe|la règle du jeu|le lot de|notre lot|tant pis|dommage pour|le prix à payer)",
  '(ça|cela|ce sont des choses|ce sont là des choses|ce genre de chose|ces choses-là) (qui)? ~1 (arrive|arrivent|peut arriver|peuvent arriver|se produit|existe) ¬(direct|directement|chez|par|dans|en|demain|ce|cette|bientôt|sous|jusque|lundi|mardi|mercredi|jeudi|vendredi|samedi) (à|souvent|parfois|aux|régulièrement|tous|même|malheureusement|hélas|les|$|,)?',
  "(des choses qui arrivent|les aléas (du|de|des)|(c'est|ce sont) les aléas|les risques du métier|le revers de|le lot (de|du|des) (tout|toute|tous|toutes|notre|nos|chaque|chacun|métier|commerce))",
  "(c'est|c'était|rien que de|cela reste|ça reste|cela est|tout ceci est) (tout à fait|parfaitement|absolument|plutôt|malheureusement|assez|très|même|donc)? (normal ¬(,|$|de|que|qu'|au)|habituel|banal|inévitable|prévisible) ~1 (,|$|à cette|en cette|en (été|hiver|période)|au début|dans|pour (un|une|ce|cette|le|la)|vu|avec|pendant|à (noël|midi)|le|chez)",
  "(que voulez-vous|que veux-tu|on n' y (peut|pouvons) rien|que voulez-vous que|on (fait|fera) avec|faites avec|<falloir:verb> ~1 faire avec|<falloir> (bien)? (s'y faire|faire avec|vous y faire|l'accepter|composer|s'adapter|s'en contenter|prendre son mal|t'y faire))",
  "(vous|tu|on) (vous|t'|s') y (ferez|feras|fera|habituerez|habitue|habitueras)",
  '(prenez|prends|prendre) (votre|ton|son) mal en patience',
  '(tant pis|pas de (chance|bol|veine)|manque de (chance|bol|pot)|mauvaise pioche)',
  "(c'est|c'était) (bien)? (bête|ballot|dommage|pas de chance) (pour (vous|toi))? $",
  `dommage (pour (vous|toi))? $`,
  '(on|nous) (ne)? (peut|pouvons|va|allons) pas ~1 (refaire|changer|réinventer|revenir) ~3 (monde|passé|histoire|météo|lois)',
  "(c'est la même chose|c'est pareil|c'est partout) (partout|pareil|ailleurs|pour tout le monde)",
  '(partout pareil|pareil ailleurs|pareil partout)',
  "(c'est|cela reste|telle est|voilà) ~1 (notre|la|le) (politique|règle|règlement|procédure|fonctionnement|usage|tarif|loi|prix|principe|système) ~1 (de la maison|maison|et|$|,|point|pour tous|commercial|commerciale)",
  "(le règlement|la règle|la loi|les règles) ,? (c'est|reste|est|sont) ~1 (le règlement|la règle|la loi|les règles|la même|pour tous|pour tout)",
  '(tout|ça|cela) (finit|finira|finissent) (toujours)? par ~2',
  "(il|vous|tu|on) ~1 (suffit|faut|faudra|n'y a qu'à|n'avez qu'à) ~1 (juste|simplement|seulement)? ~1 (d'|de|à)? ~1 (attendre|patienter|supporter|tolérer|accepter|s'adapter|s'armer|prendre son mal)",
  "(la vie|le monde|le métier|le voyage|la route) (est|n'est) ~1 (ainsi|comme ça|pas|un long|dure|injuste|fait|faite)",
  '(ça|cela|ce) (vous|te) (passera|apprendra|fera|aura fait) ~3',
  "(on|nous) (n'y|ne) (peut|pouvons|va|allons) (rien|pas) ~1 (y)? ~1 (changer|faire|refaire|contrôler) ~3",
]

const CLOSED = [
  "(nous|on|je) (ne|n')? ~1 (peut|pouvons|peux|pourrons|pourra|saurions) ~1 (absolument|malheureusement|donc|hélas)? ~1 rien ~1 (faire|y faire|pour vous|pour toi|de plus|d'autre|$|changer|y changer)",
  "(nous|on|je) (ne|n')? (peut|pouvons|peux|pourrons) (absolument|malheureusement|donc|hélas)? (rien|pas) ~1 ,? ~1 (pour (vous|toi)|vous aider|t' aider|donner suite|faire plus|y (faire|changer)|faire (davantage|autrement|mieux)|$)",
  "(il n' y a|y a) ~1 rien (à|a|que) ~1 (faire|ajouter|dire|en dire|nous puissions|on puisse|discuter|voir|attendre|espérer|regarder|redire)",
  '(rien à (ajouter|faire|dire|redire|signaler|discuter|déclarer))',
  '(la|notre|cette) (réponse|décision|position) ~1 (est|sera|reste|demeure|était) ~2 (définitive|sans appel|inchangée|la même|non|irrévocable|ferme|négociable|finale)',
  "(le dossier|l' incident|le sujet|le débat|la discussion|le chapitre|cette discussion|ce sujet|ce dossier|cette affaire|l' affaire|la question|la conversation|l' échange|votre dossier) ~1 (est|sont) (donc|désormais|maintenant|à présent|pour nous|définitivement)? (clos|close|classé|classée|terminé|terminée|fermé|fermée|réglé|réglée pour nous|tranchée)",
  "(fin de (la discussion|l' histoire|l' échange|la conversation|l'histoire|non-recevoir)|point final|affaire classée|point barre|un point c'est tout|et c'est tout|voilà tout)",
  "(inutile|pas la peine|rien ne sert|ça ne sert à rien|cela ne sert à rien) (de|d') ~2 (insister|relancer|réclamer|revenir|nous (écrire|recontacter|relancer|contacter|demander)|discuter|écrire|appeler|renvoyer|répondre|chercher|contester|argumenter)",
  "(n'insistez|n'insiste) (pas|plus)",
  "(c'est|ce sera|la réponse est|pour nous c'est|donc c'est|alors c'est|malheureusement c'est) (donc|toujours|définitivement|malheureusement)? non ¬(<:noun>|<:verb>)",
  "(c'est à prendre ou à laisser|à prendre ou à laisser|<rester> (en)? là|restons-en là|en (resterons|resterai|restera|restons) là|nous en tiendrons là)",
  '(<donner>|<avoir>) (pas|aucune|plus|jamais|donnée|donné) ~1 (de)? suite (à|$)',
  "(aucune suite ~1 (ne|n')|pas de suite|<classer> sans suite) ~4",
  '(<falloir> (donc|bien)? (attendre|patienter)) ~1 ($|comme)',
  "(impossible|pas possible|c'est impossible|ce n' est pas possible|c'est pas possible) $",
  '(nous|on|je) ne (<faire>|<traiter>|<gérer>|<rembourser>|<échanger>|<répondre>|<reprendre>) (pas|plus|jamais) ~1 (ça|cela|ce genre|ce type|$)',
  "(vous n'avez qu'à|tu n'as qu'à|y a qu'à) ~2 (attendre|patienter|revenir|repasser)",
  '(<patience>|patientez|attendez|attends) (comme tout le monde|comme les autres|simplement|juste)',
  '(comme tout le monde|comme les autres) $',
  '(nous|on) ~2 (pris|avons|a) (notre|la) décision ~3',
  "(cela|ça|ceci) (ne|n') (change|changera|changerait) (rien|pas grand-chose|strictement rien) ~3",
  '(revenez|repassez|reviens) (plus tard|un autre jour|une autre fois|demain) $',
  "(nous|on|je) (ne|n') ~1 (<accéder>|<donner>|<répondre>|<accepter>|<pouvoir> (accéder|donner|répondre favorablement|accepter)) (pas|plus) ~1 (suite|à votre|favorablement|accéder) ~3",
  '(votre|cette|la) (demande|réclamation|requête) (est|a été|sera) ~1 (définitivement)? ~1 (refusée|rejetée|irrecevable|close|classée|sans suite|non recevable)',
  "(aucun|aucune) ~1 (geste|remboursement|dédommagement|échange|recours|réclamation|compensation|dérogation|exception|solution|réponse|suite|avoir|modification) ~2 (ne|n'|possible|$)",
  "(nous|on|je) (ne|n') ~2 (<faire>|<accorder>|<avoir>|<prendre>) (pas|aucun|aucune|rien|plus) ~2 (<exception>|<geste>|<dérogation>|d'autre|<solution>|à ajouter|à vous proposer|de remboursement|le temps)",
  "(ce|ça|cela|c') ~1 (n'est|est) ~1 (pas|point) ~1 (négociable|discutable|prévu|possible ,? (point|voilà)|notre affaire|de notre fait)",
  "(merci|prière|inutile|veuillez|nous vous prions) (de|d')? ~2 (ne (pas|plus) insister|insister|en rester là|passer à autre chose|tourner la page)",
  '(nous|on|je) ne (reviendrons|reviendra|reviendrai|reviendront) (pas|plus) (sur|là-dessus) ~4',
  '(la|notre|ma) réponse (reste|est|sera|demeure) ~1 (et restera)? ~1 (non|négative|la même|inchangée)',
  '(nous|on|je) <classer> ~1 (donc)? ~1 (votre|la|le|ce|cette) ~2',
  '(dit|déjà dit|répondu) (que)? non ~4',
  '(existe|existent|arrive|arrivent|se produit) partout',
]

/** A refusal that gives its reason, or another way, in whatever sentence of the reply. */
const REASONED = mention(
  '(en revanche|par contre|toutefois|à la place|nous vous proposons|je vous propose|vous avez la possibilité)',
  '(vous|tu) (pouvez|peux|pourrez|pourras)',
  "(car|parce que|parce qu'|puisque|puisqu'|en effet|selon|conformément|prévu|prévoit|prévoient|étant donné)",
)

/** A refusal with its reason and another way is a refusal. */
const OTHER_WAY = [
  '(en revanche|par contre|toutefois|néanmoins|cependant|mais) ~3 (vous|nous|tu|je|on|votre|notre|une|un|la|le)',
  `${YOU} (pouvez|peux|pourrez|pourras)`,
  '(ici|en commentaire|publiquement|en public)',
]

export const minimisationRules = [
  minimisation.rule({
    name: 'reduire',
    message: 'Cette phrase réduit ce que la personne a vécu.',
    acts: [
      {
        find: REDUCED,
        better: rewrites({
          vous: 'vous avez raison, c’est gênant',
          tu: 'tu as raison, c’est gênant',
        }),
        without: [
          // Denied, said of oneself, or about what the person need not do.
          "(ne|n') <minimiser>",
          '(<besoin>|<suffire>|<coût>|<coûter>|<prix>|<gratuit>|<tarif>|<réservation>|<inscription>|<formulaire>|<clic>)',
          "(<nous>|on|je) ~1 (ne|n') ~2 (<relativiser>|<dramatiser>|<exagérer>)",
          'sans (<dramatiser>|<exagérer>)',
        ],
      },
    ],
    examples: {
      match: [
        {
          text: 'Ce n’est qu’un bouton.',
          marks: 'Ce n’est qu’un bouton',
          fixed: 'Vous avez raison, c’est gênant.',
        },
        { text: 'Il n’y a pas de quoi s’énerver.', marks: 'Il n’y a pas de quoi s’énerver' },
        { text: 'C’est juste une petite rayure.', marks: 'C’est juste une petite rayure' },
        { text: 'Vous n’allez pas en faire tout un plat.', marks: 'Vous n’allez pas en faire tout un plat' },
        { text: 'Rien de dramatique, la peinture sèche.', marks: 'Rien de dramatique' },
      ],
      pass: [
        'Ce n’est que partie remise !',
        'Ce n’est pas normal, et nous le corrigeons.',
        'C’est juste un régal, merci Paul.',
        'Ce n’est rien que nous puissions excuser.',
        'Il suffit d’un simple courriel.',
      ],
    },
  }),
  minimisation.rule({
    name: 'fatalite',
    message: 'Cette phrase hausse les épaules devant ce qui s’est passé.',
    acts: [
      {
        find: SHRUGGED,
        without: ["(ce n' est pas|n' est pas) ~1 (normal|comme)", '<plaisir>', '<merci>'],
      },
    ],
    examples: {
      match: [
        { text: 'Cela arrive souvent en été.', marks: 'Cela arrive souvent en été' },
        { text: 'Que voulez-vous, il pleut.', marks: 'Que voulez-vous' },
        {
          text: 'C’est tout à fait habituel en cette saison.',
          marks: 'C’est tout à fait habituel en cette saison',
        },
        { text: 'Il faudra faire avec.', marks: 'Il faudra faire avec' },
      ],
      pass: [
        'C’est normal de s’interroger.',
        'Votre colis arrive mardi.',
        'Cela ne doit pas arriver.',
        'C’est comme cela que nous préparons la pâte depuis 1950.',
      ],
    },
  }),
  minimisation.ruleWhere({
    name: 'refus-sec',
    holds: (reply) => !says(reply, REASONED),
    message: 'Cette phrase ferme la porte sans raison ni autre voie.',
    acts: [{ find: CLOSED, without: OTHER_WAY }],
    examples: {
      match: [
        {
          text: 'Nous ne pouvons malheureusement rien y faire.',
          marks: 'Nous ne pouvons malheureusement rien y faire',
        },
        { text: 'Le dossier est clos.', marks: 'Le dossier est clos' },
        { text: 'Inutile de nous relancer.', marks: 'Inutile de nous relancer' },
        { text: 'Notre décision est définitive.', marks: 'Notre décision est définitive' },
      ],
      pass: [
        'Nous ne pouvons rien dire ici, par respect de vos données.',
        'Les billets datés ne sont pas remboursables ; vous pouvez les revendre sur la bourse d’échange.',
        'Le magasin est clos le lundi.',
        'Nous ne pouvons pas livrer le dimanche : nos tournées s’arrêtent le samedi.',
      ],
    },
  }),
]
